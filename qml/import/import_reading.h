#pragma once

#include "core/services/profile.h"

#include <date/tz.h>

#include <filesystem>
#include <string>
#include <vector>

/// Looks into a file that a person chose, and brings it in; on the worker thread.
namespace homeward::ui {

/// What is asked about a file.
struct ImportQuestion {
    std::filesystem::path file;
    const date::time_zone* zone; ///< never null: of the clock that Daylio's times are read on
    std::vector<services::MoodWord> words = {}; ///< that the person gave a score
};

using ImportOutcome = services::RecordImport::Outcome;

/// What would come in. Writes nothing.
ImportOutcome lookInto(services::Profile& profile, const ImportQuestion& question);

/// All of it that can be read, or nothing.
ImportOutcome bringIn(services::Profile& profile, const ImportQuestion& question);

} // namespace homeward::ui
