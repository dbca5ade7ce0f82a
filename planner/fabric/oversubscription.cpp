#include "planner/fabric/oversubscription.h"

namespace cw::planner {

namespace {

NetworkTiers tiersOf(const FabricSpec &fabric, const FabricCounts &counts, int acceleratorsPerServer)
{
    NetworkPlan plan;
    plan.leafPorts = counts.tiers > 1 ? counts.endsPerLeaf : 0;
    plan.rails = fabric.kind != FabricKind::FatTree;
    plan.leafOversubscription = double(fabric.leaf.down) / fabric.leaf.up;
    plan.podOversubscription = double(fabric.upper.down) / fabric.upper.up;
    if (counts.tiers == 3)
        plan.podLeaves = int((counts.leaves + counts.pods - 1) / counts.pods);
    return networkTiers(plan, acceleratorsPerServer);
}

} // namespace

const std::vector<Oversubscription> &comparedRatios()
{
    static const std::vector<Oversubscription> ratios{{1, 1}, {3, 2}, {2, 1}, {3, 1}, {4, 1}, {7, 1}};
    return ratios;
}

Result<OversubscriptionPrices> priceOversubscription(const FabricSpec &fabric, const TrainingCase &job,
                                                     const FabricPrices &prices, int acceleratorsPerServer)
{
    OversubscriptionPrices priced;
    for (const Oversubscription &ratio : comparedRatios()) {
        FabricSpec spec = fabric;
        spec.leaf = ratio;
        spec.equalLinks = false; // odd shares of ports have no handy divisors: compare the fewest switches of each
        const Result<FabricCounts> counts = countFabric(spec);
        if (!counts && ratio.down == ratio.up)
            return counts.error();
        if (!counts)
            continue;
        TrainingCase thinner = job;
        thinner.network = tiersOf(spec, counts.value(), acceleratorsPerServer);
        const TrainingPrediction step = predictTraining(thinner);
        if (!step.notCovered.isEmpty())
            return Error::invalid(QStringLiteral("The step time cannot be predicted: %1").arg(step.notCovered));
        OversubscriptionChoice choice{ratio, counts.value(), 0, step.stepSeconds, 0, 0};
        choice.fabricPrice = double(counts->switches()) * prices.perSwitch + double(counts->cables()) * prices.perCable;
        const double whole = priced.choices.empty() ? step.stepSeconds.likely : priced.choices[0].stepSeconds.likely;
        choice.slowdown = whole > 0 ? step.stepSeconds.likely / whole - 1 : 0;
        choice.lostPrice = choice.slowdown * prices.hardware;
        priced.choices.push_back(choice);
        if (choice.total() < priced.choices[std::size_t(priced.best)].total())
            priced.best = int(priced.choices.size()) - 1;
    }
    return priced;
}

} // namespace cw::planner
