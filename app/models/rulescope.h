// What a rule speaks of: which ends a limit has, which place, workload and months it counts, and for whom any other
// rule holds. Read and written for an editor, with the sentence why something cannot stand. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::app {

enum class LimitEnds { AtMost, AtLeast, Between };
[[nodiscard]] LimitEnds endsOf(const planner::Constraint &limit);
/// The number stays and becomes the other end; a second one begins where nothing is refused by it.
void setEnds(planner::Constraint &limit, LimitEnds ends);
[[nodiscard]] QString endsName(LimitEnds ends);

struct RulePlace {
    QString id, name;
    bool operator==(const RulePlace &) const = default;
};
/// Where a limit may count: own sites first, then every site of the catalog by name.
[[nodiscard]] std::vector<RulePlace> rulePlaces(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog);

/// Rules that hold for named workloads; limits name one, some rules none.
[[nodiscard]] bool holdsForWorkloads(planner::ConstraintKind kind);
/// "*" is in the rule's list, or the list is empty.
[[nodiscard]] bool holdsForAll(const planner::Constraint &rule);
/// Named and unnamed one by one; with none or all of them named the rule holds for all.
void setHoldsFor(planner::Constraint &rule, const QString &workload, bool holds, const planner::Plan &plan);
void setHoldsForAll(planner::Constraint &rule);

/// Why this limit cannot stand: ends that cross, months that cross or lie outside the horizon. Empty = it can.
[[nodiscard]] QString refusalOf(const planner::Constraint &limit, const planner::Plan &plan);
/// Why a file with this plan could not be read again: the first trouble that the present plan has not got. Empty = it
/// can be, so that what a field takes is never lost with its file.
[[nodiscard]] QString unreadable(const planner::Plan &edited, const planner::Plan &present);
/// "hall-1, chat, from 01/2028 on": empty for a rule over everything.
[[nodiscard]] QString scopeText(const planner::Constraint &rule);

} // namespace cw::app
