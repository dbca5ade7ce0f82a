// Fabrics of 10,000 and 100,000 accelerators with racks and every cable: counting, wiring, lengths and parts.
#include "catalog/store/snapshotbuilder.h"
#include "planner/fabric/cableplan.h"

#include <benchmark/benchmark.h>

using namespace cw;
using namespace cw::planner;

namespace {

const catalog::CatalogSnapshot &shipped()
{
    static const catalog::SnapshotPtr catalog = [] {
        auto tables = catalog::readFactTables(QStringLiteral(CW_SOURCE_DIR "/resources/catalog"));
        return catalog::buildSnapshot(std::move(tables.value())).value();
    }();
    return *catalog;
}

/// Four servers a rack, switches in racks of their own, 20 racks a row.
HallLayout hallFor(const SiteFabric &fabric)
{
    HallLayout hall;
    hall.site = fabric.site;
    const auto stand = [&](const QString &part, const QString &role, std::int64_t count, int perRack, int units) {
        for (std::int64_t i = 0; i < count; ++i) {
            if (i % perRack == 0) {
                Rack rack;
                rack.row = int(hall.racks.size()) / 20;
                rack.position = int(hall.racks.size()) % 20;
                rack.xM = rack.position * 0.6;
                rack.yM = rack.row * 3.0;
                rack.units = 48;
                rack.id = QString::number(hall.racks.size());
                hall.racks.push_back(rack);
            }
            RackDevice device;
            device.name = role + QString::number(i);
            device.part = part;
            device.role = role;
            device.units = units;
            hall.racks.back().slots.push_back({int(hall.devices.size()), 1 + int(i % perRack) * units});
            hall.devices.push_back(device);
        }
    };
    stand(fabric.members[0].system, QStringLiteral("system"), fabric.members[0].units, 4, 8);
    stand(fabric.switchId, QStringLiteral("leaf"), fabric.counts.leaves, 20, 1);
    stand(fabric.switchId, QStringLiteral("spine"), fabric.counts.spines, 20, 1);
    stand(fabric.switchId, QStringLiteral("core"), fabric.counts.cores, 20, 1);
    return hall;
}

void everyCable(benchmark::State &state)
{
    std::size_t cables = 0;
    for ([[maybe_unused]] auto _ : state) {
        // 800 Gbit/s a port on switches of 144: three tiers reach 746,496 ends.
        SiteFabric fabric;
        fabric.site = QStringLiteral("hall");
        fabric.name = QStringLiteral("compute");
        fabric.switchId = QStringLiteral("nvidia-q3400-ra");
        fabric.protocol = QStringLiteral("InfiniBand XDR");
        fabric.linkGbps = fabric.uplinkGbps = 800;
        fabric.members = {{QStringLiteral("dgx-b300"), int(state.range(0)) / 8, 8}};
        fabric.spec = treeSpec(int(state.range(0)), 144);
        fabric.counts = countsOfTree(int(state.range(0)), 144);
        const std::vector<CablePlan> plans = cablePlans({fabric}, {hallFor(fabric)}, shipped());
        cables = plans[0].runs.size();
        benchmark::DoNotOptimize(partsOf(plans[0]));
    }
    state.counters["cables"] = double(cables);
}
BENCHMARK(everyCable)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void counting(benchmark::State &state)
{
    FabricSpec spec;
    spec.kind = FabricKind::RailOptimised;
    spec.nodes = int(state.range(0)) / 8;
    spec.portsPerNode = 8;
    spec.radix = 144;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(countFabric(spec));
}
BENCHMARK(counting)->Arg(100'000);

} // namespace

BENCHMARK_MAIN();
