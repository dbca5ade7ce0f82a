// Designs of changed needs: each way out of a conflict is solved, added up and certified before it is offered. One
// verifier for all ways of a need; any thread.
#pragma once

#include "planner/argue/waysout.h"
#include "planner/solve/solvecase.h"

#include <atomic>

namespace cw::planner {

class WayVerifier {
public:
    /// `rows`: of the need's own program. `hardest`: the only workload the conflict speaks of; empty: none, or several.
    WayVerifier(const SolveCase &solve, const Variants &variants, const ModelOptions &rows, QString hardest)
        : solve_(solve), variants_(variants), rows_(rows), hardest_(std::move(hardest))
    {
    }

    /// A changed need's design: what it adds up to and which offers it uses. Only one that passes its certificate.
    [[nodiscard]] std::optional<Verified> verified(const Plan &changed, const ModelOptions &options,
                                                   const Verified *near) const;
    /// Designs that did not pass their certificate.
    [[nodiscard]] int refused() const { return refused_; }

private:
    [[nodiscard]] std::optional<Variant> variantOf(const Plan &changed, const ModelOptions &options) const;
    void withoutIdlePorts(const Plan &changed, ModelOptions rows, const SolveOptions &options, Variant &variant,
                          Solution &solution) const;
    [[nodiscard]] SolveOptions inTime(SolveOptions options) const;
    [[nodiscard]] Solution aboutCheapest(const Plan &changed, PlanModel &model, const SolveOptions &options) const;

    const SolveCase &solve_;
    const Variants &variants_;
    const ModelOptions &rows_;
    QString hardest_;
    mutable std::atomic_int refused_ = 0;
};

} // namespace cw::planner
