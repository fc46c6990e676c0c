#include "app/cli/commands.h"
#include "app/cli/entries.h"
#include "app/cli/invocation.h"
#include "app/cli/mood_answer.h"
#include "app/cli/reading.h"
#include "app/cli/secrets.h"
#include "app/cli/values.h"

namespace homeward::cli {

namespace {

struct AddOptions {
    ReadingTexts reading;
    OptionalText at;
};

Answer savedAnswer(const MoodEntry& entry)
{
    return {.json = jsonOf(entry), .text = "Saved: " + lineOf(entry)};
}

/// What was typed, and the note from standard input if nothing else is read from there.
Result<ReadingParts, Failure> readReading(const Invocation& invocation, const ReadingTexts& texts)
{
    if (texts.note == "-" && isSecretOnStandardInput(invocation.options()))
        return unexpected{usage("Standard input cannot hold both the note and the passphrase.")};
    return parseReading(texts);
}

Result<Answer, Failure> add(const Invocation& invocation, const AddOptions& options)
{
    const auto moment = invocation.momentAt(options.at);
    if (!moment)
        return unexpected{moment.error()};
    auto parts = readReading(invocation, options.reading);
    if (!parts)
        return unexpected{parts.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const MoodReading reading{parts->score.value(), parts->energy, parts->sleep,
                              std::move(parts->note)};
    return explained((*profile)->diary().record(reading, *moment)).map(savedAnswer);
}

Result<Answer, Failure> listMoods(const Invocation& invocation, const RangeTexts& texts)
{
    return entriesIn(invocation, texts).map([](const std::vector<MoodEntry>& entries) {
        return answerOf(entries, jsonOf);
    });
}

struct CorrectOptions {
    std::string id;
    ReadingTexts reading;
    ClearedParts cleared;
};

/// The old reading without what is cleared, and with what was given now in the place of what was
/// there.
MoodReading corrected(MoodReading reading, const ReadingParts& now, const ClearedParts& cleared)
{
    const auto replace = [](auto& part, const auto& given, bool isCleared) {
        if (given || isCleared)
            part = given;
    };
    reading.score = now.score.value_or(reading.score);
    replace(reading.energy, now.energy, cleared.energy);
    replace(reading.sleep, now.sleep, cleared.sleep);
    replace(reading.note, now.note, cleared.note);
    return reading;
}

Result<Answer, Failure> correct(const Invocation& invocation, const CorrectOptions& options)
{
    if (options.reading == ReadingTexts{} && options.cleared == ClearedParts{})
        return unexpected{usage("Say what is to be corrected, such as --score.")};
    const auto id = parseEntryId(options.id);
    if (!id)
        return unexpected{id.error()};
    const auto parts = readReading(invocation, options.reading);
    if (!parts)
        return unexpected{parts.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::Diary& diary = (*profile)->diary();
    const auto old = explained(diary.find(*id));
    if (!old)
        return unexpected{old.error()};
    const MoodReading reading = corrected(old->reading, *parts, options.cleared);
    return explained(diary.correct(*id, reading)).map(savedAnswer);
}

/// `current` is what the entry became again; absent if it is gone.
Answer undoneAnswer(const MoodEntryId& id, const std::optional<MoodEntry>& current)
{
    return {.json = {{"id", id.text()}, {"current", current ? jsonOf(*current) : Json(nullptr)}},
            .text = current ? "Taken back. It is again: " + lineOf(*current) : "Taken back.\n"};
}

Result<Answer, Failure> undo(const Invocation& invocation, const std::string& text)
{
    const auto id = parseEntryId(text);
    if (!id)
        return unexpected{id.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::Diary& diary = (*profile)->diary();
    const auto old = explained(diary.find(*id));
    if (!old)
        return unexpected{old.error()};
    if (const auto undone = explained(diary.undo(*id)); !undone)
        return unexpected{undone.error()};
    if (!old->supersedes)
        return undoneAnswer(*id, std::nullopt);
    return explained(diary.find(*old->supersedes)).map([&](const MoodEntry& current) {
        return undoneAnswer(*id, current);
    });
}

void addId(CLI::App& command, std::string& id)
{
    command.add_option("ID", id, "The entry's id, as \"mood list\" shows it")
        ->type_name("UUID")
        ->required();
}

void addAdd(CLI::App& mood, Action& chosen)
{
    const auto options = [](CLI::App& command, AddOptions& values) {
        addReading(command, values.reading)->required();
        addText(command, "--at", values.at, "When it was felt, if not now", kMoment);
    };
    addExamples(
        addCommand<AddOptions>(mood, {"add", "Saves a check-in"}, chosen, options, add),
        "  homewardctl mood add --score 6\n"
        "  homewardctl mood add --score 4 --energy 3 --sleep-hours 6.5 --note \"Long day\"\n"
        "  homewardctl mood add --score 7 --note - < words.txt\n"
        "  homewardctl --zone America/New_York mood add --score 5 "
        "--at 2026-03-01T21:30:00-05:00");
}

void addList(CLI::App& mood, Action& chosen)
{
    addExamples(addCommand<RangeTexts>(mood, {"list", "Shows check-ins, newest first"}, chosen,
                                       addRange, listMoods),
                "  homewardctl mood list\n"
                "  homewardctl --json mood list --from 2026-03-01 --to 2026-03-31");
}

void addCorrect(CLI::App& mood, Action& chosen)
{
    const auto options = [](CLI::App& command, CorrectOptions& values) {
        addId(command, values.id);
        addReading(command, values.reading);
        addClearing(command, values.cleared);
    };
    addExamples(addCommand<CorrectOptions>(
                    mood, {"correct", "Corrects a check-in; what is not named stays as it was"},
                    chosen, options, correct),
                "  homewardctl mood correct 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11 --score 5\n"
                "  homewardctl mood correct 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11 --no-note");
}

void addUndo(CLI::App& mood, Action& chosen)
{
    addExamples(addCommand<std::string>(mood, {"undo", "Takes a check-in or its correction back"},
                                        chosen, addId, undo),
                "  homewardctl mood undo 019ca84f-4e80-7c1c-b9ab-2f1d0c6e9a11");
}

} // namespace

void addMoodCommands(CLI::App& app, Action& chosen)
{
    CLI::App& mood = addGroup(app, "mood", "Check-ins: how you felt, and when");
    addAdd(mood, chosen);
    addList(mood, chosen);
    addTrendCommand(mood, chosen);
    addNoticeCommand(mood, chosen);
    addCorrect(mood, chosen);
    addUndo(mood, chosen);
}

} // namespace homeward::cli
