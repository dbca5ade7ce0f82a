#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/numbers.h"
#include "app/models/ruleprices.h"
#include "app/models/words.h"
#include "app/pages/listcards.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/tableview.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

namespace {

using planner::Constraint;
using planner::ConstraintKind;

constexpr double anyLimit = 1e15;

bool isNumber(const Constraint &rule)
{
    return rule.kind == ConstraintKind::Limit || rule.kind == ConstraintKind::Latency ||
           rule.kind == ConstraintKind::Sovereignty;
}

std::optional<double> numberOf(const Constraint &rule)
{
    switch (rule.kind) {
    case ConstraintKind::Limit:
        return rule.max ? rule.max : rule.min;
    case ConstraintKind::Latency:
        return rule.maxRttMs;
    case ConstraintKind::Sovereignty:
        return rule.minSeal;
    default:
        return std::nullopt;
    }
}

void setNumber(Constraint &rule, std::optional<double> value)
{
    switch (rule.kind) {
    case ConstraintKind::Limit:
        (rule.max || !rule.min ? rule.max : rule.min) = value;
        break;
    case ConstraintKind::Latency:
        rule.maxRttMs = value.value_or(0);
        break;
    case ConstraintKind::Sovereignty:
        rule.minSeal = int(value.value_or(0));
        break;
    default:
        break;
    }
}

QString wordsOf(const Constraint &rule)
{
    switch (rule.kind) {
    case ConstraintKind::Residency:
        return rule.allow.join(QStringLiteral(", "));
    case ConstraintKind::OperatorExposure:
        return rule.deny.join(QStringLiteral(", "));
    case ConstraintKind::Exclude:
        return (rule.vendors + rule.parts).join(QStringLiteral(", "));
    default:
        return rule.level;
    }
}

void setWords(Constraint &rule, const QStringList &words)
{
    switch (rule.kind) {
    case ConstraintKind::Residency:
        rule.allow = words;
        break;
    case ConstraintKind::OperatorExposure:
        rule.deny = words;
        break;
    case ConstraintKind::Exclude:
        rule.vendors = words, rule.parts.clear();
        break;
    default:
        rule.level = words.join(QStringLiteral(", "));
        break;
    }
}

/// What the compared answer uses of what the rule limits.
std::optional<double> usedOf(const Constraint &rule, const Answer *reference)
{
    if (!reference || rule.kind != ConstraintKind::Limit || !rule.site.isEmpty() || !rule.workload.isEmpty())
        return std::nullopt;
    const planner::Total *total = reference->result.total(rule.quantity);
    return total ? total->value : std::nullopt;
}

} // namespace

void joinGestures(NumberSlider *slider, PlanDocument *document)
{
    QObject::connect(slider, &NumberSlider::gestureBegun, document, &PlanDocument::beginGesture);
    QObject::connect(slider, &NumberSlider::gestureEnded, document, &PlanDocument::endGesture);
}

RulesCard::RulesCard(PageContext context, QWidget *parent)
    : Card(tr("Rules"), parent), context_(std::move(context)), model_(new CellTableModel(this)),
      table_(new TableView(tr("Rules"))), fieldName_(makeLabel({}, TypeRole::Caption, Ink::Second)),
      unit_(makeLabel({}, TypeRole::Body, Ink::Second)), limit_(new NumberInput(tr("Limit"), 0, anyLimit, 2, 1, false)),
      slider_(new NumberSlider(limit_)), words_(new QLineEdit)
{
    auto *add = makeLink(tr("Add a rule"), QStringLiteral("plus"));
    auto *menu = new QMenu(add);
    for (const planner::QuantityInfo &info : planner::planQuantities()) {
        menu->addAction(tr("Limit: %1").arg(quantityName(info.quantity)), this, [this, quantity = info.quantity] {
            Constraint rule = newRule(ConstraintKind::Limit, context_.document->plan());
            rule.quantity = quantity;
            if (quantity != planner::PlanQuantity::Capex)
                rule.id = QString::fromLatin1(planner::info(quantity).word) + QStringLiteral("-limit");
            if (!planner::info(quantity).isMoney)
                rule.max = 100;
            context_.document->undoStack()->push(new AddConstraintCommand(*context_.document, rule));
            select(rule.id);
        });
    }
    menu->addSeparator();
    for (const ConstraintKind kind :
         {ConstraintKind::Residency, ConstraintKind::OperatorExposure, ConstraintKind::Sovereignty,
          ConstraintKind::Latency, ConstraintKind::Exclude, ConstraintKind::Redundancy}) {
        menu->addAction(constraintKindName(kind), this, [this, kind] {
            const Constraint rule = newRule(kind, context_.document->plan());
            context_.document->undoStack()->push(new AddConstraintCommand(*context_.document, rule));
            select(rule.id);
        });
    }
    add->setMenu(menu);
    auto *remove = makeLink(tr("Remove"), QStringLiteral("remove"));
    addVerb(add);
    addVerb(remove);
    table_->setModel(model_);
    table_->setStretch({0});
    table_->setFitRows(true);
    addContent(table_, true);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(2);
    column->addWidget(fieldName_);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(limit_);
    line->addWidget(words_);
    line->addWidget(unit_);
    line->addWidget(slider_, 1);
    line->addStretch(0);
    words_->setMinimumWidth(scaled(220));
    limit_->setMinimumWidth(scaled(160));
    column->addLayout(line);
    column->addStretch(1);
    addContent(below, false, 1);
    connect(table_, &TableView::rowChosen, this, &RulesCard::showFields);
    connect(table_, &TableView::figureRequested, this, &RulesCard::figureRequested);
    connect(limit_, &NumberInput::edited, this, [this](std::optional<double> value) {
        push(tr("the limit"), [&](Constraint &rule) { setNumber(rule, value); });
    });
    joinGestures(slider_, context_.document);
    connect(words_, &QLineEdit::editingFinished, this, [this] {
        QStringList words = words_->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString &word : words)
            word = word.trimmed();
        push(tr("the rule"), [&](Constraint &rule) { setWords(rule, words); });
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const Constraint *rule = chosen())
            context_.document->undoStack()->push(new RemoveConstraintCommand(*context_.document, rule->id));
    });
}

