#include "app/export/completion.h"

#include "planner/plan/planfile.h"
#include "planner/rules/changelog.h"
#include "planner/sustain/footprint.h"

namespace cw::app {

using namespace planner;

Outcome completeAnswer(Plan &plan, PlanResult &result, const catalog::CatalogSnapshot &catalog, const Author &author)
{
    const Result<LawBookPtr> law = lawBookFor(plan);
    if (!law.ok())
        return law.error();
    if (result.status == Status::Optimal || result.status == Status::Feasible)
        result.sustainability = footprintJson(plan, result, catalog);
    applyLaw(plan, result, catalog, **law);
    recordChange(plan.changes, plan, author.at, author.by, author.why);
    return Done{};
}

} // namespace cw::app
