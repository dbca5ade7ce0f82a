#include "planner/losses/roomschapter.h"

#include "planner/losses/losses.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double wattsPerKilowatt = 1000;

QString kilowatts(double watts)
{
    return grouped(watts / wattsPerKilowatt, 1);
}

/// What stands in a room at once.
struct RoomLoad {
    double nameplateW = 0, typicalW = 0;
    double heaviestKg = 0; ///< with the empty rack
    bool isKnown = true;   ///< the weight of everything in racks
};

RoomLoad loadOf(const HallLayout &layout, const HallLimits &limits)
{
    RoomLoad load;
    for (const RackDevice &device : layout.devices) {
        load.nameplateW += device.nameplateW;
        load.typicalW += device.typicalW;
    }
    for (const Rack &rack : layout.racks) {
        double kg = rack.isWholeRack ? 0 : limits.emptyRackKg.value_or(0);
        for (const RackSlot &slot : rack.slots) {
            const auto &weight = layout.devices[std::size_t(slot.device)].weightKg;
            kg += weight.value_or(0);
            load.isKnown = load.isKnown && weight;
        }
        load.heaviestKg = std::max(load.heaviestKg, kg);
    }
    return load;
}

QString heaviestText(const RoomLoad &load)
{
    const QString kg = count(std::lround(load.heaviestKg));
    return load.isKnown ? kg : say(u"at least "_s) + kg;
}

ReportTable roomsTable(const Rooms &rooms)
{
    ReportTable table;
    table.title = say(u"Racks"_s);
    table.columns = {{say(u"Room"_s), Align::Left, 2},
                     {say(u"Racks"_s), Align::Right, 0},
                     {say(u"No packing needs fewer than"_s), Align::Right, 1},
                     {say(u"Racks there"_s), Align::Right, 0},
                     {say(u"Nameplate, kW"_s), Align::Right, 0},
                     {say(u"Typical, kW"_s), Align::Right, 0},
                     {say(u"Heaviest rack, kg"_s), Align::Right, 0}};
    for (const Room &room : rooms.rooms) {
        const RoomLoad load = loadOf(room.layout, room.limits);
        table.rows.push_back({RowStyle::Normal,
                              {{room.limits.name},
                               {QString::number(room.layout.racks.size())},
                               {QString::number(room.layout.lowerBound)},
                               {room.limits.racks ? QString::number(*room.limits.racks) : u"—"_s},
                               {kilowatts(load.nameplateW)},
                               {kilowatts(load.typicalW)},
                               {heaviestText(load)}}});
    }
    table.note =
        say(u"Nameplate: what the parts may draw. Typical: under sustained load, as published or by the planning "
            "share. Measured: no measurement is recorded in this plan. Weights include the empty rack."_s);
    return table;
}

ReportTable chainTable(const Room &room, const PowerChain &chain)
{
    ReportTable table;
    table.title = say(u"Power chain of %1"_s).arg(room.limits.name);
    table.columns = {{say(u"Stage"_s), Align::Left, 2},
                     {say(u"Pieces"_s), Align::Right, 0},
                     {say(u"Capacity of one, kW"_s), Align::Right, 0},
                     {say(u"Nameplate on one, kW"_s), Align::Right, 0},
                     {say(u"Typical on one, kW"_s), Align::Right, 0},
                     {say(u"After the loss of one, kW"_s), Align::Right, 0}};
    for (const PowerStage &stage : chain.stages)
        table.rows.push_back(
            {RowStyle::Normal,
             {{sayRecorded(stage.name),
               0,
               false,
               false,
               stage.holds() ? Mark::None : Mark::High,
               {},
               sayRecorded(stage.basis)},
              {QString::number(stage.count)},
              {stage.capacityW ? kilowatts(*stage.capacityW) : say(u"not stated"_s), 0, false, !stage.capacityW},
              {kilowatts(stage.nameplateW)},
              {kilowatts(stage.typicalW)},
              {kilowatts(stage.failoverW)}}});
    return table;
}

/// "2 × NVIDIA DGX B300, 1 × …" of the devices that `isMeant` picks.
template <typename IsMeant>
QString titlesOf(const HallLayout &layout, IsMeant isMeant)
{
    std::map<QString, int> counts;
    for (const RackDevice &device : layout.devices)
        if (isMeant(device))
            ++counts[device.title];
    QStringList words;
    for (const auto &[title, count] : counts)
        words.append(u"%1 × %2"_s.arg(count).arg(title));
    return words.isEmpty() ? u"—"_s : words.join(u"; "_s); // titles have commas
}

/// One row per state of a room whose servers are replaced.
ReportTable statesTable(const Room &room, const Horizon &horizon)
{
    ReportTable table;
    table.title = say(u"What stands in %1, and when"_s).arg(room.limits.name);
    table.columns = {{say(u"From"_s), Align::Left, 0},           {say(u"Racks"_s), Align::Right, 0},
                     {say(u"Nameplate, kW"_s), Align::Right, 0}, {say(u"Heaviest rack, kg"_s), Align::Right, 0},
                     {say(u"Comes"_s), Align::Left, 2},          {say(u"Goes"_s), Align::Left, 2}};
    for (const HallState &state : room.over.states) {
        const RoomLoad load = loadOf(state.layout, room.limits);
        const int begin = state.span.from;
        table.rows.push_back(
            {RowStyle::Normal,
             {{horizon.periodStart(begin).toIso()},
              {QString::number(state.layout.racks.size())},
              {kilowatts(load.nameplateW)},
              {heaviestText(load)},
              {titlesOf(room.over.ever, [&](const RackDevice &device) { return device.stands.from == begin; })},
              {titlesOf(room.over.ever, [&](const RackDevice &device) { return device.stands.until == begin; })}}});
    }
    return table;
}

