// Sea cables and the way between two places over them. A place belongs to a region of the network (europe, japan, …),
// within which networks run over land; from one region to another they take cables of the catalog (`sea_cables`): a
// cable runs from landing to landing in the order of its row. The quickest way is the usual one. Milliseconds of round
// trip, Tbit/s of design capacity. Formulae: docs/fabric.md, "Sea cables". Pure.
#pragma once

#include "planner/fabric/places.h"

#include <QStringList>

#include <map>
#include <set>

namespace cw::planner {

struct SeaLanding {
    QString town;
    QString region; ///< empty = the cable passes there, nobody leaves it
    Place at;
};

struct SeaCable {
    QString id, name;
    std::optional<double> capacityTbps; ///< design capacity; absent = not known
    std::vector<SeaLanding> landings;   ///< along the cable
};

[[nodiscard]] std::vector<SeaCable> seaCables(const catalog::CatalogSnapshot &catalog);
/// Ids of the cables called so, by id or name, whatever the case; empty = none.
[[nodiscard]] std::set<QString> seaCablesNamed(const QString &name, const std::vector<SeaCable> &cables);

/// One cable taken from a region to another.
struct SeaCrossing {
    QString cable, from, to; ///< id; regions
    bool operator==(const SeaCrossing &) const = default;
};

struct SeaWay {
    double ms = 0;
    std::vector<SeaCrossing> crossings; ///< in order; empty = both places are in one region
    std::vector<Place> points;          ///< ends, landings and what the cables pass, in order
};

/// Names of the cables a way takes, in order.
[[nodiscard]] QStringList cablesOf(const SeaWay &way, const std::vector<SeaCable> &cables);

/// What joins two regions directly.
struct SeaCapacity {
    int cables = 0, unknown = 0; ///< all, and those of unknown capacity
    double tbps = 0;             ///< of the others
};

class SeaMap;

/// The quickest ways from one place (Dijkstra over the landings). Refers to its map, which must outlive it.
class SeaReach {
public:
    /// Absent when none of the catalog's cables leads there, or the catalog lacks the figures of fibre and routes.
    [[nodiscard]] std::optional<SeaWay> to(const Place &place) const;

private:
    friend class SeaMap;
    /// A landing, or the place itself (the first).
    struct Stop {
        const SeaLanding *landing = nullptr; ///< nullptr = the place
        const SeaCable *cable = nullptr;
        QString region;
        Place at;
        double ms = 0;
        int before = -1;
        bool isDone = false;
    };
    explicit SeaReach(const SeaMap &map) : map_(&map) {}
    void spread();
    [[nodiscard]] SeaWay wayTo(int last, const Place &place, const QString &region, double ms) const;
    static bool areNextOnCable(const Stop &a, const Stop &b);

    const SeaMap *map_;
    std::vector<Stop> stops_; ///< empty = nothing is known of where the place lies
};

class SeaMap {
public:
    explicit SeaMap(const catalog::CatalogSnapshot &catalog);
    SeaMap(const SeaMap &) = delete; ///< ways refer to the cables of their map
    SeaMap &operator=(const SeaMap &) = delete;

    [[nodiscard]] const std::vector<SeaCable> &cables() const { return cables_; }
    /// The region of a place: that of the nearest site or landing of the catalog; empty when not known.
    [[nodiscard]] const QString &regionOf(const Place &place) const;
    /// Quickest ways without some cables.
    [[nodiscard]] SeaReach from(const Place &place, const std::set<QString> &cut) const;
    [[nodiscard]] std::optional<SeaWay> way(const Place &from, const Place &to, const std::set<QString> &cut) const;
    [[nodiscard]] SeaCapacity between(const QString &regionA, const QString &regionB,
                                      const std::set<QString> &cut) const;

private:
    friend class SeaReach;
    struct Figures {
        double landFactor = 0, seaFactor = 0, msPerKm = 0, adderMs = 0;
    };

    const catalog::CatalogSnapshot &catalog_;
    std::vector<SeaCable> cables_;
    std::map<QString, QString> regions_;             ///< by country
    mutable std::map<Place, QString> regionOfPlace_; ///< asked for so far
    std::optional<Figures> figures_;
};

} // namespace cw::planner
