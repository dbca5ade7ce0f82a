#include "planner/fabric/leafports.h"

#include <algorithm>
#include <set>

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
        addSeat(std::move(seat));
    }
}

void LeafPorts::addSeat(Seat seat)
{
    if (!seat.rack.isEmpty())
        atPlace_[{seat.rack, seat.unit}].push_back(seats_.size());
    seats_.push_back(std::move(seat));
}

std::vector<LeafPort> LeafPorts::freeOf(const Seat &seat, const ServiceSpan &span, int links) const
{
    std::vector<LeafPort> free;
    for (const LeafPort &port : seat.ports)
        if (int(free.size()) < links && isFree(port, span))
            free.push_back(port);
    return free;
}

bool LeafPorts::isFree(const LeafPort &port, const ServiceSpan &span) const
{
    const auto found = taken_.find(port);
    return found == taken_.end() || std::none_of(found->second.begin(), found->second.end(),
                                                 [&](const ServiceSpan &other) { return other.overlaps(span); });
}

std::vector<LeafPort> LeafPorts::take(const CabledDevice &device, int links)
{
    const ServiceSpan &span = device.stands;
    const auto isEnough = [links](const std::vector<LeafPort> &ports) { return int(ports.size()) >= links; };
    std::vector<LeafPort> ports;
    if (const auto here = atPlace_.find({device.rack, device.unit}); here != atPlace_.end())
        for (const std::size_t seat : here->second)
            if (!isEnough(ports))
                ports = freeOf(seats_[seat], span, links);
    std::size_t &first = firstFree_[{span.from, span.until}];
    while (first < seats_.size() && freeOf(seats_[first], span, links).empty())
        ++first;
    for (std::size_t seat = first; seat < seats_.size() && !isEnough(ports); ++seat)
        ports = freeOf(seats_[seat], span, links);
    if (!isEnough(ports)) { // of several ends, then of none
        std::set<LeafPort> found;
        for (std::size_t seat = first; seat < seats_.size() && int(found.size()) < links; ++seat)
            for (const LeafPort &port : freeOf(seats_[seat], span, links))
                if (int(found.size()) < links)
                    found.insert(port);
        for (const auto &[port, spans] : taken_)
            if (int(found.size()) < links && isFree(port, span))
                found.insert(port);
        ports.assign(found.begin(), found.end());
    }
    if (!isEnough(ports))
        return {};
    for (const LeafPort &port : ports)
        taken_[port].push_back(span);
    addSeat({device.rack, device.unit, ports});
    return ports;
}

} // namespace cw::planner
