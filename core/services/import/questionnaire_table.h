#pragma once

#include "core/model/instrument.h"
#include "core/services/import/import_fields.h"

#include <string>
#include <utility>
#include <vector>

namespace homeward::services {

/// The table that `questionnaireCsv` writes. Totals and ranges follow from the answers, and are not
/// read: a total that an answer was declined for stays withheld.
class QuestionnaireTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::Questionnaires; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    [[nodiscard]] Result<std::vector<ItemAnswer>, RowFault> answersIn(const Instrument& instrument,
                                                                      const Fields& fields) const;
    std::string answerText(const std::string& item, const Fields& fields) const;

    HeadColumns m_head;
    Column m_instrument;
    Column m_version;
    std::vector<std::pair<std::string, std::size_t>> m_items; ///< id and column
};

} // namespace homeward::services
