// Everything of a plan in which the name of a workload, a site or a rule can stand, to be put back whole; design and
// result stay as they were found.
#pragma once

#include "planner/plan/plan.h"

namespace cw::app {

class NamingPlaces {
public:
    explicit NamingPlaces(const planner::Plan &plan)
        : need_(plan.need), pins_(plan.pins), approvals_(plan.approvals), extensions_(plan.extensions)
    {
    }
    void putInto(planner::Plan &plan) const
    {
        plan.need = need_;
        plan.pins = pins_;
        plan.approvals = approvals_;
        plan.extensions = extensions_;
    }

private:
    planner::Need need_;
    std::vector<planner::Pin> pins_;
    std::vector<planner::Approval> approvals_;
    planner::Json extensions_;
};

} // namespace cw::app
