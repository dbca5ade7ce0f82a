#include "planner/candidates/supplierfindings.h"

#include "planner/candidates/offerfilters.h"
#include "planner/plan/suppliers.h"

#include <algorithm>
#include <set>

namespace cw::planner {

namespace {

bool isBoughtFor(const Constraint &rule, const DesignUnits &units, const Design &design)
{
    return units.added > 0 &&
           std::any_of(design.replicas.begin(), design.replicas.end(), [&](const DesignReplicas &replicas) {
               return replicas.offer == units.offer && replicas.count > 0 && speaksOf(rule, replicas.workload);
           });
}

Finding fromOthers(const Constraint &rule, const catalog::System &system, const QStringList &left)
{
    QStringList excluded = makersOf(system.vendor);
    excluded.removeIf([&](const QString &maker) { return left.contains(maker); });
    Finding finding;
    finding.id = QStringLiteral("solve.supplier.%1.%2").arg(rule.id, system.id);
    finding.rule = rule.id;
    finding.verdict = Verdict::Conditional;
    finding.severity = Severity::Medium;
    finding.text = QStringLiteral("%1 is to be bought from %2: %3 excludes %4")
                       .arg(system.name, left.join(QStringLiteral(", ")), rule.id, excluded.join(QStringLiteral(", ")));
    finding.remedy = QStringLiteral("Ask %1 for a quote and import it").arg(left.join(QStringLiteral(", ")));
    return finding;
}

} // namespace

std::vector<Finding> supplierFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> findings;
    for (const Constraint &rule : plan.need.constraints) {
        std::set<QString> told;
        for (const DesignUnits &units : design.units) {
            const catalog::System *system = catalog.system(units.system);
            if (rule.kind != ConstraintKind::Exclude || !system || !isBoughtFor(rule, units, design))
                continue;
            const QStringList left = makersLeft(rule.vendors, system->vendor);
            if (!left.isEmpty() && told.insert(system->id).second)
                findings.push_back(fromOthers(rule, *system, left));
        }
    }
    return findings;
}

} // namespace cw::planner
