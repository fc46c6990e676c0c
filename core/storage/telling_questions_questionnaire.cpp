#include "core/storage/telling_questions_questionnaire.h"

#include <string_view>

namespace homeward::storage {

namespace {

/// Answers are numbers and marks with one comma between two of them.
std::string questionOfAnswers(std::string_view table, std::string_view label,
                              std::string_view marks)
{
    const std::string of{marks};
    return "SELECT '" + std::string{table} + " row ' || " + std::string{label}
    + " || ' has answers that cannot be read' FROM (SELECT *, ',' || answers || ',' AS list FROM "
        + std::string{table} + ") WHERE list GLOB '*[^0-9," + of + "]*' OR list GLOB '*,,*'"
        + " OR list GLOB '*[" + of + "][^,]*' OR list GLOB '*[^,][" + of + "]*'";
}

constexpr std::string_view kUnqueued =
    "SELECT 'questionnaire_response row ' || x.seq || ' was never queued for the clinic'"
    " FROM questionnaire_response x LEFT JOIN outbox o ON o.id = x.id"
    " AND o.entity = 'questionnaire' AND o.operation = 'create' WHERE o.seq IS NULL";

/// CASE, since a part of an OR may be worked out first, and asking what is no JSON is an error.
constexpr std::string_view kUnreadableContacts =
    "SELECT 'safety_plan_contacts row ' || seq || ' cannot be read' FROM safety_plan_contacts"
    " WHERE CASE WHEN NOT json_valid(contacts) THEN 1"
    " WHEN json_type(contacts) <> 'array' THEN 1"
    " ELSE EXISTS (SELECT 1 FROM json_each(contacts) e WHERE e.type <> 'object'"
    " OR json_type(contacts, e.fullkey || '.name') IS NOT 'text'"
    " OR json_type(contacts, e.fullkey || '.phone') IS NOT 'text'"
    " OR ifnull(json_type(contacts, e.fullkey || '.isShownLocked'), '') NOT IN ('true', 'false'))"
    " END";

} // namespace

std::vector<std::string> questionnaireQuestions()
{
    return {questionOfAnswers("questionnaire_response", "seq", "-"),
            questionOfAnswers("questionnaire_draft", "instrument", "?-"), std::string{kUnqueued},
            std::string{kUnreadableContacts}};
}

} // namespace homeward::storage
