// Offers of rented instances, with accelerators for models and without for data services: on demand, and reserved for
// one or three years where the horizon is long enough.
#pragma once

#include "planner/cost/hardwareunit.h"

namespace cw::planner {

/// Months paid from the first one on: "reserved_1y" is 12, "on_demand" 0.
[[nodiscard]] int commitmentOf(const QString &term);
void addCloudOffers(Passports &passports, OfferSet &out);
/// Where it stands, who runs it, and what the grid there emits.
void placeOffer(Offer &offer, const SiteProfile &site);

} // namespace cw::planner
