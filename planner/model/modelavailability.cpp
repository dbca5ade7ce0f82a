// Availability as rows: either places that each carry everything miss little enough together (a sum of logarithms), or
// all places in use miss little enough one by one. Units of one's own keep the spares that the figure takes.
#include "planner/model/availability.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/rulenames.h"

#include <algorithm>
#include <cmath>

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

void ModelBuilder::addSpares(const Workload &workload, int offer, int period, int spares,
                             const std::vector<int> &replicas)
{
    const QString rule = availabilityRule(workload);
    const QString name = QStringLiteral("%1 %2 %3").arg(rule, set_.offers[std::size_t(offer)].id).arg(period);
    Terms row = loadOf(offer, period);
    row.add(addUse(name, rule, replicas), spares);
    row.add(unitsOf(offer, period), -1);
    model_.program.addRow({name, rule, -unlimited, 0, row.entries()});
}

void ModelBuilder::addAvailability(const Workload &workload, double unitShare, int period)
{
    struct Place {
        double missed = 0;
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
        const double ofUnits = offer.isRented() ? 0 : unitMisses(*share, asked);
        place.missed = std::max(place.missed, std::max(leastMissed, 1 - *share + ofUnits));
        place.carried.add(column, candidate.deployment.capacity / demand);
        place.replicas.push_back(column);
        if (!offer.isRented())
            byOffer[candidate.offer].push_back(column);
    }
    for (const auto &[offer, replicas] : byOffer) {
        const double share = *placeAvailability(set_.offers[std::size_t(offer)], plan_.need, catalog_);
        const int spares = sparesFor(int(std::max(1.0, loadBound(offer))), unitShare, unitMisses(share, asked));
        if (spares > 0)
            addSpares(workload, offer, period, spares, replicas);
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
