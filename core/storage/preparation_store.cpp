#include "core/storage/preparation_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

Row<PreparationAnswer> preparationAnswerOf(const Statement& row)
{
    const auto state = rules::preparationStateNamed(row.text(1));
    if (!state)
        return unexpected{StorageError::Corrupt};
    return PreparationAnswer{
        .item = row.text(0), .state = *state, .recordedAt = instantOf(row.integer(2))};
}

} // namespace

Result<void, StorageError> PreparationStore::insert(const PreparationAnswer& answer)
{
    return runOn(m_database,
                 "INSERT INTO preparation_answer (item, state, recorded_at) VALUES (?, ?, ?)",
                 answer.item, rules::nameOf(answer.state), secondsOf(answer.recordedAt));
}

Result<std::vector<PreparationAnswer>, StorageError> PreparationStore::latest()
{
    return allOf(m_database,
                 "SELECT a.item, a.state, a.recorded_at FROM preparation_answer a WHERE a.seq ="
                 " (SELECT max(b.seq) FROM preparation_answer b WHERE b.item = a.item)"
                 " ORDER BY a.item",
                 preparationAnswerOf);
}

} // namespace homeward::storage
