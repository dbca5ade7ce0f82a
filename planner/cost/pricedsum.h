// The sum of what some items cost, with the terms and figures behind it, and a share of that sum as a price of its own:
// freight, spares, taxes. Pure.
#pragma once

#include "planner/cost/passports.h"
#include "planner/cost/unitcost.h"

namespace cw::planner {

struct PricedSum {
    Band amount; ///< quantity x unit price, added up
    QStringList terms;
    std::vector<QString> passports;
    QString part; ///< of the first item

    void add(const UnitCostItem &item); ///< an item with a price
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// sum x share / divisor, the ends moving together; the share's source speaks for it.
    [[nodiscard]] Known share(const Known &share, double divisor, const QString &label, const QString &method,
                              Passports &passports) const;
};

} // namespace cw::planner
