#include "app/pages/designpage.h"

#include "app/charts/chartcard.h"
#include "app/charts/costchart.h"
#include "app/charts/ganttchart.h"
#include "app/commands/needcommands.h"
#include "app/models/billfigures.h"
#include "app/models/celltablemodel.h"
#include "app/models/gantt.h"
#include "app/models/placementfigures.h"
#include "app/models/plantables.h"
#include "app/models/ruleprices.h"
#include "app/models/titledtext.h"
#include "app/pages/answertext.h"
#include "app/pages/comparecard.h"
#include "app/pages/rulepricescard.h"
#include "app/pages/whynotview.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cw::app {

namespace {

/// Systems are what a plan is read for; long lists of cables and shares of racks are a click away.
bool opensAtFirst(const QString &group, int rows)
{
    constexpr int shortList = 2;
    return rows <= shortList || group == QLatin1String("group-compute") || group == QLatin1String("group-rent");
}

} // namespace

DesignPage::DesignPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("design"), parent), answered_(new QWidget), whyNot_(new WhyNotView)
{
    auto *empty =
        new EmptyState(tr("No answer yet."),
                       tr("The planner looks at every system that can carry the need and chooses what costs least."),
                       tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    column_ = new QVBoxLayout(answered_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(space::gap);
    compare_ = new CompareCard(PageContext{&document(), catalog()});
    column_->addWidget(compare_);
    bought_ = addSection({}, {}, true);
    bought_.table->setFoldable(opensAtFirst);
    gantt_ = new GanttChart;
    ganttCard_ = new ChartCard(tr("What is in service when?"), {}, gantt_);
    column_->addWidget(ganttCard_);
    chart_ = new CostChart;
    chartCard_ = new ChartCard(tr("What is paid when?"), {}, chart_);
    column_->addWidget(chartCard_);
    placements_ = addSection(tr("Where it runs"), {}, true);
    auto *why = makeLink(tr("How fast, and why"), QStringLiteral("chart"));
    why->setToolTip(tr("Opens each prediction into its time and its memory"));
    connect(why, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(QStringLiteral("performance")); });
    placements_.card->addVerb(why);
    running_ = addSection(tr("Running costs"), tr("added up over the horizon"), true);
    running_.table->setFoldable(opensAtFirst);
    prices_ = new RulePricesCard(&document());
    auto *rules = makeLink(tr("All rules"), QStringLiteral("rule"));
    connect(rules, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(QStringLiteral("constraints")); });
    prices_->addVerb(rules);
    column_->addWidget(prices_);
    connect(prices_, &ChartCard::figureRequested, this, &StepPage::figureRequested);
    binding_ = addSection(tr("What holds the plan back"), {}, true);
    findings_ = addSection(tr("Findings"), {}, true);
    connect(whyNot_, &WhyNotView::variantRequested, this, &StepPage::variantRequested);
    connect(whyNot_, &WhyNotView::changeRequested, this, [this](const planner::Plan &plan) {
        if (document().isStale()) { // edited a moment ago: the conflict on the screen is about to be another
            Q_EMIT failed(Error{ErrorCode::Usage, WhyNotView::olderText(), {}, {}, {}});
            return;
        }
        document().undoStack()->push(new RestoreNeedCommand(document(), plan, tr("Take the way out")));
    });
    body()->addWidget(empty_);
    body()->addWidget(whyNot_);
    body()->addWidget(answered_);
    body()->addStretch(1);
    answered_->hide();
    whyNot_->hide();
}

DesignPage::Section DesignPage::addSection(const QString &title, const QString &caption, bool tall)
{
    Section section;
    section.card = new Card(title);
    section.card->setCaption(caption);
    section.model = new CellTableModel(this);
    section.table = new TableView(title.isEmpty() ? tr("What to buy and rent") : title);
    section.table->setTall(tall);
    section.table->setFitRows(true);
    section.table->setModel(section.model);
    section.card->addContent(section.table, true);
    connect(section.table, &TableView::figureRequested, this, &StepPage::figureRequested);
    column_->addWidget(section.card);
    return section;
}

void DesignPage::fill(const Section &section, CellTable table)
{
    QList<int> stretch;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].stretch)
            stretch << int(i);
    }
    section.card->setVisible(!table.rows.empty());
    section.table->setStretch(stretch);
    section.model->setTable(std::move(table));
}

void DesignPage::refresh()
{
    const Answer *answer = document().answer();
    const bool infeasible = answer && answer->result.status == planner::Status::Infeasible;
    empty_->setVisible(!answer);
    whyNot_->setVisible(infeasible);
    answered_->setVisible(answer && !infeasible);
    if (!answer) {
        header()->setAnswer(tr("What to buy or rent, where and when, is not worked out yet."),
                            tr("Press F5 to solve the plan."));
        return;
    }
    const AnswerText text = answerText(*answer, document().looksStale());
    header()->setAnswer(text.first, text.second);
    if (infeasible)
        whyNot_->showConflict(*answer, document().isStale());
    else
        showAnswer(*answer);
}

const planner::PlanResult *DesignPage::figures() const
{
    const Answer *answer = document().answer();
    if (!answer)
        return nullptr;
    if (!figures_) {
        figures_ = rulePriceFigures(answer->result, answer->plan);
        for (const auto &more :
             {billFigures(answer->result, answer->plan), placementFigures(answer->result, answer->plan)})
            figures_->figures.insert(figures_->figures.end(), more.begin(), more.end());
    }
    return &*figures_;
}

void DesignPage::showAnswer(const Answer &answer)
{
    figures_.reset();
    fill(bought_, lineTable(answer.result, answer.plan, planner::LineKind::OneOff));
    fill(running_, lineTable(answer.result, answer.plan, planner::LineKind::Recurring));
    fill(placements_, placementTable(answer.result, answer.plan));
    fill(binding_, bindingTable(answer.result, answer.plan));
    prices_->showPrices(answer);
    if (!prices_->isHidden()) // the bars say it, and T has their numbers
        binding_.card->hide();
    fill(findings_, findingTable(answer.result));
    compare_->refresh();
    const Gantt gantt = ganttOf(answer.plan, answer.result, catalog().get());
    ganttCard_->setVisible(!gantt.isEmpty());
    gantt_->setGantt(gantt);
    QStringList caption{tr("units")};
    if (gantt.has(GanttBarKind::Lead))
        caption << tr("dashed: being delivered");
    if (gantt.has(GanttBarKind::Run))
        caption << tr("filled: training runs");
    ganttCard_->setCaption(joinedText(caption));
    ganttCard_->setTable([gantt] { return ganttTable(gantt); });
    const CostOverTime cost = costOverTime(answer.result, answer.plan);
    const QString currency = answer.plan.currency.code();
    chart_->setCost(cost, currency);
    double highest = 0;
    for (std::size_t i = 0; i < cost.periods.size(); ++i) {
        double sum = 0;
        for (const auto &row : cost.amounts)
            sum += row[i];
        highest = std::max(highest, sum);
    }
    chartCard_->setCaption(highest >= 1e6 ? tr("M %1 per period, undiscounted").arg(currency)
                                          : tr("%1 per period, undiscounted").arg(currency));
    chartCard_->setTable([cost, currency] { return costTable(cost, currency); });
}

} // namespace cw::app
