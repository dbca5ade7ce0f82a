// What the racks of a site may carry: power, height, weight, heat, and how many racks there are. From the need (own
// halls) or planning values of the catalog (colocation, and whatever an own hall leaves open). Absent = no limit is
// known, never zero. Pure; any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

#include <algorithm>

namespace cw::planner {

struct HallLimits {
    QString site;
    QString name; ///< for people
    bool isOwn = false;
    QString cooling;                  ///< air, rear_door, liquid; empty = not stated
    int feeds = 2;                    ///< power feeds into each rack
    bool feedsCarryEachOther = false; ///< 2N: the feeds of one side, half of them, carry the hall
    bool hasSpareFeed = true;         ///< one may be lost; N: all are needed, and what hangs from a lost one is off
    std::optional<double> itPowerW;   ///< of the hall
    std::optional<double> feedPowerW; ///< of one feed, as stated
    std::optional<double> rackPowerW; ///< nameplate watts one rack may hold
    int rackUnits = 0;
    std::optional<int> racks;
    std::optional<double> rackHeatW;    ///< heat the air of one rack may carry away, by the kind of cooling
    std::optional<double> floorKgPerM2; ///< as stated
    std::optional<double> rackAreaM2;   ///< floor over which the weight of one rack spreads
    std::optional<double> emptyRackKg;
    std::optional<double> rackStaticKg; ///< what a rack's frame carries
    /// Each feed has a partner of the other side that takes over from it alone.
    [[nodiscard]] bool hasPairedFeeds() const { return feedsCarryEachOther && feeds > 2; }
    /// Feeds that carry everything together: one side of two, all but the spare one, or all.
    [[nodiscard]] int carryingFeeds() const
    {
        if (feeds <= 1 || !hasSpareFeed)
            return std::max(1, feeds);
        return feedsCarryEachOther ? feeds / 2 : feeds - 1;
    }
    /// Devices one rack may hold by frame and floor; absent = neither is known.
    [[nodiscard]] std::optional<double> deviceKgPerRack() const;
    /// A rack that comes as one piece may weigh this much on the floor.
    [[nodiscard]] std::optional<double> wholeRackKg() const;
    QStringList assumed; ///< what was not stated, in words with the value taken
};

/// Limits of a site of the plan; nullopt for places without racks of ours (cloud regions, unknown sites).
[[nodiscard]] std::optional<HallLimits> hallLimits(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                                   const QString &site);

/// A planning value's likely value; absent when the catalog has none.
[[nodiscard]] std::optional<double> planningValue(const catalog::CatalogSnapshot &catalog, const char *id);

} // namespace cw::planner
