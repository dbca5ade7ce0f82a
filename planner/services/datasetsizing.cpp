// Data sets on storage nodes, and storage products for comparison.
//   nodes = max(capacity / (raw x usable share), read / (ports x read share), write / (ports x write share), small
//   operations a second / those of a node, least nodes)
// Where the main drives are hard disks, raw is theirs and reading and writing are at most what they carry.
// A product without a published write figure is never sized for writing: write is not read.
#include "catalog/model/producttitle.h"
#include "planner/services/disknodes.h"
#include "planner/services/servicenode.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

constexpr double bytesPerTb = 1e12, bytesPerGb = 1e9;

/// Nodes that the small operations a second take, reads and writes; 0 where none are asked, -1 where the catalog lacks
/// a planning value. What one node carries is kept in `predicted`.
std::pair<int, int> nodesForOperations(const Workload &w, bool isDisk, ServiceDeployment &d, PlanningValues &values)
{
    std::pair<int, int> nodes(0, 0);
    for (const auto &[asked, metric, planned] :
         {std::tuple(w.readIops, "read_iops", isDisk ? "disk_node_iops" : "storage_node_read_iops"),
          std::tuple(w.writeIops, "write_iops", isDisk ? "disk_node_iops" : "storage_node_write_iops")}) {
        if (!asked)
            continue;
        const Band each = values.value(QLatin1String(planned));
        if (each.likely <= 0)
            return {-1, -1};
        (QLatin1String(metric) == QLatin1String("read_iops") ? nodes.first : nodes.second) =
            wholeNodes(*asked / each.likely);
        d.predicted[QLatin1String(metric)] = each;
    }
    return nodes;
}

/// What the network of a node lets through, and what its disks carry where it has them.
Band rateOf(const char *share, const char *ofDisks, const ServiceNode &node, bool isDisk, PlanningValues &values)
{
    const Band network = values.value(QLatin1String(share)) * (node.networkBytesPerSecond / bytesPerGb);
    return isDisk ? lesser(network, values.value(QLatin1String(ofDisks))) : network;
}

ServiceDeployment onNodes(const Workload &w, const ServiceNode &node, const std::optional<DiskNode> &disks,
                          PlanningValues &values)
{
    const bool isDisk = disks.has_value();
    const double raw =
        isDisk ? values.value(QStringLiteral("disk_node_capacity_tb")).likely : node.flashBytes / bytesPerTb;
    const Band usable = values.value(QStringLiteral("storage_usable_share")) * raw;
    const Band read = rateOf("storage_read_share", "disk_node_read_gb_s", node, isDisk, values);
    const Band write = rateOf("storage_write_share", "disk_node_write_gb_s", node, isDisk, values);
    const int least = wholeNodes(values.value(QStringLiteral("storage_min_nodes")).likely);
    ServiceDeployment d;
    d.engine = QStringLiteral("storage-nodes");
    d.engineName = QStringLiteral("Storage nodes with open-source software");
    d.system = node.id;
    if (!values.missing().isEmpty()) {
        d.rejectedReason = QStringLiteral("unsupported");
        d.rejectedBy = QStringLiteral("the catalog lacks the planning value %1").arg(values.missing());
        return d;
    }
    if (usable.likely <= 0 || read.likely <= 0) {
        d.rejectedReason = QStringLiteral("unsupported");
        d.rejectedBy = QStringLiteral("the capacity of its drives or its network ports are not published");
        return d;
    }
    const int byCapacity = wholeNodes(w.capacityTb / usable.likely),
              byRead = wholeNodes(w.readGbPerSecond / read.likely),
              byWrite = wholeNodes(w.writeGbPerSecond / write.likely);
    const auto [byReads, byWrites] = nodesForOperations(w, isDisk, d, values);
    const int byOperations = std::max(byReads, byWrites);
    if (byOperations < 0) {
        d.rejectedReason = QStringLiteral("unsupported");
        d.rejectedBy = QStringLiteral("the catalog lacks the planning value %1").arg(values.missing());
        return d;
    }
    std::tie(d.setBy, d.nodes) = mostNodes({{"capacity_tb", byCapacity},
                                            {"read_gb_s", byRead},
                                            {"write_gb_s", byWrite},
                                            {"read_iops", byReads},
                                            {"write_iops", byWrites},
                                            {"least", least}});
    for (const char *metric : {"read_iops", "write_iops"})
        if (const auto found = d.predicted.find(QLatin1String(metric)); found != d.predicted.end())
            found->second = found->second * d.nodes;
    d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
    d.predicted[QStringLiteral("capacity_tb")] = usable * d.nodes;
    d.predicted[QStringLiteral("read_gb_s")] = read * d.nodes;
    d.predicted[QStringLiteral("write_gb_s")] = write * d.nodes;
    d.basis = QStringLiteral("nodes for the capacity: %1 of %2 TB usable, for reading: %3 of %4 GB/s, for writing: %5 "
                             "of %6 GB/s, at least: %7")
                  .arg(byCapacity)
                  .arg(usable.likely, 0, 'f', 1)
                  .arg(byRead)
                  .arg(read.likely, 0, 'f', 1)
                  .arg(byWrite)
                  .arg(write.likely, 0, 'f', 1)
                  .arg(least);
    if (byOperations > 0)
        d.basis += QStringLiteral(", small operations %1").arg(byOperations);
    d.confidence = QStringLiteral("low");
    d.source = node.provenance.sourceTitle;
    if (!node.provenance.sourceUrl.isEmpty())
        d.source += QStringLiteral(", ") + node.provenance.sourceUrl;
    d.sourceAsOf = node.provenance.asOf;
    d.assumptions = values.used();
    return d;
}

