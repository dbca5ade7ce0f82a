#include "app/models/fabrictable.h"

#include "app/models/networkfigures.h"
#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/workedfigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cw::app {

using planner::CablePlan;
using planner::CableRun;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("FabricTable", text, nullptr, n);
}

/// Cables of one kind and length between two boxes.
struct Group {
    int upper = 0, lower = 0, medium = -1;
    double length = 0;
    std::optional<double> longest; ///< as laid, before it is rounded up to order
    std::vector<const CableRun *> runs;
};

std::vector<Group> groupsOf(const CablePlan &plan, const TopologyGraph &graph, const FabricPick &pick)
{
    const TopologyBundle *bundle = pick.bundle >= 0 ? &graph.bundles[std::size_t(pick.bundle)] : nullptr;
    std::map<std::tuple<int, int, int, double>, Group> groups;
    for (const CableRun &run : plan.runs) {
        const int lower = graph.boxOf[std::size_t(run.a)], upper = graph.boxOf[std::size_t(run.b)];
        if (bundle && (bundle->lower != lower || bundle->upper != upper))
            continue;
        if (pick.box >= 0 && pick.box != lower && pick.box != upper)
            continue;
        Group &group = groups[{upper, lower, run.medium, run.length}];
        group.upper = upper;
        group.lower = lower;
        group.medium = run.medium;
        group.length = run.length;
        if (run.measured)
            group.longest = std::max(group.longest.value_or(0), *run.measured);
        group.runs.push_back(&run);
    }
    std::vector<Group> all;
    for (auto &[key, group] : groups)
        all.push_back(std::move(group));
    return all;
}

/// "p1 to p8": ports in the order they are wired.
QString portsOf(const CablePlan &plan, const Group &group, bool ofA)
{
    const QString first = plan.portName(*group.runs.front(), ofA), last = plan.portName(*group.runs.back(), ofA);
    return first == last ? first : say(QT_TRANSLATE_NOOP("FabricTable", "%1 to %2")).arg(first, last);
}

Cell endCell(const CablePlan &plan, const TopologyGraph &graph, const Group &group, bool ofA)
{
    const TopologyBox &box = graph.boxes[std::size_t(ofA ? group.lower : group.upper)];
    Cell cell = textCell(boxTitle(box));
    if (box.count > 1) {
        cell.second = box.text;
        return cell;
    }
    const auto &device = plan.devices[std::size_t(ofA ? group.runs.front()->a : group.runs.front()->b)];
    cell.second = device.rack.isEmpty() ? portsOf(plan, group, ofA)
                                        : QStringLiteral("%1 · %2").arg(device.rack, portsOf(plan, group, ofA));
    return cell;
}

QString rowId(const Group &group)
{
    return QStringLiteral("%1-%2-%3-%4").arg(group.upper).arg(group.lower).arg(group.medium).arg(group.length);
}

} // namespace

QString boxTitle(const TopologyBox &box)
{
    return box.count > 1 ? say(QT_TRANSLATE_N_NOOP("FabricTable", "%n device(s)"), box.count) : box.title;
}

CellTable fabricTable(const CablePlan &plan, const TopologyGraph &graph, const FabricPick &pick)
{
    CellTable table;
    table.tall = true;
    table.columns = {{say(QT_TRANSLATE_NOOP("FabricTable", "Cable")), false, true},
                     {say(QT_TRANSLATE_NOOP("FabricTable", "From, port")), false, true},
                     {say(QT_TRANSLATE_NOOP("FabricTable", "To, port")), false, true},
                     {say(QT_TRANSLATE_NOOP("FabricTable", "Run, m")), true, false},
                     {say(QT_TRANSLATE_NOOP("FabricTable", "Order, m")), true, false},
                     {say(QT_TRANSLATE_NOOP("FabricTable", "Count")), true, false},
                     {say(QT_TRANSLATE_NOOP("FabricTable", "Check")), false, false}};
    for (const Group &group : groupsOf(plan, graph, pick)) {
        const QString row = rowId(group);
        const auto id = [&](const char *what) {
            return cableFigure(plan.site, plan.fabric, row + QLatin1Char('/') + QLatin1String(what));
        };
        const bool hasMedium = group.medium >= 0;
        Cell cable =
            hasMedium ? textCell(spokenText(plan.media[std::size_t(group.medium)].name)) : textCell(notKnown());
        cable.unknown = !hasMedium;
        cable.second = withUnit(plan.gbpsOf(*group.runs.front()), QStringLiteral("Gbit/s"));
        const bool isLaid = group.longest.has_value();
        // Without a length no cable can be chosen: the place comes before the reach.
        Cell check = textCell(!isLaid      ? say(QT_TRANSLATE_NOOP("FabricTable", "An end is in no rack"))
                              : !hasMedium ? say(QT_TRANSLATE_NOOP("FabricTable", "No cable reaches"))
                                           : say(QT_TRANSLATE_NOOP("FabricTable", "Ends match")));
        check.shape = !isLaid ? Shape::Unknown : !hasMedium ? Shape::Block : Shape::Ok;
        table.rows.push_back(
            {row,
             CellRowStyle::Normal,
             {cable, endCell(plan, graph, group, false), endCell(plan, graph, group, true),
              numberCell(group.longest, aligned(group.longest.value_or(0), 1), id("run")),
              isLaid ? numberCell(group.length, plain(group.length, 1), id("order")) : numberCell(std::nullopt, {}),
              numberCell(double(group.runs.size()), whole(double(group.runs.size())), id("count")), check}});
    }
    return table;
}

