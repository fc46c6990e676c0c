#pragma once

#include "core/base/random.h"
#include "core/services/sealed_parts.h"
#include "core/storage/sensor_store.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// X25519 sealed boxes: whoever has the open half can close one, and nobody who has not the secret
/// half can look into it, not even who closed it.
namespace homeward::services {

storage::SealingPair makeSealingPair(Random& random);

std::vector<std::byte> sealed(const SealingKey& key, std::span<const std::byte> plain);

/// Nothing where it was not closed with this pair, or was changed since.
std::optional<std::vector<std::byte>> unsealed(const storage::SealingPair& pair,
                                               std::span<const std::byte> box);

} // namespace homeward::services
