#include "planner/rules/factparts.h"

#include <algorithm>

namespace cw::planner {

namespace {

bool speaksOf(const Constraint &rule, const QStringList &workloads)
{
    return rule.workloads.isEmpty() || rule.workloads.contains(QLatin1String("*")) ||
           std::any_of(workloads.begin(), workloads.end(),
                       [&](const QString &workload) { return rule.workloads.contains(workload); });
}

template <typename Value>
std::optional<Value> statedIn(const FactSet &facts, const QString &name)
{
    const auto found = facts.constFind(name);
    const Value *value = found == facts.constEnd() ? nullptr : std::get_if<Value>(&found->value);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

void addPolicies(const FactCase &c, const QStringList &workloads, FactSet &facts)
{
    const auto seal = QStringLiteral("policy.min_seal"), noUs = QStringLiteral("policy.no_us_exposure");
    std::optional<double> lowest = statedIn<double>(facts, seal);
    bool isDenied = statedIn<bool>(facts, noUs).value_or(false), namesSeal = false, namesUs = false;
    for (const Constraint &rule : c.plan.need.constraints) {
        const bool speaks = speaksOf(rule, workloads);
        if (rule.kind == ConstraintKind::Sovereignty) {
            namesSeal = true;
            if (speaks)
                lowest = std::max(lowest.value_or(rule.minSeal), double(rule.minSeal));
        }
        if (rule.kind == ConstraintKind::OperatorExposure && rule.deny.contains(QLatin1String("US"))) {
            namesUs = true;
            isDenied = isDenied || speaks;
        }
    }
    // Where rules speak of other workloads alone the fact is there and unknown: the plan's own is not taken for it.
    if (namesSeal)
        facts.insert(seal, lowest ? factGiven(*lowest) : Fact());
    if (namesUs)
        facts.insert(noUs, factGiven(isDenied));
}

} // namespace cw::planner
