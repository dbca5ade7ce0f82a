// The way of the power from the feeds to the racks of one room: rack strip, busway, feed, UPS, generator. At each stage
// capacity (what it may carry) and load (what it carries) stand apart, and loads are named: nameplate (what parts may
// draw), typical (what they draw under load). Sizes of strips, busways, UPS and generators are those of the catalog's
// power_equipment; a feed has the capacity the need states. Pure.
#pragma once

#include "planner/facility/rooms.h"

namespace cw::planner {

struct PowerStage {
    QString kind;                        ///< rack_pdu, busway, feed, ups, generator; socket: of a room without racks
    QString name;                        ///< for people: "Rack PDU, three-phase 400 V, 63 A"
    QString part;                        ///< id in power_equipment; empty for feeds
    int count = 0;                       ///< pieces in all, of all feeds together
    int spare = 0;                       ///< of them, beyond what the load needs
    std::optional<double> capacityW;     ///< of one piece; absent = not stated
    double nameplateW = 0, typicalW = 0; ///< on the fullest piece in normal operation
    double failoverW = 0; ///< nameplate on the fullest piece when one feed is lost; without a spare feed always
    std::optional<double> bridgeMin; ///< of a UPS: how long its batteries carry `failoverW`
    QString basis;                   ///< one sentence
    [[nodiscard]] bool holds() const { return !capacityW || failoverW <= *capacityW * (1 + 1e-9); }
};

struct PowerChain {
    QString site;
    int feeds = 0;
    double nameplateW = 0, typicalW = 0; ///< of the whole room
    std::optional<double> facilityW;     ///< typical x PUE
    std::optional<double> pue;
    std::vector<PowerStage> stages; ///< from the rack to the generator; workstations hang from sockets
    QStringList unknown;
};

/// `pue` of the site as the plan's totals use it; absent = not known.
[[nodiscard]] PowerChain powerChain(const Room &room, const catalog::CatalogSnapshot &catalog,
                                    const std::optional<double> &pue);

/// PUE of a site: as stated for an own hall, the catalog's for a colocation site, else the planning value.
[[nodiscard]] std::optional<double> pueOf(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                          const QString &site);

/// Watts one feed may carry: as stated; else the hall's IT power, shared among the feeds that have to carry it.
[[nodiscard]] std::optional<double> feedCapacityW(const HallLimits &limits);

/// Watts a feed has to carry, to hold against its capacity: its share, after the loss of one where one is spare.
/// Nameplate where the feed's own rating is stated, typical where the hall's IT power stands for it.
[[nodiscard]] double feedLoadW(const PowerChain &chain, const HallLimits &limits);

} // namespace cw::planner
