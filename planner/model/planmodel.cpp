#include "planner/cost/offers.h"
#include "planner/model/availability.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/monthhours.h"
#include "planner/plan/rulenames.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

namespace {
constexpr double largestFloorUnits = 100000; // units of one offer that a floor can ask for
} // namespace

Result<PlanModel> buildPlanModel(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                                 const ModelOptions &options)
{
    return ModelBuilder(plan, catalog, set, options).build();
}

std::vector<Entry> Terms::entries() const
{
    std::vector<Entry> entries;
    entries.reserve(values_.size());
    for (const auto &[column, value] : values_) {
        if (value != 0)
            entries.push_back({column, value});
    }
    return entries;
}

ModelBuilder::ModelBuilder(const Plan &plan, const catalog::CatalogSnapshot &catalog, const CandidateSet &set,
                           const ModelOptions &options)
    : plan_(plan), catalog_(catalog), set_(set), options_(options), periods_(plan.need.horizon.periods()),
      hours_(hoursOfMonth(catalog))
{
    life_ = hardwareLife(catalog);
    for (int p = 0; p < periods_; ++p) {
        months_.push_back(plan.need.horizon.monthsIn(p));
        discount_.push_back(discountFactor(plan.need.discountRate, p * plan.need.horizon.periodMonths));
    }
}

Result<PlanModel> ModelBuilder::build()
{
    Result<std::vector<Demand>> demands = demandsOf(plan_.need, catalog_);
    if (!demands)
        return demands.error();
    model_.demands = std::move(demands).value();
    model_.withoutJobStorage = options_.withoutJobStorage;
    if (std::optional<Error> error = chooseCandidates())
        return *error;
    addUnits();
    addReplicas();
    addCoverage();
    addPools();
    addCoupling();
    addBlocked();
    addNetworks();
    addFabrics();
    addCompanions();
    addRented();
    addRooms();
    addAvailability();
    addPins();
    addExactCounts();
    addLimits();
    addObjective();
    if (std::optional<Error> error = addRobust())
        return *error;
    tagColumns();
    if (std::optional<Error> error = findMagnitudes())
        return *error;
    return std::move(model_);
}

bool ModelBuilder::enters(const Candidate &candidate) const
{
    if (!isAsked(candidate.workload) || (options_.withoutJobStorage && set_.bringsJobStorage(candidate)))
        return false;
    if (candidate.isOpen())
        return true;
    if (candidate.breaks.isEmpty())
        return false;
    return options_.withBlocked || std::none_of(candidate.breaks.begin(), candidate.breaks.end(),
                                                [&](const QString &rule) { return isKept(rule); });
}

const Demand &ModelBuilder::demandOf(const QString &workload) const
{
    return *std::find_if(model_.demands.begin(), model_.demands.end(),
                         [&](const Demand &d) { return d.workload == workload; });
}

std::optional<Error> ModelBuilder::chooseCandidates()
{
    entering_.assign(set_.candidates.size(), 0);
    for (std::size_t c = 0; c < set_.candidates.size(); ++c)
        entering_[c] = enters(set_.candidates[c]) && set_.candidates[c].deployment.capacity > 0;
    if (std::optional<Error> error = closeUnknown())
        return error;
    model_.dominated = findDominated(plan_, set_, set_.beside(!options_.withoutJobStorage), hours_, entering_);
    candidatesOf_.assign(set_.offers.size(), {});
    for (std::size_t c = 0; c < entering_.size(); ++c) {
        if (entering_[c])
            candidatesOf_[std::size_t(set_.candidates[c].offer)].push_back(int(c));
    }
    return std::nullopt;
}

double ModelBuilder::loadBound(int offer) const
{
    std::map<QString, double> byWorkload;
    for (const int c : candidatesOf_[std::size_t(offer)]) {
        const Candidate &candidate = set_.candidates[std::size_t(c)];
        const double replicas = mostReplicas(candidate, demandOf(candidate.workload).peak());
        double &units = byWorkload[candidate.workload];
        units = std::max(units, replicas * candidate.unitsPerReplica);
    }
    double units = 0;
    for (const auto &[workload, most] : byWorkload)
        units += most;
    const bool apart = plan_.need.pools == QLatin1String("separate"); // each pool is rounded up on its own
    return std::ceil(units - 1e-9) + (apart ? 1 : 0);
}

