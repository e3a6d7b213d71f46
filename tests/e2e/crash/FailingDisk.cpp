#include "tests/e2e/crash/FailingDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <sys/types.h>
#include <unistd.h>

namespace leertafel::test {

namespace {

std::atomic<int> failure{0};

bool fails() {
    const int error = failure.load();
    errno = error;
    return error != 0;
}

ssize_t writeOrFail(int file, const void* bytes, size_t size) {
    return fails() ? -1 : ::write(file, bytes, size);
}

ssize_t writeAtOrFail(int file, const void* bytes, size_t size, off_t at) {
    return fails() ? -1 : ::pwrite(file, bytes, size, at);
}

int truncateOrFail(int file, off_t size) { return fails() ? -1 : ::ftruncate(file, size); }

} // namespace

void failWritesWith(int error) {
    failure = error;
    // SQLite lets tests put their own functions in place of the system's.
    sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    if (!vfs || vfs->iVersion < 3)
        return;
    vfs->xSetSystemCall(vfs, "write", reinterpret_cast<sqlite3_syscall_ptr>(writeOrFail));
    for (const char* name : {"pwrite", "pwrite64"})
        vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(writeAtOrFail));
    vfs->xSetSystemCall(vfs, "ftruncate", reinterpret_cast<sqlite3_syscall_ptr>(truncateOrFail));
}

} // namespace leertafel::test
