#pragma once

#include "core/services/csv/line_reader.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services {

/// Why one row of a table cannot be read.
enum class CsvRowFault : std::uint8_t {
    None,
    Quotes, ///< a quote that is not doubled, or one that nothing closes
    TooLong,
    NotUtf8,
};

/// One row of a table.
struct CsvRow {
    std::int64_t line; ///< of the file, on which it begins; the first is 1
    CsvRowFault fault; ///< with any but None, there are no fields
    std::vector<std::string> fields;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// Reads a table row by row (RFC 4180): fields in quotes may hold commas, line ends and doubled
/// quotes; empty lines are passed over. Holds one row at a time, of at most kMostBytes.
///
/// A row that cannot be read costs its first line alone: reading goes on with the next one.
class CsvReader {
public:
    static constexpr std::size_t kMostBytes = 10U << 20U; ///< a note of 4 MiB, all of it quotes

    /// `in` must outlive this, and be open in binary mode.
    explicit CsvReader(std::istream& in);
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    ~CsvReader();

    /// The next row; nothing at the end.
    [[nodiscard]] Result<std::optional<CsvRow>, TextFileError> next();

private:
    class Parser;

    [[nodiscard]] Result<std::optional<TextLine>, TextFileError> nextLine();

    /// The row that this line completes, if it does.
    std::optional<CsvRow> take(TextLine line);
    std::optional<CsvRow> finish();
    CsvRow whole();
    CsvRow failed(CsvRowFault fault);

    LineReader m_lines;
    std::deque<TextLine> m_waiting; ///< that were read, and are to be looked at again
    std::deque<TextLine> m_row; ///< of the row that is being read
    std::size_t m_rowBytes = 0;
    std::unique_ptr<Parser> m_parser;
};

} // namespace homeward::services
