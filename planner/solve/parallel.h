// Independent pieces of work on several threads. The order of results does not depend on the number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace cw::planner {

/// How many pieces run at once: as asked, or one per core where `asked` is 0.
[[nodiscard]] inline int workersFor(int asked)
{
    return asked > 0 ? asked : std::max(1, int(std::thread::hardware_concurrency()));
}

/// Calls `work(0) … work(count - 1)`, each once, in any order. `work` must not throw.
inline void forEachIndex(std::size_t count, int workers, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next{0};
    const auto loop = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min(count, std::size_t(workersFor(workers))); ++i)
        threads.emplace_back(loop);
    loop();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace cw::planner
