#include "core/services/import/session_table.h"

#include "core/base/rfc3339.h"
#include "core/rules/rule_names.h"
#include "core/rules/session_steps.h"

#include <utility>

namespace homeward::services {

namespace {

constexpr std::array kStepNames{"started (RFC 3339)", "dosing ended (RFC 3339)",
                                "observation ended (RFC 3339)", "discharged (RFC 3339)",
                                "cancelled (RFC 3339)"};

RowFault rowFaultOf(rules::SessionError error)
{
    switch (error) {
    case rules::SessionError::LengthOutOfRange:
        return RowFault::Length;
    case rules::SessionError::TextTooLong:
        return RowFault::Words;
    case rules::SessionError::InTheFuture:
        return RowFault::InTheFuture;
    case rules::SessionError::Overlaps:
        return RowFault::Overlaps;
    case rules::SessionError::BeforeStart:
    case rules::SessionError::TooLongAgo:
    case rules::SessionError::NotStarted:
    case rules::SessionError::AlreadyStarted:
    case rules::SessionError::Over:
        break;
    }
    return RowFault::Steps;
}

} // namespace

bool SessionTable::takeNames(const Fields& names)
{
    m_route = columnOf(names, "route");
    m_kind = columnOf(names, "kind");
    m_status = columnOf(names, "status");
    m_length = columnOf(names, "planned length (minutes)");
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps.at(i) = columnOf(names, kStepNames.at(i));
    m_place = columnOf(names, "place");
    m_dose = columnOf(names, "dose as the clinic sent it");
    return m_head.takeNames(names, "planned start (RFC 3339)") && m_route && m_kind && m_length;
}

Result<SessionPlan, RowFault> SessionTable::planIn(const Fields& fields,
                                                   const ZonedInstant& start) const
{
    const auto route = rules::routeNamed(fields.at(*m_route));
    if (!route)
        return unexpected{RowFault::Route};
    const auto kind = rules::sessionKindNamed(fields.at(*m_kind));
    if (!kind)
        return unexpected{RowFault::SessionKind};
    const auto minutes = numberIn<int>(fields.at(*m_length));
    if (!minutes)
        return unexpected{RowFault::Length};
    auto place = shortWords(wordsAt(fields, m_place));
    auto dose = shortWords(wordsAt(fields, m_dose));
    if (!place || !dose)
        return unexpected{RowFault::Words};
    SessionPlan plan{.route = *route,
                     .kind = *kind,
                     .start = start,
                     .length = std::chrono::minutes{*minutes},
                     .place = std::move(*place),
                     .doseText = std::move(*dose)};
    if (const auto checked = rules::checkPlan(plan, {}); !checked)
        return unexpected{rowFaultOf(checked.error())};
    return plan;
}

Result<TreatmentSession, RowFault> SessionTable::withSteps(TreatmentSession session,
                                                           const Fields& fields,
                                                           const ClockReading& now) const
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const std::string text = fieldAt(fields, m_steps.at(i));
        if (text.empty())
            continue;
        const auto at = parseRfc3339(text);
        if (!at)
            return unexpected{RowFault::Time};
        auto next = rules::withStep(std::move(session), static_cast<SessionStep>(i),
                                    {.at = *at, .recorded = now});
        if (!next)
            return unexpected{rowFaultOf(next.error())};
        session = std::move(*next);
    }
    const std::string status = fieldAt(fields, m_status);
    if (!status.empty() && status != rules::nameOf(session.status()))
        return unexpected{RowFault::Steps};
    return session;
}

ImportKey SessionTable::keyOf(const RowHead& head, const Fields& fields) const
{
    std::vector<std::string> read{fields.at(*m_route), fields.at(*m_kind), fields.at(*m_length),
                                  fieldAt(fields, m_place), fieldAt(fields, m_dose)};
    for (const Column step : m_steps)
        read.push_back(fieldAt(fields, step));
    return head.keyFor("homeward.sessions", read);
}

Result<ImportRow, RowFault> SessionTable::rowOf(const Fields& fields, const ClockReading& now)
{
    const auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    auto plan = planIn(fields, head->moment);
    if (!plan)
        return unexpected{plan.error()};
    auto session =
        withSteps({.id = head->idAs<SessionId>(), .plan = std::move(*plan)}, fields, now);
    if (!session)
        return unexpected{session.error()};
    return ImportRow{
        .key = keyOf(*head, fields), .hasId = head->id.has_value(), .record = std::move(*session)};
}

} // namespace homeward::services
