#include "app/charts/multipleschart.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/models/numbers.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

namespace {

constexpr double reach = 14, radius = 3.5, cross = 3.5, million = 1e6, thousand = 1e3;
constexpr int panelWidth = 250, panelHeight = 150, leastHeight = 96;

QPen penOf(std::size_t line, const Theme &t)
{
    static const std::array<QList<qreal>, MultiplesChart::mostNamedLines> dashes{QList<qreal>{}, {4, 2}, {1, 2},
                                                                                 {6, 2, 1, 2},   {8, 3}, {2, 4}};
    QPen pen(t.series[line % t.series.size()], 1.8);
    if (!dashes[line % dashes.size()].isEmpty())
        pen.setDashPattern(dashes[line % dashes.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

QString tickText(double tick, double span)
{
    if (std::abs(tick) >= million)
        return MultiplesChart::tr("%1 M").arg(plain(tick / million, span < million ? 2 : 1));
    if (std::abs(tick) >= thousand)
        return whole(tick);
    return plain(tick, span >= 10 ? 0 : span >= 1 ? 1 : 3);
}

} // namespace

struct MultiplesChart::Panel {
    const SweepPanel *of = nullptr;
    QRectF all, plot;
    Axis y;
    double low = 0, high = 1; ///< along
    [[nodiscard]] double x(double value) const
    {
        return high > low ? plot.left() + plot.width() * (value - low) / (high - low) : plot.center().x();
    }
    [[nodiscard]] QPointF at(const SweepPoint &point) const
    {
        return {x(point.x), point.value ? plot.bottom() - plot.height() * y.share(*point.value) : plot.bottom()};
    }
};

MultiplesChart::MultiplesChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(scaled(leastHeight));
    describe();
}

void MultiplesChart::setView(SweepView view)
{
    view_ = std::move(view);
    if (placeOf(selected_, 0).isNull())
        selected_ = 0;
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    describe();
    update();
}

void MultiplesChart::select(int scenario)
{
    selected_ = scenario;
    describe();
    update();
}

void MultiplesChart::describe()
{
    setAccessibleDescription(selected_ > 0
                                 ? tr("Scenario %1 is chosen; Enter opens its plan").arg(selected_)
                                 : tr("%n quantities over %1. Arrow keys choose a scenario, T shows the table", nullptr,
                                      int(view_.panels.size()))
                                       .arg(view_.over));
}

QStringList MultiplesChart::legend() const
{
    QStringList names;
    if (view_.panels.empty() || view_.panels.front().lines.size() > std::size_t(mostNamedLines))
        return names;
    for (const SweepLine &line : view_.panels.front().lines)
        if (!line.name.isEmpty())
            names << line.name;
    return names;
}

double MultiplesChart::legendHeight(int width) const
{
    const std::vector<QRectF> places = legendPlaces(legend(), width - 2.0 * space::gap);
    return places.empty() ? 0 : places.back().bottom() + space::half;
}

int MultiplesChart::columns(int width) const
{
    return std::clamp(width / scaled(panelWidth), 1, std::max(1, int(view_.panels.size())));
}

int MultiplesChart::heightForWidth(int width) const
{
    if (view_.panels.empty())
        return scaled(leastHeight);
    const int across = columns(width);
    const int rows = (int(view_.panels.size()) + across - 1) / across;
    return int(legendHeight(width)) + rows * scaled(panelHeight) + space::half;
}

QSize MultiplesChart::sizeHint() const
{
    return {3 * scaled(panelWidth), heightForWidth(width())};
}

void MultiplesChart::resizeEvent(QResizeEvent *event)
{
    setMinimumHeight(heightForWidth(width()));
    QWidget::resizeEvent(event);
}

MultiplesChart::Panel MultiplesChart::panel(int index) const
{
    Panel p;
    p.of = &view_.panels[std::size_t(index)];
    const int across = columns(width());
    const double wide = double(width()) / across, tall = scaled(panelHeight);
    p.all = QRectF((index % across) * wide, legendHeight(width()) + double(index / across) * tall, wide, tall);
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (const SweepLine &line : p.of->lines)
        for (const SweepPoint &point : line.points)
            if (point.value)
                low = std::min(low, *point.value), high = std::max(high, *point.value);
    p.y = niceAxis(low, high, false);
    p.low = view_.low;
    p.high = view_.high;
    const QFontMetricsF metrics(typeFont(TypeRole::Axis), this);
    double labels = 0;
    for (const double tick : p.y.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(tickText(tick, p.y.high - p.y.low)));
    p.plot = p.all.adjusted(space::gap + labels + 8, scaled(24), -space::gap, -scaled(22));
    return p;
}

void MultiplesChart::paintAxes(QPainter &p, const Panel &panel) const
{
    const Theme &t = currentTheme();
    p.setPen(t.text);
    p.setFont(typeFont(TypeRole::Chip));
    p.drawText(
        QRectF(panel.all.left() + space::gap, panel.all.top() + 2, panel.all.width() - 2.0 * space::gap, scaled(18)),
        Qt::AlignLeft | Qt::AlignVCenter,
        p.fontMetrics().elidedText(panel.of->title, Qt::ElideRight, int(panel.all.width() - 2.0 * space::gap)));
    p.setFont(typeFont(TypeRole::Axis));
    const std::size_t every = panel.y.ticks.size() > 4 ? 2 : 1; // room for three or four
    for (std::size_t i = 0; i < panel.y.ticks.size(); i += every) {
        const double y = std::round(panel.plot.bottom() - panel.plot.height() * panel.y.share(panel.y.ticks[i])) + 0.5;
        p.setPen(i == 0 ? t.controlEdge : t.grid);
        p.drawLine(QPointF(panel.plot.left(), y), QPointF(panel.plot.right(), y));
        p.setPen(t.text2);
        p.drawText(QRectF(panel.all.left(), y - scaled(8), panel.plot.left() - panel.all.left() - 8, scaled(16)),
                   Qt::AlignRight | Qt::AlignVCenter, tickText(panel.y.ticks[i], panel.y.high - panel.y.low));
    }
    // The ends of the axis, in full: what lies between is read off the table.
    const QString first = view_.names.isEmpty() ? plain(view_.low) : view_.names.front();
    const QString last = view_.names.isEmpty() ? plain(view_.high) : view_.names.back();
    const QRectF row(panel.plot.left(), panel.plot.bottom() + 3, panel.plot.width(), scaled(16));
    const int half = int(row.width() / 2) - 4;
    p.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, p.fontMetrics().elidedText(first, Qt::ElideRight, half));
    if (first != last)
        p.drawText(row, Qt::AlignRight | Qt::AlignVCenter, p.fontMetrics().elidedText(last, Qt::ElideRight, half));
}

bool MultiplesChart::isOfSelected(const SweepLine &line) const
{
    return selected_ > 0 && std::any_of(line.points.begin(), line.points.end(),
                                        [this](const SweepPoint &point) { return point.scenario == selected_; });
}

void MultiplesChart::paintLine(QPainter &p, const Panel &panel, std::size_t index) const
{
    const Theme &t = currentTheme();
    const SweepLine &line = panel.of->lines[index];
    const bool isNamed = panel.of->lines.size() <= std::size_t(mostNamedLines);
    const QPen pen = isNamed ? penOf(index, t) : isOfSelected(line) ? QPen(t.accent, 2.2) : QPen(t.controlEdge, 1);
    QPolygonF run;
    const auto draw = [&] {
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        if (run.size() > 1)
            p.drawPolyline(run);
        run.clear();
    };
    for (const SweepPoint &point : line.points) {
        const QPointF at = panel.at(point);
        if (point.value) {
            run << at;
            continue;
        }
        draw();
        p.setPen(QPen(t.text2, 1.3));
        p.drawLine(at - QPointF(cross, cross), at + QPointF(cross, cross));
        p.drawLine(at - QPointF(cross, -cross), at + QPointF(cross, -cross));
    }
    draw();
    for (const SweepPoint &point : line.points) {
        const bool isSelected = point.scenario == selected_;
        if (!point.value || (!isNamed && !isSelected))
            continue;
        p.setPen(QPen(pen.color(), 1.5));
        p.setBrush(isSelected ? pen.color() : t.surface);
        const double r = isSelected ? radius + 1.5 : radius - 1;
        p.drawEllipse(panel.at(point), r, r);
    }
}

void MultiplesChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (view_.panels.empty()) {
        paintEmptyChart(p, rect(),
                        view_.scenarios > 0 ? tr("Nothing moves in this sweep: every scenario has the same design.")
                                            : tr("There is no sweep to show."));
        return;
    }
    const QStringList names = legend();
    p.setFont(typeFont(TypeRole::Chip));
    const std::vector<QRectF> places = legendPlaces(names, width() - 2.0 * space::gap);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF place = places[i].translated(space::gap, 0);
        p.setPen(penOf(i, currentTheme()));
        p.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.left() + 12, place.center().y()));
        p.setPen(currentTheme().text);
        p.drawText(place.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, names[qsizetype(i)]);
    }
    for (int i = 0; i < int(view_.panels.size()); ++i) {
        const Panel each = panel(i);
        paintAxes(p, each);
        // What is chosen lies on top.
        for (const bool chosen : {false, true})
            for (std::size_t line = 0; line < each.of->lines.size(); ++line)
                if (isOfSelected(each.of->lines[line]) == chosen)
                    paintLine(p, each, line);
    }
    if (hasFocus()) {
        p.setPen(QPen(currentTheme().accent, 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

QPointF MultiplesChart::placeOf(int scenario, int index) const
{
    if (index < 0 || index >= int(view_.panels.size()))
        return {};
    const Panel each = panel(index);
    for (const SweepLine &line : each.of->lines)
        for (const SweepPoint &point : line.points)
            if (point.scenario == scenario)
                return each.at(point);
    return {};
}

int MultiplesChart::nearest(const QPointF &at) const
{
    int found = 0;
    double best = reach;
    for (int i = 0; i < int(view_.panels.size()); ++i) {
        const Panel each = panel(i);
        if (!each.all.contains(at))
            continue;
        for (const SweepLine &line : each.of->lines)
            for (const SweepPoint &point : line.points)
                if (const double distance = QLineF(each.at(point), at).length(); distance < best)
                    best = distance, found = point.scenario;
    }
    return found;
}

void MultiplesChart::mousePressEvent(QMouseEvent *event)
{
    if (const int scenario = nearest(event->position())) {
        select(scenario);
        Q_EMIT chosen(scenario);
    }
}

void MultiplesChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int scenario = nearest(event->position()))
        Q_EMIT opened(scenario);
}

void MultiplesChart::move(int along, int across)
{
    if (view_.panels.empty())
        return;
    const std::vector<SweepLine> &lines = view_.panels.front().lines;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        const std::vector<SweepPoint> &points = lines[l].points;
        const auto here = std::find_if(points.begin(), points.end(),
                                       [this](const SweepPoint &point) { return point.scenario == selected_; });
        if (here == points.end())
            continue;
        const auto &other = lines[std::size_t(std::clamp(int(l) + across, 0, int(lines.size()) - 1))].points;
        const int place = std::clamp(int(here - points.begin()) + along, 0, int(other.size()) - 1);
        select(other[std::size_t(place)].scenario);
        Q_EMIT chosen(selected_);
        return;
    }
    select(lines.front().points.front().scenario);
    Q_EMIT chosen(selected_);
}

void MultiplesChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selected_ > 0)
            Q_EMIT opened(selected_);
        return;
    default:
        QWidget::keyPressEvent(event); // T: the card shows the table
    }
}

} // namespace cw::app
