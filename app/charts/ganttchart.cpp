#include "app/charts/ganttchart.h"

#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/textlines.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

namespace {
constexpr int leadHeight = 7, runHeight = 5, markSize = 14;
constexpr std::size_t markLanes = 4;

int headHeight()
{
    return scaled(28);
}

/// Of the rules' marks, and of a row whose name takes one line.
int rowHeight()
{
    return scaled(40);
}

int nameLine()
{
    return scaled(18);
}

/// Of one line of marks: those close to one another stand below each other.
int laneHeight()
{
    return scaled(20);
}

int marksHeight(std::size_t marks)
{
    return marks == 0 ? 0 : std::max(rowHeight(), int(std::min(marks, markLanes)) * laneHeight() + space::half);
}

int barHeight()
{
    return scaled(22);
}

constexpr double widestName = 380, nameShare = 0.4;
} // namespace

GanttChart::GanttChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void GanttChart::setGantt(Gantt gantt)
{
    gantt_ = std::move(gantt);
    current_ = std::min(current_, int(gantt_.rows.size()) - 1);
    updateGeometry();
    update();
}

QStringList GanttChart::nameLines(const GanttRow &row) const
{
    constexpr int most = 3;
    return textLines(row.title, typeFont(TypeRole::Body), std::max(60.0, nameWidth() - space::card - space::half),
                     most);
}

/// Where each row begins, and where the last one ends: as high as its name wants.
std::vector<int> GanttChart::tops() const
{
    std::vector<int> tops{headHeight()};
    for (const GanttRow &row : gantt_.rows)
        tops.push_back(tops.back() + rowHeight() + (std::max(1, int(nameLines(row).size())) - 1) * nameLine());
    return tops;
}

QSize GanttChart::sizeHint() const
{
    return {520, tops().back() + marksHeight(gantt_.marks.size()) + space::half};
}

void GanttChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry(); // names that wrap otherwise make rows of another height
}

double GanttChart::nameWidth() const
{
    return std::min(widestName, width() * nameShare);
}

double GanttChart::placeOf(double period) const
{
    const double left = nameWidth(), right = width() - space::card;
    const double shown = double(gantt_.periods.size()) + gantt_.before;
    const double share = shown > 0 ? (period + gantt_.before) / shown : 0;
    return left + (right - left) * std::clamp(share, 0.0, 1.0);
}

