// Small builders of cost items, shared by hardware and fabric.
#pragma once

#include "planner/cost/passports.h"
#include "planner/cost/unitcost.h"

namespace cw::planner {

inline constexpr double monthsPerYear = 12;

/// Quantity and price rounded to six decimals, as a line will show them; no price = ask for a quote.
[[nodiscard]] UnitCostItem costItem(const char *category, LineKind kind, const QString &part,
                                    const QString &description, double quantity, const char *quantityUnit,
                                    const std::optional<Known> &price, Passports &passports);

/// The same as hardware that is bought once.
[[nodiscard]] UnitCostItem goodsItem(Goods goods, const char *category, const QString &part, const QString &description,
                                     double quantity, const char *quantityUnit, const std::optional<Known> &price,
                                     Passports &passports);

/// price x share, the ends moving together; the share's source speaks for it. Absent when either is.
[[nodiscard]] std::optional<Known> shareOfPrice(const QString &label, const std::optional<Known> &price,
                                                const std::optional<Known> &share, Passports &passports);

/// price x yearly share / 12.
[[nodiscard]] std::optional<Known> monthlyShareOfPrice(const QString &label, const std::optional<Known> &price,
                                                       const std::optional<Known> &share, Passports &passports);

} // namespace cw::planner
