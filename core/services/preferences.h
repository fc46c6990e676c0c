#pragma once

#include "core/base/durable_files.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace homeward::services {

/// Light or dark.
enum class Appearance : std::uint8_t { System, Light, Dark };

/// What the pages are written in: one of the languages that there is a catalogue for.
enum class Language : std::uint8_t { System, English, Spanish, German };

/// What the program needs to know before it is unlocked. Nothing in it speaks of health: it lies
/// beside the diary in plain text.
struct Preferences {
    static constexpr int kLeastTextPercent = 100;
    static constexpr int kMostTextPercent = 200;

    std::string region; ///< id of the region of crisis numbers; empty until chosen
    Appearance appearance = Appearance::System;
    int textPercent = kLeastTextPercent;
    bool reducedMotion = false;
    std::chrono::minutes autoLock{5};
    Language language = Language::System;
    bool lockShortcuts = false; ///< "Rules" and "Ride" on the lock screen; they speak of nobody

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Reads them. Each that is missing, damaged or out of range is as on the first day: settings are
/// no reason not to start.
Preferences loadPreferences(const DurableFiles& files, const std::filesystem::path& file);

[[nodiscard]] Result<void, FileError> savePreferences(DurableFiles& files,
                                                      const std::filesystem::path& file,
                                                      const Preferences& preferences);

} // namespace homeward::services
