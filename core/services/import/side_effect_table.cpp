#include "core/services/import/side_effect_table.h"

#include "core/rules/rule_names.h"

namespace homeward::services {

bool SideEffectTable::takeNames(const Fields& names)
{
    m_effect = columnOf(names, "effect (code)");
    m_severity = columnOf(names, "severity (none to severe)");
    m_session = columnOf(names, "session (id)");
    return m_head.takeNames(names, "at (RFC 3339)") && m_effect && m_severity;
}

Result<ImportRow, RowFault> SideEffectTable::rowOf(const Fields& fields, const ClockReading& now)
{
    const auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    const std::string code = wordsAt(fields, m_effect);
    const SideEffectItem* item = findSideEffect(code);
    if (item == nullptr)
        return unexpected{RowFault::Effect};
    const std::string& severityText = fields.at(*m_severity);
    const auto severity = rules::severityNamed(severityText);
    if (!severity)
        return unexpected{RowFault::Severity};
    const std::string sessionText = fieldAt(fields, m_session);
    const auto session = sessionIn(sessionText);
    if (!session)
        return unexpected{session.error()};
    return ImportRow{.key = head->keyFor("homeward.sideEffects", {code, severityText, sessionText}),
                     .hasId = head->id.has_value(),
                     .record = SideEffectReport{.id = head->idAs<SideEffectReportId>(),
                                                .moment = head->moment,
                                                .item = item,
                                                .severity = *severity,
                                                .session = *session,
                                                .recordedAt = now.wall}};
}

} // namespace homeward::services
