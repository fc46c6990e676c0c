#include "core/services/preferences.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace homeward::services {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kLargestFile = 1U << 16U;
constexpr std::array<std::pair<Appearance, std::string_view>, 3> kAppearances{{
    {Appearance::System, "system"},
    {Appearance::Light, "light"},
    {Appearance::Dark, "dark"},
}};
constexpr std::array<std::pair<Language, std::string_view>, 4> kLanguages{{
    {Language::System, "system"},
    {Language::English, "en"},
    {Language::Spanish, "es"},
    {Language::German, "de"},
}};
constexpr std::array<int, 5> kAutoLockChoices{0, 1, 5, 15, 30}; // minutes; 0 is at once

/// The first of the values, the one of the first day, for a name that is none of theirs.
template <class Value, std::size_t size>
Value valueNamed(const std::array<std::pair<Value, std::string_view>, size>& names,
                 std::string_view name)
{
    const auto found = std::ranges::find(names, name, &std::pair<Value, std::string_view>::second);
    return found == names.end() ? names.front().first : found->first;
}

template <class Value, std::size_t size>
std::string_view nameOf(const std::array<std::pair<Value, std::string_view>, size>& names,
                        Value value)
{
    return std::ranges::find(names, value, &std::pair<Value, std::string_view>::first)->second;
}

std::string textIn(const Json& json, const char* key)
{
    const auto field = json.find(key);
    return field != json.end() && field->is_string() ? field->get<std::string>() : std::string{};
}

/// A whole number in that range. Compared before it is made smaller: 2^32 is not 0.
std::optional<int> numberIn(const Json& json, const char* key, int least, int most)
{
    const auto field = json.find(key);
    if (field == json.end() || !field->is_number_unsigned())
        return std::nullopt;
    const auto number = field->get<std::uint64_t>();
    if (number < static_cast<std::uint64_t>(least) || number > static_cast<std::uint64_t>(most))
        return std::nullopt;
    return static_cast<int>(number);
}

bool flagIn(const Json& json, const char* key)
{
    const auto field = json.find(key);
    return field != json.end() && field->is_boolean() && field->get<bool>();
}

/// Each field for itself: one that does not fit costs none of the others.
Preferences preferencesFrom(const Json& json)
{
    Preferences read;
    read.region = textIn(json, "region");
    read.appearance = valueNamed(kAppearances, textIn(json, "appearance"));
    read.language = valueNamed(kLanguages, textIn(json, "language"));
    read.textPercent =
        numberIn(json, "textPercent", Preferences::kLeastTextPercent, Preferences::kMostTextPercent)
            .value_or(read.textPercent);
    read.reducedMotion = flagIn(json, "reducedMotion");
    read.lockShortcuts = flagIn(json, "lockShortcuts");
    const auto minutes = numberIn(json, "autoLockMinutes", 0, kAutoLockChoices.back());
    if (minutes && std::ranges::binary_search(kAutoLockChoices, *minutes))
        read.autoLock = std::chrono::minutes{*minutes};
    return read;
}

} // namespace

Preferences loadPreferences(const DurableFiles& files, const std::filesystem::path& file)
{
    const auto bytes = files.read(file, kLargestFile);
    if (!bytes)
        return {};
    try {
        const auto* text = reinterpret_cast<const char*>(bytes->data());
        return preferencesFrom(Json::parse(text, text + bytes->size()));
    } catch (const Json::exception&) {
        return {};
    }
}

Result<void, FileError> savePreferences(DurableFiles& files, const std::filesystem::path& file,
                                        const Preferences& preferences)
{
    const Json json{{"region", preferences.region},
                    {"appearance", nameOf(kAppearances, preferences.appearance)},
                    {"language", nameOf(kLanguages, preferences.language)},
                    {"textPercent", preferences.textPercent},
                    {"reducedMotion", preferences.reducedMotion},
                    {"autoLockMinutes", preferences.autoLock.count()},
                    {"lockShortcuts", preferences.lockShortcuts}};
    // An id that is not UTF-8 cannot come from our pages; it must not end the program all the same.
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    return files.replace(file, std::as_bytes(std::span{text}));
}

} // namespace homeward::services
