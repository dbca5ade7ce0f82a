// The law on a chosen day: findings in words with citation, date, remedy and what they touch; approvals by a named
// person with reason and expiry; the scorecard of sovereignty; how full the dossier is.
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
class Segmented;
class TableView;

class LawPage : public StepPage {
    Q_OBJECT
public:
    explicit LawPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QWidget *filterField() const override;

private:
    void buildFindings();
    void buildApproval(QWidget *into);
    void judge();
    void showDetail();
    void filter();
    void changeApproval();
    [[nodiscard]] const planner::LawFinding *chosen() const;

    std::vector<planner::LawFinding> findings_;
    planner::LawBookPtr law_;
    QDateEdit *asOf_;
    Segmented *which_;
    QLineEdit *words_;
    CellTableModel *model_, *placesModel_, *dossierModel_;
    FilterModel *filter_;
    TableView *table_;
    QLabel *detail_;
    QLineEdit *by_, *reason_;
    QDateEdit *until_;
    QPushButton *approve_;
    Card *findingsCard_, *placesCard_, *dossierCard_;
    QString chosen_;
    QDate planDate_;
};

} // namespace cw::app