void GanttChart::choose(int row)
{
    if (gantt_.rows.empty())
        return;
    current_ = std::clamp(row, 0, int(gantt_.rows.size()) - 1);
    const GanttRow &chosenRow = gantt_.rows[std::size_t(current_)];
    QStringList spoken{chosenRow.title, chosenRow.line()};
    for (const GanttBar &bar : chosenRow.bars) {
        if (bar.kind != GanttBarKind::Lead)
            spoken << barTip(bar);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
    Q_EMIT chosen(chosenRow.id);
}

QRectF GanttChart::boxOf(const GanttBar &bar, double top, double high) const
{
    constexpr double thinnest = 3; // a day of five years is seen
    // What is being delivered runs below what is in service, a run of a job along its lower edge: all may fall into
    // the same months.
    const double service = top + (high - barHeight()) / 2.0 - 3;
    const double height = bar.kind == GanttBarKind::Service ? barHeight()
                          : bar.kind == GanttBarKind::Run   ? runHeight
                                                            : leadHeight;
    const double y = bar.kind == GanttBarKind::Service ? service
                     : bar.kind == GanttBarKind::Run   ? service + barHeight() - runHeight
                                                       : top + high - leadHeight - 2;
    return {placeOf(bar.from) + 1, y, std::max(thinnest, placeOf(bar.to) - placeOf(bar.from) - 2), height};
}

/// Inside the bar where it fits, else right of it as far as nothing else of the row stands there.
QRectF GanttChart::textPlace(const GanttRow &row, const GanttBar &bar, const QRectF &box, double wide) const
{
    constexpr double before = 6, after = 4;
    const QRectF inside = box.adjusted(before, 0, -after, 0);
    if (wide <= inside.width())
        return inside;
    double next = width() - space::half;
    for (const GanttBar &other : row.bars)
        if (&other != &bar && other.kind == GanttBarKind::Service && other.to > bar.to)
            next = std::min(next, placeOf(std::max(other.from, bar.to)));
    const QRectF beside(box.right() + before, box.top(), next - box.right() - before - after, box.height());
    return wide <= beside.width() ? beside : QRectF();
}

void GanttChart::paintBar(QPainter &p, const GanttRow &row, const GanttBar &bar, double top, double high) const
{
    const Theme &t = currentTheme();
    const QColor ink = t.series[std::size_t(row.series)];
    const QRectF box = boxOf(bar, top, high);
    p.setRenderHint(QPainter::Antialiasing);
    QColor ground = ink;
    ground.setAlphaF(0.16F);
    const bool isLead = bar.kind == GanttBarKind::Lead;
    p.setBrush(isLead ? t.surface : bar.kind == GanttBarKind::Run ? ink : ground);
    p.setPen(QPen(isLead ? t.text2 : ink, isLead ? 1.2 : 1.5, isLead ? Qt::DashLine : Qt::SolidLine));
    p.drawRoundedRect(box, 3, 3);
    if (bar.isLate)
        paintShape(p, QRectF(box.left(), box.center().y() - markSize / 2.0, markSize, markSize), Shape::High, t);
    if (bar.kind != GanttBarKind::Service)
        return;
    QRectF above = box;          // of the runs along the lower edge
    QStringList texts{bar.text}; // with the runs that fall into it, where all of it fits
    for (const GanttBar &run : row.bars)
        if (run.kind == GanttBarKind::Run && run.from >= bar.from && run.from < bar.to)
            texts << run.text;
    if (texts.size() > 1)
        above.setBottom(box.bottom() - runHeight);
    p.setFont(typeFont(TypeRole::Caption));
    p.setPen(t.text);
    for (; !texts.isEmpty(); texts.removeLast()) {
        const QString text = texts.join(QStringLiteral(" · "));
        const QRectF place = textPlace(row, bar, above, p.fontMetrics().horizontalAdvance(text));
        if (!place.isValid())
            continue;
        p.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
}

void GanttChart::paintRow(QPainter &p, std::size_t index, double top, double high) const
{
    const Theme &t = currentTheme();
    const GanttRow &row = gantt_.rows[index];
    if (int(index) == current_) {
        p.fillRect(QRectF(0, top, width(), high), t.selectedRow);
        p.fillRect(QRectF(0, top, 3, high), t.accent);
    }
    const double room = nameWidth() - space::card - space::half;
    p.setFont(typeFont(TypeRole::Body));
    p.setPen(t.text);
    QRectF line(space::card, top + 2, room, nameLine());
    for (const QString &text : nameLines(row)) {
        p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, nameLine());
    }
    p.setFont(typeFont(TypeRole::CellSecond));
    p.setPen(t.text2);
    p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(row.line(), Qt::ElideRight, int(room)));
    for (const GanttBar &bar : row.bars)
        paintBar(p, row, bar, top, high);
    p.setPen(t.divider);
    p.drawLine(QPointF(space::gap, top + high - 0.5), QPointF(width() - space::gap, top + high - 0.5));
}

