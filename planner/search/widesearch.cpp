#include "planner/search/widesearch.h"

#include "planner/search/coarsedesign.h"
#include "planner/search/partrelaxation.h"
#include "planner/search/periodbounds.h"
#include "planner/search/rollinghorizon.h"

#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr long long workPerRollingPeriod = 2500; // simplex iterations
constexpr double closeEnough = 1e-3;             // share of the relaxation that closed parts may still save
constexpr int mostPricings = 12;

class WideSearch {
public:
    WideSearch(const Program &program, SearchContext &context, const ProgressCallback &progress)
        : program_(program), context_(context), state_(context, progress)
    {
        state_.beginAt(-std::numeric_limits<double>::infinity());
    }

    Solution run()
    {
        PartRelaxation wide(program_, context_);
        wide.beginWith(partsOfCoarseRelaxation(program_, context_));
        // From blocks a design needs no prices: it does not wait for the relaxation that has them.
        const bool isBegun = wide.isBegun();
        bool isCoarse = isBegun && take(coarseDesign(program_, wide.openColumns(), context_));
        if (!wide.solve())
            return state_.finishedWith(program_);
        relaxed_ = wide.relaxed();
        const bool isQuick = context_.options().quick;
        if (!isCoarse && isBegun)
            roll(wide.openColumns());
        else if (!isCoarse)
            isCoarse = findDesign(wide.openColumns());
        for (int round = 0; round < mostPricings && !state_.isEnded() && !isQuick; ++round) {
            if (isPricedOut(wide))
                break;
            if (!state_.hasDesign()) {
                relaxed_ = wide.relaxed();
                findDesign(wide.openColumns());
            }
        }
        if (state_.isEnded() || (isQuick && state_.hasDesign()))
            return state_.finished();
        if (isCoarse)
            improveCoarse();
        else
            roll(wide.openColumns());
        Neighbourhoods(program_, context_, state_).search(wide.openColumns(), relaxed_);
        workOnPeriods(program_, relaxed_, context_, state_);
        return state_.hasDesign() || state_.isEnded() ? state_.finished() : state_.finishedWith(program_);
    }

private:
    /// Prices the closed parts and solves over those that pay. True when that is of no further use, or cannot go on.
    bool isPricedOut(PartRelaxation &wide)
    {
        const bool isAll = wide.price();
        if (wide.bound() > relaxed_.objective - std::abs(relaxed_.objective)) // worth saying
            state_.raiseBound(wide.bound());
        relaxed_ = wide.relaxed();
        const double missing = relaxed_.objective - wide.bound();
        return isAll || missing <= closeEnough * std::abs(relaxed_.objective) || context_.isOver() || !wide.solve();
    }

    /// From few blocks of periods; where their structure carries nothing, period by period. False: not from blocks.
    bool findDesign(const std::vector<char> &isOpen)
    {
        const bool isCoarse = take(coarseDesign(program_, isOpen, context_));
        if (!isCoarse)
            roll(isOpen);
        return isCoarse;
    }

    /// What the first design has as given or sees in blocks is chosen again: its structure or, where that is no better,
    /// its counts.
    void improveCoarse()
    {
        const double before = state_.best().objective;
        take(restructured(program_, state_.best().values, context_));
        if (state_.best().objective >= before && !state_.isEnded())
            take(recounted(program_, state_.best().values, context_));
    }

    void roll(const std::vector<char> &isOpen)
    {
        const BlockSplit split = splitByPeriod(program_);
        if (split.blocks.size() < 2)
            return;
        const std::vector<double> costs = pricedCosts(program_, split, relaxed_.rowDuals);
        take(rollingDesign(program_, split, costs, relaxed_.values, isOpen, workPerRollingPeriod, context_));
    }

    /// False where there are none.
    bool take(std::optional<std::vector<double>> values)
    {
        if (!values)
            return false;
        Solution design;
        design.hasValues = true;
        design.objective = program_.objectiveOf(*values);
        design.values = std::move(*values);
        state_.take(std::move(design));
        state_.tell();
        return true;
    }

    const Program &program_;
    SearchContext &context_;
    SearchState state_;
    Solution relaxed_;
};

} // namespace

Solution searchWide(const Program &program, SearchContext &context, const ProgressCallback &progress)
{
    return WideSearch(program, context, progress).run();
}

} // namespace cw::planner
