#include "app/charts/chartcard.h"

#include "app/export/planoutputs.h"
#include "app/models/celltablemodel.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QToolButton>

namespace cw::app {

ChartCard::ChartCard(const QString &question, const QString &unit, QWidget *chart, QWidget *parent)
    : Card(question, parent), stack_(new QStackedWidget), chart_(chart),
      toggle_(makeLink(tr("Show the table"), QStringLiteral("table"))), model_(new CellTableModel(this)),
      table_(new TableView(tr("%1, as a table").arg(question)))
{
    setCaption(unit);
    addVerb(toggle_);
    toggle_->setToolTip(tr("Chart or table (T)"));
    buildMenu();
    chart->setAccessibleName(question);
    chart->setAccessibleDescription(tr("Press T for the numbers as a table"));
    table_->setModel(model_);
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // while hidden the chart alone decides
    stack_->addWidget(chart);
    stack_->addWidget(table_);
    addContent(stack_, true, 1);
    setFocusPolicy(Qt::TabFocus);
    connect(toggle_, &QPushButton::clicked, this, &ChartCard::toggleTable);
    connect(table_, &TableView::figureRequested, this, &ChartCard::figureRequested);
}

void ChartCard::buildMenu()
{
    more_ = makeIconButton(tr("Save or copy this chart"), QStringLiteral("export"));
    auto *menu = new QMenu(more_);
    menu->addAction(tr("Save the chart as SVG…"), this, [this] { saveChart(true); });
    menu->addAction(tr("Save the chart as PNG…"), this, [this] { saveChart(false); });
    menu->addAction(tr("Copy the chart as a picture"), this,
                    [this] { QApplication::clipboard()->setImage(picture()); });
    menu->addSeparator();
    const QList<QAction *> copies = table_->copyActions(menu);
    for (QAction *copy : copies)
        connect(copy, &QAction::triggered, this, [this] { fillTable(); });
    menu->addActions(copies);
    connect(menu, &QMenu::aboutToShow, this, &ChartCard::fillTable); // what is copied is what the chart shows
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
    addVerb(more_);
    setTable({});
}

QByteArray ChartCard::svg() const
{
    const OnPaper paper;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart_->size());
    generator.setViewBox(chart_->rect());
    generator.setTitle(chart_->accessibleName());
    generator.setDescription(chart_->accessibleDescription());
    QPainter painter(&generator);
    painter.fillRect(chart_->rect(), currentTheme().surface);
    chart_->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return bytes;
}

QImage ChartCard::picture() const
{
    const OnPaper paper;
    constexpr int sharpness = 2;
    QImage image(chart_->size() * sharpness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    image.fill(currentTheme().surface);
    chart_->render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

void ChartCard::saveChart(bool asSvg)
{
    const QString suffix = asSvg ? QStringLiteral("svg") : QStringLiteral("png");
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the chart"), QStringLiteral("chart.") + suffix,
                                                      asSvg ? tr("Drawings (*.svg)") : tr("Pictures (*.png)"));
    if (file.isEmpty())
        return;
    QByteArray bytes = asSvg ? svg() : QByteArray();
    if (!asSvg) {
        QBuffer buffer(&bytes);
        picture().save(&buffer, "PNG");
    }
    if (const Outcome done = writeFileAtomically(file, bytes); !done.ok())
        setCaption(done.error().sentence());
}

void ChartCard::setTable(std::function<CellTable()> make)
{
    make_ = std::move(make);
    for (QWidget *verb : {static_cast<QWidget *>(toggle_), static_cast<QWidget *>(more_)})
        verb->setVisible(bool(make_));
    if (showsTable())
        make_ ? fillTable() : toggleTable();
}

void ChartCard::fillTable()
{
    CellTable table = make_ ? make_() : CellTable();
    QList<int> stretch;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].stretch)
            stretch << int(i);
    }
    table_->setTall(table.tall);
    table_->setStretch(stretch);
    model_->setTable(std::move(table));
}

void ChartCard::toggleTable()
{
    if (!make_ && !showsTable())
        return;
    if (!showsTable())
        fillTable();
    stack_->setCurrentIndex(1 - stack_->currentIndex());
    table_->setSizePolicy(QSizePolicy::Expanding, showsTable() ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    toggle_->setText(showsTable() ? tr("Show the chart") : tr("Show the table"));
}

bool ChartCard::showsTable() const
{
    return stack_->currentIndex() == 1;
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        toggleTable();
    else
        Card::keyPressEvent(event);
}

} // namespace cw::app
