#include "app/pages/costriskpage.h"

#include "app/charts/chartcard.h"
#include "app/charts/costchart.h"
#include "app/charts/evenmap.h"
#include "app/charts/holdchart.h"
#include "app/charts/linechart.h"
#include "app/charts/tornadochart.h"
#include "app/models/celltablemodel.h"
#include "app/models/errortext.h"
#include "app/models/numbers.h"
#include "app/models/plantables.h"
#include "app/models/risktables.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "app/pages/findingscard.h"
#include "app/session/riskfigures.h"
#include "app/session/runaside.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/segmented.h"
#include "app/widgets/tableview.h"
#include "app/widgets/workstrip.h"
#include "catalog/base/outofmemory.h"

#include <QGridLayout>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace cw::app {

namespace {
constexpr std::array sampleCounts{10'000, 100'000, 1'000'000};
constexpr std::size_t driversShown = 8, holdsShown = 8;
constexpr double highestTax = 90;
constexpr int chartWidth = 340; // room for a title, its unit and the verbs in one line

/// The unit of an axis: from a million on its ticks are millions.
QString chartUnit(double highest, const QString &currency)
{
    constexpr double million = 1e6;
    return highest >= million ? QCoreApplication::translate("Numbers", "M %1").arg(currency) : currency;
}

/// A chart's row names the part, its table what is in it: "Dell XE9680" of "Dell XE9680, 8 x H200". Left out before it
/// is translated: in some languages the verb follows.
QString rowName(QString label)
{
    static const QRegularExpression parts(QStringLiteral(", \\d+ [x×] [^,]*(?=,|$)"));
    return spokenText(label.remove(parts));
}

} // namespace

CostRiskPage::CostRiskPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("cost"), parent), opened_(new QWidget),
      use_(new NumberInput(tr("Use of the machines"), 1, 100, 0, 5, false)),
      tax_(new NumberInput(tr("Tax on profits"), 0, highestTax, 1, 1, true)),
      samples_(new Segmented(tr("Samples"), {whole(sampleCounts[0]), whole(sampleCounts[1]), whole(sampleCounts[2])})),
      working_(new WorkStrip), cost_(new CostChart), lines_(new LineChart), map_(new EvenMap),
      tornado_(new TornadoChart), holds_(new HoldChart), budget_(makeLabel({}, TypeRole::Body, Ink::First, true)),
      even_(makeLabel({}, TypeRole::Body, Ink::First, true))
{
    auto *empty = new EmptyState(tr("There is no cost to be sure of yet."),
                                 tr("Once the plan is solved, ten thousand futures are drawn from its bands."),
                                 tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    auto *noDesign = new EmptyState(tr("There is no design, so there is no cost."),
                                    tr("The plan was solved, and its rules exclude each other. The page Design shows "
                                       "which, and what each way out would cost."),
                                    tr("See the ways out"), tr("Look at the need"));
    connect(noDesign, &EmptyState::firstChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("design")); });
    connect(noDesign, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    noDesign_ = noDesign;
    auto *column = new QVBoxLayout(opened_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    body()->addWidget(empty_);
    body()->addWidget(noDesign_);
    body()->addWidget(opened_);
    body()->addStretch(1);
    buildBar();
    buildCharts();
    promises_ = addSection(tr("Will the promises hold?"));
    bands_ = addSection(tr("How far may the totals stray?"));
    horizon_ = addSection(tr("Budget or estimate, by period"));
    findings_ = new FindingsCard(key());
    opened_->layout()->addWidget(findings_);
    connect(findings_, &FindingsCard::figureRequested, this, &StepPage::figureRequested);
}

CostRiskPage::~CostRiskPage()
{
    CostRiskPage::cancel();
}

void CostRiskPage::buildBar()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(space::half, space::half, bar);
    const auto add = [&](const QString &text, QWidget *field) { // a label never parts from its field
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::half);
        auto *label = makeLabel(text, TypeRole::Caption, Ink::Second);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        pair->setMinimumHeight(scaled(space::row)); // all in one line are as high as the highest
        flow->addWidget(pair);
    };
    use_->setNumber(100);
    tax_->setNumber(std::nullopt);
    add(tr("Machines are used, % of the hours"), use_);
    add(tr("Tax, %"), tax_);
    add(tr("Samples"), samples_);
    opened_->layout()->addWidget(bar);
    opened_->layout()->addWidget(working_);
    connect(use_, &NumberInput::edited, this, &CostRiskPage::workOut);
    connect(tax_, &NumberInput::edited, this, &CostRiskPage::workOut);
    connect(samples_, &Segmented::chosen, this, &CostRiskPage::workOut);
    connect(working_, &WorkStrip::cancelRequested, this, &CostRiskPage::cancel);
}

