#include "app/memory/memoryend.h"

#include "app/memory/reserve.h"
#include "catalog/base/result.h"

#include <QUnhandledException>

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace cw::app {

namespace {
std::atomic<const char *> told = "There is not enough memory for this.\n";

[[noreturn]] void endSaying()
{
    if (isLackOfMemory(std::current_exception()))
        endForLackOfMemory();
    std::abort(); // a defect, for whoever looks at the core
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

bool isLackOfMemory(const std::exception_ptr &thrown) noexcept
{
    try {
        if (thrown)
            std::rethrow_exception(thrown);
    } catch (const QUnhandledException &wrapped) {
        return isLackOfMemory(wrapped.exception());
    } catch (const std::bad_alloc &) {
        return true;
    } catch (...) {
        return false;
    }
    return false;
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
