// Splits a range of work over all cores and waits. Threads are made anew for each call: their cost is some
// microseconds, far below what is timed here.
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace cw::probes {

/// Runs `work(from, to)` for consecutive parts of 0..count on `cores` threads, the t-th after `begin(t)` of its own.
template <typename Begin, typename Work>
void onCores(std::size_t count, std::size_t cores, const Begin &begin, const Work &work)
{
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < cores; ++t)
        threads.emplace_back([&, t] {
            begin(t);
            work(count * t / cores, count * (t + 1) / cores);
        });
    for (std::thread &thread : threads)
        thread.join();
}

/// The same on all cores, wherever the system puts the threads.
template <typename Work>
void onAllCores(std::size_t count, const Work &work)
{
    onCores(
        count, std::max(1u, std::thread::hardware_concurrency()), [](std::size_t) {}, work);
}

} // namespace cw::probes
