#include "app/export/completion.h"

#include "planner/sustain/footprint.h"

namespace cw::app {

using namespace planner;

Outcome completeAnswer(Plan &plan, PlanResult &result, const catalog::CatalogSnapshot &catalog,
                       const ChangeAuthor &author)
{
    const Result<LawBookPtr> law = lawBookFor(plan);
    if (!law.ok())
        return law.error();
    if (result.status == Status::Optimal || result.status == Status::Feasible)
        result.sustainability = footprintJson(plan, result, catalog);
    applyLaw(plan, result, catalog, **law);
    recordAnswer(plan, result, author);
    return Done{};
}

} // namespace cw::app
