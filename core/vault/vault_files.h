#pragma once

#include "core/base/durable_files.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/vault/vault.h"

#include <array>
#include <filesystem>

namespace homeward::vault {

/// The two copies of the vault in a profile's folder, so that one bad sector locks nobody out.
class VaultFiles {
public:
    /// `files` must outlive this.
    VaultFiles(DurableFiles& files, const std::filesystem::path& folder);

    /// Whether there is anything with the name of a vault, readable or not, or there may be because
    /// the folder cannot be looked into. Then no new key is made.
    bool exist() const;

    /// The newest whole copy. Changes nothing.
    [[nodiscard]] Result<Vault, VaultError> load() const;

    /// Writes both copies with the next generation, one after the other.
    [[nodiscard]] Result<void, VaultError> save(Vault vault);

    /// Brings both copies to `vault` again after one was lost or damaged. What could not be read is
    /// set aside, not deleted; the copy of a later edition is left alone. Called once the vault has
    /// opened, so that it is known to be good.
    [[nodiscard]] Result<void, VaultError> repair(const Vault& vault, Instant now);

private:
    [[nodiscard]] Result<Vault, VaultError> read(const std::filesystem::path& copy) const;
    [[nodiscard]] Result<void, VaultError> mend(const std::filesystem::path& copy,
                                                const Vault& vault, Instant now);

    DurableFiles& m_files;
    std::array<std::filesystem::path, 2> m_copies;
};

} // namespace homeward::vault
