#include "core/security/ProcessHardening.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

TEST(ProcessHardeningTest, LeavesNoCoreAndNoOpenMemory) {
    // In a child: the test program itself should stay debuggable.
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        leertafel::security::hardenProcess();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        _exit(limit.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(child, waitpid(child, &status, 0));
    EXPECT_EQ(0, WEXITSTATUS(status));
}
