#include "app/models/roomtables.h"

#include "app/models/networkfigures.h"
#include "app/models/numbers.h"
#include "app/models/roomfigures.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace cw::app {

namespace {

constexpr double wattsPerKilowatt = 1000;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("RoomTables", text, nullptr, n);
}

QString kilowatts(double watts)
{
    return withUnit(watts / wattsPerKilowatt, QStringLiteral("kW"));
}

Cell powerCell(std::optional<double> watts, const QString &passport)
{
    return numberCell(watts ? std::optional(*watts / wattsPerKilowatt) : std::nullopt,
                      watts ? kilowatts(*watts) : QString(), passport);
}

QString stageName(const QString &kind)
{
    struct Name {
        const char *kind, *text;
    };
    static constexpr std::array names{
        Name{"rack_pdu", QT_TRANSLATE_NOOP("RoomTables", "Rack strip")},
        Name{"busway", QT_TRANSLATE_NOOP("RoomTables", "Busway")},
        Name{"feed", QT_TRANSLATE_NOOP("RoomTables", "Feed")},
        Name{"ups", QT_TRANSLATE_NOOP("RoomTables", "UPS")},
        Name{"generator", QT_TRANSLATE_NOOP("RoomTables", "Generator")},
        Name{"socket", QT_TRANSLATE_NOOP("RoomTables", "Socket")},
    };
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return kind == QLatin1String(name.kind); });
    return found == names.end() ? kind : say(found->text);
}

double nameplateOf(const planner::HallLayout &layout, const planner::Rack &rack)
{
    double watts = 0;
    for (const planner::RackSlot &slot : rack.slots)
        watts += layout.devices[std::size_t(slot.device)].nameplateW;
    return watts;
}

Cell verdictCell(const planner::PowerStage &stage)
{
    Cell cell;
    if (!stage.capacityW) {
        cell = textCell(say(QT_TRANSLATE_NOOP("RoomTables", "Capacity not stated")));
        cell.shape = Shape::Unknown;
        return cell;
    }
    cell = textCell(stage.holds() ? say(QT_TRANSLATE_NOOP("RoomTables", "Holds"))
                                  : say(QT_TRANSLATE_NOOP("RoomTables", "Trips when a feed is lost")));
    cell.shape = stage.holds() ? Shape::Ok : Shape::High;
    return cell;
}

} // namespace

PageAnswer roomsAnswer(const planner::Rooms &rooms)
{
    if (rooms.isEmpty())
        return {rooms.rented.empty()
                    ? say(QT_TRANSLATE_NOOP("RoomTables", "Nothing of this plan stands in a rack."))
                    : say(QT_TRANSLATE_NOOP(
                          "RoomTables", "Everything is rented and stands in the providers' rooms: there is no rack of "
                                        "your own to draw.")),
                {}};
    QStringList parts, beside;
    int outside = 0, bound = 0, racks = 0;
    double fullest = 0;
    for (const planner::Room &room : rooms.rooms) {
        const QString count = say(QT_TRANSLATE_N_NOOP("RoomTables", "%Ln rack(s)"), int(room.layout.racks.size()));
        parts << (room.limits.racks ? say(QT_TRANSLATE_NOOP("RoomTables", "%1 of the %2 in %3"))
                                          .arg(count, whole(*room.limits.racks), room.limits.name)
                                    : say(QT_TRANSLATE_NOOP("RoomTables", "%1 in %2")).arg(count, room.limits.name));
        std::map<QString, int> standing; // by name
        for (const int i : room.layout.outside) {
            const planner::RackDevice &device = room.layout.devices[std::size_t(i)];
            if (planner::misfit(device, room.limits).isEmpty())
                ++standing[partText(device.title)];
            else
                ++outside;
        }
        for (const auto &[name, devices] : standing)
            beside << QStringLiteral("%1 × %2").arg(whole(devices), name);
        racks += int(room.layout.racks.size());
        bound += room.layout.lowerBound;
        for (const planner::Rack &rack : room.layout.racks)
            fullest = std::max(fullest, nameplateOf(room.layout, rack));
    }
    QStringList second;
    if (racks > 0)
        second << say(QT_TRANSLATE_NOOP("RoomTables",
                                        "The fullest holds %1 by nameplate. No packing needs fewer than %2."))
                      .arg(kilowatts(fullest), whole(bound));
    if (!beside.isEmpty())
        second << say(QT_TRANSLATE_NOOP("RoomTables", "Beside the racks: %1.")).arg(beside.join(QStringLiteral(", ")));
    if (outside > 0)
        second << say(QT_TRANSLATE_N_NOOP("RoomTables", "%Ln device(s) fit(s) in no rack."), outside);
    if (racks == 0)
        return {beside.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("RoomTables", "No rack of these rooms takes the hardware."))
                    : say(QT_TRANSLATE_NOOP("RoomTables", "No rack is needed: everything stands on its own.")),
                second.join(QLatin1Char(' '))};
    return {say(QT_TRANSLATE_NOOP("RoomTables", "The hardware fills %1.")).arg(parts.join(QStringLiteral(", "))),
            second.join(QLatin1Char(' '))};
}

