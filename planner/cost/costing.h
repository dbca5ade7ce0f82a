// From counts to money, power, carbon and their passports: lines, totals and per-workload placements of a result.
// Integer money throughout; every line rounds half to even to the minor unit. Pure.
#pragma once

#include "planner/cost/offer.h"

namespace cw::planner {

/// Bought units that leave before the end of the horizon.
struct UnitSale {
    int bought = 0, retired = 0; ///< periods
    int count = 0;
};

/// Counts of one thing over the periods; index = period.
struct CountedUnits {
    int offer = -1; ///< index into the offers
    std::vector<int> active, added;
    std::vector<UnitSale> sales = {}; ///< of bought units, by period of purchase, then of sale
};

/// Something that follows from the units of a site: switches, ports.
struct CountedExtra {
    QString site, part;
    QString role;                    ///< leaf, spine, port
    std::vector<UnitCostItem> items; ///< per piece
    Power power;                     ///< per piece
    double rackShare = 0;            ///< racks per piece
    std::vector<int> active, added;
    QString powerPassport;                        ///< figure of `power`; may be empty
    QString category = QStringLiteral("network"); ///< network, services, storage
    std::optional<Band> embodiedKg = {};          ///< of making one piece; absent = not counted
    std::optional<double> weightKg = {};          ///< of one piece; absent = not known, cables weigh nothing here
};

struct Costed {
    std::vector<Line> lines;
    std::vector<Total> totals;     ///< every PlanQuantity, in the order of planQuantities()
    std::vector<Finding> findings; ///< unpriced lines, assumed values, what is not included
};

[[nodiscard]] Costed costDesign(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                const std::vector<Offer> &offers, const std::vector<CountedUnits> &units,
                                const std::vector<CountedExtra> &extras, FigureBook &book);

} // namespace cw::planner
