// Who answers for the plan: the change log with author, reason, notes and filter; approvals and how they stand today;
// the audit map, which says what each obligation touches, as a drawing and a table.
#pragma once

#include "app/pages/steppage.h"

class QLineEdit;
class QPushButton;

namespace cw::app {

class Card;
class CellTableModel;
class FilterModel;
class SvgView;
class TableView;
class TypedText;

class GovernancePage : public StepPage {
    Q_OBJECT
public:
    explicit GovernancePage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QWidget *filterField() const override;

private:
    void buildLog();
    void buildApprovals();
    void buildMap();
    void showLog();
    void addNote();
    void takeBack();
    void exportLog();

    QLineEdit *words_, *author_, *reason_, *note_;
    TypedText *typedAuthor_;
    CellTableModel *log_, *approvals_, *map_;
    FilterModel *filter_;
    TableView *logTable_ = nullptr;
    QPushButton *takeBack_;
    SvgView *drawing_;
    Card *approvalsCard_ = nullptr, *mapCard_ = nullptr;
    QString chosen_; ///< finding whose approval is chosen
};

} // namespace cw::app
