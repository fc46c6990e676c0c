#include "qml/treatment/before_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward::ui {

namespace {

struct BeforeText {
    Q_DECLARE_TR_FUNCTIONS(BeforeText)
};

QString askClinic()
{
    return BeforeText::tr("Ask your clinic.");
}

/// A session's start where it is, and the clock here.
struct BothClocks {
    const ZonedInstant& start;
    const ZonedInstant& here;
};

/// Where a time is given, from when on; otherwise whom to ask.
Line timedLine(const BothClocks& clocks, const BeforeRule& rule, const Line& named,
               const QString& from)
{
    if (!rule.within)
        return {named.glyph, named.title, askClinic()};
    const Instant at = clocks.start.at() - *rule.within;
    return {named.glyph, from.arg(timeThereAndHere(at, clocks.start, clocks.here)), named.detail};
}

Line beforeLine(const BothClocks& clocks, const BeforeRule& rule, const QString& authority)
{
    switch (rule.kind) {
    case BeforeKind::Food:
        return timedLine(clocks, rule, {"utensils", BeforeText::tr("Food"), authority},
                         BeforeText::tr("Nothing to eat from %1 on"));
    case BeforeKind::ClearLiquids:
        return timedLine(clocks, rule, {"glass-water", BeforeText::tr("Drinks"), authority},
                         BeforeText::tr("Nothing to drink from %1 on"));
    case BeforeKind::NasalSpray:
        return timedLine(clocks, rule, {"spray-can", BeforeText::tr("Nasal sprays"), authority},
                         BeforeText::tr("No nasal spray from %1 on"));
    case BeforeKind::TellAboutCold:
        return {"phone", BeforeText::tr("A cold or a blocked nose?"),
                BeforeText::tr("Tell your clinic before you come.")};
    case BeforeKind::NoAlcoholNightBefore:
        break;
    }
    return {"wine", BeforeText::tr("No alcohol the night before"), authority};
}

bool isUntimed(const BeforeRule& rule)
{
    return !rule.within && (rule.kind == BeforeKind::Food || rule.kind == BeforeKind::ClearLiquids);
}

QString beforeAuthority(const PolicyOrigin& origin)
{
    return origin.source == PolicySource::Clinic ? BeforeText::tr("Your clinic's rule.")
                                                 : BeforeText::tr("General rule; ask your clinic.");
}

QString escortDetail(const DayReading& day, const RidePlan& plan)
{
    return BeforeText::tr("%1, at about %2")
        .arg(QString::fromStdString(plan.escort.relation()),
             timeThereAndHere(plan.expectedAt.at(), clinicClock(day), day.here));
}

} // namespace

std::vector<Line> beforeLines(const rules::RulesInForce& rules, const ZonedInstant& start,
                              const ZonedInstant& here)
{
    std::vector<Line> lines;
    const bool isAsked = std::ranges::count_if(rules.rules.before, isUntimed) == 2;
    if (isAsked)
        lines.push_back({"utensils", BeforeText::tr("Food and drinks"), askClinic()});
    for (std::size_t i = 0; i < rules.rules.before.size(); ++i) {
        const BeforeRule& rule = rules.rules.before[i];
        if (!isAsked || !isUntimed(rule))
            lines.push_back(
                beforeLine({start, here}, rule, beforeAuthority(rules.beforeOrigins[i])));
    }
    return lines;
}

std::vector<Line> bringLines(const DayReading& day)
{
    std::vector<Line> lines;
    for (const std::string& line : day.status.bringLines)
        lines.push_back({"luggage", QString::fromStdString(line)});
    return lines;
}

Line rideLine(const DayReading& day)
{
    const RideHome& ride = day.status.ride;
    if (!ride.plan || ride.state == RideState::NoRide)
        return {"car", BeforeText::tr("Who drives you home?"), BeforeText::tr("No ride yet.")};
    const QString name = QString::fromStdString(ride.plan->escort.firstName());
    const QString title = ride.plan->method == RideMethod::Car
        ? BeforeText::tr("%1 drives you home")
        : BeforeText::tr("You go home with %1");
    return {"car", title.arg(name), escortDetail(day, *ride.plan)};
}

} // namespace homeward::ui