std::vector<planner::Figure> cableFigures(const CablePlan &plan, const TopologyGraph &graph, const FabricPick &pick,
                                          const planner::Plan &asked)
{
    const QString metre = QStringLiteral("m");
    std::vector<planner::Figure> figures;
    for (const Group &group : groupsOf(plan, graph, pick)) {
        const auto id = [&](const char *what) {
            return cableFigure(plan.site, plan.fabric, rowId(group) + QLatin1Char('/') + QLatin1String(what));
        };
        const QString ends =
            say(QT_TRANSLATE_NOOP("FabricTable", "%1 to %2"))
                .arg(boxTitle(graph.boxes[std::size_t(group.lower)]), boxTitle(graph.boxes[std::size_t(group.upper)]));
        planner::Figure run = workedFigure(
            id("run"), say(QT_TRANSLATE_NOOP("FabricTable", "Longest run, %1")).arg(ends), group.longest, metre, asked);
        run.method =
            group.longest
                ? say(QT_TRANSLATE_NOOP("FabricTable", "From the height of both devices up to the tray, along the row "
                                                       "and across, and the slack at both ends"))
                : say(QT_TRANSLATE_NOOP("FabricTable", "An end is in no rack"));
        planner::Figure order =
            workedFigure(id("order"), say(QT_TRANSLATE_NOOP("FabricTable", "Length to order, %1")).arg(ends),
                         group.longest ? std::optional(group.length) : std::nullopt, metre, asked);
        order.method = say(QT_TRANSLATE_NOOP("FabricTable", "The next length that is sold"));
        order.inputs = {run.id};
        planner::Figure count = workedFigure(id("count"), say(QT_TRANSLATE_NOOP("FabricTable", "Cables, %1")).arg(ends),
                                             double(group.runs.size()), {}, asked);
        count.method = say(QT_TRANSLATE_NOOP("FabricTable", "Counted in the cable list: links of one kind and length"));
        count.inputs = {
            fabricFigure(plan.site, plan.fabric,
                         group.runs.front()->layer == planner::FabricLayer::NodeLeaf ? "node_cables" : "trunk_cables")};
        for (planner::Figure *figure : {&run, &order, &count})
            figures.push_back(std::move(*figure));
    }
    return figures;
}

int bundleOfRow(const TopologyGraph &graph, const QString &id)
{
    const QStringList parts = id.split(QLatin1Char('-'));
    for (std::size_t i = 0; i < graph.bundles.size(); ++i)
        if (parts.size() > 1 && graph.bundles[i].upper == parts[0].toInt() &&
            graph.bundles[i].lower == parts[1].toInt())
            return int(i);
    return -1;
}

QString pickText(const TopologyGraph &graph, const FabricPick &pick)
{
    const auto title = [&](int box) { return boxTitle(graph.boxes[std::size_t(box)]); };
    if (pick.bundle >= 0) {
        const TopologyBundle &bundle = graph.bundles[std::size_t(pick.bundle)];
        return say(QT_TRANSLATE_N_NOOP("FabricTable", "%n cable(s) of %1 between %2 and %3"), bundle.cables)
            .arg(withUnit(bundle.gbps, QStringLiteral("Gbit/s")), title(bundle.upper), title(bundle.lower));
    }
    if (pick.box < 0)
        return say(QT_TRANSLATE_NOOP("FabricTable", "choose a device or a line to see its cables"));
    int cables = 0;
    for (const TopologyBundle &bundle : graph.bundles)
        if (bundle.upper == pick.box || bundle.lower == pick.box)
            cables += bundle.cables;
    return say(QT_TRANSLATE_N_NOOP("FabricTable", "%n cable(s) at %1"), cables).arg(title(pick.box));
}

} // namespace cw::app
