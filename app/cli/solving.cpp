#include "app/cli/solving.h"

#include <chrono>

namespace cw::app {

namespace {
constexpr double longestSolve = 7 * 24 * 3600.0;
constexpr auto progressInterval = std::chrono::milliseconds(500);

/// A line when the stage changes, then at most two a second.
planner::ProgressCallback progressLines(CommandIo &io)
{
    using Clock = std::chrono::steady_clock;
    return [&io, last = Clock::time_point(), stage = QString()](const planner::SolveProgress &progress) mutable {
        const auto now = Clock::now();
        if (progress.stage == stage && now - last < progressInterval)
            return;
        last = now;
        stage = progress.stage;
        QString line = progress.stage;
        if (progress.gap)
            line += QStringLiteral(" · gap %1 %").arg(shownNumber(*progress.gap * 100, 2));
        line += QStringLiteral(" · %1 s").arg(shownNumber(progress.seconds));
        io.err(line);
    };
}

QString relaxationText(const planner::Relaxation &way)
{
    QString text = QStringLiteral("  - %1: from %2 to %3 %4")
                       .arg(way.constraint, shownNumber(way.from, 2), shownNumber(way.to, 2), way.unit)
                       .trimmed();
    QStringList effects;
    for (const auto &[key, value] : way.consequence.items()) {
        const planner::Json *number = value.is_object() && value.contains("value") ? &value["value"] : &value;
        effects << QString::fromStdString(key) + QStringLiteral(" ") +
                       (number->is_number()   ? shownNumber(number->get<double>(), 2)
                        : number->is_string() ? QString::fromStdString(number->get<std::string>())
                                              : QStringLiteral("unknown"));
    }
    return effects.isEmpty() ? text : text + QStringLiteral(" (then %1)").arg(effects.join(QStringLiteral(", ")));
}
} // namespace

std::vector<CommandOption> solveOptions()
{
    return {{QStringLiteral("time-limit"), QStringLiteral("S"), QStringLiteral("Stop after so many seconds (60).")},
            {QStringLiteral("gap"), QStringLiteral("G"),
             QStringLiteral("Stop when proven this close, as a fraction (0.0001).")},
            {QStringLiteral("seed"), QStringLiteral("N"), QStringLiteral("Seed of the solver (0).")},
            {QStringLiteral("threads"), QStringLiteral("N"), QStringLiteral("Threads of the solver (1).")},
            {QStringLiteral("progress"), QString(), QStringLiteral("Show progress also where no terminal watches.")}};
}

planner::SolveOptions readSolveOptions(Arguments &arguments)
{
    planner::SolveOptions options;
    options.timeLimitSeconds =
        arguments.number(QStringLiteral("time-limit"), options.timeLimitSeconds, 0, longestSolve);
    options.gap = arguments.number(QStringLiteral("gap"), options.gap, 0, 1);
    options.seed = arguments.integer(QStringLiteral("seed"), options.seed, 0, std::numeric_limits<int>::max());
    options.threads = arguments.integer(QStringLiteral("threads"), options.threads, 1, 1024);
    return options;
}

Or<planner::SolvedPlan> solveFor(CommandIo &io, const planner::Plan &plan, const QString &file,
                                 catalog::SnapshotPtr catalog, const planner::SolveOptions &options, bool showProgress)
{
    planner::Pipeline pipeline(std::move(catalog));
    auto solved =
        pipeline.solve(plan, options, showProgress ? progressLines(io) : planner::ProgressCallback(), io.cancel);
    if (io.cancel && *io.cancel) {
        io.err(QStringLiteral("Stopped. Nothing was written."));
        return {std::nullopt, int(ErrorCode::Cancelled)};
    }
    if (!solved.ok())
        return {std::nullopt,
                tell(io, solved.error().code == ErrorCode::InvalidInput ? solved.error().in(file) : solved.error())};
    return {std::move(solved).value(), 0};
}

int exitCodeOf(const planner::PlanResult &result)
{
    switch (result.status) {
    case planner::Status::Optimal:
        return 0;
    case planner::Status::Infeasible:
        return int(ErrorCode::Infeasible);
    case planner::Status::Feasible:
    case planner::Status::Interrupted:
        return int(ErrorCode::LimitWithAnswer);
    }
    return int(ErrorCode::Defect);
}

void explain(CommandIo &io, const planner::PlanResult &result)
{
    if (!result.answer.isEmpty())
        io.err(result.answer);
    if (result.status == planner::Status::Infeasible) {
        io.err(QStringLiteral("These rules cannot hold together:"));
        for (const QString &rule : result.conflict)
            io.err(QStringLiteral("  - ") + rule);
        if (!result.relaxations.empty())
            io.err(QStringLiteral("Ways out:"));
        for (const planner::Relaxation &way : result.relaxations)
            io.err(relaxationText(way));
        return;
    }
    if (exitCodeOf(result) == int(ErrorCode::LimitWithAnswer))
        io.err(QStringLiteral("Stopped at a limit: the answer may be up to %1 % from the best.")
                   .arg(shownNumber(result.gap * 100, 2)));
    if (!result.binding.empty())
        io.err(QStringLiteral("What holds the answer back:"));
    for (const planner::Binding &binding : result.binding) {
        QString line =
            QStringLiteral("  - %1%2")
                .arg(binding.constraint, binding.text.isEmpty() ? QString() : QStringLiteral(": ") + binding.text);
        if (binding.priceOfRule)
            line += QStringLiteral(" (costs %1)").arg(shownNumber(binding.priceOfRule, 0));
        io.err(line);
    }
}

} // namespace cw::app
