// Offers of hardware that is bought: into the planner's own halls and into colocation.
#pragma once

#include "planner/cost/hardwareunit.h"

namespace cw::planner {

/// Appends offers, rejections and findings for every purchasable system at every site given.
void addHardwareOffers(const std::vector<SiteProfile> &sites, Passports &passports, OfferSet &out);

} // namespace cw::planner
