#include "planner/solve/solverun.h"

#include "planner/argue/binding.h"
#include "planner/argue/waysout.h"
#include "planner/certify/certificate.h"
#include "planner/companions/cablefindings.h"
#include "planner/companions/designcables.h"
#include "planner/companions/leadtimefindings.h"
#include "planner/companions/renewalfindings.h"
#include "planner/companions/transceiverlines.h"
#include "planner/facility/facilityfindings.h"
#include "planner/facility/rooms.h"
#include "planner/model/modelbuilder.h"
#include "planner/plan/keptonce.h"
#include "planner/plan/planfile.h"
#include "planner/search/objectives.h"
#include "planner/search/search.h"
#include "planner/search/solutioncheck.h"
#include "planner/search/trimmed.h"
#include "planner/services/servicefindings.h"
#include "planner/services/stackfindings.h"
#include "planner/solve/answer.h"
#include "planner/solve/attempt.h"
#include "planner/solve/batchfindings.h"
#include "planner/solve/metrofindings.h"
#include "planner/solve/oversubscriptionfindings.h"
#include "planner/solve/planfindings.h"
#include "planner/solve/rejections.h"
#include "planner/solve/robustresult.h"
#include "planner/solve/servedtime.h"
#include "planner/solve/sharing.h"
#include "planner/solve/spinefindings.h"
#include "planner/storage/movefindings.h"
#include "planner/storage/storagefindings.h"

#include <algorithm>
#include <atomic>
#include <set>

namespace cw::planner {

namespace {

Error cancelledByUser()
{
    return {ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}};
}

/// One run of the solve stage: everything it needs, and the steps in order.
class SolveRun {
public:
    SolveRun(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::shared_ptr<const CandidateSet> set,
             const SolveOptions &options, const ProgressCallback &progress, const std::atomic_bool *cancel,
             LastDesign *last, const LooserProof *looser, LooserProof *proof, const Neighbour *neighbour)
        : plan_(plan), catalog_(catalog), set_(std::move(set)), options_(options), progress_(progress), cancel_(cancel),
          last_(last), looser_(looser), proof_(proof), neighbour_(neighbour), solver_(makeHighsSolver()),
          deadline_(options.timeLimitSeconds + options.argueSeconds)
    {
    }

    Result<SolvedPlan> run()
    {
        if (options_.quick && last_)
            rows_.withoutJobStorage = last_->withoutJobStorage;
        Result<Attempt> first = attempt(rows_, true);
        if (!first)
            return first.error();
        Attempt chosen = std::move(first).value();
        if (options_.quick && rows_.withoutJobStorage && chosen.solution.ending == SolverEnding::Infeasible) {
            rows_.withoutJobStorage = false; // what went without before may not do so any more
            if (first = attempt(rows_, true); !first)
                return first.error();
            chosen = std::move(first).value();
        }
        if (chosen.solution.ending != SolverEnding::Cancelled)
            lookWithoutJobStorage(chosen);
        const Solution &solution = chosen.solution;
        if (solution.ending == SolverEnding::Cancelled || (cancel_ && cancel_->load()))
            return cancelledByUser();
        if (solution.ending == SolverEnding::Infeasible)
            return explain(chosen.model);
        if (!solution.hasValues)
            return withoutAnswer(solution);
        // Rows that were left out at first, since few designs break them.
        const bool mixes = !rows_.addsUpKinds && missesAvailability(chosen.model, solution);
        const bool isCrammed =
            !rows_.wholeRacks && needsMoreRacks(plan_, *set_, decode(plan_, *set_, chosen.model, solution));
        if (mixes || isCrammed) {
            rows_.withoutJobStorage = false;
            rows_.addsUpKinds |= mixes;
            rows_.wholeRacks |= isCrammed;
            return run();
        }
        if (last_)
            *last_ = {chosen.model.program, solution.values, rows_.withoutJobStorage};
        return assemble(chosen.model, solution);
    }

private:
    /// The best design with these rows; the first one of the need, or one after it that may begin from its design.
    Result<Attempt> attempt(const ModelOptions &rows, bool isFirst, const Attempt *like = nullptr)
    {
        Result<PlanModel> built = buildPlanModel(plan_, catalog_, *set_, rows);
        if (!built)
            return built.error();
        PlanModel model = std::move(built).value();
        if (options_.quick && last_ && !last_->values.empty())
            model.program.start = carriedOver(last_->program, last_->values, model.program);
        if (like)
            model.program.start = carriedOver(like->model.program, like->solution.values, model.program);
        const std::vector<std::vector<Entry>> further = furtherObjectives(model);
        const std::optional<Solution> known =
            looser_ && isFirst ? provenBy(*looser_, model.program, further) : std::nullopt;
        const bool hasDesign = isFirst && neighbour_ && neighbour_->design;
        if (hasDesign)
            model.program.start = carriedOver(neighbour_->design->program, neighbour_->design->values, model.program);
        const KnownDesign design = hasDesign ? knownDesign() : KnownDesign{};
        SolveOptions options = options_;
        options.startIsNear = hasDesign;
        if (!isFirst)
            options.timeLimitSeconds = std::min(options.timeLimitSeconds, deadline_.remaining());
        if (like && like->solution.ending == SolverEnding::TimeLimit)
            options.quick = true; // the time is spent: no more than the same design, counted anew
        Solution solution = known ? checked(model.program, *known)
                                  : solveInOrder(model.program, further, *solver_, options, progress_, cancel_,
                                                 hasDesign ? &design : nullptr);
        options.timeLimitSeconds = deadline_.remaining();
        if (!options_.quick)
            solution = trimmed(model.program, placementColumns(model), std::move(solution), *solver_, options, cancel_);
        if (proof_ && isFirst)
            *proof_ = {model.program, further, solution};
        return Attempt{std::move(model), std::move(solution)};
    }

