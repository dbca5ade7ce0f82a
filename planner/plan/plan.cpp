#include "planner/plan/plan.h"

#include "planner/plan/words.h"

namespace cw::planner {

namespace {
constexpr WordTable<Procurement, 7> procurements{{{Procurement::Buy, "buy"},
                                                  {Procurement::Colocation, "colocation"},
                                                  {Procurement::Lease, "lease"},
                                                  {Procurement::Cloud, "cloud"},
                                                  {Procurement::OnDemand, "on_demand"},
                                                  {Procurement::Reserved, "reserved"},
                                                  {Procurement::Spot, "spot"}}};
} // namespace

QString toText(Procurement procurement)
{
    return wordOf(procurements, procurement);
}

std::optional<Procurement> procurementFromText(const QString &text)
{
    return valueOf(procurements, text);
}

const Workload *workloadOf(const Need &need, const QString &id)
{
    const auto found =
        std::find_if(need.workloads.begin(), need.workloads.end(), [&](const Workload &w) { return w.id == id; });
    return found == need.workloads.end() ? nullptr : &*found;
}

} // namespace cw::planner
