#include "app/charts/rackpainting.h"

#include "app/export/rackdrawing.h"
#include "app/models/dialvalues.h"
#include "app/models/numbers.h"
#include "app/models/plantables.h"
#include "app/models/rackwords.h"
#include "app/models/spokentext.h"
#include "app/widgets/bandbar.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/textlines.h"
#include "app/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::app {

using planner::Rack;
using planner::RackDevice;
using planner::RackSlot;
using planner::Room;

namespace {

constexpr int swatchSize = 12, bar = 8, edge = 6;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("RackView", text, nullptr, n);
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

struct DeviceColours {
    QColor fill, edge;
    Qt::PenStyle line = Qt::SolidLine;
};

DeviceColours coloursOf(DeviceKind kind, const Theme &t)
{
    const QColor series = t.series[std::size_t(deviceKindSeries(kind))];
    if (kind == DeviceKind::Spare)
        return {t.surface, series, Qt::DashLine};
    if (kind == DeviceKind::Before)
        return {t.head, t.controlEdge};
    return {faded(series, 0.13F), series};
}

void paintSwatch(QPainter &p, const QRectF &area, DeviceKind kind, const Theme &t)
{
    const DeviceColours colours = coloursOf(kind, t);
    p.setBrush(colours.fill);
    p.setPen(QPen(colours.edge, 1.2, colours.line));
    p.drawRoundedRect(area, 2, 2);
}

/// The first text that fits the room; the last one elided where none does.
QString fitting(const QFontMetrics &metrics, const QStringList &texts, double room)
{
    for (const QString &text : texts)
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    return metrics.elidedText(texts.constLast(), Qt::ElideMiddle, int(room));
}

/// The part's name in at most `room` lines: without what follows its comma where the whole would be cut, then without
/// its maker.
QStringList titleLines(const QString &title, const QFont &font, double width, int room)
{
    constexpr int asMany = 20;
    const QString whole = partText(title);
    const QString name = nameAndDetail(whole).name;
    for (const QString &text : {whole, name, name.section(QLatin1Char(' '), 1)})
        if (QStringList lines = textLines(text, font, width, asMany); !text.isEmpty() && lines.size() <= room)
            return lines;
    return textLines(name, font, width, room);
}

void paintSum(QPainter &p, const QRectF &area, const QString &name, const QString &value, std::optional<double> share,
              const Theme &t)
{
    const bool isOver = share && *share > 1, isHigh = share && *share > dialWarnsFrom;
    const QColor colour = isOver ? t.block : isHigh ? t.high : t.accent;
    p.setFont(typeFont(TypeRole::Axis));
    p.setPen(t.text2);
    p.drawText(area, Qt::AlignLeft | Qt::AlignTop, name);
    double right = area.right();
    if (isHigh) { // colour and shape and number
        constexpr double mark = 12;
        paintShape(p, QRectF(right - mark, area.top() + 1, mark, mark), isOver ? Shape::Block : Shape::High, t);
        right -= mark + 4;
    }
    p.setFont(typeFont(TypeRole::Chip));
    p.setPen(t.text);
    p.drawText(QRectF(area.left(), area.top(), right - area.left(), area.height()), Qt::AlignRight | Qt::AlignTop,
               value);
    if (share)
        paintFillBar(p, QRectF(area.left(), area.top() + scaled(20), area.width(), bar), *share, std::nullopt,
                     std::nullopt, true, dialWarnsFrom, colour, t);
}

} // namespace

void paintRoomHead(QPainter &p, const QRectF &area, const Room &room, const Theme &t)
{
    p.setRenderHint(QPainter::Antialiasing);
    const auto &layout = room.layout;
    double nameplate = 0;
    std::vector<bool> kinds(deviceKinds.size());
    for (const Rack &rack : layout.racks)
        for (const RackSlot &slot : rack.slots) {
            const RackDevice &device = layout.devices[std::size_t(slot.device)];
            nameplate += device.nameplateW;
            kinds[std::size_t(deviceKind(device))] = true;
        }
    const QString racks = room.limits.racks
                              ? say(QT_TRANSLATE_NOOP("RackView", "%1 of %2 racks"))
                                    .arg(whole(double(layout.racks.size())), whole(*room.limits.racks))
                              : say(QT_TRANSLATE_NOOP("RackView", "%n rack(s)"), int(layout.racks.size()));
    p.setFont(typeFont(TypeRole::Section));
    p.setPen(t.text);
    p.drawText(QRectF(area.left(), area.top(), area.width(), scaled(20)), Qt::AlignLeft | Qt::AlignVCenter,
               room.limits.name);
    const double after = p.fontMetrics().horizontalAdvance(room.limits.name) + 10;
    p.setFont(typeFont(TypeRole::CellSecond));
    p.setPen(t.text2);
    p.drawText(QRectF(area.left() + after, area.top(), area.width() - after, scaled(20)),
               Qt::AlignLeft | Qt::AlignVCenter,
               say(QT_TRANSLATE_NOOP("RackView", "%1, %2 by nameplate")).arg(racks, kilowattText(nameplate)));
    double x = area.left();
    const int swatch = scaled(swatchSize);
    p.setFont(typeFont(TypeRole::Axis));
    for (const DeviceKind kind : deviceKinds) {
        if (!kinds[std::size_t(kind)])
            continue;
        const QString word = deviceKindWord(kind);
        paintSwatch(p, QRectF(x + 1, area.top() + scaled(30) - swatch / 2.0, swatch, swatch), kind, t);
        p.setPen(t.text);
        p.drawText(QRectF(x + swatch + edge, area.top() + scaled(20), area.width(), scaled(20)),
                   Qt::AlignLeft | Qt::AlignVCenter, word);
        x += swatch + edge + p.fontMetrics().horizontalAdvance(word) + space::card;
    }
}

