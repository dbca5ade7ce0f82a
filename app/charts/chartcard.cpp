#include "app/charts/chartcard.h"

#include "app/models/celltablemodel.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace cw::app {

ChartCard::ChartCard(const QString &question, const QString &unit, QWidget *chart, QWidget *parent)
    : Card(question, parent), stack_(new QStackedWidget),
      toggle_(makeLink(tr("Show the table"), QStringLiteral("table"))), model_(new CellTableModel(this)),
      table_(new TableView(tr("%1, as a table").arg(question)))
{
    setCaption(unit);
    addVerb(toggle_);
    toggle_->setToolTip(tr("Chart or table (T)"));
    chart->setAccessibleName(question);
    chart->setAccessibleDescription(tr("Press T for the numbers as a table"));
    table_->setModel(model_);
    stack_->addWidget(chart);
    stack_->addWidget(table_);
    addContent(stack_, true, 1);
    setFocusPolicy(Qt::TabFocus);
    connect(toggle_, &QPushButton::clicked, this, &ChartCard::toggleTable);
}

void ChartCard::setTable(std::function<CellTable()> make)
{
    make_ = std::move(make);
    if (showsTable())
        fillTable();
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
    if (!showsTable())
        fillTable();
    stack_->setCurrentIndex(1 - stack_->currentIndex());
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
