#include "planner/cost/costing.h"

#include "planner/cost/costfindings.h"
#include "planner/cost/totals.h"

namespace cw::planner {

Costed costDesign(const Plan &plan, const catalog::CatalogSnapshot &catalog, const std::vector<Offer> &offers,
                  const std::vector<CountedUnits> &units, const std::vector<CountedExtra> &extras, FigureBook &book)
{
    const CostCase c{plan, catalog, offers, units, extras, book};
    Costed costed;
    costed.lines = linesOf(c);
    costed.totals = totalsOf(c, costed.lines, costed.findings);
    for (Finding &finding : costFindings(c, costed.lines, costed.totals))
        costed.findings.push_back(std::move(finding));
    return costed;
}

} // namespace cw::planner
