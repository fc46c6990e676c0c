#pragma once

#include "core/model/region.h"

#include <string>
#include <string_view>
#include <vector>

namespace homeward::services {

/// The regions with the numbers that may be shown to a patient, in the order of the data file; the
/// last is "elsewhere". Contacts that nobody has verified are left out, and a region that has none
/// left falls back on those of the group it names.
///
/// Works with nothing but the program itself: no profile, no network.
const std::vector<Region>& crisisRegions();

/// Reads the form of data/crisis_contacts.json. Throws nothing; what does not fit is left out.
std::vector<Region> crisisRegionsFrom(std::string_view json);

/// The region of that id; "elsewhere" if there is none.
const Region& crisisRegion(std::string_view id);

/// The number to call first there; empty where the phone alone knows it.
std::string emergencyNumber(const Region& region);

} // namespace homeward::services