void CostRiskPage::buildCharts()
{
    costCard_ = new ChartCard(tr("What is paid when?"), {}, cost_);
    linesCard_ = new ChartCard(tr("Own against rent"), {}, lines_);
    mapCard_ = new ChartCard(tr("When is owning cheaper?"), {}, map_);
    even_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    mapCard_->addContent(even_);
    tornadoCard_ = new ChartCard(tr("What moves the total?"), {}, tornado_);
    holdsCard_ = new ChartCard(tr("How long does each price hold?"), {}, holds_);
    budget_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    holdsCard_->addContent(budget_);
    for (ChartCard *card : {costCard_, linesCard_, mapCard_, tornadoCard_, holdsCard_})
        card->setMinimumWidth(
            scaled(chartWidth)); // else the longest head, not the window, decides the width of the page
    for (ChartCard *card : {costCard_, linesCard_, mapCard_, tornadoCard_, holdsCard_})
        connect(card, &ChartCard::figureRequested, this, &StepPage::figureRequested);
    connect(tornado_, &TornadoChart::rowChosen, this, [this](int row) {
        if (view_ && std::size_t(row) < shownDrivers_.size())
            Q_EMIT figureRequested(riskFigure("driver", shownDrivers_[std::size_t(row)]));
    });
    connect(holds_, &HoldChart::rowChosen, this, [this](int row) {
        if (view_ && std::size_t(row) < view_->holds.size())
            Q_EMIT figureRequested(riskFigure("hold", view_->holds[std::size_t(row)].part));
    });
    grid_ = new QGridLayout;
    grid_->setSpacing(space::gap);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(opened_->layout())->addLayout(grid_);
    placeCards();
}

/// Two beside each other, without a hole where a chart has nothing to show; the last one takes the row when it is
/// alone.
void CostRiskPage::placeCards()
{
    std::vector<ChartCard *> shown;
    for (ChartCard *card : {costCard_, linesCard_, mapCard_, tornadoCard_, holdsCard_}) {
        grid_->removeWidget(card);
        const bool isHidden = card->testAttribute(Qt::WA_WState_ExplicitShowHide) && card->isHidden();
        if (!isHidden)
            shown.push_back(card);
    }
    for (int i = 0; i < int(shown.size()); ++i) {
        const bool isAlone = columns_ == 1 || (i % columns_ == 0 && i + 1 == int(shown.size()));
        grid_->addWidget(shown[std::size_t(i)], i / columns_, i % columns_, 1, isAlone ? 2 : 1);
    }
}

void CostRiskPage::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    const int columns = viewport()->width() >= 2 * (scaled(chartWidth) + space::page) + space::gap ? 2 : 1;
    if (columns != std::exchange(columns_, columns))
        placeCards();
}

CostRiskPage::Section CostRiskPage::addSection(const QString &title)
{
    Section section;
    section.card = new Card(title);
    section.model = new CellTableModel(this);
    section.table = new TableView(title);
    section.table->setFitRows(true);
    section.table->setModel(section.model);
    section.card->addContent(section.table, true);
    connect(section.table, &TableView::figureRequested, this, &StepPage::figureRequested);
    opened_->layout()->addWidget(section.card);
    return section;
}

RiskChoices CostRiskPage::choices() const
{
    RiskChoices choices;
    choices.samples = sampleCounts[std::size_t(samples_->current())];
    choices.own.use = use_->number().value_or(100) / 100;
    if (tax_->number())
        choices.own.taxRate = *tax_->number() / 100;
    return choices;
}

