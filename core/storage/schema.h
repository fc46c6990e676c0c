#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <span>
#include <string_view>

namespace homeward::storage {

/// The migrations of this edition in order; the schema's version is their number.
std::span<const std::string_view> migrations();

/// Brings the schema up to date: all missing migrations in one transaction, or none.
///
/// A file of a later edition is left alone: NewerSchema.
[[nodiscard]] Result<void, StorageError>
migrate(Database& database, std::span<const std::string_view> scripts = migrations());

} // namespace homeward::storage
