#pragma once

#include "core/credentials/ride_token.h"

#include <optional>
#include <string>
#include <string_view>

namespace homeward::credentials {

/// The payload of a token: docs/ride-confirmation.md. Words that would not fit are cut.
std::string claimsText(const RideClaims& claims, const PublicKey& key);

/// Nothing if a claim is missing, of another kind, or out of its range. Claims of later editions
/// are passed over.
std::optional<RideClaims> claimsFrom(std::string_view payload);

/// Whose key the payload says to be signed with; nothing if it says so nowhere.
std::optional<std::string> thumbprintIn(std::string_view payload);

} // namespace homeward::credentials