    /// Networks keep ports for the nodes that a run may bring, whether it does or not: where none need come, the design
    /// that surely brings none is looked for as well, and the better of the two is taken. Both bounds hold together.
    void lookWithoutJobStorage(Attempt &chosen)
    {
        if (rows_.withoutJobStorage || options_.quick)
            return;
        const bool mayBring =
            std::any_of(set_->candidates.begin(), set_->candidates.end(), [this](const Candidate &candidate) {
                return candidate.isOpen() && set_->bringsJobStorage(candidate);
            });
        if (!mayBring)
            return;
        ModelOptions rows = rows_;
        rows.withoutJobStorage = true;
        const bool bringsNone = chosen.solution.hasValues && !bringsJobStorage(chosen);
        // What took all its time is not doubled; the same design without the ports is soon had.
        if (chosen.solution.ending == SolverEnding::TimeLimit && !bringsNone)
            return;
        Result<Attempt> other = attempt(rows, false, bringsNone ? &chosen : nullptr);
        if (!other || other->solution.ending == SolverEnding::Infeasible)
            return;
        const bool isBetter = other->solution.hasValues &&
                              (!chosen.solution.hasValues || isLess(other.value(), furtherObjectives(other->model),
                                                                    chosen, furtherObjectives(chosen.model)));
        const double bound =
            chosen.solution.hasValues ? std::min(chosen.solution.bound, other->solution.bound) : other->solution.bound;
        if (isBetter) {
            chosen = std::move(other).value();
            rows_ = rows;
        }
        if (chosen.solution.hasValues)
            setBound(chosen.solution, bound, options_.gap);
    }

    [[nodiscard]] bool bringsJobStorage(const Attempt &attempt) const
    {
        const Decoded decoded = decode(plan_, *set_, attempt.model, attempt.solution);
        for (std::size_t c = 0; c < set_->candidates.size(); ++c)
            if (set_->bringsJobStorage(set_->candidates[c]) &&
                std::any_of(decoded.replicas[c].begin(), decoded.replicas[c].end(), [](int n) { return n > 0; }))
                return true;
        return false;
    }

