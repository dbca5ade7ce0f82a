#include "planner/plan/workload.h"

#include "planner/plan/words.h"

namespace cw::planner {

namespace {
constexpr WordTable<WorkloadKind, 6> kinds{{{WorkloadKind::Inference, "inference"},
                                            {WorkloadKind::Training, "training"},
                                            {WorkloadKind::FineTuning, "fine_tuning"},
                                            {WorkloadKind::VectorSearch, "vector_search"},
                                            {WorkloadKind::FeatureServing, "feature_serving"},
                                            {WorkloadKind::Dataset, "dataset"}}};
} // namespace

QString toText(WorkloadKind kind)
{
    return wordOf(kinds, kind);
}

std::optional<WorkloadKind> workloadKindFromText(const QString &text)
{
    return valueOf(kinds, text);
}

bool trains(const Workload &workload)
{
    return workload.kind == WorkloadKind::Training || workload.kind == WorkloadKind::FineTuning;
}

} // namespace cw::planner
