#include "core/storage/open.h"
#include "core/vault/vault_files.h"
#include "platform/posix/posix_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

/// `change_diary PROFILE CODE_FILE SQL`: what a later edition or a damaged disk may leave behind.
int main(int argc, char* argv[])
{
    using namespace homeward;
    if (argc != 4)
        return 2;
    const std::filesystem::path folder{argv[1]};
    std::ifstream in{argv[2]};
    const std::string words{std::istreambuf_iterator<char>{in}, {}};
    platform::PosixFiles files;
    const auto vault = vault::VaultFiles{files, folder}.load();
    const auto code = vault::RecoveryCode::parse(words);
    if (!vault || !code)
        return 1;
    const auto key = vault::openWithRecoveryCode(*vault, *code);
    if (!key)
        return 1;
    auto diary = storage::openEncrypted(folder / "diary.db", *key, storage::Access::Write);
    return diary && diary->execute(argv[3]) ? 0 : 1;
}
