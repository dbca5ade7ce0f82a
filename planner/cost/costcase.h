// Everything the parts of the costing read. References only: lives no longer than the call of `costDesign`.
#pragma once

#include "planner/cost/costing.h"

#include <algorithm>

namespace cw::planner {

struct CostCase {
    const Plan &plan;
    const catalog::CatalogSnapshot &catalog;
    const std::vector<Offer> &offers;
    const std::vector<CountedUnits> &units;
    const std::vector<CountedExtra> &extras;
    FigureBook &book;

    [[nodiscard]] const Horizon &horizon() const { return plan.need.horizon; }
    [[nodiscard]] const Offer &offerOf(const CountedUnits &counted) const { return offers[size_t(counted.offer)]; }
    /// First offer with hardware at the site: the place's PUE, carbon and procurement; nullptr when there is none.
    [[nodiscard]] const Offer *placeOf(const QString &site) const;
};

/// Count in one period; a vector shorter than the horizon counts zero.
[[nodiscard]] inline int countIn(const std::vector<int> &counts, int period)
{
    return period >= 0 && size_t(period) < counts.size() ? counts[size_t(period)] : 0;
}

[[nodiscard]] inline bool isUsed(const std::vector<int> &active, const std::vector<int> &added)
{
    const auto positive = [](int n) { return n > 0; };
    return std::any_of(active.begin(), active.end(), positive) || std::any_of(added.begin(), added.end(), positive);
}

} // namespace cw::planner
