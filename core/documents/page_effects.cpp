#include "core/documents/filled.h"
#include "core/documents/page_layout.h"

#include <algorithm>

namespace homeward::documents {

namespace {

using services::EffectCount;
using services::EffectRow;
using services::EffectTime;

constexpr double kNameWidth = 112;

/// A column of the table.
struct EffectColumn {
    std::size_t time; ///< index of the counts
    std::string words;
};

/// Those in which something was noticed, in the order of time.
std::vector<EffectColumn> columnsOf(const PageDrawing& drawing)
{
    const PageWords& words = drawing.words;
    std::vector<EffectColumn> columns;
    const auto add = [&](EffectTime time, const std::string& name) {
        const auto index = static_cast<std::size_t>(time);
        const bool isUsed =
            std::ranges::any_of(drawing.page.effects, [index](const EffectRow& row) {
                return row.counts.at(index).sum() > 0;
            });
        if (isUsed)
            columns.push_back({index, name});
    };
    add(EffectTime::DuringDosing, words.duringDosing);
    add(EffectTime::TwoHours, words.twoHours);
    add(EffectTime::FirstDay, words.firstDay);
    add(EffectTime::Later, words.later);
    add(EffectTime::NotKnown, words.timeNotKnown);
    return columns;
}

/// "2 mild, 1 severe", the worst first.
std::string countText(const EffectCount& count, const PageWords& words)
{
    std::string text;
    const auto add = [&text](const std::string& form, int number) {
        if (number > 0)
            text += (text.empty() ? "" : ", ") + filled(form, {std::to_string(number)});
    };
    add(words.severe, count.severe);
    add(words.moderate, count.moderate);
    add(words.mild, count.mild);
    return text.empty() ? "–" : text;
}

/// Draws a row in one line, or two where its cells need them. Gives its height.
double drawRow(const PageDrawing& drawing, const EffectRow& row, const Box& box,
               const std::vector<EffectColumn>& columns)
{
    const auto& [canvas, page, words] = drawing;
    const double width = (box.width - kNameWidth) / static_cast<double>(columns.size());
    canvas.text({box.x, box.y, kNameWidth - 6}, words.effect(row.item->code), kStrong);
    double height = kRow;
    double x = box.x + kNameWidth;
    for (const EffectColumn& column : columns) {
        const EffectCount& count = row.counts.at(column.time);
        const Style style{.size = 8, .isBold = count.severe > 0, .lines = 2};
        height = std::max(height,
                          canvas.text({x, box.y, width - 4}, countText(count, words), style) + 1.5);
        x += width;
    }
    return height;
}

void drawColumnHeads(const PageDrawing& drawing, const Box& box,
                     const std::vector<EffectColumn>& columns)
{
    const double width = (box.width - kNameWidth) / static_cast<double>(columns.size());
    double x = box.x + kNameWidth;
    for (const EffectColumn& column : columns) {
        drawing.canvas.text({x, box.y, width - 4}, column.words, kSmall);
        x += width;
    }
}

/// The names of what there was no room for; they are the least severe and least frequent.
std::string restText(const PageDrawing& drawing, std::size_t from)
{
    std::string names;
    for (std::size_t i = from; i < drawing.page.effects.size(); ++i)
        names +=
            (names.empty() ? "" : ", ") + drawing.words.effect(drawing.page.effects[i].item->code);
    return filled(drawing.words.moreEffects,
                  {std::to_string(drawing.page.effects.size() - from), names});
}

} // namespace

void drawEffects(const PageDrawing& drawing, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    constexpr double kTallest = 22; // a row of two lines
    double y = drawHeading(drawing, box, words.effects,
                           page.effects.empty() ? std::string{} : words.effectsHelp);
    if (page.effects.empty()) {
        canvas.text({box.x, y, box.width}, words.noEffects, kBody);
        return;
    }
    const auto columns = columnsOf(drawing);
    drawColumnHeads(drawing, {box.x, y, box.width}, columns);
    y += kRow;
    std::size_t shown = 0;
    // Always with room left for the line that names the rest.
    for (; shown < page.effects.size() && y + kTallest + kRow <= box.bottom() + 2; ++shown)
        y += drawRow(drawing, page.effects[shown], {box.x, y, box.width}, columns);
    if (shown < page.effects.size())
        canvas.text({box.x, y, box.width}, restText(drawing, shown), inLines(kBody, 2));
}

} // namespace homeward::documents
