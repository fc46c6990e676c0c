#include "platform/posix/process_hardening.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace homeward::platform {

namespace {

/// A stream that was closed by the caller would give its number to the next file that is opened:
/// what is meant for the person would then be written into the diary.
void occupyStandardStreams()
{
    int file = -1;
    do {
        file = ::open("/dev/null", O_RDONLY); // writing to it fails, and is noticed
    } while (file >= 0 && file <= STDERR_FILENO);
    if (file >= 0)
        ::close(file);
}

} // namespace

void hardenProcess()
{
    constexpr mode_t kNothingForOthers = 077;
    ::umask(kNothingForOthers);
    occupyStandardStreams();
    // Neither can fail for a process that only takes rights from itself.
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace homeward::platform
