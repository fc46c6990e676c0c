#pragma once

#include "core/model/wearable.h"
#include "sync/ble/transport.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace homeward::ble {

/// Whether the system has heard the device just now; it also tells of those that it remembers.
/// An address that is too long to be one is nobody's.
bool isHeard(const Advertisement& advertisement);

/// Heart-rate sensors in the air, the strongest first. Names are strangers' texts and made plain.
/// A signal that wavers moves nothing under a person's finger: kNotable is a difference.
class FoundList {
public:
    static constexpr std::size_t kMost = 50;
    static constexpr int kNotable = 6; ///< dB

    void take(const Advertisement& advertisement);
    void clear() { m_found.clear(); }

    const std::vector<FoundWearable>& all() const { return m_found; }

    /// Empty where there is none.
    std::string nameOf(std::string_view address) const;

private:
    void put(FoundWearable found);

    std::vector<FoundWearable> m_found;
};

} // namespace homeward::ble
