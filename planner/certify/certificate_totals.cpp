// The figures of the whole plan, each measured anew from the written design, its lines and the catalog. Capital cost
// and total cost are re-added to the minor unit with the lines (certificate_money). Racks and the power of one are
// those of the hall as it is drawn, packed with everything that stands there: a scope knows its own units alone.
#include "planner/certify/certificate_scopes.h"

#include <cmath>

namespace cw::planner::certificate {

namespace {

constexpr double share = 1e-4; // quantities of lines are written to six decimals, of a share of an hour as well

bool isLeftOut(PlanQuantity quantity)
{
    return quantity == PlanQuantity::Capex || quantity == PlanQuantity::TotalCost || quantity == PlanQuantity::Racks ||
           quantity == PlanQuantity::RackPower;
}

} // namespace

void checkTotals(const Case &c, Findings &out)
{
    for (const QuantityInfo &about : planQuantities()) {
        const Total *total = c.result.total(about.quantity);
        if (isLeftOut(about.quantity) || !total || !total->value)
            continue;
        const QString word = QLatin1String(about.word);
        const QString place = QStringLiteral("/result/totals/") + word;
        Constraint whole;
        whole.quantity = about.quantity;
        const Measured measured = measure(c, whole);
        if (!measured.value) {
            out.untested(word, QStringLiteral("%1 is not known; the sum is not re-tested").arg(measured.missing),
                         place);
            continue;
        }
        const double tolerance = about.isInteger ? 0 : share * std::max(1.0, std::abs(*measured.value));
        out.state(std::abs(*measured.value - *total->value) <= tolerance, word,
                  QStringLiteral("the design comes to %1, the result says %2")
                      .arg(*measured.value, 0, 'g', 12)
                      .arg(*total->value, 0, 'g', 12),
                  place);
    }
}

} // namespace cw::planner::certificate