/// A floor may ask for more units than the demand does.
double ModelBuilder::unitsForFloor(int offer, const Constraint &floor) const
{
    const UnitCoefficient unit = coefficientOf(floor.quantity, figuresOf(set_.offers[std::size_t(offer)], hours_));
    const double most = std::max({unit.once, unit.monthly * plan_.need.horizon.months, unit.active});
    const double units = most > 0 ? std::ceil(*floor.min / scaleOf(floor.quantity) / most) : 1;
    return std::min(std::max(1.0, units), largestFloorUnits);
}

/// As many as the demand takes, or as a floor on what its workload uses.
double ModelBuilder::mostReplicas(const Candidate &candidate, double asked) const
{
    double most = std::ceil(asked / candidate.deployment.capacity - 1e-9);
    for (const Constraint &floor : plan_.need.constraints)
        if (floor.kind == ConstraintKind::Limit && floor.min && floor.workload == candidate.workload &&
            candidate.unitsPerReplica > 0)
            most = std::max(most, std::ceil(unitsForFloor(candidate.offer, floor) / candidate.unitsPerReplica - 1e-9));
    return most;
}

double ModelBuilder::unitBound(int offer) const
{
    double pinned = 0;
    for (const Pin &pin : plan_.pins)
        pinned += pin.count.value_or(0);
    double units = loadBound(offer);
    for (const Constraint &constraint : plan_.need.constraints) {
        if (constraint.kind == ConstraintKind::Redundancy)
            units =
                std::max(units, constraint.level == QLatin1String("2N") ? 2 * loadBound(offer) : loadBound(offer) + 1);
        if (constraint.kind == ConstraintKind::Limit && constraint.min)
            units = std::max(units, unitsForFloor(offer, constraint));
    }
    return std::max({units, pinned, unitsForAvailability(offer)});
}

/// Load and the spares that the availability of a workload asks for beside it.
double ModelBuilder::unitsForAvailability(int offer) const
{
    const Offer &here = set_.offers[std::size_t(offer)];
    const catalog::Assumption *unit = catalog_.assumption(QStringLiteral("unit_availability"));
    const auto place = placeAvailability(here, plan_.need, catalog_);
    if (here.isRented() || !unit || !place)
        return 0;
    std::set<QString> carried;
    for (const int c : candidatesOf_[std::size_t(offer)])
        carried.insert(set_.candidates[std::size_t(c)].workload);
    const double load = std::max(1.0, loadBound(offer));
    double most = 0;
    for (const QString &id : carried) {
        const Workload *workload = workloadOf(plan_.need, id);
        if (workload && workload->availability)
            most =
                std::max(most, load + sparesFor(int(load), unit->value.likely,
                                                unitMisses(*place, *workload->availability) / kindsBeside(offer, id)));
    }
    return most;
}

/// A job starts when the need says, or once its hardware is there.
PeriodSpan ModelBuilder::spanOf(const Candidate &job) const
{
    return jobSpan(plan_.need.horizon, job.from ? job.from : workloadOf(plan_.need, job.workload)->from,
                   job.deployment.busyDays);
}

