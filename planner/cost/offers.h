// Builds every way to have units: own halls, colocation and cloud regions that the need names, times the systems and
// cloud offers of the catalog. Whatever cannot be offered becomes a Rejected (no_price, unsupported) or a finding.
// Pure; the same need and catalog give the same offers in the same order (sorted by id).
#pragma once

#include "planner/cost/offer.h"

namespace cw::planner {

struct OfferSet {
    std::vector<Offer> offers;
    std::vector<Rejected> rejected;
    std::vector<Finding> findings;
};

[[nodiscard]] OfferSet buildOffers(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book);

/// The discount factor of a payment `months` after the start of the horizon: (1 + rate)^(-months/12), nine decimals.
[[nodiscard]] double discountFactor(double ratePerYear, int months);

} // namespace cw::planner
