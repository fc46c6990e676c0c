#include "platform/linux/change_notice.h"

#include <sys/inotify.h>

#include <array>
#include <cstdint>
#include <utility>

namespace homeward::platform {

namespace {

constexpr std::uint32_t kMoved = IN_DELETE_SELF | IN_MOVE_SELF;
// Durable files are renamed into their place: the lock beside them is not.
constexpr std::uint32_t kFilesPutInPlace = IN_MOVED_TO | IN_DELETE | kMoved | IN_ONLYDIR;
constexpr std::uint32_t kFolderMade = IN_CREATE | IN_MOVED_TO | kMoved | IN_ONLYDIR;
constexpr std::uint32_t kLinkReplaced = IN_ATTRIB | kMoved | IN_DONT_FOLLOW;

} // namespace

ChangeNotice::ChangeNotice(std::filesystem::path folder, std::filesystem::path link)
    : m_folder(std::move(folder)),
      m_link(std::move(link)),
      m_notices(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
    renew();
}

void ChangeNotice::renew()
{
    // First, since the system gives notice of this, too.
    if (m_ancestor)
        ::inotify_rm_watch(m_notices.number(), *std::exchange(m_ancestor, std::nullopt));
    constexpr std::size_t kRoom = 4096;
    std::array<char, kRoom> notices{};
    while (::read(m_notices.number(), notices.data(), notices.size()) > 0) { }
    ::inotify_add_watch(m_notices.number(), m_link.c_str(), kLinkReplaced);
    watchFolder();
}

/// The folder, and the one above it, which may be put in another's place with all that is in it.
void ChangeNotice::watchFolder()
{
    if (::inotify_add_watch(m_notices.number(), m_folder.c_str(), kFilesPutInPlace) >= 0) {
        ::inotify_add_watch(m_notices.number(), m_folder.parent_path().c_str(), kMoved);
        return;
    }
    auto above = m_folder;
    while (above.has_relative_path() && !m_ancestor) {
        above = above.parent_path();
        const int watch = ::inotify_add_watch(m_notices.number(), above.c_str(), kFolderMade);
        if (watch >= 0)
            m_ancestor = watch;
    }
}

} // namespace homeward::platform
