#pragma once

#include <string>
#include <string_view>

namespace homeward::storage {

/// What a person typed, as a query of the full-text index: all the words, in any order, the last
/// one possibly not finished. Nothing in it is an operator. Empty if there is nothing to look for.
std::string searchQuery(std::string_view words);

} // namespace homeward::storage
