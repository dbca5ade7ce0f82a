// Stands in for the matrix probe where the CUDA toolkit has no header of cuBLASLt.
#include "probes/device/probe.h"

namespace cw::probes {

namespace {

class AbsentMatrixProbe : public Probe {
public:
    std::string name() const override { return "gpu.matrix"; }
    std::string description() const override { return "Matrix products of a GPU through cuBLASLt, by precision"; }
    std::string obstacle(const ProbeOptions &) const override
    {
        return "this program was built without the header of cuBLASLt";
    }
    ProbeResult run(const ProbeOptions &options) override { return {name(), Ending::Waived, obstacle(options), {}}; }
};

} // namespace

std::unique_ptr<Probe> makeGpuMatrixProbe()
{
    return std::make_unique<AbsentMatrixProbe>();
}

} // namespace cw::probes
