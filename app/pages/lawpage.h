// The law on a chosen day, and if a law applied that does not yet: findings in words with citation, date, remedy and
// what they touch; what changes from the plan's own day; questions answered in place; approvals by a named person with
// reason and expiry; rule packs of the planner's own; the scorecard of sovereignty; how full the dossier is.
#pragma once

#include "app/pages/steppage.h"
#include "planner/rules/judgement.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cw::app {

class Card;
class CellTableModel;
class FilterModel;
class LawAnswer;
class Segmented;
class TableView;

class LawPage : public StepPage {
    Q_OBJECT
public:
    explicit LawPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QWidget *filterField() const override;
    [[nodiscard]] const planner::PlanResult *figures() const override { return &figures_; }

    /// Takes a rule pack of the planner's own beside the plan. Errors: broken (with its line), no plan file yet.
    Outcome addPack(const QString &file);

private:
    void buildBar();
    void buildFindings();
    void buildApproval(QWidget *into);
    void judge();
    void fillChoices();
    void showChanges(const planner::Plan &plan, const planner::PlanResult &result);
    void askForPack();
    void showDetail();
    void filter();
    void changeApproval();
    [[nodiscard]] const planner::LawFinding *chosen() const;

    std::vector<planner::LawFinding> findings_;
    planner::LawBookPtr law_;
    QDateEdit *asOf_;
    QComboBox *supposed_, *pack_; ///< a law supposed to apply; the pack whose findings are shown
    Segmented *which_;
    QLineEdit *words_;
    CellTableModel *model_, *changesModel_, *placesModel_, *dossierModel_;
    FilterModel *filter_;
    TableView *table_;
    QLabel *detail_;
    LawAnswer *answer_;
    QLineEdit *by_, *reason_;
    QDateEdit *until_;
    QPushButton *approve_;
    Card *findingsCard_, *changesCard_, *placesCard_, *dossierCard_;
    planner::PlanResult figures_;
    QString chosen_;
    QDate planDate_;
};

} // namespace cw::app
