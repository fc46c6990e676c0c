#include "core/services/mood_import.h"

#include "core/services/csv/csv_reader.h"
#include "core/storage/import_store.h"
#include "core/storage/mood_store.h"
#include "core/storage/outbox_store.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

using storage::StorageError;
using ImportProblem = Problem<ImportError>;

constexpr std::string_view kImportedEntity = "mood";

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

/// One pass over a file, inside a transaction.
class ImportPass {
public:
    ImportPass(storage::Database& database, Instant now, Random& random)
        : m_database(database),
          m_now(now),
          m_random(random)
    {
    }

    Result<ImportPreview, ImportProblem> run(std::istream& file, ImportFormat& format)
    {
        CsvReader reader{file};
        auto row = reader.next();
        if (!row)
            return unexpected{ImportProblem{importErrorOf(row.error())}};
        if (!*row)
            return unexpected{ImportProblem{ImportError::Empty}};
        const std::size_t columns = (*row)->fields.size();
        if ((*row)->fault != CsvRowFault::None || !format.takeNames((*row)->fields))
            return unexpected{ImportProblem{ImportError::OtherNames}};
        while ((row = reader.next()) && *row)
            if (const auto taken = take(**row, columns, format); !taken)
                return unexpected{ImportProblem{diaryErrorOf(taken.error())}};
        if (!row)
            return unexpected{ImportProblem{importErrorOf(row.error())}};
        m_preview.words = format.words();
        m_preview.unknownWords = format.unknownWords();
        return std::move(m_preview);
    }

private:
    Result<void, StorageError> take(const CsvRow& row, std::size_t columns, ImportFormat& format)
    {
        if (row.fault != CsvRowFault::None)
            return leaveOut(row.line, rowFaultOf(row.fault));
        if (row.fields.size() != columns)
            return leaveOut(row.line, RowFault::Columns);
        const auto read = format.rowOf(row.fields);
        if (!read)
            return leaveOut(row.line, read.error());
        if (read->moment.at() > m_now)
            return leaveOut(row.line, RowFault::InTheFuture);
        const auto known = isOnRecord(*read);
        if (!known)
            return unexpected{known.error()};
        if (*known) {
            ++m_preview.alreadyHere;
            return {};
        }
        count(*read);
        return write(*read);
    }

    Result<void, StorageError> leaveOut(std::int64_t line, RowFault fault)
    {
        ++m_preview.bad;
        if (m_preview.badRows.size() < ImportPreview::kMostBadRows)
            m_preview.badRows.push_back({line, fault});
        return {};
    }

    Result<bool, StorageError> isOnRecord(const ImportRow& row)
    {
        storage::ImportStore store{m_database};
        if (row.id)
            if (const auto found = store.hasMood(*row.id); !found || *found)
                return found;
        return store.has(row.key);
    }

    void count(const ImportRow& row)
    {
        ++m_preview.fresh;
        const LocalDay day = row.moment.day();
        m_preview.first = std::min(day, m_preview.first.value_or(day));
        m_preview.last = std::max(day, m_preview.last.value_or(day));
    }

    Result<void, StorageError> write(const ImportRow& row)
    {
        const MoodEntry entry{.id = row.id ? *row.id : MoodEntryId::make(m_now, m_random),
                              .moment = row.moment,
                              .reading = row.reading,
                              .supersedes = {},
                              .recordedAt = m_now};
        if (const auto written = storage::MoodStore{m_database}.insert(entry); !written)
            return written;
        const auto queued = storage::OutboxStore{m_database}.add(
            kImportedEntity, entry.id.uuid(), storage::OutboxOperation::Create, m_now);
        if (!queued)
            return queued;
        return storage::ImportStore{m_database}.add(
            {row.key, kImportedEntity, entry.id.uuid(), m_now});
    }

    storage::Database& m_database;
    Instant m_now;
    Random& m_random;
    ImportPreview m_preview;
};

} // namespace

MoodImport::MoodImport(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<ImportPreview, ImportProblem> MoodImport::preview(std::istream& file, ImportFormat& format)
{
    // The same pass, taken back: so it cannot say anything else than what would come.
    auto transaction = storage::Transaction::begin(m_store.writer());
    if (!transaction)
        return unexpected{ImportProblem{diaryErrorOf(transaction.error())}};
    return ImportPass{m_store.writer(), m_clock.now(), m_random}.run(file, format);
}

Result<ImportPreview, ImportProblem> MoodImport::apply(std::istream& file, ImportFormat& format)
{
    auto transaction = storage::Transaction::begin(m_store.writer());
    if (!transaction)
        return unexpected{ImportProblem{diaryErrorOf(transaction.error())}};
    auto done = ImportPass{m_store.writer(), m_clock.now(), m_random}.run(file, format);
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return unexpected{ImportProblem{diaryErrorOf(committed.error())}};
    return done;
}

} // namespace homeward::services
