#include "planner/solve/pipeline.h"

#include "planner/plan/planfile.h"
#include "planner/plan/planvalidation.h"
#include "planner/solve/answer.h"
#include "planner/solve/binding.h"
#include "planner/solve/candidates.h"
#include "planner/solve/certificate.h"
#include "planner/solve/conflict.h"
#include "planner/solve/modelbuilder.h"
#include "planner/solve/planfindings.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace cw::planner {

struct Pipeline::Memory {
    std::shared_ptr<const CandidateSet> candidates;
};

namespace {

Error cancelledByUser()
{
    return {ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
}

/// One run of the solve stage: everything it needs, and the steps in order.
class SolveRun {
public:
    SolveRun(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::shared_ptr<const CandidateSet> set,
             const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel)
        : plan_(plan), catalog_(catalog), set_(std::move(set)), options_(options), progress_(progress), cancel_(cancel),
          solver_(makeHighsSolver())
    {
    }

    Result<SolvedPlan> run()
    {
        Result<PlanModel> model = buildPlanModel(plan_, catalog_, *set_);
        if (!model)
            return model.error();
        Solution solution = solver_->solve(model->program, options_, progress_, cancel_);
        if (solution.ending == SolverEnding::Cancelled)
            return cancelledByUser();
        if (solution.ending == SolverEnding::Infeasible)
            return explain(model.value());
        if (!solution.hasValues)
            return withoutAnswer(solution);
        breakTies(model.value(), solution);
        if (cancel_ && cancel_->load())
            return cancelledByUser();
        return assemble(model.value(), solution);
    }

private:
    static Error withoutAnswer(const Solution &solution)
    {
        if (solution.ending == SolverEnding::TimeLimit)
            return {ErrorCode::LimitWithoutAnswer,
                    QStringLiteral("no design was found within the time limit"),
                    {},
                    QStringLiteral("a longer time limit or a smaller need"),
                    solution.detail};
        return Error::defect(QStringLiteral("the solver ended without an answer"), solution.detail);
    }

    /// Among designs that are equal in the objective, the cheapest.
    void breakTies(const PlanModel &model, Solution &solution)
    {
        constexpr double tolerance = 1e-6;
        if (plan_.need.minimise.quantity == PlanQuantity::TotalCost || solution.ending != SolverEnding::Optimal)
            return;
        Program second = model.program;
        Row keep{QStringLiteral("objective"),
                 {},
                 -unlimited,
                 solution.objective - model.program.offset + tolerance * std::max(1.0, std::abs(solution.objective)),
                 {}};
        for (std::size_t c = 0; c < second.columns.size(); ++c) {
            if (second.columns[c].cost != 0)
                keep.entries.push_back({int(c), second.columns[c].cost});
            second.columns[c].cost = 0;
        }
        for (const Entry &entry : model.totalCost)
            second.columns[std::size_t(entry.column)].cost = entry.value;
        second.addRow(std::move(keep));
        const Solution cheapest = solver_->solve(second, options_, progress_, cancel_);
        if (!cheapest.hasValues)
            return;
        solution.values = cheapest.values;
        solution.objective = model.program.offset;
        for (std::size_t c = 0; c < model.program.columns.size(); ++c)
            solution.objective += model.program.columns[c].cost * cheapest.values[c];
        solution.nodes += cheapest.nodes;
    }

    [[nodiscard]] PlanResult frame() const
    {
        PlanResult result;
        result.solver = {solver_->name(), solver_->version(), std::nullopt, options_.threads, options_.seed, 0};
        result.snapshot = catalog_.hash;
        result.snapshotAsOf = catalog_.asOf;
        result.needHash = needHashOf(plan_);
        return result;
    }

    [[nodiscard]] std::vector<Rejected> rejections(const PlanModel &model) const
    {
        std::vector<Rejected> rejected = set_->rejectedOffers;
        std::map<QString, const Rejected *> dominated;
        for (const Rejected &loser : model.dominated)
            dominated[loser.candidate] = &loser;
        // One line for each workload and offer: its best deployment speaks for the others, which lost to it or with it.
        std::map<std::pair<QString, int>, const Rejected *> lost;
        std::set<std::pair<QString, int>> alive;
        for (const Candidate &candidate : set_->candidates) {
            const auto loser = dominated.find(candidate.id);
            const auto key = std::pair(candidate.workload, candidate.offer);
            if (!candidate.isOpen())
                lost.emplace(key, &candidate.rejection);
            else if (loser != dominated.end())
                lost.emplace(key, loser->second);
            else
                alive.insert(key);
        }
        for (const auto &[key, rejection] : lost) {
            if (alive.count(key) == 0)
                rejected.push_back(*rejection);
        }
        std::sort(rejected.begin(), rejected.end(), [](const Rejected &a, const Rejected &b) {
            return std::tie(a.candidate, a.reason, a.by) < std::tie(b.candidate, b.reason, b.by);
        });
        return rejected;
    }

    Result<SolvedPlan> assemble(const PlanModel &model, const Solution &solution)
    {
        const Decoded decoded = decode(plan_, *set_, model, solution);
        FigureBook book = set_->figures;
        Costed costed = costDesign(plan_, catalog_, set_->offers, decoded.units, decoded.extras, book);
        PlanResult result = frame();
        result.status = solution.ending == SolverEnding::Optimal ? Status::Optimal : Status::Feasible;
        result.gap = solution.gap;
        result.bound = solution.bound * scaleOf(plan_.need.minimise.quantity);
        result.solver.nodes = solution.nodes;
        result.lines = std::move(costed.lines);
        result.totals = std::move(costed.totals);
        result.workloads = placementsOf(plan_, *set_, decoded, book);
        result.findings = set_->findings;
        for (const Finding &finding : costed.findings)
            result.findings.push_back(finding);
        for (const Finding &finding : planFindings(plan_, *set_, decoded))
            result.findings.push_back(finding);
        result.binding = tightRules(plan_, model, solution);
        if (result.status == Status::Optimal)
            priceRules(result.binding, plan_, catalog_, *set_, *solver_, options_, solution.objective, cancel_);
        if (cancel_ && cancel_->load())
            return cancelledByUser();
        result.rejected = rejections(model);
        result.answer = answerInWords(plan_, *set_, decoded, result);
        compactFigures(result, book);
        return finish(std::move(result), designToJson(decoded.design, plan_.need.horizon));
    }

    Result<SolvedPlan> explain(const PlanModel &model)
    {
        if (progress_) {
            SolveProgress progress;
            progress.stage = QStringLiteral("Looking for the conflict");
            progress_(progress);
        }
        const Pricing price = [this](const Plan &relaxed, const ModelOptions &options) {
            return totalsOf(relaxed, options);
        };
        const Conflict conflict = explainConflict(plan_, catalog_, *set_, *solver_, options_, price, cancel_);
        if (cancel_ && cancel_->load())
            return cancelledByUser();
        PlanResult result = frame();
        result.status = Status::Infeasible;
        result.conflict = conflict.rules;
        result.relaxations = conflict.relaxations;
        result.findings = set_->findings;
        for (const Finding &finding : conflictFindings(plan_, *set_, conflict.rules))
            result.findings.push_back(finding);
        result.rejected = rejections(model);
        result.answer =
            conflictInWords(conflict.rules, conflict.isIrreducible, conflict.relaxations, plan_.currency.code());
        compactFigures(result, set_->figures);
        return finish(std::move(result), Json());
    }

    /// Totals of a relaxed need's design, by quantity.
    [[nodiscard]] std::optional<Json> totalsOf(const Plan &relaxed, const ModelOptions &options)
    {
        std::shared_ptr<const CandidateSet> set = set_;
        if (candidateKey(relaxed, catalog_) != set_->key) {
            Result<CandidateSet> again = enumerateCandidates(relaxed, catalog_, {}, cancel_);
            if (!again)
                return std::nullopt;
            set = std::make_shared<const CandidateSet>(std::move(again).value());
        }
        const Result<PlanModel> model = buildPlanModel(relaxed, catalog_, *set, options);
        if (!model)
            return std::nullopt;
        constexpr double enoughOfAGap = 0.005, secondsForOne = 5;
        SolveOptions quick = options_;
        quick.gap = std::max(options_.gap, enoughOfAGap);
        quick.timeLimitSeconds = std::min(options_.timeLimitSeconds, secondsForOne);
        const Solution solution = solver_->solve(model->program, quick, {}, cancel_);
        if (!solution.hasValues)
            return std::nullopt;
        const Decoded decoded = decode(relaxed, *set, model.value(), solution);
        FigureBook book = set->figures;
        const Costed costed = costDesign(relaxed, catalog_, set->offers, decoded.units, decoded.extras, book);
        Json totals = Json::object();
        for (const Total &total : costed.totals) {
            if (total.value)
                totals[info(total.quantity).word] = *total.value;
        }
        return totals;
    }

    Result<SolvedPlan> finish(PlanResult result, Json design)
    {
        SolvedPlan solved;
        solved.plan = plan_;
        solved.plan.design = std::move(design);
        Json written = resultToJson(result);
        result.seal = sealOf(written);
        solved.plan.result = resultToJson(result);
        const CheckReport report = checkPlan(solved.plan, catalog_);
        for (const CheckItem &item : report.items) {
            if (!item.passed)
                return Error::defect(
                    QStringLiteral("the design does not pass its own check: %1: %2").arg(item.id, item.text),
                    item.place);
        }
        solved.result = std::move(result);
        solved.considered = set_;
        return solved;
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    std::shared_ptr<const CandidateSet> set_;
    const SolveOptions &options_;
    const ProgressCallback &progress_;
    const std::atomic_bool *cancel_;
    std::unique_ptr<Solver> solver_;
};

} // namespace

Pipeline::Pipeline(catalog::SnapshotPtr catalog) : catalog_(std::move(catalog)), memory_(std::make_unique<Memory>()) {}

Pipeline::~Pipeline() = default;

Result<std::shared_ptr<const CandidateSet>> Pipeline::candidates(const Plan &plan, const ProgressCallback &progress,
                                                                 const std::atomic_bool *cancel)
{
    const QString key = candidateKey(plan, *catalog_);
    if (memory_->candidates && memory_->candidates->key == key)
        return memory_->candidates;
    Result<CandidateSet> set = enumerateCandidates(plan, *catalog_, progress, cancel);
    if (!set)
        return set.error();
    memory_->candidates = std::make_shared<const CandidateSet>(std::move(set).value());
    return memory_->candidates;
}

Result<SolvedPlan> Pipeline::solve(const Plan &plan, const SolveOptions &options, const ProgressCallback &progress,
                                   const std::atomic_bool *cancel)
{
    const auto start = std::chrono::steady_clock::now();
    if (const std::vector<Error> errors = validatePlan(plan, *catalog_); !errors.empty())
        return errors.front();
    Result<std::shared_ptr<const CandidateSet>> set = candidates(plan, progress, cancel);
    if (!set)
        return set.error();
    Result<SolvedPlan> solved = SolveRun(plan, *catalog_, set.value(), options, progress, cancel).run();
    if (solved)
        solved.value().seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return solved;
}

} // namespace cw::planner
