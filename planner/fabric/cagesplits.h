// How the cages of switches take links of one speed: whether any plug of the catalog goes in, and how many links of the
// speed leave by one port. Made once for all switches that are weighed. Pure.
#pragma once

#include "planner/fabric/linkmedia.h"

namespace cw::planner {

class CageSplits {
public:
    CageSplits(double gigabits, const catalog::CatalogSnapshot &catalog);

    /// Whether a plug for links of the speed goes into its cages; it is taken to where either form is not known.
    [[nodiscard]] bool takes(const catalog::Switch &model) const;
    /// Links a port carries: no more than the planning value, nor than one plug in its cage shares. Ports of InfiniBand
    /// are counted split already.
    [[nodiscard]] int of(const catalog::Switch &model) const;

private:
    [[nodiscard]] const std::vector<CageFilling> &fillingsOf(const catalog::Switch &model) const;

    double gigabits_ = 0;
    int most_ = 1;
    PortCages cages_;
    std::vector<CageFilling> ethernet_, infiniBand_;
};

} // namespace cw::planner
