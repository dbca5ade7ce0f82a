// What was considered and why not: filter, table with verdicts and bands, and cost against throughput with the
// undominated line; a box drawn there filters the table. Space pins the chosen row's system to its site, C lays up to
// four candidates side by side. How far prices would have to fall is worked out where it is asked for, beside the
// window. One workload at a time: their units differ.
#pragma once

#include "app/models/candidatecompare.h"
#include "app/models/candidatefalls.h"
#include "app/pages/steppage.h"
#include "app/session/fallsearch.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cw::app {

class CellTableModel;
class ChartCard;
class FilterModel;
class FindingsCard;
class ScatterChart;
class Segmented;
class TableView;
class WorkStrip;

class CandidatesPage : public StepPage {
    Q_OBJECT
public:
    explicit CandidatesPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QWidget *filterField() const override;
    [[nodiscard]] const planner::PlanResult *figures() const override
    {
        return figures_.figures.empty() ? nullptr : &figures_;
    }
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool isPreparing() const override { return search_.isRunning(); }
    [[nodiscard]] bool canCancel() const override { return search_.isRunning(); }
    void cancel() override { search_.cancel(); }

private:
    void buildFalls();
    void askFalls();
    void showFalls();
    void dropOldFalls();
    void showWorkload();
    void applyFilter();
    void togglePin();
    void choose(const QString &id);
    void toggleCompared();
    void showCompared();
    void buildCompare();

    QWidget *empty_, *content_;
    QLineEdit *words_;
    QComboBox *workload_;
    Segmented *fates_;
    CellTableModel *model_;
    FilterModel *filter_;
    TableView *table_;
    ScatterChart *chart_;
    ChartCard *chartCard_;
    class Card *compareCard_;
    CellTableModel *compareModel_;
    TableView *compareTable_;
    FindingsCard *findings_;
    QPushButton *compare_, *unbrush_;
    QStringList brushed_, compared_; ///< ids of candidates
    std::vector<CandidateItem> all_, shown_;
    FallSearch search_;
    CandidateFalls falls_;
    QString fallsOf_; ///< need and catalog they were asked of; empty: they were not
    WorkStrip *working_;
    QPushButton *fall_;
    planner::PlanResult figures_; ///< of the candidate whose figure is shown
};

} // namespace cw::app
