// Changes of a need that are more than a number: lists with further entries, later dates, more ways to procure, more
// places, a free choice of precision. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/cost/offer.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

struct NeedChange {
    Plan plan;
    RelaxationPart part;
    double delayWeeks = 0;
};

/// A rule that filters (residency, exposure, exclusion, sovereignty level), widened just so far that these offers pass.
/// Absent: another kind of rule, or it lets them pass already.
[[nodiscard]] std::optional<NeedChange> widened(const Plan &plan, const QString &rule, const std::vector<Offer> &used,
                                                const catalog::CatalogSnapshot &catalog);
/// A rule on the sovereignty level, lowered level by level down to what these offers reach. Empty: another kind of
/// rule, or they reach it.
[[nodiscard]] std::vector<NeedChange> lowerSeals(const Plan &plan, const QString &rule, const std::vector<Offer> &used);
/// Start, demands and scopes so many months later; orders can be placed as early as before.
[[nodiscard]] NeedChange startLater(const Plan &plan, int months);
/// One change for each way to procure that the need does not allow yet.
[[nodiscard]] std::vector<NeedChange> moreWaysToProcure(const Plan &plan);
/// The sites of these offers allowed as well; absent when they are already.
[[nodiscard]] std::optional<NeedChange> moreSites(const Plan &plan, const std::vector<Offer> &used);
/// The need with every place of the catalog allowed; absent when it is already.
[[nodiscard]] std::optional<Plan> everySite(const Plan &plan);
/// One change for each workload that fixes its precision.
[[nodiscard]] std::vector<NeedChange> freerPrecision(const Plan &plan);

/// The engine of a data service left open, where another product carries it; `rule` names it ("rag.engine"). Absent for
/// another rule.
[[nodiscard]] std::optional<NeedChange> freerEngine(const Plan &plan, const QString &rule,
                                                    const catalog::CatalogSnapshot &catalog);

/// The same product with its usual index and components; absent where those are asked for, or do not carry it either.
[[nodiscard]] std::optional<NeedChange> usualIndex(const Plan &plan, const QString &rule,
                                                   const catalog::CatalogSnapshot &catalog);

/// Whether a part of a way out gives its rule up whole: it names nothing to take its place.
[[nodiscard]] bool drops(const RelaxationPart &part);

/// "capex at most 13,100,000 EUR instead of 12,000,000 EUR", "AWS allowed again".
[[nodiscard]] QString partInWords(const RelaxationPart &part, const Plan &after);

} // namespace cw::planner