void ModelBuilder::addReplicas()
{
    model_.replicas.assign(set_.candidates.size(), std::vector<int>(std::size_t(periods_), -1));
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        if (!entering_[c])
            continue;
        const Candidate &candidate = set_.candidates[c];
        candidatesFor_[candidate.workload].push_back(int(c));
        const Demand &demand = demandOf(candidate.workload);
        if (demand.isJob) {
            const PeriodSpan span = spanOf(candidate);
            bool isThere = true;
            for (int p = span.first; p <= span.last; ++p)
                isThere = isThere && unitsOf(candidate.offer, p) >= 0;
            if (!isThere)
                continue;
            const int column = model_.program.addColumn({QStringLiteral("run ") + candidate.id, 0, 0, 1, true});
            for (int p = span.first; p <= span.last; ++p)
                model_.replicas[c][std::size_t(p)] = column;
            continue;
        }
        for (int p = 0; p < periods_; ++p) {
            const double asked = demand.perPeriod[std::size_t(p)];
            if (asked <= 0 || unitsOf(candidate.offer, p) < 0)
                continue;
            const double most = mostReplicas(candidate, asked);
            model_.replicas[c][std::size_t(p)] =
                model_.program.addColumn({QStringLiteral("replicas %1 %2").arg(candidate.id).arg(p), 0, 0, most, true});
        }
    }
}

void ModelBuilder::addCoverage()
{
    for (const Demand &demand : model_.demands) {
        if (!isKept(demand.rule) || !isAsked(demand.workload))
            continue;
        if (demand.isJob) {
            addJobCoverage(demand);
            continue;
        }
        for (int p = 0; p < periods_; ++p) {
            const double asked = demand.perPeriod[std::size_t(p)];
            if (asked <= 0)
                continue;
            // Scaled so that the row asks for 1: demands of 20 and of 20 million then look alike to the solver.
            Terms terms;
            for (const int c : candidatesFor_[demand.workload])
                terms.add(model_.replicas[std::size_t(c)][std::size_t(p)],
                          set_.candidates[std::size_t(c)].deployment.capacity / asked);
            model_.program.addRow({QStringLiteral("carry %1 %2").arg(demand.workload).arg(p), demand.rule, 1, unlimited,
                                   terms.entries()});
        }
    }
}

/// A job runs once, whenever it starts.
void ModelBuilder::addJobCoverage(const Demand &demand)
{
    Terms runs;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        if (!entering_[c] || set_.candidates[c].workload != demand.workload)
            continue;
        const auto &columns = model_.replicas[c];
        const auto run = std::find_if(columns.begin(), columns.end(), [](int column) { return column >= 0; });
        if (run != columns.end())
            runs.add(*run, set_.candidates[c].deployment.capacity);
    }
    if (demand.peak() > 0)
        model_.program.addRow({QStringLiteral("carry ") + demand.workload, demand.rule, 1, unlimited, runs.entries()});
}

int ModelBuilder::unitsOf(int offer, int period) const
{
    const int carrier = model_.carrierOfOffer[std::size_t(offer)];
    return carrier < 0 ? -1 : model_.carriers[std::size_t(carrier)].active[std::size_t(period)];
}

Terms ModelBuilder::loadOf(int offer, int period) const
{
    Terms load;
    for (const int c : candidatesOf_[std::size_t(offer)])
        load.add(model_.replicas[std::size_t(c)][std::size_t(period)], set_.candidates[std::size_t(c)].unitsPerReplica);
    return load;
}

std::vector<ModelBuilder::UseSign> ModelBuilder::signsOfUse(int offer, int period) const
{
    if (const auto spare = spareOf_.find({offer, period}); spare != spareOf_.end())
        return {{spare->second, 1, 2}}; // one that carries, one that stands by
    std::vector<UseSign> signs;
    for (const int c : candidatesOf_[std::size_t(offer)]) {
        const int column = model_.replicas[std::size_t(c)][std::size_t(period)];
        if (column >= 0)
            signs.push_back({column, model_.program.columns[std::size_t(column)].high,
                             std::ceil(set_.candidates[std::size_t(c)].unitsPerReplica - 1e-9)});
    }
    return signs;
}

void ModelBuilder::addCoupling()
{
    for (const Carrier &carrier : std::vector<Carrier>(model_.carriers)) {
        const Offer &offer = set_.offers[std::size_t(carrier.offer)];
        for (int p = 0; p < periods_; ++p) {
            const int active = carrier.active[std::size_t(p)];
            const Terms load = loadOf(carrier.offer, p);
            if (active < 0 || load.isEmpty())
                continue;
            Terms fits = load;
            fits.add(active, -1);
            model_.program.addRow(
                {QStringLiteral("fit %1 %2").arg(offer.id).arg(p), {}, -unlimited, 0, fits.entries()});
            addRedundancy(carrier.offer, p, load);
        }
    }
}

