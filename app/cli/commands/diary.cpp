#include "app/cli/commands.h"
#include "app/cli/diary_answer.h"
#include "app/cli/diary_words.h"
#include "app/cli/invocation.h"
#include "app/cli/mood_answer.h"
#include "app/cli/values.h"
#include "core/base/utf8.h"

#include <limits>

namespace homeward::cli {

namespace {

struct ListOptions {
    RangeTexts range;
    OptionalText stage;
};

constexpr int kAll = std::numeric_limits<int>::max();

/// The words of check-ins have no stage of their own and count as free writing.
Result<void, Failure> addNotes(std::vector<DiaryLine>& lines, services::Profile& profile,
                               const Range& range)
{
    const auto days = explained(profile.diary().days(range.candidates()));
    if (!days)
        return unexpected{days.error()};
    for (const MoodEntry& entry : newestFirst(*days, range))
        if (entry.reading.note)
            lines.push_back(diaryLineOf(entry));
    return {};
}

Result<void, Failure> addEntries(std::vector<DiaryLine>& lines, services::Profile& profile,
                                 const Range& range, std::optional<DiaryStage> stage)
{
    const auto entries = explained(profile.sessionDiary().list(stage, {}, kAll));
    if (!entries)
        return unexpected{entries.error()};
    const storage::DayRange days = range.candidates();
    for (const DiaryEntry& entry : *entries)
        if (entry.moment.day() >= days.first && entry.moment.day() <= days.last
            && range.includes(entry.moment.at()))
            lines.push_back(diaryLineOf(entry));
    return {};
}

Result<Answer, Failure> listWords(const Invocation& invocation, const ListOptions& options)
{
    const auto range = parseRange(options.range);
    if (!range)
        return unexpected{range.error()};
    const auto stage = parseStage(options.stage);
    if (!stage)
        return unexpected{stage.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    std::vector<DiaryLine> lines;
    if (const auto added = addEntries(lines, **profile, *range, *stage); !added)
        return unexpected{added.error()};
    if (!*stage || **stage == DiaryStage::Free)
        if (const auto added = addNotes(lines, **profile, *range); !added)
            return unexpected{added.error()};
    return diaryAnswer(std::move(lines));
}

using Words = std::vector<std::string>;

Result<Answer, Failure> searchWords(const Invocation& invocation, const Words& words)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : " ").append(word);
    if (!isUtf8(text))
        return unexpected{invalid("invalidWords", "The words are not text in UTF-8.")};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto entries = explained((*profile)->sessionDiary().search(text, kAll));
    if (!entries)
        return unexpected{entries.error()};
    auto notes = explained((*profile)->diary().search(text, kAll));
    if (!notes)
        return unexpected{notes.error()};
    sortNewestFirst(*notes);
    std::vector<DiaryLine> lines;
    for (const services::DiaryHit& hit : *entries)
        lines.push_back(foundLineOf(hit));
    for (const MoodEntry& note : *notes)
        lines.push_back(foundLineOf(note));
    return diaryAnswer(std::move(lines));
}

void addWords(CLI::App& command, Words& words)
{
    command.add_option("WORDS", words, "All of them occur; the last may be a beginning")
        ->type_name("WORD")
        ->required();
}

void addListOptions(CLI::App& command, ListOptions& options)
{
    addRange(command, options.range);
    addStageOption(command, options.stage, "Only those of this stage");
}

} // namespace

void addDiaryCommands(CLI::App& app, Action& chosen)
{
    CLI::App& diary = addGroup(app, "diary", "Your own words");
    addDiaryWritingCommands(diary, chosen);
    addExamples(addCommand<ListOptions>(diary,
                                        {"list", "Shows entries and check-ins that have words"},
                                        chosen, addListOptions, listWords),
                "  homewardctl diary list\n"
                "  homewardctl --json diary list --from 2026-03-01 --stage integration");
    addExamples(addCommand<Words>(diary, {"search", "Finds entries and check-ins by their words"},
                                  chosen, addWords, searchWords),
                "  homewardctl diary search walk\n"
                "  homewardctl --json diary search long wal");
}

} // namespace homeward::cli
