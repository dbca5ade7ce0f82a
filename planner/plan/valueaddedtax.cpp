#include "planner/plan/valueaddedtax.h"

#include <algorithm>

namespace cw::planner {

bool isValueAddedTax(const Line &line)
{
    return line.category == QLatin1String("tax") &&
           (line.quantityUnit == QLatin1String(vatPaymentsUnit) || line.quantityUnit == QLatin1String(vatMonthsUnit));
}

bool holdsValueAddedTax(const PlanResult &result)
{
    return std::any_of(result.lines.begin(), result.lines.end(),
                       [](const Line &line) { return line.total && isValueAddedTax(line); });
}

SumsWithoutVat sumsWithoutVat(const PlanResult &result, Currency currency)
{
    SumsWithoutVat sums{Money::zero(currency), Money::zero(currency)};
    for (const Line &line : result.lines) {
        if (!line.total || isValueAddedTax(line))
            continue;
        if (line.kind == LineKind::OneOff)
            sums.bought += *line.total;
        sums.netPresent += line.total->scaledBy(line.discount);
    }
    sums.netPresent = sums.netPresent.toMinorUnit();
    return sums;
}

} // namespace cw::planner
