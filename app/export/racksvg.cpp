#include "app/export/racksvg.h"

#include "app/export/rackdrawing.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 14;
constexpr int racksAcross = 8;
constexpr std::size_t drawnOneByOne = 24; ///< above this, racks filled alike are drawn once
const SvgText titleStyle{6, true, u"#15191F"_s, Anchor::Start};
const SvgText hallStyle{4.6, true, u"#15191F"_s, Anchor::Start};
const SvgText textStyle{3.2, false, u"#15191F"_s, Anchor::Start};
const SvgText quietStyle{3, false, u"#46505D"_s, Anchor::Start};

QString kilowatts(double watts)
{
    constexpr double wattsPerKilowatt = 1000;
    return grouped(watts / wattsPerKilowatt, 1);
}

/// What stands in a rack, whatever the devices are called.
QString fillingOf(const Rack &rack, const HallLayout &layout)
{
    QString key = QString::number(rack.units);
    for (const RackSlot &slot : rack.slots) {
        const RackDevice &device = layout.devices[std::size_t(slot.device)];
        key += u"|%1 %2 %3 %4"_s.arg(slot.bottomUnit)
                   .arg(device.part, device.role, device.workload == "spare"_L1 ? u"spare"_s : QString());
    }
    return key;
}

std::vector<RackGroup> groupsOf(const HallLayout &layout, std::size_t mostSingle)
{
    std::vector<RackGroup> groups;
    std::map<QString, std::size_t> known;
    for (const Rack &rack : layout.racks) {
        const QString key = layout.racks.size() > mostSingle ? fillingOf(rack, layout) : rack.id;
        const auto [at, isNew] = known.try_emplace(key, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[at->second].racks.push_back(&rack);
    }
    return groups;
}

/// "12 x NVIDIA DGX H100": counts of a list of devices, by title.
QString countsOf(const HallLayout &layout, const std::vector<int> &devices)
{
    std::map<QString, int> counts;
    for (const int i : devices)
        ++counts[layout.devices[std::size_t(i)].title];
    QStringList words;
    for (const auto &[title, count] : counts)
        words.append(u"%1 × %2"_s.arg(count).arg(title));
    return words.join(u", "_s);
}

class RackSheet {
public:
    explicit RackSheet(const Plan &plan, QString note = {}) : plan_(plan), note_(std::move(note)) {}

    QByteArray draw(const Rooms &rooms)
    {
        y_ += 6;
        write(plan_.title.isEmpty() ? say(u"Untitled plan"_s) : plan_.title, titleStyle, 6);
        write(say(u"Rack elevations, front view. Prices and rules as of %1."_s).arg(plan_.asOf.toString(Qt::ISODate)),
              quietStyle, 5);
        if (rooms.isEmpty())
            write(rooms.rented.empty() ? say(u"Nothing of this plan stands in a rack."_s)
                                       : say(u"This plan buys no hardware: everything is rented, and stands in the "
                                             "providers' rooms. There is no rack of your own to draw."_s),
                  textStyle, 7);
        for (const Room &room : rooms.rooms)
            drawRoom(room);
        if (!rooms.rented.empty())
            drawRented(rooms);
        return canvas_.finish(width_ + margin, y_ + margin, say(u"Rack elevations: %1"_s).arg(plan_.title),
                              description_);
    }

private:
    void write(const QString &text, const SvgText &style, double step)
    {
        canvas_.text(margin, y_, text, style);
        width_ = std::max(width_, margin + canvas_.textWidth(text, style));
        description_ += text + u' ';
        y_ += step;
    }

    static double sum(const HallLayout &layout, double RackDevice::*watts)
    {
        double total = 0;
        for (const RackDevice &device : layout.devices)
            total += device.*watts;
        return total;
    }

    void drawRoom(const Room &room)
    {
        const HallLayout &layout = room.layout;
        y_ += 6;
        const QString racks = room.limits.racks
                                  ? say(u"%1 of %2 racks"_s).arg(layout.racks.size()).arg(*room.limits.racks)
                                  : countOf(qsizetype(layout.racks.size()), u"rack"_s, u"racks"_s);
        write(u"%1: %2"_s.arg(room.limits.name, racks), hallStyle, 5.4);
        write((note_.isEmpty()
                   ? say(u"No packing needs fewer than %1. Nameplate %2 kW, typical %3 kW; measured: no record "
                         "in this plan."_s)
                         .arg(QString::number(layout.lowerBound), kilowatts(sum(layout, &RackDevice::nameplateW)),
                              kilowatts(sum(layout, &RackDevice::typicalW)))
                   : note_),
              quietStyle, 5.6);
        if (room.isRenewed() && note_.isEmpty())
            writeWrapped(stateText(room), quietStyle);
        if (!layout.racks.empty())
            drawRacks(room);
        if (!layout.outside.empty())
            drawOutside(room);
        if (!room.unknown.isEmpty())
            writeWrapped(say(u"Not published: %1."_s).arg(room.unknown.join(u", "_s)), quietStyle);
    }

    /// Which state of a room it is, where its servers are replaced.
    [[nodiscard]] QString stateText(const Room &room) const
    {
        const Horizon &horizon = plan_.need.horizon;
        const QString from = horizon.periodStart(room.shown.from).toIso();
        return room.shown.until == forGood ? say(u"As it stands from %1 on; servers leave within the plan, and each "
                                                 u"other state has a drawing with "
                                                 "its month."_s)
                                                 .arg(from)
                                           : say(u"As it stands from %1 until %2; servers leave within the plan, and "
                                                 u"each other state has a drawing "
                                                 "with its month."_s)
                                                 .arg(from, horizon.periodStart(room.shown.until).toIso());
    }

    /// No wider than the drawing is already.
    void writeWrapped(const QString &text, const SvgText &style)
    {
        const double room = width_ - margin;
        QString line;
        for (const QString &word : text.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && canvas_.textWidth(longer, style) > room) {
                write(line, style, 4.6);
                line = word;
            } else {
                line = longer;
            }
        }
        write(line, style, 5);
    }

    void drawRacks(const Room &room)
    {
        using namespace rackmeasure;
        const auto &devices = room.layout.devices;
        drawLegend(canvas_, margin, y_, std::any_of(devices.begin(), devices.end(), [](const RackDevice &device) {
                       return device.workload == inServiceBefore();
                   }));
        y_ += 5;
        const std::vector<RackGroup> groups = groupsOf(room.layout, drawnOneByOne);
        for (std::size_t first = 0; first < groups.size(); first += racksAcross) {
            const std::size_t end = std::min(groups.size(), first + racksAcross);
            int units = 0;
            for (std::size_t g = first; g < end; ++g)
                units = std::max(units, groups[g].racks.front()->units);
            double x = margin + 4;
            for (std::size_t g = first; g < end; ++g) {
                drawRack(canvas_, x, y_, units, groups[g], room);
                x += width + gap;
            }
            width_ = std::max(width_, x - gap);
            y_ += rackHeight(units) + 4;
        }
        for (const RackGroup &group : groups)
            if (group.racks.size() > 1)
                writeNames(group);
    }

    /// Neighbours as one range: "A05 to C12, D02".
    void writeNames(const RackGroup &group)
    {
        QStringList ranges;
        for (std::size_t i = 0; i < group.racks.size();) {
            std::size_t end = i + 1;
            while (end < group.racks.size() && group.racks[end] == group.racks[end - 1] + 1)
                ++end;
            ranges.append(end - i == 1 ? group.racks[i]->id
                                       : say(u"%1 to %2"_s).arg(group.racks[i]->id, group.racks[end - 1]->id));
            i = end;
        }
        writeWrapped(say(u"%1 racks filled alike: %2."_s).arg(group.racks.size()).arg(ranges.join(u", "_s)),
                     quietStyle);
    }

    void drawOutside(const Room &room)
    {
        std::vector<int> alone, misfits;
        for (const int i : room.layout.outside)
            (misfit(room.layout.devices[std::size_t(i)], room.limits).isEmpty() ? alone : misfits).push_back(i);
        for (const auto &[devices, text] :
             {std::pair(alone, say(u"Beside the racks (at a desk, or height not published): "_s)),
              std::pair(misfits, say(u"Fits no rack of this hall: "_s))}) {
            if (devices.empty())
                continue;
            canvas_.begin(u"outside"_s);
            for (const int i : devices) {
                const RackDevice &device = room.layout.devices[std::size_t(i)];
                canvas_.begin(u"device"_s, {{u"data-name"_s, device.name},
                                            {u"data-part"_s, device.part},
                                            {u"data-role"_s, device.role},
                                            {u"data-count"_s, u"1"_s},
                                            {u"data-units"_s, QString::number(device.units)}});
                canvas_.end();
            }
            writeWrapped(text + countsOf(room.layout, devices) + u"."_s, textStyle);
            canvas_.end();
        }
    }

    void drawRented(const Rooms &rooms)
    {
        y_ += 4;
        write(say(u"Rented, in rooms of the providers"_s), hallStyle, 5.4);
        for (const auto &[site, units] : rooms.rented)
            write(u"%1: %2"_s.arg(site, countOf(units, u"unit"_s, u"units"_s)), textStyle, 4.8);
    }

    const Plan &plan_;
    SvgCanvas canvas_;
    double y_ = margin, width_ = 160;
    QString note_, description_;
};

} // namespace

