// What of a workload is kept for long, and on which tier of storage: checkpoints of a run, prompts and answers of what
// is served, copies of a data set. In the plan file {"tier": "archive", "checkpoints": 20}; in Workload::engine, which
// these kinds have no other use for, one text of the same parts ("tier=archive checkpoints=20"). Pure.
#pragma once

#include "planner/plan/workload.h"

namespace cw::planner {

struct Retention {
    QString tier;   ///< of `retentionTiers`
    int amount = 0; ///< checkpoints, days or copies, as `retentionMeasure` says
    bool operator==(const Retention &) const = default;
};

/// "object", read as fast as what it was kept from asks for; "archive", for keeping alone.
[[nodiscard]] const QStringList &retentionTiers();
/// "checkpoints", "days" or "copies": what is counted; empty for kinds that keep nothing so.
[[nodiscard]] QString retentionMeasure(WorkloadKind kind);
inline constexpr int mostRetained = 100'000;

/// Absent where the need asks for none.
[[nodiscard]] std::optional<Retention> retentionOf(const Workload &workload);
[[nodiscard]] QString retentionText(const Retention &retention, WorkloadKind kind);
/// States it, or that nothing is kept; what else `engine` says of the workload stays.
void setRetention(Workload &workload, const std::optional<Retention> &retention);

} // namespace cw::planner
