#include "app/charts/mapview.h"

#include "app/models/networkfigures.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>
#include <QXmlStreamReader>

#include <algorithm>

namespace cw::app {

namespace {

constexpr double reach = 8; ///< pixels round a line or a place that a click still means

/// "M1 2L3 4" as points.
QPolygonF pathPoints(const QString &path)
{
    static const QRegularExpression point(QStringLiteral("[ML](-?[0-9.]+) (-?[0-9.]+)"));
    QPolygonF points;
    for (auto all = point.globalMatch(path); all.hasNext();) {
        const auto match = all.next();
        points << QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    return points;
}

double distanceTo(const QPolygonF &line, const QPointF &at)
{
    double best = HUGE_VAL;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], way = line[i] - a;
        const double length = QPointF::dotProduct(way, way);
        const double t = length > 0 ? std::clamp(QPointF::dotProduct(at - a, way) / length, 0.0, 1.0) : 0;
        best = std::min(best, QLineF(a + way * t, at).length());
    }
    return best;
}

} // namespace

std::vector<MapSpot> mapSpots(const QByteArray &svg)
{
    std::vector<MapSpot> places, routes;
    QXmlStreamReader xml(svg);
    std::vector<MapSpot> *open = nullptr; // a group whose first shape is still to come
    const auto number = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto text = [&](const char *name) { return xml.attributes().value(QLatin1String(name)).toString(); };
        const QString group = xml.name() == QLatin1String("g") ? text("class") : QString();
        if (group == QLatin1String("site")) {
            const QString name = text("data-name");
            places.push_back({name, placeFigure(name), {}, false});
            open = &places;
        } else if (group == QLatin1String("route")) {
            const QString metro = text("data-metro"), site = text("data-site");
            routes.push_back({MapView::tr("%1 to %2").arg(metro, site), routeFigure(metro, site), {}, true});
            open = &routes;
        } else if (group == QLatin1String("link")) {
            const QString from = text("data-from"), to = text("data-to");
            routes.push_back({MapView::tr("%1 to %2").arg(from, to), linkFigure(from, to), {}, true});
            open = &routes;
        } else if (open && xml.name() == QLatin1String("path")) {
            open->back().shape = pathPoints(text("d"));
            open = nullptr;
        } else if (open && xml.name() == QLatin1String("rect")) {
            open->back().shape = QPolygonF(QRectF(number("x"), number("y"), number("width"), number("height")));
            open = nullptr;
        }
    }
    std::move(routes.begin(), routes.end(), std::back_inserter(places));
    std::erase_if(places, [](const MapSpot &spot) { return spot.shape.isEmpty(); });
    return places;
}

MapView::MapView(const QString &name, QWidget *parent) : SvgView(name, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MapView::setMap(const QByteArray &svg)
{
    const QString before = chosen_ >= 0 ? spots_[std::size_t(chosen_)].figure : QString();
    setDrawing(svg);
    spots_ = mapSpots(svg);
    const auto again =
        std::find_if(spots_.begin(), spots_.end(), [&](const MapSpot &spot) { return spot.figure == before; });
    chosen_ = again == spots_.end() ? -1 : int(again - spots_.begin());
}

QPointF MapView::placeOf(int spot) const
{
    const MapSpot &is = spots_[std::size_t(spot)];
    return toPixels().map(is.isLine ? is.shape[is.shape.size() / 2] : is.shape.boundingRect().center());
}

int MapView::spotAt(const QPointF &at) const
{
    const QTransform pixels = toPixels();
    int best = -1;
    double nearest = reach;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        const QPolygonF shape = pixels.map(spots_[i].shape);
        const double away = spots_[i].isLine                    ? distanceTo(shape, at)
                            : shape.boundingRect().contains(at) ? -1 // a place lies over the lines that end there
                                                                : QLineF(shape.boundingRect().center(), at).length();
        if (away < nearest)
            nearest = away, best = int(i);
    }
    return best;
}

void MapView::choose(int spot)
{
    chosen_ = spot;
    update();
    if (spot < 0)
        return;
    setAccessibleDescription(spots_[std::size_t(spot)].name);
    Q_EMIT figureRequested(spots_[std::size_t(spot)].figure);
    if (!spots_[std::size_t(spot)].isLine)
        Q_EMIT placeChosen(spots_[std::size_t(spot)].name);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (const int spot = spotAt(event->position()); spot >= 0)
        choose(spot);
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(spotAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key(), count = int(spots_.size());
    const bool isNext = key == Qt::Key_Right || key == Qt::Key_Down;
    if (count > 0 && (isNext || key == Qt::Key_Left || key == Qt::Key_Up))
        choose(chosen_ < 0 ? (isNext ? 0 : count - 1) : (chosen_ + (isNext ? 1 : count - 1)) % count);
    else
        SvgView::keyPressEvent(event);
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return SvgView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int spot = spotAt(help->pos());
    if (spot >= 0)
        QToolTip::showText(help->globalPos(), spots_[std::size_t(spot)].name, this);
    else
        QToolTip::hideText();
    return true;
}

void MapView::paintEvent(QPaintEvent *event)
{
    SvgView::paintEvent(event);
    const Theme &t = currentTheme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (chosen_ >= 0) {
        const MapSpot &spot = spots_[std::size_t(chosen_)];
        const QPolygonF shape = toPixels().map(spot.shape);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.text, spot.isLine ? 3.5 : 2));
        if (spot.isLine)
            p.drawPolyline(shape);
        else
            p.drawEllipse(shape.boundingRect().center(), reach, reach);
    }
    if (hasFocus())
        roundedBox(p, QRectF(rect()).adjusted(1, 1, -1, -1), 3, Qt::transparent, t.accent, 2);
}

} // namespace cw::app