void paintRack(QPainter &p, const QRectF &body, const Room &room, const Rack &rack, bool isNext, const Theme &t)
{
    const RackSizes is;
    const RackSums sums = sumsOf(rack, room.layout);
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setFont(typeFont(TypeRole::Section));
    p.setPen(t.text);
    p.drawText(QRectF(body.left(), body.top() - is.rackHead, body.width(), scaled(18)),
               Qt::AlignLeft | Qt::AlignVCenter, rack.id);
    p.setFont(typeFont(TypeRole::Axis));
    p.setPen(t.text2);
    p.drawText(QRectF(body.left(), body.top() - is.rackHead + scaled(18), body.width(), scaled(16)),
               Qt::AlignLeft | Qt::AlignVCenter,
               isNext ? say(QT_TRANSLATE_NOOP("RackView", "Empty place of the hall"))
                      : say(QT_TRANSLATE_NOOP("RackView", "%1 of %2 U used")).arg(sums.unitsUsed).arg(rack.units));
    p.setBrush(t.head);
    p.setPen(QPen(t.controlEdge, 1, isNext ? Qt::DashLine : Qt::SolidLine));
    p.drawRect(body);
    constexpr int step = 5;
    for (int u = 1; u <= rack.units; ++u) {
        const double bottom = body.bottom() - (u - 1) * is.unit;
        if (u > 1 && u % step == 1) {
            p.setPen(t.grid);
            p.drawLine(QPointF(body.left() + 1, bottom), QPointF(body.right() - 1, bottom));
        }
        if (u == 1 || u % step == 0) {
            p.setPen(t.text2);
            p.drawText(QRectF(body.left() - is.left, bottom - is.unit, is.left - 5, is.unit),
                       Qt::AlignRight | Qt::AlignVCenter, QString::number(u));
        }
    }
    if (isNext)
        return;
    const double foot = body.bottom() + space::half;
    const auto power = room.limits.rackPowerW;
    constexpr double wattsPerKilowatt = 1000;
    paintSum(p, QRectF(body.left(), foot, body.width(), scaled(28)), say(QT_TRANSLATE_NOOP("RackView", "Nameplate")),
             power ? say(QT_TRANSLATE_NOOP("RackView", "%1 of %2"))
                         .arg(significant(sums.nameplateW / wattsPerKilowatt), kilowattText(*power))
                   : kilowattText(sums.nameplateW),
             power ? std::optional(sums.nameplateW / *power) : std::nullopt, t);
    const auto weight = rack.isWholeRack ? room.limits.wholeRackKg() : room.limits.deviceKgPerRack();
    const QString kilograms = withUnit(std::round(sums.weightKg), QStringLiteral("kg"));
    paintSum(p, weightRect(body), say(QT_TRANSLATE_NOOP("RackView", "Weight")),
             !sums.weightKnown && sums.weightKg == 0 ? notKnown()
             : !sums.weightKnown                     ? say(QT_TRANSLATE_NOOP("RackView", "at least %1")).arg(kilograms)
             : weight                                ? say(QT_TRANSLATE_NOOP("RackView", "%1 of %2"))
                            .arg(whole(sums.weightKg), withUnit(std::round(*weight), QStringLiteral("kg")))
                      : kilograms,
             weight && sums.weightKnown ? std::optional(sums.weightKg / *weight) : std::nullopt, t);
}

QRectF weightRect(const QRectF &body)
{
    return {body.left(), body.bottom() + space::half + scaled(38), body.width(), double(scaled(28))};
}

