#include "core/services/record_import.h"

#include "core/services/csv/csv_reader.h"
#include "core/services/import/daylio_export.h"
#include "core/services/import/import_pass.h"
#include "core/services/import/own_tables.h"
#include "core/services/record_change.h"

#include <utility>

namespace homeward::services {

namespace {

using Outcome = RecordImport::Outcome;

std::unique_ptr<ImportFormat> daylioNamed(const ImportFormat::Fields& names,
                                          const DaylioFile& source)
{
    auto daylio = std::make_unique<DaylioExport>(*source.zone, source.words);
    return daylio->takeNames(names) ? std::move(daylio) : nullptr;
}

/// Null if the names are not those of such a file.
std::unique_ptr<ImportFormat> formatFor(const ImportFormat::Fields& names,
                                        const ImportSource& source)
{
    if (const auto* daylio = std::get_if<DaylioFile>(&source))
        return daylioNamed(names, *daylio);
    return ownTableNamed(names);
}

/// Reads the whole file inside the caller's transaction.
Outcome readInto(storage::Database& database, std::istream& file, const ImportSource& source,
                 const ImportMoment& moment)
{
    CsvReader reader{file};
    const auto names = importNames(reader);
    if (!names)
        return unexpected{Problem<ImportError>{names.error()}};
    const auto format = formatFor(*names, source);
    if (!format)
        return unexpected{Problem<ImportError>{ImportError::OtherNames}};
    return ImportPass{database, moment, *format}.run(reader, names->size());
}

} // namespace

Result<ImportKind, ImportError> importKindOf(std::istream& file)
{
    const auto begin = file.tellg();
    CsvReader reader{file};
    const auto names = importNames(reader);
    file.clear();
    if (begin == std::istream::pos_type(-1) || !file.seekg(begin))
        return unexpected{ImportError::Unreadable};
    if (!names)
        return unexpected{names.error()};
    if (const auto own = ownTableNamed(*names))
        return own->kind();
    if (DaylioExport::isNamedBy(*names))
        return ImportKind::Daylio;
    return unexpected{ImportError::OtherNames};
}

RecordImport::RecordImport(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Outcome RecordImport::preview(std::istream& file, const ImportSource& source)
{
    // The same pass, taken back: so it cannot say anything else than what would come.
    auto transaction = translated(storage::Transaction::begin(m_store.writer()));
    if (!transaction)
        return unexpected{Problem<ImportError>{transaction.error()}};
    return readInto(m_store.writer(), file, source, {m_clock.read(), m_random});
}

Outcome RecordImport::apply(std::istream& file, const ImportSource& source)
{
    auto transaction = translated(storage::Transaction::begin(m_store.writer()));
    if (!transaction)
        return unexpected{Problem<ImportError>{transaction.error()}};
    auto done = readInto(m_store.writer(), file, source, {m_clock.read(), m_random});
    if (!done)
        return done;
    if (const auto committed = translated(transaction->commit()); !committed)
        return unexpected{Problem<ImportError>{committed.error()}};
    if (done->fresh > 0)
        m_changes.publish(done->kind);
    return done;
}

Subscription RecordImport::onChange(Publisher<ImportKind>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

} // namespace homeward::services
