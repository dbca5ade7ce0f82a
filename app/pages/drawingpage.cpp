#include "app/pages/drawingpage.h"

#include "app/charts/fabricview.h"
#include "app/charts/mapview.h"
#include "app/charts/rackview.h"
#include "app/commands/movedevicecommand.h"
#include "app/export/planoutputs.h"
#include "app/models/celltablemodel.h"
#include "app/models/roomfigures.h"
#include "app/pages/findingscard.h"
#include "app/pages/plugcard.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented.h"
#include "app/widgets/strip.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPushButton>
#include <QtConcurrent>

#include <new>

namespace cw::app {

QStringList drawingStates()
{
    return {DrawingPage::tr("Planned"), DrawingPage::tr("Existing"), DrawingPage::tr("Difference")};
}

DrawingPage::DrawingPage(PageContext context, const QString &key, DrawingTexts texts, DrawingMaker make,
                         QWidget *parent)
    : StepPage(std::move(context), key, parent), texts_(std::move(texts)), make_(std::move(make)),
      content_(new QWidget), said_(new Strip), racks_(new RackView(texts_.name)), fabric_(new FabricView(texts_.name)),
      map_(new MapView(tr("Map of sites and users"))), cablesModel_(new CellTableModel(this)),
      cables_(new TableView(tr("Cables"))), model_(new CellTableModel(this)), table_(new TableView(texts_.tableTitle)),
      sheet_(new QComboBox), state_(new Segmented(tr("Which devices"), drawingStates())), plug_(new PlugCard),
      findings_(new FindingsCard(key))
{
    auto *empty =
        new EmptyState(tr("Nothing to draw yet."), texts_.emptyText, tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    auto *nothing =
        new EmptyState(tr("Nothing of this stands in a room of yours."),
                       tr("What is rented is the provider's to place and to join. Let the need buy hardware "
                          "for a room of yours, and it is drawn here."),
                       tr("Look at the need"), tr("Look at the plan"));
    connect(nothing, &EmptyState::firstChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    connect(nothing, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("design")); });
    nothing_ = nothing;
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    constexpr double marginOfPaper = 12; // of 14 mm: the card round the drawing has its own
    map_->setTrim(marginOfPaper);
    drawingCard_ = new Card(texts_.name);
    sheet_->setAccessibleName(tr("Drawing shown"));
    sheet_->setObjectName(QStringLiteral("sheets"));
    sheet_->setMinimumWidth(scaled(160));
    drawingCard_->addVerb(state_);
    drawingCard_->addVerb(sheet_);
    connect(state_, &Segmented::chosen, this, &DrawingPage::showSheet);
    connect(sheet_, &QComboBox::activated, this, &DrawingPage::showSheet);
    auto *keep = makeLink(tr("Save as SVG"), QStringLiteral("export"));
    connect(keep, &QPushButton::clicked, this, &DrawingPage::save);
    drawingCard_->addVerb(keep);
    drawingCard_->addContent(said_);
    drawingCard_->addContent(racks_);
    drawingCard_->addContent(fabric_);
    drawingCard_->addContent(map_);
    column->addWidget(drawingCard_);
    connect(racks_, &RackView::moveRequested, this, [this](const planner::RackMove &move) {
        said_->dismiss();
        document().undoStack()->push(new MoveDeviceCommand(document(), move));
    });
    connect(racks_, &RackView::rackChosen, this, [this](const QString &site, const QString &rack) {
        Q_EMIT figureRequested(rackPowerFigure(site, rack));
        plug_->showSite(site);
    });
    connect(racks_, &RackView::refused, this,
            [this](const QString &sentence) { said_->tell(app::Shape::Block, sentence, tr("Close")); });
    connect(racks_, &RackView::weightChosen, this,
            [this](const QString &site, const QString &rack) { Q_EMIT figureRequested(rackWeightFigure(site, rack)); });
    connect(map_, &MapView::figureRequested, this, &StepPage::figureRequested);
    connect(map_, &MapView::placeChosen, plug_, &PlugCard::showSite);
    for (TableView *table : {table_, cables_})
        connect(table, &TableView::figureRequested, this, &StepPage::figureRequested);
    connect(said_, &Strip::verbChosen, said_, &Strip::dismiss);
    said_->dismiss();
    buildFabric();
    column->addWidget(cablesCard_);
    column->addWidget(plug_);
    tableCard_ = new Card(texts_.tableTitle);
    table_->setModel(model_);
    table_->setTall(true);
    table_->setFitRows(true);
    tableCard_->addContent(table_, true);
    column->addWidget(tableCard_);
    column->addWidget(findings_);
    connect(findings_, &FindingsCard::figureRequested, this, &StepPage::figureRequested);
    body()->addWidget(empty_);
    body()->addWidget(content_);
    column->addWidget(nothing_);
    nothing_->hide();
    body()->addStretch(1);
    content_->hide();
}

/// Drawing and cables show one choice.
void DrawingPage::buildFabric()
{
    cablesCard_ = new Card(tr("Cables"));
    cables_->setModel(cablesModel_);
    cables_->setTall(true);
    cables_->setFitRows(true);
    cables_->setStretch({0, 1, 2, 6});
    auto *all = makeLink(tr("Show all cables"));
    connect(all, &QPushButton::clicked, this, [this] {
        fabric_->setPick({});
        showCables();
    });
    cablesCard_->addVerb(all);
    cablesCard_->addContent(cables_, true);
    connect(fabric_, &FabricView::picked, this, &DrawingPage::showCables);
    connect(fabric_, &FabricView::regrouped, this, &DrawingPage::showCables);
    connect(cables_, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        const int bundle = bundleOfRow(fabric_->graph(), index.data(IdRole).toString());
        if (fabric_->pick().box < 0 && bundle >= 0)
            fabric_->setPick({-1, bundle}); // the rows stay: another one can be chosen
    });
}

