#include "app/memory/reserve.h"

#include <sys/mman.h>

#include <atomic>
#include <cstddef>

namespace cw::app {

namespace {
/// Pages of a window that is drawn once more take some 4 MiB, the answer of a command and its sentence less than 1.
constexpr std::size_t reserveBytes = std::size_t(8) << 20;

std::atomic<void *> reserve = nullptr;
} // namespace

bool takeReserve() noexcept
{
    if (isReserveHeld())
        return true;
    void *fresh = mmap(nullptr, reserveBytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (fresh == MAP_FAILED)
        return false;
    void *none = nullptr;
    if (!reserve.compare_exchange_strong(none, fresh)) // another thread was first
        munmap(fresh, reserveBytes);
    return true;
}

bool openReserve() noexcept
{
    void *held = reserve.exchange(nullptr);
    return held && munmap(held, reserveBytes) == 0;
}

bool isReserveHeld() noexcept
{
    return reserve.load(std::memory_order_relaxed) != nullptr;
}

} // namespace cw::app
