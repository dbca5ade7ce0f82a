#include "app/pages/ruleeditor.h"

#include "app/commands/demandcommand.h"
#include "app/commands/listcommand.h"
#include "app/commands/needcommands.h"
#include "app/models/needfields.h"
#include "app/models/pinwords.h"
#include "app/models/rulescope.h"
#include "app/models/rulewords.h"
#include "app/models/words.h"
#include "app/pages/listcards.h"
#include "app/pages/namefield.h"
#include "app/pages/pinfields.h"
#include "app/pages/rulescopefields.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/refusal.h"
#include "app/widgets/typedtext.h"
#include "app/widgets/wordsinput.h"
#include "planner/argue/relaxation.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

using planner::Constraint;
using planner::ConstraintKind;

constexpr double anyLimit = 1e15, moneyStep = 100'000, hundred = 100, shareStep = 0.1, exactly = 1e9;
constexpr int numberWidth = 160, sliderWidth = 140;

/// What the compared answer uses of what the rule limits.
std::optional<double> usedOf(const Constraint &rule, const Answer *reference)
{
    if (!reference || rule.kind != ConstraintKind::Limit || !rule.site.isEmpty() || !rule.workload.isEmpty())
        return std::nullopt;
    const planner::Total *total = reference->result.total(rule.quantity);
    return total ? total->value : std::nullopt;
}

/// What the shown answer takes of a quantity: a limit that is added starts there.
std::optional<double> takenOf(planner::PlanQuantity quantity, const PlanDocument &document)
{
    const planner::Total *total =
        document.answer() && !document.isStale() ? document.answer()->result.total(quantity) : nullptr;
    return total ? total->value : std::nullopt;
}

/// Availability and recall: people write them in percent.
bool isShare(const planner::RuleValue &held)
{
    return held.unit.isEmpty() && !held.isWhole;
}

struct Allowed {
    int decimals;
    double step, low = 0, high = anyLimit;
};

void allow(NumberInput *field, const Allowed &allowed)
{
    const QSignalBlocker quiet(field);
    if (field->decimals() != allowed.decimals) // it would write the field anew under a typing hand
        field->setDecimals(allowed.decimals);
    if (field->minimum() != allowed.low || field->maximum() != allowed.high)
        field->setRange(allowed.low, allowed.high);
    field->setSingleStep(allowed.step);
}

} // namespace

RuleEditor::RuleEditor(PageContext context, QWidget *parent)
    : QWidget(parent), context_(std::move(context)), name_(makeLabel({}, TypeRole::Caption, Ink::Second, true)),
      hint_(makeLabel({}, TypeRole::CellSecond, Ink::Second, true)),
      and_(makeLabel(tr("and"), TypeRole::Body, Ink::Second)), ends_(new QComboBox), low_(makeLine(tr("At least"))),
      high_(makeLine(tr("Limit"))), words_(new WordsInput), choice_(new QComboBox),
      scope_(new RuleScopeFields(context_)), pin_(new PinFields(context_.document)),
      rename_(new NameField(context_, planner::NamedThing::Rule))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(name_);
    auto *numbers = new QWidget; // read as one sentence: between 10 kW and 20 kW
    auto *flow = new FlowLayout(space::half, space::quarter, numbers);
    for (const LimitEnds ends : {LimitEnds::AtMost, LimitEnds::AtLeast, LimitEnds::Between})
        ends_->addItem(endsName(ends), int(ends));
    flow->addWidget(ends_);
    flow->addWidget(low_.box);
    flow->addWidget(and_);
    flow->addWidget(high_.box);
    column->addWidget(numbers);
    column->addWidget(words_);
    auto *line = new QHBoxLayout;
    line->addWidget(choice_);
    line->addStretch(1);
    column->addLayout(line);
    choice_->addItems({QStringLiteral("N"), QStringLiteral("N+1"), QStringLiteral("2N")});
    column->addWidget(hint_);
    column->addWidget(scope_);
    column->addWidget(pin_);
    column->addWidget(rename_);
    connect(ends_, &QComboBox::activated, this, [this] {
        const auto ends = LimitEnds(ends_->currentData().toInt());
        push(tr("its ends"), [ends](Constraint &rule) { setEnds(rule, ends); });
    });
    connect(low_.input, &NumberInput::edited, this, [this](std::optional<double> value) {
        push(tr("the lower end"), [&](Constraint &rule) { rule.min = value; });
    });
    connect(high_.input, &NumberInput::edited, this, &RuleEditor::changeNumber);
    typedWords_ = new TypedText(words_, [this](const QString &) { return changeWords(); });
    connect(choice_, &QComboBox::textActivated, this,
            [this](const QString &level) { push(tr("the rule"), [&](Constraint &rule) { rule.level = level; }); });
    connect(scope_, &RuleScopeFields::edited, this, &RuleEditor::push);
    connect(scope_, &RuleScopeFields::refused, this, &RuleEditor::tell);
}

