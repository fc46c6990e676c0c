#include "app/cli/commands.h"
#include "app/cli/diary_answer.h"
#include "app/cli/diary_words.h"
#include "app/cli/invocation.h"
#include "app/cli/open_day.h"

#include <functional>

namespace homeward::cli {

namespace {

struct NewEntryOptions {
    std::string text;
    OptionalText stage;
    OptionalText session;
    OptionalText at;
    bool isShared = false;
};

Result<Answer, Failure> addEntry(const Invocation& invocation, const NewEntryOptions& options)
{
    const auto moment = invocation.momentAt(options.at);
    if (!moment)
        return unexpected{moment.error()};
    const auto stage = parseStage(options.stage);
    if (!stage)
        return unexpected{stage.error()};
    const auto session = parseSession(options.session);
    if (!session)
        return unexpected{session.error()};
    const auto words = readDiaryWords(invocation, options.text);
    if (!words)
        return unexpected{words.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::SessionDiary& diary = (*profile)->sessionDiary();
    auto draft =
        explainedTreatment(diary.begin({stage->value_or(DiaryStage::Free), *session}, *moment));
    if (!draft)
        return unexpected{draft.error()};
    draft->text = words->text();
    auto entry = explained(diary.finish(*draft));
    if (entry && options.isShared)
        entry = explained(diary.share(entry->id, true));
    return entry.map([](const DiaryEntry& saved) { return diaryEntryAnswer(saved, "Saved: "); });
}

struct EditOptions {
    std::string id;
    std::string text;
    OptionalText stage;
};

Result<Answer, Failure> editEntry(const Invocation& invocation, const EditOptions& options)
{
    const auto id = parseDiaryEntryId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto stage = parseStage(options.stage);
    if (!stage)
        return unexpected{stage.error()};
    const auto words = readDiaryWords(invocation, options.text);
    if (!words)
        return unexpected{words.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::SessionDiary& diary = (*profile)->sessionDiary();
    const auto entry = explained(diary.find(*id));
    if (!entry)
        return unexpected{entry.error()};
    auto draft = explained(diary.edit(*id));
    if (!draft)
        return unexpected{draft.error()};
    draft->text = words->text();
    draft->stage = stage->value_or(entry->stage);
    return explained(diary.finish(*draft)).map([](const DiaryEntry& saved) {
        return diaryEntryAnswer(saved, "Saved: ");
    });
}

/// What is done to an entry that is named by its id.
using Step = std::function<Result<Answer, Failure>(services::SessionDiary&, const DiaryEntryId&)>;

void addStep(CLI::App& diary, const CommandName& name, Action& chosen, const Step& step)
{
    const auto run = [step](const Invocation& invocation,
                            const std::string& text) -> Result<Answer, Failure> {
        const auto id = parseDiaryEntryId(text);
        if (!id)
            return unexpected{id.error()};
        const auto profile = invocation.openProfile();
        if (!profile)
            return unexpected{profile.error()};
        return step((*profile)->sessionDiary(), *id);
    };
    const auto options = [](CLI::App& command, std::string& id) {
        command.add_option("ID", id, "The entry's id, as \"diary list\" shows it")
            ->type_name("UUID")
            ->required();
    };
    addExamples(addCommand<std::string>(diary, name, chosen, options, run),
                "  homewardctl diary " + name.word + " 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11");
}

Step sharing(bool isShared)
{
    return [isShared](services::SessionDiary& diary, const DiaryEntryId& id) {
        return explained(diary.share(id, isShared)).map([isShared](const DiaryEntry& entry) {
            return diaryEntryAnswer(entry, isShared ? "Shared: " : "Private: ");
        });
    };
}

Result<Answer, Failure> removeEntry(services::SessionDiary& diary, const DiaryEntryId& id)
{
    return explained(diary.remove(id)).map([&id] {
        return Answer{.json = {{"id", id.text()}, {"removed", true}},
                      .text = "Removed. \"diary bring-back\" undoes it.\n"};
    });
}

Result<Answer, Failure> bringBackEntry(services::SessionDiary& diary, const DiaryEntryId& id)
{
    return explained(diary.bringBack(id)).map([](const DiaryEntry& entry) {
        return diaryEntryAnswer(entry, "Back again: ");
    });
}

void addTextOption(CLI::App& command, std::string& text)
{
    command.add_option("--text", text, "The words, - for standard input")
        ->type_name("TEXT")
        ->required();
}

void addNewEntryOptions(CLI::App& command, NewEntryOptions& options)
{
    addTextOption(command, options.text);
    addStageOption(command, options.stage, "What it is about in the life of a session");
    addText(command, "--session", options.session, "Of which session, if of any", "UUID");
    addText(command, "--at", options.at, "When it was begun, if not now", kMoment);
    command.add_flag("--share", options.isShared, "The clinic may read it");
}

void addEditOptions(CLI::App& command, EditOptions& options)
{
    command.add_option("ID", options.id, "The entry's id, as \"diary list\" shows it")
        ->type_name("UUID")
        ->required();
    addTextOption(command, options.text);
    addStageOption(command, options.stage, "Another stage");
}

} // namespace

void addDiaryWritingCommands(CLI::App& diary, Action& chosen)
{
    addExamples(addCommand<NewEntryOptions>(diary, {"add", "Saves an entry, private at first"},
                                            chosen, addNewEntryOptions, addEntry),
                "  homewardctl diary add --text \"The sea was calm\"\n"
                "  homewardctl diary add --stage before --text - < intention.txt");
    addExamples(addCommand<EditOptions>(diary, {"edit", "Changes the words; the old ones are kept"},
                                        chosen, addEditOptions, editEntry),
                "  homewardctl diary edit 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11 --text \"Wide\"");
    addStep(diary, {"share", "The clinic may read the entry"}, chosen, sharing(true));
    addStep(diary, {"keep-private", "The clinic may not read the entry"}, chosen, sharing(false));
    addStep(diary, {"remove", "Takes an entry out of the diary"}, chosen, removeEntry);
    addStep(diary, {"bring-back", "Undoes \"remove\""}, chosen, bringBackEntry);
}

} // namespace homeward::cli
