#include "planner/candidates/arrival.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/termperiods.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// What the plan's objective, limits and rooms look at: only these figures can make an offer better than another.
struct Interest {
    std::set<PlanQuantity> falling; ///< less is better
    std::set<PlanQuantity> equal;   ///< has a floor, so only equal figures compare
    std::set<QString> scopedSites;
    bool countsSites = false; ///< availability comes from places that stand in for one another

    explicit Interest(const Plan &plan)
    {
        for (const PlanQuantity quantity : quantitiesOf(plan.need.minimise))
            falling.insert(quantity);
        countsSites = std::any_of(plan.need.workloads.begin(), plan.need.workloads.end(),
                                  [](const Workload &w) { return w.availability.has_value(); });
        for (const Constraint &constraint : plan.need.constraints) {
            if (constraint.kind != ConstraintKind::Limit)
                continue;
            (constraint.min ? equal : falling).insert(constraint.quantity);
            if (!constraint.site.isEmpty())
                scopedSites.insert(constraint.site);
        }
        falling.insert(PlanQuantity::TotalCost); // the tie-break
    }
    [[nodiscard]] bool looksAt(PlanQuantity quantity) const
    {
        return falling.count(quantity) > 0 || equal.count(quantity) > 0;
    }
};

struct OfferView {
    int offer = 0;
    bool isOwnSite = false;
    UnitFigures figures;
    std::vector<double> falling, equal;
    std::vector<int> candidates;
};

void append(std::vector<double> &into, PlanQuantity quantity, const OfferView &view, const Offer &offer)
{
    switch (aggregationOf(quantity)) {
    case Aggregation::Worst: {
        const double unknown = quantity == PlanQuantity::SovereigntyScore ? -1 : unlimited;
        const double figure = worstFigureOf(quantity, offer).value_or(unknown);
        into.push_back(quantity == PlanQuantity::SovereigntyScore ? -figure : figure);
        break;
    }
    case Aggregation::Count:
        break;
    default: {
        const UnitCoefficient unit = coefficientOf(quantity, view.figures);
        into.push_back(unit.once);
        into.push_back(unit.monthly);
        into.push_back(unit.active);
    }
    }
}

bool allAtMost(const std::vector<double> &a, const std::vector<double> &b)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] > b[i])
            return false;
    }
    return true;
}

/// Whatever `b` carries, as many units of `a` can carry with as many or more replicas of the same or smaller size.
const Candidate *standIn(const Candidate &b, const OfferView &a, const CandidateSet &set)
{
    for (const int index : a.candidates) {
        const Candidate &candidate = set.candidates[std::size_t(index)];
        const bool freer = std::all_of(candidate.breaks.begin(), candidate.breaks.end(),
                                       [&](const QString &rule) { return b.breaks.contains(rule); });
        // A job on hardware that arrives sooner starts sooner, and is paid for sooner: it stands in for none that
        // waits.
        if (candidate.workload == b.workload && freer && candidate.from == b.from &&
            candidate.unitsPerReplica <= b.unitsPerReplica + 1e-12 &&
            candidate.deployment.capacity >= b.deployment.capacity &&
            candidate.deployment.busyDays <= b.deployment.busyDays + 1e-9)
            return &candidate;
    }
    return nullptr;
}

class Dominance {
public:
    Dominance(const Plan &plan, const CandidateSet &set, double hoursPerMonth, std::vector<char> &entering)
        : plan_(plan), set_(set), hours_(hoursPerMonth), entering_(entering), interest_(plan)
    {
        for (const FabricRule &rule : set.fabrics)
            ports_.insert(rule.portsPerUnit.begin(), rule.portsPerUnit.end());
    }
    std::vector<Rejected> run()
    {
        pruneWithinOffers();
        pruneBetweenOffers();
        return std::move(rejected_);
    }

private:
    void reject(int candidate, const Candidate &by)
    {
        entering_[std::size_t(candidate)] = 0;
        rejected_.push_back({set_.candidates[std::size_t(candidate)].id, QStringLiteral("dominated_by"), by.id});
    }

