// Offers of rented instances: on demand, and reserved for one or three years where the horizon is long enough.
#pragma once

#include "planner/cost/hardwareunit.h"

namespace cw::planner {

void addCloudOffers(Passports &passports, OfferSet &out);

} // namespace cw::planner
