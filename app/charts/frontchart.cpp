#include "app/charts/frontchart.h"

#include "app/charts/axis.h"
#include "app/charts/chartparts.h"
#include "app/models/numbers.h"
#include "app/widgets/bandbar.h"
#include "app/widgets/typography.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

constexpr double margin = 0.08; // of the range, so that no mark lies on the rim
constexpr double reach = 14, radius = 4.5, million = 1e6;

QString tickText(double tick, const Axis &axis)
{
    return axis.high >= million ? FrontChart::tr("%1 M").arg(axis.text(tick, million)) : axis.text(tick);
}

Axis axisOver(double low, double high)
{
    const double span = high > low ? high - low : std::max(std::abs(high), 1.0) * margin;
    return niceAxis(std::max(0.0, low - span * margin), high + span * margin, false);
}

} // namespace

struct FrontChart::Frame {
    QRectF plot;
    Axis x, y;
    [[nodiscard]] QPointF at(double vx, double vy) const
    {
        return {plot.left() + plot.width() * x.share(vx), plot.bottom() - plot.height() * y.share(vy)};
    }
};

FrontChart::FrontChart(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(scaled(96));
    setMaximumHeight(scaled(96));
    setFocusPolicy(Qt::StrongFocus);
}

void FrontChart::setFront(std::vector<FrontMark> marks, const QString &xTitle, const QString &yTitle,
                          std::optional<QPointF> present)
{
    // Without a front there is a sentence to read, and no room to leave for points.
    const int least = marks.empty() ? scaled(96) : scaled(300);
    setMinimumHeight(least);
    setMaximumHeight(marks.empty() ? least : QWIDGETSIZE_MAX);
    marks_ = std::move(marks);
    xTitle_ = xTitle;
    yTitle_ = yTitle;
    present_ = present;
    if (std::none_of(marks_.begin(), marks_.end(), [this](const FrontMark &m) { return m.id == selected_; }))
        selected_.clear();
    describe();
    update();
}

void FrontChart::describe()
{
    const auto found =
        std::find_if(marks_.begin(), marks_.end(), [this](const FrontMark &m) { return m.id == selected_; });
    setAccessibleDescription(found == marks_.end() ? tr("%n design(s). Arrow keys choose one, T shows the table",
                                                        nullptr, int(marks_.size()))
                                                   : found->spoken);
}

void FrontChart::select(const QString &id)
{
    selected_ = id;
    describe();
    update();
}

void FrontChart::clearBrush()
{
    brush_.clear();
    update();
}

FrontChart::Frame FrontChart::frame() const
{
    double lowX = HUGE_VAL, highX = -HUGE_VAL, lowY = HUGE_VAL, highY = -HUGE_VAL;
    const auto take = [&](double x, double y) {
        lowX = std::min(lowX, x), highX = std::max(highX, x);
        lowY = std::min(lowY, y), highY = std::max(highY, y);
    };
    for (const FrontMark &mark : marks_)
        take(mark.x, mark.y);
    if (present_)
        take(present_->x(), present_->y());
    Frame f;
    f.plot = QRectF(rect()).adjusted(scaled(76), scaled(28), -space::card, -scaled(44));
    f.x = axisOver(lowX, highX);
    f.y = axisOver(lowY, highY);
    return f;
}

