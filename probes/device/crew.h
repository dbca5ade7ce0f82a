// Threads that stay together for a measurement, as those of OpenMP do: made once, so that each keeps the processor and
// the pages it began with, and awake between one piece of work and the next.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace cw::probes {

class Crew {
public:
    /// One member for each processor.
    Crew();
    /// `begin(t)` is the first thing that member t does, on its own thread.
    explicit Crew(
        std::size_t members, std::function<void(std::size_t)> begin = [](std::size_t) {});
    ~Crew();
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;

    /// `work(from, to)` for consecutive parts of 0 … count, one a member; returns when all are done. Seconds until the
    /// last of them ended, by its own clock: the caller, who sleeps meanwhile, may wake later. One caller at a time.
    double run(std::size_t count, const std::function<void(std::size_t, std::size_t)> &work);

private:
    void serve(std::size_t member);
    void awaitRound(unsigned seen) const;

    std::function<void(std::size_t)> begin_;
    const std::function<void(std::size_t, std::size_t)> *work_ = nullptr; ///< of the present round; none: go home
    std::size_t count_ = 0;
    std::vector<std::chrono::steady_clock::time_point> ends_; ///< of the present round, by member
    std::atomic<unsigned> round_ = 0, busy_ = 0;
    std::vector<std::thread> members_;
};

} // namespace cw::probes
