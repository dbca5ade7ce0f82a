#include "app/cli/cuttext.h"

#include "app/export/sitemap.h"
#include "planner/fabric/routecut.h"
#include "planner/plan/jsontext.h"

#include <cmath>

namespace cw::app {

using namespace planner;

namespace {

Json listOf(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &text : list)
        json.push_back(text.toStdString());
    return json;
}

Json jsonOf(const CutRoute &route)
{
    Json json = {{"from", route.from.toStdString()},
                 {"site", route.site.toStdString()},
                 {"rtt_ms", orNull(route.before)},
                 {"basis", route.isMeasured ? "measured" : "estimated"},
                 {"rtt_cut_ms", orNull(route.after)},
                 {"limit_ms", orNull(route.limitMs)},
                 {"cut", route.isTouched},
                 {"over", listOf(route.over)},
                 {"way_round", listOf(route.round)}};
    if (!route.workload.isEmpty()) {
        json["workload"] = route.workload.toStdString();
        json["share"] = numberToJson(route.share);
        json["holds"] = route.holds();
    }
    return json;
}

Json jsonOf(const SeaCapacity &capacity)
{
    return {{"cables", capacity.cables},
            {"tbit_s", numberToJson(capacity.tbps)},
            {"cables_of_unknown_capacity", capacity.unknown}};
}

Json jsonOf(const CutView &view, const QString &names)
{
    Json json = {{"cut", listOf(names.split(QLatin1Char(','), Qt::SkipEmptyParts))},
                 {"routes", Json::array()},
                 {"between_sites", Json::array()},
                 {"capacity", Json::array()},
                 {"users", Json::array()},
                 {"unknown", listOf(view.unknown)}};
    for (const CutRoute &route : view.routes)
        json["routes"].push_back(jsonOf(route));
    for (const CutRoute &route : view.between)
        json["between_sites"].push_back(jsonOf(route));
    for (const CutWater &water : view.waters)
        json["capacity"].push_back({{"from", water.regionA.toStdString()},
                                    {"to", water.regionB.toStdString()},
                                    {"before", jsonOf(water.before)},
                                    {"after", jsonOf(water.after)}});
    for (const CutUsers &users : view.users)
        json["users"].push_back({{"workload", users.workload.toStdString()},
                                 {"metro", users.metro.toStdString()},
                                 {"share", numberToJson(users.share)},
                                 {"served_before", users.servedBefore},
                                 {"served", users.served},
                                 {"site", users.served ? Json(users.site.toStdString()) : Json()},
                                 {"rtt_ms", orNull(users.ms)}});
    return json;
}

QString milliseconds(const std::optional<double> &ms)
{
    return ms ? QString::number(std::round(*ms * 10) / 10, 'g', 6) + QStringLiteral(" ms")
              : QStringLiteral("an unknown time");
}

void sayRoute(CommandIo &io, const CutRoute &route)
{
    const QString who = route.workload.isEmpty() ? QString() : QStringLiteral("%1, users in ").arg(route.workload);
    QString text = QStringLiteral("%1%2 to %3: %4").arg(who, route.from, route.site, milliseconds(route.before));
    if (!route.over.isEmpty())
        text += QStringLiteral(" over ") + route.over.join(QStringLiteral(", "));
    if (!route.isTouched)
        text += QStringLiteral(", not touched");
    else if (!route.after)
        text += QStringLiteral("; with the cut no way round is known");
    else if (route.round.isEmpty())
        text += QStringLiteral("; with the cut %1").arg(milliseconds(route.after));
    else
        text += QStringLiteral("; with the cut %1 over %2")
                    .arg(milliseconds(route.after), route.round.join(QStringLiteral(", ")));
    io.out(text);
}

void say(CommandIo &io, const CutView &view)
{
    for (const CutWater &water : view.waters) {
        QString text = QStringLiteral("Between %1 and %2 %3 of %4 cables are left, %5 of %6 Tbit/s")
                           .arg(water.regionA, water.regionB)
                           .arg(water.after.cables)
                           .arg(water.before.cables)
                           .arg(water.after.tbps)
                           .arg(water.before.tbps);
        if (water.before.unknown > 0)
            text += QStringLiteral("; of %1 the capacity is not known").arg(water.before.unknown);
        io.out(text);
    }
    for (const CutRoute &route : view.routes)
        sayRoute(io, route);
    for (const CutRoute &route : view.between)
        sayRoute(io, route);
    constexpr double percent = 100;
    int lost = 0;
    for (const CutUsers &users : view.users)
        if (users.servedBefore && !users.served) {
            ++lost;
            io.out(QStringLiteral("No longer served within the limits: %1, users in %2 (%3 %)")
                       .arg(users.workload, users.metro)
                       .arg(users.share * percent));
        }
    if (lost == 0 && !view.users.empty())
        io.out(QStringLiteral("All users who were served within the limits still are."));
    if (view.routes.empty())
        io.out(QStringLiteral("The plan names no users with a place."));
    for (const QString &name : view.unknown)
        io.err(QStringLiteral("Where %1 lies is not known.").arg(name));
}

} // namespace

int tellCut(CommandIo &io, const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot &catalog,
            const QString &names, bool asJson)
{
    const Result<CutNames> cut = cutNames(names, catalog);
    if (!cut)
        return tell(io, cut.error());
    const CutView view = afterCut(plan, servedAt(result), catalog, cut.value());
    if (asJson)
        printJson(io, jsonOf(view, names));
    else
        say(io, view);
    return 0;
}

} // namespace cw::app
