#include "planner/solve/sharing.h"

#include "planner/plan/amount.h"
#include "planner/search/search.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

QString unitOf(const Plan &plan)
{
    const Objective &objective = plan.need.minimise;
    if (!objective.weights.empty())
        return QStringLiteral("of the weighted sum");
    const QuantityInfo &about = info(objective.quantity);
    const QString unit = about.isMoney ? plan.currency.code() : QString::fromLatin1(about.unit);
    return QStringLiteral("%1 of %2").arg(unit, QString::fromLatin1(about.label).toLower());
}

} // namespace

std::optional<Finding> sharingFinding(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                      const CandidateSet &set, Solver &solver, const SolveOptions &options,
                                      double objective, const ModelOptions &rows, const std::atomic_bool *cancel)
{
    const auto &workloads = plan.need.workloads;
    const bool both = std::any_of(workloads.begin(), workloads.end(), trains) &&
                      std::any_of(workloads.begin(), workloads.end(),
                                  [](const Workload &w) { return w.kind == WorkloadKind::Inference; });
    if (!both)
        return std::nullopt;
    const bool isSeparate = plan.need.pools == QLatin1String("separate");
    Plan other = plan;
    other.need.pools = isSeparate ? QString() : QStringLiteral("separate");
    const Result<PlanModel> model = buildPlanModel(other, catalog, set, rows);
    if (!model)
        return std::nullopt;
    SolveOptions quick = options;
    constexpr long long work = 20000; // simplex iterations: repeatable, unlike a time limit
    quick.workLimit = work;
    const Solution solution = search(model->program, solver, quick, {}, cancel);
    Finding finding;
    finding.id = finding.rule = QStringLiteral("solve.pools");
    finding.verdict = Verdict::Conditional;
    finding.severity = Severity::Info;
    if (solution.ending == SolverEnding::Infeasible) {
        finding.text = isSeparate ? QStringLiteral("With shared units the need could not be met either")
                                  : QStringLiteral("With separate units for inference and training the need could not "
                                                   "be met: sharing is what makes it possible");
        return finding;
    }
    if (solution.ending != SolverEnding::Optimal || !solution.hasValues)
        return std::nullopt;
    const double scale = scaleOf(plan.need.minimise);
    const double saving = (isSeparate ? objective - solution.objective : solution.objective - objective) * scale;
    const bool isNothing = saving <= std::abs(objective) * scale * std::max(options.gap, solution.gap);
    const QString amountText = QStringLiteral("%1 %2").arg(amount(isNothing ? 0 : saving), unitOf(plan));
    finding.text = isSeparate
                       ? QStringLiteral("Sharing units between inference and training would save %1").arg(amountText)
                       : QStringLiteral("Sharing units between inference and training saves %1 against separate pools")
                             .arg(amountText);
    finding.remedy = isSeparate ? QStringLiteral("Allow shared pools where security and operation permit")
                                : QStringLiteral("State \"pools\": \"separate\" where they must not share a machine");
    return finding;
}

} // namespace cw::planner
