#include "core/services/csv/line_reader.h"

#include <algorithm>
#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kReadBytes = 64U << 10U;

/// The first line of any table in UTF-16 has a NUL, or a byte order mark of its own.
bool isUtf16(std::string_view firstLine)
{
    return firstLine.find('\0') != std::string_view::npos || firstLine.starts_with("\xFF\xFE")
        || firstLine.starts_with("\xFE\xFF");
}

} // namespace

Result<std::optional<TextLine>, TextFileError> LineReader::next()
{
    TextLine line{.number = m_lines + 1, .bytes = {}, .isTooLong = false};
    takeToEnd(line);
    if (m_in.bad())
        return unexpected{TextFileError::Unreadable};
    if (line.bytes.empty())
        return std::nullopt;
    if (++m_lines > 1)
        return line;
    if (isUtf16(line.bytes))
        return unexpected{TextFileError::NotUtf8Text};
    if (line.bytes.starts_with(kByteOrderMark))
        line.bytes.erase(0, kByteOrderMark.size());
    return line;
}

void LineReader::takeToEnd(TextLine& line)
{
    bool isOver = false;
    while (!isOver && fill()) {
        const auto end = m_buffer.find_first_of("\r\n", m_at);
        isOver = end != std::string::npos;
        take(line, (isOver ? end + 1 : m_buffer.size()) - m_at);
    }
    if (isOver && m_buffer[m_at - 1] == '\r' && fill() && m_buffer[m_at] == '\n')
        take(line, 1);
}

bool LineReader::fill()
{
    if (m_at < m_buffer.size())
        return true;
    m_at = 0;
    m_buffer.resize(kReadBytes);
    m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.resize(static_cast<std::size_t>(m_in.gcount()));
    return !m_buffer.empty();
}

void LineReader::take(TextLine& line, std::size_t count)
{
    const std::size_t room = m_mostBytes - line.bytes.size();
    line.bytes.append(m_buffer, m_at, std::min(count, room));
    line.isTooLong = line.isTooLong || count > room;
    m_at += count;
}

} // namespace homeward::services
