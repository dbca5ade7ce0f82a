#include "planner/solve/solverun.h"

#include "planner/argue/binding.h"
#include "planner/argue/waysout.h"
#include "planner/facility/facilityfindings.h"
#include "planner/search/objectives.h"
#include "planner/services/servicefindings.h"
#include "planner/solve/answer.h"
#include "planner/solve/designresult.h"
#include "planner/solve/planfindings.h"
#include "planner/solve/rejections.h"
#include "planner/solve/sharing.h"
#include "planner/solve/wayverifier.h"

#include <algorithm>

namespace cw::planner {

namespace {

Error cancelledByUser()
{
    return {ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
}

/// A solver whose time is over before it has looked at anything may say nothing at all.
Error withoutAnswer(const Solution &solution, const Deadline &deadline)
{
    if (solution.ending == SolverEnding::TimeLimit || deadline.isOver())
        return {ErrorCode::LimitWithoutAnswer,
                QStringLiteral("no design was found within the time limit"),
                {},
                QStringLiteral("a longer time limit or a smaller need"),
                solution.detail};
    return Error::defect(QStringLiteral("the solver ended without an answer"), solution.detail);
}

/// What follows the search for a design: the figures and the prices of rules, or the conflict and the ways out.
class Answering {
public:
    Answering(const SolveCase &solve, const KnownNeeds &known) : solve_(solve), known_(known) {}

    Result<SolvedPlan> run()
    {
        DesignSearch search(solve_, known_);
        const Result<Attempt> found = search.run();
        if (!found)
            return found.error();
        const Solution &solution = found->solution;
        if (solution.ending == SolverEnding::Cancelled || solve_.isCancelled())
            return cancelledByUser();
        if (solution.ending == SolverEnding::Infeasible)
            return explain(found->model, search.rows());
        if (!solution.hasValues)
            return withoutAnswer(solution, solve_.deadline);
        return assemble(found->model, solution, search.rows());
    }

private:
    Result<SolvedPlan> assemble(const PlanModel &model, const Solution &solution, const ModelOptions &rows)
    {
        const Decoded decoded = decode(solve_.plan, *solve_.set, model, solution);
        FigureBook book = solve_.set->figures;
        PlanResult result = addedUp(solve_, solve_.plan, *solve_.set, decoded, solution, book);
        addFindings(solve_, decoded, result, book);
        const Variants variants(solve_.plan, solve_.catalog, solve_.set, solve_.cancel, {}, rows);
        report(QStringLiteral("Pricing the rules"));
        result.binding = bindingsOf(variants, model, solution, solve_.solver, solve_.options, solve_.deadline);
        result.deviation = deviationOf(variants, model, solution, solve_.solver, solve_.options, solve_.deadline);
        // It takes solves of its own; the points of a front leave it to the need's own answer.
        const bool looksAtSharing = result.status == Status::Optimal && !solve_.options.quick && !known_.neighbour;
        SolveOptions left = solve_.options;
        left.timeLimitSeconds = std::min(left.timeLimitSeconds, std::max(0.0, solve_.deadline.remaining()));
        if (const auto sharing = looksAtSharing
                                     ? sharingFinding(solve_.plan, solve_.catalog, *solve_.set, solve_.solver, left,
                                                      solution.objective, rows, solve_.cancel)
                                     : std::nullopt)
            result.findings.push_back(*sharing);
        if (solve_.isCancelled())
            return cancelledByUser();
        result.rejected = rejectionsOf(*solve_.set, model);
        result.answer = answerInWords(solve_.plan, *solve_.set, decoded, result);
        compactFigures(result, book);
        return finished(solve_, solve_.plan, std::move(result), designToJson(decoded.design, solve_.plan.need.horizon));
    }

    void report(const QString &stage) const
    {
        if (!solve_.progress)
            return;
        SolveProgress progress;
        progress.stage = stage;
        solve_.progress(progress);
    }

    Result<SolvedPlan> explain(const PlanModel &model, const ModelOptions &rows)
    {
        PlanResult result = frameOf(solve_, solve_.plan);
        result.status = Status::Infeasible;
        Conflict conflict;
        int refused = 0;
        bool isCut = false;
        const Variants variants(solve_.plan, solve_.catalog, solve_.set, solve_.cancel, {}, rows);
        const auto elastic = solve_.options.explainsConflict ? elasticProgramOf(variants) : std::nullopt;
        if (elastic) {
            report(QStringLiteral("Looking for the conflict"));
            conflict = findConflict(variants, *elastic, solve_.solver, solve_.options, solve_.deadline);
            const QString hardest = onlyWorkloadIn(conflict.rules);
            report(QStringLiteral("Looking for ways out"));
            const WayVerifier verifier(solve_, variants, rows, hardest);
            const Verify verify = [&verifier](const Plan &changed, const ModelOptions &options, const Verified *near) {
                return verifier.verified(changed, options, near);
            };
            const bool isOfOne = !hardest.isEmpty() && solve_.plan.need.workloads.size() > 1;
            const auto alone = isOfOne ? elasticProgramOf(variants, hardest) : std::nullopt;
            result.relaxations = waysOut(variants, *elastic, conflict, solve_.solver, solve_.options, verify,
                                         solve_.deadline, alone ? &*alone : nullptr);
            refused = verifier.refused();
            isCut = solve_.deadline.isOver();
        }
        if (solve_.isCancelled())
            return cancelledByUser();
        result.conflict = conflict.rules;
        result.findings = solve_.set->findings;
        if (refused > 0)
            result.findings.push_back(refusedFinding(refused));
        for (const Finding &finding : rackFitFindings(solve_.plan, solve_.catalog))
            result.findings.push_back(finding);
        for (const Finding &finding : serviceFitFindings(solve_.plan, solve_.catalog))
            result.findings.push_back(finding);
        const auto beyond = elastic ? variants.beyondRooms() : nullptr; // what a room keeps out the conflict names
        for (const Finding &finding : conflictFindings(solve_.plan, beyond ? *beyond : *solve_.set, conflict.rules))
            result.findings.push_back(finding);
        result.rejected = rejectionsOf(*solve_.set, model);
        result.answer = solve_.options.explainsConflict
                            ? conflictInWords(conflict.rules, conflict.remark, result.relaxations, solve_.plan, isCut)
                            : QStringLiteral("There is no design that keeps all rules.");
        compactFigures(result, solve_.set->figures);
        return finished(solve_, solve_.plan, std::move(result), Json());
    }

    /// Ways out that were not believed.
    [[nodiscard]] static Finding refusedFinding(int ways)
    {
        Finding finding;
        finding.id = finding.rule = QStringLiteral("solve.ways_refused");
        finding.verdict = Verdict::Unknown;
        finding.severity = Severity::Medium;
        finding.text = QStringLiteral("Designs of changed needs that did not pass their certificate: %1. They are not "
                                      "offered as ways out")
                           .arg(ways);
        return finding;
    }

    /// The one workload that the rules of a conflict speak of; empty: none, or several.
    [[nodiscard]] QString onlyWorkloadIn(const std::vector<QString> &rules) const
    {
        QString only;
        for (const Workload &workload : solve_.plan.need.workloads) {
            const bool isNamed = std::any_of(rules.begin(), rules.end(), [&](const QString &rule) {
                return rule.section(QLatin1Char('.'), 0, -2) == workload.id;
            });
            if (isNamed && !only.isEmpty())
                return {};
            if (isNamed)
                only = workload.id;
        }
        return only;
    }

    const SolveCase &solve_;
    const KnownNeeds &known_;
};

} // namespace

Result<SolvedPlan> solveRun(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                            std::shared_ptr<const CandidateSet> set, const SolveOptions &options,
                            const ProgressCallback &progress, const std::atomic_bool *cancel, const KnownNeeds &known)
{
    const std::unique_ptr<Solver> solver = makeHighsSolver();
    const Deadline deadline(options.timeLimitSeconds + options.argueSeconds);
    const SolveCase solve{plan, catalog, set, options, progress, cancel, *solver, deadline};
    return Answering(solve, known).run();
}

} // namespace cw::planner
