#include "app/charts/fabricview.h"

#include "app/models/numbers.h"
#include "app/models/plantables.h"
#include "app/models/spokentext.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"
#include "planner/plan/deviceroles.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

constexpr std::size_t mostNumbers = 24; ///< more bundles than these carry no number each

struct Sizes {
    double box = scaled(44), between = scaled(76), widest = scaled(168), narrowest = scaled(78), gap = scaled(10);
    double left = scaled(72), top = 4;
};

QString layerName(int layer, bool isCompute)
{
    switch (layer) {
    case 0:
        return isCompute ? FabricView::tr("Systems") : FabricView::tr("Devices");
    case 1:
        return FabricView::tr("Leaves");
    case 2:
        return FabricView::tr("Spines");
    default:
        return FabricView::tr("Cores");
    }
}

int layersOf(const TopologyGraph &graph)
{
    int highest = 0;
    for (const TopologyBox &box : graph.boxes)
        highest = std::max(highest, box.layer);
    return highest + 1;
}

/// The colours the racks have.
int seriesOf(const TopologyBox &box)
{
    constexpr int teal = 0, blue = 2, ochre = 3, purple = 4;
    if (planner::isSwitchRole(box.role))
        return blue;
    return box.role == QLatin1String("system") ? teal : box.role == QLatin1String("node") ? ochre : purple;
}

double distanceTo(const QLineF &line, const QPointF &at)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(at - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(line.pointAt(share), at).length();
}

} // namespace

FabricView::FabricView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FabricView::setFabric(std::shared_ptr<const planner::CablePlan> plan)
{
    plan_ = std::move(plan);
    pick_ = {};
    across_ = 0;
    arrange();
    updateGeometry();
    update();
}

void FabricView::arrange()
{
    const Sizes is;
    if (!plan_)
        return;
    const double room = std::max(is.widest, width() - is.left);
    const int across = std::max(3, int((room + is.gap) / (is.narrowest + is.gap)));
    if (across != across_) {
        across_ = across;
        const planner::Speaking speaking(windowLanguage()); // rails and groups have names
        graph_ = topologyGraph(*plan_, across);
        pick_ = {};
        Q_EMIT regrouped();
    }
    const int layers = layersOf(graph_);
    std::vector<std::vector<std::size_t>> rows(std::size_t(layers), std::vector<std::size_t>{});
    for (std::size_t i = 0; i < graph_.boxes.size(); ++i)
        rows[std::size_t(graph_.boxes[i].layer)].push_back(i);
    boxes_.assign(graph_.boxes.size(), {});
    for (int layer = 0; layer < layers; ++layer) {
        const auto &row = rows[std::size_t(layer)];
        if (row.empty())
            continue;
        const double slot = room / double(row.size());
        const double wide = std::min(is.widest, slot - is.gap);
        const double y = is.top + (layers - 1 - layer) * (is.box + is.between);
        for (std::size_t i = 0; i < row.size(); ++i)
            boxes_[row[i]] = QRectF(is.left + slot * (double(i) + 0.5) - wide / 2, y, wide, is.box);
    }
}

QSize FabricView::sizeHint() const
{
    const Sizes is;
    const int layers = layersOf(graph_);
    return {640, int(2 * is.top + layers * is.box + (layers - 1) * is.between + space::half)};
}

void FabricView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FabricView::setPick(const FabricPick &pick)
{
    pick_ = pick;
    setAccessibleDescription(pickText(graph_, pick_));
    update();
}

void FabricView::choose(const FabricPick &pick)
{
    setPick(pick);
    Q_EMIT picked();
}

QLineF FabricView::lineOf(const TopologyBundle &bundle) const
{
    const QRectF &upper = boxes_[std::size_t(bundle.upper)], &lower = boxes_[std::size_t(bundle.lower)];
    if (upper.top() == lower.top()) // two of one layer: side by side
        return upper.left() < lower.left()
                   ? QLineF(upper.right(), upper.center().y(), lower.left(), lower.center().y())
                   : QLineF(upper.left(), upper.center().y(), lower.right(), lower.center().y());
    return {upper.center().x(), upper.bottom(), lower.center().x(), lower.top()};
}

FabricPick FabricView::pickAt(const QPointF &at) const
{
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i].contains(at))
            return {int(i), -1};
    double nearest = 6;
    FabricPick pick;
    for (std::size_t i = 0; i < graph_.bundles.size(); ++i)
        if (const double away = distanceTo(lineOf(graph_.bundles[i]), at); away < nearest)
            nearest = away, pick.bundle = int(i);
    return pick;
}

void FabricView::mousePressEvent(QMouseEvent *event)
{
    choose(pickAt(event->position()));
}

void FabricView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && !pick_.isEmpty()) {
        choose({});
        return;
    }
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if ((!isSideways && key != Qt::Key_Up && key != Qt::Key_Down) || boxes_.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (pick_.box < 0) {
        choose({0, -1});
        return;
    }
    const QPointF from = boxes_[std::size_t(pick_.box)].center();
    int best = -1;
    double nearest = HUGE_VAL;
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const QPointF way = boxes_[i].center() - from;
        const bool isThere = key == Qt::Key_Right  ? way.x() > 0 && way.y() == 0
                             : key == Qt::Key_Left ? way.x() < 0 && way.y() == 0
                             : key == Qt::Key_Up   ? way.y() < 0
                                                   : way.y() > 0;
        const double away = std::abs(way.x()) + std::abs(way.y()) * (isSideways ? 1 : 100);
        if (isThere && away < nearest)
            nearest = away, best = int(i);
    }
    if (best >= 0)
        choose({best, -1});
}