    /// Whether several kinds of servers at one place together miss more than a workload may.
    [[nodiscard]] bool missesAvailability(const PlanModel &model, const Solution &solution) const
    {
        constexpr double rounding = 1e-6; // as the certificate allows
        const std::vector<Workload> &workloads = plan_.need.workloads;
        if (std::none_of(workloads.begin(), workloads.end(), [](const Workload &w) { return w.availability; }))
            return false;
        const Decoded decoded = decode(plan_, *set_, model, solution);
        FigureBook book = set_->figures;
        return std::any_of(workloads.begin(), workloads.end(), [&](const Workload &workload) {
            const auto served = servedTime(plan_, catalog_, *set_, decoded, workload, book);
            return served && served->value && *served->value < *workload.availability - rounding;
        });
    }

    /// Whether what no packing can do without is not enough for a hall: its racks, packed, are more than it has.
    [[nodiscard]] bool needsMoreRacks(const Plan &plan, const CandidateSet &set, const Decoded &decoded) const
    {
        // Packing takes time on the way to every answer; where racks of one kind each are enough, it says no more.
        const std::vector<OwnSite> &halls = plan.need.ownSites;
        if (std::all_of(halls.begin(), halls.end(), [&](const OwnSite &hall) {
                return !hall.racks || racksOfOneKindEach(hall.id, set, decoded) <= *hall.racks;
            }))
            return false;
        Plan designed = plan;
        designed.design = designToJson(decoded.design, plan.need.horizon);
        const Result<Rooms> rooms = roomsOf(designed, catalog_);
        return rooms && isShortOfRacks(rooms.value());
    }

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

    /// What the neighbour says of the program's objective.
    [[nodiscard]] KnownDesign knownDesign() const
    {
        const Objective &objective = plan_.need.minimise;
        KnownDesign known{neighbour_->objective / scaleOf(objective)};
        if (neighbour_->spanOfSecond > 0 && !objective.then.empty()) {
            known.shareInAll = options_.gap * neighbour_->leastOfFirst / scaleOf(objective);
            known.shareOfNext = known.shareInAll / (neighbour_->spanOfSecond / scaleOf(objective.then.front()));
        }
        return known;
    }

    /// Ranks below the first; at last, among designs that are equal in all of them, the cheapest.
    [[nodiscard]] std::vector<std::vector<Entry>> furtherObjectives(const PlanModel &model) const
    {
        std::vector<std::vector<Entry>> further = model.then;
        const Objective &asked = plan_.need.minimise;
        if (asked.quantity != PlanQuantity::TotalCost || !asked.weights.empty())
            further.push_back(model.totalCost);
        return further;
    }

    [[nodiscard]] PlanResult frame(const Plan &plan) const
    {
        PlanResult result;
        result.solver = {solver_->name(), solver_->version(), std::nullopt, options_.threads, options_.seed, 0};
        result.snapshot = catalog_.hash;
        result.snapshotAsOf = catalog_.asOf;
        result.needHash = needHashOf(plan);
        return result;
    }

    /// What a design of a need adds up to: what its certificate looks at.
    [[nodiscard]] PlanResult addedUp(const Plan &plan, const CandidateSet &set, const Decoded &decoded,
                                     const Solution &solution, FigureBook &book) const
    {
        Costed costed = costDesign(plan, catalog_, set.offers, decoded.units, decoded.extras, book);
        PlanResult result = frame(plan);
        result.status = solution.ending == SolverEnding::Optimal ? Status::Optimal : Status::Feasible;
        result.gap = solution.gap;
        result.bound = solution.bound * scaleOf(plan.need.minimise);
        result.solver.nodes = solution.nodes;
        result.lines = std::move(costed.lines);
        result.totals = std::move(costed.totals);
        result.workloads = placementsOf(plan, set, decoded, book);
        for (std::size_t w = 0; w < result.workloads.size(); ++w)
            result.workloads[w].availability = servedTime(plan, catalog_, set, decoded, plan.need.workloads[w], book);
        result.findings = set.findings;
        for (const Finding &finding : costed.findings)
            result.findings.push_back(finding);
        for (const Finding &finding : planFindings(plan, set, decoded))
            result.findings.push_back(finding);
        if (const auto robust = robustFinding(plan, result.lines, catalog_, book))
            result.findings.push_back(*robust);
        return result;
    }

