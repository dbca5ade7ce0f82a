// "Pull the plug": one thing of a solved plan is lost, and what trips, what slows and what is left. Feeds, switches,
// coolant units, all coolant of a room and whole sites. A pure function over plan and catalog; nothing is simulated in
// time.
#pragma once

#include "planner/facility/cooling.h"
#include "planner/facility/powerchain.h"

namespace cw::planner {

struct WorkloadLoss {
    QString workload;
    double before = 0, left = 0; ///< capacity in the workload's own unit (requests/s, jobs, tokens/s, share)
    QString text;                ///< one sentence
    [[nodiscard]] double share() const { return before > 0 ? left / before : 0; }
};

struct Loss {
    QString id;   ///< "feed-a", "leaf-001", "cdu-1", "coolant", "hall-1": what `--without` takes; "hall-1/feed-a" with
                  ///< several rooms
    QString name; ///< "Feed A of hall-1"
    QString site;
    QStringList trips, slows, left;      ///< sentences; empty = nothing
    std::vector<WorkloadLoss> workloads; ///< those it touches
    [[nodiscard]] bool isHarmless() const { return trips.isEmpty() && slows.isEmpty(); }
};

/// Everything of this plan that can be pulled: one of each kind of switch, each feed, one coolant unit, all
/// coolant, each site.
[[nodiscard]] Result<std::vector<Loss>> lossesOf(const Plan &plan, const catalog::CatalogSnapshot &catalog);

/// One loss by its id; the error lists what can be lost.
[[nodiscard]] Result<Loss> lossOf(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &id);

} // namespace cw::planner
