#pragma once

#include "core/base/durable_files.h"
#include "core/model/clinic.h"
#include "core/model/reachable_contacts.h"
#include "core/services/diary.h"
#include "core/storage/store.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace homeward::services {

/// A copy of who can be called while the diary is locked, beside it and in plain text
/// (docs/threat-model.md): those people of the safety plan whom the person lets be seen, and the
/// clinic's number and hours.
///
/// It is written before the diary is, so that it never names somebody who was let go, and again
/// with what it held before where the diary cannot be written. Lives on the thread of its store.
class ReachableCopy {
public:
    /// Both must outlive this.
    ReachableCopy(storage::Store& store, DurableFiles& files, std::filesystem::path file);

    /// As it is once the plan has these people; the clinic stays.
    [[nodiscard]] Result<void, DiaryError> writePeople(const std::vector<PlanContact>& people);

    /// As it is once that is the clinic, absent for none; the people stay.
    [[nodiscard]] Result<void, DiaryError> writeClinic(const std::optional<Clinic>& clinic);

    /// Makes the copy say what the diary says: after a crash between the two, after a restored
    /// backup, after an edition that knew less of it. What cannot be read or written stays as it
    /// was.
    void mend();

private:
    [[nodiscard]] ReachableContacts onRecord();
    [[nodiscard]] Result<void, DiaryError> write(const ReachableContacts& contacts);

    storage::Store& m_store;
    DurableFiles& m_files;
    std::filesystem::path m_file;
};

/// Reads the copy. Empty where there is none, or where it cannot be read.
ReachableContacts reachableContacts(const DurableFiles& files, const std::filesystem::path& file);

} // namespace homeward::services
