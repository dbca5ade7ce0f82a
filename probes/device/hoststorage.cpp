// Storage as fio measures it with ioengine=io_uring and direct=1: sequential blocks of 1 MiB, 32 in flight; random
// blocks of 4 KiB, 64 in flight; and a checkpoint: the whole file written in 16 MiB blocks and made durable
// (fdatasync).
#include "probes/device/directfile.h"
#include "probes/device/ioqueue.h"
#include "probes/device/probe.h"
#include "probes/device/repetition.h"

#include <unistd.h>

#include <chrono>
#include <cstdint>

namespace cw::probes {

namespace {

constexpr std::size_t sequentialBlock = std::size_t(1) << 20;
constexpr unsigned sequentialDepth = 32;
constexpr std::size_t randomBlock = 4096;
constexpr unsigned randomDepth = 64;
constexpr std::size_t randomRequests = 16384; // one repetition
constexpr std::size_t checkpointBlock = std::size_t(16) << 20;
constexpr unsigned checkpointDepth = 4;
constexpr int figures = 5;

class HostStorageProbe : public Probe {
public:
    std::string name() const override { return "host.storage"; }
    std::string description() const override
    {
        return "Storage: sequential, random and checkpoint writes and reads of a new file";
    }
    std::string obstacle(const ProbeOptions &options) const override
    {
        if (options.file.empty())
            return "no new file was named to measure storage in; it is made for the measurement and deleted afterwards";
        if (options.fileBytes < 2 * checkpointBlock)
            return "the file must have at least 32 MiB";
        return DirectFile::obstacle(options.file, options.fileBytes);
    }

    std::string missingOption(const ProbeOptions &options) const override
    {
        return options.file.empty() ? "--file" : "";
    }

    ProbeResult run(const ProbeOptions &options) override
    {
        const DirectFile file(options.file);
        if (!file.problem().empty())
            return {name(), Ending::Failed, file.problem(), {}};
        IoQueue queue(file.handle(), randomDepth, sequentialBlock);
        IoQueue large(file.handle(), checkpointDepth, checkpointBlock);
        for (const IoQueue *each : {&queue, &large})
            if (!each->problem().empty())
                return {name(), Ending::Failed, each->problem(), {}};

        ProbeResult result{name(), Ending::Done, {}, {}};
        const std::size_t bytes = options.fileBytes / checkpointBlock * checkpointBlock;
        const auto inOrder = [](std::size_t block) { return [block](std::size_t n) { return n * block; }; };
        // Marsaglia's xorshift64 (2003) with a fixed seed: the same scattered order in every run.
        const std::size_t blocks = bytes / randomBlock;
        const auto scattered = [blocks, state = std::uint64_t(2463534242ULL)](std::size_t) mutable {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return std::size_t(state % blocks) * randomBlock;
        };
        const IoJob sequentialWrite{IoDirection::Write, sequentialBlock, sequentialDepth, bytes / sequentialBlock,
                                    inOrder(sequentialBlock)};
        const IoJob sequentialRead{IoDirection::Read, sequentialBlock, sequentialDepth, bytes / sequentialBlock,
                                   inOrder(sequentialBlock)};
        const IoJob randomRead{IoDirection::Read, randomBlock, randomDepth, randomRequests, scattered, true};
        const IoJob randomWrite{IoDirection::Write, randomBlock, randomDepth, randomRequests, scattered, true};
        const IoJob checkpoint{IoDirection::Write, checkpointBlock, checkpointDepth, bytes / checkpointBlock,
                               inOrder(checkpointBlock)};

        // The first sequential write also allocates the file: a warm-up.
        measure(result, options, "sequential_write", "B/s", double(sequentialBlock), queue, sequentialWrite, file,
                false);
        measure(result, options, "sequential_read", "B/s", double(sequentialBlock), queue, sequentialRead, file, false);
        measure(result, options, "random_read", "1/s", 1, queue, randomRead, file, false);
        measure(result, options, "random_write", "1/s", 1, queue, randomWrite, file, false);
        measure(result, options, "checkpoint_write", "B/s", double(checkpointBlock), large, checkpoint, file, true);
        return result;
    }

private:
    static void measure(ProbeResult &result, const ProbeOptions &options, const char *metric, const char *unit,
                        double ofRequest, IoQueue &queue, const IoJob &job, const DirectFile &file, bool durable)
    {
        if (result.ending != Ending::Done)
            return;
        announce(options, result.probe, metric, int(result.measurements.size()), figures);
        RepetitionRule rule;
        rule.warmUps = 1;
        rule.seconds = options.quick ? 3 : 15;
        rule.halfWidth = 0.02;
        const Repetition repetition = repeat(rule, options.cancel, [&] {
            const auto start = std::chrono::steady_clock::now();
            IoPace pace = queue.run(job, options.cancel);
            if (pace.seconds < 0)
                return -1.0;
            if (durable && fdatasync(file.handle()) == 0)
                pace.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            return ofRequest * pace.perSecond();
        });
        if (!queue.problem().empty()) {
            result.ending = Ending::Failed;
            result.reason = queue.problem();
        } else if (repetition.cancelled || (options.cancel && *options.cancel)) {
            result.ending = Ending::Cancelled;
        } else {
            result.measurements.push_back(toMeasurement(metric, unit, repetition, queue.isVerified()));
        }
    }
};

} // namespace

std::unique_ptr<Probe> makeHostStorageProbe()
{
    return std::make_unique<HostStorageProbe>();
}

} // namespace cw::probes
