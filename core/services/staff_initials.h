#pragma once

#include <string_view>

namespace homeward::services {

/// Whether the text is one to four letters of any script.
///
/// There is no table of all letters here, so beyond ASCII whatever is no control character passes:
/// it is shown beside "initials", and proves no more than they do.
bool isInitials(std::string_view text);

} // namespace homeward::services
