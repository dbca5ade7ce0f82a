#include "app/pages/whynotview.h"

#include "app/models/celltablemodel.h"
#include "app/models/numbers.h"
#include "app/models/plantables.h"
#include "app/models/relaxationwords.h"
#include "app/models/ruleamount.h"
#include "app/models/waytags.h"
#include "app/models/words.h"
#include "app/widgets/adaptiverow.h"
#include "app/widgets/card.h"
#include "app/widgets/chip.h"
#include "app/widgets/labels.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/tableview.h"
#include "planner/argue/relaxation.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

constexpr std::size_t cardsPerRow = 3;
constexpr std::array told{planner::PlanQuantity::TotalCost, planner::PlanQuantity::Capex,
                          planner::PlanQuantity::ItPower, planner::PlanQuantity::LeadTime};

/// The octagon that joins two conflict cards.
class Joint : public QWidget {
public:
    Joint()
    {
        setFixedWidth(40);
        setMinimumHeight(32); // where the cards stand below each other
        setAccessibleName(WhyNotView::tr("excludes"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const Theme &t = currentTheme();
        const bool isBetweenRows = height() <= width();
        p.fillRect(isBetweenRows ? QRect(width() / 2 - 1, 0, 2, height()) : QRect(0, height() / 2 - 1, width(), 2),
                   t.block);
        paintShape(p, QRectF((width() - 18) / 2.0, (height() - 18) / 2.0, 18, 18), Shape::Block, t);
    }
};

/// By how much the first rule with a number moves; a rule given up or told in words moves by none.
QString changeOf(const planner::Relaxation &way)
{
    if (way.from && way.to)
        return change(*way.to - *way.from, way.unit);
    for (const planner::RelaxationPart &part : way.with)
        if (part.from && part.to)
            return change(*part.to - *part.from, part.unit);
    return QStringLiteral("—");
}

/// Weeks by which a way starts later.
std::optional<double> delayOf(const planner::Relaxation &way)
{
    const auto later = way.consequence.find("delay_weeks");
    return later != way.consequence.end() && later->is_number() ? std::optional(later->get<double>()) : std::nullopt;
}

/// A card with the bar of a blocking rule at its left.
class RuleCard : public Card {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        QPainter(this).fillRect(QRect(0, 8, 3, height() - 16), currentTheme().block);
    }
};

QWidget *factRow(const QString &name, const QString &value)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(makeLabel(name, TypeRole::Body, Ink::Second, true), 1);
    layout->addWidget(makeLabel(value, TypeRole::Section));
    return row;
}

/// As high without a tag as with one: the titles of the cards stand in a line.
QWidget *tagRow(const std::vector<WayTag> &tags)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::quarter);
    for (const WayTag tag : tags)
        layout->addWidget(new Chip(wayTagText(tag), {}));
    layout->addStretch(1);
    row->setMinimumHeight(Chip(wayTagText(WayTag::Cheapest), {}).sizeHint().height());
    return row;
}

} // namespace

WhyNotView::WhyNotView(QWidget *parent) : QWidget(parent), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
}

QString WhyNotView::olderText()
{
    return tr("The plan has changed since this conflict; solve it again first");
}

void WhyNotView::showConflict(const Answer &answer, bool isOlder)
{
    isOlder_ = isOlder;
    delete content_;
    content_ = new QWidget;
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    if (!answer.result.conflict.empty())
        column->addWidget(conflictRow(answer));
    if (!answer.result.relaxations.empty()) {
        column->addWidget(waysOut(answer));
        if (const CellTable alone = relaxationTable(answer.result, answer.plan); !alone.rows.empty()) {
            column->addWidget(makeLabel(tr("Or move one rule alone"), TypeRole::Section));
            column->addWidget(aloneTable(alone));
        }
    }
    column_->addWidget(content_);
}

QWidget *WhyNotView::aloneTable(const CellTable &alone)
{
    auto *card = new Card;
    auto *model = new CellTableModel(card);
    auto *table = new TableView(tr("Rules that can be moved alone"));
    table->setModel(model);
    table->setStretch({0});
    table->setFitRows(true);
    model->setTable(alone);
    card->addContent(table, true);
    return card;
}