std::vector<QByteArray> rackPictures(const Room &room)
{
    using namespace rackmeasure;
    constexpr std::size_t across = 3;
    constexpr double left = 5, bottom = 2; // unit numbers stand beside the first rack
    const std::vector<RackGroup> groups = groupsOf(room.layout, 0);
    std::vector<QByteArray> pictures;
    for (std::size_t first = 0; first < groups.size(); first += across) {
        const std::size_t end = std::min(groups.size(), first + across);
        SvgCanvas canvas;
        int units = 0;
        QStringList names;
        for (std::size_t g = first; g < end; ++g) {
            units = std::max(units, groups[g].racks.front()->units);
            names.append(groups[g].racks.front()->id);
        }
        double x = left;
        for (std::size_t g = first; g < end; ++g) {
            drawRack(canvas, x, 0, units, groups[g], room);
            x += width + gap;
        }
        // As wide as three racks, so that all pictures of a report have one scale.
        pictures.push_back(canvas.finish(left + across * (width + gap), rackHeight(units) + bottom,
                                         room.limits.name + u": "_s + names.join(u", "_s), {}));
    }
    return pictures;
}

QByteArray rackElevations(const Plan &plan, const Rooms &rooms, const QString &note)
{
    return RackSheet(plan, note).draw(rooms);
}

QString inServiceBefore()
{
    return u"in service before"_s;
}

Result<std::vector<OutputFile>> racksSvg(const Plan &plan, const PlanResult &, const catalog::CatalogSnapshot &catalog)
{
    const Result<Rooms> rooms = roomsOf(plan, catalog);
    if (!rooms)
        return rooms.error();
    std::vector<OutputFile> files{{u"racks.svg"_s, RackSheet(plan).draw(*rooms)}};
    for (const int period : otherStates(*rooms))
        files.push_back({u"racks-%1.svg"_s.arg(plan.need.horizon.periodStart(period).toIso()),
                         RackSheet(plan).draw(roomsIn(*rooms, period))});
    return files;
}

} // namespace cw::app
