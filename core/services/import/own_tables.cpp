#include "core/services/import/own_tables.h"

#include "core/services/import/check_in_table.h"
#include "core/services/import/diary_table.h"
#include "core/services/import/heart_rate_table.h"
#include "core/services/import/questionnaire_table.h"
#include "core/services/import/session_table.h"
#include "core/services/import/side_effect_table.h"
#include "core/services/import/vitals_table.h"

namespace homeward::services {

namespace {

template <class... Tables>
std::unique_ptr<ImportFormat> oneOf(const ImportFormat::Fields& names)
{
    std::unique_ptr<ImportFormat> found;
    std::size_t count = 0;
    const auto look = [&](std::unique_ptr<ImportFormat> table) {
        if (!table->takeNames(names))
            return;
        ++count;
        found = std::move(table);
    };
    (look(std::make_unique<Tables>()), ...);
    return count == 1 ? std::move(found) : nullptr;
}

} // namespace

std::unique_ptr<ImportFormat> ownTableNamed(const ImportFormat::Fields& names)
{
    return oneOf<CheckInTable, QuestionnaireTable, SideEffectTable, VitalsTable, HeartRateTable,
                 SessionTable, DiaryTable>(names);
}

} // namespace homeward::services
