#include "planner/fabric/edgesites.h"

#include <algorithm>
#include <bitset>
#include <limits>
#include <tuple>

namespace cw::planner {

namespace {

constexpr std::size_t mostGroups = 1024;
using Groups = std::bitset<mostGroups>; ///< a bit for each group of users

/// A site as the choice sees it.
struct Reaching {
    PossibleSite site;
    Groups groups;
    std::vector<std::optional<double>> ms; ///< by group; absent = too far
};

std::vector<Reaching> reachingSites(const std::vector<Place> &users, double ms, std::vector<PossibleSite> possible,
                                    const catalog::CatalogSnapshot &catalog)
{
    std::vector<Reaching> sites;
    RoundTrips trips(catalog);
    for (PossibleSite &site : possible) {
        Reaching reach{std::move(site), {}, std::vector<std::optional<double>>(users.size())};
        for (std::size_t u = 0; u < users.size(); ++u) {
            const auto trip = trips.between(users[u], reach.site.place).ms;
            if (!trip || *trip > ms)
                continue;
            reach.groups.set(u);
            reach.ms[u] = *trip;
        }
        if (reach.groups.any())
            sites.push_back(std::move(reach));
    }
    std::sort(sites.begin(), sites.end(), [](const Reaching &a, const Reaching &b) { return a.site.id < b.site.id; });
    return sites;
}

/// Round trips added up when every group goes to the nearest of the chosen; the fewer the better.
double tripsOf(const std::vector<Reaching> &sites, const std::vector<std::size_t> &chosen, std::size_t groups)
{
    double sum = 0;
    for (std::size_t u = 0; u < groups; ++u) {
        double nearest = std::numeric_limits<double>::infinity();
        for (const std::size_t s : chosen)
            nearest = std::min(nearest, sites[s].ms[u].value_or(nearest));
        if (nearest < std::numeric_limits<double>::infinity())
            sum += nearest;
    }
    return sum;
}

/// Fewest sites for every set of groups, built up set by set.
std::vector<std::size_t> fewest(const std::vector<Reaching> &sites, Groups all, std::size_t groups)
{
    struct Best {
        std::vector<std::size_t> sites;
        double trips = std::numeric_limits<double>::infinity();
        bool isReached = false;
    };
    std::map<unsigned long long, Best> best; // few groups: their bits are a number
    best[0].isReached = true;
    for (std::size_t s = 0; s < sites.size(); ++s) {
        std::map<unsigned long long, Best> next = best;
        const unsigned long long reached = (sites[s].groups & all).to_ullong();
        for (const auto &[covered, how] : best) {
            const unsigned long long with = covered | reached;
            if (with == covered)
                continue;
            std::vector<std::size_t> chosen = how.sites;
            chosen.push_back(s);
            const double trips = tripsOf(sites, chosen, groups);
            Best &known = next[with];
            if (!known.isReached || std::tuple(chosen.size(), trips) < std::tuple(known.sites.size(), known.trips))
                known = {std::move(chosen), trips, true};
        }
        best = std::move(next);
    }
    return best[all.to_ullong()].sites;
}

std::vector<std::size_t> greedy(const std::vector<Reaching> &sites, Groups all)
{
    std::vector<std::size_t> chosen;
    for (Groups open = all; open.any();) {
        const auto most = std::max_element(sites.begin(), sites.end(), [&](const Reaching &a, const Reaching &b) {
            return (a.groups & open).count() < (b.groups & open).count();
        });
        chosen.push_back(std::size_t(most - sites.begin()));
        open &= ~most->groups;
    }
    return chosen;
}

} // namespace

EdgePlacement placeEdges(const std::map<QString, Place> &users, double ms, const catalog::CatalogSnapshot &catalog)
{
    std::vector<PossibleSite> sites;
    for (const catalog::Site &site : catalog.sites)
        sites.push_back({site.id, site.country, Place{site.latitude, site.longitude}});
    return placeEdges(users, ms, std::move(sites), catalog);
}

EdgePlacement placeEdges(const std::map<QString, Place> &users, double ms, std::vector<PossibleSite> possible,
                         const catalog::CatalogSnapshot &catalog)
{
    EdgePlacement placement;
    std::vector<QString> names;
    std::vector<Place> places;
    for (const auto &[name, place] : users) {
        if (names.size() == mostGroups) {
            placement.unreached.append(name); // never passed over in silence
            continue;
        }
        names.push_back(name);
        places.push_back(place);
    }
    const std::vector<Reaching> sites = reachingSites(places, ms, std::move(possible), catalog);
    Groups all;
    for (const Reaching &site : sites)
        all |= site.groups;
    for (std::size_t u = 0; u < names.size(); ++u)
        if (!all.test(u))
            placement.unreached.append(names[u]);
    if (all.none())
        return placement;
    const std::vector<std::size_t> chosen =
        int(names.size()) <= mostExactGroups ? fewest(sites, all, names.size()) : greedy(sites, all);
    std::map<std::size_t, EdgeSite> edges;
    for (std::size_t u = 0; u < names.size(); ++u) {
        std::optional<std::size_t> nearest;
        for (const std::size_t s : chosen)
            if (sites[s].ms[u] && (!nearest || *sites[s].ms[u] < *sites[*nearest].ms[u]))
                nearest = s;
        if (!nearest)
            continue;
        EdgeSite &edge = edges[*nearest];
        edge.site = sites[*nearest].site.id;
        edge.country = sites[*nearest].site.country;
        edge.metros.emplace_back(names[u], *sites[*nearest].ms[u]);
    }
    for (auto &[index, edge] : edges)
        placement.sites.push_back(std::move(edge));
    return placement;
}

} // namespace cw::planner