void paintRackDevice(QPainter &p, const QRectF &area, const RackDevice &device, DeviceLook look, const Theme &t)
{
    const DeviceColours colours = coloursOf(deviceKind(device), t);
    const bool isSelected = look == DeviceLook::Selected;
    const QRectF box = area.adjusted(2.5, 1, -1.5, -0.5);
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(t.surface);
    p.setPen(Qt::NoPen);
    p.drawRoundedRect(box, 3, 3);
    p.setOpacity(look == DeviceLook::Held ? 0.35 : 1);
    p.setBrush(isSelected ? t.selectedRow : colours.fill);
    p.setPen(QPen(isSelected ? t.accent : colours.edge, isSelected ? 2 : 1, colours.line));
    p.drawRoundedRect(box, 3, 3);
    const QString power = kilowattText(device.nameplateW);
    const QRectF text = box.adjusted(edge, 0, -edge, 0);
    p.setPen(t.text);
    const double line = scaled(15);
    if (area.height() < 3 * line) {
        p.setFont(typeFont(TypeRole::Axis));
        p.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                   fitting(p.fontMetrics(),
                           {QStringLiteral("%1 · %2 · %3").arg(device.name, device.title, power),
                            QStringLiteral("%1 · %2").arg(device.name, power), device.name},
                           text.width()));
    } else {
        p.setFont(typeFont(TypeRole::Axis));
        const int room = std::max(1, int((area.height() - 2 * line) / line));
        const QStringList title = titleLines(device.title, p.font(), text.width(), room);
        const double titleHeight = line * double(title.size());
        double y = area.center().y() - (2 * line + titleHeight) / 2;
        p.setFont(typeFont(TypeRole::Chip));
        p.drawText(QRectF(text.left(), y, text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(device.name, Qt::ElideMiddle, int(text.width())));
        p.setFont(typeFont(TypeRole::Axis));
        p.setPen(t.text2);
        for (int i = 0; i < title.size(); ++i)
            p.drawText(QRectF(text.left(), y + line * (i + 1), text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                       title[i]);
        p.drawText(QRectF(text.left(), y + line + titleHeight, text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                   say(QT_TRANSLATE_NOOP("RackView", "%1 U · %2")).arg(device.units).arg(power));
    }
    p.setOpacity(1);
}

void paintBubble(QPainter &p, const QString &words, const QPointF &at, const QRectF &bounds, Shape shape,
                 const Theme &t)
{
    constexpr double mark = 14, off = 18;
    p.setFont(typeFont(TypeRole::CellSecond));
    const int widest = scaled(300);
    const QRectF text =
        QRectF(p.fontMetrics().boundingRect(QRect(0, 0, widest, 1000), Qt::AlignLeft | Qt::TextWordWrap, words));
    QRectF box(at.x() + off, at.y() + off, text.width() + mark + 4 * edge, std::max(mark, text.height()) + 2 * edge);
    if (box.right() > bounds.right())
        box.moveRight(std::min(bounds.right() - 1, at.x() - off));
    box.moveLeft(std::max(bounds.left() + 1, box.left()));
    if (box.bottom() > bounds.bottom())
        box.moveBottom(at.y() - off);
    roundedBox(p, box, space::controlRadius, t.surface, t.controlEdge, 1);
    paintShape(p, QRectF(box.left() + edge, box.top() + edge, mark, mark), shape, t);
    p.setPen(t.text);
    p.drawText(box.adjusted(mark + 2 * edge, edge, -edge, -edge), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
               words);
}

QString deviceText(const Room &room, const Rack &rack, const RackSlot &slot)
{
    const RackDevice &device = room.layout.devices[std::size_t(slot.device)];
    const QString weight = device.weightKg ? withUnit(*device.weightKg, QStringLiteral("kg"))
                                           : say(QT_TRANSLATE_NOOP("RackView", "weight not published"));
    return say(QT_TRANSLATE_NOOP("RackView", "%1, %2: rack %3, units %4 to %5, %6 by nameplate, %7"))
        .arg(device.name, device.title, rack.id)
        .arg(slot.bottomUnit)
        .arg(slot.bottomUnit + device.units - 1)
        .arg(kilowattText(device.nameplateW), weight);
}

namespace {

QStringList spoken(QStringList english)
{
    for (QString &each : english)
        each = spokenText(each);
    return english;
}

} // namespace

QString roomNotes(const Room &room)
{
    QStringList notes;
    std::map<QString, int> beside;
    for (const int i : room.layout.outside)
        ++beside[room.layout.devices[std::size_t(i)].title];
    QStringList counted;
    for (const auto &[title, count] : beside)
        counted << QStringLiteral("%1 × %2").arg(whole(count), title);
    if (!counted.isEmpty())
        notes << say(QT_TRANSLATE_NOOP("RackView", "Beside the racks: %1.")).arg(counted.join(QStringLiteral(", ")));
    if (!room.unknown.isEmpty())
        notes << say(QT_TRANSLATE_NOOP("RackView", "Not published: %1."))
                     .arg(spoken(room.unknown).join(QStringLiteral(", ")));
    if (!room.droppedMoves.isEmpty())
        notes << say(QT_TRANSLATE_NOOP("RackView", "No longer where you put them, since the plan has changed: %1."))
                     .arg(room.droppedMoves.join(QStringLiteral(", ")));
    return notes.join(QLatin1Char('\n'));
}

double textHeight(const QString &text, double width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(typeFont(TypeRole::CellSecond));
    return metrics.boundingRect(QRect(0, 0, int(width), 10000), Qt::AlignLeft | Qt::TextWordWrap, text).height() +
           space::half;
}

} // namespace cw::app
