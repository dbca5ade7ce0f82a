#include "planner/search/solver.h"

// The C interface only: the packaged library was built with another std::string layout than this program.
#include <interfaces/highs_c_api.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double wholeTolerance = 1e-5; // whole columns may end this far from a whole number

/// What every column costs at least by itself: a bound before there is any other.
double leastByColumns(const Program &program)
{
    double least = program.offset;
    for (const Column &column : program.columns)
        if (column.cost != 0) // nothing times an unlimited side is no number
            least += column.cost * (column.cost > 0 ? column.low : column.high);
    return least;
}

/// Branches tried on a column before its estimate is trusted (8 in HiGHS): three quarters of the iterations of a proof
/// went into those trials.
constexpr int triesBeforeTrust = 1;

struct HighsHandle {
    void *highs = Highs_create();
    HighsHandle() = default;
    HighsHandle(const HighsHandle &) = delete;
    HighsHandle &operator=(const HighsHandle &) = delete;
    ~HighsHandle() { Highs_destroy(highs); }
};

struct Watch {
    const ProgressCallback *progress = nullptr;
    const std::atomic_bool *cancel = nullptr;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    long long workLimit = 0;
    double timeLimit = 0; ///< s
    bool stopped = false;
    bool isLimited = false;     ///< the limit of work or of time struck
    bool isClockBeyond = false; ///< by the clock of the day the time is over
    long long work = 0;
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
};

std::optional<double> finite(double value)
{
    return std::isfinite(value) && std::abs(value) < 1e29 ? std::optional(value) : std::nullopt;
}

void onHighsEvent(int event, const char *, const HighsCallbackDataOut *out, HighsCallbackDataIn *in, void *user)
{
    auto *watch = static_cast<Watch *>(user);
    if (watch->cancel && watch->cancel->load(std::memory_order_relaxed)) {
        watch->stopped = true;
        if (in)
            in->user_interrupt = 1;
        return;
    }
    if (out) {
        const bool isMip = event == kHighsCallbackMipInterrupt || event == kHighsCallbackMipLogging ||
                           event == kHighsCallbackMipImprovingSolution;
        // Each event fills its own counter only; the other holds anything.
        watch->work = std::max<long long>(watch->work, isMip ? static_cast<long long>(out->mip_total_lp_iterations)
                                                             : static_cast<long long>(out->simplex_iteration_count));
        const bool isOver =
            (watch->workLimit > 0 && watch->work > watch->workLimit) || watch->seconds() > watch->timeLimit;
        if (isOver && in && (event == kHighsCallbackMipInterrupt || event == kHighsCallbackSimplexInterrupt)) {
            watch->isLimited = true;
            in->user_interrupt = 1;
            return;
        }
    }
    if (event != kHighsCallbackMipLogging && event != kHighsCallbackMipImprovingSolution)
        return;
    if (!watch->progress || !*watch->progress || !out)
        return;
    SolveProgress progress;
    progress.stage = QStringLiteral("Choosing and counting");
    progress.best = finite(out->mip_primal_bound);
    progress.bound = finite(out->mip_dual_bound);
    progress.gap = progress.best ? finite(out->mip_gap) : std::nullopt;
    progress.seconds = watch->seconds();
    (*watch->progress)(progress);
}

/// The program in the row-wise arrays HiGHS takes.
struct RawProgram {
    std::vector<double> cost, low, high, rowLow, rowHigh, value;
    std::vector<HighsInt> whole, start, index;

    explicit RawProgram(const Program &program)
    {
        for (const Column &column : program.columns) {
            cost.push_back(column.cost);
            low.push_back(column.low);
            high.push_back(column.high);
            whole.push_back(column.integer ? kHighsVarTypeInteger : kHighsVarTypeContinuous);
        }
        for (const Row &row : program.rows) {
            start.push_back(HighsInt(index.size()));
            rowLow.push_back(row.low);
            rowHigh.push_back(row.high);
            for (const Entry &entry : row.entries) {
                index.push_back(HighsInt(entry.column));
                value.push_back(entry.value);
            }
        }
    }
};

/// HiGHS keeps one worker pool per thread; a solve with another thread count needs a fresh one.
void prepareWorkers(int threads)
{
    thread_local int current = 0;
    if (current != 0 && current != threads)
        Highs_resetGlobalScheduler(1);
    current = threads;
}

