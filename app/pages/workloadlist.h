// The workloads of the need, one row each with kind and demand; "add" asks which kind.
#pragma once

#include "app/pages/steppage.h"
#include "app/widgets/card.h"

namespace cw::app {

class CellTableModel;
class TableView;

class WorkloadList : public Card {
    Q_OBJECT
public:
    WorkloadList(PageContext context, QWidget *parent = nullptr);
    void refresh();
    void select(const QString &id);
    [[nodiscard]] QString selected() const;

Q_SIGNALS:
    void chosen(const QString &id);

private:
    PageContext context_;
    CellTableModel *model_;
    TableView *table_;
};

} // namespace cw::app
