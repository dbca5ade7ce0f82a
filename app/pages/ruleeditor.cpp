#include "app/pages/ruleeditor.h"

#include "app/commands/demandcommand.h"
#include "app/commands/listcommand.h"
#include "app/models/needfields.h"
#include "app/models/rulewords.h"
#include "app/models/words.h"
#include "app/pages/listcards.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "planner/argue/relaxation.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

namespace {

using planner::Constraint;
using planner::ConstraintKind;

constexpr double anyLimit = 1e15, moneyStep = 100'000, hundred = 100, shareStep = 0.1;

/// What the compared answer uses of what the rule limits.
std::optional<double> usedOf(const Constraint &rule, const Answer *reference)
{
    if (!reference || rule.kind != ConstraintKind::Limit || !rule.site.isEmpty() || !rule.workload.isEmpty())
        return std::nullopt;
    const planner::Total *total = reference->result.total(rule.quantity);
    return total ? total->value : std::nullopt;
}

/// Availability and recall: people write them in percent.
bool isShare(const planner::RuleValue &held)
{
    return held.unit.isEmpty() && !held.isWhole;
}

void allow(NumberInput *field, int decimals, double step)
{
    const QSignalBlocker quiet(field);
    if (field->decimals() != decimals) // it would write the field anew under a typing hand
        field->setDecimals(decimals);
    field->setSingleStep(step);
}

} // namespace

RuleEditor::RuleEditor(PageContext context, QWidget *parent)
    : QWidget(parent), context_(std::move(context)), name_(makeLabel({}, TypeRole::Caption, Ink::Second, true)),
      unit_(makeLabel({}, TypeRole::Body, Ink::Second)), hint_(makeLabel({}, TypeRole::CellSecond, Ink::Second, true)),
      limit_(new NumberInput(tr("Limit"), 0, anyLimit, 2, 1, false)), slider_(new NumberSlider(limit_)),
      words_(new QLineEdit), choice_(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(name_);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(limit_);
    line->addWidget(words_, 1);
    line->addWidget(choice_);
    line->addWidget(unit_);
    line->addWidget(slider_, 1);
    line->addStretch(0);
    words_->setMinimumWidth(scaled(220));
    limit_->setMinimumWidth(scaled(160));
    choice_->addItems({QStringLiteral("N"), QStringLiteral("N+1"), QStringLiteral("2N")});
    column->addLayout(line);
    column->addWidget(hint_);
    connect(limit_, &NumberInput::edited, this, &RuleEditor::changeNumber);
    joinGestures(slider_, context_.document);
    connect(words_, &QLineEdit::editingFinished, this, &RuleEditor::changeWords);
    connect(choice_, &QComboBox::textActivated, this,
            [this](const QString &level) { push(tr("the rule"), [&](Constraint &rule) { rule.level = level; }); });
}

QString RuleEditor::problem() const
{
    return hint_->property("problem").toBool() ? hint_->text() : QString();
}

const Constraint *RuleEditor::stated() const
{
    const auto &rules = context_.document->plan().need.constraints;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Constraint &r) { return r.id == id_; });
    return found == rules.end() ? nullptr : &*found;
}

void RuleEditor::push(const QString &field, const std::function<void(Constraint &)> &change)
{
    const Constraint *rule = stated();
    if (!rule)
        return;
    Constraint edited = *rule;
    change(edited);
    if (!(edited == *rule))
        context_.document->undoStack()->push(new EditConstraintCommand(*context_.document, rule->id, field, edited));
}

void RuleEditor::changeNumber(std::optional<double> value)
{
    if (stated()) {
        push(tr("the limit"), [&](Constraint &rule) { setNumber(rule, value); });
        return;
    }
    const planner::Plan &plan = context_.document->plan();
    const auto held = planner::valueOfRule(plan, id_);
    if (held && value && isShare(*held))
        *value /= hundred;
    if (held && value && held->value != *value)
        context_.document->undoStack()->push(new ChangeDemandCommand(*context_.document, id_, ruleTitleOf(id_, plan),
                                                                     planner::withValue(plan, id_, *value)));
}

