#pragma once

#include "core/storage/storage_error.h"

namespace homeward::storage {

/// The one mapping from the engine's result codes (extended or not) to reasons.
StorageError errorOf(int sqliteCode);

} // namespace homeward::storage