/// Which of them everything else shows.
QString statesText(const Room &room, const Horizon &horizon)
{
    const QString from = horizon.periodStart(room.shown.from).toIso();
    const QString text = room.shown.until == forGood
                             ? say(u"Servers leave %1 within the plan. Elevations, network drawings, NetBox files and "
                                   u"the figures below show it in its fullest state, from %2 on."_s)
                                   .arg(room.limits.name, from)
                             : say(u"Servers leave %1 within the plan. Elevations, network drawings, NetBox files and "
                                   u"the figures below show it in its fullest state, from %2 until %3."_s)
                                   .arg(room.limits.name, from, horizon.periodStart(room.shown.until).toIso());
    const ServiceSpan &first = room.over.states.front().span; // ends, for something leaves
    return text + u' ' +
           say(u"Each other state has them under its month; the cable list says of every cable from when and until "
               u"when it lies. The manifests are those of the first state, from %1 until %2, which is built first; "
               u"those of later states lie in folders of their months."_s)
               .arg(horizon.periodStart(first.from).toIso(), horizon.periodStart(first.until).toIso());
}

QString coolingText(const Room &room, const Cooling &cooling)
{
    QStringList parts{say(u"%1 gives off %2 kW to the air (%3 kW by nameplate)"_s)
                          .arg(room.limits.name, kilowatts(cooling.airHeatW), kilowatts(cooling.airDesignW))};
    if (cooling.airflowM3PerS)
        parts.append(say(u"which takes %1 m³ of air a second"_s).arg(grouped(*cooling.airflowM3PerS, 2)));
    if (cooling.rearDoors > 0)
        parts.append(say(u"through %1 rear doors"_s).arg(cooling.rearDoors));
    if (cooling.liquidDesignW > 0) {
        parts.append(say(u"and %1 kW to the liquid (%2 kW by nameplate)"_s)
                         .arg(kilowatts(cooling.liquidHeatW), kilowatts(cooling.liquidDesignW)));
        if (cooling.coolantLitresPerMinute)
            parts.append(say(u"%1 litres of coolant a minute"_s).arg(std::lround(*cooling.coolantLitresPerMinute)));
        if (cooling.cdus > 0)
            parts.append(say(u"%1 × %2, one of them to spare"_s).arg(cooling.cdus).arg(cooling.cduName));
    }
    return parts.join(u", "_s) + u'.';
}

QString sentences(const QStringList &list)
{
    QStringList spoken;
    for (const QString &each : list)
        spoken << sayRecorded(each);
    return spoken.isEmpty() ? say(u"nothing"_s) : spoken.join(u' ');
}

ReportTable lossTable(const std::vector<Loss> &losses)
{
    ReportTable table;
    table.title = say(u"Pull the plug: what the loss of one part does"_s);
    table.columns = {{say(u"Lost"_s), Align::Left, 1},
                     {say(u"Trips"_s), Align::Left, 2},
                     {say(u"Slows"_s), Align::Left, 2},
                     {say(u"Left"_s), Align::Left, 2}};
    for (const Loss &loss : losses)
        table.rows.push_back(
            {RowStyle::Normal,
             {{sayRecorded(loss.name), 0, false, false, loss.isHarmless() ? Mark::Satisfied : Mark::None},
              {sentences(loss.trips)},
              {sentences(loss.slows)},
              {sentences(loss.left)}}});
    table.note = say(u"One loss at a time, where most is in service; nothing is simulated in time."_s);
    return table;
}

QString answerOf(const Rooms &rooms, const std::vector<Loss> &losses)
{
    std::size_t racks = 0;
    for (const Room &room : rooms.rooms)
        racks += room.layout.racks.size();
    QString text = rooms.isEmpty() ? say(u"Nothing of this plan stands in rooms of its own."_s)
                   : racks == 0    ? say(u"The hardware stands beside racks, not in them."_s)
                                   : say(u"The hardware fills %1 in %2; racks.svg shows each."_s)
                                      .arg(countOf(qsizetype(racks), u"rack"_s, u"racks"_s),
                                           countOf(qsizetype(rooms.rooms.size()), u"room"_s, u"rooms"_s));
    const auto harmless = std::count_if(losses.begin(), losses.end(), [](const Loss &l) { return l.isHarmless(); });
    if (!losses.empty())
        text += say(u" Possible losses: %1; unnoticed: %2."_s).arg(losses.size()).arg(harmless);
    return text;
}

} // namespace

void addRoomsChapter(ReportModel &model, const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms || (rooms->isEmpty() && rooms->rented.empty()))
        return;
    const Result<std::vector<Loss>> losses = lossesOf(plan, catalog);
    if (!losses)
        return;
    ReportChapter chapter;
    chapter.id = u"rooms"_s;
    chapter.title = say(u"Rooms and what a loss does"_s);
    chapter.answer = answerOf(*rooms, *losses);
    if (!rooms->isEmpty())
        chapter.blocks.push_back(roomsTable(*rooms));
    for (const Room &room : rooms->rooms)
        if (room.isRenewed()) {
            chapter.blocks.push_back(ReportParagraph{statesText(room, plan.need.horizon)});
            chapter.blocks.push_back(statesTable(room, plan.need.horizon));
        }
    for (const Room &room : rooms->rooms) {
        chapter.blocks.push_back(chainTable(room, powerChain(room, catalog, pueOf(plan, catalog, room.limits.site))));
        chapter.blocks.push_back(ReportParagraph{coolingText(room, coolingOf(room, catalog))});
    }
    if (!losses->empty())
        chapter.blocks.push_back(lossTable(*losses));
    model.chapters.push_back(std::move(chapter));
}

} // namespace cw::planner
