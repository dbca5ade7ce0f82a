#include "planner/fabric/topologyprices.h"

namespace cw::planner {

namespace {

QString unfitOf(FabricKind kind, const TopologyCase &on, const catalog::CatalogSnapshot &catalog)
{
    if (const QString reason = unfitReason(kind, *on.system, *on.chosen, on.radix, catalog); !reason.isEmpty())
        return reason;
    if (kind == FabricKind::DragonflyPlus && on.ports <= portsOfTree(kind, on.radix))
        return QStringLiteral("up to %1 ports of this switch it is one group, which is a fat tree")
            .arg(portsOfTree(kind, on.radix));
    return {};
}

} // namespace

Result<std::vector<TopologyChoice>> priceTopologies(FabricKind first, const TopologyCase &on, const TrainingCase &job,
                                                    const FabricPrices &prices, const catalog::CatalogSnapshot &catalog)
{
    std::vector<FabricKind> kinds{first};
    for (const QString &word : topologyWords())
        if (topologyOf(word) != first)
            kinds.push_back(topologyOf(word));
    std::vector<TopologyChoice> choices;
    double usual = 0;
    for (const FabricKind kind : kinds) {
        TopologyChoice choice;
        choice.kind = kind;
        choice.unfit = unfitOf(kind, on, catalog);
        if (choice.unfit.isEmpty() || kind == first) {
            const int rails = railsIn(kind, *on.system, catalog);
            choice.counts = countsOfDesign({kind, {}}, on.ports, on.radix, rails);
            choice.fabricPrice =
                double(choice.counts.switches()) * prices.perSwitch + double(choice.counts.cables()) * prices.perCable;
            TrainingCase other = job;
            other.network = tiersOfDesign(kind, on.radix, on.portsPerAccelerator);
            const TrainingPrediction step = predictTraining(other);
            if (!step.notCovered.isEmpty())
                return Error::invalid(QStringLiteral("The step time cannot be predicted: %1").arg(step.notCovered));
            if (kind == first)
                usual = step.stepSeconds.likely;
            choice.slowdown = usual > 0 ? step.stepSeconds.likely / usual - 1 : 0;
            choice.lostPrice = choice.slowdown * prices.hardware;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace cw::planner
