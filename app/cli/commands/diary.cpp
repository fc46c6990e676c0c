#include "app/cli/commands.h"
#include "app/cli/entries.h"
#include "app/cli/invocation.h"
#include "app/cli/mood_answer.h"
#include "app/cli/values.h"
#include "core/base/utf8.h"

#include <limits>

namespace homeward::cli {

namespace {

Result<Answer, Failure> listNotes(const Invocation& invocation, const RangeTexts& texts)
{
    auto entries = entriesIn(invocation, texts);
    if (!entries)
        return unexpected{entries.error()};
    std::erase_if(*entries, [](const MoodEntry& entry) { return !entry.reading.note; });
    return answerOf(*entries, diaryJsonOf);
}

using Words = std::vector<std::string>;

Result<Answer, Failure> searchNotes(const Invocation& invocation, const Words& words)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : " ").append(word);
    if (!isUtf8(text))
        return unexpected{invalid("invalidWords", "The words are not text in UTF-8.")};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    auto found = explained((*profile)->diary().search(text, std::numeric_limits<int>::max()));
    if (!found)
        return unexpected{found.error()};
    sortNewestFirst(*found);
    return answerOf(*found, diaryJsonOf);
}

void addWords(CLI::App& command, Words& words)
{
    command.add_option("WORDS", words, "All of them occur; the last may be a beginning")
        ->type_name("WORD")
        ->required();
}

} // namespace

void addDiaryCommands(CLI::App& app, Action& chosen)
{
    CLI::App& diary = addGroup(app, "diary", "Your own words");
    addExamples(addCommand<RangeTexts>(diary,
                                       {"list", "Shows entries that have words, newest first"},
                                       chosen, addRange, listNotes),
                "  homewardctl diary list\n"
                "  homewardctl --json diary list --from 2026-03-01");
    addExamples(addCommand<Words>(diary, {"search", "Finds entries by their words, newest first"},
                                  chosen, addWords, searchNotes),
                "  homewardctl diary search walk\n"
                "  homewardctl --json diary search long wal");
}

} // namespace homeward::cli
