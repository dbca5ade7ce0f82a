#include "planner/companions/cablefindings.h"

#include "planner/companions/companionfabrics.h"
#include "planner/fabric/cableplan.h"
#include "planner/facility/rooms.h"

namespace cw::planner {

std::vector<Finding> cableFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    if (plan.design.is_null() || plan.design.empty())
        return out;
    const Result<Design> design = designFromJson(plan.design, plan.need.horizon);
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!design || !rooms)
        return out;
    std::vector<HallLayout> halls;
    for (const Room &room : rooms->rooms)
        halls.push_back(room.layout);
    for (const CablePlan &cables : cablePlans(allFabrics(design.value(), catalog), halls, catalog)) {
        if (cables.problems.isEmpty())
            continue;
        Finding finding;
        finding.id = finding.rule =
            QStringLiteral("fabric.cables.%1.%2").arg(cables.site, QString(cables.fabric).replace(u' ', u'-'));
        finding.verdict = Verdict::Violation;
        finding.severity = Severity::Medium;
        finding.text = QStringLiteral("%1, network %2: %3")
                           .arg(cables.site, cables.fabric, cables.problems.join(QStringLiteral(". ")));
        finding.remedy = QStringLiteral("Add what is missing to your own catalog, or change the hall");
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace cw::planner
