// Sea cables and the way between two places over them. A place belongs to a region of the network (europe, japan, …),
// within which networks run over land; from one region to another they take cables of the catalog (`sea_cables`): a
// cable runs from landing to landing in the order of its row. The quickest way is the usual one. Milliseconds of round
// trip, Tbit/s of design capacity. Formulae: docs/fabric.md, "Sea cables". Pure.
#pragma once

#include "planner/fabric/roundtrip.h"

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
};

/// What joins two regions directly.
struct SeaCapacity {
    int cables = 0, unknown = 0; ///< all, and those of unknown capacity
    double tbps = 0;             ///< of the others
};

class SeaMap {
public:
    explicit SeaMap(const catalog::CatalogSnapshot &catalog);

    [[nodiscard]] const std::vector<SeaCable> &cables() const { return cables_; }
    /// The region of a place: that of the country of the nearest site of the catalog; empty when not known.
    [[nodiscard]] QString regionOf(const Place &place) const;
    /// Quickest way without some cables; absent when none of the catalog's cables leads there, or the catalog lacks
    /// the figures of fibre and routes.
    [[nodiscard]] std::optional<SeaWay> way(const Place &from, const Place &to, const std::set<QString> &cut) const;
    [[nodiscard]] SeaCapacity between(const QString &regionA, const QString &regionB,
                                      const std::set<QString> &cut) const;

private:
    struct Figures {
        double landFactor = 0, seaFactor = 0, msPerKm = 0, adderMs = 0;
    };

    const catalog::CatalogSnapshot &catalog_;
    std::vector<SeaCable> cables_;
    std::map<QString, QString> regions_; ///< by country
    std::optional<Figures> figures_;
};

} // namespace cw::planner
