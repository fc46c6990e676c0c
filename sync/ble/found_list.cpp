#include "sync/ble/found_list.h"

#include "sync/ble/gatt_values.h"

#include <algorithm>
#include <cstdlib>

namespace homeward::ble {

namespace {

constexpr int kUnknownSignal = 127; // Bluetooth Core 5.4, 4.E.7.7.65.2: not available
constexpr std::size_t kLongestAddress = 64; // an address, or the identifier that stands for one

} // namespace

bool isHeard(const Advertisement& advertisement)
{
    const auto& signal = advertisement.signal;
    return advertisement.address.size() <= kLongestAddress && signal && *signal != 0
        && *signal != kUnknownSignal;
}

void FoundList::take(const Advertisement& advertisement)
{
    if (!isHeard(advertisement))
        return;
    FoundWearable found{advertisement.address, deviceText(advertisement.name),
                        *advertisement.signal};
    const auto known = std::ranges::find(m_found, found.address, &FoundWearable::address);
    if (known == m_found.end()) {
        if (advertisement.offersHeartRate)
            put(std::move(found));
        return;
    }
    if (advertisement.offersHeartRate && found.name.empty())
        found.name = known->name; // the name comes in some packets and not in others
    const bool isMoved = std::abs(known->signal - found.signal) >= kNotable;
    if (advertisement.offersHeartRate && !isMoved) {
        known->name = std::move(found.name);
        return;
    }
    m_found.erase(known);
    if (advertisement.offersHeartRate)
        put(std::move(found));
}

/// Behind all that are as strong.
void FoundList::put(FoundWearable found)
{
    const auto place = std::ranges::upper_bound(m_found, found.signal, std::ranges::greater{},
                                                &FoundWearable::signal);
    m_found.insert(place, std::move(found));
    if (m_found.size() > kMost)
        m_found.pop_back();
}

std::string FoundList::nameOf(std::string_view address) const
{
    const auto found = std::ranges::find(m_found, address, &FoundWearable::address);
    return found == m_found.end() ? std::string{} : found->name;
}

} // namespace homeward::ble
