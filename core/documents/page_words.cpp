#include "core/documents/page_words.h"

#include "core/model/side_effect.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace homeward::documents {

namespace {

constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array kBands{"none",   "minimal",     "mild", "moderate", "moderately severe",
                            "severe", "very severe", "low",  "very low"};

std::string englishBand(ScoreBand named)
{
    return kBands.at(static_cast<std::size_t>(named));
}

std::string englishMonth(LocalDay day)
{
    const date::year_month_day parts{day};
    return std::string{kMonths.at(static_cast<unsigned>(parts.month()) - 1)} + ' '
        + std::to_string(static_cast<int>(parts.year()));
}

std::string englishDay(LocalDay day)
{
    const date::year_month_day parts{day};
    return std::to_string(static_cast<unsigned>(parts.day())) + ' ' + englishMonth(day);
}

std::string englishEffect(std::string_view code)
{
    const SideEffectItem* item = findSideEffect(code);
    return std::string{item != nullptr ? item->name : code};
}

/// With one place.
std::string englishDecimal(double value)
{
    const long tenths = std::lround(value * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(std::abs(tenths % 10));
}

} // namespace

PageWords::PageWords()
    : day(englishDay),
      month(englishMonth),
      band(englishBand),
      effect(englishEffect),
      decimal(englishDecimal)
{
}

const std::string& PageWords::route(Route route) const
{
    switch (route) {
    case Route::Intramuscular:
        return routeIm;
    case Route::EsketamineNasal:
        return routeEsketamine;
    case Route::OralInClinic:
        return routeOral;
    case Route::Intravenous:
        break;
    }
    return routeIv;
}

} // namespace homeward::documents
