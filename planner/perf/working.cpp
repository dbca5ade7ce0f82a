#include "planner/perf/working.h"

namespace cw::planner {

Working workingOf(const std::vector<BreakdownTerm> &terms, double scale, const QString &unit, const QString &formula)
{
    Working working{formula, {}};
    for (const BreakdownTerm &term : terms)
        working.terms.push_back(
            {term.name, Band::exact(term.value * scale), unit, QStringLiteral("predicted"), term.formula, {}, {}, {}});
    return working;
}

} // namespace cw::planner
