#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <filesystem>

namespace homeward::testing {

/// Permissions of files count for this thread as they do for anybody, even if root runs the tests.
class WithoutPrivilege {
public:
    WithoutPrivilege()
    {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        ::syscall(SYS_capget, &header, m_before.data());
        auto fewer = m_before;
        fewer[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        ::syscall(SYS_capset, &header, fewer.data());
    }
    WithoutPrivilege(const WithoutPrivilege&) = delete;
    WithoutPrivilege& operator=(const WithoutPrivilege&) = delete;
    ~WithoutPrivilege()
    {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        ::syscall(SYS_capset, &header, m_before.data());
    }

private:
    std::array<__user_cap_data_struct, 2> m_before{};
};

/// A folder in which nothing can be made or removed, for the length of a test.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(std::filesystem::path folder,
                            std::filesystem::perms perms = std::filesystem::perms{0500})
        : m_folder(std::move(folder))
    {
        std::filesystem::permissions(m_folder, perms);
    }
    ReadOnlyFolder(const ReadOnlyFolder&) = delete;
    ReadOnlyFolder& operator=(const ReadOnlyFolder&) = delete;
    ~ReadOnlyFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
    }

private:
    std::filesystem::path m_folder;
    WithoutPrivilege m_plain;
};

} // namespace homeward::testing
