#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/solvedplan.h"
#include "app/export/sitemap.h"
#include "planner/fabric/edgesites.h"
#include "planner/fabric/routecut.h"
#include "planner/plan/amount.h"
#include "planner/plan/jsontext.h"

#include <algorithm>
#include <map>

namespace cw::app {

namespace {

using planner::UserRoute;

std::optional<double> msWhenCut(const UserRoute &route, bool isCutting)
{
    return isCutting ? route.cutMs : route.ms;
}

/// "holds", "too slow", "no limit", "unreachable".
QString verdictOf(const UserRoute &route, bool isCutting)
{
    const std::optional<double> ms = msWhenCut(route, isCutting);
    if (!ms)
        return isCutting && route.isCut ? QStringLiteral("unreachable") : QStringLiteral("unknown");
    if (!route.limitMs)
        return QStringLiteral("no limit");
    return *ms <= *route.limitMs ? QStringLiteral("holds") : QStringLiteral("too slow");
}

planner::Json namesJson(const QStringList &names)
{
    planner::Json json = planner::Json::array();
    for (const QString &name : names)
        json.push_back(name.toStdString());
    return json;
}

/// " over SeaMeWe-4, SeaMeWe-5", or nothing on land.
QString overCables(const QStringList &cables)
{
    return cables.isEmpty() ? QString() : QStringLiteral(" over ") + cables.join(QStringLiteral(", "));
}

planner::Json routeJson(const UserRoute &route, bool isCutting)
{
    planner::Json json = {{"workload", route.workload.toStdString()},
                          {"metro", route.metro.toStdString()},
                          {"site", route.site.toStdString()},
                          {"share", planner::numberToJson(route.share)},
                          {"rtt_ms", orNull(route.ms)},
                          {"basis", route.isMeasured ? "measured" : "estimated"},
                          {"over", namesJson(route.over)},
                          {"limit_ms", orNull(route.limitMs)}};
    if (isCutting) {
        json["cut"] = route.isCut;
        json["rtt_cut_ms"] = orNull(route.cutMs);
        json["via"] = namesJson(route.via);
    }
    json["verdict"] = verdictOf(route, isCutting).toStdString();
    return json;
}

/// Rent of wavelengths between two sites of the plan.
planner::Json linkJson(const planner::SiteLink &link, double gbps, const catalog::CatalogSnapshot &catalog)
{
    planner::Json json = {{"from", link.from.toStdString()},
                          {"to", link.to.toStdString()},
                          {"rtt_ms", orNull(link.ms)},
                          {"basis", link.isMeasured ? "measured" : "estimated"},
                          {"over", namesJson(link.over)}};
    if (const catalog::Assumption *price = catalog.assumption(QStringLiteral("wan_price_per_gbps_month"));
        price && gbps > 0)
        json["per_month"] = {{"gbps", planner::numberToJson(gbps)},
                             {"low", planner::numberToJson(price->value.low * gbps)},
                             {"value", planner::numberToJson(price->value.likely * gbps)},
                             {"high", planner::numberToJson(price->value.high * gbps)},
                             {"unit", "USD"},
                             {"kind", "assumed"}};
    return json;
}

/// ", 100 Gbit/s about 8,000 USD a month (2,000 to 30,000, assumed)", or nothing where no bandwidth is asked for.
QString rentText(double gbps, const catalog::CatalogSnapshot &catalog)
{
    const catalog::Assumption *price = catalog.assumption(QStringLiteral("wan_price_per_gbps_month"));
    if (!price || gbps <= 0)
        return {};
    return QStringLiteral(", %1 Gbit/s about %2 USD a month (%3 to %4, assumed)")
        .arg(planner::amount(gbps), planner::amount(price->value.likely * gbps),
             planner::amount(price->value.low * gbps), planner::amount(price->value.high * gbps));
}

class RoutesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("routes"); }
    QString summary() const override
    {
        return QStringLiteral(
            "Round trips between the users and sites of a solved plan, and what a cut route changes.");
    }
    QString arguments() const override
    {
        return QStringLiteral("FILE [--cut NAME] [--within MS] [--edge MS] [--gbps N] [--json]");
    }
    std::vector<CommandOption> options() const override
    {
        return {
            {QStringLiteral("cut"), QStringLiteral("NAME"),
             QStringLiteral(
                 "Take away a sea cable (“marea”), a measured route (“Amsterdam--London”) or all of one metro; several "
                 "with commas.")},
            {QStringLiteral("gbps"), QStringLiteral("N"),
             QStringLiteral("Price this bandwidth between each two sites.")},
            {QStringLiteral("within"), QStringLiteral("MS"),
             QStringLiteral("Countries of the catalog that reach each group of users within this round trip.")},
            {QStringLiteral("edge"), QStringLiteral("MS"),
             QStringLiteral("The fewest sites of the catalog near the users that reach all of them within this round "
                            "trip.")},
            {QStringLiteral("json"), QString(), QStringLiteral("Print as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        constexpr double most = 1e6;
        const double gbps = args.number(QStringLiteral("gbps"), 0, 0, most);
        constexpr double longest = 10'000;
        const double within = args.number(QStringLiteral("within"), 0, 0, longest);
        const double edge = args.number(QStringLiteral("edge"), 0, 0, longest);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io, opened->plan);
        if (!catalog)
            return catalog.code;
        planner::WideAreaView view = planner::wideArea(opened->plan, servedAt(opened->result), **catalog);
        planner::CutView after;
        const bool isCutting = args.has(QStringLiteral("cut"));
        if (isCutting) {
            const auto cut = planner::cutNames(args.value(QStringLiteral("cut")), **catalog);
            if (!cut.ok())
                return tell(io, cut.error());
            after = planner::afterCut(opened->plan, servedAt(opened->result), **catalog, *cut);
            layOver(view, after);
        }
        if (args.has(QStringLiteral("json")))
            printRoutes(view, after, gbps, within, edge, isCutting, **catalog, io);
        else
            tellRoutes(view, after, gbps, within, edge, isCutting, **catalog, io);
        return 0;
    }

private:
    static std::map<QString, planner::Place> usersOf(const planner::WideAreaView &view)
    {
        std::map<QString, planner::Place> metros;
        for (const UserRoute &route : view.routes)
            metros.emplace(route.metro, route.from);
        return metros;
    }

    /// What a cut of sea cables and measured routes changes, laid over the usual view.
    static void layOver(planner::WideAreaView &view, const planner::CutView &after)
    {
        for (UserRoute &route : view.routes)
            for (const planner::CutRoute &cut : after.routes)
                if (cut.workload == route.workload && cut.from == route.metro && cut.site == route.site) {
                    route.isCut = cut.isTouched;
                    route.cutMs = cut.isTouched ? cut.after : route.ms;
                    route.via = cut.isTouched ? cut.round : QStringList();
                }
    }

    static const planner::CutRoute *cutOf(const planner::SiteLink &link, const planner::CutView &after)
    {
        const auto found = std::find_if(after.between.begin(), after.between.end(), [&](const planner::CutRoute &cut) {
            return (cut.from == link.from && cut.site == link.to) || (cut.from == link.to && cut.site == link.from);
        });
        return found == after.between.end() || !found->isTouched ? nullptr : &*found;
    }

    static void printRoutes(const planner::WideAreaView &view, const planner::CutView &after, double gbps,
                            double within, double edge, bool isCutting, const catalog::CatalogSnapshot &catalog,
                            CommandIo &io)
    {
        planner::Json json = {{"routes", planner::Json::array()},
                              {"between_sites", planner::Json::array()},
                              {"unknown", planner::Json::array()}};
        for (const UserRoute &route : view.routes)
            json["routes"].push_back(routeJson(route, isCutting));
        for (const planner::SiteLink &link : view.between) {
            json["between_sites"].push_back(linkJson(link, gbps, catalog));
            if (const planner::CutRoute *cut = cutOf(link, after))
                json["between_sites"].back()["rtt_cut_ms"] = orNull(cut->after);
        }
        for (const auto &[metro, place] : usersOf(view))
            if (within > 0) {
                planner::Json &list = json["within"][metro.toStdString()] = planner::Json::array();
                for (const planner::Reach &reach : planner::reachWithin(place, within, catalog))
                    list.push_back({{"country", reach.country.toStdString()},
                                    {"sites", reach.sites},
                                    {"nearest", reach.nearest.toStdString()},
                                    {"rtt_ms", planner::numberToJson(reach.ms)}});
            }
        if (edge > 0) {
            const planner::EdgePlacement placed = planner::placeEdges(usersOf(view), edge, catalog);
            planner::Json &list = json["edge"]["sites"] = planner::Json::array();
            for (const planner::EdgeSite &site : placed.sites) {
                planner::Json serves = planner::Json::array();
                for (const auto &[metro, ms] : site.metros)
                    serves.push_back({{"metro", metro.toStdString()}, {"rtt_ms", planner::numberToJson(ms)}});
                list.push_back(
                    {{"site", site.site.toStdString()}, {"country", site.country.toStdString()}, {"serves", serves}});
            }
            planner::Json &far = json["edge"]["unreached"] = planner::Json::array();
            for (const QString &metro : placed.unreached)
                far.push_back(metro.toStdString());
        }
        for (const QString &name : view.unknown)
            json["unknown"].push_back(name.toStdString());
        printJson(io, json);
    }

    static void tellEdges(const planner::EdgePlacement &placed, double edge, CommandIo &io)
    {
        for (const planner::EdgeSite &site : placed.sites) {
            QStringList metros;
            for (const auto &[metro, ms] : site.metros)
                metros << QStringLiteral("%1 %2 ms").arg(metro, shownNumber(ms));
            io.out(QStringLiteral("Edge site %1 (%2) serves %3")
                       .arg(site.site, site.country, metros.join(QStringLiteral(", "))));
        }
        for (const QString &metro : placed.unreached)
            io.out(QStringLiteral("No site of the catalog reaches %1 within %2 ms").arg(metro, shownNumber(edge)));
    }

    static void tellRoutes(const planner::WideAreaView &view, const planner::CutView &after, double gbps, double within,
                           double edge, bool isCutting, const catalog::CatalogSnapshot &catalog, CommandIo &io)
    {
        for (const UserRoute &route : view.routes) {
            QString line = QStringLiteral("%1: %2 to %3, %4 ms %5")
                               .arg(route.workload, route.metro, route.site, shownNumber(route.ms),
                                    route.isMeasured ? QStringLiteral("measured") : QStringLiteral("estimated")) +
                           overCables(route.over);
            if (isCutting && route.isCut)
                line += route.cutMs ? QStringLiteral(", with the cut %1 ms over %2")
                                          .arg(shownNumber(route.cutMs), route.via.join(QStringLiteral(", ")))
                                    : QStringLiteral(", with the cut no way round is known");
            io.out(line + QStringLiteral(": ") + verdictOf(route, isCutting));
        }
        for (const planner::SiteLink &link : view.between) {
            QString line = QStringLiteral("Between %1 and %2: %3 ms").arg(link.from, link.to, shownNumber(link.ms)) +
                           overCables(link.over);
            if (const planner::CutRoute *cut = cutOf(link, after))
                line += cut->after ? QStringLiteral(", with the cut %1 ms").arg(shownNumber(cut->after))
                                   : QStringLiteral(", with the cut no way round is known");
            io.out(line + rentText(gbps, catalog));
        }
        if (gbps > 0 && view.between.empty())
            io.out(QStringLiteral("The plan has one site, so no bandwidth between sites is priced."));
        for (const planner::CutWater &water : after.waters)
            io.out(
                QStringLiteral(
                    "Between the regions %1 and %2 the catalog knows %3 of %4 cables and %5 of %6 Tbit/s after the cut")
                    .arg(water.regionA, water.regionB)
                    .arg(water.after.cables)
                    .arg(water.before.cables)
                    .arg(shownNumber(water.after.tbps), shownNumber(water.before.tbps)));
        for (const auto &[metro, place] : usersOf(view))
            if (within > 0) {
                QStringList countries;
                for (const planner::Reach &reach : planner::reachWithin(place, within, catalog))
                    countries << QStringLiteral("%1 %2 ms").arg(reach.country, shownNumber(reach.ms));
                io.out(
                    QStringLiteral("%1 is reached within %2 ms from %3")
                        .arg(metro, shownNumber(within),
                             countries.isEmpty() ? QStringLiteral("nowhere") : countries.join(QStringLiteral(", "))));
            }
        if (edge > 0)
            tellEdges(planner::placeEdges(usersOf(view), edge, catalog), edge, io);
        if (view.routes.empty())
            io.out(QStringLiteral("The plan names no users with a place."));
        for (const QString &name : view.unknown)
            io.err(QStringLiteral("Where %1 lies is not known.").arg(name));
    }
};
} // namespace

std::unique_ptr<Command> makeRoutesCommand()
{
    return std::make_unique<RoutesCommand>();
}

} // namespace cw::app