QWidget *WhyNotView::conflictRow(const Answer &answer) const
{
    auto *grid = new QWidget;
    auto *rows = new QVBoxLayout(grid);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::gap);
    AdaptiveRow *row = nullptr;
    for (std::size_t i = 0; i < answer.result.conflict.size(); ++i) {
        if (i % cardsPerRow == 0) {
            row = new AdaptiveRow;
            row->layout()->setSpacing(0);
            rows->addWidget(row);
        } else {
            row->add(new Joint);
        }
        const QString &id = answer.result.conflict[i];
        auto *card = new RuleCard;
        auto *content = new QWidget;
        auto *text = new QVBoxLayout(content);
        text->setContentsMargins(space::half, 0, 0, 0);
        text->setSpacing(space::quarter);
        text->addWidget(makeLabel(ruleTitleOf(id, answer.plan), TypeRole::Section, Ink::First, true));
        const QString limit = ruleHeld(id, answer.plan);
        if (!limit.isEmpty())
            text->addWidget(makeLabel(limit, TypeRole::CardTitle, Ink::First, true));
        const QString owner = id.section(QLatin1Char('.'), 0, 0); // a requirement belongs to a workload or a site
        text->addWidget(makeLabel(owner == id ? tr("Rule “%1” of this plan").arg(id) : tr("Stated of “%1”").arg(owner),
                                  TypeRole::CellSecond, Ink::Second, true));
        text->addStretch(1);
        card->addContent(content);
        row->add(card, 1);
    }
    return grid;
}

QWidget *WhyNotView::waysOut(const Answer &answer)
{
    auto *row = new AdaptiveRow;
    const auto &all = answer.result.relaxations;
    const std::vector<planner::Relaxation> shown(all.begin(),
                                                 all.begin() + std::ptrdiff_t(std::min(cardsPerRow, all.size())));
    const auto tags = wayTags(shown, answer.plan);
    const bool isLater = std::any_of(shown.begin(), shown.end(), [](const auto &way) { return delayOf(way); });
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const planner::Relaxation &r = shown[i];
        auto *card = new Card;
        card->setSelected(i == 0);
        auto *content = new QWidget;
        auto *text = new QVBoxLayout(content);
        text->setContentsMargins(0, 0, 0, 0);
        text->setSpacing(space::quarter);
        text->addWidget(tagRow(tags[i]));
        text->addWidget(makeLabel(wayTitle(r, answer.plan), TypeRole::CardTitle, Ink::First, true));
        text->addWidget(makeLabel(relaxationWords(r, answer.plan), TypeRole::CellSecond, Ink::Second, true));
        text->addStretch(1); // every card has the same rows, from its foot up: they line up
        text->addWidget(makeRule());
        text->addWidget(factRow(tr("Change"), changeOf(r)));
        if (isLater)
            text->addWidget(factRow(tr("Starts later by"), withUnit(delayOf(r).value_or(0), QStringLiteral("weeks"))));
        for (const planner::PlanQuantity quantity : told) {
            const auto found = r.consequence.find(planner::info(quantity).word);
            const bool isKnown = found != r.consequence.end() && found->is_number();
            text->addWidget(
                factRow(quantityName(quantity),
                        isKnown ? withUnit(found->get<double>(), quantityUnit(quantity, answer.plan)) : notKnown()));
        }
        if (const auto variant = relaxedPlan(answer.plan, r)) {
            auto *tryIt = makeButton(tr("Try it as a new plan"), {}, i == 0);
            connect(tryIt, &QPushButton::clicked, this, [this, plan = *variant] { Q_EMIT variantRequested(plan); });
            auto *apply = makeLink(tr("Change this plan so"));
            apply->setEnabled(!isOlder_); // what was edited since would go with it
            apply->setToolTip(isOlder_ ? olderText() : tr("Ctrl+Z takes it back"));
            connect(apply, &QPushButton::clicked, this, [this, plan = *variant] { Q_EMIT changeRequested(plan); });
            text->addSpacing(space::half);
            text->addWidget(tryIt);
            text->addWidget(apply, 0, Qt::AlignHCenter);
        }
        card->addContent(content, false, 1);
        row->add(card, 1);
    }
    return row;
}

std::optional<planner::Plan> relaxedPlan(const planner::Plan &plan, const planner::Relaxation &relaxation)
{
    if (relaxation.changes.empty()) // of a file from before ways out were kept as changes
        return std::nullopt;
    const auto relaxed = planner::applyRelaxation(plan, relaxation);
    if (!relaxed.ok())
        return std::nullopt;
    planner::Plan variant = relaxed.value();
    variant.title = WhyNotView::tr("%1, %2 moved").arg(plan.title, ruleTitleOf(relaxation.constraint, plan));
    return variant;
}

} // namespace cw::app
