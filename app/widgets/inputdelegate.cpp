#include "app/widgets/inputdelegate.h"

#include "app/models/roles.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "app/widgets/typography.h"

#include <QPainter>

namespace cw::app {

namespace {
constexpr int oneLine = 24, twoLines = 38, iconSize = 14, iconGap = 6;
}

void InputDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = currentTheme();
    p->save();
    if (option.state & QStyle::State_Selected)
        p->fillRect(option.rect, t.selectedRow);
    else if (option.state & QStyle::State_MouseOver)
        p->fillRect(option.rect, t.head);
    const QString source = index.data(SecondLineRole).toString();
    const QString name = index.data(Qt::DisplayRole).toString(), value = index.data(Qt::UserRole).toString();
    const QFontMetrics nameMetrics(typeFont(TypeRole::CellSecond)), valueMetrics(typeFont(TypeRole::Caption));
    QRect line = option.rect.adjusted(0, source.isEmpty() ? 0 : 2, -2, 0);
    line.setHeight(source.isEmpty() ? oneLine : 20);
    paintIcon(*p, QRectF(line.left(), line.center().y() - iconSize / 2.0 + 0.5, iconSize, iconSize),
              index.data(IconRole).toString(), t.text2);
    line.setLeft(line.left() + iconSize + iconGap);
    const int valueWidth = valueMetrics.horizontalAdvance(value);
    // A long name keeps its line; the value then stands below it, beside the source.
    const bool below = !source.isEmpty() && nameMetrics.horizontalAdvance(name) + valueWidth + 10 > line.width();
    const QRect second(line.left(), line.bottom(), line.width(), 14);
    p->setFont(typeFont(TypeRole::Caption));
    p->setPen(index.data(UnknownRole).toBool() ? t.text3 : t.text);
    p->drawText(below ? second : line, Qt::AlignRight | Qt::AlignVCenter, value);
    p->setFont(typeFont(TypeRole::CellSecond));
    p->setPen(t.text);
    const int room = line.width() - (below ? 0 : valueWidth + 10);
    p->drawText(QRect(line.left(), line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                nameMetrics.elidedText(name, Qt::ElideRight, room));
    if (!source.isEmpty()) {
        p->setFont(typeFont(TypeRole::Axis));
        p->setPen(t.text2);
        const int width = second.width() - (below ? valueWidth + 10 : 0);
        p->drawText(QRect(second.left(), second.top(), width, second.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    p->fontMetrics().elidedText(source, Qt::ElideRight, width));
    }
    if (option.state & QStyle::State_HasFocus)
        roundedBox(*p, option.rect, 3, Qt::transparent, t.accent, 2);
    p->restore();
}

QSize InputDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, index.data(SecondLineRole).toString().isEmpty() ? oneLine : twoLines};
}

} // namespace cw::app
