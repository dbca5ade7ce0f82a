// Stands in for the GPU probes where the program was built without a CUDA compiler.
#include "probes/device/gpuprobes.h"

namespace cw::probes {

namespace {

class AbsentGpuProbe : public Probe {
public:
    explicit AbsentGpuProbe(const GpuProbeInfo &info) : info_(info) {}
    std::string name() const override { return info_.name; }
    std::string description() const override { return info_.description; }
    std::string obstacle(const ProbeOptions &) const override
    {
        return "this program was built without a CUDA compiler";
    }
    ProbeResult run(const ProbeOptions &options) override { return {name(), Ending::Waived, obstacle(options), {}}; }

private:
    GpuProbeInfo info_;
};

} // namespace

std::string gpuBusId(int)
{
    return {};
}

std::vector<std::unique_ptr<Probe>> makeGpuProbes()
{
    std::vector<std::unique_ptr<Probe>> probes;
    for (const GpuProbeInfo &info : gpuProbeInfos)
        probes.push_back(std::make_unique<AbsentGpuProbe>(info));
    return probes;
}

} // namespace cw::probes
