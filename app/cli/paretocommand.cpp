#include "app/cli/commandlist.h"
#include "app/cli/frontkeeper.h"
#include "app/cli/solving.h"
#include "app/export/completion.h"
#include "app/export/planoutputs.h"
#include "app/export/sweepresults.h"
#include "planner/plan/knownbound.h"
#include "planner/plan/planfile.h"
#include "planner/solve/front.h"

#include <QDir>

namespace cw::app {

namespace {

constexpr int usualPoints = 10;
constexpr int mostPoints = 1000;

QStringList quantityWords()
{
    QStringList words;
    for (const planner::QuantityInfo &about : planner::planQuantities())
        words << QLatin1String(about.word);
    return words;
}

QString unitOf(planner::PlanQuantity quantity, const planner::Plan &plan)
{
    const planner::QuantityInfo &about = planner::info(quantity);
    return about.isMoney ? plan.currency.code() : QString::fromUtf8(about.unit);
}

/// The file of a point, from 0, in the folder of the front.
QString planOf(std::size_t index)
{
    return QStringLiteral("point-%1/plan.json").arg(index + 1, 3, 10, QLatin1Char('0'));
}

class ParetoCommand : public Command {
public:
    QString name() const override { return QStringLiteral("pareto"); }
    QString summary() const override
    {
        return QStringLiteral("Draw the exact trade-off between two quantities; every point is a checked design.");
    }
    QString arguments() const override { return QStringLiteral("FILE --x Q --y Q [--points N] [--out DIR] [--json]"); }

    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all{
            {QStringLiteral("x"), QStringLiteral("Q"),
             QStringLiteral("Quantity held along the front: %1.").arg(quantityWords().join(QStringLiteral(", ")))},
            {QStringLiteral("y"), QStringLiteral("Q"), QStringLiteral("Quantity minimised at each point.")},
            {QStringLiteral("points"), QStringLiteral("N"), QStringLiteral("Most points (10).")},
            {QStringLiteral("out"), QStringLiteral("DIR"),
             QStringLiteral("Write front.csv, results.sqlite and the plan of every point into DIR.")},
            {QStringLiteral("json"), QString(), QStringLiteral("Print the front as JSON.")}};
        for (CommandOption &option : solveOptions())
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("x"));
        args.require(QStringLiteral("y"));
        const auto x = quantity(args, QStringLiteral("x")), y = quantity(args, QStringLiteral("y"));
        const int points = args.integer(QStringLiteral("points"), usualPoints, 2, mostPoints);
        planner::SolveOptions options = readSolveOptions(args);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0), folder = args.value(QStringLiteral("out"));
        auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        if (const QString refusal = planner::frontRefusal(*x, *y, *plan); !refusal.isEmpty()) {
            io.err(refusal + QLatin1Char('.'));
            return int(ErrorCode::Usage);
        }
        const auto catalog = openCatalog(io, (*plan).asOf);
        if (!catalog)
            return catalog.code;
        if (const int code = validateAgainst(io, *plan, **catalog, file))
            return code;
        if (const int code = folder.isEmpty() ? 0 : checkFolder(io, folder))
            return code;
        const bool shows = io.showProgress || args.has(QStringLiteral("progress"));
        const planner::ProgressCallback progress = shows ? progressLines(io) : planner::ProgressCallback();
        planner::Pipeline pipeline(*catalog);
        const auto candidates = pipeline.candidates(*plan, progress, io.cancel);
        if (!candidates.ok())
            return stopped(io, candidates.error(), file);
        FrontKeeper keeper(folder, (*catalog)->hash, options.gap);
        auto front = planner::paretoFront(*plan, **catalog, candidates.value(), *x, *y, points, options, progress,
                                          io.cancel, {}, keeper.memory());
        if (!front.ok())
            return stopped(io, front.error(), file, !folder.isEmpty() && !keeper.isEmpty());
        if (const auto unkept = keeper.error())
            return tell(io, *unkept);
        if (front->isInfeasible) {
            keeper.forget();
            io.err(QStringLiteral("There is no design that keeps all rules, so there is no trade-off. `explain` says "
                                  "which rules exclude each other."));
            return int(ErrorCode::Infeasible);
        }
        for (planner::FrontPoint &point : front.value().points) {
            const Outcome completed = completeAnswer(point.solved.plan, point.solved.result, **catalog);
            if (!completed.ok())
                return tell(io, completed.error().in(file));
        }
        if (const int code = folder.isEmpty() ? 0 : write(io, *front, *plan, folder))
            return code;
        if (!front->isStopped)
            keeper.forget();
        if (args.has(QStringLiteral("json")))
            printJson(io, toJson(*front, *plan, folder));
        say(io, *front, *plan);
        if (keeper.recalled() > 0)
            io.err(QStringLiteral("Solved by an earlier run: %1 of %2.").arg(keeper.recalled()).arg(front->solves));
        const bool proven = std::all_of(front->points.begin(), front->points.end(),
                                        [](const planner::FrontPoint &point) { return point.isProven(); });
        return proven && !front->isStopped && front->findings.empty() ? 0 : int(ErrorCode::LimitWithAnswer);
    }

