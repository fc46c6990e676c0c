#include "core/storage/treatment_questions.h"

#include <array>
#include <string_view>

namespace homeward::storage {

namespace {

constexpr std::array kQuestions{
    std::string_view{"SELECT 'session row ' || s.seq || ' has no plan' FROM session s"
                     " WHERE NOT EXISTS (SELECT 1 FROM session_plan p WHERE p.session = s.id)"},
    std::string_view{"SELECT 'session row ' || s.seq || ' has the wrong state' FROM session s"
                     " WHERE s.is_open <> (NOT EXISTS (SELECT 1 FROM session_step t"
                     " WHERE t.session = s.id AND t.is_current = 1"
                     " AND t.kind IN ('endDosing', 'cancel')))"},
    std::string_view{"SELECT 'session_plan row ' || p.seq || ' has the wrong state'"
                     " FROM session_plan p WHERE p.is_current <> (p.seq ="
                     " (SELECT max(q.seq) FROM session_plan q WHERE q.session = p.session))"},
    std::string_view{"SELECT 'session_step row ' || t.seq || ' has the wrong state'"
                     " FROM session_step t WHERE t.is_current <> (t.seq IS"
                     " (SELECT max(u.seq) FROM session_step u WHERE u.session = t.session"
                     " AND u.kind = t.kind AND NOT EXISTS (SELECT 1"
                     " FROM session_step_withdrawal w WHERE w.step = u.id)))"},
    std::string_view{"SELECT 'session_step row ' || t.seq || ' comes before the start'"
                     " FROM session_step t WHERE t.is_current = 1"
                     " AND t.kind IN ('endDosing', 'endObservation', 'discharge')"
                     " AND NOT EXISTS (SELECT 1 FROM session_step b WHERE b.session = t.session"
                     " AND b.kind = 'start' AND b.is_current = 1 AND b.at <= t.at)"},
    std::string_view{"SELECT 'ride_event row ' || e.seq || ' is a hand-over without a discharge'"
                     " FROM ride_event e WHERE e.kind = 'handedOver' AND NOT EXISTS (SELECT 1"
                     " FROM session_step t WHERE t.session = e.session AND t.kind = 'discharge'"
                     " AND t.is_current = 1)"},
    std::string_view{"SELECT 'ride_event row ' || e.seq || ' is a hand-over without its code'"
                     " FROM ride_event e WHERE e.proof = 'staffCode' AND NOT EXISTS"
                     " (SELECT 1 FROM staff_code_try c WHERE c.ride_event = e.id)"},
};

/// Tables whose every row is told to the clinic.
constexpr std::array<std::string_view, 6> kQueued{"session_plan",       "session_step",
                                                  "sleep_confirmation", "ride_event",
                                                  "vital_signs",        "side_effect"};

/// Tables of what was taken back, and the column that says what it was.
struct Withdrawals {
    std::string_view table;
    std::string_view column;
};
constexpr std::array<Withdrawals, 2> kWithdrawals{
    {{"session_step_withdrawal", "step"}, {"sleep_withdrawal", "confirmation"}}};

/// A join and not a sub-query: the engine then makes an index over the outbox for the question.
std::string questionOfQueue(std::string_view table)
{
    const std::string name{table};
    return "SELECT '" + name + " row ' || x.seq || ' was never queued for the clinic' FROM " + name
        + " x LEFT JOIN outbox o ON o.id = x.id AND o.operation = 'create' WHERE o.seq IS NULL";
}

std::string questionOfWithdrawal(const Withdrawals& withdrawals)
{
    const std::string name{withdrawals.table};
    return "SELECT 'a row of " + name + " was never queued for the clinic' FROM " + name
        + " x LEFT JOIN outbox o ON o.id = x." + std::string{withdrawals.column}
    + " AND o.operation = 'withdraw' WHERE o.seq IS NULL";
}

} // namespace

std::vector<std::string> treatmentQuestions()
{
    std::vector<std::string> questions{kQuestions.begin(), kQuestions.end()};
    for (const std::string_view table : kQueued)
        questions.push_back(questionOfQueue(table));
    for (const Withdrawals& withdrawals : kWithdrawals)
        questions.push_back(questionOfWithdrawal(withdrawals));
    return questions;
}

} // namespace homeward::storage
