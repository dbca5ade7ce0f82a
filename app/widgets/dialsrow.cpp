#include "app/widgets/dialsrow.h"

#include "app/widgets/bandbar.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/typography.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {
constexpr double staleOpacity = 0.5;
constexpr int barHeight = 8, leastDial = 120;

int markSize()
{
    return scaled(14);
}
} // namespace

class Dial : public QAbstractButton {
public:
    explicit Dial(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setMinimumWidth(leastDial);
        setAttribute(Qt::WA_Hover);
    }
    void set(const DialValue &value, bool stale)
    {
        value_ = value;
        stale_ = stale;
        setText(value.name);
        const QString said =
            stale ? DialsRow::tr("%1 (older than the present plan)").arg(value.sentence) : value.sentence;
        setAccessibleName(said);
        setToolTip(said);
        update();
    }
    [[nodiscard]] const DialValue &value() const { return value_; }
    [[nodiscard]] QSize sizeHint() const override { return {leastDial, scaled(space::dials)}; }
    /// What its two lines take, with the limit behind the value or with its unit alone.
    [[nodiscard]] int widthOfTexts(bool withLimit) const
    {
        const QFontMetrics caption(typeFont(TypeRole::Caption)), section(typeFont(TypeRole::Section)),
            title(typeFont(TypeRole::CardTitle));
        const int shape = value_.shape == Shape::None ? 0 : markSize() + 6;
        const int names = caption.horizontalAdvance(value_.name) + section.horizontalAdvance(value_.share) + shape;
        // The limit after the value is cut first, its unit stays: the tip says it whole.
        const QString &behind = withLimit ? value_.of : value_.unit;
        const int after = behind.isEmpty() ? 0 : caption.horizontalAdvance(behind) + 6;
        const QString &delta = withLimit ? value_.shortDelta : value_.delta;
        const int values = title.horizontalAdvance(value_.value) + after + section.horizontalAdvance(delta) +
                           (delta.isEmpty() ? 0 : 6);
        return std::max(names, values) + 2 * space::gap + 2 * space::half;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter p(this);
        const QRect area = rect().adjusted(space::gap, 9, -space::gap, -9);
        drawNames(p, area, t);
        drawValue(p, area, t);
        if (stale_)
            p.setOpacity(staleOpacity);
        const QColor colour = value_.shape == Shape::None ? t.accent : t.colour(value_.shape);
        const QRectF bar(area.left(), area.bottom() - barHeight - 1, area.width(), barHeight);
        if (value_.fill && !value_.hasLimit)
            paintBandBar(p, bar, {value_.low, value_.fill, value_.high, std::nullopt, 0, 1}, t);
        else
            paintFillBar(p, bar, value_.fill, value_.low, value_.high, value_.hasLimit, dialWarnsFrom, colour, t);
        if (value_.ghost)
            paintGhost(p, QPointF(bar.left() + bar.width() * std::clamp(*value_.ghost, 0.0, 1.0), bar.center().y()), t);
        p.setOpacity(1);
        if (hasFocus())
            roundedBox(p, rect().adjusted(3, 3, -3, -3), space::controlRadius, Qt::transparent, t.accent, 2);
    }

private:
    void drawNames(QPainter &p, const QRect &area, const Theme &t) const
    {
        p.setFont(typeFont(TypeRole::Caption));
        p.setPen(t.text2);
        QRect line(area.left(), area.top(), area.width(), scaled(16));
        if (!value_.share.isEmpty()) {
            QRect right = line;
            if (value_.shape != Shape::None) {
                const int mark = markSize();
                paintShape(p, QRectF(line.right() - mark + 1, line.top() + 1, mark, mark), value_.shape, t);
                right.setRight(line.right() - mark - 6);
                p.setPen(t.colour(value_.shape));
                p.setFont(typeFont(TypeRole::Section));
            }
            p.drawText(right, Qt::AlignRight | Qt::AlignVCenter, value_.share);
        }
        p.setFont(typeFont(TypeRole::Caption));
        p.setPen(t.text2);
        const QString share = value_.share.isEmpty() ? QString() : value_.share + QStringLiteral("  ");
        const int room = line.width() - QFontMetrics(typeFont(TypeRole::Section)).horizontalAdvance(share) -
                         (value_.shape == Shape::None ? 0 : markSize() + 6);
        p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(value_.name, Qt::ElideRight, room));
    }
    void drawValue(QPainter &p, const QRect &area, const Theme &t) const
    {
        QRect line(area.left(), area.top() + scaled(17), area.width(), scaled(20));
        if (!value_.value.isEmpty()) {
            p.setFont(typeFont(TypeRole::CardTitle));
            p.setPen(t.text);
            p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, value_.value);
            line.setLeft(line.left() + p.fontMetrics().horizontalAdvance(value_.value) + 6);
        }
        if (!value_.delta.isEmpty()) {
            p.setFont(typeFont(TypeRole::Section));
            p.setPen(t.text);
            const auto leavesRoom = [&](const QString &delta) {
                return p.fontMetrics().horizontalAdvance(delta) + 6 +
                           QFontMetrics(typeFont(TypeRole::Caption)).horizontalAdvance(value_.of) <=
                       line.width();
            };
            const bool isShort = !leavesRoom(value_.delta) && leavesRoom(value_.shortDelta);
            p.drawText(line, Qt::AlignRight | Qt::AlignVCenter, isShort ? value_.shortDelta : value_.delta);
            line.setRight(line.right() - p.fontMetrics().horizontalAdvance(isShort ? value_.shortDelta : value_.delta) -
                          6);
        }
        p.setFont(typeFont(TypeRole::Caption));
        p.setPen(t.text2);
        // A limit that does not fit whole is left to the mark on the bar and to the tip.
        const bool isOlder = stale_ && !value_.value.isEmpty();
        const QString older = DialsRow::tr("older");
        const QString whole = !isOlder              ? value_.of
                              : value_.of.isEmpty() ? older
                                                    : DialsRow::tr("%1, older").arg(value_.of);
        const auto fits = [&](const QString &text) { return p.fontMetrics().horizontalAdvance(text) <= line.width(); };
        p.drawText(line.adjusted(0, 1, 0, 1), Qt::AlignLeft | Qt::AlignVCenter,
                   fits(whole)         ? whole
                   : isOlder           ? older
                   : fits(value_.unit) ? value_.unit
                                       : QString());
    }
    DialValue value_;
    bool stale_ = false;
};

