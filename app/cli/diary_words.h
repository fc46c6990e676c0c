#pragma once

#include "app/cli/failure.h"
#include "app/cli/invocation.h"
#include "app/cli/options.h"
#include "core/model/diary_entry.h"

#include <optional>
#include <string>
#include <string_view>

/// What is typed about the session diary, and what it means.
namespace homeward::cli {

[[nodiscard]] Result<std::optional<DiaryStage>, Failure> parseStage(const OptionalText& text);

[[nodiscard]] Result<DiaryEntryId, Failure> parseDiaryEntryId(std::string_view text);

/// The text itself, or standard input for "-" if nothing else is read from there.
[[nodiscard]] Result<Note, Failure> readDiaryWords(const Invocation& invocation,
                                                   const std::string& text);

void addStageOption(CLI::App& command, OptionalText& stage, const std::string& description);

} // namespace homeward::cli
