#include "app/widgets/celldelegate.h"

#include "app/models/celltable.h"
#include "app/widgets/bandbar.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/tableview.h"
#include "app/widgets/textlines.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int padding = 8, markGap = 8, barWidth = 3;
constexpr int firstLine = 18, secondLine = 16, above = 4; ///< heights of a line, and the room over and under the lines
constexpr int mostLines = 20;                             ///< of one text

int markSize()
{
    return scaled(14);
}

int iconSize()
{
    return scaled(16);
}

QFont cellFont(const QModelIndex &index)
{
    const auto style = CellRowStyle(index.data(RowStyleRole).toInt());
    return typeFont(style != CellRowStyle::Normal || index.data(EmphasisRole).toBool() ? TypeRole::Section
                                                                                       : TypeRole::Body);
}

int markWidth(const QModelIndex &index)
{
    if (index.data(ShapeRole).toInt() != int(Shape::None))
        return markSize() + markGap;
    return index.data(IconRole).toString().isEmpty() ? 0 : iconSize() + markGap;
}

/// Room of the texts in a cell of this width.
int textWidth(const QModelIndex &index, int cellWidth)
{
    const int band = index.data(BandRole).isValid() ? bandBarWidth + padding : 0;
    return cellWidth - 2 * padding - (index.column() == 0 ? tableEdge : 0) - markWidth(index) - band;
}

struct CellLines {
    QStringList first, second;
    [[nodiscard]] int height() const
    {
        return int(first.size()) * scaled(firstLine) + int(second.size()) * scaled(secondLine);
    }
};

/// As many lines as a row of `height` holds; at least one of each text.
CellLines linesIn(const QModelIndex &index, int width, int height)
{
    const QString text = index.data(Qt::DisplayRole).toString(), second = index.data(SecondLineRole).toString();
    CellLines lines;
    const int below = second.isEmpty() ? 0 : scaled(secondLine);
    const int room = std::max(1, (height - 2 * above - below) / scaled(firstLine));
    if (!index.data(UnknownRole).toBool())
        lines.first = textLines(text, cellFont(index), width, std::min(mostLines, room));
    else
        lines.first = {text};
    if (!second.isEmpty()) {
        const int left = height - 2 * above - int(lines.first.size()) * scaled(firstLine);
        lines.second = textLines(second, typeFont(TypeRole::CellSecond), width,
                                 std::clamp(left / scaled(secondLine), 1, mostLines));
    }
    return lines;
}

void drawBackground(QPainter &p, const QStyleOptionViewItem &o, const QModelIndex &index, const Theme &t)
{
    const auto style = CellRowStyle(index.data(RowStyleRole).toInt());
    if (o.state & QStyle::State_Selected) {
        p.fillRect(o.rect, t.selectedRow);
        if (index.column() == 0)
            p.fillRect(QRect(o.rect.left(), o.rect.top(), barWidth, o.rect.height()), t.accent);
    } else if (o.state & QStyle::State_MouseOver || style == CellRowStyle::Group) {
        p.fillRect(o.rect, t.head);
    }
    // Filled, not drawn: at 200 % a drawn line lies half in the row above, where spanned cells cut it off.
    if (style == CellRowStyle::Sum)
        p.fillRect(QRect(o.rect.left(), o.rect.top(), o.rect.width(), 1), t.controlEdge);
    p.fillRect(QRect(o.rect.left(), o.rect.bottom(), o.rect.width(), 1), t.divider);
}

void drawUnknown(QPainter &p, const QRect &area, const QString &text, bool right, const Theme &t)
{
    p.setFont(typeFont(TypeRole::Caption));
    const int width = std::min(p.fontMetrics().horizontalAdvance(text) + 2 * padding, area.width());
    const int high = scaled(20);
    const QRectF box(right ? area.right() - width + 1 : area.left(), area.center().y() - (high - 1) / 2.0, width, high);
    hatch(p, box, t.surface, t.controlEdge, 3);
    roundedBox(p, box, 3, Qt::transparent, t.controlEdge, 1);
    const QRectF ground = box.adjusted(5, 3, -5, -3);
    p.fillRect(ground, t.surface);
    p.setPen(t.text2);
    p.drawText(box, Qt::AlignCenter, text);
}

} // namespace

void CellDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = currentTheme();
    p->save();
    p->setRenderHint(QPainter::Antialiasing, false);
    drawBackground(*p, option, index, t);
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    QRect area = option.rect.adjusted(padding + (index.column() == 0 ? tableEdge : 0), 0, -padding, 0);
    const CellLines lines = linesIn(index, textWidth(index, option.rect.width()), option.rect.height());
    const int lineTop = area.top() + (area.height() - lines.height()) / 2;
    const int lineHeight = scaled(firstLine);
    const auto shape = Shape(index.data(ShapeRole).toInt());
    const QString iconName = index.data(IconRole).toString();
    if (shape != Shape::None)
        paintShape(*p, QRectF(area.left(), lineTop + (lineHeight - markSize()) / 2.0, markSize(), markSize()), shape,
                   t);
    else if (!iconName.isEmpty())
        paintIcon(*p, QRectF(area.left(), lineTop + (lineHeight - iconSize()) / 2.0, iconSize(), iconSize()), iconName,
                  t.text2);
    area.setLeft(area.left() + markWidth(index));
    const auto *view = qobject_cast<const TableView *>(option.widget);
    if (view && view->isFoldable() && index.column() == 0 &&
        CellRowStyle(index.data(RowStyleRole).toInt()) == CellRowStyle::Group) {
        chevron(*p, QPointF(area.left() + markSize() / 2.0, area.center().y()),
                view->isOpen(index) ? Qt::DownArrow : Qt::RightArrow, t.text2);
        area.setLeft(area.left() + iconSize() + markGap);
    }
    const QVariant band = index.data(BandRole);
    if (band.isValid()) {
        paintBandBar(*p, QRectF(area.right() - bandBarWidth, area.top(), bandBarWidth, area.height()),
                     band.value<BandValue>(), t);
        area.setRight(area.right() - bandBarWidth - padding);
    }
    const int side = right ? Qt::AlignRight : Qt::AlignLeft;
    QRect line(area.left(), lineTop, area.width(), lineHeight);
    if (index.data(UnknownRole).toBool()) {
        drawUnknown(*p, lines.second.isEmpty() ? area : line, lines.first.constFirst(), right, t);
        line.translate(0, lineHeight);
    } else {
        p->setFont(cellFont(index));
        p->setPen(t.text);
        for (const QString &text : lines.first) {
            p->drawText(line, side | Qt::AlignVCenter | Qt::TextSingleLine, text);
            line.translate(0, lineHeight);
        }
    }
    line.setHeight(scaled(secondLine));
    p->setFont(typeFont(TypeRole::CellSecond));
    p->setPen(t.text2);
    for (const QString &text : lines.second) {
        p->drawText(line, side | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, scaled(secondLine));
    }
    if (option.state & QStyle::State_HasFocus)
        roundedBox(*p, QRectF(option.rect).adjusted(1, 0, -1, -1), 3, Qt::transparent, t.accent, 2);
    p->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(index));
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    if (index.data(UnknownRole).toBool())
        width = QFontMetrics(typeFont(TypeRole::Caption)).horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                2 * padding;
    if (const QString second = index.data(SecondLineRole).toString(); !second.isEmpty())
        width = std::max(width, QFontMetrics(typeFont(TypeRole::CellSecond)).horizontalAdvance(second));
    width += markWidth(index) + 2 * padding + (index.column() == 0 ? tableEdge : 0) + 2;
    if (index.data(BandRole).isValid())
        width += bandBarWidth + padding;
    return {width, tall_ ? scaled(space::tallRow) : scaled(space::row)};
}

int CellDelegate::heightAt(const QModelIndex &index, int width) const
{
    constexpr int unlimited = 1000;
    return linesIn(index, textWidth(index, width), unlimited).height() + 2 * above;
}

} // namespace cw::app