DialsRow::DialsRow(QWidget *parent) : QWidget(parent)
{
    constexpr int lines = 37; // of name and value; the bar and the margins do not grow with the text
    setFixedHeight(space::dials - lines + scaled(lines));
    setAccessibleName(tr("Dials"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::quarter, 1, space::quarter, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < dialValues({}, nullptr).size(); ++i) {
        auto *dial = new Dial(this);
        connect(dial, &QAbstractButton::clicked, this, [this, dial] {
            if (!dial->value().passport.isEmpty())
                Q_EMIT figureRequested(dial->value().passport);
        });
        dials_.push_back(dial);
        row->addWidget(dial, 1);
    }
}

void DialsRow::setValues(const std::vector<DialValue> &values, bool stale)
{
    for (std::size_t i = 0; i < dials_.size() && i < values.size(); ++i)
        dials_[i]->set(values[i], stale);
    hideWhatHasNoRoom();
}

/// Each dial takes what its texts want, and shares what is left. Nothing is cut off: only where all together have no
/// room do dials that hold no limit give way, the least asked for first.
void DialsRow::hideWhatHasNoRoom()
{
    constexpr int fewest = 3;
    constexpr std::array<std::size_t, 7> order{4, 5, 3, 1, 6, 2, 0}; // ports, tokens, racks, total, lead time, …
    auto *row = static_cast<QHBoxLayout *>(layout());
    std::vector<int> wanted;
    int sum = 2 * space::quarter, shown = int(dials_.size());
    for (std::size_t i = 0; i < dials_.size(); ++i) {
        wanted.push_back(std::max(leastDial, dials_[i]->widthOfTexts(false)));
        row->setStretch(int(i), std::max(wanted.back(), dials_[i]->widthOfTexts(true)));
        sum += wanted.back();
    }
    for (const std::size_t i : order) {
        const bool gives = sum > width() && shown > fewest && !dials_[i]->value().hasLimit;
        dials_[i]->setVisible(!gives);
        sum -= gives ? wanted[i] : 0;
        shown -= gives ? 1 : 0;
    }
}

void DialsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    hideWhatHasNoRoom();
}

void DialsRow::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(0, 0, width(), 1), t.divider);
    for (std::size_t i = 1; i < dials_.size(); ++i)
        if (dials_[i]->isVisibleTo(this))
            p.fillRect(QRect(dials_[i]->x(), space::gap, 1, height() - 2 * space::gap), t.divider);
}

} // namespace cw::app
