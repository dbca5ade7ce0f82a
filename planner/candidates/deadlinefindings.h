// Deadlines that nothing on offer can meet, known from the predictions alone: named before any program is solved, with
// the earliest day a run could end. Pure.
#pragma once

#include "planner/candidates/candidate.h"

namespace cw::planner {

/// The month a job may begin in where nothing is waited for.
[[nodiscard]] Month beginOf(const Workload &job, const Horizon &horizon);
/// Days a job that starts in `start` has until its deadline and the end of the horizon; below 0 = these are over.
[[nodiscard]] double daysLeft(const Workload &job, const Horizon &horizon, Month start);
/// Whether a job that starts in `start` ends after its deadline or after the horizon.
[[nodiscard]] bool endsTooLate(const Workload &job, const Horizon &horizon, Month start, double busyDays);

/// One finding for each training job all of whose deployments end too late; its rule is "<job>.deadline_days". Empty
/// where some deployment is in time, whatever other rules it breaks: then it is for the conflict to say.
[[nodiscard]] std::vector<Finding> deadlineFindings(const Plan &plan, const CandidateSet &set);

/// Where the deadline a finding speaks of stands in the plan file: "/need/workloads/0/deadline_days"; empty = nowhere.
[[nodiscard]] QString deadlinePlace(const Plan &plan, const Finding &finding);

} // namespace cw::planner
