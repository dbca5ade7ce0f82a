// Exact trade-offs between two quantities: designs of which none is better in one without being worse in the other.
// Epsilon-constraint method (Haimes 1971) with adapted steps: the widest open stretch of the front is halved next, and
// a stretch in which nothing better lies is closed, so few solves go to plateaus. Every point is a checked design of
// the need with one more rule, "front", and can be opened like any other. Deterministic unless the time limit strikes.
#pragma once

#include "planner/solve/pipeline.h"

namespace cw::planner {

/// The id of the rule that holds the first quantity at a point.
inline constexpr const char *frontRule = "front";

struct FrontPoint {
    double x = 0, y = 0; ///< as the design adds up, in the quantities' units
    SolvedPlan solved;
    [[nodiscard]] bool isProven() const { return solved.result.status == Status::Optimal; }
};

struct Front {
    PlanQuantity x = PlanQuantity::TotalCost, y = PlanQuantity::Carbon;
    std::vector<FrontPoint> points; ///< from the best in x to the best in y
    bool isComplete = false;        ///< nothing lies between the points: the front has no others
    bool isInfeasible = false;      ///< the need has no design at all
    bool isStopped = false;         ///< by the time limit
    int solves = 0;
    std::vector<Finding> findings; ///< steps without an answer: what each asked, and why; points may be missing there
};

/// Why these two cannot span a front; empty when they can.
[[nodiscard]] QString frontRefusal(PlanQuantity x, PlanQuantity y, const Plan &plan);

/// Told of the front found so far whenever a point was added, in the thread that searches.
using FrontListener = std::function<void(const Front &)>;

/// A solved need and what its neighbours begin from: values of the program's columns by name, without those that are 0.
struct FrontAnswer {
    SolvedPlan solved;
    std::vector<std::pair<QString, double>> columns;
};

/// Answers of an earlier, stopped run of the same front. Both are called from several threads at once.
struct FrontMemory {
    std::function<std::optional<FrontAnswer>(const Plan &need)> recall;
    std::function<void(const FrontAnswer &)> keep; ///< proven designs, and needs proven to have none
};

/// Up to `points` points. `options.timeLimitSeconds` is for all of them together. A step that errs, or whose design is
/// refused, becomes a finding, and the other points are given all the same; only where there are none the error of the
/// first step is the answer: as Pipeline::solve, or a quantity that is not known for a design. Cancelled is an error.
[[nodiscard]] Result<Front> paretoFront(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                        std::shared_ptr<const CandidateSet> set, PlanQuantity x, PlanQuantity y,
                                        int points, const SolveOptions &options, const ProgressCallback &progress,
                                        const std::atomic_bool *cancel, const FrontListener &grown = {},
                                        const FrontMemory &memory = {});

} // namespace cw::planner
