// All-reduce, all-gather and all-to-all over all GPUs of the machine: through NCCL where it is, else by a ring of our
// own. Figures are bus bandwidths as nccl-tests defines them (ringschedule.h), timed by the host's clock until every
// GPU is done. Unverified on two devices: docs/probes.md.
#include "probes/device/gpurun.cuh"
#include "probes/device/kernels/streams.h"
#include "probes/device/nccl.h"
#include "probes/device/ringschedule.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <numeric>

namespace cw::probes {

namespace {

constexpr std::array<std::size_t, 3> sizes = {std::size_t(64) << 10, std::size_t(8) << 20, std::size_t(256) << 20};
constexpr int threadsPerBlock = 256, addBlocks = 512;
constexpr double longAgainstClock = 2e-3;
constexpr int mostWithin = 256;
constexpr std::size_t samples = 1024;

std::string sizeWord(std::size_t bytes)
{
    return bytes >= std::size_t(1) << 20 ? std::to_string(bytes >> 20) + "MiB" : std::to_string(bytes >> 10) + "KiB";
}

/// One GPU of the group: its memory, stream, and events that the others wait for.
struct Member {
    Member(int number, std::size_t bytes)
        : device((check(cudaSetDevice(number), "opening a GPU"), number)), data(bytes), result(bytes)
    {
        check(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking), "making a stream");
        check(cudaEventCreateWithFlags(&sent, cudaEventDisableTiming), "making an event");
        check(cudaEventCreateWithFlags(&taken, cudaEventDisableTiming), "making an event");
    }
    ~Member()
    {
        cudaSetDevice(device);
        cudaEventDestroy(sent);
        cudaEventDestroy(taken);
        cudaStreamDestroy(stream);
    }
    Member(const Member &) = delete;
    Member &operator=(const Member &) = delete;

    int device;
    DeviceBuffer data, result;
    cudaStream_t stream{};
    cudaEvent_t sent{}, taken{};
};
using Members = std::vector<std::unique_ptr<Member>>;

/// How the members exchange; every call only puts work on the streams.
class Exchange {
public:
    virtual ~Exchange() = default;
    virtual void allReduce(std::size_t count) = 0;       ///< `result` becomes the sum of all `data`
    virtual void allGather(std::size_t countOfEach) = 0; ///< `result` becomes the first parts of all `data`
    virtual void allToAll(std::size_t countForEach) = 0; ///< part r of `data` goes to member r
};

class NcclExchange : public Exchange {
public:
    NcclExchange(const Nccl &nccl, const Members &members) : nccl_(nccl), members_(members), group_(members.size())
    {
        std::vector<int> devices;
        for (const auto &member : members)
            devices.push_back(member->device);
        demand(nccl.initAll(group_.data(), int(members.size()), devices.data()));
    }
    ~NcclExchange() override
    {
        for (void *each : group_)
            if (each)
                nccl_.destroy(each);
    }
    void allReduce(std::size_t count) override
    {
        together([&](std::size_t i, Member &member) {
            demand(nccl_.allReduce(member.data.as<void>(), member.result.as<void>(), count, Nccl::floats, Nccl::sum,
                                   group_[i], member.stream));
        });
    }
    void allGather(std::size_t countOfEach) override
    {
        together([&](std::size_t i, Member &member) {
            demand(nccl_.allGather(member.data.as<void>(), member.result.as<void>(), countOfEach, Nccl::floats,
                                   group_[i], member.stream));
        });
    }
    void allToAll(std::size_t countForEach) override
    {
        together([&](std::size_t i, Member &member) {
            for (std::size_t peer = 0; peer < members_.size(); ++peer) {
                demand(nccl_.send(member.data.as<float>() + peer * countForEach, countForEach, Nccl::floats, int(peer),
                                  group_[i], member.stream));
                demand(nccl_.receive(member.result.as<float>() + peer * countForEach, countForEach, Nccl::floats,
                                     int(peer), group_[i], member.stream));
            }
        });
    }

private:
    template <typename Work>
    void together(const Work &work)
    {
        demand(nccl_.groupStart());
        for (std::size_t i = 0; i < members_.size(); ++i)
            work(i, *members_[i]);
        demand(nccl_.groupEnd());
    }
    void demand(int status) const
    {
        if (status != Nccl::success)
            throw GpuFailure(std::string("NCCL says “") + nccl_.sentence(status) + "”");
    }
    const Nccl &nccl_;
    const Members &members_;
    std::vector<void *> group_;
};

/// A ring of copies between neighbours and additions: what a machine without NCCL can do.
class RingExchange : public Exchange {
public:
    explicit RingExchange(const Members &members) : members_(members), count_(int(members.size())) {}

