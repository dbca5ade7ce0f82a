// Feature serving from an in-memory online store.
//   memory = entities x features x bytes a value x overhead x copies; rate of a node = cores x reads a core
//   nodes  = max(memory / (node memory x fill), reads asked / rate of a node, copies)
// and, where features must be fresher than jobs of the hour make them, the nodes of a stream:
//   stream = max(fewest, entities x updates a day / 86,400 / (cores x updates a core))
// The history for training is kept beside it: entities x features x bytes x updates a day x days kept x share stored.
#include "catalog/base/independentbands.h"
#include "planner/services/servicenode.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

/// Of figures that are at their worst together.
Band product(const Band &a, const Band &b)
{
    return {a.low * b.low, a.likely * b.likely, a.high * b.high};
}

/// Stores whose latency class the planning value describes.
bool inMemoryStore(const QString &stores)
{
    const QStringList list = stores.split(QLatin1Char(';'));
    return list.contains(QLatin1String("redis"), Qt::CaseInsensitive) ||
           list.contains(QLatin1String("valkey"), Qt::CaseInsensitive) ||
           list.contains(QLatin1String("dragonfly"), Qt::CaseInsensitive) ||
           list.contains(QLatin1String("rondb"), Qt::CaseInsensitive);
}

constexpr double secondsPerDay = 86400, bytesPerTerabyte = 1e12;

/// What keeps features fresh and where their history goes; nothing where the catalog lacks a planning value.
class FeaturePipeline {
public:
    FeaturePipeline(const Workload &workload, PlanningValues &values)
    {
        static const char *const ids[] = {"feature_updates_per_entity_day", "feature_updates_per_core",
                                          "feature_stream_from_s",          "feature_stream_min_nodes",
                                          "feature_history_days",           "feature_offline_share"};
        if (!std::all_of(std::begin(ids), std::end(ids), [&](const char *id) { return values.has(QLatin1String(id)); }))
            return;
        isKnown_ = true;
        const auto likely = [&](const char *id) { return values.value(QLatin1String(id)).likely; };
        updatesPerSecond_ = workload.entities * likely("feature_updates_per_entity_day") / secondsPerDay;
        perCore_ = likely("feature_updates_per_core");
        fewest_ = int(likely("feature_stream_min_nodes"));
        isStreamed_ = workload.freshnessSeconds && *workload.freshnessSeconds < likely("feature_stream_from_s");
        history_ = productOfIndependent({values.value(QStringLiteral("feature_value_bytes")),
                                         values.value(QStringLiteral("feature_updates_per_entity_day")),
                                         values.value(QStringLiteral("feature_history_days")),
                                         values.value(QStringLiteral("feature_offline_share"))}) *
                   (workload.entities * workload.features / bytesPerTerabyte);
    }

    [[nodiscard]] std::optional<Band> history() const { return isKnown_ ? std::optional(history_) : std::nullopt; }

    void addTo(ServiceDeployment &d, const ServiceNode &node) const
    {
        if (!isKnown_)
            return;
        d.predicted[QStringLiteral("offline_tb")] = history_;
        if (!isStreamed_)
            return;
        const int stream = std::max(fewest_, wholeNodes(updatesPerSecond_ / (perCore_ * node.cores)));
        d.nodes += stream;
        d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
        d.predicted[QStringLiteral("streaming_nodes")] = Band::exact(stream);
        d.basis += QStringLiteral("; further nodes that stream %2 updates/s: %1")
                       .arg(stream)
                       .arg(wholeText(updatesPerSecond_));
    }

private:
    bool isKnown_ = false, isStreamed_ = false;
    double updatesPerSecond_ = 0, perCore_ = 1;
    int fewest_ = 0;
    Band history_;
};

/// A published freshness that is worse than what is asked for breaks the requirement; none published is told by
/// freshnessFindings.
void checkFreshness(ServiceDeployment &d, const Workload &workload, const std::optional<double> &published)
{
    if (!published || !workload.freshnessSeconds || !d.usable() || *published <= *workload.freshnessSeconds)
        return;
    d.rejectedReason = QStringLiteral("breaks");
    d.rejectedBy = workload.id + QStringLiteral(".freshness_s");
    d.predicted[QStringLiteral("freshness_s")] = Band::exact(*published);
}

} // namespace

std::optional<double> publishedFreshness(const QString &engine, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *products = catalog.table(QStringLiteral("feature_stores"));
    if (products)
        for (const QStringList &row : products->rows)
            if (cell(*products, row, "id") == engine) {
                bool isNumber = false;
                const double seconds = cell(*products, row, "freshness_s").toDouble(&isNumber);
                return isNumber ? std::optional(seconds) : std::nullopt;
            }
    return std::nullopt;
}

