// Where work is carried. Switches, control nodes and the like stand at a place as soon as more than a unit or two is
// there; a relaxation spreads a yes-or-no column over all the units that could ever be there and so pays a sliver of
// it. What stays away without them says more: the others must then carry nearly all of the demand. Offers that bring
// the same things are one class; how much of each workload a class carries is a share, and all shares make up the
// demand.
#include "planner/solve/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {
constexpr double roundingOfReplicas = 1e-9;
constexpr double worthSaying = 0.999; // what so much of a demand could do without, it does not need
} // namespace

double ModelBuilder::carriedWithout(const Following &following, const Demand &demand, double asked) const
{
    double most = 0;
    for (const auto &[offer, units] : following.unitsWithout) {
        for (const int c : candidatesOf_[std::size_t(offer)]) {
            const Candidate &candidate = set_.candidates[std::size_t(c)];
            if (candidate.workload != demand.workload)
                continue;
            double replicas = units / candidate.unitsPerReplica;
            if (units < 2) // one unit at most: its replicas are whole
                replicas = std::floor(replicas + roundingOfReplicas);
            most = std::max(most, replicas * candidate.deployment.capacity / asked);
        }
    }
    return most;
}

void ModelBuilder::addCarriedShares()
{
    if (options_.withBlocked || followings_.empty()) // there the demand itself may give
        return;
    for (int p = 0; p < periods_; ++p) {
        std::vector<const Following *> now;
        for (const Following &following : followings_) {
            if (following.period == p)
                now.push_back(&following);
        }
        for (const Demand &demand : model_.demands) {
            if (!demand.isJob && isKept(demand.rule) && demand.perPeriod[std::size_t(p)] > 0 && !now.empty())
                addCarriedShares(demand, p, now);
        }
    }
}

void ModelBuilder::addCarriedShares(const Demand &demand, int period, const std::vector<const Following *> &now)
{
    const double asked = demand.perPeriod[std::size_t(period)];
    const auto classOf = [&](int offer) {
        std::vector<std::size_t> key;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (now[i]->unitsWithout.count(offer) > 0)
                key.push_back(i);
        }
        return key;
    };
    std::map<std::vector<std::size_t>, Terms> classes;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        const Candidate &candidate = set_.candidates[c];
        const int column = model_.replicas[c][std::size_t(period)];
        if (entering_[c] && candidate.workload == demand.workload && column >= 0)
            classes[classOf(candidate.offer)].add(column, candidate.deployment.capacity / asked);
    }
    Program &program = model_.program;
    Terms all;
    std::vector<Terms> byFollowing(now.size());
    int index = 0;
    for (auto &[key, carried] : classes) {
        const QString name = QStringLiteral("share %1 %2 %3").arg(demand.workload).arg(index++).arg(period);
        const int share = program.addColumn({name, 0, 0, 1, false});
        shares_.emplace_back(share, period);
        all.add(share, 1);
        for (const std::size_t i : key)
            byFollowing[i].add(share, 1);
        carried.add(share, -1);
        program.addRow({name, {}, 0, unlimited, carried.entries()});
    }
    program.addRow({QStringLiteral("shares %1 %2").arg(demand.workload).arg(period), {}, 1, unlimited, all.entries()});
    for (std::size_t i = 0; i < now.size(); ++i) {
        const double without = carriedWithout(*now[i], demand, asked);
        if (byFollowing[i].isEmpty() || without >= worthSaying)
            continue;
        Terms with = byFollowing[i];
        with.add(now[i]->column, now[i]->isAbsence ? 1 - without : without - 1);
        program.addRow({QStringLiteral("%1 with %2 %3").arg(demand.workload, now[i]->name).arg(period),
                        {},
                        -unlimited,
                        now[i]->isAbsence ? 1 : without,
                        with.entries()});
    }
}

} // namespace cw::planner
