// The groups of facts behind `factsOf`, one function each. Internal to planner/rules.
#pragma once

#include "planner/rules/planfacts.h"

namespace cw::planner {

/// What every group reads.
struct FactCase {
    const Plan &plan;
    const PlanResult &result;
    const catalog::CatalogSnapshot &catalog;
    Design design;
    FactSet common; ///< stated facts and country groups
};

[[nodiscard]] inline Fact factGiven(FactValue value, const QString &unit = {})
{
    return {std::move(value), QStringLiteral("given"), QStringLiteral("Given in the plan"), unit, {}};
}
[[nodiscard]] inline Fact factDerived(FactValue value, const QString &source, const QString &unit = {})
{
    return {std::move(value), QStringLiteral("derived"), source, unit, {}};
}
[[nodiscard]] inline Fact factOfCatalog(FactValue value, const Provenance &provenance, const QString &unit = {})
{
    return {std::move(value), QStringLiteral("catalog"), provenance.sourceTitle, unit, {}};
}

/// Facts stated for one thing, "site.<id>.<name>", put over those the planner found.
void putStated(const FactCase &c, const QString &prefix, const QString &id, FactSet &facts);

/// Units in service in a period.
[[nodiscard]] std::vector<DesignUnits> unitsIn(const FactCase &c, int period);
/// Who runs a place; nullptr where the catalog does not know.
[[nodiscard]] const catalog::Provider *providerOf(const FactCase &c, const QString &site);
[[nodiscard]] QString countryOfSite(const FactCase &c, const QString &site);
/// Country of a metro the need's users live in; empty where the catalog does not know it.
[[nodiscard]] QString countryOfMetro(const FactCase &c, const QString &metro);

/// "D:1, D:3-D:5" -> D:1, D:3, D:4, D:5.
[[nodiscard]] QStringList exportGroups(const QString &text);
/// What the need's rules on sovereignty and exposure ask of a thing these workloads run on ("policy.min_seal",
/// "policy.no_us_exposure"), and what is stated beside them: the stricter of the two. Unknown where none speaks of it.
void addPolicies(const FactCase &c, const QStringList &workloads, FactSet &facts);

[[nodiscard]] std::vector<Subject> siteSubjects(const FactCase &c, int period);
[[nodiscard]] std::vector<Subject> workloadSubjects(const FactCase &c, int period);
[[nodiscard]] std::vector<Subject> partSubjects(const FactCase &c, int period, const std::vector<Subject> &sites);
[[nodiscard]] Subject planSubject(const FactCase &c, int period, const PeriodFacts &rest);

} // namespace cw::planner
