#include "app/pages/workloadlist.h"

#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/needfields.h"
#include "app/models/words.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace cw::app {

WorkloadList::WorkloadList(PageContext context, QWidget *parent)
    : Card(tr("Workloads"), parent), context_(std::move(context)), model_(new CellTableModel(this)),
      table_(new TableView(tr("Workloads")))
{
    auto *add = makeIconButton(tr("Add a workload"), QStringLiteral("plus"));
    auto *menu = new QMenu(add);
    using planner::WorkloadKind;
    for (const WorkloadKind kind : {WorkloadKind::Inference, WorkloadKind::Training, WorkloadKind::FineTuning,
                                    WorkloadKind::VectorSearch, WorkloadKind::FeatureServing, WorkloadKind::Dataset}) {
        menu->addAction(workloadKindName(kind), this, [this, kind] {
            const planner::Workload fresh = newWorkload(kind, context_.document->plan());
            context_.document->undoStack()->push(new AddWorkloadCommand(*context_.document, fresh));
            select(fresh.id);
        });
    }
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    addVerb(add);
    table_->horizontalHeader()->hide();
    table_->setTall(true);
    table_->setModel(model_);
    table_->setStretch({0});
    addContent(table_, true, 1);
    setMinimumWidth(scaled(264)); // the row gives it all there is where the editor stands below
    connect(table_, &TableView::rowChosen, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(IdRole).toString()); });
}

void WorkloadList::refresh()
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Workload"), false, true}};
    for (const planner::Workload &w : context_.document->plan().need.workloads) {
        Cell name = textCell(w.id);
        name.icon = workloadKindIcon(w.kind);
        name.second = workloadSummary(w);
        name.emphasis = true;
        name.spoken = QStringLiteral("%1, %2").arg(w.id, workloadKindName(w.kind));
        table.rows.push_back({w.id, CellRowStyle::Normal, {name}});
    }
    const int row = table_->currentIndex().row(); // one that was renamed keeps its place, a removed one leaves it
    model_->setTable(std::move(table));
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0)
        table_->setCurrentIndex(model_->index(std::clamp(row, 0, model_->rowCount() - 1), 0));
}

void WorkloadList::select(const QString &id)
{
    if (const int row = model_->rowOf(id); row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
}

QString WorkloadList::selected() const
{
    return table_->currentIndex().data(IdRole).toString();
}

} // namespace cw::app
