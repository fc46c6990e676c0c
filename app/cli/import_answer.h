#pragma once

#include "app/cli/answer.h"
#include "core/services/import/import_preview.h"

#include <cstdint>
#include <string>

namespace homeward::cli {

/// Whether a file was taken in, or looked at alone.
enum class ImportRun : std::uint8_t { Real, Dry };

/// {file, kind, dryRun, new, alreadyHere, madePrivate, bad, badRows, from, to, moods,
/// unknownMoods}
Answer importAnswer(const services::ImportPreview& preview, const std::string& file, ImportRun run);

} // namespace homeward::cli