void FrontChart::paintAxes(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    p.setFont(typeFont(TypeRole::Axis));
    for (const double tick : f.y.ticks) {
        const double y = std::round(f.at(f.x.low, tick).y()) + 0.5;
        p.setPen(tick == f.y.ticks.front() ? t.controlEdge : t.grid);
        p.drawLine(QPointF(f.plot.left(), y), QPointF(f.plot.right(), y));
        p.setPen(t.text2);
        p.drawText(QRectF(0, y - scaled(8), f.plot.left() - 8, scaled(16)), Qt::AlignRight | Qt::AlignVCenter,
                   tickText(tick, f.y));
    }
    p.setPen(t.text2);
    for (const double tick : f.x.ticks) {
        const double x = f.at(tick, f.y.low).x();
        const double half = std::min(50.0, width() - x - 2);
        p.drawText(QRectF(x - half, f.plot.bottom() + 4, 2 * half, scaled(16)), Qt::AlignCenter, tickText(tick, f.x));
    }
    p.setPen(t.text);
    p.drawText(QRectF(f.plot.left(), f.plot.bottom() + scaled(24), f.plot.width(), scaled(16)), Qt::AlignCenter,
               xTitle_);
    p.drawText(QRectF(space::gap, 4, width() - 2.0 * space::gap, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
               yTitle_);
}

void FrontChart::paintMarks(QPainter &p, const Frame &f) const
{
    const Theme &t = currentTheme();
    QPolygonF line;
    for (const FrontMark &mark : marks_)
        line << f.at(mark.x, mark.y);
    p.setPen(QPen(t.series[0], 2.2));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(line);
    for (const FrontMark &mark : marks_) {
        const QPointF at = f.at(mark.x, mark.y);
        const bool isSelected = mark.id == selected_;
        p.setPen(QPen(t.series[0], 2.2));
        p.setBrush(isSelected ? t.series[0] : t.surface);
        const double r = isSelected ? radius + 1.5 : radius;
        mark.proven ? p.drawEllipse(at, r, r) : p.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        if (isSelected && hasFocus()) {
            p.setPen(QPen(t.accent, 2));
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(at, r + 4, r + 4);
        }
    }
    if (!present_)
        return;
    const QPointF at = f.at(present_->x(), present_->y());
    paintGhost(p, at, t);
    const QString word = tr("your plan");
    p.setFont(typeFont(TypeRole::Chip));
    const QSizeF size(p.fontMetrics().horizontalAdvance(word) + 1, scaled(16));
    const QRectF label = namePlace(at, at.y() - size.height() - 4, size, f.plot);
    p.setPen(t.text);
    p.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, word);
}

void FrontChart::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (marks_.empty()) {
        paintEmptyChart(p, rect(),
                        tr("Choose two quantities. Every point will be a checked design that nothing beats in both."));
        return;
    }
    const Frame f = frame();
    paintAxes(p, f);
    paintMarks(p, f);
    brush_.paint(p);
}

const FrontMark *FrontChart::nearest(const QPointF &at) const
{
    const Frame f = frame();
    const FrontMark *found = nullptr;
    double best = reach;
    for (const FrontMark &mark : marks_) {
        const double distance = QLineF(f.at(mark.x, mark.y), at).length();
        if (distance < best)
            best = distance, found = &mark;
    }
    return found;
}

void FrontChart::mousePressEvent(QMouseEvent *event)
{
    brush_.begin(event->position());
}

void FrontChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!brush_.isDrawing())
        return;
    brush_.move(event->position());
    update();
}

void FrontChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!brush_.isDrawing())
        return;
    QStringList inside;
    if (brush_.end()) {
        const Frame f = frame();
        for (const FrontMark &mark : marks_) {
            if (brush_.holds(f.at(mark.x, mark.y)))
                inside << mark.id;
        }
    } else if (const FrontMark *mark = nearest(event->position())) {
        select(mark->id);
        Q_EMIT chosen(mark->id);
    }
    if (inside.isEmpty())
        brush_.clear();
    update();
    Q_EMIT brushed(inside);
}

void FrontChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const FrontMark *mark = nearest(event->position()))
        Q_EMIT opened(mark->id);
}

void FrontChart::keyPressEvent(QKeyEvent *event)
{
    const auto here =
        std::find_if(marks_.begin(), marks_.end(), [this](const FrontMark &m) { return m.id == selected_; });
    const int index = here == marks_.end() ? -1 : int(here - marks_.begin());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (marks_.empty())
            return;
        const int next = index + (event->key() == Qt::Key_Right ? 1 : -1);
        const FrontMark &mark = marks_[std::size_t(std::clamp(next, 0, int(marks_.size()) - 1))];
        select(mark.id);
        Q_EMIT chosen(mark.id);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index >= 0)
            Q_EMIT opened(selected_);
        return;
    default:
        QWidget::keyPressEvent(event); // T: the card shows the table
    }
}

} // namespace cw::app