void GanttChart::paintMarks(QPainter &p) const
{
    const Theme &t = currentTheme();
    const double top = tops().back(), lane = laneHeight(), edge = width() - space::half;
    p.setFont(typeFont(TypeRole::Body));
    p.setPen(t.text);
    p.drawText(QRectF(space::card, top, nameWidth() - space::card, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
               tr("Rules begin"));
    p.setFont(typeFont(TypeRole::Caption));
    std::array<double, markLanes> taken{};
    for (std::size_t i = 0; i < gantt_.marks.size(); ++i) {
        const GanttMark &mark = gantt_.marks[i];
        const double x = placeOf(mark.at), left = x + markSize + 7;
        const auto free = std::find_if(taken.begin(), taken.end(), [x](double until) { return until <= x; });
        if (free == taken.end()) { // no line is free: the tip says it with those beside it
            p.setPen(QPen(t.text2, 1));
            p.drawLine(QPointF(x, height() - space::half), QPointF(x, height() - 2.0));
            continue;
        }
        const double y = top + space::half / 2.0 + lane * double(free - taken.begin());
        p.setPen(QPen(t.text2, 1));
        p.drawLine(QPointF(x, y), QPointF(x, y + lane - 2));
        paintShape(p, QRectF(x + 3, y + (lane - markSize) / 2.0, markSize, markSize), mark.shape, t);
        // All of it where that leaves a lane to those that follow; else the day, and the tip says all.
        const auto follows = std::size_t(i + markLanes - 1);
        const double most = follows < gantt_.marks.size() ? std::min(edge, placeOf(gantt_.marks[follows].at)) : edge;
        const QString text = left + p.fontMetrics().horizontalAdvance(mark.text) <= most ? mark.text : mark.label;
        const double wide = p.fontMetrics().horizontalAdvance(text) + 1;
        p.setPen(t.text);
        if (left + wide <= edge)
            p.drawText(QRectF(left, y, wide, lane), Qt::AlignLeft | Qt::AlignVCenter, text);
        else if (*free <= x - wide - space::half) // at the end of the plan: left of its line
            p.drawText(QRectF(x - wide - 4, y, wide, lane), Qt::AlignLeft | Qt::AlignVCenter, text);
        *free = left + wide + space::half;
    }
}

/// The plan's own date: what had to be ordered left of it is late.
void GanttChart::paintToday(QPainter &p) const
{
    if (!gantt_.today)
        return;
    const Theme &t = currentTheme();
    const double x = placeOf(*gantt_.today), wide = p.fontMetrics().horizontalAdvance(gantt_.todayText);
    p.setPen(QPen(t.text2, 1, Qt::DotLine));
    p.drawLine(QPointF(x, headHeight()), QPointF(x, tops().back()));
    const double left = x - wide - space::half;
    if (gantt_.before <= 0 || left < nameWidth())
        return; // the names of the periods need the room
    p.setPen(t.text2);
    p.drawText(QRectF(left, 0, wide + 2, headHeight()), Qt::AlignLeft | Qt::AlignVCenter, gantt_.todayText);
}

void GanttChart::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const double bottom = height() - space::half;
    p.setFont(typeFont(TypeRole::Caption));
    double taken = 0;
    for (std::size_t i = 0; i < gantt_.periods.size(); ++i) {
        const double left = placeOf(double(i)), right = placeOf(double(i) + 1);
        p.setPen(t.grid);
        p.drawLine(QPointF(left, headHeight()), QPointF(left, bottom));
        const double wide = p.fontMetrics().horizontalAdvance(gantt_.periods[i]);
        if (left < taken)
            continue; // many short periods: every other name
        p.setPen(t.text);
        p.drawText(QRectF(left + 6, 0, std::max(wide + 2, right - left), headHeight()),
                   Qt::AlignLeft | Qt::AlignVCenter, gantt_.periods[i]);
        taken = left + wide + space::gap;
    }
    paintToday(p);
    p.setPen(t.controlEdge);
    p.drawLine(QPointF(space::gap, headHeight() - 0.5), QPointF(width() - space::gap, headHeight() - 0.5));
    const std::vector<int> rowTops = tops();
    for (std::size_t i = 0; i < gantt_.rows.size(); ++i)
        paintRow(p, i, rowTops[i], rowTops[i + 1] - rowTops[i]);
    if (!gantt_.marks.empty())
        paintMarks(p);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.accent, 2));
        p.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void GanttChart::mousePressEvent(QMouseEvent *event)
{
    const std::vector<int> rowTops = tops();
    const auto below = std::upper_bound(rowTops.begin(), rowTops.end(), int(event->position().y()));
    if (below != rowTops.begin() && below != rowTops.end())
        choose(int(below - rowTops.begin()) - 1);
}

void GanttChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        choose(current_ + 1);
    else if (event->key() == Qt::Key_Up)
        choose(current_ - 1);
    else
        QWidget::keyPressEvent(event);
}

QString GanttChart::barTip(const GanttBar &bar)
{
    if (bar.kind == GanttBarKind::Lead)
        return tr("Being delivered: %1").arg(QStringLiteral("%1, %2").arg(bar.text, bar.when));
    return bar.when.isEmpty() ? bar.text : QStringLiteral("%1, %2").arg(bar.text, bar.when);
}

bool GanttChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    constexpr double reach = 10;
    QStringList texts;
    for (const GanttMark &mark : gantt_.marks) {
        if (std::abs(placeOf(mark.at) + reach - help->pos().x()) <= reach && help->pos().y() > tops().back())
            texts << mark.text;
    }
    const std::vector<int> rowTops = tops();
    for (std::size_t i = 0; i < gantt_.rows.size(); ++i) {
        const double top = rowTops[i], high = rowTops[i + 1] - top;
        for (const GanttBar &bar : gantt_.rows[i].bars) {
            const QRectF box = boxOf(bar, top, high);
            if (help->pos().y() >= top && help->pos().y() < top + high && help->pos().x() >= box.left() - 2 &&
                help->pos().x() <= box.right() + 2)
                texts << barTip(bar);
        }
    }
    QToolTip::showText(help->globalPos(), texts.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace cw::app
