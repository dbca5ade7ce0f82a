// Offers of managed services a cloud sells by the unit and month: object and file storage, vector search, feature
// stores. One offer per service and region; a service without a published price is an offer that asks for a quote.
#pragma once

#include "planner/cost/hardwareunit.h"
#include "planner/cost/offers.h"

namespace cw::planner {

void addServiceOffers(Passports &passports, OfferSet &out);

} // namespace cw::planner