SolverEnding endingOf(HighsInt status)
{
    if (status == kHighsModelStatusOptimal || status == kHighsModelStatusModelEmpty)
        return SolverEnding::Optimal;
    if (status == kHighsModelStatusInfeasible)
        return SolverEnding::Infeasible;
    if (status == kHighsModelStatusUnbounded || status == kHighsModelStatusUnboundedOrInfeasible)
        return SolverEnding::Unbounded;
    if (status == kHighsModelStatusTimeLimit || status == kHighsModelStatusIterationLimit ||
        status == kHighsModelStatusSolutionLimit)
        return SolverEnding::TimeLimit;
    return status == kHighsModelStatusInterrupt ? SolverEnding::Cancelled : SolverEnding::Failed;
}

/// Rounds whole columns; false when a rounded value moved too far. Whether rows still hold the check of answers says.
bool settle(const Program &program, std::vector<double> &values, QString &detail)
{
    for (std::size_t c = 0; c < values.size(); ++c) {
        const Column &column = program.columns[c];
        if (column.integer) {
            const double rounded = std::round(values[c]);
            if (std::abs(rounded - values[c]) > wholeTolerance * std::max(1.0, std::abs(rounded))) {
                detail = QStringLiteral("column %1 is not whole").arg(column.name);
                return false;
            }
            values[c] = rounded;
        }
        values[c] = std::clamp(values[c], column.low, column.high);
    }
    return true;
}

/// A row without columns is 0: HiGHS does not look at rows of a program without columns.
bool hasImpossibleRow(const Program &program)
{
    return std::any_of(program.rows.begin(), program.rows.end(), [](const Row &row) {
        return row.entries.empty() && (row.low > rowTolerance || row.high < -rowTolerance);
    });
}

class HighsSolver : public Solver {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("HiGHS"); }
    [[nodiscard]] QString version() const override { return QString::fromLatin1(Highs_version()); }

private:
    [[nodiscard]] Solution answer(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                                  const std::atomic_bool *cancel) override;
    /// False where this build of the solver does not take what a result rests on.
    [[nodiscard]] static bool setOptions(void *highs, const SolveOptions &options);
    static void run(const Program &program, const SolveOptions &options, Watch &watch, Solution &solution);
    static void readSolution(void *highs, const Program &program, Solution &solution);
};

bool HighsSolver::setOptions(void *highs, const SolveOptions &options)
{
    bool taken = true;
    const auto must = [&taken](HighsInt status) { taken = taken && status == kHighsStatusOk; };
    must(Highs_setBoolOptionValue(highs, "output_flag", 0));
    must(Highs_setIntOptionValue(highs, "threads", options.threads));
    must(Highs_setIntOptionValue(highs, "random_seed", options.seed));
    must(Highs_setDoubleOptionValue(highs, "time_limit", options.timeLimitSeconds));
    must(Highs_setDoubleOptionValue(highs, "mip_rel_gap", options.gap));
    must(Highs_setDoubleOptionValue(highs, "mip_abs_gap", 0));
    if (options.nodeLimit > 0)
        must(Highs_setIntOptionValue(highs, "mip_max_nodes", HighsInt(options.nodeLimit)));
    // What follows saves time only; versions differ in the names.
    if (!options.seeksDesigns) {
        for (const char *heuristic : {"mip_heuristic_run_rins", "mip_heuristic_run_rens", "mip_allow_restart",
                                      "mip_heuristic_run_root_reduced_cost", "mip_heuristic_run_feasibility_jump"})
            Highs_setBoolOptionValue(highs, heuristic, 0);
        Highs_setIntOptionValue(highs, "mip_pscost_minreliable", triesBeforeTrust);
    }
    return taken;
}

