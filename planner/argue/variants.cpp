#include "planner/argue/variants.h"

#include "planner/argue/needrules.h"
#include "planner/candidates/candidatekey.h"
#include "planner/candidates/candidates.h"
#include "planner/model/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

Variants::Variants(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::shared_ptr<const CandidateSet> set,
                   const std::atomic_bool *cancel, CandidateSource source, ModelOptions rows)
    : plan_(plan), catalog_(catalog), set_(std::move(set)), cancel_(cancel), source_(std::move(source)),
      rows_(std::move(rows))
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

std::shared_ptr<const CandidateSet> Variants::beyondRooms() const
{
    std::call_once(asked_, [this] {
        const std::vector<Rejected> &refused = set_->rejectedOffers;
        const bool closes = std::any_of(refused.begin(), refused.end(),
                                        [this](const Rejected &each) { return closesByRoom(plan_, each.by); });
        if (!closes) {
            beyond_ = set_;
            return;
        }
        Result<CandidateSet> more = candidatesBeyondRooms(plan_, catalog_, cancel_);
        beyond_ = more ? std::make_shared<const CandidateSet>(std::move(more).value()) : nullptr;
    });
    return beyond_;
}

std::optional<Variant> Variants::without(const std::set<QString> &rules, const QString &onlyWorkload) const
{
    ModelOptions options = rows_;
    options.onlyWorkload = onlyWorkload;
    options.without = rules;
    Result<PlanModel> model = buildPlanModel(plan_, catalog_, *set_, options);
    if (!model || isCancelled())
        return std::nullopt;
    return Variant{set_, std::move(model).value()};
}

std::optional<Variant> Variants::of(const Plan &changed, const QString &onlyWorkload) const
{
    std::shared_ptr<const CandidateSet> set = source_(changed);
    if (!set)
        return std::nullopt;
    ModelOptions options = rows_;
    options.onlyWorkload = onlyWorkload;
    Result<PlanModel> model = buildPlanModel(changed, catalog_, *set, options);
    if (!model || isCancelled())
        return std::nullopt;
    return Variant{std::move(set), std::move(model).value()};
}

} // namespace cw::planner
