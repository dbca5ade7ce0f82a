#include "app/pages/drawingpage.h"

#include "app/export/planoutputs.h"
#include "app/models/celltablemodel.h"
#include "app/pages/plugcard.h"
#include "app/widgets/card.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/svgview.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPushButton>
#include <QtConcurrent>

namespace cw::app {

DrawingPage::DrawingPage(PageContext context, const QString &key, DrawingTexts texts, DrawingMaker make,
                         QWidget *parent)
    : StepPage(std::move(context), key, parent), texts_(std::move(texts)), make_(std::move(make)),
      content_(new QWidget), view_(new SvgView(texts_.name)), model_(new CellTableModel(this)),
      table_(new TableView(texts_.tableTitle)), sheet_(new QComboBox), plug_(new PlugCard)
{
    auto *empty =
        new EmptyState(tr("Nothing to draw yet."), texts_.emptyText, tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    drawingCard_ = new Card(texts_.name);
    sheet_->setAccessibleName(tr("Drawing shown"));
    sheet_->setMinimumWidth(160);
    drawingCard_->addVerb(sheet_);
    connect(sheet_, &QComboBox::activated, this, &DrawingPage::showSheet);
    auto *keep = makeLink(tr("Save as SVG"), QStringLiteral("export"));
    connect(keep, &QPushButton::clicked, this, &DrawingPage::save);
    drawingCard_->addVerb(keep);
    drawingCard_->addContent(view_);
    column->addWidget(drawingCard_);
    column->addWidget(plug_);
    tableCard_ = new Card(texts_.tableTitle);
    table_->setModel(model_);
    table_->setTall(true);
    table_->setFitRows(true);
    tableCard_->addContent(table_, true);
    column->addWidget(tableCard_);
    body()->addWidget(empty_);
    body()->addWidget(content_);
    body()->addStretch(1);
    content_->hide();
}

void DrawingPage::refresh()
{
    const Answer *answer = document().answer();
    const bool drawable = answer && answer->result.status != planner::Status::Infeasible;
    empty_->setVisible(!drawable);
    content_->setVisible(false);
    const quint64 ticket = ++newest_;
    waiting_ = drawable;
    if (!drawable) {
        header()->setAnswer(texts_.question, answer ? tr("The need excludes itself, so there is nothing to draw.")
                                                    : tr("Press F5 to solve the plan."));
        return;
    }
    header()->setAnswer(texts_.question, tr("Drawing …"));
    auto *watcher = new QFutureWatcher<Drawing>(this);
    connect(watcher, &QFutureWatcher<Drawing>::finished, this, [this, watcher, ticket] {
        watcher->deleteLater();
        if (ticket != newest_)
            return;
        waiting_ = false;
        show(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([make = make_, plan = answer->plan, result = answer->result,
                                          catalog = catalog()] { return make(plan, result, *catalog); }));
}

void DrawingPage::show(const Drawing &drawing)
{
    header()->setAnswer(drawing.answer, document().looksStale()
                                            ? tr("Older: the plan has changed since. F5 solves again.")
                                            : drawing.second);
    const QString before = sheet_->currentText();
    sheets_ = drawing.sheets;
    sheet_->clear();
    for (const Sheet &sheet : sheets_)
        sheet_->addItem(sheet.name);
    if (const int again = sheet_->findText(before); again >= 0)
        sheet_->setCurrentIndex(again);
    sheet_->setVisible(sheets_.size() > 1);
    drawingCard_->setVisible(!sheets_.empty());
    showSheet();
    plug_->setLosses(drawing.losses);
    QList<int> stretch;
    for (std::size_t i = 0; i < drawing.table.columns.size(); ++i)
        if (drawing.table.columns[i].stretch)
            stretch << int(i);
    tableCard_->setVisible(!drawing.table.rows.empty());
    table_->setStretch(stretch);
    model_->setTable(drawing.table);
    content_->setVisible(true);
}

void DrawingPage::showSheet()
{
    const int index = sheet_->currentIndex();
    view_->setDrawing(index < 0 ? QByteArray() : sheets_[std::size_t(index)].svg);
}

void DrawingPage::save()
{
    if (sheet_->currentIndex() < 0)
        return;
    const QByteArray &svg = sheets_[std::size_t(sheet_->currentIndex())].svg;
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the drawing"), key() + QStringLiteral(".svg"),
                                                      tr("Drawings (*.svg)"));
    if (file.isEmpty())
        return;
    if (const Outcome done = writeFileAtomically(file, svg); !done.ok())
        Q_EMIT failed(done.error());
}

} // namespace cw::app
