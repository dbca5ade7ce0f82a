// How fast, and why: one deployment of the answer at a time, its step or token opened into compute, memory traffic,
// communication, bubble and overhead, and its memory into what fills it, with the formula and the numbers put in.
#pragma once

#include "app/models/breakdowntable.h"
#include "app/pages/steppage.h"

class QComboBox;
class QLabel;

namespace cw::app {

class BreakdownChart;
class Card;
class CellTableModel;
class TableView;

class PerformancePage : public StepPage {
    Q_OBJECT
public:
    explicit PerformancePage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] const planner::PlanResult *figures() const override { return &shown_; }
    /// Shows the deployment of a candidate; unknown ids change nothing.
    void showCandidate(const QString &candidate);

private:
    struct Section {
        Card *card = nullptr;
        BreakdownChart *chart = nullptr;
        CellTableModel *model = nullptr;
        TableView *table = nullptr;
    };
    [[nodiscard]] Section addSection(const QString &title);
    static void fill(const Section &section, const BreakdownView &view, const QString &caption);
    void showChosen();

    planner::PlanResult shown_; ///< the answer's figures and the subtotals
    std::vector<BreakdownChoice> choices_;
    QString chosen_; ///< candidate shown; kept over new answers where it is still there
    QWidget *empty_, *opened_;
    QComboBox *which_;
    QLabel *setup_; ///< how the job is cut
    Section figures_, time_, memory_;
};

} // namespace cw::app
