// The tail of price scenarios, added up again from the lines as written.
#include "planner/certify/certificate_parts.h"
#include "planner/uncertainty/pricescenarios.h"

#include <algorithm>
#include <cmath>

namespace cw::planner::certificate {

void checkRobust(const Case &c, Findings &out)
{
    if (!c.plan.need.robust)
        return;
    const auto robust = robustCost(c.plan, c.result.lines, c.catalog);
    const auto told = std::find_if(c.result.findings.begin(), c.result.findings.end(),
                                   [](const Finding &finding) { return finding.id == QStringLiteral("solve.robust"); });
    const Figure *figure =
        told == c.result.findings.end() || told->facts.empty() ? nullptr : c.result.figure(told->facts.front());
    if (!robust.ok() || !robust.value() || !figure || !figure->value) {
        out.state(false, QStringLiteral("robust"),
                  QStringLiteral("the need asks for price scenarios and the result does not tell their tail"),
                  QStringLiteral("/result/findings"));
        return;
    }
    constexpr double cent = 0.01;
    const double tail = (*robust)->tail;
    out.state(std::abs(*figure->value - tail) <= cent + 1e-9 * std::abs(tail), QStringLiteral("robust"),
              QStringLiteral("the lines' dearest scenarios cost %1 on average, the result says %2")
                  .arg(tail, 0, 'f', 2)
                  .arg(*figure->value, 0, 'f', 2),
              QStringLiteral("/result/figures/") + figure->id);
}

} // namespace cw::planner::certificate
