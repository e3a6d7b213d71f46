// What this program frees is overwritten first. Qt and SQLite copy words as they please: a passphrase being
// typed, a text being laid out. Without this the copies they let go of stay readable in memory, and in what
// the system swaps out of it, until something else happens to need the place.
#include <cstddef>
#include <cstring>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LEERTAFEL_ASAN
#endif
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(LEERTAFEL_ASAN)

#include <malloc.h>

extern "C" {

void* __libc_malloc(std::size_t size) noexcept;
void* __libc_realloc(void* block, std::size_t size) noexcept;
void __libc_free(void* block) noexcept;

namespace {

// Larger blocks go back to the system at once, which gives nobody anything but zeroes.
constexpr std::size_t largestWiped = std::size_t(1) << 20;

[[gnu::constructor]] void giveLargeBlocksBack() {
    mallopt(M_MMAP_THRESHOLD, int(largestWiped));
    mallopt(M_ARENA_MAX, 2); // one for the window, one for all that works beside it
}

void wipe(void* block, std::size_t from) {
    const std::size_t size = malloc_usable_size(block);
    if (size <= largestWiped && from < size)
        explicit_bzero(static_cast<char*>(block) + from, size - from);
}

} // namespace

void free(void* block) noexcept {
    if (!block)
        return;
    wipe(block, 0);
    __libc_free(block);
}

void* realloc(void* block, std::size_t size) noexcept {
    if (!block || size == 0)
        return __libc_realloc(block, size);
    const std::size_t had = malloc_usable_size(block);
    if (had > largestWiped)
        return __libc_realloc(block, size);
    if (size <= had && size >= had / 2)
        return block;
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, size < had ? size : had);
    free(block);
    return moved;
}
}

#endif
