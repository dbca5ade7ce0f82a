// Splits a range of work over all cores and waits. Threads are made anew for each call: their cost is some
// microseconds, far below what is timed here.
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace cw::probes {

/// Runs `work(from, to)` for consecutive parts of 0..count on all cores.
template <typename Work>
void onAllCores(std::size_t count, const Work &work)
{
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < cores; ++t)
        threads.emplace_back([&work, t, count, cores] { work(count * t / cores, count * (t + 1) / cores); });
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace cw::probes
