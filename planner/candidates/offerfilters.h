// Rules of law, place and taste that an offer keeps or breaks for a workload, before anything is counted: residency,
// operator exposure, sovereignty, latency, exclusions, pins. Unknown facts break a rule: they cannot be shown to keep
// it. Pure.
#pragma once

#include "planner/cost/offer.h"
#include "planner/fabric/roundtrip.h"
#include "planner/plan/planresult.h"
#include "planner/plan/suppliers.h"

namespace cw::planner {

class OfferFilters {
public:
    OfferFilters(const Plan &plan, const catalog::CatalogSnapshot &catalog);
    /// Ids of the rules that `offer` breaks for `workload`, in the order of the need, then pins.
    [[nodiscard]] QStringList broken(const Offer &offer, const Workload &workload) const;
    /// What could not be tested at all, once each.
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    [[nodiscard]] bool breaks(const Constraint &rule, const Offer &offer, const Workload &workload) const;
    [[nodiscard]] bool isTooFar(const Constraint &rule, const Offer &offer, const Workload &workload) const;
    [[nodiscard]] bool reachesAll(const std::optional<Place> &here, const Workload &workload, double ms) const;
    /// No place anywhere keeps the rule: the users are too far from one another.
    [[nodiscard]] bool areUsersApart(const Constraint &rule, const Workload &workload) const;
    [[nodiscard]] bool needsLicence(const Offer &offer) const;
    [[nodiscard]] bool isExcluded(const Constraint &rule, const Offer &offer) const;
    [[nodiscard]] QStringList brokenPins(const Offer &offer, const Workload &workload) const;

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    Suppliers suppliers_;
    mutable RoundTrips trips_;
    std::map<QString, QStringList> countries_; ///< by rule: countries it names
};

/// Whether a rule that lists workloads speaks of this one; an empty list means all.
[[nodiscard]] bool speaksOf(const Constraint &rule, const QString &workload);

} // namespace cw::planner