CellTable powerChainTable(const planner::Rooms &rooms, const std::vector<planner::PowerChain> &chains)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("RoomTables", "Stage")), false, true},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Pieces")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "May carry")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Nameplate")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Typical")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "A feed lost")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Verdict")), false, false}};
    for (const planner::PowerChain &chain : chains) {
        const planner::Room *room = rooms.at(chain.site);
        CellRow head;
        head.id = chain.site;
        head.style = CellRowStyle::Group;
        head.cells.assign(table.columns.size(), textCell({}));
        head.cells[0] = textCell(room ? room->limits.name : chain.site);
        table.rows.push_back(std::move(head));
        for (const planner::PowerStage &stage : chain.stages) {
            CellRow row;
            row.id = chain.site + QLatin1Char('.') + stage.kind;
            Cell name = textCell(stageName(stage.kind));
            name.second = spokenText(stage.name);
            const auto id = [&](const char *what) { return powerFigure(chain.site, stage.kind, what); };
            Cell pieces = numberCell(stage.count, whole(stage.count), id("pieces"));
            if (stage.spare > 0)
                pieces.second = say(QT_TRANSLATE_NOOP("RoomTables", "%1 spare")).arg(whole(stage.spare));
            row.cells = {name,
                         pieces,
                         powerCell(stage.capacityW, id("capacity")),
                         powerCell(stage.nameplateW, id("nameplate")),
                         powerCell(stage.typicalW, id("typical")),
                         powerCell(stage.failoverW, id("failover")),
                         verdictCell(stage)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

namespace {

/// "hall-1 from 2029-01 on": sites whose servers are replaced, with the state that is shown.
QStringList shownStates(const std::vector<planner::CablePlan> &plans, const planner::Horizon &horizon)
{
    QStringList states;
    for (const planner::CablePlan &plan : plans) {
        if (!plan.isRenewed)
            continue;
        const QString from = shownMonth(horizon.periodStart(plan.shown.from));
        const QString state = plan.shown.until == planner::forGood
                                  ? say(QT_TRANSLATE_NOOP("RoomTables", "%1 from %2 on")).arg(plan.site, from)
                                  : say(QT_TRANSLATE_NOOP("RoomTables", "%1 from %2 until %3"))
                                        .arg(plan.site, from, shownMonth(horizon.periodStart(plan.shown.until)));
        if (!states.contains(state))
            states << state;
    }
    return states;
}

} // namespace

PageAnswer networkAnswer(const std::vector<planner::CablePlan> &plans, const planner::Horizon &horizon)
{
    std::size_t cables = 0, problems = 0;
    int switches = 0;
    double longest = 0;
    for (const planner::CablePlan &plan : plans) {
        cables += plan.runs.size();
        problems += std::size_t(plan.problems.size());
        switches += int(plan.devices.size()) - plan.ends;
        for (const planner::CableRun &run : plan.runs)
            longest = std::max(longest, run.length);
    }
    if (cables == 0)
        return {
            say(QT_TRANSLATE_NOOP(
                "RoomTables", "Nothing has to be joined: no site has two systems that need a network of their own.")),
            {}};
    const QString first = say(QT_TRANSLATE_NOOP("RoomTables", "%1 and %2 join the systems."))
                              .arg(say(QT_TRANSLATE_N_NOOP("RoomTables", "%Ln switch(es)"), switches),
                                   say(QT_TRANSLATE_N_NOOP("RoomTables", "%Ln cable(s)"), int(cables)));
    QString second =
        longest > 0 ? say(QT_TRANSLATE_NOOP("RoomTables", "The longest cable to order measures %1; every cable is in "
                                                          "cabling.xlsx with both ends."))
                          .arg(withUnit(longest, QStringLiteral("m")))
                    : say(QT_TRANSLATE_NOOP("RoomTables", "Every cable is in cabling.xlsx with both ends."));
    if (problems > 0)
        second += QLatin1Char(' ') + say(QT_TRANSLATE_N_NOOP("RoomTables", "%Ln problem(s) below."), int(problems));
    if (const QStringList states = shownStates(plans, horizon); !states.isEmpty())
        second += QLatin1Char(' ') +
                  say(QT_TRANSLATE_NOOP("RoomTables",
                                        "Servers are replaced: counted here is the fullest state, %1; the others are "
                                        "among the drawings below, and are exported with their month."))
                      .arg(states.join(QStringLiteral(", ")));
    return {first, second};
}

CellTable networkTable(const std::vector<planner::SiteFabric> &fabrics, const std::vector<planner::CablePlan> &plans,
                       const catalog::CatalogSnapshot &catalog)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("RoomTables", "Fabric")), false, true},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Switch")), false, true},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Leaves")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Spines")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Cores")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "To nodes")), true, false},
                     {say(QT_TRANSLATE_NOOP("RoomTables", "Between switches")), true, false}};
    for (const planner::SiteFabric &fabric : fabrics) {
        const auto count = [&](std::int64_t n, const char *what) {
            return numberCell(double(n), whole(double(n)), fabricFigure(fabric.site, fabric.name, what));
        };
        CellRow row;
        row.id = fabric.site + QLatin1Char('.') + fabric.name;
        const catalog::Site *site = catalog.site(fabric.site);
        Cell name = textCell(QStringLiteral("%1, %2").arg(site ? site->name : fabric.site, spokenText(fabric.name)));
        name.second = QStringLiteral("%1, %2 Gbit/s").arg(fabric.protocol, whole(fabric.linkGbps));
        const auto part = std::find_if(catalog.switches.begin(), catalog.switches.end(),
                                       [&](const catalog::Switch &s) { return s.id == fabric.switchId; });
        const bool known = part != catalog.switches.end();
        Cell device =
            textCell(known ? part->name : say(QT_TRANSLATE_NOOP("RoomTables", "No switch of the catalog fits")));
        device.unknown = !known;
        row.cells = {name,
                     device,
                     count(fabric.counts.leaves, "leaves"),
                     count(fabric.counts.spines, "spines"),
                     count(fabric.counts.cores, "cores"),
                     count(fabric.counts.nodeCables, "node_cables"),
                     count(fabric.counts.cables() - fabric.counts.nodeCables, "trunk_cables")};
        table.rows.push_back(std::move(row));
    }
    for (const planner::CablePlan &plan : plans)
        for (const QString &problem : plan.problems) {
            CellRow row;
            row.id = problem;
            row.cells.assign(table.columns.size(), textCell({}));
            row.cells[0] = textCell(problem);
            row.cells[0].shape = Shape::High;
            table.rows.push_back(std::move(row));
        }
    return table;
}

} // namespace cw::app
