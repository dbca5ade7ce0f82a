// Which rules hold, where each binds and what it costs: those that are stated, the promises of workloads and the limits
// of own rooms in one table, the chosen one's fields below it, and the price of every rule as bars. Adding, editing and
// removing are undo steps and are answered at once.
#pragma once

#include "app/pages/steppage.h"

class QPushButton;

namespace cw::app {

class CellTableModel;
class FindingsCard;
class RuleEditor;
class RulePricesCard;
class TableView;

class ConstraintsPage : public StepPage {
    Q_OBJECT
public:
    explicit ConstraintsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void setCatalog(const catalog::SnapshotPtr &catalog) override;
    [[nodiscard]] bool editsPlan() const override { return true; }
    /// Worked out when first asked for: not while a hand moves a slider.
    [[nodiscard]] const planner::PlanResult *figures() const override;
    void select(const QString &rule);
    [[nodiscard]] TableView *table() const { return table_; }
    [[nodiscard]] RuleEditor *editor() const { return editor_; }
    [[nodiscard]] RulePricesCard *prices() const { return prices_; }
    [[nodiscard]] QPushButton *removeButton() const { return remove_; }

private:
    void choose();
    void removeChosen();
    CellTableModel *model_;
    TableView *table_;
    RuleEditor *editor_;
    RulePricesCard *prices_;
    FindingsCard *findings_;
    QPushButton *remove_;
    mutable std::optional<planner::PlanResult> figures_; ///< of the answer, with the price of every rule
};

} // namespace cw::app
