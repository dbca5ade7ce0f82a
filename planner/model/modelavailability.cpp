// Availability as rows: either places that each carry everything miss little enough together (a sum of logarithms), or
// all places in use miss little enough one by one. Units of one's own keep the spares that the figure takes. Where two
// kinds of servers at one place are in use what they miss adds up: each then keeps the spares for its part of it
// (`ModelOptions::addsUpKinds`).
#include "planner/model/availability.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

namespace {
constexpr double leastMissed = 1e-9; // a logarithm needs more than nothing
} // namespace

void ModelBuilder::addAvailability()
{
    const catalog::Assumption *unit = catalog_.assumption(QStringLiteral("unit_availability"));
    for (const Workload &workload : plan_.need.workloads) {
        if (!workload.availability || !unit || !isKept(availabilityRule(workload)))
            continue;
        const Demand &demand = demandOf(workload.id);
        for (int p = 0; p < periods_ && !demand.isJob; ++p) {
            if (demand.perPeriod[std::size_t(p)] > 0)
                addAvailability(workload, unit->value.likely, p);
        }
    }
}

int ModelBuilder::addUse(const QString &name, const QString &rule, const std::vector<int> &replicas)
{
    const int used = model_.program.addColumn({name, 0, 0, 1, true});
    for (const int column : replicas)
        model_.program.addRow(
            {name, rule, -unlimited, 0, {{column, 1}, {used, -model_.program.columns[std::size_t(column)].high}}});
    return used;
}

int ModelBuilder::sparesOf(int offer, double unitShare, double missed) const
{
    return sparesFor(int(std::max(1.0, loadBound(offer))), unitShare, missed);
}

void ModelBuilder::addSpares(const Workload &workload, ServerKind &kind, int period, int isStoodInFor)
{
    const QString rule = availabilityRule(workload);
    const QString name = QStringLiteral("%1 %2 %3").arg(rule, set_.offers[std::size_t(kind.offer)].id).arg(period);
    if (kind.spares > 0 || options_.addsUpKinds)
        kind.use = addUse(name, rule, kind.replicas);
    if (kind.spares == 0)
        return;
    Terms row = loadOf(kind.offer, period);
    row.add(kind.use, kind.spares);
    if (isStoodInFor >= 0)
        row.add(isStoodInFor, kind.fewer - kind.spares);
    row.add(unitsOf(kind.offer, period), -1);
    model_.program.addRow({name, rule, -unlimited, 0, row.entries()});
}

/// One kind of servers may miss what all of a place may; two may miss half of it each, more their part of all there
/// are.
void ModelBuilder::addKindsTogether(const Workload &workload, const QString &place, int period, double unitShare,
                                    double missed, const std::vector<ServerKind> &kinds)
{
    const QString rule = availabilityRule(workload);
    Terms inUse;
    for (const ServerKind &kind : kinds)
        inUse.add(kind.use, 1);
    for (const int together : std::set<int>{2, int(kinds.size())}) {
        const QString name = QStringLiteral("%1 %2 kinds %3 %4").arg(rule).arg(together).arg(place).arg(period);
        const int chosen = model_.program.addColumn({name, 0, 0, 1, true});
        inUse.add(chosen, 1 - together);
        for (const ServerKind &kind : kinds) {
            const int spares = sparesOf(kind.offer, unitShare, missed / together);
            if (spares == kind.spares)
                continue;
            Terms row = loadOf(kind.offer, period);
            row.add(kind.use, spares);
            row.add(chosen, spares);
            row.add(unitsOf(kind.offer, period), -1);
            model_.program.addRow({name, rule, -unlimited, double(spares), row.entries()});
        }
    }
    model_.program.addRow(
        {QStringLiteral("%1 kinds %2 %3").arg(rule, place).arg(period), rule, -unlimited, 1, inUse.entries()});
}

/// Kinds of servers of one's own that can carry a workload at the place of an offer.
int ModelBuilder::kindsBeside(int offer, const QString &workload) const
{
    std::set<int> kinds;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        const Offer &other = set_.offers[std::size_t(set_.candidates[c].offer)];
        if (entering_[c] && set_.candidates[c].workload == workload && !other.isRented() &&
            other.site == set_.offers[std::size_t(offer)].site)
            kinds.insert(set_.candidates[c].offer);
    }
    return std::max(1, int(kinds.size()));
}

