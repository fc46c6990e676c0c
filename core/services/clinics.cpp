#include "core/services/clinics.h"

#include "core/base/utf8.h"
#include "core/services/record_change.h"
#include "core/storage/clinic_store.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace homeward::services {

namespace {

using storage::ClinicStore;

constexpr std::size_t kLongestClinicText = 500; ///< bytes

bool isControl(char byte)
{
    constexpr unsigned char kFirstPrintable = 0x20;
    constexpr unsigned char kDelete = 0x7F;
    const auto value = static_cast<unsigned char>(byte);
    return value < kFirstPrintable || value == kDelete;
}

Result<void, ClinicError> checkClinic(const Clinic& clinic)
{
    if (clinic.name.find_first_not_of(" \t\r\n") == std::string::npos)
        return unexpected{ClinicError::NoName};
    for (const std::string_view text :
         {std::string_view{clinic.name}, std::string_view{clinic.phone},
          std::string_view{clinic.hours}}) {
        if (text.size() > kLongestClinicText)
            return unexpected{ClinicError::TooLong};
        if (!isUtf8(text) || std::ranges::any_of(text, isControl))
            return unexpected{ClinicError::NotText};
    }
    if (std::ranges::none_of(clinic.phone, [](char c) { return c >= '0' && c <= '9'; }))
        return unexpected{ClinicError::NoDigitInPhone};
    return {};
}

} // namespace

Clinics::Clinics(storage::Store& store, const Clock& clock, Random& random,
                 ReachableCopy& reachable)
    : m_store(store),
      m_clock(clock),
      m_random(random),
      m_reachable(reachable)
{
}

Result<Clinic, Problem<ClinicError>> Clinics::enter(const Clinic& clinic,
                                                    std::optional<SecretBytes> staffSecret)
{
    if (const auto checked = checkClinic(clinic); !checked)
        return unexpected{checked.error()};
    auto secret = staffSecret ? Result<SecretBytes, DiaryError>{std::move(*staffSecret)}
                              : this->staffSecret();
    if (!secret)
        return unexpected{secret.error()};
    if (const auto written = write(clinic, *secret); !written)
        return unexpected{written.error()};
    Clinic entered = clinic;
    entered.hasStaffCode = !secret->isEmpty();
    return entered;
}

Result<void, DiaryError> Clinics::write(const Clinic& clinic, const SecretBytes& secret)
{
    const auto old = current();
    if (!old)
        return unexpected{old.error()};
    if (const auto copied = m_reachable.writeClinic(clinic); !copied)
        return copied;
    const Instant now = m_clock.now();
    const auto id = storage::ClinicId::make(now, m_random);
    auto written = recordChange(m_store.writer(), {now}, [&](storage::Database& database) {
        return ClinicStore{database}.insert(id, clinic, secret, now);
    });
    if (!written)
        (void)m_reachable.writeClinic(*old); // otherwise the next opening mends it
    return written;
}

Result<std::optional<Clinic>, DiaryError> Clinics::current()
{
    return translated(ClinicStore{m_store.reader()}.latest());
}

Result<SecretBytes, DiaryError> Clinics::staffSecret()
{
    return translated(ClinicStore{m_store.reader()}.staffSecret());
}

} // namespace homeward::services
