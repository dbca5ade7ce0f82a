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
#include <cmath>

namespace cw::app {

namespace {
constexpr int leadHeight = 7, markSize = 14;

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
    const int marks = gantt_.marks.empty() ? 0 : rowHeight();
    return {520, tops().back() + marks + space::half};
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
    const double share = gantt_.periods.empty() ? 0 : period / double(gantt_.periods.size());
    return left + (right - left) * std::clamp(share, 0.0, 1.0);
}

void GanttChart::choose(int row)
{
    if (gantt_.rows.empty())
        return;
    current_ = std::clamp(row, 0, int(gantt_.rows.size()) - 1);
    const GanttRow &chosenRow = gantt_.rows[std::size_t(current_)];
    QStringList spoken{chosenRow.title, chosenRow.second};
    for (const GanttBar &bar : chosenRow.bars) {
        if (!bar.isLead)
            spoken << tr("%1 from %2").arg(bar.text, gantt_.periods[std::size_t(bar.from)]);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
    Q_EMIT chosen(chosenRow.id);
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
               p.fontMetrics().elidedText(row.second, Qt::ElideRight, int(room)));
    const QColor ink = t.series[std::size_t(row.series)];
    for (const GanttBar &bar : row.bars) {
        // What is being delivered runs below what is in service: both may fall into the same months.
        const double height = bar.isLead ? leadHeight : barHeight();
        const QRectF box(placeOf(bar.from) + 1,
                         bar.isLead ? top + high - leadHeight - 2 : top + (high - barHeight()) / 2.0 - 3,
                         std::max(3.0, placeOf(bar.to) - placeOf(bar.from) - 2), height);
        if (bar.to <= 0)
            continue;
        p.setRenderHint(QPainter::Antialiasing);
        QColor ground = ink;
        ground.setAlphaF(bar.isLead ? 0.0F : 0.16F);
        p.setBrush(bar.isLead ? t.surface : ground);
        p.setPen(QPen(bar.isLead ? t.text2 : ink, bar.isLead ? 1.2 : 1.5, bar.isLead ? Qt::DashLine : Qt::SolidLine));
        p.drawRoundedRect(box, 3, 3);
        p.setFont(typeFont(TypeRole::Caption));
        p.setPen(t.text);
        const QRectF inside = box.adjusted(6, 0, -4, 0);
        if (!bar.isLead && p.fontMetrics().horizontalAdvance(bar.text) <= inside.width())
            p.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, bar.text);
    }
    p.setPen(t.divider);
    p.drawLine(QPointF(space::gap, top + high - 0.5), QPointF(width() - space::gap, top + high - 0.5));
}

void GanttChart::paintMarks(QPainter &p) const
{
    const Theme &t = currentTheme();
    const double top = tops().back();
    p.setFont(typeFont(TypeRole::Body));
    p.setPen(t.text);
    p.drawText(QRectF(space::card, top, nameWidth() - space::card, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
               tr("Rules begin"));
    p.setFont(typeFont(TypeRole::Caption));
    double taken = 0, marked = 0;
    for (std::size_t i = 0; i < gantt_.marks.size(); ++i) {
        const GanttMark &mark = gantt_.marks[i];
        const double x = placeOf(mark.at);
        p.setPen(QPen(t.text2, 1));
        p.drawLine(QPointF(x, top + 4), QPointF(x, top + rowHeight() - 4));
        if (x + 3 >= marked) { // close to the one before its line stands alone; the tip says all of them
            paintShape(p, QRectF(x + 3, top + (rowHeight() - markSize) / 2.0, markSize, markSize), mark.shape, t);
            marked = x + 3 + markSize;
        }
        const double next = i + 1 < gantt_.marks.size() ? placeOf(gantt_.marks[i + 1].at) : width() - space::half;
        const double left = x + markSize + 7, room = next - left - 4;
        constexpr double readable = 70;
        if (left < taken || room < readable)
            continue;
        p.setPen(t.text);
        const bool fits = p.fontMetrics().horizontalAdvance(mark.text) <= room;
        const QString text = fits ? mark.text : mark.text.section(QLatin1Char(':'), 0, 0); // the day; the tip says all
        p.drawText(QRectF(left, top, room, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, text);
        taken = left + p.fontMetrics().horizontalAdvance(text);
    }
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
    QToolTip::showText(help->globalPos(), texts.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace cw::app
