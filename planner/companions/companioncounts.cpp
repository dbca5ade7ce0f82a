#include "planner/companions/companioncounts.h"

#include "planner/fabric/sitefabric.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double rounding = 1e-9;

int whole(double quotient)
{
    return int(std::ceil(quotient - rounding));
}

/// The most switches that the compute fabric of so many servers can have.
int computeSwitches(const CompanionLayout &layout, int servers)
{
    std::int64_t most = 0;
    for (const CompanionLayout::Compute &fabric : layout.compute)
        most = std::max(
            most, countsOfDesign(fabric.design, whole(servers * fabric.portsPerServer), fabric.radix, fabric.rails)
                      .switches());
    return int(most);
}

int countOf(const CompanionLayout::Duty &duty, int servers)
{
    if (duty.fewest <= 0)
        return 0;
    const int byServers = duty.serversPerNode > 0 ? (servers + duty.serversPerNode - 1) / duty.serversPerNode : 0;
    return std::max(duty.fewest, byServers);
}

void countNodes(const CompanionLayout &layout, int servers, CompanionCounts &counts)
{
    const bool isLarge = layout.largeFrom > 0 && servers >= layout.largeFrom;
    counts.control = isLarge ? layout.largeControlNodes : layout.controlNodes;
    counts.scheduler = countOf(layout.scheduler, servers);
    counts.login = countOf(layout.login, servers);
    counts.mlops = countOf(layout.mlops, servers);
    counts.ci = countOf(layout.ci, servers);
    const bool hasObject = layout.objectFrom > 0 && servers >= layout.objectFrom;
    // The monitoring nodes keep what they held before the object nodes came.
    const int recording = hasObject ? layout.objectFrom - 1 : servers;
    int perCopy = layout.seriesPerNode > 0 ? whole(servers * layout.seriesPerServer / layout.seriesPerNode) : 0;
    if (layout.recordBytesPerNode > 0 && layout.monitoringCopies > 0)
        perCopy = std::max(perCopy, whole(recording * layout.recordBytesPerServer / layout.recordBytesPerNode /
                                          layout.monitoringCopies));
    counts.monitoring = servers >= layout.monitoringFrom ? perCopy * layout.monitoringCopies : 0;
    if (hasObject && layout.recordBytesPerObjectNode > 0)
        counts.object = std::max(layout.fewestObjectNodes,
                                 whole(servers * layout.recordBytesPerServer / layout.recordBytesPerObjectNode));
}

} // namespace

int outOfBandSwitches(const CompanionLayout &layout, const ManagedDevices &devices)
{
    if (layout.outOfBand.radix <= 0)
        return 0;
    return whole(((devices.servers + devices.nodes) * layout.outOfBand.portsPerServer +
                  devices.switches * layout.outOfBandPortsPerSwitch + devices.partPorts) /
                 layout.outOfBand.radix);
}

CompanionCounts countCompanions(const CompanionLayout &layout, int servers)
{
    CompanionCounts counts;
    if (servers < 1)
        return counts;
    const bool isAlone = servers < leastServersWithNodes;
    if (!isAlone)
        countNodes(layout, servers, counts);
    counts.wideArea = layout.hasWideArea ? 1 : 0;
    const int nodes = counts.nodes() + layout.storageNodes;
    FabricCounts storage;
    if (layout.storage.radix > 0 && !isAlone)
        storage = countsOfTree(servers * layout.storage.portsPerServer + layout.storagePorts, layout.storage.radix);
    const int compute = computeSwitches(layout, servers);
    // Out-of-band switches hang from the in-band network, whose switches hang from them: counted until both stand.
    FabricCounts inBand;
    for (int before = -1; before != counts.outOfBand;) {
        before = counts.outOfBand;
        if (layout.inBand.radix > 0)
            inBand = countsOfTree((servers + nodes) * layout.inBand.portsPerServer +
                                      counts.outOfBand * layout.uplinksPerOutOfBandSwitch,
                                  layout.inBand.radix);
        counts.outOfBand = outOfBandSwitches(layout, {double(servers), double(nodes),
                                                      double(storage.switches() + inBand.switches()) + compute,
                                                      servers * layout.partPortsPerServer});
    }
    counts.storageLeaves = int(storage.leaves);
    counts.storageSpines = int(storage.spines);
    counts.storageCores = int(storage.cores);
    counts.storageUplinks = int(storage.leafSpineCables + storage.spineCoreCables);
    counts.inBandLeaves = int(inBand.leaves);
    counts.inBandSpines = int(inBand.spines);
    counts.inBandCores = int(inBand.cores);
    counts.inBandUplinks = int(inBand.leafSpineCables + inBand.spineCoreCables);
    return counts;
}

std::vector<CompanionStep> companionSteps(const CompanionLayout &layout, int mostServers, int mostSteps)
{
    std::vector<CompanionStep> steps;
    CompanionCounts before;
    for (int servers = 1; servers <= mostServers && int(steps.size()) < mostSteps; ++servers) {
        const CompanionCounts counts = countCompanions(layout, servers);
        before.outOfBand = counts.outOfBand;
        if (counts == before)
            continue;
        steps.push_back({servers, counts});
        before = counts;
    }
    return steps;
}

} // namespace cw::planner
