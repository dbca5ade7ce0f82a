// Many requests in flight on one file through io_uring: the way a storage system is measured (fio's ioengine=io_uring,
// direct=1). Buffers and the file are registered once and completions are taken without interrupts where the kernel
// offers it; where it does not, plain requests do. Belongs to the thread that made it.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <string>

namespace cw::probes {

enum class IoDirection { Read, Write };

struct IoJob {
    IoDirection direction = IoDirection::Read;
    std::size_t blockBytes = 0; ///< multiple of 4 KiB
    unsigned depth = 1;         ///< requests in flight
    std::size_t requests = 0;
    std::function<std::size_t(std::size_t request)> offset; ///< where the n-th request goes
    /// Counted is only what happens while all slots are in flight, as a measurement without end counts: the last
    /// requests, which wait for the slowest with ever fewer beside them, would lower the rate by a tenth.
    bool isSteady = false;
};

/// What was counted, and how long it took.
struct IoPace {
    std::size_t requests = 0;
    double seconds = -1; ///< negative: the job did not end well
    [[nodiscard]] double perSecond() const { return double(requests) / seconds; }
};

class IoQueue {
public:
    IoQueue(int file, unsigned greatestDepth, std::size_t greatestBlock);
    ~IoQueue();
    IoQueue(const IoQueue &) = delete;
    IoQueue &operator=(const IoQueue &) = delete;

    /// A sentence when the kernel refuses io_uring or memory is short.
    [[nodiscard]] const std::string &problem() const { return problem_; }
    /// Performs the job; where it fails, a sentence is in `problem()` (also when cancelled: then without one).
    /// Written blocks carry their own offset in each 4 KiB, read ones are checked for it (see `isVerified`).
    [[nodiscard]] IoPace run(const IoJob &job, const std::atomic_bool *cancel);
    [[nodiscard]] bool isVerified() const { return verified_; }

private:
    struct Ring;
    void openRing();
    void submit(const IoJob &job, unsigned slot, std::size_t offset);
    [[nodiscard]] char *buffer(const IoJob &job, unsigned slot) const { return buffers_ + slot * job.blockBytes; }

    int file_;
    unsigned greatestDepth_;
    std::size_t greatestBlock_;
    char *buffers_ = nullptr;
    Ring *ring_ = nullptr;
    std::string problem_;
    bool verified_ = true;
};

} // namespace cw::probes
