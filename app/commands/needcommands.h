// Changes of the need as a whole: horizon, discount rate, site candidates, ways to procure, objective, title; and pins.
#pragma once

#include "app/commands/editingcommand.h"

namespace cw::app {

class ChangeTitleCommand : public EditingCommand {
public:
    ChangeTitleCommand(PlanDocument &document, QString title);

protected:
    void apply(planner::Plan &plan) const override { plan.title = after_; }
    void revert(planner::Plan &plan) const override { plan.title = before_; }
    void absorb(const EditingCommand &next) override;

private:
    QString before_, after_;
};

class ChangeHorizonCommand : public EditingCommand {
public:
    ChangeHorizonCommand(PlanDocument &document, planner::Horizon horizon);

protected:
    void apply(planner::Plan &plan) const override { plan.need.horizon = after_; }
    void revert(planner::Plan &plan) const override { plan.need.horizon = before_; }
    void absorb(const EditingCommand &next) override;

private:
    planner::Horizon before_, after_;
};

class ChangeDiscountCommand : public EditingCommand {
public:
    ChangeDiscountCommand(PlanDocument &document, double ratePerYear);

protected:
    void apply(planner::Plan &plan) const override { plan.need.discountRate = after_; }
    void revert(planner::Plan &plan) const override { plan.need.discountRate = before_; }
    void absorb(const EditingCommand &next) override;

private:
    double before_, after_;
};

class ChangeSiteCandidatesCommand : public EditingCommand {
public:
    ChangeSiteCandidatesCommand(PlanDocument &document, QStringList candidates);

protected:
    void apply(planner::Plan &plan) const override { plan.need.siteCandidates = after_; }
    void revert(planner::Plan &plan) const override { plan.need.siteCandidates = before_; }

private:
    QStringList before_, after_;
};

class ChangeProcurementCommand : public EditingCommand {
public:
    ChangeProcurementCommand(PlanDocument &document, std::vector<planner::Procurement> ways);

protected:
    void apply(planner::Plan &plan) const override { plan.need.procurement = after_; }
    void revert(planner::Plan &plan) const override { plan.need.procurement = before_; }

private:
    std::vector<planner::Procurement> before_, after_;
};

class ChangeObjectiveCommand : public EditingCommand {
public:
    ChangeObjectiveCommand(PlanDocument &document, planner::PlanQuantity quantity);

protected:
    void apply(planner::Plan &plan) const override { plan.need.minimise.quantity = after_; }
    void revert(planner::Plan &plan) const override { plan.need.minimise.quantity = before_; }

private:
    planner::PlanQuantity before_, after_;
};

/// The need and pins of another plan, such as the one edits are compared with; title and approvals stay.
class RestoreNeedCommand : public EditingCommand {
public:
    /// `text` names the verb; empty: going back to the compared answer.
    RestoreNeedCommand(PlanDocument &document, const planner::Plan &wanted, const QString &text = {});

protected:
    void apply(planner::Plan &plan) const override { put(plan, after_); }
    void revert(planner::Plan &plan) const override { put(plan, before_); }

private:
    struct Question {
        planner::Need need;
        std::vector<planner::Pin> pins;
    };
    static void put(planner::Plan &plan, const Question &question);
    Question before_, after_;
};

/// Adds the pin, or takes it away when the same workload, system and site are pinned already.
class TogglePinCommand : public EditingCommand {
public:
    TogglePinCommand(PlanDocument &document, const planner::Pin &pin);
    [[nodiscard]] static bool isPinned(const planner::Plan &plan, const planner::Pin &pin);

protected:
    void apply(planner::Plan &plan) const override { plan.pins = after_; }
    void revert(planner::Plan &plan) const override { plan.pins = before_; }

private:
    std::vector<planner::Pin> before_, after_;
};

} // namespace cw::app