    /// Of one workload on one offer: k small replicas in the place of one large that together deliver as much.
    void pruneWithinOffers()
    {
        std::map<std::pair<int, QString>, std::vector<int>> groups;
        for (std::size_t c = 0; c < entering_.size(); ++c) {
            if (entering_[c])
                groups[{set_.candidates[c].offer, set_.candidates[c].workload}].push_back(int(c));
        }
        for (const auto &[key, members] : groups) {
            for (const int b : members) {
                for (const int a : members) {
                    if (a == b || !entering_[std::size_t(a)] || !entering_[std::size_t(b)])
                        continue;
                    if (replaces(set_.candidates[std::size_t(a)], set_.candidates[std::size_t(b)], a < b))
                        reject(b, set_.candidates[std::size_t(a)]);
                }
            }
        }
    }

    static bool replaces(const Candidate &a, const Candidate &b, bool first)
    {
        const double times = b.unitsPerReplica / a.unitsPerReplica;
        const bool isJob = b.deployment.busyDays > 0;
        if (std::abs(times - std::round(times)) > 1e-9 || times < 1 - 1e-9 || a.breaks != b.breaks)
            return false;
        const double delivered = isJob ? a.deployment.capacity : a.deployment.capacity * std::round(times);
        if (delivered < b.deployment.capacity || (isJob && a.deployment.busyDays > b.deployment.busyDays))
            return false;
        const bool same = delivered == b.deployment.capacity && std::round(times) == 1;
        return !same || first;
    }

    [[nodiscard]] std::vector<OfferView> views() const
    {
        std::vector<std::vector<int>> candidates(set_.offers.size());
        for (std::size_t c = 0; c < entering_.size(); ++c) {
            if (entering_[c])
                candidates[std::size_t(set_.candidates[c].offer)].push_back(int(c));
        }
        std::vector<OfferView> result;
        for (std::size_t o = 0; o < set_.offers.size(); ++o) {
            if (candidates[o].empty())
                continue;
            const Offer &offer = set_.offers[o];
            OfferView view;
            view.offer = int(o);
            view.figures = figuresOf(offer, hours_);
            view.figures.resale = resalePrice(plan_.need, offer);
            view.candidates = std::move(candidates[o]);
            view.isOwnSite = std::any_of(plan_.need.ownSites.begin(), plan_.need.ownSites.end(),
                                         [&](const OwnSite &site) { return site.id == offer.site; });
            for (const PlanQuantity quantity : interest_.falling)
                append(view.falling, quantity, view, offer);
            for (const PlanQuantity quantity : interest_.equal)
                append(view.equal, quantity, view, offer);
            // Own halls have room to lose; elsewhere the provider's rooms do not matter.
            const UnitFigures room = view.isOwnSite ? view.figures : UnitFigures{};
            const RentedPlace *rented = offer.isRented() ? set_.rented.at(offer.site) : nullptr;
            for (const CompanionPiece RentedPlace::*piece : {&RentedPlace::answers, &RentedPlace::history})
                view.falling.push_back(rented ? RentedPlace::priceOf(rented->*piece) : 0);
            view.falling.insert(view.falling.end(),
                                {room.itKw, room.nameplateKw, room.racks, room.heightUnits, room.weightKg,
                                 room.networkPorts, fabricPorts(int(o)), -view.figures.resale});
            if (plan_.need.robust) {
                const std::vector<double> risk = riskFiguresOf(offer);
                view.falling.insert(view.falling.end(), risk.begin(), risk.end());
            }
            result.push_back(std::move(view));
        }
        // Whoever is at most as much in all is so in lexicographic order too: dominators stand before the dominated.
        std::stable_sort(result.begin(), result.end(),
                         [](const OfferView &a, const OfferView &b) { return a.falling < b.falling; });
        return result;
    }

