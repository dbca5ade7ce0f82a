// Offers of rented instances, with accelerators for models and without for data services: on demand, and reserved for
// one or three years where the horizon is long enough.
#pragma once

#include "planner/cost/hardwareunit.h"

namespace cw::planner {

void addCloudOffers(Passports &passports, OfferSet &out);
/// Where it stands, who runs it, and what the grid there emits.
void placeOffer(Offer &offer, const SiteProfile &site);

} // namespace cw::planner
