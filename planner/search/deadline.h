#pragma once

#include <chrono>

namespace cw::planner {

/// A point in time after which work that is not needed for an answer is left undone.
class Deadline {
public:
    explicit Deadline(double seconds) : seconds_(seconds) {}
    [[nodiscard]] double remaining() const
    {
        return seconds_ - std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }
    [[nodiscard]] bool isOver() const { return remaining() <= 0; }

private:
    double seconds_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace cw::planner