std::optional<Band> featureHistory(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    if (workload.kind != WorkloadKind::FeatureServing)
        return std::nullopt;
    PlanningValues values(catalog);
    return FeaturePipeline(workload, values).history();
}

std::vector<ServiceDeployment> featureDeployments(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> out;
    const catalog::FactTable *products = catalog.table(QStringLiteral("feature_stores"));
    if (!products)
        return out;
    const std::vector<ServiceNode> nodes = serviceNodes(catalog, QStringLiteral("service"));
    for (const QStringList &row : products->rows) {
        const QString deployment = cell(*products, row, "deployment");
        // "component" rows compare stores, they are no product.
        if (!wantsEngine(workload, cell(*products, row, "id")) || deployment == QLatin1String("component"))
            continue;
        ServiceDeployment base;
        base.engine = cell(*products, row, "id");
        base.engineName = cell(*products, row, "name");
        base.source = sourceOf(*products, row);
        base.sourceAsOf = cell(*products, row, "as_of");
        const auto refuse = [&](const QString &by, const QString &system = {}) {
            ServiceDeployment d = base;
            d.system = system;
            d.rejectedReason = QStringLiteral("unsupported");
            d.rejectedBy = by;
            out.push_back(d);
        };
        const std::optional<double> freshness = publishedFreshness(base.engine, catalog);
        std::vector<ServiceDeployment> managed =
            managedFeatureDeployments(workload, base.engine, base.engineName, catalog);
        for (ServiceDeployment &each : managed)
            checkFreshness(each, workload, freshness);
        out.insert(out.end(), managed.begin(), managed.end());
        if (!deployment.contains(QLatin1String("self-hosted"))) {
            if (managed.empty())
                refuse(QStringLiteral("offered as a managed service only, without a published capacity"));
            continue;
        }
        PlanningValues values(catalog);
        const bool inMemory = inMemoryStore(cell(*products, row, "online_stores"));
        const Band latency = inMemory ? values.value(QStringLiteral("feature_read_p99_ms")) : Band();
        if (!inMemory && workload.p99Ms) {
            refuse(QStringLiteral("no latency of its online store is published"));
            continue;
        }
        const Band perCore = values.value(QStringLiteral("feature_reads_per_core"));
        const Band bytes = product(values.value(QStringLiteral("feature_value_bytes")),
                                   values.value(QStringLiteral("feature_memory_overhead"))) *
                           (workload.entities * workload.features);
        const Band fill = values.value(QStringLiteral("service_ram_fill")),
                   copies = values.value(QStringLiteral("service_copies"));
        if (!values.missing().isEmpty()) {
            refuse(QStringLiteral("the catalog lacks the planning value %1").arg(values.missing()));
            continue;
        }
        const bool isTooSlow = inMemory && workload.p99Ms && latency.likely > *workload.p99Ms;
        const FeaturePipeline pipeline(workload, values);
        for (const ServiceNode &node : nodes) {
            if (node.ramBytes <= 0 || node.cores <= 0) {
                refuse(QStringLiteral("its memory or core count is not published"), node.id);
                continue;
            }
            ServiceDeployment d = base;
            d.system = node.id;
            const int byMemory = wholeNodes(bytes.likely * copies.likely / (node.ramBytes * fill.likely));
            const int byRate = wholeNodes(workload.readsPerSecond / (perCore.likely * node.cores));
            std::tie(d.setBy, d.nodes) =
                mostNodes({{"reads_per_s", byRate}, {"memory", byMemory}, {"copies", wholeNodes(copies.likely)}});
            d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
            d.predicted[QStringLiteral("reads_per_s")] = perCore * (double(node.cores) * d.nodes);
            d.predicted[QStringLiteral("memory_gb")] = bytes * (copies.likely / 1e9);
            if (inMemory)
                d.predicted[QStringLiteral("p99_ms")] = latency;
            d.basis = QStringLiteral("nodes for %1 GB with %2 copies: %3, for %4 reads/s: %5; %6 cores a node")
                          .arg(wholeText(bytes.likely * copies.likely / 1e9))
                          .arg(copies.likely)
                          .arg(byMemory)
                          .arg(wholeText(workload.readsPerSecond))
                          .arg(byRate)
                          .arg(node.cores);
            pipeline.addTo(d, node);
            if (isTooSlow) { // sized all the same: who gives the requirement up can have it
                d.rejectedReason = QStringLiteral("breaks");
                d.rejectedBy = workload.id + QStringLiteral(".p99_ms");
            }
            checkFreshness(d, workload, freshness);
            d.confidence = QStringLiteral("low");
            d.assumptions = values.used();
            out.push_back(d);
        }
    }
    return out;
}

} // namespace cw::planner
