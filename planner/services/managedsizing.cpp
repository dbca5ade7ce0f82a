// Managed services of clouds, sized by the units their vendors publish: vectors and queries a unit, terabytes, a
// subscription. One deployment per service, whatever its regions; offers say where it can be rented.
//   shards = vectors x dimensions / (vectors a unit x its dimensions)
//   units  = max(least units, shards x ceil(queries asked / queries of a full unit))
// What only breaks a requirement is sized all the same: a way out may give that requirement up.
#include "planner/services/cloudservices.h"
#include "planner/services/servicenode.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

namespace {

ServiceDeployment start(const CloudService &service, const QString &engine, const QString &engineName)
{
    ServiceDeployment d;
    d.engine = engine;
    d.engineName = engineName;
    d.system = service.system();
    d.confidence = QStringLiteral("low");
    d.source = service.provenance.sourceTitle;
    if (!service.provenance.sourceUrl.isEmpty())
        d.source += QStringLiteral(", ") + service.provenance.sourceUrl;
    d.sourceAsOf = service.provenance.asOf;
    return d;
}

void refuse(ServiceDeployment &d, const QString &reason, const QString &by)
{
    d.rejectedReason = reason;
    d.rejectedBy = by;
}

/// Services of a kind, one for each name: the regions are the offers' matter.
std::vector<CloudService> servicesOf(const catalog::CatalogSnapshot &catalog, const QStringList &kinds,
                                     const QString &engine)
{
    std::vector<CloudService> out;
    std::set<QString> seen;
    for (CloudService &service : cloudServices(catalog))
        if (kinds.contains(service.kind) && service.engine == engine && seen.insert(service.system()).second)
            out.push_back(std::move(service));
    return out;
}

/// Rates are published at one recall; a higher one costs throughput and time by the halvings of what is missed.
double lossOfRecall(const Workload &workload, const CloudService &service, PlanningValues &values)
{
    const double asked = workload.recall.value_or(0), published = service.recall.value_or(1);
    if (asked <= published || asked >= 1)
        return 1;
    return std::pow(values.value(QStringLiteral("vector_qps_per_halved_miss")).likely,
                    std::log2((1 - published) / (1 - asked)));
}

ServiceDeployment vectors(const Workload &w, const CloudService &service, ServiceDeployment d, PlanningValues &values)
{
    const QString unsupported = QStringLiteral("unsupported");
    if (!service.vectors || !service.dimensions || !service.queries) {
        refuse(d, unsupported, QStringLiteral("no vectors and queries a unit are published"));
        return d;
    }
    const double loss = lossOfRecall(w, service, values);
    if (!values.missing().isEmpty()) {
        refuse(d, unsupported, QStringLiteral("the catalog lacks the planning value %1").arg(values.missing()));
        return d;
    }
    const double latency = service.latencyMs.value_or(0) / loss * std::max(1.0, w.dimensions / *service.dimensions);
    if (w.p95Ms && !service.latencyMs) {
        refuse(d, unsupported, QStringLiteral("no latency of %1 is published").arg(service.service));
        return d;
    }
    if (w.p95Ms && latency > *w.p95Ms)
        refuse(d, QStringLiteral("breaks"), w.id + QStringLiteral(".p95_ms"));
    const int shards = wholeNodes(w.vectors * w.dimensions / (*service.vectors * *service.dimensions));
    const Band rate = *service.queries * loss;
    const int groups = wholeNodes(w.queriesPerSecond / rate.likely);
    d.nodes = std::max(service.minUnits, wholeNodes(double(shards) * groups));
    d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
    d.predicted[QStringLiteral("queries_per_s")] = rate * std::max(1.0, double(d.nodes) / shards);
    if (service.latencyMs)
        d.predicted[QStringLiteral("p95_ms")] = Band::exact(latency);
    d.basis =
        QStringLiteral("%1 vectors of %2 dimensions over %3 × %4 that hold %5 of %6 each; %7 queries/s a full set, "
                       "%8 sets asked, at least %9 in all")
            .arg(w.vectors, 0, 'g', 4)
            .arg(w.dimensions)
            .arg(shards)
            .arg(service.unit)
            .arg(*service.vectors, 0, 'g', 4)
            .arg(*service.dimensions, 0, 'f', 0)
            .arg(rate.likely, 0, 'f', 0)
            .arg(groups)
            .arg(service.minUnits);
    return d;
}

/// What the whole service gives: its rate a bucket, over as many buckets as a data set is laid.
std::optional<double> wholeRate(const std::optional<double> &bucket, PlanningValues &values)
{
    static const QString buckets = QStringLiteral("cloud_buckets_per_data_set");
    return bucket && values.has(buckets) ? std::optional(*bucket * values.value(buckets).likely) : bucket;
}

ServiceDeployment storage(const Workload &w, const CloudService &service, ServiceDeployment d, PlanningValues &values)
{
    const std::optional<double> readWhole = wholeRate(service.readOfService, values),
                                writeWhole = wholeRate(service.writeOfService, values);
    const QString unsupported = QStringLiteral("unsupported");
    const auto unitsFor = [](double asked, const std::optional<double> &each) {
        return asked > 0 && each ? wholeNodes(asked / *each) : 1;
    };
    const auto lacks = [](double asked, const std::optional<double> &each, const std::optional<double> &whole) {
        return asked > 0 && !each && !whole;
    };
    if (lacks(w.readGbPerSecond, service.readPerUnit, service.readOfService))
        refuse(d, unsupported,
               service.kind == QLatin1String("archive")
                   ? QStringLiteral("an archive is for keeping: reading is billed by the GB and slow")
                   : QStringLiteral("no read throughput is published: ask the vendor"));
    else if (lacks(w.writeGbPerSecond, service.writePerUnit, service.writeOfService))
        refuse(d, unsupported, QStringLiteral("no write throughput is published: ask the vendor"));
    else if (w.readIops || w.writeIops)
        refuse(d, unsupported, QStringLiteral("no operations a second are published: ask the vendor"));
    if (!d.usable())
        return d;
    if (readWhole && w.readGbPerSecond > *readWhole)
        refuse(d, QStringLiteral("breaks"), w.id + QStringLiteral(".read_gb_s"));
    else if (writeWhole && w.writeGbPerSecond > *writeWhole)
        refuse(d, QStringLiteral("breaks"), w.id + QStringLiteral(".write_gb_s"));
    d.nodes =
        std::max({wholeNodes(w.capacityTb / *service.capacityTb), unitsFor(w.readGbPerSecond, service.readPerUnit),
                  unitsFor(w.writeGbPerSecond, service.writePerUnit), service.minUnits});
    d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
    d.predicted[QStringLiteral("capacity_tb")] = Band::exact(*service.capacityTb * d.nodes);
    const auto speak = [&](const char *metric, const std::optional<double> &each, const std::optional<double> &whole) {
        if (each || whole)
            d.predicted[QLatin1String(metric)] = Band::exact(each ? *each * d.nodes : *whole);
    };
    speak("read_gb_s", service.readPerUnit, readWhole);
    speak("write_gb_s", service.writePerUnit, writeWhole);
    d.basis = QStringLiteral("%1 units of %2 TB by published capacity and throughput, at least %3")
                  .arg(d.nodes)
                  .arg(*service.capacityTb)
                  .arg(service.minUnits);
    return d;
}

} // namespace

