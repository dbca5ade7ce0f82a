#include "app/pages/performancepage.h"

#include "app/charts/breakdownchart.h"
#include "app/models/celltablemodel.h"
#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {

/// Begins like a sentence and ends like one.
QString sentence(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1) + QLatin1Char('.');
}

/// The predicted figures of a deployment with their bands.
CellTable figuresOf(const planner::Placement &placement)
{
    CellTable table;
    table.columns = {{PerformancePage::tr("Predicted"), false, true},
                     {PerformancePage::tr("Likely"), true, false},
                     {PerformancePage::tr("Low to high"), true, false}};
    for (const auto &[word, predicted] : placement.predicted) {
        CellRow row{word, CellRowStyle::Normal, {textCell(metricName(word))}};
        const QString unit = metricUnit(word);
        row.cells.push_back(numberCell(predicted.value, predicted.value ? withUnit(*predicted.value, unit) : QString(),
                                       predicted.passport));
        const bool band = predicted.low && predicted.high && *predicted.low < *predicted.high;
        row.cells.push_back(textCell(band ? range(*predicted.low, *predicted.high, unit) : QStringLiteral("—")));
        row.cells.back().passport = band ? predicted.passport : QString();
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

PerformancePage::PerformancePage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("performance"), parent), opened_(new QWidget), which_(new QComboBox)
{
    auto *empty = new EmptyState(tr("Nothing is predicted yet."),
                                 tr("Once the plan is solved, every deployment opens into its time and its memory."),
                                 tr("Solve the plan"), tr("Look at the plan"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("design")); });
    empty_ = empty;
    auto *column = new QVBoxLayout(opened_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto *bar = new QHBoxLayout;
    auto *label = makeLabel(tr("Deployment"), TypeRole::CellSecond, Ink::Second);
    label->setBuddy(which_);
    which_->setAccessibleName(tr("Deployment"));
    which_->setMinimumWidth(scaled(320));
    bar->addWidget(label);
    bar->addWidget(which_);
    bar->addStretch(1);
    column->addLayout(bar);
    setup_ = makeLabel({}, TypeRole::CellSecond, Ink::Second, true);
    setup_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(setup_);
    time_ = addSection(tr("Where does the time go?"));
    memory_ = addSection(tr("What fills the memory of one accelerator?"));
    figures_ = addSection(tr("What is predicted"));
    figures_.chart->hide();
    column->addWidget(time_.card);
    column->addWidget(memory_.card);
    column->addWidget(figures_.card);
    body()->addWidget(empty_);
    body()->addWidget(opened_);
    body()->addStretch(1);
    connect(which_, &QComboBox::activated, this, [this](int index) {
        chosen_ = which_->itemData(index).toString();
        showChosen();
    });
}

PerformancePage::Section PerformancePage::addSection(const QString &title)
{
    Section section;
    section.card = new Card(title);
    section.chart = new BreakdownChart;
    section.chart->setAccessibleName(title);
    section.model = new CellTableModel(this);
    section.table = new TableView(title);
    section.table->setFitRows(true);
    section.table->setModel(section.model);
    section.card->addContent(section.chart, true);
    section.card->addContent(section.table, true);
    connect(section.table, &TableView::figureRequested, this, &StepPage::figureRequested);
    return section;
}

void PerformancePage::fill(const Section &section, const BreakdownView &view, const QString &caption)
{
    section.card->setVisible(!view.isEmpty());
    section.card->setCaption(caption);
    section.chart->setView(view);
    section.table->setTall(true);
    section.table->setStretch({0});
    section.model->setTable(breakdownTable(view));
}

void PerformancePage::refresh()
{
    const Answer *answer = document().answer();
    choices_ = answer ? breakdownChoices(answer->result) : std::vector<BreakdownChoice>();
    const QSignalBlocker quiet(which_);
    which_->clear();
    for (const BreakdownChoice &choice : choices_)
        which_->addItem(choice.title, choice.candidate);
    empty_->setVisible(choices_.empty());
    opened_->setVisible(!choices_.empty());
    if (choices_.empty()) {
        header()->setAnswer(answer ? tr("This plan holds no prediction that opens into terms.")
                                   : tr("How fast it will be is not worked out yet."),
                            answer ? tr("Plans of data services, and plans solved by an older version, have none.")
                                   : tr("Press F5 to solve the plan."));
        return;
    }
    showChosen();
}

void PerformancePage::showCandidate(const QString &candidate)
{
    chosen_ = candidate;
    if (!choices_.empty())
        showChosen();
}

void PerformancePage::showChosen()
{
    const Answer *answer = document().answer();
    if (!answer || choices_.empty())
        return;
    auto found = std::find_if(choices_.begin(), choices_.end(), [&](const auto &c) { return c.candidate == chosen_; });
    if (found == choices_.end())
        found = choices_.begin();
    chosen_ = found->candidate;
    which_->setCurrentIndex(int(found - choices_.begin()));
    const planner::Placement &placement = answer->result.workloads[found->workload].placements[found->placement];
    const BreakdownView time = timeBreakdown(answer->result, placement);
    const BreakdownView memory = memoryBreakdown(answer->result, placement);
    const bool training = time.unit == QLatin1String("s");
    fill(time_, time,
         training ? tr("one optimiser step, %1").arg(withUnit(time.total, time.unit))
                  : tr("one output token, %1").arg(withUnit(time.total, time.unit)));
    fill(memory_, memory, withUnit(memory.total, memory.unit));
    setup_->setText(sentence(spokenText(time.setup)));
    figures_.table->setStretch({0});
    figures_.model->setTable(figuresOf(placement));
    const std::vector<BreakdownSegment> segments = segmentsOf(time);
    const auto largest = std::max_element(segments.begin(), segments.end(),
                                          [](const auto &a, const auto &b) { return a.value < b.value; });
    const QString middle = breakdownGroupInSentence(planner::BreakdownGroup(largest->series));
    const planner::Figure *figure = answer->result.figure(time.passport);
    shown_.figures = answer->result.figures;
    for (planner::Figure &sum : breakdownFigures(time, answer->plan))
        shown_.figures.push_back(std::move(sum));
    const bool isMost = largest->value > time.total / 2;
    const QString takes = training ? isMost ? tr("A step of %1 takes %2, most of it %3.")
                                            : tr("A step of %1 takes %2, the largest part of it %3.")
                          : isMost ? tr("A token of %1 takes %2, most of it %3.")
                                   : tr("A token of %1 takes %2, the largest part of it %3.");
    header()->setAnswer(
        takes.arg(answer->result.workloads[found->workload].id, withUnit(time.total, time.unit), middle),
        figure ? sentence(tr("%1; confidence: %2")
                              .arg(spokenText(figure->source), confidenceName(figure->confidence).toLower()))
               : QString());
}

} // namespace cw::app