void RuleEditor::changeWords()
{
    const Constraint *rule = stated();
    if (!rule || fieldOf(rule->kind) != RuleField::Words)
        return;
    QStringList words;
    for (const QString &word : words_->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    const QString refusal = words.join(QStringLiteral(", ")) == wordsOf(*rule)
                                ? QString()
                                : refusalOf(rule->kind, words, *context_.catalog);
    hint_->setText(refusal.isEmpty() ? hintOf(rule->kind) : refusal);
    hint_->setProperty("problem", !refusal.isEmpty());
    if (refusal.isEmpty())
        push(tr("the rule"), [&](Constraint &edited) { setWords(edited, words, *context_.catalog); });
}

void RuleEditor::showRule(const QString &id, const QString &nothing)
{
    const bool isAnother = std::exchange(id_, id) != id;
    const Constraint *rule = stated();
    const bool isDemand = !rule && planner::valueOfRule(context_.document->plan(), id).has_value();
    const RuleField field = rule ? fieldOf(rule->kind) : isDemand ? RuleField::Number : RuleField::Nothing;
    limit_->setVisible(field == RuleField::Number);
    unit_->setVisible(field == RuleField::Number);
    slider_->setVisible(field == RuleField::Number);
    words_->setVisible(field == RuleField::Words);
    choice_->setVisible(field == RuleField::Redundancy);
    const bool keepsProblem = !isAnother && !problem().isEmpty() && rule && words_->isModified();
    if (!keepsProblem) {
        hint_->setText(rule ? hintOf(rule->kind) : QString());
        hint_->setProperty("problem", false);
    }
    hint_->setVisible(!hint_->text().isEmpty());
    name_->setText(rule || isDemand ? ruleTitleOf(id, context_.document->plan()) : nothing);
    if (rule)
        showStated(*rule);
    else if (isDemand)
        showDemand();
}

void RuleEditor::showStated(const Constraint &rule)
{
    const QString title = ruleTitle(rule);
    name_->setText(title);
    name_->setBuddy(limit_->isVisibleTo(this)   ? static_cast<QWidget *>(limit_)
                    : words_->isVisibleTo(this) ? static_cast<QWidget *>(words_)
                                                : choice_);
    for (QWidget *field : std::initializer_list<QWidget *>{limit_, words_, choice_})
        field->setAccessibleName(title);
    const bool money = rule.kind == ConstraintKind::Limit && planner::info(rule.quantity).isMoney;
    allow(limit_, money ? 2 : rule.kind == ConstraintKind::Sovereignty ? 0 : 1, money ? moneyStep : 1);
    limit_->setNumber(numberOf(rule));
    slider_->setGhost(usedOf(rule, context_.document->reference()));
    unit_->setText(rule.kind == ConstraintKind::Limit     ? quantityUnit(rule.quantity, context_.document->plan())
                   : rule.kind == ConstraintKind::Latency ? QStringLiteral("ms")
                                                          : QString());
    choice_->setCurrentText(rule.level);
    if (!words_->hasFocus() && problem().isEmpty())
        words_->setText(wordsOf(rule));
}

void RuleEditor::showDemand()
{
    const planner::Plan &plan = context_.document->plan();
    const auto held = planner::valueOfRule(plan, id_);
    name_->setBuddy(limit_);
    limit_->setAccessibleName(ruleTitleOf(id_, plan));
    const bool share = isShare(*held);
    allow(limit_, held->isWhole ? 0 : share ? 3 : 2, share ? shareStep : 1);
    limit_->setNumber(held->value * (share ? hundred : 1));
    slider_->setGhost(std::nullopt);
    unit_->setText(share ? QStringLiteral("%") : held->unit);
}

QPushButton *makeAddRule(PlanDocument *document, QWidget *owner, const std::function<void(const QString &)> &added)
{
    auto *add = makeLink(RuleEditor::tr("Add a rule"), QStringLiteral("plus"));
    auto *menu = new QMenu(add);
    const auto put = [document, added](const Constraint &rule) {
        document->undoStack()->push(new AddConstraintCommand(*document, rule));
        added(rule.id);
    };
    for (const planner::QuantityInfo &info : planner::planQuantities()) {
        menu->addAction(RuleEditor::tr("Limit: %1").arg(quantityName(info.quantity)), owner,
                        [document, put, quantity = info.quantity] { put(newLimit(quantity, document->plan())); });
    }
    menu->addSeparator();
    for (const ConstraintKind kind :
         {ConstraintKind::Residency, ConstraintKind::OperatorExposure, ConstraintKind::Sovereignty,
          ConstraintKind::Latency, ConstraintKind::Exclude, ConstraintKind::Certification, ConstraintKind::Redundancy,
          ConstraintKind::ExportControl}) {
        menu->addAction(constraintKindName(kind), owner,
                        [document, put, kind] { put(newRule(kind, document->plan())); });
    }
    add->setMenu(menu);
    return add;
}

} // namespace cw::app
