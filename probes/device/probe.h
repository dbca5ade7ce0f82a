// One probe: can it run here, and what did it measure. A probe warms up, repeats until its spread is known or the time
// is over, verifies its numbers and reports median and quartiles, never a best case. Runs on the calling thread.
#pragma once

#include "probes/protocol/message.h"

#include <atomic>
#include <memory>

namespace cw::probes {

struct ProbeOptions {
    bool quick = false;
    const std::atomic_bool *cancel = nullptr;
};

class Probe {
public:
    virtual ~Probe() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string description() const = 0;
    /// Empty when it can run here, else the reason as a sentence.
    [[nodiscard]] virtual std::string obstacle() const = 0;
    [[nodiscard]] virtual ProbeResult run(const ProbeOptions &options) = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Probe>> allProbes();
[[nodiscard]] Identity identifyMachine();

[[nodiscard]] std::unique_ptr<Probe> makeHostMemoryProbe();
/// Built twice: with a CUDA compiler it measures, without one it says why it cannot.
[[nodiscard]] std::unique_ptr<Probe> makeGpuMemoryProbe();

} // namespace cw::probes
