// The need with something changed, as a program: what prices, ways out, fronts and deviations are made of. Candidates
// are taken over where the change does not touch them and enumerated anew where it does. One object may be used from
// several threads.
#pragma once

#include "planner/model/planmodel.h"

#include <mutex>

namespace cw::planner {

struct Variant {
    std::shared_ptr<const CandidateSet> set;
    PlanModel model;
};

/// Candidates of a changed need, or nothing. Thread-safe.
using CandidateSource = std::function<std::shared_ptr<const CandidateSet>(const Plan &changed)>;

class Variants {
public:
    /// Without a source candidates come from `enumerateCandidates`. `rows`: which rows all of them have.
    Variants(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::shared_ptr<const CandidateSet> set,
             const std::atomic_bool *cancel, CandidateSource source = {}, ModelOptions rows = {});
    Variants(const Variants &) = delete;
    Variants &operator=(const Variants &) = delete;

    [[nodiscard]] const Plan &plan() const { return plan_; }
    [[nodiscard]] const catalog::CatalogSnapshot &catalog() const { return catalog_; }
    [[nodiscard]] const std::shared_ptr<const CandidateSet> &set() const { return set_; }
    /// The same and what only a figure of its room keeps out, for conflicts and ways out; nullptr: cancelled.
    [[nodiscard]] std::shared_ptr<const CandidateSet> beyondRooms() const;
    [[nodiscard]] const std::atomic_bool *cancel() const { return cancel_; }
    [[nodiscard]] const ModelOptions &rows() const { return rows_; }
    [[nodiscard]] bool isCancelled() const { return cancel_ && cancel_->load(std::memory_order_relaxed); }

    /// The same need with rules left out of the program. Absent: cancelled, or the need is broken.
    [[nodiscard]] std::optional<Variant> without(const std::set<QString> &rules,
                                                 const QString &onlyWorkload = {}) const;
    /// Another need, close to this one.
    [[nodiscard]] std::optional<Variant> of(const Plan &changed, const QString &onlyWorkload = {}) const;

private:
    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    std::shared_ptr<const CandidateSet> set_;
    const std::atomic_bool *cancel_;
    CandidateSource source_;
    ModelOptions rows_;
    mutable std::once_flag asked_;
    mutable std::shared_ptr<const CandidateSet> beyond_; ///< once asked
};

} // namespace cw::planner
