// A cut as a what-if: sea cables or measured routes are taken away, and who of the users is slower, who is no longer
// served within the limits of the plan, how much capacity is left between the regions, what the sites lose between
// them. Of a sea cable the way over the others counts (seacables.h), of a measured route the way over the others
// (widearea.h). What the way round adds is added to the round trip of before. Pure.
#pragma once

#include "planner/fabric/seacables.h"
#include "planner/fabric/widearea.h"

namespace cw::planner {

/// What was asked to be cut.
struct CutNames {
    std::set<QString> cables; ///< ids of sea cables
    std::set<QString> routes; ///< ids of measured routes
};
/// "marea", "MAREA", "Amsterdam--London", a metro; several with commas. An error names what there is.
[[nodiscard]] Result<CutNames> cutNames(const QString &text, const catalog::CatalogSnapshot &catalog);

/// Users of a workload and one site that serves it, or two sites of the plan (then `workload` is empty).
struct CutRoute {
    QString workload, from, site;        ///< from = metro of the users, or the other site
    double share = 0;                    ///< of the workload's users
    std::optional<double> before, after; ///< ms of round trip; after absent = no way round is known
    std::optional<double> limitMs;
    bool isMeasured = false; ///< before
    bool isTouched = false;  ///< the usual way leads over what is cut
    QStringList over, round; ///< cables or metros of the usual way and of the way round
    [[nodiscard]] bool holds() const { return after && (!limitMs || *after <= *limitMs); }
    [[nodiscard]] bool heldBefore() const { return before && (!limitMs || *before <= *limitMs); }
};

/// Capacity between two regions that a cut cable joins.
struct CutWater {
    QString regionA, regionB;
    SeaCapacity before, after;
};

/// A group of users over all sites that serve it.
struct CutUsers {
    QString workload, metro;
    double share = 0;
    bool servedBefore = false, served = false;
    QString site;             ///< nearest that still serves it; empty = none
    std::optional<double> ms; ///< from there
};

struct CutView {
    std::vector<CutRoute> routes, between; ///< users and sites; sites among themselves
    std::vector<CutWater> waters;          ///< where the plan's routes cross
    std::vector<CutUsers> users;
    QStringList unknown; ///< metros and sites without a place
};

[[nodiscard]] CutView afterCut(const Plan &plan, const std::vector<std::pair<QString, QString>> &servedAt,
                               const catalog::CatalogSnapshot &catalog, const CutNames &cut);

} // namespace cw::planner
