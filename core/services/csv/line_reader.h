#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <string>

namespace homeward::services {

/// Why a file cannot be read as text at all.
enum class TextFileError : std::uint8_t {
    Unreadable,
    NotUtf8Text, ///< UTF-16, or no text at all
};

/// A line of a file.
struct TextLine {
    std::int64_t number; ///< the first is 1
    std::string bytes; ///< with its end: CRLF, LF or CR
    bool isTooLong; ///< what is over the limit is missing
};

/// Reads a text line by line, holding one of them at a time. Passes over a byte order mark.
class LineReader {
public:
    /// `in` must outlive this, and be open in binary mode.
    LineReader(std::istream& in, std::size_t mostBytes) : m_in(in), m_mostBytes(mostBytes) { }

    /// Nothing at the end.
    [[nodiscard]] Result<std::optional<TextLine>, TextFileError> next();

private:
    /// Whether there is a byte to look at.
    bool fill();
    void take(TextLine& line, std::size_t count);
    void takeToEnd(TextLine& line);

    std::istream& m_in;
    std::size_t m_mostBytes;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::int64_t m_lines = 0;
};

} // namespace homeward::services
