#include "app/pages/drawings.h"

#include "app/export/cabling.h"
#include "app/export/racksvg.h"
#include "app/export/topologysvg.h"
#include "app/models/roomtables.h"

namespace cw::app {

namespace {

/// The sentence of an error instead of a drawing.
Drawing undrawn(const Error &error)
{
    return {error.sentence(), {}, {}, {}};
}

Drawing drawRooms(const planner::Plan &plan, const planner::PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    const auto rooms = planner::roomsOf(plan, catalog);
    if (!rooms.ok())
        return undrawn(rooms.error());
    const PageAnswer answer = roomsAnswer(rooms.value());
    Drawing drawing{answer.first, answer.second, {}, {}};
    if (rooms.value().isEmpty())
        return drawing;
    const auto files = racksSvg(plan, result, catalog);
    if (!files.ok())
        return undrawn(files.error());
    drawing.svg = files.value().empty() ? QByteArray() : files.value().front().bytes;
    std::vector<planner::PowerChain> chains;
    for (const planner::Room &room : rooms.value().rooms)
        chains.push_back(planner::powerChain(room, catalog, planner::pueOf(plan, catalog, room.limits.site)));
    drawing.table = powerChainTable(rooms.value(), chains);
    return drawing;
}

Drawing drawNetwork(const planner::Plan &plan, const planner::PlanResult &, const catalog::CatalogSnapshot &catalog)
{
    const auto cables = cablePlansOf(plan, catalog);
    if (!cables.ok())
        return undrawn(cables.error());
    const PageAnswer answer = networkAnswer(cables.value());
    Drawing drawing{answer.first, answer.second, {}, {}};
    if (cables.value().empty())
        return drawing;
    const auto svg = drawTopology(plan, cables.value());
    if (!svg.ok())
        return undrawn(svg.error());
    drawing.svg = svg.value();
    if (const auto design = planner::designFromJson(plan.design, plan.need.horizon); design.ok())
        drawing.table = networkTable(planner::siteFabrics(design.value(), catalog), cables.value(), catalog);
    return drawing;
}

} // namespace

StepPage *makeRoomsPage(const PageContext &context)
{
    return new DrawingPage(
        context, QStringLiteral("rooms"),
        {DrawingPage::tr("Does it fit into the rooms?"),
         DrawingPage::tr("Solving fills the racks under units, power, weight and cooling, and follows the power "
                         "from the feed to the rack."),
         DrawingPage::tr("Rack elevations"), DrawingPage::tr("The way of the power")},
        drawRooms);
}

StepPage *makeNetworkPage(const PageContext &context)
{
    return new DrawingPage(
        context, QStringLiteral("network"),
        {DrawingPage::tr("How are the systems joined?"),
         DrawingPage::tr("Solving counts every switch, port and cable of the fabric and lists both ends of each."),
         DrawingPage::tr("Fabric"), DrawingPage::tr("Switches and cables")},
        drawNetwork);
}

} // namespace cw::app
