#include "app/memory/memoryend.h"

#include "app/memory/reserve.h"
#include "catalog/base/result.h"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

namespace cw::app {

namespace {
std::atomic<const char *> told = "There is not enough memory for this.\n";

[[noreturn]] void endSaying()
{
    try {
        if (const std::exception_ptr reason = std::current_exception())
            std::rethrow_exception(reason);
    } catch (const std::bad_alloc &) {
        endForLackOfMemory();
    } catch (...) { // a defect, for whoever looks at the core
    }
    std::abort();
}
} // namespace

void tellWhenMemoryEnds(const char *sentence)
{
    told = sentence;
    tellWhatIsThrown();
    takeReserve();
}

void tellWhatIsThrown() noexcept
{
    std::set_terminate(endSaying);
}

void endForLackOfMemory() noexcept
{
    static std::atomic_flag said;
    while (said.test_and_set()) // another thread says it
        pause();
    const char *sentence = told;
    (void)!write(STDERR_FILENO, sentence, std::strlen(sentence));
    _exit(int(ErrorCode::LimitWithoutAnswer));
}

} // namespace cw::app
