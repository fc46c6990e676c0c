#include "platform/linux/unit_names.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace homeward::platform {

namespace {

constexpr std::string_view kPrefix = "homeward-reminder-";
constexpr std::string_view kTimerEnd = ".timer";
constexpr std::size_t kIdLength = 22;

bool isBase64UrlLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
}

/// The same for every way to write the path of a folder.
std::string tagOf(const std::filesystem::path& profile)
{
    std::error_code failed;
    auto place = std::filesystem::weakly_canonical(profile, failed);
    if (failed)
        place = profile.lexically_normal();
    if (!place.has_filename()) // "a/" is "a"
        place = place.parent_path();
    const std::string& text = place.native();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr,
                       0);
    constexpr std::size_t kTagBytes = 4;
    std::array<char, 2 * kTagBytes + 1> letters{};
    sodium_bin2hex(letters.data(), letters.size(), hash.data(), kTagBytes);
    return letters.data();
}

} // namespace

bool isReminderId(std::string_view text)
{
    return text.size() == kIdLength && std::ranges::all_of(text, isBase64UrlLetter);
}

UnitNames::UnitNames(const std::filesystem::path& profile) : m_tag(tagOf(profile)) { }

std::string UnitNames::timer(std::string_view id) const
{
    return std::string{kPrefix} + m_tag + "-" + std::string{id} + std::string{kTimerEnd};
}

std::string UnitNames::timers() const
{
    return timer("*");
}

std::string UnitNames::service() const
{
    return serviceOf("");
}

std::string UnitNames::serviceOf(std::string_view id) const
{
    return std::string{kPrefix} + m_tag + "@" + std::string{id} + ".service";
}

std::optional<std::string> UnitNames::idOfTimer(std::string_view name) const
{
    const std::string start = std::string{kPrefix} + m_tag + "-";
    if (!name.starts_with(start) || !name.ends_with(kTimerEnd)
        || name.size() != start.size() + kIdLength + kTimerEnd.size())
        return std::nullopt;
    const auto id = name.substr(start.size(), kIdLength);
    return isReminderId(id) ? std::optional{std::string{id}} : std::nullopt;
}

} // namespace homeward::platform
