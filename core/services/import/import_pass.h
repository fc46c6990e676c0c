#pragma once

#include "core/services/csv/csv_reader.h"
#include "core/services/import/import_preview.h"
#include "core/services/import/import_writer.h"
#include "core/services/problem.h"

#include <cstddef>

namespace homeward::services {

/// The first line of a file.
[[nodiscard]] Result<ImportFormat::Fields, ImportError> importNames(CsvReader& reader);

/// When a file is read, and what new ids are made of.
struct ImportMoment {
    ClockReading now;
    Random& random;
};

/// Reads the rows of one file into the database, inside the caller's transaction.
class ImportPass {
public:
    /// All must outlive this.
    ImportPass(storage::Database& database, const ImportMoment& moment, ImportFormat& format);

    /// Rows have as many fields as the first line had `columns`.
    [[nodiscard]] Result<ImportPreview, Problem<ImportError>> run(CsvReader& reader,
                                                                  std::size_t columns);

private:
    using Taken = Result<void, storage::StorageError>;

    [[nodiscard]] Taken take(const CsvRow& row, std::size_t columns);
    [[nodiscard]] Taken takeIn(ImportRow row, std::int64_t line);
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const CsvRow& row, std::size_t columns);
    void leaveOut(std::int64_t line, RowFault fault);
    void count(const ImportRow& row);

    ImportWriter m_writer;
    ClockReading m_now;
    ImportFormat& m_format;
    ImportPreview m_preview;
};

} // namespace homeward::services