    void allReduce(std::size_t count) override
    {
        // `result` begins as a copy of `data` and is reduced in place; `data` of the right neighbour is not touched, so
        // that parts arrive in a place of their own.
        ensureInbox(count);
        for (const auto &member : members_)
            check(cudaMemcpyAsync(member->result.as<void>(), member->data.as<void>(), count * sizeof(float),
                                  cudaMemcpyDeviceToDevice, member->stream),
                  "copying");
        for (int step = 0; step < count_ - 1; ++step)
            pass([&](int i) { return chunkRange(count, reduceChunk(i, step, count_), count_); }, true);
        for (int step = 0; step < count_ - 1; ++step)
            pass([&](int i) { return chunkRange(count, gatherChunk(i, step, count_), count_); }, false);
    }
    void allGather(std::size_t countOfEach) override
    {
        for (int i = 0; i < count_; ++i)
            check(cudaMemcpyAsync(members_[std::size_t(i)]->result.as<float>() + std::size_t(i) * countOfEach,
                                  members_[std::size_t(i)]->data.as<void>(), countOfEach * sizeof(float),
                                  cudaMemcpyDeviceToDevice, members_[std::size_t(i)]->stream),
                  "copying");
        for (int step = 0; step < count_ - 1; ++step)
            pass(
                [&](int i) {
                    // Each starts with its own part: the gather of one who holds chunk number i.
                    const int chunk = gatherChunk((i - 1 + count_) % count_, step, count_);
                    return ChunkRange{std::size_t(chunk) * countOfEach, countOfEach};
                },
                false);
    }
    void allToAll(std::size_t countForEach) override
    {
        for (int distance = 0; distance < count_; ++distance)
            for (int i = 0; i < count_; ++i) {
                const int peer = (i + distance) % count_;
                Member &from = *members_[std::size_t(i)], &to = *members_[std::size_t(peer)];
                check(cudaMemcpyPeerAsync(to.result.as<float>() + std::size_t(i) * countForEach, to.device,
                                          from.data.as<float>() + std::size_t(peer) * countForEach, from.device,
                                          countForEach * sizeof(float), from.stream),
                      "copying to a peer");
            }
    }

private:
    void ensureInbox(std::size_t count)
    {
        const std::size_t bytes = (count / std::size_t(count_) + 1) * sizeof(float);
        if (inbox_.size() == members_.size() && bytes <= inboxBytes_)
            return;
        inbox_.clear();
        for (const auto &member : members_) {
            check(cudaSetDevice(member->device), "opening a GPU");
            inbox_.push_back(std::make_unique<DeviceBuffer>(bytes));
        }
        inboxBytes_ = bytes;
    }

    /// Every member sends a range of `result` to its right neighbour, which adds it or keeps it.
    template <typename Range>
    void pass(const Range &rangeOf, bool adds)
    {
        for (int i = 0; i < count_; ++i) {
            Member &from = *members_[std::size_t(i)], &to = *members_[std::size_t((i + 1) % count_)];
            const ChunkRange range = rangeOf(i);
            float *place = to.result.as<float>() + range.first;
            if (adds)
                place = inbox_[std::size_t((i + 1) % count_)]->as<float>();
            check(cudaSetDevice(from.device), "opening a GPU");
            check(cudaStreamWaitEvent(from.stream, to.taken), "waiting for a neighbour");
            check(cudaMemcpyPeerAsync(place, to.device, from.result.as<float>() + range.first, from.device,
                                      range.count * sizeof(float), from.stream),
                  "copying to a peer");
            check(cudaEventRecord(from.sent, from.stream), "copying to a peer");
        }
        for (int i = 0; i < count_; ++i) {
            Member &from = *members_[std::size_t(i)], &to = *members_[std::size_t((i + 1) % count_)];
            const ChunkRange range = rangeOf(i);
            check(cudaSetDevice(to.device), "opening a GPU");
            check(cudaStreamWaitEvent(to.stream, from.sent), "waiting for a neighbour");
            if (adds)
                addStream<<<addBlocks, threadsPerBlock, 0, to.stream>>>(
                    to.result.as<float>() + range.first, inbox_[std::size_t((i + 1) % count_)]->as<float>(),
                    range.count);
            check(cudaEventRecord(to.taken, to.stream), "adding");
        }
    }

