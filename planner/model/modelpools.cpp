// Separate pools: a unit serves inference or training, never both in one period.
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"

#include <algorithm>

namespace cw::planner {

void ModelBuilder::addPools()
{
    if (plan_.need.pools != QLatin1String("separate") || !isKept(poolsRule()))
        return;
    for (const Carrier &carrier : std::vector<Carrier>(model_.carriers)) {
        if (carrier.offer < 0)
            continue;
        for (int p = 0; p < periods_; ++p) {
            Terms serving, training;
            for (const int c : candidatesOf_[std::size_t(carrier.offer)]) {
                const Candidate &candidate = set_.candidates[std::size_t(c)];
                (trains(*workloadOf(plan_.need, candidate.workload)) ? training : serving)
                    .add(model_.replicas[std::size_t(c)][std::size_t(p)], candidate.unitsPerReplica);
            }
            if (serving.isEmpty() || training.isEmpty() || carrier.active[std::size_t(p)] < 0)
                continue;
            Terms both;
            const QString &id = set_.offers[std::size_t(carrier.offer)].id;
            for (auto &[pool, load] :
                 {std::pair(QStringLiteral("serving"), serving), {QStringLiteral("training"), training}}) {
                const QString name = QStringLiteral("pool %1 %2 %3").arg(pool, id).arg(p);
                const int whole = model_.program.addColumn({name, 0, 0, unlimited, true});
                Terms fits = load;
                fits.add(whole, -1);
                model_.program.addRow({name, {}, -unlimited, 0, fits.entries()});
                both.add(whole, 1);
            }
            addPoolLoss(carrier, p, both);
            both.add(carrier.active[std::size_t(p)], -1);
            model_.program.addRow(
                {QStringLiteral("pools %1 %2").arg(id).arg(p), poolsRule(), -unlimited, 0, both.entries()});
        }
    }
}

/// How far the whole units of two pools exceed the load of both, for rules that ask for spares. It belongs to the rule
/// of pools: without that the load alone counts.
void ModelBuilder::addPoolLoss(const Carrier &carrier, int period, const Terms &wholePools)
{
    if (!asksForSpares(set_.offers[std::size_t(carrier.offer)]))
        return;
    constexpr double pools = 2; // each rounds up by less than a unit
    const QString name =
        QStringLiteral("pools round up %1 %2").arg(set_.offers[std::size_t(carrier.offer)].id).arg(period);
    const int loss = model_.program.addColumn({name, 0, 0, pools, false});
    Terms beyond = wholePools;
    for (const Entry &entry : loadOf(carrier.offer, period).entries())
        beyond.add(entry.column, -entry.value);
    beyond.add(loss, -1);
    model_.program.addRow({name, poolsRule(), -unlimited, 0, beyond.entries()});
    poolLoss_[{carrier.offer, period}] = loss;
}

bool ModelBuilder::asksForSpares(const Offer &offer) const
{
    return !offer.isRented() &&
           std::any_of(plan_.need.constraints.begin(), plan_.need.constraints.end(), [&](const Constraint &rule) {
               return rule.kind == ConstraintKind::Redundancy && isKept(rule.id) && rule.level != QLatin1String("N");
           });
}

} // namespace cw::planner
