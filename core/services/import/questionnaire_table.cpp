#include "core/services/import/questionnaire_table.h"

#include "core/rules/questionnaire_score.h"
#include "core/services/instrument_directory.h"

#include <algorithm>
#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kItemBefore = "item ";
constexpr std::string_view kItemAfter = " (points or declined)";

/// The id of the item that a column is for; nothing if it is for none.
std::optional<std::string> itemOf(std::string_view name)
{
    if (name.size() <= kItemBefore.size() + kItemAfter.size() || !name.starts_with(kItemBefore)
        || !name.ends_with(kItemAfter))
        return std::nullopt;
    name.remove_prefix(kItemBefore.size());
    name.remove_suffix(kItemAfter.size());
    return std::string{name};
}

/// As the services have it, an item that is not scored may be left out.
Result<ItemAnswer, RowFault> answerOf(const InstrumentItem& item, const std::string& text)
{
    if (text == "declined" || (text.empty() && !item.isScored))
        return ItemAnswer::declined();
    const auto value = numberIn<int>(text);
    if (!value)
        return unexpected{RowFault::Answers};
    return ItemAnswer::given(*value);
}

bool hasItem(const Instrument& instrument, const std::string& id)
{
    return std::ranges::find(instrument.items, id, &InstrumentItem::id) != instrument.items.end();
}

} // namespace

bool QuestionnaireTable::takeNames(const Fields& names)
{
    m_instrument = columnOf(names, "instrument");
    m_version = columnOf(names, "version");
    m_items.clear();
    for (std::size_t column = 0; column < names.size(); ++column)
        if (auto item = itemOf(names[column]))
            m_items.emplace_back(std::move(*item), column);
    return m_head.takeNames(names, "at (RFC 3339)") && m_instrument && m_version;
}

std::string QuestionnaireTable::answerText(const std::string& item, const Fields& fields) const
{
    const auto known =
        std::ranges::find(m_items, item, [](const auto& column) { return column.first; });
    return known == m_items.end() ? std::string{} : fields.at(known->second);
}

Result<std::vector<ItemAnswer>, RowFault>
QuestionnaireTable::answersIn(const Instrument& instrument, const Fields& fields) const
{
    const bool hasOthers = std::ranges::any_of(m_items, [&](const auto& column) {
        return !fields.at(column.second).empty() && !hasItem(instrument, column.first);
    });
    if (hasOthers)
        return unexpected{RowFault::Answers};
    std::vector<ItemAnswer> answers;
    for (const InstrumentItem& item : instrument.items) {
        const auto answer = answerOf(item, answerText(item.id, fields));
        if (!answer)
            return unexpected{answer.error()};
        answers.push_back(*answer);
    }
    return rules::checkedAnswers(instrument, answers).map_error([](rules::AnswersError) {
        return RowFault::Answers;
    });
}

Result<ImportRow, RowFault> QuestionnaireTable::rowOf(const Fields& fields, const ClockReading& now)
{
    const auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    const Instrument* instrument = findInstrument(wordsAt(fields, m_instrument));
    if (instrument == nullptr || instrument->version != wordsAt(fields, m_version))
        return unexpected{RowFault::Instrument};
    auto answers = answersIn(*instrument, fields);
    if (!answers)
        return unexpected{answers.error()};
    std::vector<std::string> read{instrument->id, instrument->version};
    for (const InstrumentItem& item : instrument->items)
        read.push_back(answerText(item.id, fields));
    return ImportRow{.key = head->keyFor("homeward.questionnaires", read),
                     .hasId = head->id.has_value(),
                     .record = QuestionnaireResponse{.id = head->idAs<QuestionnaireResponseId>(),
                                                     .instrument = instrument->id,
                                                     .version = instrument->version,
                                                     .moment = head->moment,
                                                     .answers = std::move(*answers),
                                                     .recordedAt = now.wall}};
}

} // namespace homeward::services
