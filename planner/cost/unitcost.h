// What one unit of something costs, as the items a line will be made of. The program sums them into its coefficients
// and the costing writes them as lines, so both always speak of the same money. Bands in the plan's currency.
#pragma once

#include "planner/plan/figurebook.h"

namespace cw::planner {

/// Hardware that is bought with an item: it is shipped, held in spare, cleared by customs. Work and running costs are
/// none.
enum class Goods { None, Device, Cable };

struct UnitCostItem {
    /// compute, network, storage, services, room, energy, rent, maintenance, labour, people, software, freight, tax,
    /// spares
    QString category;
    LineKind kind = LineKind::OneOff;
    QString part, description;
    double quantity = 1;  ///< per unit (one-off) or per unit and month in service (recurring), at most six decimals
    QString quantityUnit; ///< "units", "kWh", "kW months", "hours"
    std::optional<Band> unitPrice; ///< absent = ask for a quote
    QString priceSource, priceAsOf;
    QString passport; ///< figure of the unit price
    Goods goods = Goods::None;
};

} // namespace cw::planner
