#include "planner/fabric/leafports.h"

#include <algorithm>

namespace cw::planner {

LeafPorts::LeafPorts(const CablePlan &plan)
{
    std::vector<std::map<int, LeafPort>> ofEnd(std::size_t(plan.ends)); // by the end's port
    for (const CableRun &run : plan.runs) {
        const ServiceSpan span = plan.spanOf(run);
        if (run.layer == FabricLayer::NodeLeaf) {
            ofEnd[std::size_t(run.a)][run.portA] = {run.b, run.portB};
            taken_[{run.b, run.portB}].push_back(span);
            continue;
        }
        for (const LeafPort end : {LeafPort{run.a, run.portA}, LeafPort{run.b, run.portB}})
            if (plan.tierOf(end.leaf) == 1)
                taken_[end].push_back({}); // kept for the links between switches
    }
    for (int device = plan.ends; device < int(plan.devices.size()); ++device)
        for (int port = 0; plan.tierOf(device) == 1 && port < plan.radix; ++port)
            taken_.try_emplace({device, port});
    for (int end = 0; end < plan.ends; ++end) {
        Seat seat{plan.devices[std::size_t(end)].rack, plan.devices[std::size_t(end)].unit, {}};
        for (const auto &[port, leaf] : ofEnd[std::size_t(end)])
            seat.ports.push_back(leaf);
        seats_.push_back(std::move(seat));
    }
}

bool LeafPorts::isFree(const LeafPort &port, const ServiceSpan &span) const
{
    const auto found = taken_.find(port);
    return found == taken_.end() || std::none_of(found->second.begin(), found->second.end(),
                                                 [&](const ServiceSpan &other) { return other.overlaps(span); });
}

std::vector<LeafPort> LeafPorts::take(const CabledDevice &device, int links)
{
    const auto freeOf = [&](const Seat &seat) {
        std::vector<LeafPort> free;
        for (const LeafPort &port : seat.ports)
            if (int(free.size()) < links && isFree(port, device.stands))
                free.push_back(port);
        return free;
    };
    std::vector<LeafPort> ports;
    for (const bool isSamePlace : {true, false})
        for (const Seat &seat : seats_)
            if (int(ports.size()) < links && int(seat.ports.size()) >= links &&
                (!isSamePlace || (!seat.rack.isEmpty() && seat.rack == device.rack && seat.unit == device.unit)))
                ports = freeOf(seat);
    if (int(ports.size()) < links) {
        ports.clear();
        for (const Seat &seat : seats_)
            for (const LeafPort &port : freeOf(seat))
                if (int(ports.size()) < links)
                    ports.push_back(port);
        for (const auto &[port, spans] : taken_)
            if (int(ports.size()) < links && isFree(port, device.stands) &&
                std::none_of(ports.begin(), ports.end(), [&, at = port](const LeafPort &other) {
                    return other.leaf == at.leaf && other.port == at.port;
                }))
                ports.push_back(port);
    }
    if (int(ports.size()) < links)
        return {};
    for (const LeafPort &port : ports)
        taken_[port].push_back(device.stands);
    seats_.push_back({device.rack, device.unit, ports});
    return ports;
}

} // namespace cw::planner