bool FabricView::isLit(std::size_t bundle) const
{
    const TopologyBundle &b = graph_.bundles[bundle];
    return pick_.bundle == int(bundle) || (pick_.box >= 0 && (b.upper == pick_.box || b.lower == pick_.box));
}

void FabricView::paintBundles(QPainter &p) const
{
    const Theme &t = currentTheme();
    constexpr double thinnest = 1.1, perCable = 0.06, thickest = 3.5;
    for (const bool lit : {false, true}) { // what is chosen lies above the rest
        for (std::size_t i = 0; i < graph_.bundles.size(); ++i) {
            if (isLit(i) != lit)
                continue;
            const double width = std::min(thickest, thinnest + perCable * graph_.bundles[i].cables);
            p.setPen(QPen(lit ? t.accent : t.controlEdge, lit ? width + 1 : width));
            p.drawLine(lineOf(graph_.bundles[i]));
        }
    }
    p.setFont(typeFont(TypeRole::Chip));
    for (std::size_t i = 0; i < graph_.bundles.size(); ++i) {
        if (graph_.bundles.size() > mostNumbers && !isLit(i))
            continue;
        const QString text = whole(graph_.bundles[i].cables);
        const double wide = p.fontMetrics().horizontalAdvance(text) + 8, high = scaled(16);
        const QPointF at = lineOf(graph_.bundles[i]).pointAt(0.62);
        const QRectF ground(at.x() - wide / 2, at.y() - high / 2, wide, high);
        p.setPen(Qt::NoPen);
        p.setBrush(t.surface);
        p.drawRoundedRect(ground, 3, 3);
        p.setPen(isLit(i) ? t.accent : t.text);
        p.drawText(ground, Qt::AlignCenter, text);
    }
}

void FabricView::paintBox(QPainter &p, std::size_t index) const
{
    const Theme &t = currentTheme();
    const TopologyBox &box = graph_.boxes[index];
    const QRectF area = boxes_[index];
    const QColor edge = t.series[std::size_t(seriesOf(box))];
    const bool isPicked = pick_.box == int(index);
    QColor fill = edge;
    fill.setAlphaF(0.13F);
    const auto draw = [&](const QRectF &rect) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.surface);
        p.drawRoundedRect(rect, space::controlRadius, space::controlRadius);
        p.setPen(QPen(isPicked ? t.accent : edge, isPicked ? 2.5 : 1.2));
        p.setBrush(isPicked ? t.selectedRow : fill);
        p.drawRoundedRect(rect, space::controlRadius, space::controlRadius);
    };
    if (box.count > 1) // a pile
        draw(area.translated(3, -3));
    draw(area);
    const QRectF text = area.adjusted(6, 3, -6, -3);
    p.setPen(t.text);
    p.setFont(typeFont(TypeRole::Chip));
    p.drawText(QRectF(text.left(), text.top(), text.width(), text.height() / 2), Qt::AlignCenter,
               p.fontMetrics().elidedText(boxTitle(box), Qt::ElideMiddle, int(text.width())));
    p.setFont(typeFont(TypeRole::Axis));
    p.setPen(t.text2);
    QString below = boxText(index);
    if (box.count > 1 && p.fontMetrics().horizontalAdvance(below) > text.width())
        below = nameAndDetail(below).name;
    p.drawText(QRectF(text.left(), text.center().y(), text.width(), text.height() / 2), Qt::AlignCenter,
               p.fontMetrics().elidedText(below, Qt::ElideRight, int(text.width())));
}

/// Where one device stands; what many of them are.
QString FabricView::boxText(std::size_t box) const
{
    if (graph_.boxes[box].count > 1)
        return graph_.boxes[box].text;
    for (std::size_t d = 0; d < graph_.boxOf.size(); ++d)
        if (graph_.boxOf[d] == int(box) && !plan_->devices[d].rack.isEmpty())
            return tr("%1, unit %2").arg(plan_->devices[d].rack).arg(plan_->devices[d].unit);
    return graph_.boxes[box].text;
}

void FabricView::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    const Sizes is;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (!plan_)
        return;
    const int layers = layersOf(graph_);
    p.setFont(typeFont(TypeRole::Caption));
    p.setPen(t.text2);
    for (int layer = 0; layer < layers; ++layer)
        p.drawText(QRectF(0, is.top + (layers - 1 - layer) * (is.box + is.between), is.left, is.box),
                   Qt::AlignLeft | Qt::AlignVCenter, layerName(layer, plan_->isCompute));
    paintBundles(p);
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        paintBox(p, i);
    if (hasFocus())
        roundedBox(p, QRectF(rect()).adjusted(1, 1, -1, -1), 3, Qt::transparent, t.accent, 2);
}

bool FabricView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !plan_)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const FabricPick under = pickAt(help->pos());
    if (under.isEmpty())
        QToolTip::hideText();
    else if (under.box >= 0)
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1\n%2\n%3")
                               .arg(boxTitle(graph_.boxes[std::size_t(under.box)]),
                                    graph_.boxes[std::size_t(under.box)].text, pickText(graph_, under)),
                           this);
    else
        QToolTip::showText(help->globalPos(), pickText(graph_, under), this);
    return true;
}

} // namespace cw::app
