#include "core/documents/filled.h"
#include "core/documents/page_chart.h"
#include "core/documents/page_layout.h"

#include <cstdlib>

namespace homeward::documents {

namespace {

using services::ScoreCard;

std::string signedText(int number)
{
    return (number < 0 ? "−" : number > 0 ? "+" : "") + std::to_string(std::abs(number));
}

std::string changeText(const ScoreCard& card, const PageWords& words)
{
    if (!card.change)
        return card.baseline ? words.noChange : std::string{};
    if (!card.change->percentFall)
        return filled(words.changePlain, {signedText(card.change->points)});
    return filled(words.change,
                  {signedText(card.change->points), signedText(-*card.change->percentFall)});
}

std::string watchedText(const services::WatchedItem& watched, const PageWords& words)
{
    return filled(watched.latest ? words.watched : words.watchedDeclined,
                  {watched.id, std::to_string(watched.latest.value_or(0)),
                   std::to_string(watched.above), std::to_string(watched.asked)});
}

/// What stands below the latest total, a line each.
std::vector<std::string> linesOf(const ScoreCard& card, const PageWords& words)
{
    std::vector<std::string> lines{
        card.baseline ? filled(
            words.baseline, {std::to_string(card.baseline->total), words.day(card.baseline->day)})
                      : words.noBaseline};
    if (card.change && card.change->percentFall && card.instrument->hasResponse)
        lines.push_back(card.change->isResponse ? words.response : words.noResponse);
    if (card.change && card.change->isRemission)
        lines.push_back(
            filled(words.remission, {std::to_string(*card.instrument->remissionBelow)}));
    if (card.watched)
        lines.push_back(watchedText(*card.watched, words));
    if (card.withoutTotal > 0)
        lines.push_back(filled(words.withoutTotal, {std::to_string(card.withoutTotal)}));
    return lines;
}

/// The latest total in large figures, what it is called, and what became of it.
double drawLatest(const PageDrawing& drawing, const ScoreCard& card, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    if (card.totals.empty()) {
        canvas.text({box.x, box.y + 3, box.width}, words.noAnswers, kBody);
        return box.y + 18;
    }
    constexpr Style kLarge{.size = 27, .isBold = true};
    const services::ScorePoint& latest = card.totals.back();
    const std::string total = std::to_string(latest.total);
    canvas.text(box, total, kLarge);
    const Box beside{box.x + 42, box.y + 4, box.width - 42};
    std::string named = words.day(latest.day);
    if (latest.band)
        named += ", " + filled(words.latest, {words.band(*latest.band)});
    canvas.text(beside, named, kBody);
    canvas.text({beside.x, beside.y + kRow, beside.width}, changeText(card, words), kStrong);
    return box.y + 35;
}

void drawTotals(const PageDrawing& drawing, const ScoreCard& card, const Chart& chart)
{
    constexpr std::size_t kMostLabelled = 9;
    PdfCanvas& canvas = drawing.canvas;
    std::vector<PdfCanvas::Point> points;
    for (const services::ScorePoint& total : card.totals)
        points.push_back({chart.x(total.day), chart.y(total.total)});
    if (points.size() > 1)
        canvas.path(points, 1.1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        canvas.dot(points[i], points.size() > 40 ? 1.0 : 2.0);
        if (points.size() <= kMostLabelled)
            canvas.text({points[i].x - 10, points[i].y - 11.5, 20},
                        std::to_string(card.totals[i].total),
                        onSide({.size = 7, .isBold = true}, Side::Middle));
    }
}

/// Where a range begins, labelled as far as there is room.
void drawBands(PdfCanvas& canvas, const Chart& chart, const std::vector<BandRange>& bands)
{
    constexpr double kRoom = 7.5;
    double free = chart.plot.bottom() + kRoom;
    for (const BandRange& band : bands) {
        const bool isRoom = free - chart.y(band.from) >= kRoom;
        drawLevel(canvas, chart, band.from, isRoom ? std::to_string(band.from) : std::string{});
        if (isRoom)
            free = chart.y(band.from);
    }
}

void drawCard(const PageDrawing& drawing, const ScoreCard& card, const Box& box)
{
    const Instrument& instrument = *card.instrument;
    const double top =
        drawHeading(drawing, box, instrument.name,
                    filled(drawing.words.scale, {std::to_string(instrument.highest)}));
    double y = drawLatest(drawing, card, {box.x, top, box.width});
    for (const std::string& line : linesOf(card, drawing.words)) {
        drawing.canvas.text({box.x, y, box.width}, line, kBody);
        y += kRow;
    }
    if (card.totals.empty())
        return;
    const double plotTop = y + 12;
    const Chart chart{{box.x + 14, plotTop, box.width - 14, box.bottom() - 8 - plotTop},
                      drawing.page.days,
                      static_cast<double>(instrument.highest)};
    drawBands(drawing.canvas, chart, instrument.bands);
    drawTotals(drawing, card, chart);
    drawSessionMarks(drawing, chart);
}

} // namespace

void drawScores(const PageDrawing& drawing, const Box& box)
{
    constexpr double kGap = 22;
    const double width = (box.width - kGap) / 2;
    double x = box.x;
    for (const ScoreCard& card : drawing.page.cards) {
        drawCard(drawing, card, {x, box.y, width, box.height});
        x += width + kGap;
    }
}

} // namespace homeward::documents
