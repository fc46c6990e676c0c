#pragma once

#include <string_view>

namespace homeward {

/// Whether the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool isUtf8(std::string_view bytes);

} // namespace homeward
