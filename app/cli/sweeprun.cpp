#include "app/cli/sweeprun.h"

#include "app/export/completion.h"
#include "app/export/planoutputs.h"
#include "app/export/sweepresults.h"
#include "catalog/base/parallel.h"
#include "planner/plan/planfile.h"
#include "planner/plan/planvalidation.h"
#include "planner/solve/solverun.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <mutex>
#include <tuple>

namespace cw::app {

namespace {

QString planFile(std::size_t scenario)
{
    return QStringLiteral("scenarios/%1/plan.json").arg(scenarioName(scenario));
}

/// The result that is there for a scenario; absent when none is, or it answers something else.
std::optional<planner::PlanResult> resultOf(const planner::Plan &plan, std::size_t scenario, const QString &snapshot,
                                            const QString &folder)
{
    QFile file(QDir(folder).filePath(planFile(scenario)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const planner::PlanReading reading = planner::readPlan(file.readAll());
    if (!reading.ok() || !reading.plan.isSolved())
        return std::nullopt;
    auto result = planner::resultFromJson(reading.plan.result, reading.plan.currency);
    if (!result.ok() || result->needHash != planner::needHashOf(plan) || result->snapshot != snapshot)
        return std::nullopt;
    return std::move(result).value();
}

/// What one thread keeps between scenarios: its candidates, and what is proven of the last scenario with loosest
/// limits.
struct ScenarioThread {
    explicit ScenarioThread(catalog::SnapshotPtr catalog) : pipeline(std::move(catalog)) {}
    planner::Pipeline pipeline;
    std::optional<std::size_t> proven;
    planner::LooserProof proof;
};

class ScenarioRunner {
public:
    ScenarioRunner(const SweepScenarios &scenarios, const catalog::SnapshotPtr &catalog,
                   const planner::SolveOptions &options, const QString &folder, CommandIo &io, std::size_t count)
        : scenarios_(scenarios), catalog_(catalog), options_(options), folder_(folder), io_(io), count_(count)
    {
    }

    /// One scenario on one thread; `thread` is the thread's own.
    void run(std::size_t scenario, ScenarioThread &thread)
    {
        if (isStopped())
            return;
        const auto plan = scenarios_.planOf(scenario);
        if (!plan.ok())
            return stop(plan.error());
        if (const auto known = resultOf(*plan, scenario, catalog_->hash, folder_))
            return count(known->status, true);
        auto solved = solve(*plan, scenario, thread);
        if (!solved.ok() && solved.error().code == ErrorCode::LimitWithoutAnswer)
            return countNone();
        if (!solved.ok())
            return stop(solved.error());
        const std::lock_guard lock(mutex_); // the law book is read once for all
        const Outcome completed = completeAnswer(solved.value().plan, solved.value().result, *catalog_);
        const Outcome written =
            completed.ok() ? writeFiles({{planFile(scenario), planner::writePlan(solved->plan)}}, folder_) : completed;
        if (!written.ok())
            return note(written.error());
        add(solved->result.status, false);
    }

    SweepOutcome outcome() { return outcome_; }

private:
    /// Limits at their loosest come first: what is proven there settles most of the tighter ones. Which one that is
    /// hangs on the scenario alone, so that shards and a single run agree.
    Result<planner::SolvedPlan> solve(const planner::Plan &plan, std::size_t scenario, ScenarioThread &thread)
    {
        const std::size_t loosest = scenarios_.loosestOf(scenario);
        if (loosest != scenario && thread.proven != loosest) {
            const auto base = scenarios_.planOf(loosest);
            if (!base.ok())
                return base.error();
            thread.proven =
                solveAlone(*base, thread, nullptr, &thread.proof).ok() ? std::optional(loosest) : std::nullopt;
        }
        if (loosest != scenario)
            return solveAlone(plan, thread, thread.proven ? &thread.proof : nullptr, nullptr);
        auto solved = solveAlone(plan, thread, nullptr, &thread.proof);
        thread.proven = solved.ok() ? std::optional(loosest) : std::nullopt;
        return solved;
    }
    Result<planner::SolvedPlan> solveAlone(const planner::Plan &plan, ScenarioThread &thread,
                                           const planner::LooserProof *looser, planner::LooserProof *proof)
    {
        if (const std::vector<Error> errors = planner::validatePlan(plan, *catalog_); !errors.empty())
            return errors.front();
        auto candidates = thread.pipeline.candidates(plan, {}, io_.cancel);
        if (!candidates.ok())
            return candidates.error();
        return planner::solveRun(plan, *catalog_, *candidates, options_, {}, io_.cancel, {nullptr, looser, proof});
    }
    bool isStopped()
    {
        const std::lock_guard lock(mutex_);
        return outcome_.error || (io_.cancel && *io_.cancel);
    }
    void stop(const Error &error)
    {
        const std::lock_guard lock(mutex_);
        note(error);
    }
    void note(const Error &error)
    {
        if (!outcome_.error)
            outcome_.error = error;
    }
    void count(planner::Status status, bool kept)
    {
        const std::lock_guard lock(mutex_);
        add(status, kept);
    }
    void add(planner::Status status, bool kept)
    {
        ++outcome_.answered;
        outcome_.kept += kept ? 1 : 0;
        outcome_.isProven =
            outcome_.isProven && status != planner::Status::Feasible && status != planner::Status::Interrupted;
        report();
    }
    void countNone()
    {
        const std::lock_guard lock(mutex_);
        ++outcome_.without;
        report();
    }
    void report()
    {
        if (io_.showProgress)
            io_.err(QStringLiteral("%1 of %2 scenarios").arg(outcome_.answered + outcome_.without).arg(count_));
    }

    const SweepScenarios &scenarios_;
    const catalog::SnapshotPtr &catalog_;
    planner::SolveOptions options_;
    const QString &folder_;
    CommandIo &io_;
    std::size_t count_;
    std::mutex mutex_;
    SweepOutcome outcome_;
};

} // namespace

SweepOutcome runScenarios(const SweepScenarios &scenarios, const std::vector<std::size_t> &which,
                          const catalog::SnapshotPtr &catalog, const planner::SolveOptions &options, int workers,
                          const QString &folder, CommandIo &io)
{
    planner::SolveOptions alone = options;
    alone.pricesRules = alone.explainsConflict = false; // a sweep asks what happens, not why
    alone.threads = alone.workers = 1;
    ScenarioRunner runner(scenarios, catalog, alone, folder, io, which.size());
    // Scenarios that share their loosest limits stand together, the loosest first; each thread takes a run of them.
    std::vector<std::size_t> order = which;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const std::size_t of[] = {scenarios.loosestOf(a), scenarios.loosestOf(b)};
        return std::tuple(of[0], a != of[0]) < std::tuple(of[1], b != of[1]);
    });
    const std::size_t threads = std::min(order.size(), std::size_t(workersFor(workers)));
    std::atomic<std::size_t> next{0};
    constexpr std::size_t run = 8;
    forEachIndex(threads, int(threads), [&](std::size_t) {
        ScenarioThread thread(catalog);
        for (std::size_t first = next.fetch_add(run); first < order.size(); first = next.fetch_add(run)) {
            for (std::size_t i = first; i < std::min(first + run, order.size()); ++i)
                runner.run(order[i], thread);
        }
    });
    return runner.outcome();
}

Result<int> mergeScenarios(const SweepScenarios &scenarios, const catalog::SnapshotPtr &catalog, const QString &folder)
{
    QStringList paths;
    for (const SweepAxis &axis : scenarios.axes())
        paths << axis.path;
    std::vector<SweepRow> rows;
    int missing = 0;
    for (std::size_t s = 0; s < scenarios.count(); ++s) {
        const auto plan = scenarios.planOf(s);
        if (!plan.ok())
            return plan.error();
        SweepRow row;
        row.scenario = int(s) + 1;
        const std::vector<std::size_t> values = scenarios.valuesOf(s);
        for (std::size_t a = 0; a < values.size(); ++a)
            row.values << scenarios.axes()[a].text(values[a]);
        if (const auto result = resultOf(*plan, s, catalog->hash, folder)) {
            row.status = planner::toText(result->status);
            row.gap = result->gap;
            row.totals = result->totals;
            row.plan = planFile(s);
        } else {
            row.status = QStringLiteral("none");
            row.remark = QStringLiteral("no answer yet");
            ++missing;
        }
        rows.push_back(std::move(row));
    }
    const QDir place(folder);
    const Outcome written = writeFiles({{QStringLiteral("results.csv"), sweepCsv(paths, rows)}}, folder);
    if (!written.ok())
        return written.error();
    const Outcome stored = writeSweepDatabase(place.filePath(QStringLiteral("results.sqlite")), paths, rows);
    if (!stored.ok())
        return stored.error();
    return missing;
}

} // namespace cw::app
