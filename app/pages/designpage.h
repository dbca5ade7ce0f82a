// The answer: in words, then what to buy or rent as a table, what it costs over time, where everything runs, which
// rules hold it back and what was found. Infeasible plans get the why-not coach instead.
#pragma once

#include "app/pages/steppage.h"

namespace cw::app {

class CellTableModel;
class ChartCard;
class CompareCard;
class CostChart;
class GanttChart;
class RulePricesCard;
class TableView;
class WhyNotView;
class Card;

class DesignPage : public StepPage {
    Q_OBJECT
public:
    explicit DesignPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    /// Worked out when first asked for: not while a hand moves a slider.
    [[nodiscard]] const planner::PlanResult *figures() const override;

private:
    struct Section {
        Card *card = nullptr;
        CellTableModel *model = nullptr;
        TableView *table = nullptr;
    };
    [[nodiscard]] Section addSection(const QString &title, const QString &caption, bool tall);
    void showAnswer(const Answer &answer);
    static void fill(const Section &section, struct CellTable table);

    mutable std::optional<planner::PlanResult> figures_; ///< the answer's, sums of the bill and prices of rules
    QWidget *empty_, *answered_;
    class QVBoxLayout *column_;
    WhyNotView *whyNot_;
    Section bought_, running_, placements_, binding_, findings_;
    CompareCard *compare_;
    GanttChart *gantt_;
    ChartCard *ganttCard_;
    CostChart *chart_;
    ChartCard *chartCard_;
    RulePricesCard *prices_;
};

} // namespace cw::app
