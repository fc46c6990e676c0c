#include "core/services/import/import_pass.h"

#include "core/services/diary.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

RowFault rowFaultOf(CsvRowFault fault)
{
    switch (fault) {
    case CsvRowFault::TooLong:
        return RowFault::TooLong;
    case CsvRowFault::NotUtf8:
        return RowFault::NotUtf8;
    case CsvRowFault::None:
    case CsvRowFault::Quotes:
        break;
    }
    return RowFault::Quotes;
}

ImportError importErrorOf(TextFileError error)
{
    return error == TextFileError::Unreadable ? ImportError::Unreadable : ImportError::NotUtf8Text;
}

const ZonedInstant& momentOf(const ImportedRecord& record)
{
    return std::visit(
        [](const auto& known) -> const ZonedInstant& {
            if constexpr (requires { known.plan; })
                return known.plan.start;
            else
                return known.moment;
        },
        record);
}

/// A record speaks of what has been; a session may be planned.
bool isStillToCome(const ImportedRecord& record, Instant now)
{
    return !std::holds_alternative<TreatmentSession>(record) && momentOf(record).at() > now;
}

} // namespace

Result<ImportFormat::Fields, ImportError> importNames(CsvReader& reader)
{
    auto row = reader.next();
    if (!row)
        return unexpected{importErrorOf(row.error())};
    if (!*row)
        return unexpected{ImportError::Empty};
    if ((*row)->fault != CsvRowFault::None)
        return unexpected{ImportError::OtherNames};
    return std::move((*row)->fields);
}

ImportPass::ImportPass(storage::Database& database, const ImportMoment& moment,
                       ImportFormat& format)
    : m_writer(database, moment.now, moment.random),
      m_now(moment.now),
      m_format(format),
      m_preview{.kind = format.kind()}
{
}

Result<ImportPreview, Problem<ImportError>> ImportPass::run(CsvReader& reader, std::size_t columns)
{
    auto row = reader.next();
    for (; row && *row; row = reader.next())
        if (const auto taken = take(**row, columns); !taken)
            return unexpected{Problem<ImportError>{diaryErrorOf(taken.error())}};
    if (!row)
        return unexpected{Problem<ImportError>{importErrorOf(row.error())}};
    m_preview.words = m_format.words();
    m_preview.unknownWords = m_format.unknownWords();
    return std::move(m_preview);
}

ImportPass::Taken ImportPass::take(const CsvRow& row, std::size_t columns)
{
    auto read = rowOf(row, columns);
    if (!read) {
        leaveOut(row.line, read.error());
        return {};
    }
    return takeIn(std::move(*read), row.line);
}

Result<ImportRow, RowFault> ImportPass::rowOf(const CsvRow& row, std::size_t columns)
{
    if (row.fault != CsvRowFault::None)
        return unexpected{rowFaultOf(row.fault)};
    if (row.fields.size() != columns)
        return unexpected{RowFault::Columns};
    auto read = m_format.rowOf(row.fields, m_now);
    if (read && isStillToCome(read->record, m_now.wall))
        return unexpected{RowFault::InTheFuture};
    return read;
}

ImportPass::Taken ImportPass::takeIn(ImportRow row, std::int64_t line)
{
    const auto known = m_writer.isOnRecord(row);
    if (!known)
        return unexpected{known.error()};
    if (*known) {
        ++m_preview.alreadyHere;
        return {};
    }
    const auto objection = m_writer.objectionTo(row);
    if (!objection)
        return unexpected{objection.error()};
    if (*objection) {
        leaveOut(line, **objection);
        return {};
    }
    count(row);
    return m_writer.write(std::move(row));
}

void ImportPass::leaveOut(std::int64_t line, RowFault fault)
{
    ++m_preview.bad;
    if (m_preview.badRows.size() < ImportPreview::kMostBadRows)
        m_preview.badRows.push_back({line, fault});
}

void ImportPass::count(const ImportRow& row)
{
    ++m_preview.fresh;
    m_preview.madePrivate += row.wasShared ? 1 : 0;
    const LocalDay day = momentOf(row.record).day();
    m_preview.first = std::min(day, m_preview.first.value_or(day));
    m_preview.last = std::max(day, m_preview.last.value_or(day));
}

} // namespace homeward::services