void DrawingPage::showCables()
{
    if (!fabric_->fabric())
        return;
    cablesCard_->setCaption(pickText(fabric_->graph(), fabric_->pick()));
    cablesModel_->setTable(fabricTable(*fabric_->fabric(), fabric_->graph(), fabric_->pick()));
    const Answer *answer = document().answer();
    figures_ = drawn_;
    if (answer)
        for (planner::Figure &figure :
             cableFigures(*fabric_->fabric(), fabric_->graph(), fabric_->pick(), answer->plan))
            figures_.figures.push_back(std::move(figure));
}

void DrawingPage::refresh()
{
    const Answer *answer = document().answer();
    const bool drawable = answer && answer->result.status != planner::Status::Infeasible;
    empty_->setVisible(!drawable);
    findings_->showFindings(answer);
    if (!drawable) {
        content_->setVisible(false);
        drawnFor_.clear();
        ++newest_; // what is being drawn is not wanted any more
        waiting_ = false;
        header()->setAnswer(texts_.question, answer ? tr("The need excludes itself, so there is nothing to draw.")
                                                    : tr("Press F5 to solve the plan."));
        return;
    }
    planner::Plan asked = answer->plan;
    asked.extensions = document().plan().extensions; // devices may have been moved since
    const QString question = answer->result.seal + QString::fromStdString(asked.extensions.dump()) +
                             QString::number(quintptr(catalog().get()));
    if (question == drawnFor_) {
        if (waiting_) // it is being drawn, and comes by itself
            return;
        content_->setVisible(true);
        showHead();
        return;
    }
    drawnFor_ = question;
    const quint64 ticket = ++newest_;
    waiting_ = true;
    if (!content_->isVisible())
        header()->setAnswer(texts_.question, tr("Drawing …"));
    auto *watcher = new QFutureWatcher<Drawing>(this);
    connect(watcher, &QFutureWatcher<Drawing>::finished, this, [this, watcher, ticket] {
        watcher->deleteLater();
        if (ticket != newest_)
            return;
        waiting_ = false;
        show(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([make = make_, plan = std::move(asked), result = answer->result, catalog = catalog()] {
            try {
                return make(plan, result, *catalog);
            } catch (const std::bad_alloc &) { // the pages that are there stay usable
                Drawing none;
                none.answer = tr("There is not enough memory to draw this.");
                return none;
            }
        }));
}

void DrawingPage::show(const Drawing &drawing)
{
    answer_ = drawing.answer;
    second_ = drawing.second;
    showHead();
    const QString before = sheet_->currentText();
    sheets_ = drawing.sheets;
    whole_ = drawing.whole;
    figures_ = drawn_ = drawing.figures;
    sheet_->clear();
    for (const Sheet &sheet : sheets_) {
        if (sheet_->findText(sheet.name) < 0)
            sheet_->addItem(sheet.name);
    }
    if (const int again = sheet_->findText(before); again >= 0)
        sheet_->setCurrentIndex(again);
    else if (std::size_t(drawing.first) < sheets_.size())
        sheet_->setCurrentIndex(sheet_->findText(sheets_[std::size_t(drawing.first)].name));
    sheet_->setVisible(sheet_->count() > 1);
    drawingCard_->setVisible(!sheets_.empty());
    showSheet();
    plug_->setLosses(drawing.losses);
    QList<int> stretch;
    for (std::size_t i = 0; i < drawing.table.columns.size(); ++i)
        if (drawing.table.columns[i].stretch)
            stretch << int(i);
    nothing_->setVisible(sheets_.empty() && drawing.table.rows.empty());
    tableCard_->setVisible(!drawing.table.rows.empty());
    table_->setStretch(stretch);
    model_->setTable(drawing.table);
    content_->setVisible(true);
}

void DrawingPage::showHead()
{
    header()->setAnswer(answer_,
                        document().looksStale() ? tr("Older: the plan has changed since. F5 solves again.") : second_);
}

const Sheet *DrawingPage::chosenSheet() const
{
    const Sheet *first = nullptr;
    for (const Sheet &sheet : sheets_) {
        if (sheet.name != sheet_->currentText())
            continue;
        if (sheet.state == drawingStates().value(state_->current()))
            return &sheet;
        first = first ? first : &sheet;
    }
    return first;
}

void DrawingPage::showSheet()
{
    const Sheet *sheet = chosenSheet();
    state_->setVisible(sheet && !sheet->state.isEmpty());
    const bool hasRacks = sheet && !sheet->rooms.isEmpty(), hasFabric = sheet && sheet->fabric;
    racks_->setVisible(hasRacks);
    fabric_->setVisible(hasFabric);
    cablesCard_->setVisible(hasFabric);
    map_->setVisible(sheet && !hasRacks && !hasFabric);
    racks_->setRooms(hasRacks ? sheet->rooms : planner::Rooms(), whole_);
    fabric_->setFabric(hasFabric ? sheet->fabric : nullptr);
    map_->setMap(sheet && !hasRacks && !hasFabric ? sheet->svg : QByteArray());
    drawingCard_->setTitle(hasRacks || hasFabric || !sheet ? texts_.name : sheet->name);
    drawingCard_->setCaption(hasRacks                ? tr("drag a device, or Alt and arrow keys")
                             : sheet && sheet->isMap ? tr("choose a place or a route, or use the arrow keys")
                                                     : QString());
    showCables();
}

void DrawingPage::save()
{
    const Sheet *sheet = chosenSheet();
    if (!sheet)
        return;
    const QByteArray svg = sheet->svg;
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the drawing"), key() + QStringLiteral(".svg"),
                                                      tr("Drawings (*.svg)"));
    if (file.isEmpty())
        return;
    if (const Outcome done = writeFileAtomically(file, svg); !done.ok())
        Q_EMIT failed(done.error());
}

} // namespace cw::app
