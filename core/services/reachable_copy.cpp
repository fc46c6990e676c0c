#include "core/services/reachable_copy.h"

#include "core/rules/reachable_text.h"
#include "core/storage/clinic_store.h"
#include "core/storage/safety_plan_store.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace homeward::services {

namespace {

constexpr std::size_t kLargestCopy = 1U << 20U;

std::vector<PlanContact> shownLocked(const std::vector<PlanContact>& contacts)
{
    std::vector<PlanContact> shown;
    std::ranges::copy_if(contacts, std::back_inserter(shown), &PlanContact::isShownLocked);
    return shown;
}

std::optional<ClinicLine> clinicLineOf(const std::optional<Clinic>& clinic)
{
    return clinic ? std::optional{ClinicLine{clinic->phone, clinic->hours}} : std::nullopt;
}

DiaryError copyErrorOf(FileError error)
{
    switch (error) {
    case FileError::NotAllowed:
        return DiaryError::ReadOnly;
    case FileError::DiskFull:
        return DiaryError::DiskFull;
    case FileError::InUse:
        return DiaryError::Busy;
    case FileError::NotFound:
    case FileError::TooLarge:
    case FileError::Io:
        break;
    }
    return DiaryError::Failed;
}

} // namespace

ReachableCopy::ReachableCopy(storage::Store& store, DurableFiles& files, std::filesystem::path file)
    : m_store(store),
      m_files(files),
      m_file(std::move(file))
{
}

Result<void, DiaryError> ReachableCopy::writePeople(const std::vector<PlanContact>& people)
{
    ReachableContacts contacts = onRecord();
    contacts.people = shownLocked(people);
    return write(contacts);
}

Result<void, DiaryError> ReachableCopy::writeClinic(const std::optional<Clinic>& clinic)
{
    ReachableContacts contacts = onRecord();
    contacts.clinic = clinicLineOf(clinic);
    return write(contacts);
}

void ReachableCopy::mend()
{
    const ReachableContacts contacts = onRecord();
    if (contacts != reachableContacts(m_files, m_file))
        (void)write(contacts);
}

/// What of it cannot be read in the diary is as the copy has it.
ReachableContacts ReachableCopy::onRecord()
{
    ReachableContacts contacts = reachableContacts(m_files, m_file);
    if (const auto people = storage::SafetyPlanStore{m_store.reader()}.contacts())
        contacts.people = shownLocked(*people);
    if (const auto clinic = storage::ClinicStore{m_store.reader()}.latest())
        contacts.clinic = clinicLineOf(*clinic);
    return contacts;
}

Result<void, DiaryError> ReachableCopy::write(const ReachableContacts& contacts)
{
    const std::string text = rules::reachableText(contacts) + '\n';
    return m_files.replace(m_file, std::as_bytes(std::span{text})).map_error(copyErrorOf);
}

ReachableContacts reachableContacts(const DurableFiles& files, const std::filesystem::path& file)
{
    const auto bytes = files.read(file, kLargestCopy);
    if (!bytes)
        return {};
    const std::string_view text{reinterpret_cast<const char*>(bytes->data()), bytes->size()};
    return rules::reachableFrom(text).value_or(ReachableContacts{});
}

} // namespace homeward::services
