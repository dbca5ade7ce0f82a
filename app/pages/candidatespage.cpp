#include "app/pages/candidatespage.h"

#include "app/charts/chartcard.h"
#include "app/charts/scatterchart.h"
#include "app/commands/needcommands.h"
#include "app/models/candidatefigures.h"
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"
#include "app/models/numbers.h"
#include "app/pages/findingscard.h"
#include "app/session/settings.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented.h"
#include "app/widgets/tableview.h"
#include "app/widgets/workstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <iterator>

namespace cw::app {

namespace {

constexpr int mostCompared = 4;

QString questionOf(const Answer &answer)
{
    return answer.result.needHash + answer.result.snapshot;
}

} // namespace

CandidatesPage::CandidatesPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("candidates"), parent), content_(new QWidget), words_(new QLineEdit),
      workload_(new QComboBox), model_(new CellTableModel(this)), filter_(new FilterModel(this)),
      table_(new TableView(tr("Candidates"))), chart_(new ScatterChart), findings_(new FindingsCard(key())),
      working_(new WorkStrip)
{
    auto *empty = new EmptyState(tr("Nothing was considered yet."),
                                 tr("Solving looks at every system, place and precision that can carry a workload, and "
                                    "says why each was left out."),
                                 tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    body()->addWidget(empty_);
    body()->addWidget(content_, 1);
    body()->addStretch(0); // below the empty state, while there is no content to take the room
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto *verbs = new QWidget;
    auto *bar = new FlowLayout(space::half, space::half, verbs);
    words_->setPlaceholderText(tr("Name, place or reason"));
    words_->setAccessibleName(tr("Filter the candidates"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(words_->fontMetrics().horizontalAdvance(words_->placeholderText()) + scaled(44));
    workload_->setAccessibleName(tr("Workload"));
    workload_->setMinimumWidth(scaled(100));
    fates_ = new Segmented(tr("Show"), {tr("All"), tr("Possible"), tr("Rejected"), tr("Not sure")});
    auto *pin = makeLink(tr("Pin"), QStringLiteral("pin"));
    pin->setToolTip(tr("Keep this system at this place in the plan (Space)"));
    compare_ = makeLink(tr("Compare"), QStringLiteral("variants"));
    compare_->setToolTip(tr("Lay this candidate beside up to three others (C)"));
    unbrush_ = makeLink(tr("Show all"));
    unbrush_->setToolTip(tr("Takes the box on the chart away"));
    unbrush_->hide();
    auto *copy = makeIconButton(tr("Copy table"), QStringLiteral("copy"));
    bar->addWidget(words_);
    bar->addWidget(workload_);
    bar->addWidget(fates_);
    bar->addWidget(unbrush_);
    auto *ofRow = new QWidget; // together in one line where the bar has no room
    auto *beside = new QHBoxLayout(ofRow);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::half);
    beside->addWidget(compare_);
    beside->addWidget(pin);
    beside->addWidget(copy);
    buildFalls();
    bar->addWidget(fall_);
    bar->addWidget(ofRow);
    column->addWidget(verbs);
    column->addWidget(working_);
    auto *card = new Card;
    filter_->setSourceModel(model_);
    table_->setSortingEnabled(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setModel(filter_);
    table_->setTall(true);
    table_->setStretch({0, 6});
    table_->setMinimumHeight(scaled(280));
    table_->installEventFilter(this);
    card->addContent(table_, true, 1);
    column->addWidget(card, 3);
    chartCard_ = new ChartCard(tr("What does throughput cost?"), {}, chart_);
    chartCard_->setMinimumHeight(scaled(300));
    buildCompare();
    column->addWidget(chartCard_, 2);
    column->addWidget(compareCard_);
    column->addWidget(findings_);

    connect(findings_, &FindingsCard::figureRequested, this, &StepPage::figureRequested);
    connect(words_, &QLineEdit::textChanged, filter_, &FilterModel::setWords);
    connect(workload_, &QComboBox::activated, this, &CandidatesPage::showWorkload);
    connect(fates_, &Segmented::chosen, this, &CandidatesPage::applyFilter);
    connect(pin, &QPushButton::clicked, this, &CandidatesPage::togglePin);
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(tableText(*filter_)); });
    connect(table_, &TableView::figureRequested, this, [this](const QString &id) {
        const Answer *answer = document().answer();
        figures_ = answer ? candidateFigures(id, shown_, *answer, falls_) : planner::PlanResult();
        Q_EMIT figureRequested(id);
    });
    connect(table_, &TableView::rowChosen, this,
            [this](const QModelIndex &index) { chart_->select(index.data(IdRole).toString()); });
    connect(chart_, &ScatterChart::pointChosen, this, &CandidatesPage::choose);
}

void CandidatesPage::buildCompare()
{
    compareCard_ = new Card(tr("Side by side, up to four"));
    compareCard_->setCaption(tr("bold: best of the row"));
    compareModel_ = new CellTableModel(this);
    compareTable_ = new TableView(tr("Candidates side by side"));
    compareTable_->setModel(compareModel_);
    compareTable_->setStretch({0});
    compareTable_->setFitRows(true);
    auto *none = makeLink(tr("Clear"), QStringLiteral("remove"));
    compareCard_->addVerb(none);
    compareCard_->addContent(compareTable_, true, 1);
    compareCard_->hide();
    connect(none, &QPushButton::clicked, this, [this] {
        compared_.clear();
        showCompared();
    });
    connect(compare_, &QPushButton::clicked, this, &CandidatesPage::toggleCompared);
    connect(chart_, &ScatterChart::brushed, this, [this](const QStringList &ids) {
        brushed_ = ids;
        applyFilter();
    });
    connect(unbrush_, &QPushButton::clicked, this, [this] {
        brushed_.clear();
        chart_->clearBrush();
        applyFilter();
    });
}

void CandidatesPage::buildFalls()
{
    fall_ = makeLink(tr("How far would prices have to fall?"), QStringLiteral("cost"));
    connect(fall_, &QPushButton::clicked, this, &CandidatesPage::askFalls);
    connect(working_, &WorkStrip::cancelRequested, this, &CandidatesPage::cancel);
    connect(&search_, &FallSearch::grown, this, &CandidatesPage::showFalls);
    connect(&search_, &FallSearch::failed, this, &StepPage::failed);
    connect(&search_, &FallSearch::ended, this, [this] {
        working_->end();
        fall_->setEnabled(true);
        Q_EMIT cancelChanged();
    });
}

void CandidatesPage::askFalls()
{
    const Answer *answer = document().answer();
    if (!answer || search_.isRunning())
        return;
    planner::FallRequest request{answer->plan, catalog(), answer->considered, {}};
    request.plan.design = request.plan.result = planner::Json();
    request.options.timeLimitSeconds = setting(Setting::TimeLimitSeconds).toDouble();
    fallsOf_ = questionOf(*answer);
    falls_ = CandidateFalls();
    fall_->setEnabled(false);
    search_.start(request);
    working_->begin([this] {
        const int all = falls_.all();
        return all == 0
                   ? WorkStage{tr("Proving the best design anew"), std::nullopt}
                   : WorkStage{tr("Falls of prices: %1 of %2 are settled").arg(whole(falls_.settled()), whole(all)),
                               double(falls_.settled()) / all};
    });
    Q_EMIT cancelChanged();
}

/// As far as they are known; what is looked at stays where it is.
void CandidatesPage::showFalls()
{
    const Answer *answer = document().answer();
    if (!answer || questionOf(*answer) != fallsOf_)
        return;
    const QString chosen = table_->currentIndex().data(IdRole).toString();
    const int scrolled = table_->verticalScrollBar()->value();
    falls_ = CandidateFalls(search_.falls());
    model_->setTable(candidateTable(shown_, answer->plan, falls_));
    applyFilter();
    choose(chosen);
    table_->verticalScrollBar()->setValue(scrolled);
}

/// What was asked of another answer is of no use; of the same need over the same catalog it still holds.
void CandidatesPage::dropOldFalls()
{
    const Answer *answer = document().answer();
    // An answer read from a file lacks what was considered; without a proof of the best there is none of a fall.
    fall_->setVisible(answer && answer->considered && answer->result.status == planner::Status::Optimal &&
                      planner::hasPriceFalls(answer->plan.need));
    if (fallsOf_.isEmpty() || (answer && questionOf(*answer) == fallsOf_))
        return;
    search_.forget();
    working_->end();
    fall_->setEnabled(true);
    falls_ = CandidateFalls();
    fallsOf_.clear();
    Q_EMIT cancelChanged();
}

void CandidatesPage::toggleCompared()
{
    const QString id = table_->currentIndex().data(IdRole).toString();
    if (id.isEmpty())
        return;
    if (!compared_.removeOne(id)) {
        compared_ << id;
        if (compared_.size() > mostCompared)
            compared_.removeFirst(); // the oldest makes room
    }
    showCompared();
}

void CandidatesPage::showCompared()
{
    std::vector<CandidateItem> chosenItems;
    for (const QString &id : compared_) {
        for (const CandidateItem &item : shown_) {
            if (item.id == id)
                chosenItems.push_back(item);
        }
    }
    compareCard_->setVisible(!chosenItems.empty());
    chart_->setCompared(compared_);
    if (const Answer *answer = document().answer(); answer && !chosenItems.empty())
        compareModel_->setTable(compareTable(chosenItems, answer->plan));
}

QWidget *CandidatesPage::filterField() const
{
    return words_;
}

void CandidatesPage::refresh()
{
    const Answer *answer = document().answer();
    dropOldFalls();
    empty_->setVisible(!answer);
    content_->setVisible(answer);
    if (!answer) {
        header()->setAnswer(tr("Which systems could carry the need?"), tr("Press F5 to solve the plan."));
        return;
    }
    findings_->showFindings(answer);
    all_ = candidateItems(*answer, catalog().get());
    const QString before = workload_->currentText();
    workload_->clear();
    for (const planner::Workload &w : answer->plan.need.workloads) {
        if (std::any_of(all_.begin(), all_.end(), [&](const CandidateItem &i) { return i.workload == w.id; }))
            workload_->addItem(w.id);
    }
    workload_->setVisible(workload_->count() > 1);
    if (const int again = workload_->findText(before); again >= 0)
        workload_->setCurrentIndex(again);
    showWorkload();
}

void CandidatesPage::showWorkload()
{
    const Answer *answer = document().answer();
    if (!answer)
        return;
    shown_.clear();
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(shown_), [&](const CandidateItem &i) {
        return workload_->count() == 0 || i.workload.isEmpty() || i.workload == workload_->currentText();
    });
    std::array<int, 4> counts{int(shown_.size()), 0, 0, 0};
    std::vector<ScatterPoint> points;
    for (const CandidateItem &item : shown_) {
        counts[1] += item.fate == CandidateFate::Chosen || item.fate == CandidateFate::Open;
        counts[2] += item.fate == CandidateFate::Dominated || item.fate == CandidateFate::Rejected;
        counts[3] += item.fate == CandidateFate::NotSure;
        if (item.throughput && item.cost)
            points.push_back({item.id, item.name, *item.throughput, *item.cost, item.fate == CandidateFate::Chosen,
                              item.fate == CandidateFate::Rejected,
                              tr("%Ln accelerator(s)", nullptr, item.accelerators)});
    }
    fates_->setText(0, tr("All %1").arg(whole(counts[0])));
    fates_->setText(1, tr("Possible %1").arg(whole(counts[1])));
    fates_->setText(2, tr("Rejected %1").arg(whole(counts[2])));
    fates_->setText(3, tr("Not sure %1").arg(whole(counts[3])));
    CandidateAxes axes;
    for (const planner::Workload &w : answer->plan.need.workloads) {
        if (w.id == workload_->currentText())
            axes = candidateAxes(w.kind, answer->plan.currency.code());
    }
    header()->setAnswer(
        candidatesAnswer(shown_),
        document().looksStale()
            ? tr("Older: the plan has changed since. F5 solves again.")
            : tr("Each one left out says why. Bars show low, likely and high; the tick is your limit. Costs: %1.")
                  .arg(axes.costUnit));
    model_->setTable(candidateTable(shown_, answer->plan, falls_));
    showCompared();
    applyFilter();
    const int onFront = int(undominated(points).size());
    chartCard_->setCaption(tr("%1; lower right is better, %n undominated", nullptr, onFront).arg(axes.costUnit));
    chart_->setEmptyText(answer->considered ? tr("No way considered has both a price and a figure to compare.")
                                            : tr("A file keeps why each way was left out, not what it would have cost: "
                                                 "solve again (F5) to draw them."));
    chart_->setPoints(std::move(points), axes.throughput);
    chartCard_->setTable([this, plan = answer->plan] { return candidateTable(shown_, plan); });
}

