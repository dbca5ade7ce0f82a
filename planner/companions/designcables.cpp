#include "planner/companions/designcables.h"

#include "planner/companions/companionfabrics.h"
#include "planner/fabric/switchfilter.h"
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
        halls.push_back(room.ever());
    std::vector<CablePlan> plans =
        cablePlans(allFabrics(design.value(), catalog), halls, catalog, allowedCables(plan.need));
    return cablesOfState(std::move(plans), *rooms);
}

} // namespace

Result<std::vector<CablePlan>> designCables(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    return KeptOnce<std::vector<CablePlan>>::of(plan, catalog, [&] { return makeCables(plan, catalog); });
}

Result<std::vector<CablePlan>> shownCables(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    Result<std::vector<CablePlan>> plans = designCables(plan, catalog);
    if (!plans)
        return plans;
    return shownParts(plans.value());
}

std::vector<CablePlan> cablesOfState(std::vector<CablePlan> plans, const Rooms &rooms)
{
    for (CablePlan &cables : plans)
        if (const Room *room = rooms.at(cables.site)) {
            cables.shown = room->shown;
            cables.isRenewed = room->isRenewed();
        }
    return plans;
}

std::vector<CablePlan> shownParts(const std::vector<CablePlan> &plans)
{
    std::vector<CablePlan> shown;
    for (const CablePlan &cables : plans)
        if (CablePlan part = shownPart(cables); int(part.devices.size()) > part.ends || cables.runs.empty())
            shown.push_back(std::move(part));
    return shown;
}

} // namespace cw::planner
