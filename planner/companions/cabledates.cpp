#include "planner/companions/cabledates.h"

#include "planner/fabric/networkwords.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace cw::planner {

namespace {

/// By site and part of the bill.
using Kind = std::pair<QString, QString>;

/// A link in the order in which links are bought.
struct Bought {
    int first = 0, second = 0; ///< periods in which its ends come: the lower one's first, the later one's among equals
    std::size_t plan = 0, run = 0;
    [[nodiscard]] auto key() const { return std::tuple(first, second, plan, run); }
};

Bought boughtOf(const CablePlan &plan, const CableRun &run, std::size_t planIndex, std::size_t runIndex)
{
    const int a = plan.devices[std::size_t(run.a)].stands.from, b = plan.devices[std::size_t(run.b)].stands.from;
    const bool areEqual = run.layer == FabricLayer::Group || run.layer == FabricLayer::Neighbour;
    return areEqual ? Bought{std::max(a, b), std::min(a, b), planIndex, runIndex} : Bought{a, b, planIndex, runIndex};
}

/// Cables that the bill has bought by the end of each period.
std::map<Kind, std::vector<double>> billedBy(const std::vector<Line> &bill, const Horizon &horizon)
{
    std::map<Kind, std::vector<double>> billed;
    for (const Line &line : bill) {
        if (line.kind != LineKind::OneOff || line.quantityUnit != QLatin1String("cables"))
            continue;
        std::vector<double> &cables = billed[{line.site, line.part}];
        cables.resize(std::size_t(horizon.periods()), 0);
        for (int period = 0; period < horizon.periods(); ++period)
            if (line.period <= horizon.periodStart(period))
                cables[std::size_t(period)] += line.quantity;
    }
    return billed;
}

} // namespace

QString billedPart(const CablePlan &plan, FabricLayer layer)
{
    const QString end = layer == FabricLayer::NodeLeaf ? QStringLiteral("-port") : QStringLiteral("-uplink");
    for (const NetworkWords &words : networksBeside)
        if (!plan.isCompute && plan.fabric == QLatin1String(words.name))
            return QLatin1String(words.key) + end;
    return QStringLiteral("fabric") + end;
}

void dateCables(std::vector<CablePlan> &plans, const std::vector<Line> &bill, const Horizon &horizon)
{
    std::map<Kind, std::vector<Bought>> links;
    for (std::size_t p = 0; p < plans.size(); ++p) {
        CablePlan &plan = plans[p];
        plan.bought.clear();
        for (std::size_t i = 0; i < plan.runs.size(); ++i) {
            const CableRun &run = plan.runs[i];
            plan.bought.push_back(plan.spanOf(run).from);
            if (!plan.takenOver.contains(int(i)))
                links[{plan.site, billedPart(plan, run.layer)}].push_back(boughtOf(plan, run, p, i));
        }
    }
    const std::map<Kind, std::vector<double>> billed = billedBy(bill, horizon);
    for (auto &[kind, bought] : links) {
        const auto cables = billed.find(kind);
        if (cables == billed.end())
            continue;
        std::sort(bought.begin(), bought.end(), [](const Bought &x, const Bought &y) { return x.key() < y.key(); });
        std::size_t next = 0;
        for (int period = 0; period < horizon.periods(); ++period)
            for (const auto until = std::size_t(std::llround(cables->second[std::size_t(period)]));
                 next < std::min(until, bought.size()); ++next)
                plans[bought[next].plan].bought[bought[next].run] = period;
    }
}

} // namespace cw::planner