void CostRiskPage::refresh()
{
    const Answer *answer = document().answer();
    const bool isAnswered = answer && answer->result.status != planner::Status::Infeasible;
    empty_->setVisible(!answer);
    noDesign_->setVisible(answer && !isAnswered);
    opened_->setVisible(isAnswered);
    if (!isAnswered) {
        cancel();
        view_.reset();
        seal_.clear();
        header()->setAnswer(answer ? tr("A plan without an answer has no cost.")
                                   : tr("What it costs, and how sure that is, is not worked out yet."),
                            answer ? tr("The page Design says which rules exclude each other.")
                                   : tr("Press F5 to solve the plan."));
        return;
    }
    showCosts(*answer);
    workOut();
}

void CostRiskPage::cancel()
{
    if (drawing_)
        drawing_->stop = true;
    if (running_)
        seal_.clear(); // asked again when the page is next looked at
}

void CostRiskPage::workOut()
{
    const Answer *answer = document().answer();
    if (!answer)
        return;
    const RiskChoices wanted = choices();
    const QString seal = answer->result.seal + answer->result.snapshot + answer->result.needHash;
    if (seal == seal_ && wanted == asked_) {
        showView();
        return;
    }
    cancel();
    seal_ = seal;
    asked_ = wanted;
    drawing_ = std::make_shared<Drawing>();
    setRunning(true);
    working_->begin([drawing = drawing_, samples = wanted.samples] {
        return WorkStage{tr("Drawing %1 futures").arg(whole(samples)), double(drawing->drawn) / samples};
    });
    const int ticket = ++ticket_;
    runAside(
        this,
        [answer = *answer, snapshot = catalog(), wanted, drawing = drawing_] {
            return std::make_shared<const Result<RiskView>>(withinMemory([&] {
                return riskView(
                    answer, *snapshot, wanted, &drawing->stop,
                    [&](const QString &rule) { return ruleTitleOf(rule, answer.plan); }, &drawing->drawn);
            }));
        },
        [this, ticket](const std::shared_ptr<const Result<RiskView>> &outcome) {
            if (ticket == ticket_)
                receive(*outcome);
        });
    showView();
}

void CostRiskPage::setRunning(bool running)
{
    if (!running)
        working_->end();
    if (std::exchange(running_, running) != running)
        Q_EMIT cancelChanged();
}

void CostRiskPage::receive(const Result<RiskView> &outcome)
{
    setRunning(false);
    problem_.reset();
    if (outcome.ok())
        view_ = outcome.value();
    else
        problem_ = outcome.error();
    showView();
}

void CostRiskPage::showCosts(const Answer &answer)
{
    const CostOverTime cost = costOverTime(answer.result, answer.plan);
    const QString currency = answer.plan.currency.code();
    cost_->setCost(cost, currency);
    double highest = 0;
    for (std::size_t period = 0; period < cost.periods.size(); ++period) {
        double sum = 0;
        for (const auto &amounts : cost.amounts)
            sum += amounts[period];
        highest = std::max(highest, sum);
    }
    costCard_->setCaption(chartUnit(highest, currency));
    costCard_->setTable([cost, currency] { return costTable(cost, currency); });
}

void CostRiskPage::showView()
{
    if (problem_ && !running_) {
        const bool wasCancelled = problem_->code == ErrorCode::Cancelled;
        header()->setAnswer(wasCancelled ? tr("Working out the risk was cancelled.")
                                         : tr("The risk of this plan could not be worked out."),
                            wasCancelled ? tr("Change the use or the samples to begin again.") : shownError(*problem_));
    }
    if (!view_) {
        if (running_)
            header()->setAnswer(tr("%1 futures of this plan are being drawn.").arg(whole(asked_.samples)), {});
        for (QWidget *card : std::initializer_list<QWidget *>{linesCard_, mapCard_, tornadoCard_, holdsCard_,
                                                              promises_.card, bands_.card, horizon_.card})
            card->hide();
        placeCards();
        return;
    }
    const Answer *answer = document().answer();
    if (!problem_ && answer)
        header()->setAnswer(ownOrRentSentence(view_->ownOrRent),
                            QStringList{leaseSentence(view_->ownOrRent), spotSentence(view_->ownOrRent),
                                        resaleSentence(view_->ownOrRent, answer->plan.need),
                                        sureSentence(*view_, live()->day())}
                                .join(QLatin1Char(' '))
                                .simplified());
    showOwnOrRent();
    showMap();
    showTornado();
    showHolds();
    placeCards();
    const auto fill = [](const Section &section, CellTable table) {
        QList<int> stretch;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].stretch)
                stretch << int(c);
        }
        section.card->setVisible(!table.rows.empty());
        section.table->setTall(table.tall);
        section.table->setStretch(stretch);
        section.model->setTable(std::move(table));
    };
    if (answer) {
        fill(promises_, promiseTable(*view_, answer->plan));
        fill(bands_, riskBandTable(*view_, answer->plan));
    }
    bands_.card->setCaption(tr("%1 samples").arg(whole(view_->risk.options.samples)));
    fill(horizon_, horizonTable(*view_));
}

