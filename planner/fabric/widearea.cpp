#include "planner/fabric/widearea.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace cw::planner {

namespace {

/// The measured links as a graph over metros.
class LinkGraph {
public:
    LinkGraph(const std::vector<WideAreaLink> &links, const std::set<QString> &cut) : links_(links)
    {
        for (std::size_t i = 0; i < links.size(); ++i) {
            places_.try_emplace(links[i].metroA, links[i].a);
            places_.try_emplace(links[i].metroB, links[i].b);
            if (cut.contains(links[i].id))
                continue;
            edges_[links[i].metroA].push_back(i);
            edges_[links[i].metroB].push_back(i);
        }
    }

    [[nodiscard]] QString nearest(const Place &place) const
    {
        QString best;
        double least = std::numeric_limits<double>::infinity();
        for (const auto &[metro, where] : places_)
            if (const double km = greatCircleKm(place, where); km < least) {
                least = km;
                best = metro;
            }
        return best;
    }

    [[nodiscard]] Place at(const QString &metro) const { return places_.at(metro); }

    struct Way {
        double ms = 0;
        QStringList metros;
        std::set<QString> links;
    };
    /// Shortest by round trip; absent when no chain of links leads there.
    [[nodiscard]] std::optional<Way> way(const QString &from, const QString &to) const
    {
        std::map<QString, std::pair<double, QString>> best{{from, {0, {}}}}; // ms and link taken
        std::map<QString, QString> before;
        std::set<std::pair<double, QString>> open{{0, from}};
        while (!open.empty()) {
            const auto [ms, metro] = *open.begin();
            open.erase(open.begin());
            if (metro == to)
                break;
            const auto edges = edges_.find(metro);
            if (edges == edges_.end())
                continue;
            for (const std::size_t edge : edges->second) {
                const WideAreaLink &link = links_[edge];
                const QString &other = link.metroA == metro ? link.metroB : link.metroA;
                const double sum = ms + link.ms;
                if (const auto known = best.find(other); known != best.end() && known->second.first <= sum)
                    continue;
                best[other] = {sum, link.id};
                before[other] = metro;
                open.insert({sum, other});
            }
        }
        const auto end = best.find(to);
        if (end == best.end())
            return std::nullopt;
        Way way{end->second.first, {to}, {}};
        for (QString at = to; at != from; at = before.at(at)) {
            way.links.insert(best.at(at).second);
            way.metros.prepend(before.at(at));
        }
        return way;
    }

private:
    const std::vector<WideAreaLink> &links_;
    std::map<QString, Place> places_;
    std::map<QString, std::vector<std::size_t>> edges_;
};

class View {
public:
    View(const Plan &plan, const catalog::CatalogSnapshot &catalog, const std::set<QString> &cut)
        : plan_(plan), cut_(cut), links_(wideAreaLinks(catalog)), whole_(links_, {}), rest_(links_, cut),
          trips_(catalog)
    {
    }

    UserRoute route(const Workload &workload, const UserGroup &users, const QString &site, const Place &from,
                    const Place &to)
    {
        UserRoute route;
        route.workload = workload.id;
        route.metro = users.metro;
        route.site = site;
        route.share = users.share;
        route.from = from;
        route.to = to;
        travel(route, from, to);
        for (const Constraint &rule : plan_.need.constraints)
            if (rule.kind == ConstraintKind::Latency &&
                (rule.workloads.isEmpty() || rule.workloads.contains(QStringLiteral("*")) ||
                 rule.workloads.contains(workload.id)))
                route.limitMs = std::min(route.limitMs.value_or(rule.maxRttMs), double(rule.maxRttMs));
        cutRoute(route, from, to);
        return route;
    }

    SiteLink link(const QString &from, const QString &to, const Place &a, const Place &b)
    {
        SiteLink link{from, to, a, b, {}, false, {}, {}};
        travel(link, a, b);
        cutRoute(link, a, b);
        return link;
    }

private:
    /// The round trip of a route or a link and the way it takes.
    void travel(auto &route, const Place &a, const Place &b)
    {
        const RoundTrip trip = trips_.between(a, b);
        route.ms = trip.ms;
        route.isMeasured = trip.isMeasured;
        route.points = trip.way ? trip.way->points : std::vector<Place>{a, b};
        if (trip.way)
            route.over = cablesOf(*trip.way, trips_.map().cables());
    }

