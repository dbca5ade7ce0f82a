#include "planner/services/servicefindings.h"

#include "planner/plan/amount.h"
#include "planner/plan/ownfinding.h"
#include "planner/services/freerengine.h"
#include "planner/services/servicesizing.h"
#include "planner/services/vectorindex.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace cw::planner {

namespace {

constexpr double gigabytesPerTerabyte = 1000;

/// "provider:instance" or a service of a cloud.
bool isRented(const ServiceDeployment &deployment)
{
    return deployment.system.contains(QLatin1Char(':'));
}

/// The deployment with the fewest servers of one's own, else of any kind; nullopt when no product can carry the
/// workload.
std::optional<ServiceDeployment> smallest(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::optional<ServiceDeployment> best;
    for (const ServiceDeployment &each : serviceDeployments(workload, catalog))
        if (each.usable() && each.nodes > 0 &&
            (!best || std::pair(isRented(each), each.nodes) < std::pair(isRented(*best), best->nodes)))
            best = each;
    return best;
}

/// Nodes of this kind an own hall holds by height and power; nullopt where the need does not say.
std::optional<double> roomFor(const OwnSite &hall, const catalog::System &node)
{
    if (!hall.racks)
        return std::nullopt;
    std::optional<double> perRack;
    const auto narrow = [&](double fit) { perRack = std::min(perRack.value_or(fit), fit); };
    if (hall.rackUnits && node.rackUnits && *node.rackUnits > 0)
        narrow(std::floor(double(*hall.rackUnits) / *node.rackUnits));
    if (hall.rackPowerKw && node.powerMax && node.powerMax->toKilowatts() > 0)
        narrow(std::floor(*hall.rackPowerKw / node.powerMax->toKilowatts()));
    if (!perRack)
        return std::nullopt;
    double room = *perRack * *hall.racks;
    if (hall.itPowerKw && node.powerMax && node.powerMax->toKilowatts() > 0)
        room = std::min(room, std::floor(*hall.itPowerKw / node.powerMax->toKilowatts()));
    return room;
}

QString whatItTakes(const Workload &workload, const ServiceDeployment &least)
{
    if (workload.kind != WorkloadKind::VectorSearch)
        return QStringLiteral("%1 with %2").arg(workload.id, least.engineName);
    const auto memory = least.predicted.find(QStringLiteral("memory_gb"));
    const QString size =
        memory == least.predicted.end()
            ? QString()
            : QStringLiteral(", %1 TB of memory").arg(memory->second.likely / gigabytesPerTerabyte, 0, 'f', 1);
    return QStringLiteral("The index of %1 (%2 vectors of %3 dimensions with %4%5)")
        .arg(workload.id, amount(workload.vectors))
        .arg(workload.dimensions)
        .arg(least.engineName, size);
}

QString whatWouldFit(const Workload &workload, double share)
{
    if (workload.kind == WorkloadKind::VectorSearch) {
        const double vectors = workload.vectors * share; // a bound: rounded down to two digits
        const double step = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(1.0, vectors))) - 1));
        return QStringLiteral(
                   "About %1 vectors of this size would fit; fewer dimensions, quantised vectors or more racks "
                   "carry more")
            .arg(amount(std::floor(vectors / step) * step));
    }
    return QStringLiteral("About %1 % of it would fit").arg(std::floor(share * 100), 0, 'f', 0);
}

/// "it cannot keep rag.p95_ms: it reaches 3.2 ms"; freshness in seconds.
QString whatItReaches(const ServiceDeployment &deployment)
{
    const QString text = QStringLiteral("it cannot keep %1").arg(deployment.rejectedBy),
                  metric = deployment.rejectedBy.section(QLatin1Char('.'), -1);
    const auto found = deployment.predicted.find(metric);
    return found == deployment.predicted.end()
               ? text
               : (metric.endsWith(QLatin1String("_ms")) ? QStringLiteral("it cannot keep %1, it reaches %2 ms")
                                                        : QStringLiteral("it cannot keep %1, it reaches %2 s"))
                     .arg(deployment.rejectedBy, QLocale::c().toString(found->second.likely, 'g', 3));
}

/// What else the index could be kept in, where a product was left aside for its kind, storage or dimensions.
QString indexRemedy(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    if (workload.kind != WorkloadKind::VectorSearch)
        return {};
    const QStringList names = productsThatHold(workload, catalog);
    const std::vector<ServiceDeployment> all = serviceDeployments(workload, catalog);
    const bool isIndexTheReason = std::any_of(all.begin(), all.end(), [&](const ServiceDeployment &each) {
        return each.rejectedReason == QLatin1String("unsupported") && !names.contains(each.engineName) &&
               !each.rejectedBy.startsWith(QLatin1String("a library"));
    });
    if (!isIndexTheReason)
        return {};
    return names.isEmpty() ? QStringLiteral("No product of the catalog offers such an index: leave its kind or "
                                            "quantisation open, or ask for fewer dimensions")
                           : QStringLiteral("Such an index is offered by %1").arg(names.join(QStringLiteral(", ")));
}

