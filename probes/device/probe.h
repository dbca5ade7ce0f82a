// One probe: can it run here, and what did it measure. A probe warms up, repeats until its spread is known or the time
// is over, verifies its numbers and reports median and quartiles, never a best case. Runs on the calling thread.
#pragma once

#include "probes/protocol/message.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cw::probes {

struct ProbeOptions {
    bool quick = false;
    int device = 0;                               ///< GPU index
    std::string file;                             ///< storage probes work on this file, which must not exist yet
    std::size_t fileBytes = std::size_t(1) << 30; ///< its size
    const std::atomic_bool *cancel = nullptr;
    std::function<void(const Progress &)> progress = {}; ///< called on the thread that measures; may be empty
};

class Probe {
public:
    virtual ~Probe() = default;
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string description() const = 0;
    /// Empty when it can run here with these options, else the reason as a sentence.
    [[nodiscard]] virtual std::string obstacle(const ProbeOptions &options) const = 0;
    /// The program's option that would take the obstacle away; empty: none would.
    [[nodiscard]] virtual std::string missingOption(const ProbeOptions &) const { return {}; }
    [[nodiscard]] virtual ProbeResult run(const ProbeOptions &options) = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Probe>> allProbes();
[[nodiscard]] Identity identifyMachine();
/// A sentence when other programs keep the processor busy; empty otherwise.
[[nodiscard]] std::string busyNote();

[[nodiscard]] std::unique_ptr<Probe> makeHostMemoryProbe();
[[nodiscard]] std::unique_ptr<Probe> makeHostMatrixProbe();
/// Built twice: with liburing it measures, without it says why it cannot.
[[nodiscard]] std::unique_ptr<Probe> makeHostStorageProbe();
/// Tells `options.progress` that the figure number `done` of `figures` begins; 0 figures: their number is not known.
void announce(const ProbeOptions &options, const std::string &probe, const std::string &metric, int done, int figures);

} // namespace cw::probes
