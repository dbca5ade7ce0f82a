#include "app/widgets/inputdelegate.h"

#include "app/models/roles.h"
#include "app/widgets/icons.h"
#include "app/widgets/paint.h"
#include "app/widgets/textlines.h"
#include "app/widgets/typography.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

constexpr int iconSize = 14, iconGap = 6, valueGap = 10, scrollBar = 14, lowLine = 16;

/// Where the parts of a row stand, from its top left corner.
struct Places {
    QRect icon, name, value, source;
    int height = 0;
};

QStringList sourceLines(const QModelIndex &index, int width)
{
    constexpr int most = 8; // an address is left out already; what is said of a source is read whole
    return textLines(index.data(SecondLineRole).toString(), typeFont(TypeRole::Axis), width, most);
}

struct NameSize {
    int height = 0, lastWidth = 0; ///< of all lines, and of the last one
};

NameSize nameSize(const QFont &font, const QString &name, int width, int line)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    NameSize size;
    for (QTextLine at = layout.createLine(); at.isValid(); at = layout.createLine()) {
        at.setLineWidth(width);
        size.lastWidth = int(std::ceil(at.naturalTextWidth()));
        size.height += std::max(line, int(std::ceil(at.height())));
    }
    layout.endLayout();
    return size;
}

/// A name that does not fit beside its value takes the lines it needs; the value stands in the last one where there is
/// room, else under it. The source follows.
Places placesOf(const QModelIndex &index, int width)
{
    const QString name = index.data(Qt::DisplayRole).toString(), value = index.data(Qt::UserRole).toString();
    const QString source = index.data(SecondLineRole).toString();
    const QFont nameFont = typeFont(TypeRole::CellSecond), valueFont = typeFont(TypeRole::Caption),
                sourceFont = typeFont(TypeRole::Axis);
    const int line = scaled(18), low = scaled(lowLine), pad = 4;
    const int valueWidth = QFontMetrics(valueFont).horizontalAdvance(value);
    const int left = iconSize + iconGap, room = std::max(40, width - left - 2);
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(name);
    const bool isLong = nameWidth + valueGap + valueWidth > room;
    const NameSize size = isLong ? nameSize(nameFont, name, room, low) : NameSize{line, nameWidth};
    const bool isBelow = isLong && size.lastWidth + valueGap + valueWidth > room;
    Places places;
    places.icon = QRect(0, pad + (line - iconSize) / 2, iconSize, iconSize);
    const int nameRoom = isLong ? room : room - valueGap - valueWidth;
    const int nameHeight = size.height;
    places.name = QRect(left, pad, nameRoom, nameHeight);
    const int second = places.name.bottom() + 1;
    places.value = isBelow ? QRect(left + room - valueWidth, second, valueWidth, low)
                           : QRect(left + room - valueWidth, second - std::min(line, nameHeight), valueWidth,
                                   std::min(line, nameHeight));
    const int sourceWidth = QFontMetrics(sourceFont).horizontalAdvance(source);
    const bool isBeside = isBelow && sourceWidth + valueGap + valueWidth <= room;
    const int sourceTop = isBelow && !isBeside ? second + low : second;
    const int sourceHeight = source.isEmpty() ? 0 : low * int(sourceLines(index, room).size());
    places.source = QRect(left, sourceTop, room, sourceHeight);
    places.height = std::max(isBelow ? second + low : second, sourceTop + sourceHeight) + pad;
    return places;
}

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    return depth;
}

} // namespace

void InputDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = currentTheme();
    p->save();
    if (option.state & QStyle::State_Selected)
        p->fillRect(option.rect, t.selectedRow);
    else if (option.state & QStyle::State_MouseOver)
        p->fillRect(option.rect, t.head);
    const Places places = placesOf(index, option.rect.width());
    const QPoint corner = option.rect.topLeft();
    paintIcon(*p, places.icon.translated(corner), index.data(IconRole).toString(), t.text2);
    p->setFont(typeFont(TypeRole::CellSecond));
    p->setPen(t.text);
    p->drawText(places.name.translated(corner), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                index.data(Qt::DisplayRole).toString());
    p->setFont(typeFont(TypeRole::Caption));
    p->setPen(index.data(UnknownRole).toBool() ? t.text3 : t.text);
    p->drawText(places.value.translated(corner), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                index.data(Qt::UserRole).toString());
    p->setFont(typeFont(TypeRole::Axis));
    p->setPen(t.text2);
    QRect line = places.source.translated(corner);
    line.setHeight(scaled(lowLine));
    for (const QString &text : sourceLines(index, places.source.width())) {
        p->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, line.height());
    }
    if (option.state & QStyle::State_HasFocus)
        roundedBox(*p, option.rect, 3, Qt::transparent, t.accent, 2);
    p->restore();
}

QSize InputDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->width() - scrollBar - (depthOf(index) + 1) * tree->indentation()
                           : scaled(space::passport) - 2 * space::card;
    return {100, placesOf(index, width).height};
}

} // namespace cw::app
