// Another name for a workload, an own site or a rule, and a plan without it. Everything in the plan that points at it
// follows or goes along: scopes of rules, places to look at, pins, approvals, facts of law and devices moved by hand.
// What an answer says of the old name stays as it was found. Pure.
#pragma once

#include "planner/plan/plan.h"

namespace cw::catalog {
struct CatalogSnapshot;
}

namespace cw::planner {

enum class NamedThing { Workload, Site, Rule };

enum class NameProblem {
    None,
    Form,            ///< letters, digits, dot, dash, underscore; at most 64
    Taken,           ///< workloads, own sites and rules are unlike one another
    IsPlace,         ///< a site of the catalog, a country or a group
    LooksLikeDemand, ///< a rule "chat.x" would be taken for a requirement of “chat”
};

/// Why `to` cannot be the name of the thing that is called `from` now.
[[nodiscard]] NameProblem nameProblem(const Plan &plan, const catalog::CatalogSnapshot &catalog, NamedThing thing,
                                      const QString &from, const QString &to);

/// `to` has to be a name without problem.
[[nodiscard]] Plan renamed(Plan plan, NamedThing thing, const QString &from, const QString &to);

/// The plan without the thing. Rules that speak of nothing else go with it; a rule of several workloads goes on for the
/// others.
[[nodiscard]] Plan without(Plan plan, NamedThing thing, const QString &name);

} // namespace cw::planner
