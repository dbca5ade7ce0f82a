#include "app/pages/wayin.h"

#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int pictureHeight = 76;
constexpr int wayLeft = 55, wayEdge = 11; ///< of the text of a way in: beside its icon, and above and below

int wrappedHeight(const QString &text, TypeRole role, int width)
{
    const QFontMetrics metrics(typeFont(role));
    return metrics.boundingRect(QRect(0, 0, std::max(1, width), 10000), Qt::AlignLeft | Qt::TextWordWrap, text)
        .height();
}

void focusRing(QPainter &p, const QWidget &widget)
{
    if (widget.hasFocus())
        roundedBox(p, widget.rect(), space::cardRadius, Qt::transparent, currentTheme().accent, 2);
}

} // namespace

WayIn::WayIn(const QString &title, const QString &second, const QString &shortcut, const QString &iconName,
             bool primary, QWidget *parent)
    : QAbstractButton(parent), second_(second), shortcut_(shortcut), icon_(iconName), primary_(primary)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(second);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the page gives each way the same width
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

int WayIn::heightForWidth(int width) const
{
    const int room = width - wayLeft - space::card;
    const int key = QFontMetrics(typeFont(TypeRole::Caption)).horizontalAdvance(shortcut_) + space::half;
    return 2 * wayEdge + wrappedHeight(text(), TypeRole::Section, room - key) + space::quarter +
           wrappedHeight(second_, TypeRole::CellSecond, room);
}

QSize WayIn::sizeHint() const
{
    return {scaled(240), heightForWidth(scaled(240))};
}

void WayIn::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    const QColor fill = primary_ ? t.accent : underMouse() ? t.head : t.surface;
    roundedBox(p, rect(), space::cardRadius, fill, primary_ ? t.accent : t.divider, 1);
    const QColor ink = primary_ ? t.onAccent : t.text;
    paintIcon(p, QRectF(17, (height() - 22) / 2.0, 22, 22), icon_, primary_ ? t.onAccent : t.accent);
    const QFont keyFont = typeFont(TypeRole::Caption);
    const QRect text = rect().adjusted(wayLeft, wayEdge, -space::card, -wayEdge);
    p.setFont(keyFont);
    p.setPen(ink);
    p.drawText(text, Qt::AlignRight | Qt::AlignTop, shortcut_);
    const int titleWidth = text.width() - QFontMetrics(keyFont).horizontalAdvance(shortcut_) - space::half;
    const int titleHeight = wrappedHeight(this->text(), TypeRole::Section, titleWidth);
    p.setFont(typeFont(TypeRole::Section));
    p.drawText(QRect(text.left(), text.top(), titleWidth, titleHeight), Qt::AlignLeft | Qt::TextWordWrap, this->text());
    p.setPen(primary_ ? t.onAccent : t.text2);
    p.setFont(typeFont(TypeRole::CellSecond));
    p.drawText(text.adjusted(0, titleHeight + space::quarter, 0, 0), Qt::AlignLeft | Qt::TextWordWrap, second_);
    if (hasFocus())
        roundedBox(p, QRectF(rect()).adjusted(3, 3, -3, -3), space::controlRadius, Qt::transparent,
                   primary_ ? t.onAccent : t.accent, 2);
}

SampleCard::SampleCard(const planner::Plan &plan, const QString &second, const QString &third, QWidget *parent)
    : QAbstractButton(parent), plan_(plan), second_(second), third_(third)
{
    setText(spokenText(plan.title));
    setAccessibleName(tr("Sample: %1").arg(text()));
    setAccessibleDescription(QStringLiteral("%1, %2").arg(second, third));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

int SampleCard::heightForWidth(int width) const
{
    const int room = width - 2 * space::card;
    return pictureHeight + 2 * wayEdge + wrappedHeight(text(), TypeRole::Section, room) + space::gap +
           wrappedHeight(second_, TypeRole::CellSecond, room) + space::quarter +
           wrappedHeight(third_, TypeRole::Axis, room);
}

QSize SampleCard::sizeHint() const
{
    return {scaled(240), heightForWidth(scaled(240))};
}

void SampleCard::paintPicture(QPainter &p, const QRectF &area) const
{
    // One icon per workload, and its demand over the horizon as steps where it has one.
    const Theme &t = currentTheme();
    constexpr double icon = 26, gap = 14;
    const auto &workloads = plan_.need.workloads;
    double x = area.left() + 20;
    for (std::size_t i = 0; i < std::min<std::size_t>(workloads.size(), 4); ++i, x += icon + gap)
        paintIcon(p, QRectF(x, area.center().y() - icon / 2, icon, icon), workloadKindIcon(workloads[i].kind),
                  t.series[i % 3]);
    std::vector<double> steps;
    for (int period = 0; period < plan_.need.horizon.periods(); ++period) {
        double value = 0;
        for (const planner::Workload &w : workloads) {
            double at = 0;
            for (const planner::DemandStep &step : w.requestsPerSecond) {
                if (!step.from || *step.from <= plan_.need.horizon.periodStart(period))
                    at = step.value;
            }
            value += at;
        }
        steps.push_back(value);
    }
    const double highest = steps.empty() ? 0 : *std::max_element(steps.begin(), steps.end());
    if (highest <= 0)
        return;
    const QRectF bars(std::max(x + 12, area.center().x()), area.top() + 16,
                      area.right() - 20 - std::max(x + 12, area.center().x()), area.height() - 32);
    const double slot = bars.width() / double(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double height = bars.height() * steps[i] / highest;
        p.fillRect(QRectF(bars.left() + slot * double(i) + 1.5, bars.bottom() - height, slot - 3, height), t.series[0]);
    }
    p.setPen(t.controlEdge);
    p.drawLine(bars.bottomLeft(), bars.bottomRight());
}

void SampleCard::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    roundedBox(p, rect(), space::cardRadius, t.surface, underMouse() ? t.accent : t.divider, 1);
    const QRectF picture(1, 1, width() - 2, pictureHeight);
    roundedBox(p, picture, space::cardRadius - 1, t.head, Qt::transparent, 0);
    p.fillRect(QRectF(1, pictureHeight, width() - 2, 1), t.divider);
    paintPicture(p, picture);
    const QRect words = rect().adjusted(space::card, pictureHeight + wayEdge, -space::card, -wayEdge);
    p.setPen(t.text);
    p.setFont(typeFont(TypeRole::Section));
    p.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    p.setFont(typeFont(TypeRole::Axis));
    p.setPen(t.text2);
    p.drawText(words, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, third_);
    p.setFont(typeFont(TypeRole::CellSecond));
    p.setPen(t.text);
    const int below = wrappedHeight(third_, TypeRole::Axis, words.width()) + space::quarter;
    p.drawText(words.adjusted(0, 0, 0, -below), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, second_);
    focusRing(p, *this);
}

DropZone::DropZone(QWidget *parent) : QWidget(parent)
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(62, space::gap, space::card, space::gap);
    row->setSpacing(2);
    row->addWidget(makeLabel(tr("Or drop a file anywhere in this window"), TypeRole::Section));
    row->addWidget(makeLabel(
        tr("A plan (.cwplan), a vendor's quote (.csv, .xlsx) or a model's config.json. We say what we read and ask "
           "where unsure."),
        TypeRole::CellSecond, Ink::Second, true));
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    dashedBox(p, QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius, t.controlEdge);
    paintIcon(p, QRectF(22, (height() - 24) / 2.0, 24, 24), QStringLiteral("drop"), t.text2);
}

} // namespace cw::app