ServiceDeployment product(const Workload &w, const catalog::StorageSystem &row)
{
    ServiceDeployment d;
    d.engine = row.id;
    d.engineName = catalog::productTitle(row.vendor, row.name);
    d.source = row.provenance.sourceTitle;
    d.sourceAsOf = row.provenance.asOf;
    d.rejectedReason = QStringLiteral("unsupported");
    if (w.writeGbPerSecond > 0 && !row.write)
        d.rejectedBy = QStringLiteral("no write throughput is published: ask the vendor");
    else if ((w.readIops && !row.readIops) || w.writeIops)
        d.rejectedBy = QStringLiteral("no operations a second are published for all that is asked: ask the vendor");
    else if (!row.read || !row.capacity)
        d.rejectedBy = QStringLiteral("no read throughput or capacity is published: ask the vendor");
    if (!d.rejectedBy.isEmpty())
        return d;
    const double read = row.read->toBytesPerSecond() / bytesPerGb, capacity = row.capacity->toBytes() / bytesPerTb;
    const double write = row.write ? row.write->toBytesPerSecond() / bytesPerGb : 0;
    d.nodes = std::max({wholeNodes(w.capacityTb / capacity), wholeNodes(w.readGbPerSecond / read),
                        write > 0 ? wholeNodes(w.writeGbPerSecond / write) : 1,
                        w.readIops ? wholeNodes(*w.readIops / *row.readIops) : 1, row.minUnits});
    d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
    d.predicted[QStringLiteral("capacity_tb")] = Band::exact(capacity * d.nodes);
    d.predicted[QStringLiteral("read_gb_s")] = Band::exact(read * d.nodes);
    if (write > 0)
        d.predicted[QStringLiteral("write_gb_s")] = Band::exact(write * d.nodes);
    d.basis = QStringLiteral("%1 units by published capacity (%2), read and write").arg(d.nodes).arg(row.capacityBasis);
    d.rejectedReason = QStringLiteral("no_price");
    d.rejectedBy = QStringLiteral("%1 units would carry it: ask %2 for a quote").arg(d.nodes).arg(row.vendor);
    return d;
}

} // namespace

std::vector<ServiceDeployment> datasetDeployments(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> out;
    if (wantsEngine(workload, QStringLiteral("storage-nodes")))
        for (const ServiceNode &node : serviceNodes(catalog, QStringLiteral("storage"))) {
            PlanningValues values(catalog);
            out.push_back(onNodes(workload, node, diskNode(node.id, catalog), values));
        }
    for (ServiceDeployment &service : managedStorageDeployments(workload, catalog))
        out.push_back(std::move(service));
    for (const catalog::StorageSystem &row : catalog.storageSystems)
        if (wantsEngine(workload, row.id))
            out.push_back(product(workload, row));
    return out;
}

} // namespace cw::planner
