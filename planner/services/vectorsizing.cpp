// Vector search: each node holds one shard in memory and answers every query on it; groups of shards repeat until the
// rate is carried and a copy survives the loss of a node.
//   bytes a vector   = factor x (4 d + link bytes)                        by engine; other kinds: vectorindex.h
//   rate of a node   = published rate a core x cores x share x (d0 / d) x (n / n0)^-e x recall factor
//   nodes            = shards x max(copies, ceil(rate asked / rate of a shard group))
#include "planner/plan/enginechoice.h"
#include "planner/services/vectorbenchmarks.h"
#include "planner/services/vectorindex.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

struct EngineFacts {
    QString id, name, deployment;
    VectorIndex index;
    VectorRate rate;
    Band exponent, coreShare, halvedMiss, ramFill, copies;
};

/// Rate of one node on a shard of `n` vectors. The ends take every part at its own end.
Band nodeRate(const EngineFacts &e, const Workload &w, int cores, double n)
{
    if (e.index.scannedBytesPerCore) {
        const double scan = *e.index.scannedBytesPerCore * cores / (n * e.index.bytesPerVector.likely);
        return e.coreShare * scan;
    }
    const double byDimension = e.rate.dimensions / w.dimensions, size = n / e.rate.vectors;
    const double asked = w.recall.value_or(e.rate.recall);
    const double halvings = asked > e.rate.recall && asked < 1 ? std::log2((1 - e.rate.recall) / (1 - asked)) : 0;
    const auto at = [&](double perCore, double share, double exponent, double miss) {
        return perCore * cores * share * byDimension * std::pow(size, -exponent) * std::pow(miss, halvings);
    };
    const bool larger = size >= 1; // beyond the benchmark a steep fall is the low end, below it the high end
    const Band rate{
        at(e.rate.perCore.low, e.coreShare.low, larger ? e.exponent.high : e.exponent.low, e.halvedMiss.low),
        at(e.rate.perCore.likely, e.coreShare.likely, e.exponent.likely, e.halvedMiss.likely),
        at(e.rate.perCore.high, e.coreShare.high, larger ? e.exponent.low : e.exponent.high, e.halvedMiss.high)};
    return {rate.low * e.index.speed.low, rate.likely * e.index.speed.likely, rate.high * e.index.speed.high};
}

/// Unloaded latency follows the work of a query on its shard.
std::optional<Band> latencyMs(const EngineFacts &e, const Workload &w, int cores, double n)
{
    if (e.index.scannedBytesPerCore) { // one query has all cores of the node
        constexpr double milliseconds = 1000;
        const double scan = n * e.index.bytesPerVector.likely / (*e.index.scannedBytesPerCore * cores) * milliseconds;
        return Band{scan / e.coreShare.high, scan / e.coreShare.likely, scan / e.coreShare.low};
    }
    if (!e.rate.p99Ms)
        return std::nullopt;
    const double size = n / e.rate.vectors, byDimension = w.dimensions / e.rate.dimensions;
    const double asked = w.recall.value_or(e.rate.recall);
    const double halvings = asked > e.rate.recall && asked < 1 ? std::log2((1 - e.rate.recall) / (1 - asked)) : 0;
    const auto at = [&](double exponent, double miss) {
        return *e.rate.p99Ms * byDimension * std::pow(size, exponent) / std::pow(miss, halvings);
    };
    const double a = at(e.exponent.low, e.halvedMiss.high), b = at(e.exponent.high, e.halvedMiss.low);
    return Band{std::min(a, b) / e.index.speed.high, at(e.exponent.likely, e.halvedMiss.likely) / e.index.speed.likely,
                std::max(a, b) / e.index.speed.low};
}

ServiceDeployment refused(const QString &engine, const QString &name, const QString &system, const QString &reason,
                          const QString &by)
{
    ServiceDeployment d;
    d.engine = engine;
    d.engineName = name;
    d.system = system;
    d.rejectedReason = reason;
    d.rejectedBy = by;
    return d;
}

