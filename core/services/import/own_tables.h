#pragma once

#include "core/services/import/import_format.h"

#include <memory>

namespace homeward::services {

/// The one table of ours that has these names, ready to read its rows; null if there is none, or
/// if they would fit more than one.
std::unique_ptr<ImportFormat> ownTableNamed(const ImportFormat::Fields& names);

} // namespace homeward::services
