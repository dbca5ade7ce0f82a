#include "planner/solve/variants.h"

#include "planner/solve/candidatekey.h"
#include "planner/solve/candidates.h"
#include "planner/solve/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

Variants::Variants(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::shared_ptr<const CandidateSet> set,
                   const std::atomic_bool *cancel, CandidateSource source)
    : plan_(plan), catalog_(catalog), set_(std::move(set)), cancel_(cancel), source_(std::move(source))
{
    if (!source_) {
        source_ = [this](const Plan &changed) -> std::shared_ptr<const CandidateSet> {
            if (candidateKey(changed, catalog_) == set_->key)
                return set_;
            Result<CandidateSet> again = enumerateCandidates(changed, catalog_, {}, cancel_);
            return again ? std::make_shared<const CandidateSet>(std::move(again).value()) : nullptr;
        };
    }
}

std::optional<Variant> Variants::without(const std::set<QString> &rules) const
{
    ModelOptions options;
    options.without = rules;
    Result<PlanModel> model = buildPlanModel(plan_, catalog_, *set_, options);
    if (!model || isCancelled())
        return std::nullopt;
    return Variant{set_, std::move(model).value()};
}

std::optional<Variant> Variants::of(const Plan &changed) const
{
    std::shared_ptr<const CandidateSet> set = source_(changed);
    if (!set)
        return std::nullopt;
    Result<PlanModel> model = buildPlanModel(changed, catalog_, *set);
    if (!model || isCancelled())
        return std::nullopt;
    return Variant{std::move(set), std::move(model).value()};
}

Improvement improvementOf(const Solution &base, const Solution &other, double gap)
{
    Improvement found;
    if (other.ending == SolverEnding::Infeasible) {
        found.isInfeasible = true;
        return found;
    }
    const double noise = gap * std::max(std::abs(base.objective), 1e-9);
    // What the other solve did not find it has still bounded.
    found.atMost = std::isfinite(other.bound) ? std::max(0.0, base.objective - other.bound) : unlimited;
    if (!other.hasValues)
        return found;
    found.atLeast = std::max(0.0, base.bound - other.objective);
    found.likely = base.objective - other.objective;
    found.isProven = base.ending == SolverEnding::Optimal && other.ending == SolverEnding::Optimal;
    if (found.isProven && std::abs(found.likely) <= noise)
        found.likely = 0;
    found.likely = std::max(0.0, found.likely);
    return found;
}

} // namespace cw::planner