void HighsSolver::readSolution(void *highs, const Program &program, Solution &solution)
{
    HighsInt primal = 0;
    Highs_getIntInfoValue(highs, "primal_solution_status", &primal);
    std::int64_t nodes = 0;
    Highs_getInt64InfoValue(highs, "mip_node_count", &nodes);
    solution.nodes = std::max<long long>(0, nodes);
    const bool isMip = program.hasWholeColumns();
    if (isMip) {
        Highs_getDoubleInfoValue(highs, "mip_dual_bound", &solution.bound);
        solution.bound = std::max(solution.bound, leastByColumns(program)); // none yet where the time ended early
    }
    if (primal != kHighsSolutionStatusFeasible)
        return;
    solution.values.resize(program.columns.size());
    std::vector<double> columnDual(program.columns.size()), rowValue(program.rows.size()), rowDual(program.rows.size());
    Highs_getSolution(highs, solution.values.data(), columnDual.data(), rowValue.data(), rowDual.data());
    solution.hasValues = settle(program, solution.values, solution.detail);
    if (!solution.hasValues) {
        solution.ending = SolverEnding::Failed;
        return;
    }
    solution.objective = program.objectiveOf(solution.values);
    if (!isMip) {
        const bool isOptimal = solution.ending == SolverEnding::Optimal;
        solution.bound = isOptimal ? solution.objective : leastByColumns(program);
        solution.reducedCosts = std::move(columnDual);
        solution.rowDuals = std::move(rowDual);
    }
    const double distance = std::max(0.0, solution.objective - solution.bound);
    solution.gap = distance <= 1e-9 * std::max(1.0, std::abs(solution.objective))
                       ? 0
                       : distance / std::max(std::abs(solution.objective), 1e-9);
}

void HighsSolver::run(const Program &program, const SolveOptions &options, Watch &watch, Solution &solution)
{
    HighsHandle handle;
    if (!setOptions(handle.highs, options)) {
        solution.detail = QStringLiteral("the solver refused one of its options");
        return;
    }
    const RawProgram raw(program);
    const HighsInt passed =
        Highs_passMip(handle.highs, HighsInt(program.columns.size()), HighsInt(program.rows.size()),
                      HighsInt(raw.index.size()), kHighsMatrixFormatRowwise, kHighsObjSenseMinimize, program.offset,
                      raw.cost.data(), raw.low.data(), raw.high.data(), raw.rowLow.data(), raw.rowHigh.data(),
                      raw.start.data(), raw.index.data(), raw.value.data(), raw.whole.data());
    if (passed == kHighsStatusError) {
        solution.detail = QStringLiteral("the solver refused the program");
        return;
    }
    if (program.start.size() == program.columns.size())
        Highs_setSolution(handle.highs, program.start.data(), nullptr, nullptr, nullptr);
    Highs_setCallback(handle.highs, onHighsEvent, &watch);
    for (const HighsInt event : {kHighsCallbackMipInterrupt, kHighsCallbackSimplexInterrupt, kHighsCallbackIpmInterrupt,
                                 kHighsCallbackMipLogging, kHighsCallbackMipImprovingSolution})
        Highs_startCallback(handle.highs, event);
    const HighsInt ran = Highs_run(handle.highs);
    const HighsInt status = Highs_getModelStatus(handle.highs);
    watch.isClockBeyond = status == kHighsModelStatusTimeLimit;
    solution.ending = ran == kHighsStatusError ? SolverEnding::Failed : endingOf(status);
    if (watch.stopped)
        solution.ending = SolverEnding::Cancelled;
    else if (watch.isLimited || (solution.ending == SolverEnding::Failed && watch.seconds() > watch.timeLimit))
        solution.ending = SolverEnding::TimeLimit; // one that ends before it has looked at anything has no status
    solution.work = watch.work;
    readSolution(handle.highs, program, solution);
    solution.seconds = watch.seconds();
}

Solution HighsSolver::answer(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                             const std::atomic_bool *cancel)
{
    Solution solution;
    Watch watch;
    watch.progress = &progress;
    watch.cancel = cancel;
    watch.workLimit = options.workLimit;
    watch.timeLimit = options.timeLimitSeconds;
    if (cancel && cancel->load()) {
        solution.ending = SolverEnding::Cancelled;
        return solution;
    }
    if (hasImpossibleRow(program)) {
        solution.ending = SolverEnding::Infeasible;
        return solution;
    }
    prepareWorkers(options.threads);
    run(program, options, watch, solution);
    // HiGHS reads the clock of the day. Where that was set forward, the limit has not come; where it was set back, the
    // watch above ends the run.
    if (watch.isClockBeyond && !watch.stopped && watch.seconds() < options.timeLimitSeconds) {
        SolveOptions unhurried = options;
        unhurried.timeLimitSeconds = infinity;
        solution = {};
        run(program, unhurried, watch, solution);
    }
    return solution;
}

} // namespace

std::unique_ptr<Solver> makeHighsSolver()
{
    return std::make_unique<HighsSolver>();
}

} // namespace cw::planner
