#include "planner/fabric/routecut.h"

#include <algorithm>
#include <tuple>

namespace cw::planner {

namespace {

class Cutting {
public:
    Cutting(const catalog::CatalogSnapshot &catalog, const CutNames &cut) : map_(catalog), cut_(cut) {}

    /// Adds what cut sea cables change to a route that knows its round trip of before.
    void overSea(CutRoute &route, const Place &from, const Place &to)
    {
        const auto usual = cut_.cables.empty() ? std::nullopt : map_.way(from, to, {});
        if (!usual || usual->crossings.empty())
            return;
        route.over = cablesOf(*usual, map_.cables());
        const bool isTouched =
            std::any_of(usual->crossings.begin(), usual->crossings.end(),
                        [&](const SeaCrossing &crossing) { return cut_.cables.contains(crossing.cable); });
        for (const SeaCrossing &crossing : usual->crossings)
            addWater(crossing);
        if (!isTouched)
            return;
        route.isTouched = true;
        const auto round = map_.way(from, to, cut_.cables);
        if (!round) {
            route.after.reset();
            return;
        }
        route.round = cablesOf(*round, map_.cables());
        if (route.after)
            *route.after += std::max(0.0, round->ms - usual->ms);
    }

    std::vector<CutWater> waters() { return std::move(waters_); }

private:
    void addWater(const SeaCrossing &crossing)
    {
        const auto [a, b] = std::minmax(crossing.from, crossing.to);
        const SeaCapacity before = map_.between(a, b, {}), after = map_.between(a, b, cut_.cables);
        const bool isKnown = std::any_of(waters_.begin(), waters_.end(), [&](const CutWater &water) {
            return water.regionA == a && water.regionB == b;
        });
        if (!isKnown && before.cables != after.cables)
            waters_.push_back({a, b, before, after});
    }

    SeaMap map_;
    const CutNames &cut_;
    std::vector<CutWater> waters_;
};

/// Users by workload and metro over all their sites.
std::vector<CutUsers> usersOf(const std::vector<CutRoute> &routes)
{
    std::vector<CutUsers> all;
    for (const CutRoute &route : routes) {
        if (all.empty() || all.back().workload != route.workload || all.back().metro != route.from)
            all.push_back({route.workload, route.from, route.share, false, false, {}, {}});
        CutUsers &users = all.back();
        users.servedBefore = users.servedBefore || route.heldBefore();
        if (!route.holds())
            continue;
        if (!users.served || *route.after < *users.ms) {
            users.site = route.site;
            users.ms = route.after;
        }
        users.served = true;
    }
    return all;
}

} // namespace

Result<CutNames> cutNames(const QString &text, const catalog::CatalogSnapshot &catalog)
{
    CutNames names;
    const std::vector<SeaCable> cables = seaCables(catalog);
    const std::vector<WideAreaLink> links = wideAreaLinks(catalog);
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::set<QString> sea = seaCablesNamed(part, cables), routes = linksNamed(part, links);
        if (sea.empty() && routes.empty()) {
            QStringList known;
            for (const SeaCable &cable : cables)
                known.append(cable.id);
            return Error{ErrorCode::Usage,
                         QStringLiteral("Neither a sea cable nor a measured route is called “%1”").arg(part.trimmed()),
                         {},
                         QStringLiteral("a sea cable (%1), two metros such as “Amsterdam--London”, or one metro")
                             .arg(known.join(QStringLiteral(", "))),
                         {}};
        }
        names.cables.insert(sea.begin(), sea.end());
        names.routes.insert(routes.begin(), routes.end());
    }
    if (names.cables.empty() && names.routes.empty())
        return Error{ErrorCode::Usage, QStringLiteral("Nothing is named that could be cut"), {}, {}, {}};
    return names;
}

CutView afterCut(const Plan &plan, const std::vector<std::pair<QString, QString>> &servedAt,
                 const catalog::CatalogSnapshot &catalog, const CutNames &cut)
{
    const WideAreaView whole = wideArea(plan, servedAt, catalog, cut.routes);
    Cutting cutting(catalog, cut);
    CutView view;
    view.unknown = whole.unknown;
    for (const UserRoute &from : whole.routes) {
        CutRoute route{from.workload, from.metro,      from.site,  from.share, from.ms, from.ms,
                       from.limitMs,  from.isMeasured, from.isCut, {},         from.via};
        if (from.isCut)
            route.after = from.cutMs;
        cutting.overSea(route, from.from, from.to);
        view.routes.push_back(std::move(route));
    }
    for (const SiteLink &link : whole.between) {
        CutRoute route{{}, link.from, link.to, 0, link.ms, link.ms, {}, link.isMeasured, link.isCut, {}, link.via};
        if (link.isCut)
            route.after = link.cutMs;
        cutting.overSea(route, link.a, link.b);
        view.between.push_back(std::move(route));
    }
    view.waters = cutting.waters();
    std::sort(view.waters.begin(), view.waters.end(), [](const CutWater &a, const CutWater &b) {
        return std::tie(a.regionA, a.regionB) < std::tie(b.regionA, b.regionB);
    });
    view.users = usersOf(view.routes);
    return view;
}

} // namespace cw::planner
