#include "core/services/safety_plans.h"

#include "core/model/note.h"
#include "core/rules/plan_contacts_text.h"
#include "core/services/record_change.h"
#include "core/storage/safety_plan_store.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace homeward::services {

namespace {

using storage::SafetyPlanStore;

constexpr std::size_t kLargestContacts = 1U << 20U;

std::vector<PlanContact> shownLocked(const std::vector<PlanContact>& contacts)
{
    std::vector<PlanContact> shown;
    std::ranges::copy_if(contacts, std::back_inserter(shown), &PlanContact::isShownLocked);
    return shown;
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

SafetyPlans::SafetyPlans(storage::Store& store, const Clock& clock, DurableFiles& files,
                         std::filesystem::path reachable)
    : m_store(store),
      m_clock(clock),
      m_files(files),
      m_reachable(std::move(reachable))
{
}

Result<SafetyPlan, DiaryError> SafetyPlans::plan()
{
    return translated(SafetyPlanStore{m_store.reader()}.plan());
}

Result<void, DiaryError> SafetyPlans::write(SafetyHeading heading, const std::string& text)
{
    if (!text.empty() && !Note::create(text))
        return unexpected{DiaryError::Failed};
    const Instant now = m_clock.now();
    return recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SafetyPlanStore{database}.insertText(heading, text, now);
    });
}

Result<void, DiaryError> SafetyPlans::setContacts(const std::vector<PlanContact>& contacts)
{
    const auto old = translated(SafetyPlanStore{m_store.reader()}.contacts());
    if (!old)
        return unexpected{old.error()};
    if (const auto copied = writeReachable(contacts); !copied)
        return copied;
    const Instant now = m_clock.now();
    auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return SafetyPlanStore{database}.insertContacts(contacts, now);
    });
    if (!written)
        (void)writeReachable(*old); // otherwise the next opening mends it
    return written;
}

void SafetyPlans::mendReachable()
{
    const auto contacts = translated(SafetyPlanStore{m_store.reader()}.contacts());
    if (contacts && shownLocked(*contacts) != reachableContacts(m_files, m_reachable))
        (void)writeReachable(*contacts);
}

Result<void, DiaryError> SafetyPlans::writeReachable(const std::vector<PlanContact>& contacts)
{
    const std::string text = rules::planContactsText(shownLocked(contacts)) + '\n';
    return m_files.replace(m_reachable, std::as_bytes(std::span{text}))
        .map_error([](FileError error) { return copyErrorOf(error); });
}

std::vector<PlanContact> reachableContacts(const DurableFiles& files,
                                           const std::filesystem::path& file)
{
    const auto bytes = files.read(file, kLargestContacts);
    if (!bytes)
        return {};
    const std::string_view text{reinterpret_cast<const char*>(bytes->data()), bytes->size()};
    return rules::planContactsFrom(text).value_or(std::vector<PlanContact>{});
}

} // namespace homeward::services
