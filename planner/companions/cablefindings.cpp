#include "planner/companions/cablefindings.h"

namespace cw::planner {

std::vector<Finding> cableFindings(const std::vector<CablePlan> &plans)
{
    std::vector<Finding> out;
    for (const CablePlan &cables : plans) {
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
