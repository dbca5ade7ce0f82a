#include "app/pages/drawings.h"

#include "app/export/cabling.h"
#include "app/export/racksvg.h"
#include "app/export/sitemap.h"
#include "app/export/topologysvg.h"
#include "app/models/errortext.h"
#include "app/models/networkfigures.h"
#include "app/models/roomfigures.h"
#include "app/models/roomstate.h"
#include "app/models/roomtables.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "planner/companions/designcables.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>

namespace cw::app {

namespace {

/// The sentence of an error instead of a drawing.
Drawing undrawn(const Error &error)
{
    return {shownError(error), {}, {}, {}, {}};
}

/// What can be pulled that this page is about; a plan whose losses cannot be worked out shows none.
std::vector<planner::Loss> lossesWhere(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog,
                                       const std::function<bool(const QString &)> &isHere)
{
    auto all = planner::lossesOf(plan, catalog);
    if (!all.ok())
        return {};
    std::vector<planner::Loss> here = std::move(all).value();
    std::erase_if(here, [&](const planner::Loss &loss) { return !isHere(loss.id.section(QLatin1Char('/'), -1)); });
    return here;
}

void addFigures(Drawing &drawing, std::vector<planner::Figure> figures)
{
    std::move(figures.begin(), figures.end(), std::back_inserter(drawing.figures.figures));
}

bool isOfFabric(const QString &id)
{
    return id.startsWith(QLatin1String("leaf")) || id.startsWith(QLatin1String("spine")) ||
           id.startsWith(QLatin1String("core"));
}

/// For every delivery what stands after it, what stood before, and what comes; none where all comes at once.
void addDeliveries(Drawing &drawing, const planner::Plan &plan, const planner::Rooms &rooms)
{
    constexpr std::size_t mostDeliveries = 8; // the last ones: more would make the choice a list of dates
    const auto design = planner::designFromJson(plan.design, plan.need.horizon);
    if (!design.ok())
        return;
    const std::vector<int> deliveries = deliveryPeriods(design.value());
    std::vector<int> periods = deliveries;
    for (const planner::Room &room : rooms.rooms)
        for (const planner::HallState &state : room.over.states)
            periods.push_back(state.span.from); // also that in which something only goes
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    if (periods.size() < 2)
        return;
    if (periods.size() > mostDeliveries)
        periods.erase(periods.begin(), periods.end() - std::ptrdiff_t(mostDeliveries));
    const QStringList states = drawingStates();
    drawing.first = int(drawing.sheets.size()) + int(periods.size() - 1) * int(states.size()); // the last delivery
    for (const int period : periods) {
        const QString month = shownMonth(plan.need.horizon.periodStart(period));
        const bool isDelivery = std::binary_search(deliveries.begin(), deliveries.end(), period);
        const QString name =
            isDelivery ? DrawingPage::tr("Delivery of %1").arg(month) : DrawingPage::tr("From %1 on").arg(month);
        const auto add = [&](RoomState state, const QString &note) {
            const planner::Rooms shown = roomsAt(rooms, design.value(), period, state);
            drawing.sheets.push_back({name, rackElevations(plan, shown, note), states[int(state)], shown});
        };
        add(RoomState::Planned, QStringLiteral("In service from %1 on.").arg(month));
        add(RoomState::Existing, QStringLiteral("In service before %1.").arg(month));
        add(RoomState::Difference, QStringLiteral("What comes with %1; grey was there before.").arg(month));
    }
}

Drawing drawRooms(const planner::Plan &plan, const planner::PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    const planner::Speaking speaking(windowLanguage());
    const auto rooms = planner::roomsOf(plan, catalog);
    if (!rooms.ok())
        return undrawn(rooms.error());
    const PageAnswer answer = roomsAnswer(rooms.value());
    Drawing drawing{answer.first, answer.second, {}, {}, {}};
    if (rooms.value().isEmpty())
        return drawing;
    const auto files = racksSvg(plan, result, catalog);
    if (!files.ok())
        return undrawn(files.error());
    const bool hasRacks = std::any_of(rooms.value().rooms.begin(), rooms.value().rooms.end(),
                                      [](const planner::Room &room) { return !room.layout.racks.empty(); });
    const bool isRenewed = std::any_of(rooms.value().rooms.begin(), rooms.value().rooms.end(),
                                       [](const planner::Room &room) { return room.isRenewed(); });
    if (hasRacks) // other states stand among the deliveries
        drawing.sheets.push_back({isRenewed ? DrawingPage::tr("Fullest state") : DrawingPage::tr("All deliveries"),
                                  files.value().front().bytes,
                                  {},
                                  rooms.value()});
    drawing.whole = rooms.value();
    drawing.figures = roomFigures(result, rooms.value(), plan);
    if (hasRacks)
        addDeliveries(drawing, plan, rooms.value());
    drawing.losses = lossesWhere(plan, catalog, [](const QString &id) { return !isOfFabric(id); });
    std::vector<planner::PowerChain> chains;
    for (const planner::Room &room : rooms.value().rooms)
        chains.push_back(planner::powerChain(room, catalog, planner::pueOf(plan, catalog, room.limits.site)));
    drawing.table = powerChainTable(rooms.value(), chains);
    addFigures(drawing, powerFigures(rooms.value(), chains, plan));
    return drawing;
}

/// The networks of a hall from which servers leave, in each state other than the one that is shown: the last ones.
void addOtherNetworks(Drawing &drawing, const planner::Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    constexpr std::size_t mostStates = 8; // more would make the choice a list of dates
    const auto rooms = planner::roomsOf(plan, catalog);
    const auto cables = planner::designCables(plan, catalog);
    if (!rooms.ok() || !cables.ok())
        return;
    std::vector<int> periods = planner::otherStates(rooms.value());
    if (periods.size() > mostStates)
        periods.erase(periods.begin(), periods.end() - std::ptrdiff_t(mostStates));
    for (const int period : periods) {
        const std::vector<planner::CablePlan> then =
            planner::shownParts(planner::cablesOfState(cables.value(), planner::roomsIn(rooms.value(), period)));
        const auto svg = drawTopology(plan, then);
        for (const planner::CablePlan &fabric : then)
            if (svg.ok() && fabric.isRenewed && fabric.shown.from == period)
                drawing.sheets.push_back({DrawingPage::tr("%1, %2, from %3 on")
                                              .arg(fabric.site, spokenText(fabric.fabric),
                                                   shownMonth(plan.need.horizon.periodStart(period))),
                                          svg.value(),
                                          {},
                                          {},
                                          std::make_shared<const planner::CablePlan>(fabric)});
    }
}

Drawing drawNetwork(const planner::Plan &plan, const planner::PlanResult &result,
                    const catalog::CatalogSnapshot &catalog)
{
    const planner::Speaking speaking(windowLanguage());
    const auto cables = planner::shownCables(plan, catalog);
    if (!cables.ok())
        return undrawn(cables.error());
    const PageAnswer answer = networkAnswer(cables.value(), plan.need.horizon);
    Drawing drawing{answer.first, answer.second, {}, {}, {}};
    const auto svg = drawTopology(plan, cables.value());
    if (!svg.ok())
        return undrawn(svg.error());
    for (const planner::CablePlan &fabric : cables.value())
        drawing.sheets.push_back({QStringLiteral("%1, %2").arg(fabric.site, spokenText(fabric.fabric)),
                                  svg.value(),
                                  {},
                                  {},
                                  std::make_shared<const planner::CablePlan>(fabric)});
    addOtherNetworks(drawing, plan, catalog);
    drawing.figures.figures = result.figures;
    const planner::WideAreaView wide = planner::wideArea(plan, servedAt(result), catalog);
    addFigures(drawing, mapFigures(wide, result, plan));
    if (const auto map = siteMapPicture(plan, result, catalog); map.ok()) {
        drawing.sheets.push_back({DrawingPage::tr("Sites, users and routes"), map.value()});
        drawing.sheets.back().isMap = true;
    }
    drawing.losses = lossesWhere(plan, catalog, [](const QString &id) { return isOfFabric(id); });
    if (cables.value().empty())
        return drawing;
    if (const auto design = planner::designFromJson(plan.design, plan.need.horizon); design.ok()) {
        const std::vector<planner::SiteFabric> fabrics = planner::siteFabrics(design.value(), catalog);
        drawing.table = networkTable(fabrics, cables.value(), catalog);
        addFigures(drawing, fabricFigures(fabrics, plan));
    }
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