/// A value that a limit rules out, of the node that comes nearest; latencies alone are ruled out so.
double reached(const ServiceDeployment &deployment)
{
    const auto found = deployment.predicted.find(deployment.rejectedBy.section(QLatin1Char('.'), -1));
    return found == deployment.predicted.end() ? std::numeric_limits<double>::infinity() : found->second.likely;
}

/// Why each product is out, as one sentence: "Feast: the p99 of its online store …; Tecton: offered as …".
QString whyNone(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    std::vector<ServiceDeployment> all = serviceDeployments(workload, catalog);
    std::stable_sort(all.begin(), all.end(), [](const ServiceDeployment &a, const ServiceDeployment &b) {
        return std::pair(a.engineName, reached(a)) < std::pair(b.engineName, reached(b));
    });
    QStringList reasons;
    QSet<QString> said; // one node's reason stands for a product's nodes
    for (const ServiceDeployment &each : all) {
        if (each.rejectedBy == engineRule(workload))
            continue; // a way out, not a reason
        const bool breaksRule = each.rejectedReason == QLatin1String("breaks");
        if (breaksRule && said.contains(each.engineName + each.rejectedBy))
            continue;
        said.insert(each.engineName + each.rejectedBy);
        const QString by = breaksRule ? whatItReaches(each) : each.rejectedBy;
        const QString reason = QStringLiteral("%1: %2").arg(each.engineName, by);
        if (!reasons.contains(reason)) // the same on every node
            reasons.append(reason);
    }
    return reasons.join(QStringLiteral("; "));
}

/// No product can carry the workload anywhere: each with its reason.
std::optional<Finding> noneFits(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    const QString why = whyNone(workload, catalog);
    if (why.isEmpty())
        return std::nullopt;
    const QString remedy = QStringLiteral(
        "Relax what they break, let the engine be “any”, or add a product with its figures to your own catalog");
    const QString index = indexRemedy(workload, catalog);
    return ownFinding(QStringLiteral("services.none.%1").arg(workload.id), Verdict::Violation, Severity::High,
                      withFreerEngine(workload, catalog)
                          ? QStringLiteral("The product stated cannot carry %1. %2").arg(workload.id, why)
                          : QStringLiteral("No product of the catalog can carry %1. %2").arg(workload.id, why),
                      index.isEmpty() ? remedy : index + QStringLiteral(". ") + remedy);
}

} // namespace

std::vector<Finding> serviceFitFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    for (const Workload &workload : plan.need.workloads) {
        const bool isService = workload.kind == WorkloadKind::VectorSearch ||
                               workload.kind == WorkloadKind::FeatureServing || workload.kind == WorkloadKind::Dataset;
        const std::optional<ServiceDeployment> least = isService ? smallest(workload, catalog) : std::nullopt;
        if (isService && !least)
            if (const std::optional<Finding> none = noneFits(workload, catalog))
                out.push_back(*none);
        const catalog::System *node = least ? catalog.system(least->system) : nullptr;
        if (!node)
            continue;
        for (const OwnSite &hall : plan.need.ownSites) {
            const std::optional<double> room = roomFor(hall, *node);
            if (!room || *room >= least->nodes)
                continue;
            out.push_back(ownFinding(QStringLiteral("services.fit.%1.%2").arg(workload.id, hall.id), Verdict::Violation,
                                     Severity::Medium,
                                     QStringLiteral("%1 takes at least %2 nodes (%3), and %4 holds %5 of them")
                                         .arg(whatItTakes(workload, *least))
                                         .arg(least->nodes)
                                         .arg(node->name, hall.id)
                                         .arg(*room, 0, 'f', 0),
                                     whatWouldFit(workload, *room / least->nodes)));
        }
    }
    return out;
}

std::vector<Finding> freshnessFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    for (const Workload &workload : plan.need.workloads) {
        if (workload.kind != WorkloadKind::FeatureServing || !workload.freshnessSeconds)
            continue;
        QSet<QString> engines; // the last part of a candidate's name
        for (const DesignReplicas &replicas : design.replicas)
            if (replicas.workload == workload.id && replicas.count > 0)
                engines.insert(replicas.candidate.section(QLatin1Char('/'), -1));
        QStringList silent;
        for (const ServiceDeployment &each : serviceDeployments(workload, catalog))
            if (engines.contains(each.engine) && !silent.contains(each.engineName) &&
                !publishedFreshness(each.engine, catalog))
                silent.append(each.engineName);
        if (silent.isEmpty())
            continue;
        out.push_back(ownFinding(QStringLiteral("services.freshness.%1").arg(workload.id), Verdict::Unknown,
                                 Severity::Medium,
                                 QStringLiteral("Whether the features of %1 are fresh within %2 s is not known: %3 "
                                                "publishes no figure, and the nodes of the stream are sized for the "
                                                "rate of changes alone")
                                     .arg(workload.id, QLocale::c().toString(*workload.freshnessSeconds, 'g', 6),
                                          silent.join(QStringLiteral(", "))),
                                 QStringLiteral("Measure it with the pipeline that will write the features, before the "
                                                "order")));
        out.back().rule = workload.id + QStringLiteral(".freshness_s");
    }
    return out;
}

} // namespace cw::planner
