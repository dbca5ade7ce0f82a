#include "app/pages/tradeoffspage.h"

#include "app/charts/chartcard.h"
#include "app/charts/frontchart.h"
#include "app/export/completion.h"
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"
#include "app/models/fronttable.h"
#include "app/models/numbers.h"
#include "app/models/words.h"
#include "app/pages/sweepcard.h"
#include "app/session/settings.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/strip.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace cw::app {

namespace {
constexpr int fewestPoints = 2, usualPoints = 8, mostPoints = 60;
}

TradeoffsPage::TradeoffsPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("tradeoffs"), parent), content_(new QWidget), x_(new QComboBox),
      y_(new QComboBox), points_(new QSpinBox), run_(makeButton(tr("Work it out"), QStringLiteral("run"), true)),
      open_(makeLink(tr("Open this design as a plan"), QStringLiteral("duplicate"))),
      all_(makeLink(tr("Show all designs"))), progress_(new Strip), chart_(new FrontChart),
      model_(new CellTableModel(this)), filter_(new FilterModel(this)),
      table_(new TableView(tr("Designs of the front"))), sweep_(new SweepCard)
{
    auto *empty =
        new EmptyState(tr("Nothing to trade yet."),
                       tr("Solving finds the best design; here it is weighed against all that could be better "
                          "in something else."),
                       tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    buildFront();
    body()->addWidget(empty_);
    body()->addWidget(content_);
    body()->addWidget(sweep_);
    body()->addStretch(1);
    connect(sweep_, &SweepCard::variantRequested, this, &StepPage::variantRequested);
    connect(sweep_, &SweepCard::failed, this, &StepPage::failed);
    content_->hide();

    connect(&job_, &FrontJob::grown, this, &TradeoffsPage::show);
    connect(&job_, &FrontJob::progressed, this, [this](const planner::SolveProgress &p) {
        const QString stage = stageName(p.stage);
        progress_->tell(app::Shape::None, p.seconds >= 1 ? tr("%1, %2 s").arg(stage, whole(p.seconds)) : stage,
                        tr("Stop"));
    });
    connect(&job_, &FrontJob::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(error);
    });
    connect(&job_, &FrontJob::finished, this, [this] {
        progress_->dismiss();
        run_->setEnabled(true);
        refresh(); // the plan may have become another while it was worked out
    });
    connect(progress_, &Strip::verbChosen, &job_, &FrontJob::cancel);
    connect(&document(), &PlanDocument::opened, this, &TradeoffsPage::drop);
}

void TradeoffsPage::buildFront()
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(space::gap, space::half, choices);
    const auto add = [&](const QString &label, QWidget *field) {
        auto *box = new QWidget;
        auto *pair = new QVBoxLayout(box);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(2);
        auto *name = makeLabel(label, TypeRole::Caption, Ink::Second);
        name->setBuddy(field);
        field->setAccessibleName(label);
        pair->addWidget(name);
        pair->addWidget(field);
        flow->addWidget(box);
    };
    for (const planner::QuantityInfo &info : planner::planQuantities()) {
        x_->addItem(quantityName(info.quantity), int(info.quantity));
        y_->addItem(quantityName(info.quantity), int(info.quantity));
    }
    x_->setCurrentIndex(x_->findData(int(planner::PlanQuantity::Carbon)));
    y_->setCurrentIndex(y_->findData(int(planner::PlanQuantity::TotalCost)));
    points_->setRange(fewestPoints, mostPoints);
    points_->setAlignment(Qt::AlignRight);
    points_->setValue(usualPoints);
    add(tr("Less of"), x_);
    add(tr("Against"), y_);
    add(tr("Points at most"), points_);
    add(QString(QChar(0xA0)), run_);
    run_->setAccessibleName(run_->text());
    chartCard_ =
        new ChartCard(tr("What gives against what?"), tr("lower left is better; drag a box to choose several"), chart_);
    chartCard_->addVerb(open_);
    open_->setEnabled(false);
    tableCard_ = new Card(tr("Designs of the front"));
    tableCard_->addVerb(all_);
    all_->hide();
    filter_->setSourceModel(model_);
    table_->setModel(filter_);
    table_->setFitRows(true);
    tableCard_->addContent(table_, true);
    tableCard_->hide();
    auto *column = static_cast<QVBoxLayout *>(content_->layout());
    column->addWidget(choices);
    column->addWidget(progress_);
    column->addWidget(chartCard_);
    column->addWidget(tableCard_);

    connect(run_, &QPushButton::clicked, this, &TradeoffsPage::start);
    connect(open_, &QPushButton::clicked, this, [this] { openPoint(chart_->selected()); });
    connect(chart_, &FrontChart::opened, this, &TradeoffsPage::openPoint);
    connect(chart_, &FrontChart::chosen, this, [this](const QString &id) {
        open_->setEnabled(true);
        const int row = model_->rowOf(id);
        if (const QModelIndex index = filter_->mapFromSource(model_->index(row, 0)); index.isValid())
            table_->setCurrentIndex(index);
    });
    connect(chart_, &FrontChart::brushed, this, [this](const QStringList &ids) {
        all_->setVisible(!ids.isEmpty());
        if (ids.isEmpty())
            filter_->setKeep({});
        else
            filter_->setKeep([ids](int row) { return ids.contains(frontPointId(std::size_t(row))); });
    });
    connect(all_, &QPushButton::clicked, this, [this] {
        chart_->clearBrush();
        filter_->setKeep({});
        all_->hide();
    });
    connect(table_, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        chart_->select(index.data(IdRole).toString());
        open_->setEnabled(true);
    });
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex &index) { openPoint(index.data(IdRole).toString()); });
}