private:
    static std::optional<planner::PlanQuantity> quantity(Arguments &args, const QString &option)
    {
        const auto found = planner::planQuantityFromText(args.value(option));
        if (!found && args.has(option))
            args.refuse(QStringLiteral("“--%1 %2” is no quantity; there are %3")
                            .arg(option, args.value(option), quantityWords().join(QStringLiteral(", "))));
        return found;
    }

    static int stopped(CommandIo &io, const Error &error, const QString &file, bool isKept = false)
    {
        if (error.code == ErrorCode::Cancelled) {
            io.err(isKept ? QStringLiteral("Stopped. What was solved is kept; the same command goes on with it.")
                          : QStringLiteral("Stopped. Nothing was written."));
            return int(ErrorCode::Cancelled);
        }
        return tell(io, error.code == ErrorCode::InvalidInput ? error.in(file) : error);
    }

    static int write(CommandIo &io, const planner::Front &front, const planner::Plan &plan, const QString &folder)
    {
        QByteArray csv =
            QStringLiteral("point,%1,%1_unit,%2,%2_unit,status,gap,plan\n")
                .arg(QLatin1String(planner::info(front.x).word), QLatin1String(planner::info(front.y).word))
                .toUtf8();
        std::vector<OutputFile> files;
        for (std::size_t i = 0; i < front.points.size(); ++i) {
            const planner::FrontPoint &point = front.points[i];
            const QString name = planOf(i);
            files.push_back({name, planner::writePlan(point.solved.plan)});
            const QStringList cells{QString::number(i + 1),
                                    QString::number(point.x, 'g', 15),
                                    unitOf(front.x, plan),
                                    QString::number(point.y, 'g', 15),
                                    unitOf(front.y, plan),
                                    planner::toText(point.solved.result.status),
                                    QString::number(point.solved.result.gap, 'g', 6),
                                    name};
            csv += cells.join(QLatin1Char(',')).toUtf8() + '\n';
        }
        files.push_back({QStringLiteral("front.csv"), csv});
        Outcome written = writeFiles(files, folder);
        if (written.ok())
            written = writeTable(front, folder);
        return written.ok() ? 0 : tell(io, written.error());
    }

    /// The points as the scenarios of a sweep over x: one file for databases, and for the window's small charts.
    static Outcome writeTable(const planner::Front &front, const QString &folder)
    {
        std::vector<SweepRow> rows;
        for (std::size_t i = 0; i < front.points.size(); ++i) {
            const planner::PlanResult &result = front.points[i].solved.result;
            SweepRow row;
            row.scenario = int(i) + 1;
            row.values = QStringList{QString::number(front.points[i].x, 'g', 15)};
            row.status = planner::toText(result.status);
            row.gap = result.gap;
            row.totals = result.totals;
            row.plan = planOf(i);
            rows.push_back(std::move(row));
        }
        return writeSweepDatabase(QDir(folder).filePath(QStringLiteral("results.sqlite")),
                                  {QLatin1String(planner::info(front.x).word)}, rows);
    }

    static planner::Json toJson(const planner::Front &front, const planner::Plan &plan, const QString &folder)
    {
        const auto text = [](const QString &words) { return words.toStdString(); };
        planner::Json json = planner::Json::object();
        json["x"] = {{"quantity", planner::info(front.x).word}, {"unit", text(unitOf(front.x, plan))}};
        json["y"] = {{"quantity", planner::info(front.y).word}, {"unit", text(unitOf(front.y, plan))}};
        json["complete"] = front.isComplete;
        json["solves"] = front.solves;
        json["findings"] = planner::Json::array();
        for (const planner::Finding &finding : front.findings)
            json["findings"].push_back({{"id", text(finding.id)}, {"text", text(finding.text)}});
        json["points"] = planner::Json::array();
        for (std::size_t i = 0; i < front.points.size(); ++i) {
            const planner::FrontPoint &point = front.points[i];
            planner::Json each = planner::Json::object();
            each["x"] = orNull(point.x);
            each["y"] = orNull(point.y);
            each["status"] = text(planner::toText(point.solved.result.status));
            each["gap"] = orNull(point.solved.result.gap);
            each["bound"] = orNull(point.solved.result.bound);
            each["answer"] = text(point.solved.result.answer);
            if (!folder.isEmpty())
                each["plan"] = text(planOf(i));
            each["design"] = point.solved.plan.design;
            json["points"].push_back(std::move(each));
        }
        return json;
    }

    static void say(CommandIo &io, const planner::Front &front, const planner::Plan &plan)
    {
        io.err(
            QStringLiteral("%1 against %2, %3 points%4:")
                .arg(QString::fromUtf8(planner::info(front.x).label), QString::fromUtf8(planner::info(front.y).label))
                .arg(front.points.size())
                .arg(front.isComplete  ? QStringLiteral(", the whole front")
                     : front.isStopped ? QStringLiteral(", stopped at the time limit")
                                       : QString()));
        for (const planner::FrontPoint &point : front.points)
            io.err(QStringLiteral("  %1 %2 · %3 %4%5")
                       .arg(shownNumber(point.x, 1), unitOf(front.x, plan), shownNumber(point.y, 1),
                            unitOf(front.y, plan),
                            point.isProven() ? QString()
                            : planner::isBoundKnown(point.solved.result)
                                ? QStringLiteral(" (within %1 %)").arg(shownNumber(point.solved.result.gap * 100, 2))
                                : QStringLiteral(" (no bound known)")));
        for (const planner::Finding &finding : front.findings)
            io.err(finding.text + QLatin1Char('.'));
    }
};

} // namespace

std::unique_ptr<Command> makeParetoCommand()
{
    return std::make_unique<ParetoCommand>();
}

} // namespace cw::app
