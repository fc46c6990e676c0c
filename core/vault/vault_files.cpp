#include "core/vault/vault_files.h"

#include "core/vault/vault_codec.h"

#include <algorithm>
#include <string>
#include <utility>

namespace homeward::vault {

namespace {

VaultError errorOf(FileError error)
{
    switch (error) {
    case FileError::NotFound:
        return VaultError::Missing;
    case FileError::NotAllowed:
        return VaultError::ReadOnly;
    case FileError::DiskFull:
        return VaultError::DiskFull;
    case FileError::TooLarge:
        return VaultError::Damaged;
    case FileError::InUse:
    case FileError::Io:
        break;
    }
    return VaultError::Io;
}

/// Which of two failures to report: the one that says most.
VaultError worse(VaultError left, VaultError right)
{
    const auto isFirst = [&](VaultError error) { return left == error || right == error; };
    for (const VaultError error : {VaultError::Damaged, VaultError::ReadOnly, VaultError::Io})
        if (isFirst(error))
            return error;
    return left;
}

} // namespace

VaultFiles::VaultFiles(DurableFiles& files, const std::filesystem::path& folder)
    : m_files(files),
      m_copies{folder / "vault.a", folder / "vault.b"}
{
}

bool VaultFiles::exist() const
{
    return std::ranges::any_of(m_copies, [](const std::filesystem::path& copy) {
        std::error_code ignored; // a place that cannot be looked into may well hold one
        return std::filesystem::symlink_status(copy, ignored).type()
            != std::filesystem::file_type::not_found;
    });
}

Result<Vault, VaultError> VaultFiles::read(const std::filesystem::path& copy) const
{
    const auto bytes = m_files.read(copy, kLargestVaultFile);
    if (!bytes)
        return unexpected{errorOf(bytes.error())};
    return decode(*bytes);
}

Result<Vault, VaultError> VaultFiles::load() const
{
    auto a = read(m_copies[0]);
    auto b = read(m_copies[1]);
    const auto isNewer = [](const Result<Vault, VaultError>& copy) {
        return !copy && copy.error() == VaultError::NewerVersion;
    };
    if (isNewer(a) || isNewer(b)) // a later edition was at work: its files are not ours to touch
        return unexpected{VaultError::NewerVersion};
    if (a && b)
        return b->generation > a->generation ? b : a;
    if (a || b)
        return a ? a : b;
    return unexpected{worse(a.error(), b.error())};
}

Result<void, VaultError> VaultFiles::save(Vault vault)
{
    ++vault.generation;
    const auto bytes = encode(vault);
    for (const auto& copy : m_copies)
        if (const auto replaced = m_files.replace(copy, bytes); !replaced)
            return unexpected{errorOf(replaced.error())};
    return {};
}

Result<void, VaultError> VaultFiles::repair(const Vault& vault, Instant now)
{
    for (const auto& copy : m_copies)
        if (const auto mended = mend(copy, vault, now); !mended)
            return mended;
    return {};
}

Result<void, VaultError> VaultFiles::mend(const std::filesystem::path& copy, const Vault& vault,
                                          Instant now)
{
    const auto found = read(copy);
    if (found && *found == vault)
        return {};
    if (!found && found.error() == VaultError::NewerVersion)
        return unexpected{VaultError::NewerVersion};
    if (!found && found.error() != VaultError::Missing) {
        auto aside = copy;
        aside += ".damaged-" + std::to_string(now.time_since_epoch().count());
        if (const auto renamed = m_files.rename(copy, aside, DurableFiles::Existing::Keep);
            !renamed)
            return unexpected{errorOf(renamed.error())};
    }
    const auto replaced = m_files.replace(copy, encode(vault));
    return replaced ? Result<void, VaultError>{} : unexpected{errorOf(replaced.error())};
}

} // namespace homeward::vault