void CostRiskPage::showOwnOrRent()
{
    const planner::OwnOrRent &comparison = view_->ownOrRent;
    std::vector<LineSeries> lines;
    const std::size_t months = std::accumulate(
        comparison.ways.begin(), comparison.ways.end(), std::size_t(0),
        [](std::size_t most, const planner::WayToPay &way) { return std::max(most, way.cumulative.size()); });
    for (const planner::WayToPay &way : comparison.ways) {
        if (way.cumulative.empty())
            continue;
        LineSeries line{spokenText(way.label), way.cumulative};
        if (way.worthAtEnd != 0 && way.cumulative.size() == months) // the sentence above counts it, so the line ends so
            line.values.back() = way.total();
        lines.push_back(std::move(line));
    }
    std::optional<LineMark> mark;
    const planner::WayToPay *rent = planner::cheapestRent(comparison);
    const planner::BreakEven *even = rent ? planner::breakEvenWith(comparison, rent->id) : nullptr;
    if (even && even->month && std::size_t(*even->month) <= rent->cumulative.size())
        mark = LineMark{double(*even->month), rent->cumulative[std::size_t(*even->month) - 1],
                        tr("Break-even, month %1").arg(*even->month)};
    linesCard_->setVisible(!lines.empty());
    double highest = 0;
    for (const LineSeries &line : lines)
        highest = std::max(highest, *std::max_element(line.values.begin(), line.values.end()));
    linesCard_->setCaption(chartUnit(highest, comparison.currency));
    lines_->setLines(std::move(lines), mark, comparison.currency);
    linesCard_->setTable([comparison] { return wayTable(comparison); });
}

void CostRiskPage::showMap()
{
    const planner::OwnOrRent &comparison = view_->ownOrRent;
    auto map = planner::breakEvenMap(comparison);
    mapCard_->setVisible(map.has_value());
    if (!map)
        return;
    even_->setText(evenSentence(comparison));
    mapCard_->setTable([map = *map] { return evenTable(map); });
    map_->setMap(std::move(map), asked_.own.use, comparison.electricityPrice.value_or(0), comparison.currency);
}

void CostRiskPage::showTornado()
{
    std::vector<TornadoRow> rows;
    shownDrivers_.clear();
    double planned = 0;
    for (const planner::RiskBand &band : view_->risk.totals) {
        if (band.quantity == planner::PlanQuantity::TotalCost)
            planned = band.planned;
    }
    for (const planner::TornadoBar &bar : view_->risk.tornado) {
        if (rows.size() < driversShown && bar.swing() > 0)
            rows.push_back({rowName(bar.label), bar.low, bar.high}), shownDrivers_.push_back(bar.id);
    }
    tornadoCard_->show();
    tornadoCard_->setCaption(view_->currency);
    tornado_->setRows(std::move(rows), planned, view_->currency);
    tornadoCard_->setTable([view = *view_] { return tornadoTable(view); });
}

void CostRiskPage::showHolds()
{
    std::vector<HoldRow> rows;
    for (const PriceHold &hold : view_->holds) {
        if (rows.size() < holdsShown)
            rows.push_back({rowName(hold.name), withUnit(hold.amount, view_->currency), hold.from, hold.until});
    }
    holdsCard_->setVisible(!rows.empty());
    holds_->setRows(std::move(rows), live()->day());
    budget_->setText(budgetSentence(*view_));
    holdsCard_->setTable([view = *view_] { return holdTable(view); });
}

} // namespace cw::app
