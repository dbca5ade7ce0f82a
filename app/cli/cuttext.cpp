#include "app/cli/cuttext.h"

#include "app/export/sitemap.h"
#include "planner/fabric/routecut.h"
#include "planner/plan/jsontext.h"
#include "planner/report/language.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

using namespace planner;

namespace {

struct Region {
    const char *id, *name;
};
constexpr std::array regions{Region{"angola", "Angola"},
                             Region{"australia", "Australia"},
                             Region{"central-america", "Central America"},
                             Region{"china", "China"},
                             Region{"east-africa", "East Africa"},
                             Region{"egypt", "Egypt"},
                             Region{"europe", "Europe"},
                             Region{"greenland", "Greenland"},
                             Region{"gulf", "the Gulf"},
                             Region{"horn-of-africa", "the Horn of Africa"},
                             Region{"iceland", "Iceland"},
                             Region{"indonesia", "Indonesia"},
                             Region{"japan", "Japan"},
                             Region{"korea", "Korea"},
                             Region{"levant", "the Levant"},
                             Region{"morocco", "Morocco"},
                             Region{"new-zealand", "New Zealand"},
                             Region{"north-america", "North America"},
                             Region{"philippines", "the Philippines"},
                             Region{"south-america", "South America"},
                             Region{"south-asia", "South Asia"},
                             Region{"southeast-asia", "Southeast Asia"},
                             Region{"southern-africa", "Southern Africa"},
                             Region{"sri-lanka", "Sri Lanka"},
                             Region{"taiwan", "Taiwan"},
                             Region{"west-africa", "West Africa"}};

/// A region of the network, as people call it.
QString regionName(const QString &id)
{
    const auto found =
        std::find_if(regions.begin(), regions.end(), [&](const Region &each) { return id == QLatin1String(each.id); });
    return found == regions.end() ? id : say(QLatin1String(found->name));
}

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

/// A number as people write it.
QString number(double value)
{
    return writtenByPeople(spoken(), QString::number(value, 'g', 6));
}

QString milliseconds(const std::optional<double> &ms)
{
    return ms ? number(std::round(*ms * 10) / 10) + QStringLiteral(" ms") : say(QStringLiteral("an unknown time"));
}

QString ways(const QStringList &over)
{
    return over.join(QStringLiteral(", "));
}

void tellRoute(CommandIo &io, const CutRoute &route)
{
    const QString who = route.workload.isEmpty() ? QString() : say(QStringLiteral("%1, users in ")).arg(route.workload);
    QString text = say(QStringLiteral("%1%2 to %3: %4")).arg(who, route.from, route.site, milliseconds(route.before));
    if (!route.over.isEmpty())
        text += say(QStringLiteral(" over %1")).arg(ways(route.over));
    if (!route.isTouched)
        text += say(QStringLiteral(", not touched"));
    else if (!route.after)
        text += say(QStringLiteral("; with the cut no way round is known"));
    else if (route.round.isEmpty())
        text += say(QStringLiteral("; with the cut %1")).arg(milliseconds(route.after));
    else
        text += say(QStringLiteral("; with the cut %1 over %2")).arg(milliseconds(route.after), ways(route.round));
    io.out(text);
}

void tellView(CommandIo &io, const CutView &view)
{
    for (const CutWater &water : view.waters) {
        QString text = say(QStringLiteral("Between %1 and %2 %3 of %4 cables are left, %5 of %6 Tbit/s"))
                           .arg(regionName(water.regionA), regionName(water.regionB))
                           .arg(water.after.cables)
                           .arg(water.before.cables)
                           .arg(number(water.after.tbps), number(water.before.tbps));
        if (water.before.unknown > 0)
            text += say(QStringLiteral("; of %1 the capacity is not known")).arg(water.before.unknown);
        io.out(text);
    }
    for (const CutRoute &route : view.routes)
        tellRoute(io, route);
    for (const CutRoute &route : view.between)
        tellRoute(io, route);
    constexpr double percent = 100;
    int lost = 0;
    for (const CutUsers &users : view.users)
        if (users.servedBefore && !users.served) {
            ++lost;
            io.out(say(QStringLiteral("No longer served within the limits: %1, users in %2 (%3 %)"))
                       .arg(users.workload, users.metro, number(users.share * percent)));
        }
    if (lost == 0 && !view.users.empty())
        io.out(say(QStringLiteral("All users who were served within the limits still are.")));
    if (view.routes.empty())
        io.out(say(QStringLiteral("The plan names no users with a place.")));
    for (const QString &name : view.unknown)
        io.err(say(QStringLiteral("Where %1 lies is not known.")).arg(name));
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
        tellView(io, view);
    return 0;
}

} // namespace cw::app
