#pragma once

#include "core/base/clock.h"
#include "core/model/preparation.h"
#include "core/services/policies.h"
#include "core/storage/store.h"

#include <string>
#include <vector>

namespace homeward::services {

/// One row of the checklist before a course.
struct PreparationRow {
    PreparationItem item;
    PreparationState state = PreparationState::NotDone;

    friend bool operator==(const PreparationRow&, const PreparationRow&) = default;
};

/// The checklist with where it comes from.
struct PreparationList {
    PolicyOrigin origin; ///< the clinic's policy, or built in
    std::vector<PreparationRow> rows;
};

/// What a clinic asks for before a course, and how far that has come. Nothing is judged by it.
///
/// Lives on the thread of its store.
class Preparations {
public:
    Preparations(storage::Store& store, const Clock& clock, Policies& policies);

    [[nodiscard]] Result<PreparationList, DiaryError> list();

    /// NotFound for an item that the list does not have.
    [[nodiscard]] Result<void, DiaryError> set(const std::string& item, PreparationState state);

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Policies& m_policies;
};

} // namespace homeward::services