void ModelBuilder::addAvailability(const Workload &workload, double unitShare, int period)
{
    struct Place {
        double missed = 0;     ///< by the place itself, then with its servers
        int isStoodInFor = -1; ///< column: it keeps the fewer spares of a place beside another; -1 = they are no fewer
        Terms carried;
        std::vector<int> replicas;
    };
    const double asked = *workload.availability, mayMiss = 1 - asked;
    const double demand = demandOf(workload.id).perPeriod[std::size_t(period)];
    std::map<QString, Place> places;
    std::map<int, std::vector<int>> byOffer;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        const Candidate &candidate = set_.candidates[c];
        const int column = model_.replicas[c][std::size_t(period)];
        const Offer &offer = set_.offers[std::size_t(candidate.offer)];
        const auto share = placeAvailability(offer, plan_.need, catalog_);
        if (!entering_[c] || candidate.workload != workload.id || column < 0 || !share)
            continue;
        Place &place = places[offer.site];
        place.missed = std::max(place.missed, std::max(leastMissed, 1 - *share));
        place.carried.add(column, candidate.deployment.capacity / demand);
        place.replicas.push_back(column);
        if (!offer.isRented())
            byOffer[candidate.offer].push_back(column);
    }
    std::map<QString, std::vector<ServerKind>> kindsAt;
    for (const auto &[offer, replicas] : byOffer) {
        const double share = *placeAvailability(set_.offers[std::size_t(offer)], plan_.need, catalog_);
        const double beside = std::max(unitMisses(share, asked), unitMissesBesideAnother(share, asked));
        kindsAt[set_.offers[std::size_t(offer)].site].push_back({offer, replicas, -1,
                                                                 sparesOf(offer, unitShare, unitMisses(share, asked)),
                                                                 sparesOf(offer, unitShare, beside)});
    }
    for (auto &[site, kinds] : kindsAt) {
        Place &place = places[site];
        const double missed = unitMisses(1 - place.missed, asked);
        place.missed += missed;
        if (places.size() > 1 &&
            std::any_of(kinds.begin(), kinds.end(), [](const ServerKind &kind) { return kind.fewer < kind.spares; }))
            place.isStoodInFor = model_.program.addColumn(
                {QStringLiteral("%1 beside another %2 %3").arg(availabilityRule(workload), site).arg(period), 0, 0, 1,
                 true});
        for (ServerKind &kind : kinds)
            addSpares(workload, kind, period, place.isStoodInFor);
        if (options_.addsUpKinds && kinds.size() > 1)
            addKindsTogether(workload, site, period, unitShare, missed, kinds);
    }
    const QString rule = availabilityRule(workload);
    const auto named = [&](const QString &what) { return QStringLiteral("%1 %2 %3").arg(rule, what).arg(period); };
    Program &program = model_.program;
    // 1: all places in use are needed, and each counts. 0: places that carry everything stand in for one another.
    const int allNeeded = program.addColumn({named(QStringLiteral("all needed")), 0, 0, 1, true});
    Terms standIns, needed;
    double most = 0;
    for (auto &[site, place] : places) {
        const int whole = program.addColumn({named(QStringLiteral("whole ") + site), 0, 0, 1, true});
        Terms carries = place.carried;
        carries.add(whole, -1);
        program.addRow({named(QStringLiteral("whole ") + site), rule, 0, unlimited, carries.entries()});
        standIns.add(whole, -std::log(std::min(1.0, place.missed)));
        if (place.isStoodInFor >= 0) { // it misses the root itself then, and not where all are needed
            standIns.add(place.isStoodInFor, std::log(std::min(1.0, place.missed)) - std::log(mayMiss) / 2);
            Terms either;
            either.add(place.isStoodInFor, 1);
            either.add(allNeeded, 1);
            program.addRow({named(QStringLiteral("beside another ") + site), rule, -unlimited, 1, either.entries()});
        }
        needed.add(addUse(named(QStringLiteral("use ") + site), rule, place.replicas), place.missed);
        most += place.missed;
    }
    const double target = -std::log(std::max(leastMissed, mayMiss));
    standIns.add(allNeeded, target);
    needed.add(allNeeded, most);
    program.addRow({named(QStringLiteral("stand in")), rule, target, unlimited, standIns.entries()});
    program.addRow({named(QStringLiteral("needed")), rule, -unlimited, mayMiss + most, needed.entries()});
}

} // namespace cw::planner
