#include "app/pages/recoverydialog.h"

#include "app/models/celltablemodel.h"
#include "app/pages/differencetable.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cw::app {

namespace {
constexpr int wide = 760, high = 460;
}

PlanDifference askedDifference(const planner::Plan &saved, const planner::Plan &kept)
{
    return compare({saved, {}}, {kept, {}});
}

RecoveryDialog::RecoveryDialog(const planner::Plan &saved, const planner::Plan &kept, QWidget *parent)
    : QDialog(parent), model_(new CellTableModel(this)), open_(makeButton(tr("Open that work"), {}, true)),
      throw_(makeButton(tr("Throw it away")))
{
    setWindowTitle(tr("Unsaved work"));
    resize(scaled(wide), scaled(high));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    const PlanDifference difference = askedDifference(saved, kept);
    column->addWidget(makeLabel(difference.isEmpty()
                                    ? tr("The unsaved work asks for the same as the file.")
                                    : tr("The unsaved work asks for %n thing(s) otherwise than the file.", nullptr,
                                         int(difference.need.size())),
                                TypeRole::CardTitle, Ink::First, true));
    CellTable table = differenceTable(difference, {tr("The file"), saved}, {tr("Unsaved work"), kept});
    auto *view = new TableView(tr("What differs"));
    view->setModel(model_);
    view->setStretch({0, 1, 2});
    if (table.columns.size() > 3) { // what changes follows from an answer, which none of the two has yet
        table.columns.resize(3);
        for (CellRow &row : table.rows)
            row.cells.resize(3);
    }
    model_->setTable(std::move(table));
    column->addWidget(view, 1);
    column->addWidget(
        makeLabel(tr("Opening it leaves the file as it is until you save."), TypeRole::CellSecond, Ink::Second, true));
    auto *buttons = new QHBoxLayout;
    QPushButton *later = makeButton(tr("Decide later"));
    buttons->addWidget(throw_);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(open_);
    column->addLayout(buttons);
    open_->setDefault(true);
    open_->setFocus();
    connect(open_, &QPushButton::clicked, this, [this] { leave(Way::Open); });
    connect(throw_, &QPushButton::clicked, this, [this] { leave(Way::ThrowAway); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
}

void RecoveryDialog::leave(Way way)
{
    way_ = way;
    accept();
}

} // namespace cw::app
