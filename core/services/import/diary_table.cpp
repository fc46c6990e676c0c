#include "core/services/import/diary_table.h"

#include "core/rules/rule_names.h"

#include <utility>

namespace homeward::services {

bool DiaryTable::takeNames(const Fields& names)
{
    m_stage = columnOf(names, "stage");
    m_session = columnOf(names, "session (id)");
    m_sharing = columnOf(names, "private or shared");
    m_text = columnOf(names, "text");
    return m_head.takeNames(names, "at (RFC 3339)") && m_stage && m_text;
}

Result<ImportRow, RowFault> DiaryTable::rowOf(const Fields& fields, const ClockReading& now)
{
    const auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    const std::string& stageText = fields.at(*m_stage);
    const auto stage = rules::diaryStageNamed(stageText);
    if (!stage)
        return unexpected{RowFault::Stage};
    const std::string sessionText = fieldAt(fields, m_session);
    const auto session = sessionIn(sessionText);
    if (!session)
        return unexpected{session.error()};
    auto text = Note::create(wordsAt(fields, m_text));
    if (!text)
        return unexpected{RowFault::Text};
    ImportKey key = head->keyFor("homeward.diary", {stageText, sessionText, text->text()});
    return ImportRow{.key = key,
                     .hasId = head->id.has_value(),
                     .record = DiaryEntry{.id = head->idAs<DiaryEntryId>(),
                                          .moment = head->moment,
                                          .stage = *stage,
                                          .session = *session,
                                          .text = std::move(*text),
                                          .recordedAt = now.wall},
                     .wasShared = fieldAt(fields, m_sharing) == "shared"};
}

} // namespace homeward::services
