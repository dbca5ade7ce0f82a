#include "app/pages/rulescopefields.h"

#include "app/models/rulescope.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/monthinput.h"
#include "app/widgets/typedtext.h"
#include "planner/plan/scopes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace cw::app {

namespace {

constexpr int placeWidth = 200, shortestPlace = 14, mostPlacesSeen = 16;

} // namespace

RuleScopeFields::RuleScopeFields(PageContext context, QWidget *parent)
    : QWidget(parent), context_(std::move(context)), limitFields_(new QWidget), tickRow_(new QWidget),
      place_(new QComboBox), workload_(new QComboBox),
      from_(new MonthInput(tr("Counts from, month"), tr("its beginning"))),
      until_(new MonthInput(tr("Counts until, month"), tr("its end")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::quarter, 0, 0);
    auto *flow = new FlowLayout(space::card, space::half, limitFields_);
    place_->setEditable(true); // hundreds of sites: typed, any part of the name
    place_->setInsertPolicy(QComboBox::NoInsert);
    place_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    place_->completer()->setFilterMode(Qt::MatchContains);
    place_->setMinimumContentsLength(shortestPlace);
    place_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place_->setMinimumWidth(scaled(placeWidth));
    place_->setMaxVisibleItems(mostPlacesSeen);
    place_->setAccessibleName(tr("Counts at"));
    workload_->setAccessibleName(tr("Counts for"));
    workload_->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled when a rule is chosen
    addField(flow, tr("Counts at"), place_);
    addField(flow, tr("Counts for"), workload_);
    addField(flow, tr("From, month"), from_);
    addField(flow, tr("Until, month"), until_);
    new FlowLayout(space::gap, space::quarter, tickRow_);
    column->addWidget(limitFields_);
    column->addWidget(tickRow_);
    typedPlace_ = new TypedText(place_->lineEdit(), [this](const QString &text) {
        takePlace(text.trimmed());
        return true;
    });
    connect(place_, &QComboBox::activated, typedPlace_, &TypedText::commit);
    connect(workload_, &QComboBox::activated, this, [this] {
        const QString id = workload_->currentData().toString();
        Q_EMIT edited(tr("the workload"), [id](planner::Constraint &rule) { rule.workload = id; });
    });
    connect(from_, &MonthInput::edited, this, [this](std::optional<Month> month) {
        Q_EMIT edited(tr("the first month"), [month](planner::Constraint &rule) { rule.from = month; });
    });
    connect(until_, &MonthInput::edited, this, [this](std::optional<Month> month) {
        Q_EMIT edited(tr("the last month"), [month](planner::Constraint &rule) { rule.to = month; });
    });
}

void RuleScopeFields::setCatalog(const catalog::SnapshotPtr &catalog)
{
    context_.catalog = catalog;
    place_->clear();
    typedPlace_->replace({});
}

/// A name of the list, or an id as files write it, "provider:region" among them.
void RuleScopeFields::takePlace(const QString &typed)
{
    const int known = place_->findText(typed, Qt::MatchFixedString);
    const bool isAnywhere = typed.isEmpty() || known == 0;
    const QString id = isAnywhere ? QString() : known > 0 ? place_->itemData(known).toString() : typed;
    if (!isAnywhere && !planner::Scopes(context_.document->plan(), *context_.catalog).isSite(id)) {
        typedPlace_->show(place_->itemText(place_->currentIndex()));
        Q_EMIT refused(tr("“%1” is no place of the plan or the catalog. Nothing was changed.").arg(typed));
        return;
    }
    Q_EMIT edited(tr("the place"), [id](planner::Constraint &rule) { rule.site = id; });
}

void RuleScopeFields::showPlace(const planner::Constraint &rule)
{
    const QString text = place_->currentText();
    const bool isTyped = place_->count() > 0 && typedPlace_->isTyped();
    QStringList own;
    for (const planner::OwnSite &site : context_.document->plan().need.ownSites)
        own << site.id;
    if (own != own_ || place_->count() == 0) { // not on every step of a hand: the catalog has hundreds
        own_ = own;
        place_->clear();
        place_->addItem(tr("the whole plan"), QString());
        for (const RulePlace &place : rulePlaces(context_.document->plan(), *context_.catalog))
            place_->addItem(place.name, place.id);
    }
    int index = place_->findData(rule.site);
    if (index < 0) { // a region of a cloud
        place_->addItem(rule.site, rule.site);
        index = place_->count() - 1;
    }
    place_->setCurrentIndex(index); // which writes the text
    if (isTyped)
        place_->setEditText(text);
    else
        place_->lineEdit()->setCursorPosition(0);
    if (isTyped)
        typedPlace_->show(place_->itemText(index));
    else
        typedPlace_->replace(place_->itemText(index));
}

void RuleScopeFields::showWorkloads(const planner::Constraint &rule)
{
    QStringList ids;
    for (const planner::Workload &each : context_.document->plan().need.workloads)
        ids << each.id;
    workload_->clear();
    workload_->addItem(tr("all workloads"), QString());
    for (const QString &id : ids)
        workload_->addItem(id, id);
    workload_->setCurrentIndex(std::max(0, workload_->findData(rule.workload)));
    if (ids != ticked_ || ticks_.empty())
        buildTicks(ids);
    const bool all = holdsForAll(rule);
    ticks_[0]->setChecked(all);
    for (std::size_t i = 1; i < ticks_.size(); ++i)
        ticks_[i]->setChecked(!all && rule.workloads.contains(ticked_[qsizetype(i) - 1]));
}

void RuleScopeFields::buildTicks(const QStringList &workloads)
{
    for (QCheckBox *tick : ticks_)
        tick->deleteLater();
    ticks_.clear();
    ticked_ = workloads;
    const auto add = [this](const QString &text, const std::function<void(bool)> &clicked) {
        auto *tick = new QCheckBox(text);
        tick->setAccessibleName(tr("Holds for %1").arg(text));
        tickRow_->layout()->addWidget(tick);
        connect(tick, &QCheckBox::clicked, this, clicked);
        ticks_.push_back(tick);
    };
    add(tr("all workloads"), [this](bool) {
        Q_EMIT edited(tr("for whom it holds"), [](planner::Constraint &rule) { setHoldsForAll(rule); });
        ticks_[0]->setChecked(true); // taken off by ticking a workload
    });
    for (const QString &id : workloads)
        add(id, [this, id](bool on) {
            Q_EMIT edited(tr("for whom it holds"), [this, id, on](planner::Constraint &rule) {
                setHoldsFor(rule, id, on, context_.document->plan());
            });
        });
}

void RuleScopeFields::showRule(const planner::Constraint &rule)
{
    const bool isLimit = rule.kind == planner::ConstraintKind::Limit;
    const bool named = holdsForWorkloads(rule.kind);
    limitFields_->setVisible(isLimit);
    tickRow_->setVisible(named);
    setVisible(isLimit || named);
    if (isLimit) {
        showPlace(rule);
        from_->setMonth(rule.from);
        until_->setMonth(rule.to);
    }
    if (isLimit || named)
        showWorkloads(rule);
}

} // namespace cw::app