ServiceDeployment deploy(const EngineFacts &e, const Workload &w, const ServiceNode &node)
{
    const double memory = w.vectors * e.index.bytesPerVector.likely;
    int shards = wholeNodes(memory / (node.ramBytes * e.ramFill.likely));
    if (const double onDrives = w.vectors * e.index.drivesBytesPerVector; onDrives > 0) {
        if (node.flashBytes <= 0)
            return refused(e.id, e.name, node.id, QStringLiteral("unsupported"),
                           QStringLiteral("it has no drives of its own for the vectors of a DiskANN index"));
        shards = std::max(shards, wholeNodes(onDrives / (node.flashBytes * e.ramFill.likely)));
    }
    // A shard below the smallest published index would be a guess: latency is bought with shards only down to there.
    constexpr double smallestIndex = 1e6;
    bool isForLatency = false;
    auto latency = latencyMs(e, w, node.benchmarkCores, w.vectors / shards);
    while (latency && w.p95Ms && latency->likely > *w.p95Ms && w.vectors / (shards * 2.0) >= smallestIndex) {
        const int doubled = wholeNodes(shards * 2.0);
        if (doubled == shards) // as many as can be counted
            break;
        shards = doubled;
        isForLatency = true;
        latency = latencyMs(e, w, node.benchmarkCores, w.vectors / shards);
    }
    if (w.p95Ms && !latency)
        return refused(e.id, e.name, node.id, QStringLiteral("unsupported"),
                       QStringLiteral("no latency of %1 is published").arg(e.name));
    const Band rate = nodeRate(e, w, node.benchmarkCores, w.vectors / shards);
    const int asked = engineChoice(w.engine).replicas;
    const int copies = asked > 0 ? asked : int(std::ceil(e.copies.likely));
    const int byRate = wholeNodes(w.queriesPerSecond / rate.likely), groups = std::max(copies, byRate);
    ServiceDeployment d;
    d.engine = e.id;
    d.engineName = e.name;
    d.system = node.id;
    if (w.p95Ms && latency->likely > *w.p95Ms) { // sized all the same: who gives the requirement up can have it
        d.rejectedReason = QStringLiteral("breaks");
        d.rejectedBy = w.id + QStringLiteral(".p95_ms");
    }
    d.nodes = wholeNodes(double(shards) * groups);
    d.setBy = QLatin1String(byRate > copies ? "queries_per_s"
                            : isForLatency  ? "p95_ms"
                            : shards > 1    ? "memory"
                                            : "copies");
    d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
    d.predicted[QStringLiteral("queries_per_s")] = rate * groups;
    d.predicted[QStringLiteral("memory_gb")] = e.index.bytesPerVector * (w.vectors * groups / 1e9);
    if (latency)
        d.predicted[QStringLiteral("p95_ms")] = *latency;
    d.basis = e.index.scannedBytesPerCore
                  ? QStringLiteral("%1 vectors × %2 B = %3 GB in memory over %4 shards, %5 copies; each query reads "
                                   "all of its shard, %6 queries/s a copy")
                        .arg(wholeText(w.vectors), wholeText(e.index.bytesPerVector.likely), wholeText(memory / 1e9))
                        .arg(shards)
                        .arg(groups)
                        .arg(wholeText(rate.likely))
                  : QStringLiteral("%1 vectors × %2 B = %3 GB in memory over %4 shards, %5 copies; %6 queries/s a copy "
                                   "from the published "
                                   "%7 of %8 vectors × %9 dimensions")
                        .arg(wholeText(w.vectors), wholeText(e.index.bytesPerVector.likely), wholeText(memory / 1e9))
                        .arg(shards)
                        .arg(groups)
                        .arg(wholeText(rate.likely), e.rate.configurations, wholeText(e.rate.vectors),
                             wholeText(e.rate.dimensions));
    if (!e.index.wording.isEmpty())
        d.basis += QStringLiteral("; ") + e.index.wording;
    d.confidence = QStringLiteral("low");
    d.source = e.rate.source;
    d.sourceAsOf = e.rate.asOf;
    return d;
}

} // namespace

std::vector<ServiceDeployment> vectorDeployments(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> out;
    const catalog::FactTable *products = catalog.table(QStringLiteral("vector_databases"));
    if (!products || workload.vectors <= 0 || workload.dimensions <= 0)
        return out;
    const std::vector<ServiceNode> nodes = serviceNodes(catalog, QStringLiteral("service"));
    const QString unsupported = QStringLiteral("unsupported");
    for (const QStringList &row : products->rows) {
        EngineFacts e;
        e.id = cell(*products, row, "id");
        e.name = cell(*products, row, "name");
        if (!wantsEngine(workload, e.id))
            continue;
        const auto refuse = [&](const QString &why) { out.push_back(refused(e.id, e.name, {}, unsupported, why)); };
        PlanningValues values(catalog);
        const VectorIndex index = vectorIndexOf(workload, *products, row, values);
        if (!index.unfit.isEmpty()) {
            refuse(index.unfit);
            continue;
        }
        const std::vector<ServiceDeployment> managed = managedVectorDeployments(workload, e.id, e.name, catalog);
        out.insert(out.end(), managed.begin(), managed.end());
        if (!cell(*products, row, "deployment").contains(QLatin1String("self-hosted"))) {
            if (managed.empty())
                refuse(QStringLiteral("offered as a managed service only, without a published capacity"));
            continue;
        }
        if (cell(*products, row, "deployment").contains(QLatin1String("library"))) {
            refuse(
                QStringLiteral("a library without a server of its own: a reference for memory, not a product to plan"));
            continue;
        }
        const QString factorId = QStringLiteral("vector_memory_factor_") + e.id,
                      linkId = QStringLiteral("vector_link_bytes_") + e.id;
        if (!values.has(factorId) || !values.has(linkId)) {
            refuse(QStringLiteral("the memory of its index is not published"));
            continue;
        }
        const auto rate = publishedRate(e.id, catalog);
        if (!rate) {
            refuse(QStringLiteral("no throughput at a stated recall and core count is published"));
            continue;
        }
        e.rate = *rate;
        e.index = index;
        e.exponent =
            rate->exponent ? Band::exact(*rate->exponent) : values.value(QStringLiteral("vector_qps_size_exponent"));
        e.coreShare = values.value(QStringLiteral("vector_qps_core_share"));
        e.halvedMiss = values.value(QStringLiteral("vector_qps_per_halved_miss"));
        e.ramFill = values.value(QStringLiteral("service_ram_fill"));
        e.copies = values.value(QStringLiteral("service_copies"));
        if (!values.missing().isEmpty()) {
            refuse(QStringLiteral("the catalog lacks the planning value %1").arg(values.missing()));
            continue;
        }
        for (const ServiceNode &node : nodes) {
            if (node.ramBytes <= 0 || node.cores <= 0) {
                out.push_back(refused(e.id, e.name, node.id, unsupported,
                                      QStringLiteral("its memory or core count is not published")));
                continue;
            }
            out.push_back(deploy(e, workload, node));
            out.back().assumptions = values.used();
        }
    }
    return out;
}

} // namespace cw::planner
