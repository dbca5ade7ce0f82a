#include "planner/companions/designcables.h"

#include "planner/companions/companionfabrics.h"
#include "planner/fabric/switchfilter.h"
#include "planner/facility/rooms.h"
#include "planner/plan/design.h"
#include "planner/plan/keptonce.h"

namespace cw::planner {

namespace {

Result<std::vector<CablePlan>> makeCables(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    if (plan.design.is_null() || plan.design.empty())
        return std::vector<CablePlan>{};
    const Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    if (!design)
        return design.error();
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return rooms.error();
    std::vector<HallLayout> halls;
    for (const Room &room : rooms->rooms)
        halls.push_back(room.layout);
    return cablePlans(allFabrics(design.value(), catalog), halls, catalog, allowedCables(plan.need));
}

} // namespace

Result<std::vector<CablePlan>> designCables(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    return KeptOnce<std::vector<CablePlan>>::of(plan, catalog, [&] { return makeCables(plan, catalog); });
}

} // namespace cw::planner
