// Independent pieces of work on several threads. The order of results does not depend on the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cw {

/// How many pieces run at once: as asked, or one per core where `asked` is 0.
[[nodiscard]] inline int workersFor(int asked)
{
    return asked > 0 ? asked : std::max(1, int(std::thread::hardware_concurrency()));
}

/// Calls `work(0) … work(count - 1)`, each once, in any order. The first thing that is thrown there (memory runs out)
/// ends the loop and is thrown here once all threads have ended.
inline void forEachIndex(std::size_t count, int workers, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr thrown;
    const auto loop = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!thrown)
                thrown = std::current_exception();
        }
    };
    const std::size_t wanted = std::min(count, std::size_t(workersFor(workers)));
    std::vector<std::thread> threads;
    threads.reserve(wanted);
    try {
        while (threads.size() + 1 < wanted)
            threads.emplace_back(loop);
    } catch (const std::exception &) { // the system has no more threads: those there are do the work
    }
    loop();
    for (std::thread &thread : threads)
        thread.join();
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace cw
