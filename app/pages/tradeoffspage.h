// What gives against what: the exact front between two quantities, worked out in the background and drawn as its points
// come, each a design one can open; and a sweep's small multiples.
#pragma once

#include "app/pages/steppage.h"
#include "app/session/frontjob.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace cw::app {

class Card;
class CellTableModel;
class ChartCard;
class FilterModel;
class FrontChart;
class Strip;
class SweepCard;
class TableView;

class TradeoffsPage : public StepPage {
    Q_OBJECT
public:
    explicit TradeoffsPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] FrontJob &job() { return job_; }
    [[nodiscard]] FrontChart *chart() const { return chart_; }
    [[nodiscard]] TableView *table() const { return table_; }
    /// Begins with the quantities chosen; "Stop" ends it and the points found stay.
    void start();
    /// Opens the design of a point as a plan of its own.
    void openPoint(const QString &id);
    [[nodiscard]] SweepCard *sweep() const { return sweep_; }

private:
    void buildFront();
    void show(const FrontPtr &front);
    void showWords();
    void drop();
    [[nodiscard]] planner::PlanQuantity quantity(const QComboBox *box) const;

    FrontJob job_;
    FrontPtr front_;
    planner::Plan question_;  ///< what `front_` answers,
    QString questionCatalog_; ///< and over which catalog, by its hash
    QWidget *empty_, *content_;
    QComboBox *x_, *y_;
    QSpinBox *points_;
    QPushButton *run_, *open_, *all_;
    Strip *progress_;
    FrontChart *chart_;
    ChartCard *chartCard_;
    CellTableModel *model_;
    FilterModel *filter_;
    TableView *table_;
    Card *tableCard_;
    SweepCard *sweep_;
};

} // namespace cw::app
