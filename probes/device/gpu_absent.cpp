// Stands in for the GPU probes where the program was built without a CUDA compiler.
#include "probes/device/probe.h"

namespace cw::probes {

namespace {

class AbsentGpuProbe : public Probe {
public:
    AbsentGpuProbe(const char *name, const char *description) : name_(name), description_(description) {}
    std::string name() const override { return name_; }
    std::string description() const override { return description_; }
    std::string obstacle(const ProbeOptions &options) const override { return gpuObstacle(options.device); }
    ProbeResult run(const ProbeOptions &options) override { return {name(), Ending::Waived, obstacle(options), {}}; }

private:
    const char *name_, *description_;
};

} // namespace

std::string gpuObstacle(int)
{
    return "this program was built without a CUDA compiler";
}

std::unique_ptr<Probe> makeGpuMemoryProbe()
{
    return std::make_unique<AbsentGpuProbe>("gpu.memory", "Device memory bandwidth, copy and triad");
}

std::unique_ptr<Probe> makeGpuMatrixProbe()
{
    return std::make_unique<AbsentGpuProbe>("gpu.matrix", "Matrix products of a GPU through cuBLASLt, by precision");
}

std::unique_ptr<Probe> makeGpuLaunchProbe()
{
    return std::make_unique<AbsentGpuProbe>("gpu.launch", "Time to launch a kernel, alone and in a graph");
}

std::unique_ptr<Probe> makeGpuCopyProbe()
{
    return std::make_unique<AbsentGpuProbe>("gpu.copy", "Copies between host and device, pinned and pageable");
}

} // namespace cw::probes
