#include "app/cli/diary_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/mood_answer.h"
#include "core/base/rfc3339.h"
#include "core/rules/rule_names.h"

#include <algorithm>
#include <utility>

namespace homeward::cli {

namespace {

std::string lineOf(const DiaryEntry& entry, const std::string& words)
{
    std::string line = entry.id.text() + "  " + rfc3339(entry.moment) + "  ";
    line.append(rules::nameOf(entry.stage)).append(entry.isShared ? ", shared" : "");
    return line + "  " + excerpt(words) + '\n';
}

Json hitsJson(const std::vector<TextSpan>& hits)
{
    Json json = Json::array();
    for (const TextSpan& hit : hits)
        json.push_back({{"from", hit.from}, {"length", hit.length}});
    return json;
}

} // namespace

Json jsonOf(const DiaryEntry& entry)
{
    return {{"id", entry.id.text()},
            {"at", rfc3339(entry.moment)},
            {"zone", entry.moment.zone()},
            {"day", dayText(entry.moment.day())},
            {"text", entry.text.text()},
            {"stage", rules::nameOf(entry.stage)},
            {"score", nullptr},
            {"sessionId", entry.session ? Json(entry.session->text()) : Json(nullptr)},
            {"shared", entry.isShared},
            {"kind", "entry"}};
}

Answer diaryEntryAnswer(const DiaryEntry& entry, const std::string& words)
{
    return {.json = jsonOf(entry), .text = words + lineOf(entry, entry.text.text())};
}

DiaryLine diaryLineOf(const MoodEntry& entry)
{
    return {entry.moment.at(), diaryJsonOf(entry), lineOf(entry)};
}

DiaryLine diaryLineOf(const DiaryEntry& entry)
{
    return {entry.moment.at(), jsonOf(entry), lineOf(entry, entry.text.text())};
}

DiaryLine foundLineOf(const MoodEntry& entry)
{
    DiaryLine line = diaryLineOf(entry);
    line.json["excerpt"] = nullptr;
    line.json["hits"] = nullptr;
    return line;
}

DiaryLine foundLineOf(const services::DiaryHit& hit)
{
    DiaryLine line{hit.entry.moment.at(), jsonOf(hit.entry), lineOf(hit.entry, hit.excerpt)};
    line.json["excerpt"] = hit.excerpt;
    line.json["hits"] = hitsJson(hit.hits);
    return line;
}

Answer diaryAnswer(std::vector<DiaryLine> lines)
{
    std::ranges::stable_sort(lines, std::ranges::greater{}, &DiaryLine::at);
    Answer answer{.json = Json::array(), .text = lines.empty() ? "No entries.\n" : ""};
    for (DiaryLine& line : lines) {
        answer.json.push_back(std::move(line.json));
        answer.text += line.text;
    }
    return answer;
}

} // namespace homeward::cli