    Result<SolvedPlan> assemble(const PlanModel &model, const Solution &solution)
    {
        const Decoded decoded = decode(plan_, *set_, model, solution);
        FigureBook book = set_->figures;
        PlanResult result = addedUp(plan_, *set_, decoded, solution, book);
        for (const Finding &finding : metroFindings(plan_.need, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : oversubscriptionFindings(plan_, catalog_, *set_, decoded))
            result.findings.push_back(finding);
        for (const Finding &finding : spineFindings(siteFabrics(decoded.design, catalog_), plan_.need, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : batchFindings(plan_, *set_, decoded))
            result.findings.push_back(finding);
        addRooms(result, designToJson(decoded.design, plan_.need.horizon), book);
        for (const Finding &finding : moveFindings(plan_, decoded.design, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : storageFindings(plan_, decoded.design, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : freshnessFindings(plan_, decoded.design, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : leadTimeFindings(plan_, decoded.design, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : stackFindings(plan_, decoded.design, catalog_))
            result.findings.push_back(finding);
        const Variants variants(plan_, catalog_, set_, cancel_, {}, rows_);
        report(QStringLiteral("Pricing the rules"));
        result.binding = bindingsOf(variants, model, solution, *solver_, options_, deadline_);
        result.deviation = deviationOf(variants, model, solution, *solver_, options_, deadline_);
        // It takes solves of its own; the points of a front leave it to the need's own answer.
        const bool looksAtSharing = result.status == Status::Optimal && !options_.quick && !neighbour_;
        if (const auto sharing = looksAtSharing ? sharingFinding(plan_, catalog_, *set_, *solver_, options_,
                                                                 solution.objective, rows_, cancel_)
                                                : std::nullopt)
            result.findings.push_back(*sharing);
        if (cancel_ && cancel_->load())
            return cancelledByUser();
        result.rejected = rejectionsOf(*set_, model);
        result.answer = answerInWords(plan_, *set_, decoded, result);
        compactFigures(result, book);
        return finish(plan_, std::move(result), designToJson(decoded.design, plan_.need.horizon));
    }

    /// What does not fit its rooms, or cannot from the start; the transceivers of the cables between its racks.
    void addRooms(PlanResult &result, Json design, FigureBook &book) const
    {
        Plan designed = plan_;
        designed.design = std::move(design);
        const KeptOnce<Rooms> rooms(designed, catalog_);
        for (const Finding &finding : facilityFindings(designed, catalog_))
            result.findings.push_back(finding);
        const Result<std::vector<CablePlan>> cables = designCables(designed, catalog_);
        if (!cables)
            return;
        for (const Finding &finding : cableFindings(cables.value()))
            result.findings.push_back(finding);
        for (const Finding &finding : adapterFindings(cables.value(), catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : rackPartFindings(cables.value(), catalog_))
            result.findings.push_back(finding);
        if (const Result<Rooms> halls = roomsOf(designed, catalog_))
            for (const Finding &finding : idleSwitchFindings(cables.value(), halls.value(), plan_.need.horizon))
                result.findings.push_back(finding);
        for (const Finding &finding : newCableFindings(cables.value(), result.lines))
            result.findings.push_back(finding);
        Passports passports(plan_, catalog_, book);
        for (Line &line : transceiverLines(cables.value(), result.lines, passports))
            result.lines.push_back(std::move(line));
    }

    void report(const QString &stage) const
    {
        if (!progress_)
            return;
        SolveProgress progress;
        progress.stage = stage;
        progress_(progress);
    }

    Result<SolvedPlan> explain(const PlanModel &model)
    {
        PlanResult result = frame(plan_);
        result.status = Status::Infeasible;
        Conflict conflict;
        const Variants variants(plan_, catalog_, set_, cancel_, {}, rows_);
        const auto elastic = options_.explainsConflict ? elasticProgramOf(variants) : std::nullopt;
        if (elastic) {
            report(QStringLiteral("Looking for the conflict"));
            conflict = findConflict(variants, *elastic, *solver_, options_, deadline_);
            hardest_ = onlyWorkloadIn(conflict.rules);
            report(QStringLiteral("Looking for ways out"));
            const Verify verify = [this, &variants](const Plan &changed, const ModelOptions &options,
                                                    const Verified *near) {
                return verified(variants, changed, options, near);
            };
            const bool isOfOne = !hardest_.isEmpty() && plan_.need.workloads.size() > 1;
            const auto alone = isOfOne ? elasticProgramOf(variants, hardest_) : std::nullopt;
            result.relaxations =
                waysOut(variants, *elastic, conflict, *solver_, options_, verify, deadline_, alone ? &*alone : nullptr);
        }
        if (cancel_ && cancel_->load())
            return cancelledByUser();
        result.conflict = conflict.rules;
        result.findings = set_->findings;
        if (refusedWays_ > 0)
            result.findings.push_back(refusedFinding());
        for (const Finding &finding : metroFindings(plan_.need, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : rackFitFindings(plan_, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : serviceFitFindings(plan_, catalog_))
            result.findings.push_back(finding);
        for (const Finding &finding : conflictFindings(plan_, *set_, conflict.rules))
            result.findings.push_back(finding);
        result.rejected = rejectionsOf(*set_, model);
        result.answer = options_.explainsConflict
                            ? conflictInWords(conflict.rules, conflict.remark, result.relaxations, plan_)
                            : QStringLiteral("There is no design that keeps all rules.");
        compactFigures(result, set_->figures);
        return finish(plan_, std::move(result), Json());
    }

    /// Ways out that were not believed.
    [[nodiscard]] Finding refusedFinding() const
    {
        Finding finding;
        finding.id = finding.rule = QStringLiteral("solve.ways_refused");
        finding.verdict = Verdict::Unknown;
        finding.severity = Severity::Medium;
        finding.text = QStringLiteral("Designs of changed needs that did not pass their certificate: %1. They are not "
                                      "offered as ways out")
                           .arg(refusedWays_.load());
        return finding;
    }

    /// The one workload that the rules of a conflict speak of; empty: none, or several.
    [[nodiscard]] QString onlyWorkloadIn(const std::vector<QString> &rules) const
    {
        QString only;
        for (const Workload &workload : plan_.need.workloads) {
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

    /// The program of a changed need; absent where the workload of the conflict cannot even be carried by itself, which
    /// is much sooner known.
    [[nodiscard]] std::optional<Variant> variantOf(const Variants &variants, const Plan &changed,
                                                   const ModelOptions &options) const
    {
        const bool isWhole = options.without.empty();
        const std::vector<Workload> &workloads = changed.need.workloads;
        const bool isAsked = std::any_of(workloads.begin(), workloads.end(),
                                         [this](const Workload &workload) { return workload.id == hardest_; });
        if (!isAsked || workloads.size() < 2)
            return isWhole ? variants.of(changed) : variants.without(options.without);
        auto alone = isWhole ? variants.of(changed, hardest_) : variants.without(options.without, hardest_);
        if (!alone)
            return std::nullopt;
        SolveOptions any = options_;
        any.gap = 1; // a design, whatever it costs
        any.workLimit = workOfOneWay(alone->model.program);
        any.mergedIsEnough = true;
        any.threads = 1;
        any.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        if (search(alone->model.program, *solver_, any, {}, cancel_).ending == SolverEnding::Infeasible)
            return std::nullopt;
        ModelOptions all = options;
        all.addsUpKinds = rows_.addsUpKinds;
        all.wholeRacks = rows_.wholeRacks;
        all.withoutJobStorage = rows_.withoutJobStorage;
        Result<PlanModel> model = buildPlanModel(changed, catalog_, *alone->set, all);
        return model ? std::optional(Variant{alone->set, std::move(model).value()}) : std::nullopt;
    }

    /// The cheapest design or one near it, within the work allowed. Of a large program a design is soon known and a
    /// bound is not: any is found first, then the cheapest of what is like it, which in needs of six workloads is
    /// where four times the work ends too.
    [[nodiscard]] Solution aboutCheapest(PlanModel &model, const SolveOptions &options) const
    {
        // With the objectives below, else what a way out costs would be left to chance.
        const auto solved = [&](const SolveOptions &how) {
            return solveInOrder(model.program, furtherObjectives(model), *solver_, how, {}, cancel_);
        };
        if (options.quick || isSmall(model.program))
            return solved(options);
        SolveOptions any = options;
        any.quick = true;
        Solution found = solved(any);
        if (found.ending == SolverEnding::Infeasible || found.ending == SolverEnding::Cancelled)
            return found;
        if (!found.hasValues)
            return solved(options);
        model.program.start = found.values;
        Solution nearer = solved(any);
        return nearer.hasValues && nearer.objective < found.objective ? nearer : found;
    }

    /// A changed need's design: what it adds up to and which offers it uses. Only one that passes its certificate. Any
    /// thread.
    [[nodiscard]] std::optional<Verified> verified(const Variants &variants, const Plan &changed,
                                                   const ModelOptions &options, const Verified *near) const
    {
        auto variant = variantOf(variants, changed, options);
        if (!variant)
            return std::nullopt;
        SolveOptions quick = options_;
        quick.gap = std::max(options_.gap, gapOfOneWay);
        quick.workLimit = workOfOneWay(variant->model.program);
        quick.mergedIsEnough = true;
        quick.threads = 1;
        quick.timeLimitSeconds = std::max(0.0, deadline_.remaining());
        if (near && near->design) {
            variant->model.program.start =
                carriedOver(near->design->program, near->design->values, variant->model.program);
            quick.quick = true;
        }
        Solution solution = aboutCheapest(variant->model, quick);
        if (!solution.hasValues)
            return std::nullopt;
        if (!rows_.wholeRacks && options.without.empty() &&
            needsMoreRacks(changed, *variant->set, decode(changed, *variant->set, variant->model, solution))) {
            ModelOptions strict = rows_;
            strict.wholeRacks = true;
            Result<PlanModel> model = buildPlanModel(changed, catalog_, *variant->set, strict);
            if (!model)
                return std::nullopt;
            variant->model = std::move(model).value();
            quick.quick = false;
            solution = aboutCheapest(variant->model, quick);
            if (!solution.hasValues)
                return std::nullopt;
        }
        const Decoded decoded = decode(changed, *variant->set, variant->model, solution);
        FigureBook book = variant->set->figures;
        PlanResult result = addedUp(changed, *variant->set, decoded, solution, book);
        compactFigures(result, book);
        // A need with rules left out of the program only is never shown, and would not keep them.
        if (options.without.empty() &&
            !finish(changed, result, designToJson(decoded.design, changed.need.horizon)).ok()) {
            ++refusedWays_;
            return std::nullopt;
        }
        Verified answer;
        for (const Total &total : result.totals) {
            if (total.value)
                answer.totals[info(total.quantity).word] = *total.value;
        }
        for (const CountedUnits &counted : decoded.units)
            answer.offers.push_back(variant->set->offers[std::size_t(counted.offer)]);
        answer.design = std::make_shared<const LastDesign>(LastDesign{variant->model.program, solution.values});
        return answer;
    }

    /// The written plan with its certificate; a plan that does not pass it is an error.
    [[nodiscard]] Result<SolvedPlan> finish(const Plan &plan, PlanResult result, Json design) const
    {
        SolvedPlan solved;
        solved.plan = plan;
        solved.plan.design = std::move(design);
        solved.plan.result = sealed(result);
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
    LastDesign *last_;
    const LooserProof *looser_;
    LooserProof *proof_;
    const Neighbour *neighbour_;
    std::unique_ptr<Solver> solver_;
    Deadline deadline_;
    mutable std::atomic_int refusedWays_ = 0;
    QString hardest_;   ///< the only workload of the conflict, while ways out are looked for
    ModelOptions rows_; ///< which rows the program has
};

} // namespace

Result<SolvedPlan> solveRun(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                            std::shared_ptr<const CandidateSet> set, const SolveOptions &options,
                            const ProgressCallback &progress, const std::atomic_bool *cancel, LastDesign *last,
                            const LooserProof *looser, LooserProof *proof, const Neighbour *neighbour)
{
    return SolveRun(plan, catalog, std::move(set), options, progress, cancel, last, looser, proof, neighbour).run();
}

} // namespace cw::planner
