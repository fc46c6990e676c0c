#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace homeward::credentials {

/// Without padding, as JOSE has it (RFC 7515, section 2).
std::string base64url(std::span<const std::byte> bytes);
std::string base64url(std::string_view bytes);

/// The bytes of a text in its one canonical form; nothing for any other text.
std::optional<std::string> bytesOfBase64url(std::string_view text);

} // namespace homeward::credentials
