#include "app/export/rackdrawing.h"

#include "app/export/racksvg.h"
#include "planner/plan/deviceroles.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <cmath>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;
using namespace rackmeasure;

namespace {

constexpr double wattsPerKilowatt = 1000;
const SvgText nameStyle{3.6, true, u"#15191F"_s, Anchor::Start};
const SvgText quietStyle{2.6, false, u"#46505D"_s, Anchor::Start};
const SvgText unitStyle{2.2, false, u"#46505D"_s, Anchor::End};
const SvgText deviceStyle{2.6, true, u"#15191F"_s, Anchor::Start};
const SvgText deviceQuiet{2.4, false, u"#15191F"_s, Anchor::Start};

struct Fill {
    const char *word;
    const char *fill;
    const char *edge;
    bool isDashed;
};

/// By kind; the word stands in the legend, so nothing is told by colour alone.
Fill fillOf(const RackDevice &device)
{
    if (device.workload == inServiceBefore())
        return {"In service before", "#EEF0F2", "#858E9B", false};
    if (isSwitchRole(device.role))
        return {"Switches", "#E8EAF8", "#2B2F8F", false};
    if (device.role == "system"_L1)
        return device.workload == "spare"_L1 ? Fill{"Spare accelerators", "#FFFFFF", "#0A6375", true}
                                             : Fill{"Accelerators", "#E3F0F2", "#0A6375", false};
    if (device.role == "node"_L1)
        return {"Data services", "#FBF3D9", "#7A5900", false};
    return {"Control and storage", "#F7E9F4", "#B0479A", false};
}

QString kilowatts(double watts)
{
    return grouped(watts / wattsPerKilowatt, watts < 10 * wattsPerKilowatt ? 2 : 1);
}

/// At most two lines: as many words on the first as fit, the rest on the second.
QStringList twoLines(const SvgCanvas &canvas, const QString &text, double room, const SvgText &style)
{
    const QStringList words = text.split(u' ');
    QString first;
    qsizetype used = 0;
    for (; used < words.size(); ++used) {
        const QString longer = first.isEmpty() ? words[used] : first + u' ' + words[used];
        if (used > 0 && canvas.textWidth(longer, style) > room)
            break;
        first = longer;
    }
    const QString rest = words.mid(used).join(u' ');
    return rest.isEmpty() ? QStringList{first} : QStringList{first, rest};
}

/// The first text that fits, shrunk a little where that is enough; the last one is shrunk as far as it takes.
void fitted(SvgCanvas &canvas, double x, double y, double room, const QStringList &texts, SvgText style)
{
    constexpr double least = 0.8;
    for (const QString &text : texts) {
        const double share = room / std::max(1e-6, canvas.textWidth(text, style));
        if (share < least && text != texts.last())
            continue;
        style.size *= std::min(1.0, share);
        canvas.text(x, y, text, style);
        return;
    }
}

void drawDevice(SvgCanvas &canvas, const QRectF &area, const RackDevice &device, int count)
{
    const Fill fill = fillOf(device);
    canvas.begin(u"device"_s, {{u"data-name"_s, device.name},
                               {u"data-part"_s, device.part},
                               {u"data-role"_s, device.role},
                               {u"data-count"_s, QString::number(count)},
                               {u"data-units"_s, QString::number(device.units)}});
    SvgPen pen{QLatin1String(fill.fill), QLatin1String(fill.edge), 0.25, fill.isDashed ? u"1.2 0.8"_s : QString(), 0.4};
    canvas.rectangle(area.adjusted(0.4, 0.2, -0.4, -0.2), pen);
    const double left = area.left() + 1.6, space = area.width() - 3.2;
    const QString power = kilowatts(device.nameplateW) + u" kW"_s;
    if (device.units < 3) {
        const double middle = area.center().y() + deviceStyle.size * 0.36;
        fitted(canvas, left, middle, space,
               {device.name + u" · "_s + device.title + u" · "_s + power, device.name + u" · "_s + power, device.name},
               deviceQuiet);
    } else {
        QStringList lines{device.units < 5 ? device.title : QString()};
        if (device.units >= 5)
            lines = twoLines(canvas, device.title, space, deviceQuiet);
        lines.append(say(u"%1 U · %2 nameplate"_s).arg(QString::number(device.units), power));
        const double step = 3.5;
        double baseline = area.center().y() - step * (double(lines.size()) / 2) + deviceQuiet.size * 0.36;
        fitted(canvas, left, baseline, space, {device.name}, deviceStyle);
        for (const QString &line : lines)
            fitted(canvas, left, baseline += step, space, {line}, deviceQuiet);
    }
    canvas.end();
}

void drawBar(SvgCanvas &canvas, double x, double y, const QString &label, const QString &value,
             const std::optional<double> &share)
{
    SvgText left = quietStyle, right{2.6, true, u"#15191F"_s, Anchor::End};
    constexpr double apart = 1.5; // what stands left and right does not touch
    if (const double taken = canvas.textWidth(label, left) + canvas.textWidth(value, right) + apart; taken > width) {
        left.size *= width / taken;
        right.size *= width / taken;
    }
    canvas.text(x, y, label, left);
    canvas.text(x + width, y, value, right);
    const QRectF track(x, y + 1, width, 1.1);
    canvas.rectangle(track, {u"#DDE1E6"_s, {}, 0, {}, 0});
    if (share)
        canvas.rectangle(QRectF(x, y + 1, width * std::clamp(*share, 0.0, 1.0), 1.1),
                         {*share > 1 ? u"#B42318"_s : u"#0A6375"_s, {}, 0, {}, 0});
}

QString groupTitle(const RackGroup &group)
{
    const Rack &first = *group.racks.front(), &last = *group.racks.back();
    if (group.racks.size() == 1)
        return first.id;
    return u"%1 to %2"_s.arg(first.id, last.id);
}

} // namespace

