// Leased hardware: what can be bought for a place can be leased for it too. A full-payout lease: equal instalments over
// the term at the lessor's rate, the machine given back at the end. Term and rate are planning values of the catalog
// (`lease_term_months`, `lease_rate_per_year`). Pure.
#pragma once

#include "planner/cost/offers.h"
#include "planner/cost/passports.h"

#include <set>

namespace cw::planner {

/// The monthly instalment per unit of price: i / (1 - (1 + i)^-n), i = yearly rate / 12 (annuity, paid in arrears).
[[nodiscard]] double instalmentShare(double ratePerYear, int months);

/// One lease for every priced offer of hardware in `out`, appended to it: over the usual term, or the short one where
/// the usual one outlasts the horizon or does not end with a period. Where neither is possible a finding or what is
/// rejected says so. The terms, in months, for which nothing is offered because they do not end with a period.
std::set<int> addLeaseOffers(Passports &passports, OfferSet &out);

} // namespace cw::planner
