// Offers of rented instances, with accelerators for models and without for data services: on demand, and reserved for
// one or three years where such a term ends with a period of the plan.
#pragma once

#include "planner/cost/hardwareunit.h"

#include <set>

namespace cw::planner {

/// Months paid from the first one on: "reserved_1y" is 12, "on_demand" 0.
[[nodiscard]] int commitmentOf(const QString &term);
/// The terms, in months, for which nothing is offered because they do not end with a period.
std::set<int> addCloudOffers(Passports &passports, OfferSet &out);
/// Where it stands, who runs it, and what the grid there emits.
void placeOffer(Offer &offer, const SiteProfile &site);

} // namespace cw::planner
