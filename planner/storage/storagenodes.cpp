#include "planner/storage/storagenodes.h"

#include "planner/services/disknodes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerGigabyte = 1e9;

std::optional<double> likely(const catalog::CatalogSnapshot &catalog, const char *id)
{
    const catalog::Assumption *found = catalog.assumption(QString::fromLatin1(id));
    return found ? std::optional(found->value.likely) : std::nullopt;
}

int wholeNodes(double quotient)
{
    return int(std::ceil(quotient - 1e-9));
}

/// Storage nodes are the catalog's plain nodes named for it; hard disks serve archive and object alone.
bool suits(const catalog::System &system, const QString &tier, const catalog::CatalogSnapshot &catalog)
{
    const bool isDisk = diskNode(system.id, catalog).has_value();
    return system.kind == "cpu_node"_L1 && system.id.startsWith("stor-"_L1) && !system.id.contains("mds"_L1) &&
           isDisk == (tier == "archive"_L1 || tier == "object"_L1);
}

} // namespace

std::optional<StorageNodes> chooseStorageNodes(const StorageTier &tier, const catalog::CatalogSnapshot &catalog)
{
    const auto usable = likely(catalog, "storage_usable_share"), read = likely(catalog, "storage_read_share"),
               write = likely(catalog, "storage_write_share"), fewest = likely(catalog, "storage_min_nodes");
    if (!usable || !read || !write || !fewest)
        return std::nullopt;
    std::optional<StorageNodes> best;
    for (const catalog::System &system : catalog.systems) {
        if (!suits(system, tier.tier, catalog) || !system.nicOneWay || system.nics <= 0)
            continue;
        const double network = system.nicOneWay->toBytesPerSecond() * system.nics;
        const std::optional<DiskNode> disks = diskNode(system.id, catalog);
        const double raw = disks ? disks->bytes : system.localNvme ? system.localNvme->toBytes() : 0;
        double reads = network * *read, writes = network * *write;
        if (disks) {
            reads = std::min(reads, disks->readBytesPerSecond.likely);
            writes = std::min(writes, disks->writeBytesPerSecond.likely);
        }
        if (raw <= 0 || (tier.read > 0 && reads <= 0) || (tier.write > 0 && writes <= 0))
            continue;
        const std::map<QString, int> needed = {{u"capacity"_s, wholeNodes(tier.capacity / (raw * *usable))},
                                               {u"read"_s, tier.read > 0 ? wholeNodes(tier.read / reads) : 0},
                                               {u"write"_s, tier.write > 0 ? wholeNodes(tier.write / writes) : 0},
                                               {u"fewest nodes"_s, int(*fewest)}};
        const auto most = std::max_element(needed.begin(), needed.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        const double unit = system.priceUsd ? system.priceUsd->likely : std::numeric_limits<double>::infinity();
        const StorageNodes choice{&system,       most->second, most->first, unit * most->second,
                                  raw * *usable, reads,        writes,      int(*fewest)};
        if (!best || std::tie(choice.price, choice.nodes) < std::tie(best->price, best->nodes))
            best = choice;
    }
    return best;
}

void carry(StorageTier &tier, const catalog::CatalogSnapshot &catalog)
{
    static const std::map<QString, QString> names = {
        {u"parallel"_s, u"Parallel file system"_s}, {u"object"_s, u"Object storage"_s}, {u"archive"_s, u"Archive"_s}};
    tier.name = names.at(tier.tier);
    const std::optional<StorageNodes> choice = chooseStorageNodes(tier, catalog);
    if (!choice) {
        tier.problem = u"No storage node of the catalog can be sized for it"_s;
        return;
    }
    tier.system = choice->system->id;
    tier.systemName = choice->system->name;
    tier.nodes = choice->nodes;
    tier.ports = choice->nodes * choice->system->nics;
    tier.bound = choice->bound;
    if (choice->system->priceUsd)
        tier.priceUsd = *choice->system->priceUsd * double(choice->nodes);
    if (tier.tier == "parallel"_L1)
        tier.evidence = storageEvidence(catalog, tier.read);
}

QString storageEvidence(const catalog::CatalogSnapshot &catalog, double readBytesPerSecond)
{
    const catalog::FactTable *table = catalog.table(u"mlperf_storage"_s);
    if (!table)
        return {};
    const auto column = [&](const char *name) { return table->column(QLatin1String(name)); };
    const int gbs = column("throughput_gbs"), submitter = column("submitter"), config = column("system_config"),
              workload = column("workload"), round = column("round"), division = column("division");
    if (std::min({gbs, submitter, config, workload, round, division}) < 0)
        return {};
    const QStringList *best = nullptr;
    double bestRate = 0;
    for (const QStringList &row : table->rows) {
        bool isNumber = false;
        const double rate = row[gbs].toDouble(&isNumber) * bytesPerGigabyte;
        if (!isNumber || row[division] != "closed"_L1)
            continue;
        const bool covers = rate >= readBytesPerSecond, bestCovers = bestRate >= readBytesPerSecond;
        if (!best || (covers && (!bestCovers || rate < bestRate)) || (!covers && !bestCovers && rate > bestRate)) {
            best = &row;
            bestRate = rate;
        }
    }
    if (!best)
        return {};
    return u"MLPerf Storage %1: %2 %3 read %4 GB/s in %5"_s.arg(
        best->value(round), best->value(submitter), best->value(config),
        QString::number(bestRate / bytesPerGigabyte, 'f', 1), best->value(workload));
}

} // namespace cw::planner
