#include "core/documents/filled.h"
#include "core/documents/page_layout.h"
#include "core/documents/page_times.h"

#include <algorithm>
#include <span>

namespace homeward::documents {

namespace {

using services::PageRest;

std::string rateText(const PageRest& rest, const PageWords& words)
{
    const std::string bpm = std::to_string(rest.bpm);
    if (!rest.afterDosing)
        return filled(words.rest, {bpm});
    return filled(words.restAfterDosing, {bpm, hoursText(*rest.afterDosing, words)});
}

/// How many there are that have no row, and the lowest and the highest of them.
std::string earlierText(std::span<const PageRest> rests, const PageWords& words)
{
    if (rests.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(rests, {}, &PageRest::bpm);
    const std::string range =
        filled(words.heartRateRange, {std::to_string(low.bpm), std::to_string(high.bpm)});
    return filled(words.moreVitals, {std::to_string(rests.size()), range});
}

} // namespace

std::size_t restRows(const PageDrawing& drawing, const Box& box)
{
    const std::size_t all = drawing.page.rests.size();
    if (all == 0)
        return 0;
    constexpr double kShare = 3; // most of the box is for what staff read out
    const auto fits = static_cast<std::size_t>(box.height / kShare / kRow);
    return std::max<std::size_t>(std::min(all + 1, fits), 2); // under a line that says what it is
}

void drawRests(const PageDrawing& drawing, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    if (page.rests.empty())
        return;
    const auto rows = static_cast<std::size_t>(box.height / kRow);
    const std::size_t shown = std::min(page.rests.size(), rows - 1);
    constexpr double kEarlier = 96;
    canvas.text({box.x, box.y, box.width - kEarlier}, words.rests, kSmall);
    canvas.text({box.right() - kEarlier, box.y, kEarlier},
                earlierText(std::span{page.rests}.subspan(shown), words),
                onSide(kSmall, Side::Right));
    double y = box.y;
    for (std::size_t i = 0; i < shown; ++i) {
        y += kRow;
        const PageRest& rest = page.rests[i];
        constexpr double kWhen = 90;
        canvas.text({box.x, y, kWhen}, words.day(rest.day) + ' ' + timeOfDayText(rest.time),
                    {.size = 8});
        canvas.text({box.x + kWhen, y, box.width - kWhen}, rateText(rest, words),
                    onSide({.size = 8}, Side::Right));
    }
}

} // namespace homeward::documents
