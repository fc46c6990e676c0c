#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace homeward::documents {

/// "%1 of %2" with its places filled in, each once and from left to right: what a value says is
/// never taken for a place.
std::string filled(std::string_view words, const std::vector<std::string>& values);

} // namespace homeward::documents
