// Round trips between sites and the users of a plan, and what a cut route changes. Routes are the measured pairs of
// metros of the catalog (latency_geo): a cut takes one away, traffic goes round over the others, legs added up. Where
// no pair was measured the estimate of roundtrip.h stands. Each route knows the sea cables it usually takes.
// Milliseconds. Pure.
#pragma once

#include "planner/fabric/roundtrip.h"

#include <QStringList>

#include <set>

namespace cw::planner {

/// A measured pair of metros.
struct WideAreaLink {
    QString id; ///< "az-west-europe--east-us"
    QString metroA, metroB;
    Place a, b;
    double ms = 0;
};

struct UserRoute {
    QString workload, metro, site;
    double share = 0;
    Place from, to;           ///< users, site
    std::optional<double> ms; ///< absent = the place of one end is not known
    bool isMeasured = false;
    QStringList over;              ///< names of the sea cables it usually takes, in order
    std::vector<Place> points;     ///< where it leads; the ends alone when no chain of cables is known
    std::optional<double> limitMs; ///< of the plan's latency rules for the workload
    std::optional<double> cutMs;   ///< with routes cut; absent = no way round is known (or nothing was cut)
    QStringList via;               ///< metros on the way round
    bool isCut = false;            ///< the usual way leads over a cut route
};

struct SiteLink {
    QString from, to;
    Place a, b;
    std::optional<double> ms;
    bool isMeasured = false;
    QStringList over;
    std::vector<Place> points;
    std::optional<double> cutMs = {}; ///< as of a route to users
    QStringList via = {};
    bool isCut = false;
};

struct WideAreaView {
    std::vector<UserRoute> routes; ///< by workload, metro, site
    std::vector<SiteLink> between; ///< sites of one plan
    QStringList unknown;           ///< metros and sites without a place
};

[[nodiscard]] std::vector<WideAreaLink> wideAreaLinks(const catalog::CatalogSnapshot &catalog);
/// Ids of links named "Amsterdam--London", an id, or a metro (all its links); empty = no such link.
[[nodiscard]] std::set<QString> linksNamed(const QString &name, const std::vector<WideAreaLink> &links);

/// Sites of the catalog by country that reach users at `from` within a round trip: whom a geography can serve. The
/// nearest first within a country.
struct Reach {
    QString country; ///< ISO alpha-2
    int sites = 0;
    QString nearest; ///< site id
    double ms = 0;   ///< of the nearest
};
[[nodiscard]] std::vector<Reach> reachWithin(const Place &from, double ms, const catalog::CatalogSnapshot &catalog);

/// `sites` by workload id: where each is served.
[[nodiscard]] WideAreaView wideArea(const Plan &plan, const std::vector<std::pair<QString, QString>> &servedAt,
                                    const catalog::CatalogSnapshot &catalog, const std::set<QString> &cut = {});

} // namespace cw::planner