void CandidatesPage::applyFilter()
{
    const int which = fates_->current();
    unbrush_->setVisible(!brushed_.isEmpty());
    const QSet<QString> inside(brushed_.begin(), brushed_.end());
    filter_->setKeep([this, which, inside](int row) {
        if (!inside.isEmpty() && !inside.contains(shown_[std::size_t(row)].id))
            return false;
        const CandidateFate fate = shown_[std::size_t(row)].fate;
        switch (which) {
        case 1:
            return fate == CandidateFate::Chosen || fate == CandidateFate::Open;
        case 2:
            return fate == CandidateFate::Dominated || fate == CandidateFate::Rejected;
        case 3:
            return fate == CandidateFate::NotSure;
        default:
            return true;
        }
    });
}

void CandidatesPage::choose(const QString &id)
{
    const int row = model_->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : filter_->mapFromSource(model_->index(row, 0));
    if (index.isValid())
        table_->setCurrentIndex(index);
}

void CandidatesPage::togglePin()
{
    const QString id = table_->currentIndex().data(IdRole).toString();
    for (const CandidateItem &item : shown_) {
        if (item.id == id && !item.pin.system.isEmpty()) {
            document().undoStack()->push(new TogglePinCommand(document(), item.pin));
            return;
        }
    }
}

bool CandidatesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space) {
            togglePin();
            return true;
        }
        if (key->key() == Qt::Key_C && key->modifiers() == Qt::NoModifier) {
            toggleCompared();
            return true;
        }
    }
    return StepPage::eventFilter(watched, event);
}

} // namespace cw::app
