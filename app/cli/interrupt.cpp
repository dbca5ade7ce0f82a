#include "app/cli/interrupt.h"

#include "catalog/base/result.h"

#include <unistd.h>

#include <csignal>

namespace cw::app {

namespace {
std::atomic_bool stopped{false};
static_assert(std::atomic_bool::is_always_lock_free); // a signal handler may touch nothing else
constexpr unsigned patienceSeconds = 5;

void leave(int)
{
    _exit(int(ErrorCode::Cancelled));
}

void stop(int)
{
    if (stopped.exchange(true))
        _exit(int(ErrorCode::Cancelled));
    alarm(patienceSeconds);
}
} // namespace

const std::atomic_bool *watchInterrupts()
{
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    std::signal(SIGALRM, leave);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of the write, not the end of the program
    return &stopped;
}

} // namespace cw::app
