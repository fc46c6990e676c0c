#pragma once

#include "core/base/result.h"
#include "core/vault/vault.h"

#include <cstddef>
#include <span>
#include <vector>

namespace homeward::vault {

inline constexpr std::size_t kLargestVaultFile = 1U << 16U;

/// The vault as a file: a line "homeward-vault 1 CHECKSUM" and JSON (docs/data-model.md).
std::vector<std::byte> encode(const Vault& vault);

/// Damaged unless every byte is as it was written; NewerVersion if that was by a later edition.
[[nodiscard]] Result<Vault, VaultError> decode(std::span<const std::byte> file);

} // namespace homeward::vault
