#include "planner/companions/leadtimefindings.h"

#include "planner/plan/deviceroles.h"
#include "planner/plan/lowerbound.h"
#include "planner/plan/ownfinding.h"

#include <algorithm>
#include <map>
#include <set>

namespace cw::planner {

namespace {

/// Likely weeks of the slowest server that is bought for a site; nullopt where none has a known lead time.
std::optional<double> weeksOfServers(const Design &design, const QString &site, const catalog::CatalogSnapshot &catalog)
{
    std::optional<double> most;
    for (const DesignUnits &units : design.units) {
        const catalog::System *system = units.site == site && units.added > 0 ? catalog.system(units.system) : nullptr;
        if (system && system->leadTimeWeeks)
            most = std::max(most.value_or(0), system->leadTimeWeeks->likely);
    }
    return most;
}

QString nameOf(const QString &part, const catalog::CatalogSnapshot &catalog)
{
    const auto known = std::find_if(catalog.switches.begin(), catalog.switches.end(),
                                    [&part](const catalog::Switch &each) { return each.id == part; });
    return known == catalog.switches.end() ? part : known->name;
}

Finding later(const QString &site, const catalog::System &node, double servers)
{
    const Band &weeks = *node.leadTimeWeeks;
    return ownFinding(laterCompanions + QStringLiteral("%1.%2").arg(site, node.id), Verdict::Conditional,
                      Severity::Medium,
                      QStringLiteral("%1 for %2 takes %3 to %4 weeks, longer than the %5 weeks of the servers")
                          .arg(node.name, site)
                          .arg(weeks.low)
                          .arg(weeks.high)
                          .arg(servers),
                      QStringLiteral("Order it first, or ask for a quote with a date of delivery"));
}

} // namespace

std::vector<Finding> leadTimeFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    std::map<QString, std::set<QString>> nodes, switches; // by site
    for (const DesignExtra &extra : design.extras) {
        if (extra.added <= 0 || !isDeviceRole(extra.role))
            continue;
        (isSwitchRole(extra.role) ? switches : nodes)[extra.site].insert(extra.part);
    }
    for (const auto &[site, parts] : nodes) {
        const std::optional<double> servers = weeksOfServers(design, site, catalog);
        for (const QString &part : parts) {
            const catalog::System *node = catalog.system(part);
            if (servers && node && node->leadTimeWeeks && node->leadTimeWeeks->likely > *servers)
                out.push_back(later(site, *node, *servers));
        }
    }
    const bool hasLimit = std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(), [](const auto &rule) {
        return rule.kind == ConstraintKind::Limit && rule.quantity == PlanQuantity::LeadTime;
    });
    if (!hasLimit) // who sets no limit is not told of every date that is missing
        return out;
    for (const auto &[site, parts] : switches) {
        QStringList names;
        for (const QString &part : parts)
            names.append(nameOf(part, catalog));
        out.push_back(ownFinding(
            QStringLiteral("companions.lead-time-unknown.%1").arg(site), Verdict::Unknown, Severity::Medium,
            QStringLiteral("When the switches for %1 are delivered is not published (%2): the limit on the lead time "
                           "holds for the servers")
                .arg(site, names.join(QStringLiteral(", "))),
            QStringLiteral("Ask the vendor for a date of delivery")));
    }
    return out;
}

} // namespace cw::planner
