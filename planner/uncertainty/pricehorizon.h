// How long today's prices hold and what they may be afterwards: a band per period of the plan, from the catalog's
// spreads. The planned figure stays the middle, since prices of accelerators have gone both ways. Pure.
#pragma once

#include "catalog/base/band.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::planner {

struct PricePeriod {
    Month start;
    bool isHeld = false; ///< today's prices still hold when it begins: a budget, else an estimate
    /// P10, the plan's price, P90 of what is bought or rented then, as multiples of the plan's price.
    Band hardware{1, 1, 1}, cloud{1, 1, 1}, electricity{1, 1, 1};
};

/// One entry per period. Errors: an assumption the catalog lacks.
[[nodiscard]] Result<std::vector<PricePeriod>> priceHorizon(const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
