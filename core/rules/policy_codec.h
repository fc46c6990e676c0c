#pragma once

#include "core/base/result.h"
#include "core/model/clinic_policy.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace homeward::rules {

/// Why a text is not a policy. Whether the rules in it may be is checkPolicy's question.
enum class PolicyTextError : std::uint8_t {
    NotJson,
    WrongForm, ///< a field is missing, or not of its kind
    TooLarge, ///< over kLargestPolicyText
    NewerFormat, ///< "format" is above 1: please update
};

inline constexpr std::size_t kLargestPolicyText = 1U << 20U;
inline constexpr std::int64_t kPolicyFormat = 1;

/// Reads the form of docs/clinic-policy.md. Rules of unknown kinds are kept (UnknownRule). Numbers
/// are taken as they are, also negative or huge ones, so that checkPolicy can name them.
[[nodiscard]] Result<ClinicPolicy, PolicyTextError> policyFrom(std::string_view json);

/// The same form; reads back as an equal policy.
std::string policyText(const ClinicPolicy& policy);

} // namespace homeward::rules
