#include "app/cli/import_answer.h"

#include "app/cli/excerpt.h"
#include "core/base/rfc3339.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace homeward::cli {

namespace {

using services::BadRow;
using services::ImportKind;
using services::ImportPreview;
using services::MoodWord;
using services::RowFault;

struct FaultWords {
    RowFault fault;
    std::string_view name;
    std::string_view words;
};

constexpr auto kFaults = std::to_array<FaultWords>({
    {RowFault::Quotes, "quotes", "the quotes are wrong"},
    {RowFault::TooLong, "tooLong", "too long"},
    {RowFault::NotUtf8, "notUtf8", "not text in UTF-8"},
    {RowFault::Columns, "columns", "more or fewer columns than the first line"},
    {RowFault::Id, "id", "the id is none"},
    {RowFault::Time, "time", "no such day or time"},
    {RowFault::Zone, "zone", "the time zone is not known"},
    {RowFault::InTheFuture, "inTheFuture", "still to come"},
    {RowFault::Score, "score", "the score is not a whole number from 0 to 10"},
    {RowFault::Energy, "energy", "energy is not a whole number from 0 to 10"},
    {RowFault::Sleep, "sleep", "sleep is not a number of hours from 0 to 24"},
    {RowFault::Note, "note", "the note is too long, or has a NUL character"},
    {RowFault::UnknownMood, "unknownMood", "a mood without a score"},
    {RowFault::Instrument, "instrument", "no questionnaire or version that is known here"},
    {RowFault::Answers, "answers", "answers that this questionnaire does not have"},
    {RowFault::Effect, "effect", "the effect is not on the checklist"},
    {RowFault::Severity, "severity", "the severity is none, mild, moderate or severe"},
    {RowFault::Vitals, "vitals", "no numbers that vital signs can be"},
    {RowFault::HeartRate, "heartRate", "the rate is not a whole number from 25 to 240"},
    {RowFault::Rest, "rest", "no numbers that a rest reading can have, or not all three"},
    {RowFault::SinceDosing, "sinceDosing", "the time since dosing is not whole minutes"},
    {RowFault::Words, "words", "a name or a place is too long, or has a NUL character"},
    {RowFault::NoSession, "noSession", "its session is not on record: import sessions first"},
    {RowFault::Route, "route", "the route is iv, im, esketamine or oral"},
    {RowFault::SessionKind, "sessionKind", "the kind is induction or booster"},
    {RowFault::Length, "length", "the length is not whole minutes from 0 to 240"},
    {RowFault::Overlaps, "overlaps", "another session has that time"},
    {RowFault::Steps, "steps", "steps that cannot follow each other, or another status"},
    {RowFault::Stage, "stage", "the stage is before, after, integration or free"},
    {RowFault::Text, "text", "the text is empty, too long, or has a NUL character"},
});

const FaultWords& wordsOf(RowFault fault)
{
    return *std::ranges::find(kFaults, fault, &FaultWords::fault);
}

struct KindWords {
    ImportKind kind;
    std::string_view name; ///< as `export csv --kind` has it
    std::string_view words;
};

constexpr auto kKinds = std::to_array<KindWords>({
    {ImportKind::CheckIns, "moods", "check-ins"},
    {ImportKind::Questionnaires, "questionnaires", "questionnaires"},
    {ImportKind::SideEffects, "side-effects", "side effects"},
    {ImportKind::VitalSigns, "vitals", "vital signs"},
    {ImportKind::HeartRates, "heart-rate", "heart rate readings"},
    {ImportKind::Sessions, "sessions", "sessions"},
    {ImportKind::DiaryEntries, "diary", "diary entries"},
    {ImportKind::Daylio, "daylio", "check-ins of Daylio"},
});

const KindWords& wordsOf(ImportKind kind)
{
    return *std::ranges::find(kKinds, kind, &KindWords::kind);
}

Json badRowsJson(const std::vector<BadRow>& rows)
{
    Json json = Json::array();
    for (const BadRow& row : rows)
        json.push_back({{"line", row.line}, {"reason", wordsOf(row.fault).name}});
    return json;
}

Json moodsJson(const std::vector<MoodWord>& words)
{
    Json json = Json::array();
    for (const MoodWord& word : words)
        json.push_back({{"name", word.word}, {"score", word.score.value()}});
    return json;
}

Json dayJson(const std::optional<LocalDay>& day)
{
    return day ? Json(dayText(*day)) : Json(nullptr);
}

std::string countsText(const ImportPreview& preview)
{
    std::string text = "A table of " + std::string{wordsOf(preview.kind).words}
        + ".\nNew: " + std::to_string(preview.fresh);
    if (preview.first && preview.last)
        text += ", from " + dayText(*preview.first) + " to " + dayText(*preview.last);
    return text + ".\nAlready here: " + std::to_string(preview.alreadyHere)
        + ".\nLeft out: " + std::to_string(preview.bad) + ".\n";
}

std::string sharingText(const ImportPreview& preview)
{
    if (preview.kind != ImportKind::DiaryEntries)
        return {};
    return "Diary entries come in private; shared where they come from: "
        + std::to_string(preview.madePrivate) + ".\n";
}

std::string badRowsText(const ImportPreview& preview)
{
    std::string text;
    for (const BadRow& row : preview.badRows)
        text.append("  line " + std::to_string(row.line) + ": ")
            .append(wordsOf(row.fault).words)
            .append("\n");
    if (preview.bad > static_cast<std::int64_t>(preview.badRows.size()))
        text += "  ... and more\n";
    return text;
}

std::string moodsText(const ImportPreview& preview)
{
    std::string text;
    for (const MoodWord& word : preview.words)
        text += (text.empty() ? "Moods are read as: " : ", ") + excerpt(word.word) + ' '
            + std::to_string(word.score.value());
    if (!text.empty())
        text += ".\n";
    for (const std::string& word : preview.unknownWords)
        text += "No score for \"" + excerpt(word) + "\": give it one with --mood.\n";
    return text;
}

} // namespace

Answer importAnswer(const ImportPreview& preview, const std::string& file, ImportRun run)
{
    const bool isDry = run == ImportRun::Dry;
    return {.json = {{"file", file},
                     {"kind", wordsOf(preview.kind).name},
                     {"dryRun", isDry},
                     {"new", preview.fresh},
                     {"alreadyHere", preview.alreadyHere},
                     {"madePrivate", preview.madePrivate},
                     {"bad", preview.bad},
                     {"badRows", badRowsJson(preview.badRows)},
                     {"from", dayJson(preview.first)},
                     {"to", dayJson(preview.last)},
                     {"moods", moodsJson(preview.words)},
                     {"unknownMoods", preview.unknownWords}},
            .text = countsText(preview) + sharingText(preview) + badRowsText(preview)
                + moodsText(preview)
                + (isDry ? "Nothing was saved: this was a look ahead.\n" : "Saved.\n")};
}

} // namespace homeward::cli
