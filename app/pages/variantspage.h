// Answers side by side: the present one, the one edits are compared with, and those kept under a name; two of them held
// against each other line by line.
#pragma once

#include "app/models/varianttable.h"
#include "app/pages/steppage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cw::app {

class Card;
class CellTableModel;
class TableView;

class VariantsPage : public StepPage {
    Q_OBJECT
public:
    explicit VariantsPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] const planner::PlanResult *figures() const override;
    /// Keeps the present answer under the name in the field.
    void keep();
    [[nodiscard]] QLineEdit *nameField() const { return name_; }
    [[nodiscard]] TableView *table() const { return table_; }
    [[nodiscard]] TableView *differences() const { return diffTable_; }

private:
    [[nodiscard]] std::vector<NamedAnswer> answers() const;
    [[nodiscard]] QString chosen() const;
    void showVerbs();
    void showDifference();

    mutable std::optional<planner::PlanResult> figures_; ///< made when one is asked for
    QWidget *empty_, *content_;
    QLineEdit *name_;
    QPushButton *rename_, *remove_, *open_, *use_;
    CellTableModel *model_, *diffModel_;
    TableView *table_, *diffTable_;
    QComboBox *a_, *b_;
    Card *diffCard_;
};

} // namespace cw::app
