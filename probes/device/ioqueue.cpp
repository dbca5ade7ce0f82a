#include "probes/device/ioqueue.h"

#include <liburing.h>

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace cw::probes {

namespace {
constexpr std::size_t page = 4096; // alignment of direct I/O, and the grain of the check

/// Every page of a written block starts with its own offset in the file.
void stamp(char *block, std::size_t bytes, std::size_t offset)
{
    for (std::size_t at = 0; at < bytes; at += page) {
        const std::uint64_t mark = offset + at;
        std::memcpy(block + at, &mark, sizeof mark);
    }
}

std::string refusal(int error)
{
    switch (error) {
    case ENOSPC:
        return "the disk became full while the file was written";
    case EDQUOT:
        return "the user's share of the disk is used up";
    case EFBIG:
        return "the file became larger than the system allows";
    case EIO:
        return "the storage failed while it was used: input/output error";
    default:
        return std::string("the storage refused a request: ") + std::strerror(error);
    }
}

bool isStamped(const char *block, std::size_t offset)
{
    std::uint64_t mark = 0;
    std::memcpy(&mark, block, sizeof mark);
    return mark == offset;
}
} // namespace

struct IoQueue::Ring {
    io_uring uring{};
    bool ready = false;
    bool hasBuffers = false; ///< registered: the kernel need not pin their pages for each request
    bool hasFile = false;    ///< registered: nor look the file up
    std::vector<std::size_t> offsets;
};

IoQueue::IoQueue(int file, unsigned greatestDepth, std::size_t greatestBlock)
    : file_(file), greatestDepth_(greatestDepth), greatestBlock_(greatestBlock), ring_(new Ring)
{
    ring_->offsets.resize(greatestDepth);
    buffers_ = static_cast<char *>(std::aligned_alloc(page, greatestDepth * greatestBlock));
    if (!buffers_) {
        problem_ = "memory for the requests is short";
        return;
    }
    // Not all zero: devices and file systems that compress would shine.
    std::uint64_t state = 88172645463325252ULL; // xorshift64's own seed (Marsaglia 2003)
    for (std::size_t at = 0; at + sizeof state <= greatestDepth * greatestBlock; at += sizeof state) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        std::memcpy(buffers_ + at, &state, sizeof state);
    }
    openRing();
}

void IoQueue::openRing()
{
    // The newest way first: one thread submits and takes completions when it looks for them, without being interrupted.
    int status = -EINVAL;
    for (const unsigned flags :
         {unsigned(IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN), unsigned(IORING_SETUP_COOP_TASKRUN), 0u})
        if (status < 0)
            status = io_uring_queue_init(greatestDepth_, &ring_->uring, flags);
    if (status < 0) {
        problem_ = std::string("the kernel refuses io_uring: ") + std::strerror(-status);
        return;
    }
    ring_->ready = true;
    // All slots as one: a job packs its blocks side by side, so that small ones stay within the processor's caches.
    // Refused where the limit of locked memory is low: then without.
    const iovec all{buffers_, greatestDepth_ * greatestBlock_};
    ring_->hasBuffers = io_uring_register_buffers(&ring_->uring, &all, 1) == 0;
    ring_->hasFile = io_uring_register_files(&ring_->uring, &file_, 1) == 0;
}

IoQueue::~IoQueue()
{
    if (ring_->ready)
        io_uring_queue_exit(&ring_->uring);
    delete ring_;
    std::free(buffers_);
}

void IoQueue::submit(const IoJob &job, unsigned slot, std::size_t offset)
{
    ring_->offsets[slot] = offset;
    io_uring_sqe *entry = io_uring_get_sqe(&ring_->uring); // never full: as many entries as slots
    const int file = ring_->hasFile ? 0 : file_;           // the number of the registered one
    const auto bytes = unsigned(job.blockBytes);
    char *block = buffer(job, slot);
    const bool isWrite = job.direction == IoDirection::Write;
    if (isWrite)
        stamp(block, job.blockBytes, offset);
    if (isWrite && ring_->hasBuffers)
        io_uring_prep_write_fixed(entry, file, block, bytes, offset, 0);
    else if (isWrite)
        io_uring_prep_write(entry, file, block, bytes, offset);
    else if (ring_->hasBuffers)
        io_uring_prep_read_fixed(entry, file, block, bytes, offset, 0);
    else
        io_uring_prep_read(entry, file, block, bytes, offset);
    if (ring_->hasFile)
        io_uring_sqe_set_flags(entry, IOSQE_FIXED_FILE);
    io_uring_sqe_set_data64(entry, slot);
}

IoPace IoQueue::run(const IoJob &job, const std::atomic_bool *cancel)
{
    if (job.blockBytes > greatestBlock_ || job.depth > greatestDepth_) {
        problem_ = "a request is larger than this queue was made for";
        return {};
    }
    using Clock = std::chrono::steady_clock;
    const bool isSteady = job.isSteady && job.requests > 2 * job.depth;
    auto start = Clock::now(), end = start;
    std::size_t sent = 0, done = 0;
    bool stopping = false;
    for (unsigned slot = 0; slot < job.depth && sent < job.requests; ++slot)
        submit(job, slot, job.offset(sent++));
    while (done < sent) {
        io_uring_submit_and_wait(&ring_->uring, 1);
        io_uring_cqe *completion = nullptr;
        while (io_uring_peek_cqe(&ring_->uring, &completion) == 0) {
            const auto slot = unsigned(io_uring_cqe_get_data64(completion));
            const int moved = completion->res;
            io_uring_cqe_seen(&ring_->uring, completion);
            ++done;
            if (moved != int(job.blockBytes)) {
                problem_ =
                    moved < 0 ? refusal(-moved) : "the storage moved only part of a request: the disk may be full";
                stopping = true;
            } else if (job.direction == IoDirection::Read) {
                verified_ = verified_ && isStamped(buffer(job, slot), ring_->offsets[slot]);
            }
            stopping = stopping || (cancel && *cancel);
            if (!stopping && sent < job.requests) {
                submit(job, slot, job.offset(sent++));
                // At once: gathered, slots would lie idle meanwhile, which costs a tenth of the rate.
                io_uring_submit(&ring_->uring);
            }
            if (isSteady && done == job.depth) // the first of all slots have come back
                start = Clock::now();
            if (isSteady && done == job.requests - job.depth) // the last one was sent
                end = Clock::now();
        }
    }
    if (stopping)
        return {};
    if (!isSteady)
        end = Clock::now();
    return {isSteady ? sent - 2 * job.depth : sent, std::chrono::duration<double>(end - start).count()};
}

} // namespace cw::probes
