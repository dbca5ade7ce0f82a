#include "app/charts/pricebars.h"

#include "app/charts/chartparts.h"
#include "app/charts/seriesstyle.h"
#include "app/models/numbers.h"
#include "app/widgets/paint.h"
#include "app/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int barHeight = 14;
constexpr double nameShare = 0.42;

int rowHeight()
{
    return scaled(space::row);
}
} // namespace

PriceBars::PriceBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize PriceBars::sizeHint() const
{
    return {480, std::max(1, int(prices_.size())) * rowHeight()};
}

QString PriceBars::valueText(const RulePrice &price) const
{
    if (price.price)
        return *price.price == 0 ? tr("costs nothing") : withUnit(*price.price, unit_);
    if (price.least && price.most)
        return range(*price.least, *price.most, unit_);
    if (price.most)
        return tr("at most %1").arg(withUnit(*price.most, unit_));
    return price.least ? tr("at least %1").arg(withUnit(*price.least, unit_)) : notKnown();
}

void PriceBars::setPrices(std::vector<RulePrice> prices, const QString &unit)
{
    prices_ = std::move(prices);
    unit_ = unit;
    const bool kept =
        std::any_of(prices_.begin(), prices_.end(), [this](const RulePrice &p) { return p.rule == selected_; });
    if (!kept)
        selected_.clear();
    updateGeometry();
    update();
}

void PriceBars::select(const QString &rule)
{
    for (const RulePrice &price : prices_) {
        if (price.rule != rule)
            continue;
        selected_ = rule;
        setAccessibleDescription(QStringLiteral("%1: %2. %3").arg(price.title, valueText(price), price.text));
        update();
    }
}

void PriceBars::choose(int row)
{
    if (row < 0 || row >= int(prices_.size()))
        return;
    select(prices_[std::size_t(row)].rule);
    Q_EMIT chosen(selected_);
}

void PriceBars::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    double highest = 0;
    for (const RulePrice &price : prices_)
        highest = std::max({highest, price.price.value_or(0), price.most.value_or(0), price.least.value_or(0)});
    const double left = width() * nameShare, room = std::max(20.0, width() - left - scaled(170));
    const auto x = [&](double v) { return left + (highest > 0 ? room * v / highest : 0); };
    for (std::size_t i = 0; i < prices_.size(); ++i) {
        const RulePrice &price = prices_[i];
        const QRectF row(0, double(i) * rowHeight(), width(), rowHeight());
        const double middle = row.center().y();
        if (price.rule == selected_) {
            p.fillRect(row, t.selectedRow);
            p.fillRect(QRectF(0, row.top(), 3, row.height()), t.accent);
        }
        p.setPen(price.binds ? t.text : t.text2);
        const QRectF name(space::card, row.top(), left - space::card - space::gap, rowHeight());
        paintRowName(p, name, price.title);
        const double value = price.price.value_or(price.least.value_or(0));
        double end = x(value);
        const QRectF bar(left, middle - barHeight / 2.0, std::max(1.0, end - left), barHeight);
        if ((price.price || price.least) && value > 0)
            paintSeriesBar(p, bar, 0, t);
        else if (!price.price && !price.least && !price.most)
            hatch(p, QRectF(left, bar.top(), 24, barHeight), t.surface, t.controlEdge, 2);
        if (!price.price && price.most) {
            end = x(*price.most);
            p.setPen(QPen(t.text, 1.3));
            p.drawLine(QPointF(x(value), middle), QPointF(end, middle));
            p.drawLine(QPointF(x(value), middle - 5), QPointF(x(value), middle + 5));
            p.drawLine(QPointF(end, middle - 5), QPointF(end, middle + 5));
        } else if (!price.price && !price.least) {
            end = left + 24;
        }
        p.setPen(t.controlEdge);
        p.drawLine(QPointF(left, row.top()), QPointF(left, row.bottom()));
        p.setFont(typeFont(TypeRole::Caption));
        p.setPen(t.text);
        p.drawText(QRectF(end + space::half, row.top(), scaled(170), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                   valueText(price));
    }
    if (hasFocus()) {
        p.setPen(QPen(t.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PriceBars::mousePressEvent(QMouseEvent *event)
{
    choose(int(event->position().y()) / rowHeight());
}

void PriceBars::keyPressEvent(QKeyEvent *event)
{
    const auto here =
        std::find_if(prices_.begin(), prices_.end(), [this](const RulePrice &p) { return p.rule == selected_; });
    const int row = here == prices_.end() ? -1 : int(here - prices_.begin());
    if (event->key() == Qt::Key_Down)
        choose(row + 1);
    else if (event->key() == Qt::Key_Up)
        choose(std::max(0, row - 1));
    else
        QWidget::keyPressEvent(event);
}

} // namespace cw::app
