// Where every fact comes from: the catalog's tables with search and the "to verify" badge, and the passports of this
// plan.
#pragma once

#include "app/pages/steppage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cw::app {

class CellTableModel;
class FactTableModel;
class FilterModel;
class Segmented;
class TableView;

class SourcesPage : public StepPage {
    Q_OBJECT
public:
    explicit SourcesPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    void setCatalog(const catalog::SnapshotPtr &catalog) override;
    [[nodiscard]] QWidget *filterField() const override;

private:
    void countUnverified();
    void showKind();
    void showProvenance(const QModelIndex &index);
    [[nodiscard]] bool showsPassports() const;

    QLineEdit *words_;
    QComboBox *kind_;
    Segmented *what_, *which_;
    FactTableModel *facts_;
    CellTableModel *figures_;
    FilterModel *factFilter_, *figureFilter_;
    TableView *factTable_, *figureTable_;
    QStackedWidget *stack_;
    QLabel *provenance_;
    int unverifiedInAll_ = 0;
};

} // namespace cw::app