    /// What cut routes change on the way between two places.
    void cutRoute(auto &route, const Place &a, const Place &b) const
    {
        if (cut_.empty())
            return;
        const QString from = whole_.nearest(a), to = whole_.nearest(b);
        route.cutMs = route.ms;
        const auto usual = whole_.way(from, to);
        if (from == to || !usual)
            return;
        route.isCut =
            std::any_of(usual->links.begin(), usual->links.end(), [&](const QString &id) { return cut_.contains(id); });
        if (!route.isCut)
            return;
        const auto round = rest_.way(from, to);
        if (!round) {
            route.cutMs.reset();
            return;
        }
        // What the way round adds to the usual chain is added to the route.
        route.via = round->metros;
        if (route.ms)
            route.cutMs = *route.ms + std::max(0.0, round->ms - usual->ms);
    }

    const Plan &plan_;
    const std::set<QString> &cut_;
    std::vector<WideAreaLink> links_;
    LinkGraph whole_, rest_;
    RoundTrips trips_;
};

} // namespace

std::vector<WideAreaLink> wideAreaLinks(const catalog::CatalogSnapshot &catalog)
{
    std::vector<WideAreaLink> links;
    const catalog::FactTable *pairs = catalog.table(QStringLiteral("latency_geo"));
    if (!pairs)
        return links;
    const auto cell = [&](const QStringList &row, const char *name) {
        const int column = pairs->column(QLatin1String(name));
        return column >= 0 ? row[column] : QString();
    };
    for (const QStringList &row : pairs->rows) {
        if (cell(row, "measured_rtt_ms").isEmpty())
            continue;
        links.push_back({cell(row, "id"),
                         cell(row, "metro_a"),
                         cell(row, "metro_b"),
                         {cell(row, "lat_a").toDouble(), cell(row, "lon_a").toDouble()},
                         {cell(row, "lat_b").toDouble(), cell(row, "lon_b").toDouble()},
                         cell(row, "measured_rtt_ms").toDouble()});
    }
    return links;
}

std::set<QString> linksNamed(const QString &name, const std::vector<WideAreaLink> &links)
{
    const QStringList ends = name.split(QStringLiteral("--"));
    const auto same = [](const QString &a, const QString &b) {
        return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
    };
    std::set<QString> found;
    for (const WideAreaLink &link : links) {
        const bool isPair = ends.size() == 2 && ((same(ends[0], link.metroA) && same(ends[1], link.metroB)) ||
                                                 (same(ends[1], link.metroA) && same(ends[0], link.metroB)));
        const bool isMetro = ends.size() == 1 && (same(name, link.metroA) || same(name, link.metroB));
        if (same(name, link.id) || isPair || isMetro)
            found.insert(link.id);
    }
    return found;
}

std::vector<Reach> reachWithin(const Place &from, double ms, const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, Reach> byCountry;
    RoundTrips trips(catalog);
    for (const catalog::Site &site : catalog.sites) {
        const auto trip = trips.between(from, Place{site.latitude, site.longitude}).ms;
        if (!trip || *trip > ms)
            continue;
        Reach &reach = byCountry[site.country];
        reach.country = site.country;
        if (reach.sites++ == 0 || std::tie(*trip, site.id) < std::tie(reach.ms, reach.nearest)) {
            reach.nearest = site.id;
            reach.ms = *trip;
        }
    }
    std::vector<Reach> all;
    for (const auto &[country, reach] : byCountry)
        all.push_back(reach);
    std::sort(all.begin(), all.end(),
              [](const Reach &a, const Reach &b) { return std::tie(a.ms, a.country) < std::tie(b.ms, b.country); });
    return all;
}

WideAreaView wideArea(const Plan &plan, const std::vector<std::pair<QString, QString>> &servedAt,
                      const catalog::CatalogSnapshot &catalog, const std::set<QString> &cut)
{
    WideAreaView view;
    View routes(plan, catalog, cut);
    const auto note = [&](const QString &what) {
        if (!view.unknown.contains(what))
            view.unknown.append(what);
    };
    std::map<QString, Place> sites;
    for (const auto &[workloadId, site] : servedAt) {
        const auto here = placeOfSite(site, plan.need, catalog);
        if (!here) {
            note(site);
            continue;
        }
        sites.try_emplace(site, *here);
        for (const Workload &workload : plan.need.workloads) {
            if (workload.id != workloadId)
                continue;
            for (const UserGroup &users : workload.users) {
                if (const auto there = placeOfMetro(users.metro, catalog))
                    view.routes.push_back(routes.route(workload, users, site, *there, *here));
                else
                    note(users.metro);
            }
        }
    }
    std::sort(view.routes.begin(), view.routes.end(), [](const UserRoute &a, const UserRoute &b) {
        return std::tie(a.workload, a.metro, a.site) < std::tie(b.workload, b.metro, b.site);
    });
    for (auto a = sites.begin(); a != sites.end(); ++a)
        for (auto b = std::next(a); b != sites.end(); ++b)
            view.between.push_back(routes.link(a->first, b->first, a->second, b->second));
    return view;
}

} // namespace cw::planner
