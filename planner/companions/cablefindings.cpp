#include "planner/companions/cablefindings.h"

#include "planner/plan/ownfinding.h"

namespace cw::planner {

std::vector<Finding> cableFindings(const std::vector<CablePlan> &plans)
{
    std::vector<Finding> out;
    for (const CablePlan &cables : plans) {
        if (cables.problems.isEmpty())
            continue;
        out.push_back(ownFinding(
            QStringLiteral("fabric.cables.%1.%2").arg(cables.site, QString(cables.fabric).replace(u' ', u'-')),
            Verdict::Violation, Severity::Medium,
            QStringLiteral("%1, network %2: %3")
                .arg(cables.site, cables.fabric, cables.problems.join(QStringLiteral(". "))),
            QStringLiteral("Add what is missing to your own catalog, or change the hall")));
    }
    return out;
}

} // namespace cw::planner