    [[nodiscard]] bool isComparable(const OfferView &a, const OfferView &b) const
    {
        const Offer &x = set_.offers[std::size_t(a.offer)], &y = set_.offers[std::size_t(b.offer)];
        if (x.procurement != y.procurement && !(x.isOwned() && y.isOwned()))
            return false;
        if (x.topology != y.topology || x.fabricDown * y.fabricUp != y.fabricDown * x.fabricUp)
            return false; // what a network costs is not the unit's own
        if (x.isPriced() != y.isPriced() || x.serviceShare > y.serviceShare ||
            x.commitmentMonths > y.commitmentMonths ||
            !coversTerms(plan_.need.horizon, x.commitmentMonths, y.commitmentMonths))
            return false;
        if (arrivalPeriod(plan_.need.horizon, x) > arrivalPeriod(plan_.need.horizon, y))
            return false;
        if (interest_.looksAt(PlanQuantity::Vendors) && supplierOf(x) != supplierOf(y))
            return false;
        if (x.site != y.site) {
            if (a.isOwnSite || interest_.countsSites || isTiedToPlace(b) || interest_.looksAt(PlanQuantity::Sites) ||
                interest_.scopedSites.count(x.site) || interest_.scopedSites.count(y.site))
                return false;
        }
        return !isPinned(y);
    }

    /// Data sets and what reads them: whether they share a place decides whether data are copied out of it.
    [[nodiscard]] bool isTiedToPlace(const OfferView &view) const
    {
        const RentedPlaces &rented = set_.rented;
        return !rented.copies.empty() && std::any_of(view.candidates.begin(), view.candidates.end(), [&](int c) {
            const QString &workload = set_.candidates[std::size_t(c)].workload;
            return std::find(rented.readers.begin(), rented.readers.end(), workload) != rented.readers.end() ||
                   std::any_of(rented.copies.begin(), rented.copies.end(),
                               [&](const WorkloadAmount &copy) { return copy.workload == workload; });
        });
    }

    [[nodiscard]] bool isPinned(const Offer &offer) const
    {
        return std::any_of(plan_.pins.begin(), plan_.pins.end(), [&](const Pin &pin) {
            return (!pin.system.isEmpty() && pin.system == offer.system) ||
                   (!pin.site.isEmpty() && pin.site == offer.site);
        });
    }

    [[nodiscard]] double fabricPorts(int offer) const
    {
        const auto found = ports_.find(offer);
        return found == ports_.end() ? 0 : found->second;
    }

    void pruneBetweenOffers()
    {
        std::vector<OfferView> kept; // being better is transitive: only the kept can beat
        for (OfferView &b : views()) {
            const auto better = std::find_if(kept.begin(), kept.end(), [&](const OfferView &a) {
                return allAtMost(a.falling, b.falling) && a.equal == b.equal && isComparable(a, b) && covers(a, b);
            });
            if (better == kept.end()) {
                kept.push_back(std::move(b));
                continue;
            }
            for (const int c : b.candidates)
                reject(c, *standIn(set_.candidates[std::size_t(c)], *better, set_));
        }
    }

    [[nodiscard]] bool covers(const OfferView &a, const OfferView &b) const
    {
        return std::all_of(b.candidates.begin(), b.candidates.end(),
                           [&](int c) { return standIn(set_.candidates[std::size_t(c)], a, set_) != nullptr; });
    }

    const Plan &plan_;
    const CandidateSet &set_;
    double hours_;
    std::vector<char> &entering_;
    Interest interest_;
    std::map<int, double> ports_; ///< compute-fabric ports of a unit, by offer
    std::vector<Rejected> rejected_;
};

} // namespace

std::vector<Rejected> findDominated(const Plan &plan, const CandidateSet &set, double hoursPerMonth,
                                    std::vector<char> &entering)
{
    return Dominance(plan, set, hoursPerMonth, entering).run();
}

} // namespace cw::planner
