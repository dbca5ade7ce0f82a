// Stands in for the storage probe where the program was built without liburing.
#include "probes/device/probe.h"

namespace cw::probes {

namespace {

class AbsentStorageProbe : public Probe {
public:
    std::string name() const override { return "host.storage"; }
    std::string description() const override { return "Storage: sequential, random and checkpoint writes and reads"; }
    std::string obstacle(const ProbeOptions &) const override { return "this program was built without liburing"; }
    ProbeResult run(const ProbeOptions &options) override { return {name(), Ending::Waived, obstacle(options), {}}; }
};

} // namespace

std::unique_ptr<Probe> makeHostStorageProbe()
{
    return std::make_unique<AbsentStorageProbe>();
}

} // namespace cw::probes
