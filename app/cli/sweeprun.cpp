#include "app/cli/sweeprun.h"

#include "app/export/completion.h"
#include "app/export/planoutputs.h"
#include "app/export/sweepresults.h"
#include "planner/plan/planfile.h"
#include "planner/solve/parallel.h"

#include <QDir>
#include <QFile>

#include <mutex>

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

class ScenarioRunner {
public:
    ScenarioRunner(const SweepScenarios &scenarios, const catalog::SnapshotPtr &catalog,
                   const planner::SolveOptions &options, const QString &folder, CommandIo &io, std::size_t count)
        : scenarios_(scenarios), catalog_(catalog), options_(options), folder_(folder), io_(io), count_(count)
    {
    }

    /// One scenario on one thread; `pipeline` is the thread's own.
    void run(std::size_t scenario, planner::Pipeline &pipeline)
    {
        if (isStopped())
            return;
        const auto plan = scenarios_.planOf(scenario);
        if (!plan.ok())
            return stop(plan.error());
        if (const auto known = resultOf(*plan, scenario, catalog_->hash, folder_))
            return count(known->status, true);
        auto solved = pipeline.solve(*plan, options_, {}, io_.cancel);
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
    // Neighbours differ least: each thread takes a run of them and keeps its candidates.
    const std::size_t threads = std::min(which.size(), std::size_t(planner::workersFor(workers)));
    std::atomic<std::size_t> next{0};
    constexpr std::size_t run = 8;
    planner::forEachIndex(threads, int(threads), [&](std::size_t) {
        planner::Pipeline pipeline(catalog);
        for (std::size_t first = next.fetch_add(run); first < which.size(); first = next.fetch_add(run)) {
            for (std::size_t i = first; i < std::min(first + run, which.size()); ++i)
                runner.run(which[i], pipeline);
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
