// Energy, carbon and water of the plan: key figures by place, a year of carbon by every method side by side, and what a
// unit of work causes.
#pragma once

#include "app/pages/steppage.h"

namespace cw::app {

class Card;
class CellTableModel;
class ChartCard;
class FindingsCard;
class MethodBars;

class SustainabilityPage : public StepPage {
    Q_OBJECT
public:
    explicit SustainabilityPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] const planner::PlanResult *figures() const override { return &figures_; }

private:
    void showBars(const planner::Json &footprint);

    planner::PlanResult figures_; ///< the answer's and those of the page
    CellTableModel *places_, *work_;
    MethodBars *carbon_, *energy_;
    ChartCard *carbonCard_, *energyCard_;
    Card *placesCard_, *workCard_;
    FindingsCard *findings_;
};

} // namespace cw::app
