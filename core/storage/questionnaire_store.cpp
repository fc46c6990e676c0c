#include "core/storage/questionnaire_store.h"

#include "core/rules/answers_text.h"
#include "core/storage/clock_rows.h"
#include "core/storage/queries.h"

#include <algorithm>
#include <utility>

namespace homeward::storage {

namespace {

/// Only a draft may hold items that were not reached yet.
bool isComplete(const std::vector<ItemAnswer>& answers)
{
    return std::ranges::all_of(answers, &ItemAnswer::isAnswered);
}

/// Absent where the row holds what no response can hold: one such row hides none of the others.
Row<std::optional<QuestionnaireResponse>> responseOf(const Statement& row)
{
    const auto id = idOf<QuestionnaireResponseId>(row.blob(0));
    auto answers = rules::answersFrom(row.text(6));
    if (!id || !answers || !isComplete(*answers))
        return std::nullopt;
    return QuestionnaireResponse{.id = *id,
                                 .instrument = row.text(1),
                                 .version = row.text(2),
                                 .moment = momentOf(row, 3),
                                 .answers = std::move(*answers),
                                 .recordedAt = instantOf(row.integer(7))};
}

Row<QuestionnaireDraft> questionnaireDraftOf(const Statement& row)
{
    auto answers = rules::answersFrom(row.text(2));
    if (!answers)
        return unexpected{StorageError::Corrupt};
    return QuestionnaireDraft{.instrument = row.text(0),
                              .version = row.text(1),
                              .answers = std::move(*answers),
                              .isHelpDue = row.integer(3) != 0,
                              .startedAt = instantOf(row.integer(4)),
                              .changedAt = instantOf(row.integer(5))};
}

} // namespace

Result<void, StorageError> QuestionnaireStore::insert(const QuestionnaireResponse& response)
{
    const auto& [id, instrument, version, moment, answers, recordedAt] = response;
    return runOn(m_database,
                 "INSERT INTO questionnaire_response (id, instrument, version, at, zone,"
                 " utc_offset, answers, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 bytesOf(id), instrument, version, secondsOf(moment.at()), moment.zone(),
                 moment.offset().count(), rules::answersText(answers), secondsOf(recordedAt));
}

Result<ResponseRows, StorageError> QuestionnaireStore::list()
{
    return allOf(m_database,
                 "SELECT id, instrument, version, at, zone, utc_offset, answers, recorded_at"
                 " FROM questionnaire_response ORDER BY at DESC, seq DESC",
                 responseOf)
        .map([](std::vector<std::optional<QuestionnaireResponse>> rows) {
            ResponseRows read;
            for (auto& row : rows) {
                if (row)
                    read.responses.push_back(std::move(*row));
                else
                    ++read.unreadable;
            }
            return read;
        });
}

Result<void, StorageError> QuestionnaireStore::keep(const QuestionnaireDraft& draft)
{
    return runOn(m_database,
                 "INSERT OR REPLACE INTO questionnaire_draft (instrument, version, answers,"
                 " is_help_due, started_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
                 draft.instrument, draft.version, rules::answersText(draft.answers),
                 draft.isHelpDue ? 1 : 0, secondsOf(draft.startedAt), secondsOf(draft.changedAt));
}

Result<std::optional<QuestionnaireDraft>, StorageError>
QuestionnaireStore::draft(std::string_view instrument)
{
    return firstOf(m_database,
                   "SELECT instrument, version, answers, is_help_due, started_at, changed_at"
                   " FROM questionnaire_draft WHERE instrument = ?",
                   questionnaireDraftOf, instrument);
}

Result<std::vector<QuestionnaireDraft>, StorageError> QuestionnaireStore::drafts()
{
    return allOf(m_database,
                 "SELECT instrument, version, answers, is_help_due, started_at, changed_at"
                 " FROM questionnaire_draft ORDER BY is_help_due DESC, changed_at DESC, instrument",
                 questionnaireDraftOf);
}

Result<void, StorageError> QuestionnaireStore::endDraft(std::string_view instrument)
{
    return runOn(m_database, "DELETE FROM questionnaire_draft WHERE instrument = ?", instrument);
}

} // namespace homeward::storage
