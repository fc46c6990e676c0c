#include "core/documents/filled.h"
#include "core/documents/page_layout.h"
#include "core/documents/page_times.h"

#include <algorithm>
#include <array>
#include <span>

namespace homeward::documents {

namespace {

using services::PageSession;
using services::PageVitals;

/// How many rows fit, with room for `rest` more lines if not all do.
std::size_t shownOf(std::size_t rows, double height, std::size_t rest)
{
    const auto fits = static_cast<std::size_t>(std::max(0.0, height / kRow));
    return rows <= fits ? rows : fits - std::min(fits, rest);
}

std::string dosingText(const PageSession& session, const PageWords& words)
{
    if (!session.dosing)
        return words.dosingUnknown;
    return filled(words.dosing, {std::to_string(session.dosing->count())});
}

void drawSession(const PageDrawing& drawing, const PageSession& session, const Box& row)
{
    const auto& [canvas, page, words] = drawing;
    std::string route = words.route(session.route);
    if (session.kind == SessionKind::Booster)
        route += ", " + words.booster;
    canvas.text({row.x, row.y, 64}, words.day(session.day), kStrong);
    canvas.text({row.x + 66, row.y, row.width - 66 - 76}, route, kBody);
    canvas.text({row.right() - 76, row.y, 76}, dosingText(session, words),
                onSide(kBody, Side::Right));
}

std::string afterText(const std::optional<std::chrono::minutes>& after, const PageWords& words)
{
    if (!after)
        return "–";
    if (*after < std::chrono::minutes{0})
        return words.beforeDosing;
    return hoursText(*after, words);
}

std::string numberText(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : "–";
}

std::string pressureText(const VitalSigns& signs)
{
    const auto pressure = signs.pressure();
    if (!pressure)
        return "–";
    return std::to_string(pressure->systolic) + '/' + std::to_string(pressure->diastolic);
}

/// A row of the table of vital signs: when, and four columns from the right.
void drawVitalsRow(PdfCanvas& canvas, const Box& row, const std::array<std::string, 5>& cells,
                   const Style& style)
{
    constexpr std::array<double, 4> kWidths{38, 44, 36, 48};
    double right = row.right();
    for (std::size_t i = kWidths.size(); i-- > 0;) {
        canvas.text({right - kWidths.at(i), row.y, kWidths.at(i)}, cells.at(i + 1),
                    onSide(style, Side::Right));
        right -= kWidths.at(i);
    }
    canvas.text({row.x, row.y, right - row.x}, cells[0], style);
}

/// The lowest and the highest of one number, as two texts; none where nobody read it.
std::vector<std::string> rangeOf(std::span<const PageVitals> vitals,
                                 std::optional<int> VitalSigns::Numbers::*number)
{
    std::vector<int> values;
    for (const PageVitals& reading : vitals)
        if (const auto value = reading.signs.numbers().*number)
            values.push_back(*value);
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    return {std::to_string(low), std::to_string(high)};
}

std::string rangesText(std::span<const PageVitals> vitals, const PageWords& words)
{
    using Numbers = VitalSigns::Numbers;
    auto pressure = rangeOf(vitals, &Numbers::systolic);
    const auto diastolic = rangeOf(vitals, &Numbers::diastolic);
    pressure.insert(pressure.end(), diastolic.begin(), diastolic.end());
    const auto heartRate = rangeOf(vitals, &Numbers::heartRate);
    const auto saturation = rangeOf(vitals, &Numbers::saturation);
    std::string text;
    const auto add = [&text](const std::string& form, const std::vector<std::string>& range) {
        if (!range.empty())
            text += (text.empty() ? "" : ", ") + filled(form, range);
    };
    add(words.pressureRange, pressure);
    add(words.heartRateRange, heartRate);
    add(words.saturationRange, saturation);
    return text;
}

} // namespace

void drawSessions(const PageDrawing& drawing, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    const std::size_t all = page.sessions.size();
    double y =
        drawHeading(drawing, box, words.sessions,
                    all == 0 ? std::string{} : filled(words.sessionCount, {std::to_string(all)}));
    if (all == 0) {
        canvas.text({box.x, y, box.width}, words.noSessions, kBody);
        return;
    }
    const std::size_t shown = shownOf(all, box.bottom() - y, 1);
    for (std::size_t i = 0; i < shown; ++i) {
        drawSession(drawing, page.sessions[all - 1 - i], {box.x, y, box.width});
        y += kRow;
    }
    if (shown < all)
        canvas.text({box.x, y, box.width},
                    filled(words.moreSessions,
                           {std::to_string(all - shown), words.day(page.sessions.front().day),
                            words.day(page.sessions[all - 1 - shown].day)}),
                    kBody);
}

void drawVitals(const PageDrawing& drawing, const Box& whole)
{
    const auto below = static_cast<double>(restRows(drawing, whole)) * kRow;
    const Box box{whole.x, whole.y, whole.width, whole.height - below};
    drawRests(drawing, {box.x, box.bottom(), box.width, below});
    const auto& [canvas, page, words] = drawing;
    double y = drawHeading(drawing, box, words.vitals, {});
    if (page.vitals.empty()) {
        canvas.text({box.x, y, box.width}, words.noVitals, kBody);
        return;
    }
    drawVitalsRow(
        canvas, {box.x, y, box.width},
        {"", words.pressureHead, words.heartRateHead, words.saturationHead, words.afterDosingHead},
        kSmall);
    y += kRow;
    const std::size_t all = page.vitals.size();
    const std::size_t shown = shownOf(all, box.bottom() - y, 2);
    for (std::size_t i = 0; i < shown; ++i) {
        const PageVitals& vitals = page.vitals[i];
        drawVitalsRow(canvas, {box.x, y, box.width},
                      {words.day(vitals.day) + ' ' + timeOfDayText(vitals.time),
                       pressureText(vitals.signs), numberText(vitals.signs.heartRate()),
                       numberText(vitals.signs.saturation()), afterText(vitals.afterDosing, words)},
                      {.size = 8});
        y += kRow;
    }
    if (shown < all)
        canvas.text({box.x, y, box.width},
                    filled(words.moreVitals,
                           {std::to_string(all - shown),
                            rangesText(std::span{page.vitals}.subspan(shown), words)}),
                    {.size = 8, .lines = 2});
}

} // namespace homeward::documents
