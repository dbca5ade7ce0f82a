#include "app/widgets/flatstyle.h"

#include "app/widgets/celldelegate.h"
#include "app/widgets/paint.h"
#include "app/widgets/refusal.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int indicator = 18, iconSide = 16, arrowGap = 2;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void drawEdge(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget,
              const QColor &fill)
{
    const Theme &t = currentTheme();
    const bool focused = option->state & QStyle::State_HasFocus, refused = isRefused(widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    roundedBox(*painter, rect, space::controlRadius, fill,
               refused   ? t.block
               : focused ? t.accent
               : enabled ? t.controlEdge
                         : t.divider,
               focused || refused ? 2 : 1);
}

QColor buttonFill(const QStyleOption *option, const QWidget *widget)
{
    const Theme &t = currentTheme();
    const bool hover = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (has(widget, "primary"))
        return option->state & QStyle::State_Enabled ? t.accent : t.head;
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        return t.currentStep;
    return hover ? t.head : t.surface;
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = currentTheme();
    const bool flat = has(widget, "link") || qobject_cast<const QToolButton *>(widget);
    if (flat) {
        if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
            roundedBox(*painter, option->rect, space::controlRadius, t.currentStep, Qt::transparent, 0);
        return;
    }
    if (has(widget, "primary") && option->state & QStyle::State_Enabled)
        roundedBox(*painter, option->rect, space::controlRadius, buttonFill(option, widget), Qt::transparent, 0);
    else if (has(widget, "primary"))
        roundedBox(*painter, option->rect, space::controlRadius, buttonFill(option, widget), t.divider, 1);
    else
        roundedBox(*painter, option->rect, space::controlRadius, buttonFill(option, widget),
                   option->state & QStyle::State_On ? t.accent : t.controlEdge, 1);
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &t = currentTheme();
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool on = option->state & QStyle::State_On;
    const bool half = option->state & QStyle::State_NoChange;
    const QColor edge = option->state & QStyle::State_Enabled ? t.controlEdge : t.divider;
    const qreal radius = round ? box.width() / 2 : 3;
    roundedBox(*painter, box, radius, on || half ? t.accent : t.surface, on || half ? t.accent : edge, 1.25);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.onAccent, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    if (half)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (on && round)
        painter->setBrush(t.onAccent), painter->drawEllipse(at(0.5, 0.5), box.width() / 8, box.width() / 8);
    else if (on)
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    painter->restore();
}

void drawScrollBar(const QProxyStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                   const QWidget *widget)
{
    const Theme &t = currentTheme();
    const QRect handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    QColor colour = t.controlEdge;
    colour.setAlphaF(option->state & QStyle::State_MouseOver ? 0.9F : 0.55F);
    roundedBox(*painter, QRectF(handle).adjusted(2, 2, -2, -2), 3, colour, Qt::transparent, 0);
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme &t = currentTheme();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawEdge(painter, option->rect, option, widget, t.surface);
        return;
    case PE_FrameLineEdit:
        drawEdge(painter, option->rect, option, widget, Qt::transparent);
        return;
    case PE_FrameFocusRect:
        if (!has(widget, "primary") && !qobject_cast<const QComboBox *>(widget))
            roundedBox(*painter, option->rect, space::controlRadius, Qt::transparent, t.accent, 2);
        else if (has(widget, "primary"))
            roundedBox(*painter, option->rect.adjusted(2, 2, -2, -2), 3, Qt::transparent, t.onAccent, 1.5);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) { // beside the first line of a row of many
            constexpr int firstLine = 26;     // with the room above it
            const double first = std::min(option->rect.height(), scaled(firstLine)) / 2.0;
            chevron(*painter, QPointF(QRectF(option->rect).center().x(), option->rect.top() + first),
                    option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, t.text2);
        }
        return;
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget)) { // of its menu: beside the foot of its icon, however large
            const double off = scaled(iconSide) / 2.0 + arrowGap;
            chevron(*painter, QRectF(widget->rect()).center() + QPointF(off, off), Qt::DownArrow, t.text2, 2.5);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameMenu:
        painter->setPen(t.divider);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Theme &t = currentTheme();
    if (element == CE_PushButtonLabel) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool enabled = button.state & State_Enabled;
        const QColor ink = !enabled                                         ? t.text3
                           : has(widget, "primary")                         ? t.onAccent
                           : has(widget, "link") || button.state & State_On ? t.accent
                                                                            : t.text;
        button.palette.setColor(QPalette::ButtonText, ink);
        button.state &= ~State_On;
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, t.head);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.controlEdge);
        return;
    }
    if (element == CE_HeaderLabel) {
        QStyleOptionHeader head = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        // The label keeps off the edges of its section: the whole head tells whether there is room for two lines.
        if (widget && widget->height() > scaled(space::row))
            head.textAlignment = Qt::Alignment::fromInt(int(head.textAlignment) | Qt::TextWordWrap);
        if (head.position == QStyleOptionHeader::Beginning || head.position == QStyleOptionHeader::OnlyOneSection)
            head.rect.adjust(tableEdge, 0, 0, 0);
        QProxyStyle::drawControl(element, &head, painter, widget);
        return;
    }
    if (element == CE_MenuBarEmptyArea)
        return;
    if (element == CE_MenuBarItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item->state & (State_Selected | State_Sunken))
            roundedBox(*painter, item->rect.adjusted(0, 5, 0, -5), space::controlRadius, t.currentStep, Qt::transparent,
                       0);
        painter->setPen(item->state & State_Enabled ? t.text : t.text3);
        painter->drawText(item->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item->text);
        return;
    }
    if (element == CE_ShapedFrame && widget && widget->property("plain").toBool())
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Theme &t = currentTheme();
    if (control == CC_ScrollBar) {
        drawScrollBar(this, option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawEdge(painter, option->rect, option, widget, t.surface);
        const double grown = (scaled(space::half) - space::half) / 2.0; // larger arrows keep off the edge
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        chevron(*painter, QRectF(arrow).center() - QPointF(grown, 0), Qt::DownArrow,
                option->state & State_Enabled ? t.text2 : t.divider);
        return;
    }
    if (control == CC_SpinBox) {
        drawEdge(painter, option->rect, option, widget, t.surface);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
        const auto ink = [&](QAbstractSpinBox::StepEnabledFlag flag) {
            return option->state & State_Enabled && spin->stepEnabled & flag ? t.text2 : t.divider;
        };
        const double grown = (scaled(space::quarter) - space::quarter) / 2.0; // as above
        const QPointF apart(0, 1);
        chevron(*painter, QRectF(up).center() + apart - QPointF(grown, 0), Qt::UpArrow,
                ink(QAbstractSpinBox::StepUpEnabled), 3);
        chevron(*painter, QRectF(down).center() - apart - QPointF(grown, 0), Qt::DownArrow,
                ink(QAbstractSpinBox::StepDownEnabled), 3);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return (indicator + scaled(indicator)) / 2; // half as fast as the text: rows of them stay apart
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return scaled(iconSide);
    case PM_HeaderMargin:
        return space::half;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(std::max(result.height(), scaled(space::control)));
    if (type == CT_SpinBox) // the field within has that height already
        result.setHeight(std::max(size.height(), scaled(space::control)));
    if (type == CT_ComboBox)
        result.setWidth(result.width() + space::half);
    if (type == CT_PushButton && !has(widget, "link"))
        result.setWidth(std::max(result.width(), size.width() + 2 * space::card));
    if (type == CT_PushButton && has(widget, "link"))
        result.setWidth(size.width() + space::gap); // Fusion's least width would push short links off their line
    if (type == CT_MenuBarItem)
        result = QSize(size.width() + 2 * space::half + 2, scaled(space::menuRow) - 1);
    return result;
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -3, 0) : rect;
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
    return control == CC_ComboBox && sub == SC_ComboBoxEditField ? rect.adjusted(5, 0, 0, 0) : rect;
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool takesWheel = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (takesWheel || qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (!takesWheel)
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void FlatStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// Scrolling a page must not change a plan: a choice never follows the wheel, a number only where the cursor is in it.
/// What ignores the wheel hands it on to the page.
bool FlatStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = event->type() == QEvent::Wheel ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!field || (qobject_cast<const QAbstractSpinBox *>(field) && field->hasFocus()))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace cw::app