const planner::Constraint *RulesCard::chosen() const
{
    const QString id = table_->currentIndex().data(IdRole).toString();
    const auto &rules = context_.document->plan().need.constraints;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Constraint &r) { return r.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

void RulesCard::push(const QString &field, const std::function<void(Constraint &)> &change)
{
    const Constraint *rule = chosen();
    if (!rule)
        return;
    Constraint edited = *rule;
    change(edited);
    if (!(edited == *rule))
        context_.document->undoStack()->push(new EditConstraintCommand(*context_.document, rule->id, field, edited));
}

void RulesCard::select(const QString &id)
{
    if (const int row = model_->rowOf(id); row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
}

void RulesCard::refresh()
{
    const planner::Plan &plan = context_.document->plan();
    const Answer *answer = context_.document->answer();
    const bool fresh = answer && !context_.document->isStale();
    CellTable table;
    table.columns = {{tr("Rule"), false, true}, {tr("Limit"), true, false}, {tr("Its price"), true, false}};
    for (const Constraint &rule : plan.need.constraints) {
        Cell name = textCell(ruleTitle(rule));
        Cell price = textCell(QStringLiteral("—"));
        if (fresh) {
            const auto &result = answer->result;
            const bool conflicts =
                std::find(result.conflict.begin(), result.conflict.end(), rule.id) != result.conflict.end();
            name.shape = conflicts ? app::Shape::Block : app::Shape::Ok;
            for (const planner::Binding &binding : result.binding) {
                if (binding.constraint == rule.id && binding.priceOfRule)
                    price = numberCell(binding.priceOfRule, withUnit(*binding.priceOfRule, rulePriceUnit(plan)),
                                       rulePriceFigure(rule.id));
            }
        } else {
            name.icon = QStringLiteral("rule");
        }
        table.rows.push_back({rule.id, CellRowStyle::Normal, {name, textCell(ruleLimit(rule, plan)), price}});
    }
    const bool any = !table.rows.empty();
    table_->setVisible(any);
    model_->setTable(std::move(table));
    if (any && !table_->currentIndex().isValid()) {
        const QSignalBlocker quiet(table_); // the passport shown is the user's choice
        table_->setCurrentIndex(model_->index(0, 0));
    }
    showFields();
}

void RulesCard::showFields()
{
    const Constraint *rule = chosen();
    const bool number = rule && isNumber(*rule);
    limit_->setVisible(number);
    unit_->setVisible(number);
    slider_->setVisible(number);
    words_->setVisible(rule && !number);
    fieldName_->setText(rule ? ruleTitle(*rule) : tr("No rules yet. Without rules the cheapest plan wins."));
    if (!rule)
        return;
    fieldName_->setBuddy(number ? static_cast<QWidget *>(limit_) : words_);
    limit_->setAccessibleName(ruleTitle(*rule));
    words_->setAccessibleName(ruleTitle(*rule));
    const bool money = rule->kind == ConstraintKind::Limit && planner::info(rule->quantity).isMoney;
    {
        const QSignalBlocker quiet(limit_);
        const int decimals = money ? 2 : rule->kind == ConstraintKind::Sovereignty ? 0 : 1;
        if (limit_->decimals() != decimals) // it would write the field anew under a typing hand
            limit_->setDecimals(decimals);
        limit_->setSingleStep(money ? 100'000 : 1);
    }
    limit_->setNumber(numberOf(*rule));
    slider_->setGhost(usedOf(*rule, context_.document->reference()));
    unit_->setText(rule->kind == ConstraintKind::Limit     ? quantityUnit(rule->quantity, context_.document->plan())
                   : rule->kind == ConstraintKind::Latency ? QStringLiteral("ms")
                                                           : QString());
    if (!words_->hasFocus())
        words_->setText(wordsOf(*rule));
}

} // namespace cw::app