RackSums sumsOf(const Rack &rack, const HallLayout &layout)
{
    RackSums sums;
    for (const RackSlot &slot : rack.slots) {
        const RackDevice &device = layout.devices[std::size_t(slot.device)];
        sums.unitsUsed += device.units;
        sums.nameplateW += device.nameplateW;
        sums.typicalW += device.typicalW;
        sums.weightKg += device.weightKg.value_or(0);
        sums.weightKnown = sums.weightKnown && device.weightKg.has_value();
    }
    return sums;
}

double rackHeight(int units)
{
    return header + units * unit + footer;
}

void drawRack(SvgCanvas &canvas, double x, double y, int units, const RackGroup &group, const Room &room)
{
    const Rack &rack = *group.racks.front();
    const RackSums sums = sumsOf(rack, room.layout);
    const int count = int(group.racks.size());
    QStringList names;
    for (const Rack *each : group.racks)
        names.append(each->id);
    canvas.begin(u"rack"_s, {{u"data-racks"_s, names.join(u' ')}, {u"data-count"_s, QString::number(count)}});
    canvas.text(x, y + 4, groupTitle(group), nameStyle);
    const QString alike = count > 1 ? u"%1 racks filled alike, "_s.arg(count) : QString();
    canvas.text(x, y + 8.2, alike + say(u"%1 of %2 U used"_s).arg(sums.unitsUsed).arg(rack.units), quietStyle);
    const double top = y + header + (units - rack.units) * unit;
    const QRectF frame(x, top, width, rack.units * unit);
    canvas.rectangle(frame, {u"#F8F9FA"_s, u"#46505D"_s, 0.35, {}, 0});
    constexpr int step = 5;
    for (int u = 1; u <= rack.units; ++u) {
        const double bottom = frame.bottom() - (u - 1) * unit;
        if (u > 1)
            canvas.line(frame.left(), bottom, frame.right(), bottom, {u"none"_s, u"#DDE1E6"_s, 0.1, {}, 0});
        if (u == 1 || u % step == 0)
            canvas.text(x - 0.8, bottom - unit / 2 + unitStyle.size * 0.36, QString::number(u), unitStyle);
    }
    for (const RackSlot &slot : rack.slots) {
        const RackDevice &device = room.layout.devices[std::size_t(slot.device)];
        const double bottom = frame.bottom() - (slot.bottomUnit - 1) * unit;
        drawDevice(canvas, QRectF(x, bottom - device.units * unit, width, device.units * unit), device, count);
    }
    const double floor = frame.bottom() + 4.4;
    const auto power = room.limits.rackPowerW;
    drawBar(canvas, x, floor, say(u"Nameplate"_s),
            power ? say(u"%1 of %2 kW"_s).arg(kilowatts(sums.nameplateW), kilowatts(*power))
                  : kilowatts(sums.nameplateW) + u" kW"_s,
            power ? std::optional(sums.nameplateW / *power) : std::nullopt);
    const auto weight = rack.isWholeRack ? room.limits.wholeRackKg() : room.limits.deviceKgPerRack();
    const QString kg = QString::number(std::lround(sums.weightKg));
    drawBar(canvas, x, floor + 5.4, say(u"Weight of devices"_s),
            !sums.weightKnown && sums.weightKg == 0 ? say(u"not published"_s)
            : !sums.weightKnown                     ? say(u"at least %1 kg"_s).arg(kg)
            : weight                                ? say(u"%1 of %2 kg"_s).arg(kg).arg(std::lround(*weight))
                                                    : kg + u" kg"_s,
            weight && sums.weightKnown ? std::optional(sums.weightKg / *weight) : std::nullopt);
    canvas.text(x, floor + 10.4, say(u"Typical %1 kW"_s).arg(kilowatts(sums.typicalW)), quietStyle);
    canvas.end();
}

double drawLegend(SvgCanvas &canvas, double x, double y, bool showsExisting)
{
    RackDevice spare, system, node, leaf, other, before;
    spare.role = system.role = u"system"_s;
    spare.workload = u"spare"_s;
    node.role = u"node"_s;
    leaf.role = u"leaf"_s;
    before.workload = inServiceBefore();
    const double start = x;
    std::vector<RackDevice> kinds{system, spare, node, leaf, other};
    if (showsExisting)
        kinds.push_back(before);
    for (const RackDevice &device : kinds) {
        const Fill fill = fillOf(device);
        canvas.rectangle(QRectF(x, y - 2.6, 5, 3.2), {QLatin1String(fill.fill), QLatin1String(fill.edge), 0.25,
                                                      fill.isDashed ? u"1.2 0.8"_s : QString(), 0.4});
        const QString word = QLatin1String(fill.word);
        canvas.text(x + 6.4, y, word, quietStyle);
        x += 6.4 + canvas.textWidth(word, quietStyle) + 6;
    }
    return x - start;
}

} // namespace cw::app
