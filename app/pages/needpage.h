// What is asked for: workloads with their editor, own sites and places to look at, rules with their price, the frame
// and what is best.
#pragma once

#include "app/pages/steppage.h"

namespace cw::app {

class AroundCard;
class FrameCard;
class ObjectiveCard;
class RulesCard;
class SitesCard;
class WorkloadEditor;
class WorkloadList;

class NeedPage : public StepPage {
    Q_OBJECT
public:
    explicit NeedPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void setCatalog(const catalog::SnapshotPtr &catalog) override;
    [[nodiscard]] bool editsPlan() const override { return true; }
    /// Worked out when first asked for: not while a hand moves a slider.
    [[nodiscard]] const planner::PlanResult *figures() const override;
    [[nodiscard]] RulesCard *rules() const { return rules_; }

private:
    AroundCard *around_;
    FrameCard *frame_;
    ObjectiveCard *objective_;
    WorkloadList *workloads_;
    WorkloadEditor *editor_;
    SitesCard *sites_;
    RulesCard *rules_;
    mutable std::optional<planner::PlanResult> figures_; ///< of the answer, with the price of every rule
};

/// The need in one sentence and what is missing to plan it. Pure.
struct NeedText {
    QString first, second;
};
[[nodiscard]] NeedText needText(const planner::Plan &plan);

} // namespace cw::app
