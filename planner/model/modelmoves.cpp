// What leaves rented places because it stands elsewhere from a period on. Data that come to a site where they did not
// stand before are copied from one where they did; records lie where they were answered until their place is left. Own
// halls give for nothing, a rented place bills what leaves it.
#include "planner/model/modelbuilder.h"

#include <algorithm>

namespace cw::planner {

void ModelBuilder::addMoves()
{
    Leaving leaving;
    for (const WorkloadAmount &amount : set_.rented.moves)
        for (int p = 1; p < periods_; ++p)
            if (amount.isShared)
                addLeft(amount, p, leaving);
            else
                addCopied(amount, p, leaving);
    billLeaving(leaving);
}

/// Replicas of a workload in a period by the site they run at.
ModelBuilder::ReplicasBySite ModelBuilder::replicasBySite(const QString &workload, int period) const
{
    ReplicasBySite found;
    for (const auto &replica : replicasOf(workload, period))
        found[set_.offers[std::size_t(set_.candidates[std::size_t(replica.first)].offer)].site].push_back(replica);
    return found;
}

/// A column that is 1 where a workload runs `now` and did not run at the same site `before`.
int ModelBuilder::addFresh(const QString &name, const Replicas &now, const Replicas &before)
{
    const int fresh = model_.program.addColumn({name, 0, 0, 1, false});
    Terms came;
    came.add(presence(name + QStringLiteral(" present"), now), 1);
    for (const auto &[candidate, column] : before)
        came.add(column, -1);
    came.add(fresh, -1);
    model_.program.addRow({name, {}, -unlimited, 0, came.entries()});
    return fresh;
}

/// Whole data: a copy for each site that is new, from sites where they stood.
void ModelBuilder::addCopied(const WorkloadAmount &amount, int period, Leaving &leaving)
{
    if (demandOf(amount.workload).perPeriod[std::size_t(period) - 1] <= 0)
        return; // it stands nowhere yet
    const ReplicasBySite before = replicasBySite(amount.workload, period - 1),
                         now = replicasBySite(amount.workload, period);
    const QString name = QStringLiteral("move of %1 %2").arg(amount.workload).arg(period);
    Terms copied;
    for (const auto &[site, replicas] : now) {
        const auto stood = before.find(site);
        copied.add(addFresh(name + QStringLiteral(" to ") + site, replicas,
                            stood == before.end() ? Replicas() : stood->second),
                   -1);
    }
    const double most = double(now.size());
    for (const auto &[site, replicas] : before) {
        const QString from = name + QStringLiteral(" from ") + site;
        const int copies = model_.program.addColumn({from, 0, 0, most, false});
        Terms stood;
        stood.add(copies, 1);
        for (const auto &[candidate, column] : replicas)
            stood.add(column, -most);
        model_.program.addRow({from, {}, -unlimited, 0, stood.entries()});
        copied.add(copies, 1);
        if (const auto place = set_.rented.indexOf(site))
            leaving[{*place, period}].add(copies, amount.amount);
    }
    model_.program.addRow({name, {}, 0, unlimited, copied.entries()});
}

/// What a place keeps of a workload for itself: all of it, from a rented place where the workload runs no more.
void ModelBuilder::addLeft(const WorkloadAmount &amount, int period, Leaving &leaving)
{
    if (demandOf(amount.workload).perPeriod[std::size_t(period)] <= 0)
        return; // it ends, and what was kept with it
    const ReplicasBySite now = replicasBySite(amount.workload, period);
    for (std::size_t i = 0; i < set_.rented.places.size(); ++i) {
        const QString &site = set_.rented.places[i].site;
        const auto kept = sharesKept_.find({amount.workload, site, period - 1});
        if (kept == sharesKept_.end())
            continue;
        const QString name = QStringLiteral("left of %1 at %2 %3").arg(amount.workload, site).arg(period);
        const int left = model_.program.addColumn({name, 0, 0, 1, false});
        Terms gone;
        gone.add(kept->second, 1);
        if (const auto here = now.find(site); here != now.end())
            for (const auto &[candidate, column] : here->second)
                gone.add(column, -1);
        gone.add(left, -1);
        model_.program.addRow({name, {}, -unlimited, 0, gone.entries()});
        leaving[{i, period}].add(left, amount.amount);
    }
}

/// One carrier for each place that bills what leaves it, in service from the period in which it left.
void ModelBuilder::billLeaving(Leaving &leaving)
{
    std::map<std::size_t, int> carriers; // by place
    for (auto &[where, terms] : leaving) {
        const auto &[index, period] = where;
        const RentedPlace &place = set_.rented.places[index];
        auto carrier = carriers.find(index);
        if (carrier == carriers.end())
            carrier =
                carriers.emplace(index, addExtraCarrier(place.site, place.move.role, figuresOfPiece(place.move), false))
                    .first;
        const std::vector<int> &moved = model_.carriers[std::size_t(carrier->second)].active;
        terms.add(moved[std::size_t(period) - 1], 1);
        terms.add(moved[std::size_t(period)], -1);
        model_.program.addRow(
            {QStringLiteral("moves out of %1 %2").arg(place.site).arg(period), {}, -unlimited, 0, terms.entries()});
    }
}

} // namespace cw::planner
