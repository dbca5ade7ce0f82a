// The system's allocator, from which nobody gets nothing: see memoryend.h. glibc looks its own calls of malloc up as
// well, and what its allocator gave is given back to it, so `free` stays the system's.
#include "app/memory/memoryend.h"
#include "app/memory/reserve.h"

#include <cerrno>
#include <cstddef>
#include <new>

#ifdef __GLIBC__

extern "C" {
void *__libc_malloc(std::size_t bytes) noexcept;
void *__libc_calloc(std::size_t count, std::size_t bytes) noexcept;
void *__libc_realloc(void *block, std::size_t bytes) noexcept;
void *__libc_memalign(std::size_t alignment, std::size_t bytes) noexcept;
}

namespace {
/// Asks the system, then once more with the reserve opened.
template <typename Ask>
void *surely(const Ask &ask) noexcept
{
    if (void *block = ask()) [[likely]]
        return block;
    while (cw::app::openReserve())
        if (void *block = ask())
            return block;
    cw::app::endForLackOfMemory();
}

/// `new`, which may throw. Once what took the memory was given up, the reserve is taken again.
template <typename Ask>
void *orThrow(const Ask &ask)
{
    for (;;) {
        if (void *block = ask()) [[likely]] {
            if (!cw::app::isReserveHeld()) [[unlikely]]
                cw::app::takeReserve();
            return block;
        }
        const std::new_handler handler = std::get_new_handler();
        if (!handler)
            throw std::bad_alloc();
        handler();
    }
}

void prepare(int, char **, char **)
{
    cw::app::tellWhatIsThrown();
}

/// Comes before what the libraries prepare, which may run out of memory as well.
[[gnu::section(".preinit_array"), gnu::used]] void (*const beforeLibraries)(int, char **, char **) = prepare;
} // namespace

#define CW_STANDS_FIRST __attribute__((visibility("default")))

extern "C" {
CW_STANDS_FIRST void *malloc(std::size_t bytes) noexcept
{
    return surely([&] { return __libc_malloc(bytes); });
}

CW_STANDS_FIRST void *calloc(std::size_t count, std::size_t bytes) noexcept
{
    return surely([&] { return __libc_calloc(count, bytes); });
}

CW_STANDS_FIRST void *realloc(void *block, std::size_t bytes) noexcept
{
    if (block && bytes == 0) // gives the block back, and has nothing to give
        return __libc_realloc(block, bytes);
    return surely([&] { return __libc_realloc(block, bytes); });
}

CW_STANDS_FIRST void *memalign(std::size_t alignment, std::size_t bytes) noexcept
{
    return surely([&] { return __libc_memalign(alignment, bytes); });
}

CW_STANDS_FIRST void *aligned_alloc(std::size_t alignment, std::size_t bytes) noexcept
{
    return memalign(alignment, bytes);
}

CW_STANDS_FIRST int posix_memalign(void **block, std::size_t alignment, std::size_t bytes) noexcept
{
    const bool isPowerOfTwo = alignment != 0 && (alignment & (alignment - 1)) == 0;
    if (!isPowerOfTwo || alignment % sizeof(void *) != 0)
        return EINVAL;
    *block = memalign(alignment, bytes);
    return 0;
}
}

CW_STANDS_FIRST void *operator new(std::size_t bytes)
{
    return orThrow([&] { return __libc_malloc(bytes); });
}

CW_STANDS_FIRST void *operator new(std::size_t bytes, std::align_val_t alignment)
{
    return orThrow([&] { return __libc_memalign(std::size_t(alignment), bytes); });
}

#endif // __GLIBC__
