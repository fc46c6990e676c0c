#include "core/storage/heart_rate_questions.h"

namespace homeward::storage {

std::vector<std::string> heartRateQuestions()
{
    return {
        "SELECT 'heart_rate_recording row ' || r.seq || ' was never queued for the clinic'"
        " FROM heart_rate_recording r JOIN (SELECT DISTINCT recording FROM heart_rate_end) e"
        " ON e.recording = r.seq LEFT JOIN outbox o ON o.id = r.id AND o.operation = 'create'"
        " WHERE o.seq IS NULL",
        "SELECT 'heart_rate_reading row ' || r.seq || ' was never queued for the clinic'"
        " FROM heart_rate_reading r LEFT JOIN outbox o ON o.id = r.id AND o.operation = 'create'"
        " WHERE o.seq IS NULL",
        "SELECT 'a row of heart_rate_withdrawal was never queued for the clinic'"
        " FROM heart_rate_withdrawal w LEFT JOIN outbox o ON o.id = w.reading"
        " AND o.operation = 'withdraw' WHERE o.seq IS NULL",
        "SELECT 'heart_rate_recording row ' || r.seq || ' has other samples than its parts'"
        " FROM heart_rate_recording r LEFT JOIN (SELECT recording, sum(samples) AS samples"
        " FROM heart_rate_part GROUP BY recording) p ON p.recording = r.seq"
        " LEFT JOIN (SELECT recording, sum(samples) AS samples FROM heart_rate_day"
        " GROUP BY recording) d ON d.recording = r.seq"
        " WHERE coalesce(p.samples, 0) <> coalesce(d.samples, 0)"};
}

} // namespace homeward::storage