std::vector<ServiceDeployment> managedVectorDeployments(const Workload &workload, const QString &engine,
                                                        const QString &engineName,
                                                        const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> out;
    for (const CloudService &service : servicesOf(catalog, {QStringLiteral("vector_search")}, engine)) {
        PlanningValues values(catalog);
        out.push_back(vectors(workload, service, start(service, engine, engineName), values));
        out.back().assumptions = values.used();
    }
    return out;
}

std::vector<ServiceDeployment> managedFeatureDeployments(const Workload &workload, const QString &engine,
                                                         const QString &engineName,
                                                         const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> out;
    for (const CloudService &service : servicesOf(catalog, {QStringLiteral("feature_serving")}, engine)) {
        ServiceDeployment d = start(service, engine, engineName);
        if (workload.p99Ms && !service.latencyMs) {
            refuse(d, QStringLiteral("unsupported"),
                   QStringLiteral("no latency of %1 is published").arg(service.service));
        } else {
            if (workload.p99Ms && *service.latencyMs > *workload.p99Ms)
                refuse(d, QStringLiteral("breaks"), workload.id + QStringLiteral(".p99_ms"));
            d.nodes = service.minUnits;
            d.predicted[QStringLiteral("nodes")] = Band::exact(d.nodes);
            d.predicted[QStringLiteral("reads_per_s")] = Band::exact(workload.readsPerSecond);
            if (service.latencyMs)
                d.predicted[QStringLiteral("p99_ms")] = Band::exact(*service.latencyMs);
            d.basis = QStringLiteral("%1 %2; the rate is the one asked for, the vendor publishes no limit: agree on it")
                          .arg(d.nodes)
                          .arg(service.unit);
        }
        out.push_back(std::move(d));
    }
    return out;
}

std::vector<ServiceDeployment> managedStorageDeployments(const Workload &workload,
                                                         const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> out;
    static const QStringList kinds = {QStringLiteral("object_storage"), QStringLiteral("file_storage"),
                                      QStringLiteral("archive")};
    for (const CloudService &service : servicesOf(catalog, kinds, {})) {
        QString engine = service.kind;
        engine.replace(QLatin1Char('_'), QLatin1Char('-'));
        if (!service.capacityTb || !wantsEngine(workload, engine))
            continue;
        PlanningValues values(catalog);
        const QString name = service.provider + QLatin1Char(' ') + service.service;
        out.push_back(storage(workload, service, start(service, engine, name), values));
        out.back().assumptions = values.used();
    }
    return out;
}

} // namespace cw::planner
