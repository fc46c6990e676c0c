#include "core/services/diary_excerpt.h"

#include <algorithm>

namespace homeward::services {

namespace {

constexpr std::size_t kWordsBefore = 10;
constexpr std::size_t kWordsAfter = 30;
constexpr std::size_t kBytesBefore = 160;
constexpr std::size_t kBytesAfter = 480;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isInsideCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

bool isWordStart(std::string_view text, std::size_t at)
{
    return at == 0 || (isSpace(text[at - 1]) && at < text.size() && !isSpace(text[at]));
}

bool isWordEnd(std::string_view text, std::size_t at)
{
    return at == text.size() || (isSpace(text[at]) && !isSpace(text[at - 1]));
}

/// Where the piece begins that has the character at `from`.
std::size_t beginBefore(std::string_view text, std::size_t from)
{
    const std::size_t least = from - std::min(from, kBytesBefore);
    std::size_t begin = std::string_view::npos;
    std::size_t words = 0;
    for (std::size_t at = from + 1; at-- > least && words <= kWordsBefore;)
        if (isWordStart(text, at)) {
            begin = at;
            ++words;
        }
    if (begin != std::string_view::npos)
        return begin;
    begin = least;
    while (isInsideCharacter(text, begin))
        ++begin;
    return begin;
}

/// Where it ends. Later than `from`, unless the text does.
std::size_t endAfter(std::string_view text, std::size_t from)
{
    const std::size_t most = std::min(text.size(), from + kBytesAfter);
    std::size_t end = 0;
    std::size_t words = 0;
    for (std::size_t at = from + 1; at <= most && words < kWordsAfter; ++at)
        if (isWordEnd(text, at)) {
            end = at;
            ++words;
        }
    if (end != 0)
        return end;
    end = most;
    while (isInsideCharacter(text, end))
        --end;
    return end;
}

} // namespace

DiaryExcerpt excerptAround(std::string_view text, std::span<const TextSpan> hits)
{
    const std::size_t from = hits.empty() ? 0 : hits.front().from;
    const std::size_t begin = beginBefore(text, from);
    const std::size_t end = endAfter(text, from);
    DiaryExcerpt excerpt{.text = std::string{text.substr(begin, end - begin)}, .hits = {}};
    for (const TextSpan& hit : hits)
        if (hit.from < end)
            excerpt.hits.push_back({hit.from - begin, std::min(hit.end(), end) - hit.from});
    return excerpt;
}

} // namespace homeward::services
