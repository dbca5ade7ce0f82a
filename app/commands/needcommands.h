// Changes of the need as a whole: horizon, discount rate, site candidates, ways to procure, objective, title,
// what is counted, what runs the cluster, networks considered; and pins.
#pragma once

#include "app/commands/editingcommand.h"

#include <type_traits>

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

/// The day whose prices, rates and rules count.
class ChangePriceDayCommand : public EditingCommand {
public:
    ChangePriceDayCommand(PlanDocument &document, QDate day);

protected:
    void apply(planner::Plan &plan) const override { plan.asOf = after_; }
    void revert(planner::Plan &plan) const override { plan.asOf = before_; }
    void absorb(const EditingCommand &next) override;

private:
    QDate before_, after_;
};

/// The plan in another currency at a rate: amounts it states are converted (planner/plan/currencychange.h).
class ChangeCurrencyCommand : public EditingCommand {
public:
    ChangeCurrencyCommand(PlanDocument &document, Currency currency, double rate);

protected:
    void apply(planner::Plan &plan) const override;
    void revert(planner::Plan &plan) const override;

private:
    Currency before_, after_;
    double rate_;
    planner::Need need_; ///< exact, where converting back would round
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

/// Puts another value into one place of the need; each verb names its place and itself.
template <auto place>
class ChangePlaceCommand : public EditingCommand {
protected:
    using Value = std::decay_t<decltype(std::declval<planner::Need &>().*place)>;
    ChangePlaceCommand(PlanDocument &document, const QString &text, Value value)
        : EditingCommand(document, text), before_(document.plan().need.*place), after_(std::move(value))
    {
    }
    void apply(planner::Plan &plan) const override { plan.need.*place = after_; }
    void revert(planner::Plan &plan) const override { plan.need.*place = before_; }

private:
    Value before_, after_;
};

class ChangeSiteCandidatesCommand : public ChangePlaceCommand<&planner::Need::siteCandidates> {
public:
    ChangeSiteCandidatesCommand(PlanDocument &document, QStringList candidates);
};

class ChangeProcurementCommand : public ChangePlaceCommand<&planner::Need::procurement> {
public:
    ChangeProcurementCommand(PlanDocument &document, std::vector<planner::Procurement> ways);
};

/// Which costs count; absent: the usual ones.
class ChangeIncludeCommand : public ChangePlaceCommand<&planner::Need::include> {
public:
    ChangeIncludeCommand(PlanDocument &document, std::optional<std::vector<planner::CostScope>> scopes);
};

/// What runs the cluster; empty: Kubernetes.
class ChangePlatformCommand : public ChangePlaceCommand<&planner::Need::platform> {
public:
    ChangePlatformCommand(PlanDocument &document, QStringList words);
};

/// Thin networks that are considered; empty: the planner's own list, {1}: none.
class ChangeOversubscriptionCommand : public ChangePlaceCommand<&planner::Need::oversubscription> {
public:
    ChangeOversubscriptionCommand(PlanDocument &document, std::vector<double> ratios);
};

/// How compute fabrics may be built, the first for all work; empty: a fat tree.
class ChangeTopologyCommand : public ChangePlaceCommand<&planner::Need::topology> {
public:
    ChangeTopologyCommand(PlanDocument &document, QStringList words);
};

class ChangeObjectiveCommand : public ChangePlaceCommand<&planner::Need::minimise> {
public:
    ChangeObjectiveCommand(PlanDocument &document, planner::Objective objective);
};

/// Price scenarios beside the planned cost; absent: the planned cost alone.
class ChangeRobustCommand : public ChangePlaceCommand<&planner::Need::robust> {
public:
    ChangeRobustCommand(PlanDocument &document, std::optional<planner::Robust> robust);
};

class ChangeResaleCommand : public ChangePlaceCommand<&planner::Need::resale> {
public:
    ChangeResaleCommand(PlanDocument &document, bool counts);
};

/// "separate", or empty: inference and training may share a unit.
class ChangePoolsCommand : public ChangePlaceCommand<&planner::Need::pools> {
public:
    ChangePoolsCommand(PlanDocument &document, QString pools);
};

/// What another plan asks, such as the one edits are compared with: its need and pins with the currency its amounts are
/// in and the day of its prices. Title and approvals stay.
class RestoreNeedCommand : public EditingCommand {
public:
    /// `text` names the verb; empty: going back to the compared answer.
    RestoreNeedCommand(PlanDocument &document, const planner::Plan &wanted, const QString &text = {});

protected:
    void apply(planner::Plan &plan) const override { putQuestion(plan, after_); }
    void revert(planner::Plan &plan) const override { putQuestion(plan, before_); }

private:
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

/// How many units of the pinned system stand; absent: as many as needed.
class ChangePinCountCommand : public EditingCommand {
public:
    /// `index` counts the plan's pins.
    ChangePinCountCommand(PlanDocument &document, std::size_t index, std::optional<int> count);

protected:
    void apply(planner::Plan &plan) const override { plan.pins[index_].count = after_; }
    void revert(planner::Plan &plan) const override { plan.pins[index_].count = before_; }
    void absorb(const EditingCommand &next) override;

private:
    std::size_t index_;
    std::optional<int> before_, after_;
};

} // namespace cw::app
