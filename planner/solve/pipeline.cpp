#include "planner/solve/pipeline.h"

#include "planner/candidates/candidatekey.h"
#include "planner/candidates/candidates.h"
#include "planner/model/planmodel.h"
#include "planner/plan/planvalidation.h"
#include "planner/search/solver.h"
#include "planner/solve/solverun.h"

#include <chrono>

namespace cw::planner {

struct Pipeline::Memory {
    std::shared_ptr<const CandidateSet> candidates;
    LastDesign last;
};

Pipeline::Pipeline(catalog::SnapshotPtr catalog) : catalog_(std::move(catalog)), memory_(std::make_unique<Memory>()) {}

Pipeline::~Pipeline() = default;

Result<std::shared_ptr<const CandidateSet>> Pipeline::candidates(const Plan &plan, const ProgressCallback &progress,
                                                                 const std::atomic_bool *cancel)
{
    const QString key = candidateKey(plan, *catalog_);
    if (memory_->candidates && memory_->candidates->key == key)
        return memory_->candidates;
    Result<CandidateSet> set = enumerateCandidates(plan, *catalog_, progress, cancel);
    if (!set)
        return set.error();
    memory_->candidates = std::make_shared<const CandidateSet>(std::move(set).value());
    return memory_->candidates;
}

Result<SolvedPlan> Pipeline::solve(const Plan &plan, const SolveOptions &options, const ProgressCallback &progress,
                                   const std::atomic_bool *cancel)
{
    const auto start = std::chrono::steady_clock::now();
    if (const std::vector<Error> errors = validatePlan(plan, *catalog_); !errors.empty())
        return errors.front();
    Result<std::shared_ptr<const CandidateSet>> set = candidates(plan, progress, cancel);
    if (!set)
        return set.error();
    Result<SolvedPlan> solved =
        solveRun(plan, *catalog_, std::move(set).value(), options, progress, cancel, {&memory_->last});
    if (solved)
        solved.value().seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return solved;
}

Result<QByteArray> Pipeline::programText(const Plan &plan, const std::atomic_bool *cancel)
{
    if (const std::vector<Error> errors = validatePlan(plan, *catalog_); !errors.empty())
        return errors.front();
    Result<std::shared_ptr<const CandidateSet>> set = candidates(plan, {}, cancel);
    if (!set)
        return set.error();
    const Result<PlanModel> model = buildPlanModel(plan, *catalog_, *set.value());
    if (!model)
        return model.error();
    return toMps(model->program, plan.title);
}

} // namespace cw::planner
