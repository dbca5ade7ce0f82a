// Add, remove and edit for the named things of a need (workloads, rules, own sites): the three verbs differ only in the
// list they work on, which a `ListTraits` names. Edits find their thing by id, so they survive reordering. What is
// removed takes along what in the plan speaks of it alone.
#pragma once

#include "app/commands/editingcommand.h"
#include "app/commands/namingplaces.h"
#include "planner/plan/renaming.h"

#include <QCoreApplication>

namespace cw::app {

struct WorkloadItems {
    using Value = planner::Workload;
    static constexpr MergeId merge = MergeId::Workload;
    static constexpr planner::NamedThing thing = planner::NamedThing::Workload;
    static std::vector<Value> &of(planner::Plan &plan) { return plan.need.workloads; }
};
struct ConstraintItems {
    using Value = planner::Constraint;
    static constexpr MergeId merge = MergeId::Constraint;
    static constexpr planner::NamedThing thing = planner::NamedThing::Rule;
    static std::vector<Value> &of(planner::Plan &plan) { return plan.need.constraints; }
};
struct SiteItems {
    using Value = planner::OwnSite;
    static constexpr MergeId merge = MergeId::Site;
    static constexpr planner::NamedThing thing = planner::NamedThing::Site;
    static std::vector<Value> &of(planner::Plan &plan) { return plan.need.ownSites; }
};

template <typename List>
class AddCommand : public EditingCommand {
public:
    AddCommand(PlanDocument &document, typename List::Value value)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Add %1").arg(value.id)),
          value_(std::move(value))
    {
    }

protected:
    void apply(planner::Plan &plan) const override { List::of(plan).push_back(value_); }
    void revert(planner::Plan &plan) const override
    {
        std::erase_if(List::of(plan), [&](const auto &v) { return v.id == value_.id; });
    }

private:
    typename List::Value value_;
};

template <typename List>
class RemoveCommand : public EditingCommand {
public:
    RemoveCommand(PlanDocument &document, const QString &id)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Remove %1").arg(id)),
          before_(document.plan()), id_(id)
    {
    }

protected:
    void apply(planner::Plan &plan) const override { plan = planner::without(std::move(plan), List::thing, id_); }
    void revert(planner::Plan &plan) const override { before_.putInto(plan); }

private:
    NamingPlaces before_;
    QString id_;
};

/// Replaces the thing `id` by `value`. `field` names what was edited: successive edits of one field merge.
template <typename List>
class EditCommand : public EditingCommand {
public:
    EditCommand(PlanDocument &document, const QString &id, const QString &field, typename List::Value value)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Change %1 of %2").arg(field, id),
                         List::merge, id + QLatin1Char('.') + field),
          id_(id), after_(std::move(value))
    {
        planner::Plan plan = document.plan();
        for (const auto &v : List::of(plan)) {
            if (v.id == id)
                before_ = v;
        }
    }

protected:
    void apply(planner::Plan &plan) const override { replace(plan, id_, after_); }
    void revert(planner::Plan &plan) const override { replace(plan, after_.id, before_); }
    void absorb(const EditingCommand &next) override { after_ = static_cast<const EditCommand &>(next).after_; }

private:
    static void replace(planner::Plan &plan, const QString &id, const typename List::Value &value)
    {
        for (auto &v : List::of(plan)) {
            if (v.id == id)
                v = value;
        }
    }
    QString id_;
    typename List::Value before_, after_;
};

using AddWorkloadCommand = AddCommand<WorkloadItems>;
using RemoveWorkloadCommand = RemoveCommand<WorkloadItems>;
using EditWorkloadCommand = EditCommand<WorkloadItems>;
using AddConstraintCommand = AddCommand<ConstraintItems>;
using RemoveConstraintCommand = RemoveCommand<ConstraintItems>;
using EditConstraintCommand = EditCommand<ConstraintItems>;
using AddSiteCommand = AddCommand<SiteItems>;
using RemoveSiteCommand = RemoveCommand<SiteItems>;
using EditSiteCommand = EditCommand<SiteItems>;

} // namespace cw::app
