#include "core/storage/integrity.h"

#include "core/storage/diary_questions.h"
#include "core/storage/heart_rate_questions.h"
#include "core/storage/plan_questions.h"
#include "core/storage/rows.h"
#include "core/storage/telling_questions_questionnaire.h"
#include "core/storage/treatment_questions.h"

#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace homeward::storage {

namespace {

/// Each gives one row of text for each finding.
constexpr std::array kQuestions{
    std::string_view{"PRAGMA cipher_integrity_check"},
    std::string_view{"SELECT integrity_check FROM pragma_integrity_check"
                     " WHERE integrity_check <> 'ok'"},
    std::string_view{"SELECT 'row of ' || \"table\" || ' refers to nothing'"
                     " FROM pragma_foreign_key_check"},
    std::string_view{
        "SELECT 'mood row ' || m.seq || ' has the wrong state' FROM mood m WHERE m.is_current <>"
        " (NOT EXISTS (SELECT 1 FROM mood_withdrawal w WHERE w.mood = m.id) AND NOT EXISTS"
        " (SELECT 1 FROM mood n WHERE n.supersedes = m.id AND NOT EXISTS"
        " (SELECT 1 FROM mood_withdrawal v WHERE v.mood = n.id)))"},
    std::string_view{"SELECT 'mood row ' || m.seq || ' was never queued for the clinic' FROM mood m"
                     " WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.id = m.id"
                     " AND o.operation = 'create')"},
    std::string_view{"SELECT 'mood row ' || m.seq || ' was taken back without a word to the clinic'"
                     " FROM mood m JOIN mood_withdrawal w ON w.mood = m.id WHERE NOT EXISTS"
                     " (SELECT 1 FROM outbox o WHERE o.id = m.id AND o.operation = 'withdraw')"},
};

/// With rank 1 an index is compared with its texts; without, only with itself.
struct IndexQuestion {
    const char* script;
    const char* finding;
};
constexpr std::array kIndexQuestions{
    IndexQuestion{"INSERT INTO note_index (note_index, rank) VALUES ('integrity-check', 1)",
                  "the search index does not match the notes"},
    IndexQuestion{"INSERT INTO diary_index (diary_index, rank) VALUES ('integrity-check', 1)",
                  "the search index does not match the diary entries"},
};

std::vector<std::string> allQuestions()
{
    std::vector<std::string> questions{kQuestions.begin(), kQuestions.end()};
    std::ranges::move(treatmentQuestions(), std::back_inserter(questions));
    std::ranges::move(questionnaireQuestions(), std::back_inserter(questions));
    questions.insert(questions.end(), diaryQuestions().begin(), diaryQuestions().end());
    std::ranges::move(planQuestions(), std::back_inserter(questions));
    std::ranges::move(heartRateQuestions(), std::back_inserter(questions));
    return questions;
}

/// The rows of the question.
Result<std::vector<std::string>, StorageError> answersTo(Database& database,
                                                         std::string_view question)
{
    auto statement = database.prepare(question);
    if (!statement)
        return unexpected{statement.error()};
    return allRows(*statement, [](const Statement& row) { return Row<std::string>{row.text(0)}; });
}

/// What is known when a question could not be answered. Once a page is bad, the engine answers
/// nothing more on this connection: then what was found before is the answer.
Result<std::vector<std::string>, StorageError> cutShort(std::vector<std::string> findings,
                                                        StorageError error)
{
    const bool isDamage = error == StorageError::Corrupt || error == StorageError::NotADatabase;
    if (findings.empty() && !isDamage)
        return unexpected{error};
    if (findings.empty())
        findings.emplace_back("a part of the file cannot be read");
    return findings;
}

} // namespace

Result<std::vector<std::string>, StorageError> integrityFindings(Database& database)
{
    std::vector<std::string> findings;
    for (const std::string& question : allQuestions()) {
        auto found = answersTo(database, question);
        if (!found)
            return cutShort(std::move(findings), found.error());
        std::ranges::move(*found, std::back_inserter(findings));
    }
    auto ofHeartRate = heartRateFindings(database);
    if (!ofHeartRate)
        return cutShort(std::move(findings), ofHeartRate.error());
    std::ranges::move(*ofHeartRate, std::back_inserter(findings));
    const bool isSoundSoFar = findings.empty();
    for (const auto& [script, finding] : kIndexQuestions) {
        const auto index = database.execute(script);
        if (!index && isSoundSoFar && index.error() == StorageError::Corrupt)
            findings.emplace_back(finding);
        else if (!index)
            return cutShort(std::move(findings), index.error());
    }
    return findings;
}

} // namespace homeward::storage
