// Stands in for the GPU probe where the program was built without a CUDA compiler.
#include "probes/device/probe.h"

namespace cw::probes {

namespace {

class AbsentGpuProbe : public Probe {
public:
    std::string name() const override { return "gpu.memory"; }
    std::string description() const override { return "Device memory bandwidth, copy and triad"; }
    std::string obstacle(const ProbeOptions &) const override
    {
        return "this program was built without a CUDA compiler";
    }
    ProbeResult run(const ProbeOptions &options) override { return {name(), Ending::Waived, obstacle(options), {}}; }
};

} // namespace

std::unique_ptr<Probe> makeGpuMemoryProbe()
{
    return std::make_unique<AbsentGpuProbe>();
}

} // namespace cw::probes
