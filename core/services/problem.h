#pragma once

#include "core/services/diary.h"

#include <variant>

namespace homeward::services {

/// Why something was not written: a reason of its own kind, or what the record says (disk, damage,
/// not found). Nothing that was on record is changed by either.
template <class Reason>
using Problem = std::variant<Reason, DiaryError>;

} // namespace homeward::services
