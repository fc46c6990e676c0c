#include "platform/posix/process_hardening.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace homeward::platform {
namespace {

/// What became of the process; 0 if all is as it should be. A child's, so that the test's own
/// process stays as it was.
int exitOfHardenedChild()
{
    ::close(STDOUT_FILENO);
    hardenProcess();
    rlimit cores{};
    ::getrlimit(RLIMIT_CORE, &cores);
    const bool isClosedToOthers = ::umask(0) == 077 && cores.rlim_max == 0;
    const bool isOpaque = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
    const bool isStreamTaken = ::fcntl(STDOUT_FILENO, F_GETFD) >= 0 && ::dup(0) > STDERR_FILENO;
    return isClosedToOthers && isOpaque && isStreamTaken ? 0 : 1;
}

TEST(ProcessHardening, LeavesNothingOfTheProcessToOthers)
{
    EXPECT_EXIT(::_exit(exitOfHardenedChild()), ::testing::ExitedWithCode(0), "");
}

} // namespace
} // namespace homeward::platform