planner::PlanQuantity TradeoffsPage::quantity(const QComboBox *box) const
{
    return planner::PlanQuantity(box->currentData().toInt());
}

void TradeoffsPage::refresh()
{
    const Answer *answer = document().answer();
    const bool solved = answer && answer->result.status != planner::Status::Infeasible;
    empty_->setVisible(!answer);
    content_->setVisible(answer);
    chartCard_->setVisible(solved);
    if (front_ && (!asksTheSame(question_, document().plan()) || questionCatalog_ != catalog()->hash))
        drop(); // of another question
    showWords();
}

/// No front, and none under way.
void TradeoffsPage::drop()
{
    if (job_.isRunning()) {
        job_.forget();
        progress_->dismiss();
        run_->setEnabled(true);
    }
    front_.reset();
    chart_->setFront({}, {}, {}, std::nullopt);
    chartCard_->setTable({});
    model_->setTable({});
    tableCard_->hide();
    open_->setEnabled(false);
}

void TradeoffsPage::showWords()
{
    if (front_) {
        const FrontWords words = frontWords(*front_, question_, job_.isRunning());
        header()->setAnswer(words.first, words.second);
        return;
    }
    header()->setAnswer(tr("What does it cost to improve one quantity at the expense of another?"),
                        document().answer() ? tr("Choose two quantities and work out the front between them.")
                                            : tr("Press F5 to solve the plan."));
}

void TradeoffsPage::start()
{
    const planner::PlanQuantity x = quantity(x_), y = quantity(y_);
    if (const QString refusal = planner::frontRefusal(x, y, document().plan()); !refusal.isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::Usage, refusal, {}, {}, {}});
        return;
    }
    FrontRequest request;
    request.plan = document().plan();
    request.plan.design = request.plan.result = planner::Json();
    request.catalog = catalog();
    if (const Answer *answer = document().answer(); answer && !document().isStale())
        request.considered = answer->considered;
    request.x = x;
    request.y = y;
    request.points = points_->value();
    request.options.timeLimitSeconds = setting(Setting::TimeLimitSeconds).toDouble();
    request.options.threads = 1;
    drop();
    question_ = request.plan;
    questionCatalog_ = request.catalog->hash;
    front_ = std::make_shared<planner::Front>();
    run_->setEnabled(false);
    progress_->tell(app::Shape::None, tr("Looking for the ends of the trade-off"), tr("Stop"));
    job_.start(request);
    showWords();
}

void TradeoffsPage::show(const FrontPtr &front)
{
    front_ = front;
    const auto title = [this](planner::PlanQuantity q) {
        const QString unit = quantityUnit(q, question_);
        return unit.isEmpty() ? quantityName(q) : QStringLiteral("%1, %2").arg(quantityName(q), unit);
    };
    std::vector<FrontMark> marks;
    for (std::size_t i = 0; i < front->points.size(); ++i) {
        const planner::FrontPoint &point = front->points[i];
        marks.push_back({frontPointId(i), point.x, point.y, point.isProven(),
                         QStringLiteral("%1 %2, %3 %4")
                             .arg(title(front->x), significant(point.x), title(front->y), significant(point.y))});
    }
    std::optional<QPointF> present;
    if (const Answer *answer = document().answer(); answer && asksTheSame(answer->plan, question_)) {
        const planner::Total *x = answer->result.total(front->x), *y = answer->result.total(front->y);
        if (x && x->value && y && y->value)
            present = QPointF(*x->value, *y->value);
    }
    chart_->setFront(std::move(marks), title(front->x), title(front->y), present);
    chartCard_->setTable([front, plan = question_] { return frontTable(*front, plan); });
    CellTable table = frontTable(*front, question_);
    tableCard_->setVisible(!table.rows.empty());
    table_->setStretch({0});
    model_->setTable(std::move(table));
    showWords();
}

void TradeoffsPage::openPoint(const QString &id)
{
    const int row = model_->rowOf(id);
    if (!front_ || row < 0 || std::size_t(row) >= front_->points.size())
        return;
    planner::SolvedPlan solved = front_->points[std::size_t(row)].solved;
    if (const Outcome done = completeAnswer(solved.plan, solved.result, *catalog()); !done.ok()) {
        Q_EMIT failed(done.error());
        return;
    }
    solved.plan.title = frontPointTitle(*front_, std::size_t(row), question_);
    Q_EMIT variantRequested(solved.plan);
}

} // namespace cw::app
