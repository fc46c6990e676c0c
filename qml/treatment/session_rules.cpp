#include "qml/treatment/session_rules.h"

#include "qml/treatment/rule_text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr std::chrono::hours kMorning{4}; // nobody is asked about a night that is not over

bool isEndedLately(const DayReading& day)
{
    const auto until = lastUntil(day);
    return until && !hasRulesInForce(day)
        && day.status.provenNow < *until + SessionRules::kReadableFor;
}

/// A night at the clinic's clock has gone by since dosing ended, and a rule waits for its sleep.
bool isSleepDue(const DayReading& day)
{
    const auto& session = day.status.session;
    if (!session || !session->dosingEnded || day.status.isSleepConfirmed)
        return false;
    const ZonedInstant now = onClockOf(session->plan.start, day.status.provenNow);
    const ZonedInstant end = onClockOf(session->plan.start, session->dosingEnded->at);
    const bool isMorning = now.day() > end.day() && now.local() - now.day() >= kMorning;
    return isMorning && std::ranges::any_of(day.status.restrictions, [](const auto& rule) {
               return rule.isInForce() && rule.needsSleep
                   && rule.state != rules::RestrictionState::Unknown;
           });
}

} // namespace

void SessionRules::show(const DayReading& day)
{
    m_title = rulesTitle(day);
    m_detail = rulesDetail(day);
    m_source = rulesSource(day);
    m_medicines = medicineLines(day).join(u'\n');
    m_isInForce = hasRulesInForce(day);
    m_isEndUnknown = isRulesEndUnknown(day);
    m_hasJustEnded = isEndedLately(day);
    m_asksSleep = isSleepDue(day);
    m_lines.setRows(ruleLines(day));
    showSpan(day);
    Q_EMIT changed();
}

void SessionRules::clear()
{
    m_lines.setRows({});
    m_span.reset();
    for (QString* text : {&m_title, &m_detail, &m_source, &m_medicines, &m_fromText, &m_untilText})
        text->clear();
    m_isInForce = m_isEndUnknown = m_hasJustEnded = m_asksSleep = false;
    Q_EMIT changed();
}

QString SessionRules::closing() const
{
    return tr("The rest period your clinic set has ended. Do not drive if you feel sleepy, dizzy or"
              " unreal. Ask your clinic if unsure.");
}

void SessionRules::showSpan(const DayReading& day)
{
    m_span = restSpan(day);
    if (!m_span)
        return;
    const ZonedInstant& place = day.status.session->plan.start;
    const ZonedInstant now = onClockOf(place, day.status.provenNow);
    m_fromText = nearTimeText(onClockOf(place, m_span->from), now);
    m_untilText = nearTimeText(onClockOf(place, m_span->until), now);
}

} // namespace homeward::ui
