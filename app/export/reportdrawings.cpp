#include "app/export/reportdrawings.h"

#include "app/export/cabling.h"
#include "app/export/racksvg.h"
#include "app/export/sitemap.h"
#include "app/export/topologysvg.h"
#include "planner/companions/designcables.h"
#include "planner/report/language.h"

#include <algorithm>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

ReportChapter *chapterOf(ReportModel &model, const QString &id)
{
    const auto found = std::find_if(model.chapters.begin(), model.chapters.end(),
                                    [&](const ReportChapter &chapter) { return chapter.id == id; });
    return found == model.chapters.end() ? nullptr : &*found;
}

void addRacks(ReportChapter &chapter, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return;
    for (const Room &room : rooms->rooms)
        for (const QByteArray &picture : rackPictures(room))
            chapter.blocks.push_back(ReportPicture{
                picture, say(u"%1, racks from the front; every rack is in racks.svg"_s).arg(room.limits.name)});
}

void addNetworks(ReportChapter &chapter, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const Result<std::vector<CablePlan>> fabrics = shownCables(plan, catalog);
    if (!fabrics)
        return;
    for (const CablePlan &fabric : *fabrics)
        if (const Result<QByteArray> picture = topologyPicture(plan, fabric))
            chapter.blocks.push_back(ReportPicture{*picture, {}});
}

/// One place without users has no routes: a map would say less than its name.
bool hasRoutes(const Plan &plan, const PlanResult &result)
{
    QStringList places;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements)
            places << placement.site;
    const bool hasUsers = std::any_of(plan.need.workloads.begin(), plan.need.workloads.end(),
                                      [](const Workload &workload) { return !workload.users.empty(); });
    places.removeDuplicates();
    return hasUsers || places.size() > 1;
}

} // namespace

void addDrawings(ReportModel &model, const Plan &plan, const PlanResult &result,
                 const catalog::CatalogSnapshot &catalog)
{
    if (ReportChapter *rooms = chapterOf(model, u"rooms"_s)) {
        addRacks(*rooms, plan, catalog);
        addNetworks(*rooms, plan, catalog);
    }
    if (ReportChapter *places = chapterOf(model, u"placement"_s); places && hasRoutes(plan, result))
        if (const Result<std::vector<OutputFile>> map = siteMapSvg(plan, result, catalog); map && !map->empty())
            places->blocks.push_back(ReportPicture{map->front().bytes, {}});
}

} // namespace cw::app
