#include "app/cli/packet_line.h"

#include "core/base/rfc3339.h"
#include "sync/ble/hex.h"

namespace homeward::cli {

namespace {

using std::chrono::milliseconds;

constexpr std::string_view kBetween = " \t,;";
constexpr std::string_view kAround = " \t\r\n";

std::string_view trimmed(std::string_view text, std::string_view around)
{
    const auto first = text.find_first_not_of(around);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

/// ".25" in "2026-03-01T08:10:00.25Z"; what is no such time is refused elsewhere.
milliseconds partOfSecond(std::string_view time)
{
    const auto point = time.find('.');
    if (point == std::string_view::npos)
        return {};
    int value = 0;
    std::size_t at = point + 1;
    for (int place = 0; place < 3; ++place) {
        const bool isDigit = at < time.size() && time[at] >= '0' && time[at] <= '9';
        value = 10 * value + (isDigit ? time[at] - '0' : 0);
        at += isDigit ? 1 : 0;
    }
    return milliseconds{value};
}

} // namespace

Result<PacketLine, PacketLineError> parsePacketLine(std::string_view line)
{
    const std::string_view text = trimmed(line, kAround);
    const auto end = text.find_first_of(kBetween);
    const std::string_view time = text.substr(0, end);
    const auto instant = parseRfc3339(time);
    if (!instant)
        return unexpected{PacketLineError::Time};
    const std::string_view hex =
        end == std::string_view::npos ? std::string_view{} : trimmed(text.substr(end), kBetween);
    auto packet = ble::bytesFromHex(hex);
    if (!packet)
        return unexpected{PacketLineError::Hex};
    return PacketLine{*instant + partOfSecond(time), std::move(*packet)};
}

bool isEmptyLine(std::string_view line)
{
    const std::string_view text = trimmed(line, kAround);
    return text.empty() || text.front() == '#';
}

} // namespace homeward::cli