RuleEditor::NumberLine RuleEditor::makeLine(const QString &name)
{
    auto *input = new NumberInput(name, 0, anyLimit, 2, 1, false);
    NumberLine line{new QWidget, input, makeLabel({}, TypeRole::Body, Ink::Second), new NumberSlider(input)};
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    input->setMinimumWidth(scaled(numberWidth));
    line.slider->setMinimumWidth(scaled(sliderWidth));
    row->addWidget(input);
    row->addWidget(line.unit);
    row->addWidget(line.slider);
    joinGestures(line.slider, context_.document);
    return line;
}

void RuleEditor::setCatalog(const catalog::SnapshotPtr &catalog)
{
    context_.catalog = catalog;
    scope_->setCatalog(catalog);
    rename_->setCatalog(catalog);
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

/// False: the rule cannot stand so, which is told.
bool RuleEditor::push(const QString &field, const std::function<void(Constraint &)> &change)
{
    const Constraint *rule = stated();
    if (!rule)
        return true;
    Constraint edited = *rule;
    change(edited);
    if (edited == *rule)
        return true;
    planner::Plan wanted = context_.document->plan();
    wanted.need.constraints[std::size_t(rule - context_.document->plan().need.constraints.data())] = edited;
    const QString refusal = refusalOf(edited, context_.document->plan());
    if (isRefused(wanted, refusal))
        return false;
    context_.document->undoStack()->push(new EditConstraintCommand(*context_.document, rule->id, field, edited));
    return true;
}

/// Says why and shows the plan's own values again, but for the text under a typing hand: for `refusal`, or where a file
/// with the wanted plan could not be read again.
bool RuleEditor::isRefused(const planner::Plan &wanted, QString refusal)
{
    if (refusal.isEmpty())
        refusal = unreadable(wanted, context_.document->plan());
    if (refusal.isEmpty())
        return false;
    const QString shown = id_; // showRule() writes to it
    showRule(shown, {});
    tell(refusal);
    return true;
}

/// The plan whose values a change starts from: all moves of one gesture start from the plan it found, so that a profile
/// keeps its shape however small it was drawn in between.
const planner::Plan &RuleEditor::startOfChange()
{
    const quint64 gesture = context_.document->gesture();
    if (gesture == 0)
        return context_.document->plan();
    if (start_.gesture != gesture || start_.rule != id_)
        start_ = {gesture, id_, context_.document->plan()};
    return start_.plan;
}

void RuleEditor::changeNumber(std::optional<double> value)
{
    if (stated()) {
        push(tr("the limit"), [&](Constraint &rule) { setNumber(rule, value); });
        return;
    }
    const planner::Plan &plan = context_.document->plan();
    const auto held = planner::valueOfRule(plan, id_);
    if (!held || !value)
        return;
    if (isShare(*held)) // what is written is the share people would write: 99.9 % is 0.999
        *value = std::round(*value * exactly) / (hundred * exactly);
    if (held->value == *value)
        return;
    const planner::Plan wanted = planner::withValue(startOfChange(), id_, *value);
    if (!isRefused(wanted, {}))
        context_.document->undoStack()->push(
            new ChangeDemandCommand(*context_.document, id_, ruleTitleOf(id_, plan), wanted));
}

bool RuleEditor::changeWords()
{
    const Constraint *rule = stated();
    if (!rule || fieldOf(rule->kind) != RuleField::Words)
        return true;
    const QStringList words = words_->words();
    const QString refusal = words.join(QStringLiteral(", ")) == wordsOf(*rule)
                                ? QString()
                                : refusalOf(rule->kind, words, context_.document->plan(), *context_.catalog);
    tell(refusal);
    return refusal.isEmpty() &&
           push(tr("the rule"), [&](Constraint &edited) { setWords(edited, words, *context_.catalog); });
}

/// Said below the fields until the next edit; empty takes it away.
void RuleEditor::tell(const QString &problem)
{
    const Constraint *rule = stated();
    hint_->setText(problem.isEmpty() && rule ? hintOf(rule->kind) : problem);
    hint_->setProperty("problem", !problem.isEmpty());
    hint_->setVisible(!hint_->text().isEmpty());
    markRefused(words_, rule && fieldOf(rule->kind) == RuleField::Words ? problem : QString());
    if (problem.isEmpty())
        return;
    QAccessibleEvent spoken(hint_, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void RuleEditor::showRule(const QString &id, const QString &nothing)
{
    const bool isAnother = std::exchange(id_, id) != id;
    const Constraint *rule = stated();
    if (isAnother)
        dropTyped(this);
    const bool isDemand = !rule && planner::valueOfRule(context_.document->plan(), id).has_value();
    const RuleField field = rule ? fieldOf(rule->kind) : isDemand ? RuleField::Number : RuleField::Nothing;
    const bool isLimit = rule && rule->kind == ConstraintKind::Limit;
    const LimitEnds ends = isLimit ? endsOf(*rule) : LimitEnds::AtMost;
    ends_->setVisible(isLimit);
    low_.box->setVisible(ends != LimitEnds::AtMost);
    and_->setVisible(ends == LimitEnds::Between);
    high_.box->setVisible(field == RuleField::Number && ends != LimitEnds::AtLeast);
    words_->setVisible(field == RuleField::Words);
    choice_->setVisible(field == RuleField::Redundancy);
    const bool keepsProblem = !isAnother && !problem().isEmpty() && rule && typedWords_->isTyped();
    if (!keepsProblem)
        tell({});
    const bool isPin = !rule && pinOf(id, context_.document->plan());
    name_->setText(rule || isDemand || isPin ? ruleTitleOf(id, context_.document->plan()) : nothing);
    if (rule)
        showStated(*rule);
    else if (isDemand)
        showDemand();
    if (rule)
        scope_->showRule(*rule);
    else
        scope_->hide();
    pin_->showRule(isPin ? id : QString());
    if (isPin)
        name_->setBuddy(pin_);
    rename_->setVisible(rule);
    if (rule)
        rename_->showThing(id);
}

void RuleEditor::showStated(const Constraint &rule)
{
    const QString title = ruleTitle(rule);
    const RuleField field = fieldOf(rule.kind);
    name_->setText(title);
    name_->setBuddy(rule.kind == ConstraintKind::Limit ? static_cast<QWidget *>(ends_)
                    : field == RuleField::Number       ? high_.input
                    : field == RuleField::Words        ? static_cast<QWidget *>(words_)
                                                       : choice_);
    ends_->setAccessibleName(tr("%1, which end").arg(title));
    for (QWidget *each : std::initializer_list<QWidget *>{high_.input, words_, choice_})
        each->setAccessibleName(title);
    low_.input->setAccessibleName(tr("%1, at least").arg(title));
    const bool isMoney = rule.kind == ConstraintKind::Limit && planner::info(rule.quantity).isMoney;
    for (const NumberLine &line : {low_, high_})
        allow(line.input, {isMoney ? 2 : rule.kind == ConstraintKind::Sovereignty ? 0 : 1, isMoney ? moneyStep : 1});
    if (rule.kind == ConstraintKind::Limit)
        showLimit(rule);
    else
        high_.input->setNumber(numberOf(rule));
    if (rule.kind != ConstraintKind::Limit)
        high_.unit->setText(rule.kind == ConstraintKind::Latency ? QStringLiteral("ms") : QString());
    choice_->setCurrentText(rule.level);
    words_->setChoices(wordsToChoose(rule.kind, *context_.catalog));
    typedWords_->show(wordsOf(rule));
}

void RuleEditor::showLimit(const Constraint &rule)
{
    const auto used = usedOf(rule, context_.document->reference());
    if (rule.min)
        low_.input->setNumber(rule.min);
    if (rule.max)
        high_.input->setNumber(rule.max);
    ends_->setCurrentIndex(ends_->findData(int(endsOf(rule))));
    for (const NumberLine &line : {low_, high_}) {
        line.slider->setGhost(used);
        line.unit->setText(quantityUnit(rule.quantity, context_.document->plan()));
    }
}

void RuleEditor::showDemand()
{
    const planner::Plan &plan = context_.document->plan();
    const auto held = planner::valueOfRule(plan, id_);
    name_->setBuddy(high_.input);
    high_.input->setAccessibleName(ruleTitleOf(id_, plan));
    const bool share = isShare(*held);
    const int decimals = held->isWhole ? 0 : share ? 3 : 2;
    const double low = held->isWhole ? 0 : std::pow(10, -decimals); // a demand of nothing is none
    allow(high_.input, {decimals, share ? shareStep : 1, low, share ? hundred : anyLimit});
    high_.input->setNumber(held->value * (share ? hundred : 1));
    high_.slider->setGhost(std::nullopt);
    high_.unit->setText(share ? QStringLiteral("%") : held->unit);
}

QUndoCommand *makeRemoveRule(PlanDocument &document, const QString &rule)
{
    const auto &stated = document.plan().need.constraints;
    if (std::any_of(stated.begin(), stated.end(), [&](const Constraint &each) { return each.id == rule; }))
        return new RemoveConstraintCommand(document, rule);
    const planner::Pin *pin = pinOf(rule, document.plan());
    return pin ? new TogglePinCommand(document, *pin) : nullptr;
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
                        [document, put, quantity = info.quantity] {
                            put(newLimit(quantity, document->plan(), takenOf(quantity, *document)));
                        });
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
