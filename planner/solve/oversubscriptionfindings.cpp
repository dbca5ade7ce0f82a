#include "planner/solve/oversubscriptionfindings.h"

#include "planner/candidates/thinfabric.h"
#include "planner/fabric/leafshare.h"
#include "planner/fabric/oversubscription.h"
#include "planner/fabric/sitefabric.h"
#include "planner/fabric/topologyprices.h"
#include "planner/perf/trainingcalibration.h"
#include "planner/plan/amount.h"
#include "planner/plan/serversof.h"

#include <algorithm>
#include <set>

namespace cw::planner {

namespace {

double onceOf(const std::vector<UnitCostItem> &items)
{
    double sum = 0;
    for (const UnitCostItem &item : items)
        if (item.kind == LineKind::OneOff && item.unitPrice)
            sum += item.quantity * item.unitPrice->likely;
    return sum;
}

const FabricRule *fabricOf(const CandidateSet &set, int offer)
{
    const auto found = std::find_if(set.fabrics.begin(), set.fabrics.end(), [&](const FabricRule &rule) {
        return std::any_of(rule.portsPerUnit.begin(), rule.portsPerUnit.end(),
                           [&](const auto &member) { return member.first == offer; });
    });
    return found == set.fabrics.end() || found->switchId.isEmpty() ? nullptr : &*found;
}

int mostUnits(const Decoded &decoded, int offer)
{
    for (const CountedUnits &counted : decoded.units)
        if (counted.offer == offer)
            return *std::max_element(counted.active.begin(), counted.active.end());
    return 0;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

/// The job as the training model takes it; `calibration` must outlive it.
std::optional<TrainingCase> jobOf(const Workload &workload, const catalog::CatalogSnapshot &catalog,
                                  const Candidate &candidate, const Offer &offer,
                                  const TrainingCalibration &calibration)
{
    const catalog::System *system = catalog.system(offer.system);
    const catalog::Accelerator *chip = catalog.accelerator(offer.acceleratorId);
    const catalog::ModelShape *model =
        workload.model.resolved ? &*workload.model.resolved : catalog.model(workload.model.id);
    if (!system || !chip || !model || !offer.oneOff)
        return std::nullopt;
    const Parallelism &cut = candidate.deployment.parallelism;
    TrainingCase job;
    job.model = model;
    job.device = deviceOf(*chip, system, catalog);
    job.calibration = &calibration;
    job.devicesPerNode = std::max(1, offer.acceleratorsPerUnit);
    job.devices = candidate.deployment.accelerators;
    job.tp = cut.tp;
    job.pp = cut.pp;
    job.vp = cut.vp;
    job.dp = cut.dp;
    job.cp = cut.cp;
    job.ep = cut.ep;
    job.precision = candidate.deployment.weights;
    if (workload.sequenceLength > 0)
        job.sequenceLength = workload.sequenceLength;
    job.globalBatch = candidate.deployment.batch.sequences;
    job.microBatch = candidate.deployment.batch.micro;
    return job;
}

FabricPrices fabricPrices(const Offer &offer, const FabricRule &rule, int units)
{
    return {onceOf(rule.perSwitch), onceOf(rule.perPort), offer.oneOff->likely * units};
}

/// The cheapest ratio of a job, or nothing where the network has one tier or the job is not covered.
std::optional<OversubscriptionPrices> pricesOf(const TrainingCase &job, const Offer &offer, const FabricRule &rule,
                                               int units, int serversPerUnit)
{
    const FabricSpec spec =
        designSpec({rule.design.kind, {}}, units * offer.networkPorts, rule.radix, std::max(1, rule.rails));
    const Result<OversubscriptionPrices> priced =
        priceOversubscription(spec, job, fabricPrices(offer, rule, units),
                              std::max(1, offer.acceleratorsPerUnit / std::max(1, serversPerUnit)));
    if (!priced || priced->choices.size() < 2 || priced->choices.front().counts.tiers < 2)
        return std::nullopt;
    return *priced;
}

/// The program chose a thinner network: what it saves, and what it costs in time.
Finding chosenThin(const Workload &workload, const Offer &offer, const OversubscriptionPrices &priced,
                   const QString &currency)
{
    const OversubscriptionChoice &whole = priced.choices.front();
    const auto chosen =
        std::find_if(priced.choices.begin(), priced.choices.end(), [&](const OversubscriptionChoice &choice) {
            return choice.ratio.down * offer.fabricUp == choice.ratio.up * offer.fabricDown;
        });
    const Oversubscription leaf{offer.fabricDown, offer.fabricUp};
    Finding finding;
    finding.id = finding.rule = QStringLiteral("fabric.oversubscription.%1").arg(workload.id);
    finding.verdict = Verdict::Satisfied;
    finding.severity = Severity::Info;
    finding.text =
        chosen == priced.choices.end()
            ? QStringLiteral(
                  "The leaf switches of %1 have %2 ports down for each up: chosen with the rest of the design")
                  .arg(offer.siteName, ratioText(leaf))
            : QStringLiteral(
                  "The leaf switches of %1 have %2 ports down for each up, chosen with the rest of the design: the "
                  "network costs about %3 %4 instead of %5, and each step of %6 takes %7 longer")
                  .arg(offer.siteName, ratioText(leaf), amount(chosen->fabricPrice), currency,
                       amount(whole.fabricPrice), workload.id, percent(chosen->slowdown));
    finding.remedy = QStringLiteral("Set “oversubscription” to [1] for a non-blocking network");
    return finding;
}

Finding findingOf(const Workload &workload, const Offer &offer, const OversubscriptionPrices &priced,
                  const QString &currency)
{
    const OversubscriptionChoice &whole = priced.choices.front();
    const bool isWholeBest = priced.best == 0;
    // What to weigh it against: the best of the others.
    const OversubscriptionChoice &other =
        isWholeBest ? *std::min_element(priced.choices.begin() + 1, priced.choices.end(),
                                        [](const auto &a, const auto &b) { return a.total() < b.total(); })
                    : priced.choices[std::size_t(priced.best)];
    Finding finding;
    finding.id = finding.rule = QStringLiteral("fabric.oversubscription.%1").arg(workload.id);
    finding.verdict = isWholeBest ? Verdict::Satisfied : Verdict::Conditional;
    finding.severity = isWholeBest ? Severity::Info : Severity::Medium;
    finding.text =
        QStringLiteral("The network of %1 is non-blocking (1:1) for %2 %3. At %4 it would cost %5 %3; each step of %6 "
                       "would take %7 longer, which stands for %8 %3 of idle hardware: %9")
            .arg(offer.siteName, amount(whole.fabricPrice), currency, ratioText(other.ratio), amount(other.fabricPrice),
                 workload.id, percent(other.slowdown), amount(other.lostPrice),
                 isWholeBest ? QStringLiteral("1:1 is the better choice")
                             : QStringLiteral("%1 would be cheaper by %2 %3 in all")
                                   .arg(ratioText(other.ratio), amount(whole.total() - other.total()), currency));
    finding.remedy =
        isWholeBest ? QStringLiteral("Nothing to do")
                    : QStringLiteral("Allow %1 with “oversubscription”, if the deadline leaves room for longer steps")
                          .arg(ratioText(other.ratio));
    return finding;
}

/// Sites whose need asks for a thin network of switches that the planner joins without blocking alone.
std::vector<Finding> unthinnedFindings(const Plan &plan, const CandidateSet &set, const Decoded &decoded)
{
    std::vector<Finding> findings;
    const std::vector<double> &asked = plan.need.oversubscription;
    const auto thinnest = std::max_element(asked.begin(), asked.end());
    const std::vector<FabricKind> topologies = topologiesOf(plan.need.topology);
    if (thinnest == asked.end() || *thinnest <= 1 || std::any_of(topologies.begin(), topologies.end(), canBeThin))
        return findings;
    std::set<QString> said;
    for (const CountedUnits &counted : decoded.units) {
        const Offer &offer = set.offers[std::size_t(counted.offer)];
        if (offer.topology.isEmpty() || mostUnits(decoded, counted.offer) < 2 || !said.insert(offer.site).second)
            continue;
        Finding finding;
        finding.id = finding.rule = QStringLiteral("fabric.oversubscription.%1").arg(offer.site);
        finding.verdict = Verdict::Conditional;
        finding.severity = Severity::Medium;
        finding.text =
            QStringLiteral("The network of %1 is a %2 and non-blocking (1:1): leaves with fewer ports up than "
                           "down are planned in fat trees and rail-optimised networks alone, so %3 is not used")
                .arg(offer.siteName, topologyName(topologyOf(offer.topology)),
                     ratioText(oversubscriptionOf(*thinnest)));
        finding.remedy =
            QStringLiteral("Allow “fat-tree” or “rail-optimised” in “topology”, or leave “oversubscription” out");
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// Systems of the design that stay with a fat tree because the topology the need puts first does not fit them.
std::vector<Finding> unfitFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                                   const Decoded &decoded)
{
    std::vector<Finding> findings;
    std::set<QString> said;
    for (const CountedUnits &counted : decoded.units) {
        const Offer &offer = set.offers[std::size_t(counted.offer)];
        const QString reason = unfitTopology(offer, plan.need, catalog);
        const catalog::System *system = catalog.system(offer.system);
        if (reason.isEmpty() || !system || mostUnits(decoded, counted.offer) < 2 ||
            !said.insert(offer.site + QLatin1Char('.') + offer.system).second)
            continue;
        Finding finding;
        finding.id = finding.rule = QStringLiteral("fabric.topology.%1.%2").arg(offer.site, offer.system);
        finding.verdict = Verdict::Conditional;
        finding.severity = Severity::Medium;
        finding.text = QStringLiteral("A %1 does not fit %2: %3. It is planned with a fat tree")
                           .arg(topologyName(topologiesOf(plan.need.topology).front()), system->name, reason);
        finding.remedy = QStringLiteral("Put “fat-tree” first in “topology”, or choose a system it fits");
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// What the network would be in each other topology; nothing while one switch joins all.
std::optional<Finding> topologyFinding(const Workload &workload, const TrainingCase &job, const Offer &offer,
                                       const FabricRule &rule, int units, const Plan &plan,
                                       const catalog::CatalogSnapshot &catalog)
{
    const auto chosen = std::find_if(catalog.switches.begin(), catalog.switches.end(),
                                     [&](const catalog::Switch &each) { return each.id == rule.switchId; });
    TopologyCase on{catalog.system(offer.system), nullptr, rule.radix, units * offer.networkPorts,
                    double(offer.networkPorts) / std::max(1, offer.acceleratorsPerUnit)};
    if (chosen == catalog.switches.end() || !on.system || on.ports <= rule.radix)
        return std::nullopt;
    on.chosen = &*chosen;
    const auto priced = priceTopologies(topologyOf(offer.topology), on, job, fabricPrices(offer, rule, units), catalog);
    if (!priced)
        return std::nullopt;
    const QString currency = plan.currency.code();
    QStringList others;
    for (auto other = priced->begin() + 1; other != priced->end(); ++other)
        others.append(other->unfit.isEmpty()
                          ? QStringLiteral("as a %1 it takes %2 switches for %3 %4 and each step of %5 takes %6 longer")
                                .arg(topologyName(other->kind))
                                .arg(other->counts.switches())
                                .arg(amount(other->fabricPrice), currency, workload.id, percent(other->slowdown))
                          : QStringLiteral("a %1 does not fit: %2").arg(topologyName(other->kind), other->unfit));
    Finding finding;
    finding.id = finding.rule = QStringLiteral("fabric.topology.%1").arg(workload.id);
    finding.verdict = Verdict::Satisfied;
    finding.severity = Severity::Info;
    const bool isThin = offer.fabricDown > offer.fabricUp;
    finding.text =
        (isThin ? QStringLiteral("The network of %1 would be a non-blocking %2 with %3 switches for %4 %5. With "
                                 "the same switches: %6")
                : QStringLiteral("The network of %1 is a %2 with %3 switches for %4 %5. With the same "
                                 "switches: %6"))
            .arg(offer.siteName, topologyName(topologyOf(offer.topology)))
            .arg(priced->front().counts.switches())
            .arg(amount(priced->front().fabricPrice), currency, others.join(QStringLiteral("; ")));
    finding.remedy = QStringLiteral("List the topologies that may be chosen in “topology”");
    return finding;
}

} // namespace

std::vector<Finding> oversubscriptionFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                              const CandidateSet &set, const Decoded &decoded)
{
    std::vector<Finding> findings = unfitFindings(plan, catalog, set, decoded);
    for (Finding &finding : unthinnedFindings(plan, set, decoded))
        findings.push_back(std::move(finding));
    const TrainingCalibration calibration = trainingCalibration(catalog);
    for (std::size_t c = 0; c < set.candidates.size(); ++c) {
        const Candidate &candidate = set.candidates[c];
        const Workload *workload = workloadOf(plan.need, candidate.workload);
        const bool runs =
            std::any_of(decoded.replicas[c].begin(), decoded.replicas[c].end(), [](int n) { return n > 0; });
        if (!runs || !workload || workload->kind != WorkloadKind::Training)
            continue;
        const FabricRule *rule = fabricOf(set, candidate.offer);
        const Offer &offer = set.offers[std::size_t(candidate.offer)];
        if (!rule)
            continue;
        const auto job = jobOf(*workload, catalog, candidate, offer, calibration);
        const int units = mostUnits(decoded, candidate.offer);
        if (!job)
            continue;
        if (const auto compared = topologyFinding(*workload, *job, offer, *rule, units, plan, catalog);
            compared && std::find(findings.begin(), findings.end(), *compared) == findings.end())
            findings.push_back(*compared); // replicas of two sizes on the same units say it once
        if (!canBeThin(rule->design.kind))
            continue;
        if (const auto priced = pricesOf(*job, offer, *rule, units, serversOf(*catalog.system(offer.system), catalog)))
            findings.push_back(offer.fabricDown > offer.fabricUp
                                   ? chosenThin(*workload, offer, *priced, plan.currency.code())
                                   : findingOf(*workload, offer, *priced, plan.currency.code()));
    }
    return findings;
}

} // namespace cw::planner