    const Members &members_;
    int count_;
    std::vector<std::unique_ptr<DeviceBuffer>> inbox_;
    std::size_t inboxBytes_ = 0;
};

/// What member `member` holds at place i: whole numbers whose sum over all members is exact in fp32.
float operand(int member, std::size_t i)
{
    return float(int(i % 97) + 101 * (member + 1));
}

class GpuCollectiveProbe : public GpuProbe {
public:
    GpuCollectiveProbe() : GpuProbe(gpuCollectiveInfo) {}
    std::string obstacle(const ProbeOptions &options) const override
    {
        const std::string gpu = GpuProbe::obstacle(options);
        return !gpu.empty() ? gpu : deviceCount() < 2 ? "there is only one GPU in this machine" : "";
    }

protected:
    int figures(const ProbeOptions &) const override { return int(3 * sizes.size()); }

    void measure(GpuRun &run) override
    {
        const int count = deviceCount();
        Members members;
        for (int i = 0; i < count; ++i)
            members.push_back(std::make_unique<Member>(i, sizes.back()));
        fill(members);
        const Nccl nccl;
        const std::unique_ptr<Exchange> exchange =
            nccl.isThere() ? std::unique_ptr<Exchange>(std::make_unique<NcclExchange>(nccl, members))
                           : std::make_unique<RingExchange>(members);
        run.note(nccl.isThere() ? "through NCCL " + nccl.version()
                                : "NCCL was not found: by a ring of this program, which is slower");
        for (const std::size_t bytes : sizes) {
            const std::size_t floats = bytes / sizeof(float), each = floats / std::size_t(count);
            const auto total = [&](int, std::size_t i) {
                return float(count * int(i % 97) + 101 * count * (count + 1) / 2);
            };
            const auto gathered = [&](int, std::size_t i) { return operand(int(i / each), i % each); };
            const auto exchanged = [&](int member, std::size_t i) {
                return operand(int(i / each), i % each + std::size_t(member) * each);
            };
            one(
                run, members, "all_reduce_" + sizeWord(bytes), double(bytes) * allReduceBusFactor(count), floats,
                [&] { exchange->allReduce(floats); }, total);
            one(
                run, members, "all_gather_" + sizeWord(bytes),
                double(each * std::size_t(count) * sizeof(float)) * gatherBusFactor(count), each * std::size_t(count),
                [&] { exchange->allGather(each); }, gathered);
            one(
                run, members, "all_to_all_" + sizeWord(bytes),
                double(each * std::size_t(count) * sizeof(float)) * gatherBusFactor(count), each * std::size_t(count),
                [&] { exchange->allToAll(each); }, exchanged);
        }
        check(cudaSetDevice(run.options().device), "opening the GPU");
    }

private:
    static int deviceCount()
    {
        int count = 0;
        return cudaGetDeviceCount(&count) == cudaSuccess ? count : 0;
    }

    static void fill(const Members &members)
    {
        for (const auto &member : members) {
            std::vector<float> host(sizes.back() / sizeof(float));
            for (std::size_t i = 0; i < host.size(); ++i)
                host[i] = operand(member->device, i);
            check(cudaSetDevice(member->device), "opening a GPU");
            check(cudaMemcpy(member->data.as<void>(), host.data(), sizes.back(), cudaMemcpyHostToDevice),
                  "filling memory");
        }
    }

    static void wait(const Members &members)
    {
        for (const auto &member : members) {
            check(cudaSetDevice(member->device), "opening a GPU");
            check(cudaStreamSynchronize(member->stream), "waiting for the GPUs");
        }
    }

    template <typename Work, typename Expected>
    static void one(GpuRun &run, const Members &members, const std::string &metric, double busBytes, std::size_t floats,
                    const Work &work, const Expected &expected)
    {
        const auto secondsOf = [&](int within) {
            const auto before = std::chrono::steady_clock::now();
            for (int i = 0; i < within; ++i)
                work();
            wait(members);
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
        };
        (void)secondsOf(1); // opens links
        const int within = std::clamp(int(std::ceil(longAgainstClock / std::max(secondsOf(1), 1e-6))), 1, mostWithin);
        run.figure(
            metric, "B/s", [&] { return busBytes * within / secondsOf(within); },
            [&] {
                for (const auto &member : members) {
                    check(cudaSetDevice(member->device), "opening a GPU");
                    for (const std::size_t first : {std::size_t(0), (floats - samples) / 2, floats - samples}) {
                        const std::vector<float> host = member->result.template read<float>(first, samples);
                        for (std::size_t i = 0; i < samples; ++i)
                            if (host[i] != expected(member->device, first + i))
                                return false;
                    }
                }
                return true;
            });
    }
};

} // namespace

std::unique_ptr<Probe> makeGpuCollectiveProbe()
{
    return std::make_unique<GpuCollectiveProbe>();
}

} // namespace cw::probes
