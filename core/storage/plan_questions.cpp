#include "core/storage/plan_questions.h"

namespace homeward::storage {

std::vector<std::string> planQuestions()
{
    return {"SELECT 'course row ' || c.seq || ' follows a version that is not there' FROM course c"
            " WHERE c.version > 1 AND NOT EXISTS (SELECT 1 FROM course b WHERE b.id = c.id"
            " AND b.version = c.version - 1)",
            "SELECT 'course row ' || c.seq || ' has lost sessions' FROM course c"
            " WHERE (SELECT count(*) FROM course_session s WHERE s.course = c.seq) <>"
            " (SELECT ifnull(max(p.position) + 1, -1) FROM course_session p WHERE p.course = c.seq)"
            " OR EXISTS (SELECT 1 FROM course b JOIN course_session o ON o.course = b.seq"
            " WHERE b.id = c.id AND b.version = c.version - 1 AND NOT EXISTS (SELECT 1"
            " FROM course_session n WHERE n.course = c.seq AND n.session = o.session))",
            "SELECT 'booster_plan row ' || x.version || ' follows a version that is not there'"
            " FROM booster_plan x WHERE x.version > 1 AND NOT EXISTS (SELECT 1 FROM booster_plan y"
            " WHERE y.version = x.version - 1)"};
}

} // namespace homeward::storage