void ModelBuilder::addRedundancy(int offer, int period, const Terms &load)
{
    if (set_.offers[std::size_t(offer)].isRented())
        return; // the provider replaces what fails
    for (const Constraint &constraint : plan_.need.constraints) {
        if (constraint.kind != ConstraintKind::Redundancy || !isKept(constraint.id))
            continue;
        const QString name = QStringLiteral("spare %1 %2").arg(set_.offers[std::size_t(offer)].id).arg(period);
        const int active =
            model_.carriers[std::size_t(model_.carrierOfOffer[std::size_t(offer)])].active[std::size_t(period)];
        Terms carried =
            load; // by whole units of each pool, where pools are separate: a spare stands beside all of them
        if (const auto loss = poolLoss_.find({offer, period}); loss != poolLoss_.end())
            carried.add(loss->second, 1);
        Terms withSpare;
        if (constraint.level == QLatin1String("2N")) {
            // Twice the whole units that carry the load.
            const int carrying = model_.program.addColumn({name, 0, 0, unlimited, true});
            Terms whole = carried;
            whole.add(carrying, -1);
            model_.program.addRow({name, {}, -unlimited, 0, whole.entries()});
            withSpare.add(carrying, 2);
        } else if (constraint.level == QLatin1String("N+1")) {
            const int used = model_.program.addColumn({name, 0, 0, 1, true});
            for (const Entry &entry : load.entries()) { // one by one: tighter than their sum
                const double most = model_.program.columns[std::size_t(entry.column)].high;
                model_.program.addRow({name, {}, -unlimited, 0, {{entry.column, 1}, {used, -most}}});
            }
            withSpare = carried;
            withSpare.add(used, 1);
            spareOf_[{offer, period}] = used;
        } else {
            continue;
        }
        withSpare.add(active, -1);
        model_.program.addRow({name, constraint.id, -unlimited, 0, withSpare.entries()});
    }
}

void ModelBuilder::addBlocked()
{
    if (!options_.withBlocked)
        return;
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        if (!entering_[c])
            continue;
        for (const QString &rule : set_.candidates[c].breaks + closedBy_[c]) {
            if (!isKept(rule))
                continue;
            for (const int column : std::set<int>(model_.replicas[c].begin(), model_.replicas[c].end())) {
                if (column >= 0)
                    model_.program.addRow(
                        {QStringLiteral("blocked ") + set_.candidates[c].id, rule, -unlimited, 0, {{column, 1}}});
            }
        }
    }
}

void ModelBuilder::addPins()
{
    for (std::size_t i = 0; i < plan_.pins.size(); ++i) {
        const Pin &pin = plan_.pins[i];
        const QString rule = pinRule(int(i));
        if (!pin.count || !isKept(rule))
            continue; // a pin without a count only closes other candidates: the candidates know
        bool any = false;
        for (int p = 0; p < periods_; ++p) {
            Terms units;
            for (const Carrier &carrier : model_.carriers) {
                const bool matches =
                    carrier.offer >= 0 &&
                    (pin.system.isEmpty() || set_.offers[std::size_t(carrier.offer)].system == pin.system) &&
                    (pin.site.isEmpty() || carrier.site == pin.site);
                if (matches && !loadOf(carrier.offer, p).isEmpty())
                    units.add(carrier.active[std::size_t(p)], 1);
            }
            if (!units.isEmpty())
                model_.program.addRow({QStringLiteral("pinned %1 %2").arg(i).arg(p), rule, double(*pin.count),
                                       double(*pin.count), units.entries()});
            any = any || !units.isEmpty();
        }
        if (!any && *pin.count > 0) // nothing there can carry anything: the pin itself cannot hold
            model_.program.addRow({QStringLiteral("pinned %1").arg(i), rule, double(*pin.count), unlimited, {}});
    }
}

} // namespace cw::planner
