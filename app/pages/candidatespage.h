// What was considered and why not: filter, table with verdicts and bands, and cost against throughput with the
// undominated line. Space pins the chosen row's system to its site. One workload at a time: their units differ.
#pragma once

#include "app/models/candidatelist.h"
#include "app/pages/steppage.h"

class QComboBox;
class QLineEdit;

namespace cw::app {

class CellTableModel;
class ChartCard;
class FilterModel;
class ScatterChart;
class Segmented;
class TableView;

class CandidatesPage : public StepPage {
    Q_OBJECT
public:
    explicit CandidatesPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QWidget *filterField() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWorkload();
    void applyFilter();
    void togglePin();
    void choose(const QString &id);

    QWidget *empty_, *content_;
    QLineEdit *words_;
    QComboBox *workload_;
    Segmented *fates_;
    CellTableModel *model_;
    FilterModel *filter_;
    TableView *table_;
    ScatterChart *chart_;
    ChartCard *chartCard_;
    std::vector<CandidateItem> all_, shown_;
};

} // namespace cw::app
