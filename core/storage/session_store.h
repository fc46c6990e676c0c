#pragma once

#include "core/storage/database.h"
#include "core/storage/session_row.h"

#include <optional>
#include <vector>

namespace homeward::storage {

/// Which sessions can matter to the rules of a day. Those that have begun and have no end of dosing
/// always can.
struct SessionWindow {
    Instant plannedFrom; ///< the earliest planned start of one that has not begun
    Instant plannedTo; ///< the latest
    Instant endedFrom; ///< the earliest end of dosing
};

/// Sessions on record. Never changes or removes a row; what a move, a correction or a withdrawal
/// changes is which of them is current. Writing belongs inside the caller's Transaction.
class SessionStore {
public:
    explicit SessionStore(Database& database) : m_database(database) { }

    /// A session without a plan yet: `insertPlan` belongs into the same transaction.
    [[nodiscard]] Result<void, StorageError> insert(const SessionId& id, Instant recordedAt);

    /// The plan that counts from now on.
    [[nodiscard]] Result<void, StorageError> insertPlan(const SessionPlanRow& row);

    /// The step that counts from now on, of those of its kind.
    [[nodiscard]] Result<void, StorageError> insertStep(const SessionStepRow& row);

    /// Takes a step back: the one of its kind before it, if there is one, counts again.
    [[nodiscard]] Result<void, StorageError> withdrawStep(const SessionStepRow& row,
                                                          Instant recordedAt);

    [[nodiscard]] Result<std::optional<TreatmentSession>, StorageError> find(const SessionId& id);

    /// Every plan that a session has had, the oldest first.
    [[nodiscard]] Result<std::vector<SessionPlanRow>, StorageError>
    plansOf(const SessionId& session);

    /// How many rows have changed its plan, or whether it takes place, since it was planned.
    [[nodiscard]] Result<int, StorageError> changesOf(const SessionId& session);

    /// All, by planned start.
    [[nodiscard]] Result<std::vector<TreatmentSession>, StorageError> list();

    /// Those of the window, by planned start. Reads indexes of open and of ended sessions, however
    /// many years lie behind.
    [[nodiscard]] Result<std::vector<TreatmentSession>, StorageError>
    within(const SessionWindow& window);

    /// The latest end of dosing on record.
    [[nodiscard]] Result<std::optional<Instant>, StorageError> latestEnd();

    /// The step that was written down last and not taken back.
    [[nodiscard]] Result<std::optional<SessionStepRow>, StorageError>
    lastStep(const SessionId& session);

    /// Every step of that kind in the order of writing: also those corrected or taken back.
    [[nodiscard]] Result<std::vector<SessionStepRow>, StorageError>
    everWritten(const SessionId& session, SessionStep kind);

private:
    [[nodiscard]] Result<std::vector<TreatmentSession>, StorageError>
    withSteps(Result<std::vector<TreatmentSession>, StorageError> sessions);
    [[nodiscard]] Result<void, StorageError> addSteps(TreatmentSession& session);
    [[nodiscard]] Result<void, StorageError> updateIsOpen(const SessionId& id);

    Database& m_database;
};

} // namespace homeward::storage
