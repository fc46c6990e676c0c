#pragma once

#include <string>

namespace homeward {

/// Whom the patient belongs to, as far as the device has to know it without a network.
struct Clinic {
    std::string name = {};
    std::string phone = {}; ///< as it is dialled
    std::string hours = {}; ///< in the clinic's words
    bool hasStaffCode = false; ///< whether its secret for the 6 digits of staff is on the device

    friend bool operator==(const Clinic&, const Clinic&) = default;
};

} // namespace homeward
