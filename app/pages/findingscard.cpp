#include "app/pages/findingscard.h"

#include "app/models/celltablemodel.h"
#include "app/models/findingsteps.h"
#include "app/models/plantables.h"
#include "app/widgets/tableview.h"

#include <algorithm>

namespace cw::app {

FindingsCard::FindingsCard(QString step, QWidget *parent)
    : Card(tr("What was found"), parent), step_(std::move(step)), model_(new CellTableModel(this)),
      table_(new TableView(tr("What was found")))
{
    table_->setModel(model_);
    table_->setTall(true);
    table_->setStretch({0});
    table_->setFitRows(true);
    addContent(table_, true);
    connect(table_, &TableView::figureRequested, this, &FindingsCard::figureRequested);
    hide();
}

void FindingsCard::showFindings(const Answer *answer)
{
    planner::PlanResult about;
    if (answer) {
        for (const planner::Finding &finding : answer->result.findings)
            if (stepsOf(finding).contains(step_))
                about.findings.push_back(finding);
    }
    std::stable_partition(about.findings.begin(), about.findings.end(), isOpen);
    setVisible(!about.findings.empty());
    model_->setTable(findingTable(about));
}

} // namespace cw::app
