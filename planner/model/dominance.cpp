#include "planner/candidates/arrival.h"
#include "planner/model/broughtalong.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/termperiods.h"

#include <algorithm>
#include <cmath>
#include <functional>

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
    BroughtAlong brought;
    std::vector<double> falling, equal;
    std::vector<int> candidates;
};

/// What comes with a unit is looked at beside it where both are bought: a cheaper server may need a dearer cable.
UnitFigures withPieces(const UnitFigures &pieces, const UnitFigures &unit, bool isOwned)
{
    return isOwned ? together(unit, pieces) : pieces;
}

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
    default:
        for (const UnitFigures &figures : {view.figures, withPieces(view.brought.first, view.figures, offer.isOwned()),
                                           withPieces(view.brought.all, view.figures, offer.isOwned())}) {
            const UnitCoefficient unit = coefficientOf(quantity, figures);
            into.insert(into.end(), {unit.once, unit.monthly, unit.active});
        }
    }
}

/// What a hall looks at.
std::vector<double> roomOf(const UnitFigures &unit)
{
    return {unit.itKw, unit.nameplateKw, unit.racks, unit.heightUnits, unit.weightKg, unit.networkPorts};
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
const Candidate *standInOf(const Candidate &b, const OfferView &a, const CandidateSet &set,
                           const std::function<bool(int)> &isAllowed)
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
            candidate.deployment.busyDays <= b.deployment.busyDays + 1e-9 && isAllowed(index))
            return &candidate;
    }
    return nullptr;
}

class Dominance {
public:
    Dominance(const Plan &plan, const CandidateSet &set, const std::vector<CompanionRule> &beside, double hoursPerMonth,
              std::vector<char> &entering)
        : plan_(plan), set_(set), hours_(hoursPerMonth), entering_(entering), interest_(plan),
          brought_(broughtAlong(set, beside, hoursPerMonth)), storage_(set.candidates.size())
    {
        for (std::size_t c = 0; c < entering.size(); ++c)
            if (entering[c])
                storage_[c] = storageBroughtBy(set.candidates[c], set, beside);
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
            view.brought = brought_[o];
            view.candidates = std::move(candidates[o]);
            view.isOwnSite = std::any_of(plan_.need.ownSites.begin(), plan_.need.ownSites.end(),
                                         [&](const OwnSite &site) { return site.id == offer.site; });
            for (const PlanQuantity quantity : interest_.falling)
                append(view.falling, quantity, view, offer);
            for (const PlanQuantity quantity : interest_.equal)
                append(view.equal, quantity, view, offer);
            if (view.isOwnSite) // own halls have room to lose; elsewhere the provider's rooms do not matter
                for (const UnitFigures &unit : {view.figures, together(view.figures, view.brought.first),
                                                together(view.figures, view.brought.all)}) {
                    const std::vector<double> room = roomOf(unit);
                    view.falling.insert(view.falling.end(), room.begin(), room.end());
                }
            else
                view.falling.insert(view.falling.end(), 3 * roomOf({}).size(), 0);
            const RentedPlace *rented = offer.isRented() ? set_.rented.at(offer.site) : nullptr;
            for (const CompanionPiece RentedPlace::*piece : {&RentedPlace::answers, &RentedPlace::history})
                view.falling.push_back(rented ? RentedPlace::priceOf(rented->*piece) : 0);
            view.falling.push_back(-view.figures.resale);
            // Networks and nodes that are counted by what hangs from them: a floor counts them too.
            const std::vector<double> counted{view.brought.fabricPorts, view.brought.servers,
                                              view.brought.managementPorts};
            std::vector<double> &into = interest_.equal.empty() ? view.falling : view.equal;
            into.insert(into.end(), counted.begin(), counted.end());
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
        if (x.topology != y.topology || x.fabricDown * y.fabricUp != y.fabricDown * x.fabricUp ||
            (x.site == y.site && !hangsAlike(a.brought, b.brought)))
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

    /// Units of `a` take nothing from the compute networks of a site that those of `b` do not take.
    [[nodiscard]] bool hangsAlike(const BroughtAlong &a, const BroughtAlong &b) const
    {
        if (a.fabric != b.fabric)
            return a.fabric < 0;
        return a.fabric < 0 || a.cages == b.cages || plan_.need.horizon.periods() == 1; // cables stay when units leave
    }

    /// Stands in for a candidate, and brings no storage that it does not bring; where a floor counts it, the same.
    [[nodiscard]] const Candidate *standIn(int b, const OfferView &a) const
    {
        const std::set<QString> &asked = storage_[std::size_t(b)];
        return standInOf(set_.candidates[std::size_t(b)], a, set_, [&](int candidate) {
            const std::set<QString> &brought = storage_[std::size_t(candidate)];
            return interest_.equal.empty() ? std::includes(asked.begin(), asked.end(), brought.begin(), brought.end())
                                           : asked == brought;
        });
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
                reject(c, *standIn(c, *better));
        }
    }

    [[nodiscard]] bool covers(const OfferView &a, const OfferView &b) const
    {
        return std::all_of(b.candidates.begin(), b.candidates.end(), [&](int c) { return standIn(c, a) != nullptr; });
    }

    const Plan &plan_;
    const CandidateSet &set_;
    double hours_;
    std::vector<char> &entering_;
    Interest interest_;
    std::vector<BroughtAlong> brought_;      ///< by offer
    std::vector<std::set<QString>> storage_; ///< by candidate: roles of the storage nodes it brings
    std::vector<Rejected> rejected_;
};

} // namespace

std::vector<Rejected> findDominated(const Plan &plan, const CandidateSet &set, const std::vector<CompanionRule> &beside,
                                    double hoursPerMonth, std::vector<char> &entering)
{
    return Dominance(plan, set, beside, hoursPerMonth, entering).run();
}

} // namespace cw::planner
