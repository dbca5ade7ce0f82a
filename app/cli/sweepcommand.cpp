#include "app/cli/commandlist.h"
#include "app/cli/solving.h"
#include "app/cli/sweepjobs.h"
#include "app/cli/sweeprun.h"
#include "app/export/planoutputs.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int mostShards = 100000;
constexpr std::size_t mostScenarios = 1000000;

struct Shard {
    int index = 1, of = 1;
};

class SweepCommand : public Command {
public:
    QString name() const override { return QStringLiteral("sweep"); }
    QString summary() const override
    {
        return QStringLiteral("Solve every combination of some values; one table of results and every plan.");
    }
    QString arguments() const override
    {
        return QStringLiteral("FILE --set PATH=v1,v2,… --out DIR [--shard i/n | --merge | --emit slurm|kubernetes]");
    }

    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all{
            {QStringLiteral("set"), QStringLiteral("PATH=VALUES"),
             QStringLiteral("A place of the plan and its values: budget.max=10e6,12e6 or /need/horizon/months=36,48. "
                            "May be given several times: all combinations are solved."),
             true},
            {QStringLiteral("out"), QStringLiteral("DIR"),
             QStringLiteral(
                 "Folder for results.csv, results.sqlite and scenarios/N/plan.json. Scenarios that are there "
                 "already are kept.")},
            {QStringLiteral("shard"), QStringLiteral("I/N"),
             QStringLiteral("Solve only every N-th scenario, from the I-th on; `--merge` makes the table.")},
            {QStringLiteral("merge"), QString(), QStringLiteral("Make the table of what all shards have solved.")},
            {QStringLiteral("emit"), QStringLiteral("KIND"),
             QStringLiteral("Write job files for slurm or kubernetes into DIR instead of solving.")},
            {QStringLiteral("shards"), QStringLiteral("N"), QStringLiteral("Shards of the job files (8).")},
            {QStringLiteral("workers"), QStringLiteral("N"), QStringLiteral("Scenarios at once (one per core).")},
            {QStringLiteral("image"), QStringLiteral("NAME"),
             QStringLiteral("Kubernetes: container image with clusterwright-cli.")},
            {QStringLiteral("queue"), QStringLiteral("NAME"), QStringLiteral("Kubernetes: Kueue's queue name.")},
            {QStringLiteral("claim"), QStringLiteral("NAME"),
             QStringLiteral("Kubernetes: volume claim that holds plan and results.")}};
        for (CommandOption &option : solveOptions())
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("set"));
        args.require(QStringLiteral("out"));
        const Shard shard = readShard(args);
        const int shards = args.integer(QStringLiteral("shards"), 8, 1, mostShards);
        const int workers = args.integer(QStringLiteral("workers"), 0, 1, 1024);
        const planner::SolveOptions options = readSolveOptions(args);
        const QString emit = args.value(QStringLiteral("emit"));
        if (!emit.isEmpty() && emit != QLatin1String("slurm") && emit != QLatin1String("kubernetes"))
            args.refuse(QStringLiteral("“--emit %1” is neither slurm nor kubernetes").arg(emit));
        for (const char *option : {"queue", "claim"})
            requireClusterName(args, QLatin1String(option));
        std::vector<SweepAxis> axes;
        for (const QString &text : args.values(QStringLiteral("set"))) {
            const auto axis = readAxis(text);
            if (!axis.ok())
                args.refuse(axis.error().sentence());
            else if (std::any_of(axes.begin(), axes.end(), [&](const auto &known) { return known.path == axis->path; }))
                args.refuse(QStringLiteral("“%1” is set twice; give all its values in one --set").arg(axis->path));
            else
                axes.push_back(axis.value());
        }
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0), folder = args.value(QStringLiteral("out"));
        const auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        const SweepScenarios scenarios(*plan, std::move(axes));
        if (scenarios.count() > mostScenarios) {
            io.err(QStringLiteral("These are more than %1 scenarios, the most that a sweep takes.").arg(mostScenarios));
            return int(ErrorCode::Usage);
        }
        const auto catalog = openCatalog(io, plan->asOf);
        if (!catalog)
            return catalog.code;
        if (const int code = validateAll(io, scenarios, **catalog, file))
            return code;
        if (const int code = checkFolder(io, folder))
            return code;
        if (!emit.isEmpty())
            return emitJob(io, args, words, emit, shards, folder);
        if (!args.has(QStringLiteral("merge"))) {
            io.showProgress = io.showProgress || args.has(QStringLiteral("progress"));
            const SweepOutcome outcome =
                runScenarios(scenarios, scenariosOfShard(scenarios.count(), shard.index, shard.of), *catalog, options,
                             workers, folder, io);
            if (io.cancel && *io.cancel) {
                io.err(QStringLiteral("Stopped. The same command goes on where it stopped."));
                return int(ErrorCode::Cancelled);
            }
            if (outcome.error)
                return tell(io, *outcome.error);
            io.err(QStringLiteral("%1 scenarios answered, %2 of them before; %3 without an answer in the time given.")
                       .arg(outcome.answered)
                       .arg(outcome.kept)
                       .arg(outcome.without));
            if (shard.of > 1)
                return outcome.isProven && outcome.without == 0 ? 0 : int(ErrorCode::LimitWithAnswer);
            if (!outcome.isProven)
                io.err(QStringLiteral("Some are not proven best; the table states their gap."));
            const int merged = merge(io, scenarios, *catalog, folder);
            return merged == 0 && !outcome.isProven ? int(ErrorCode::LimitWithAnswer) : merged;
        }
        return merge(io, scenarios, *catalog, folder);
    }

private:
    /// Kubernetes takes names of small letters, digits and dashes, at most 63 of them.
    static void requireClusterName(Arguments &args, const QString &option)
    {
        static const QRegularExpression form(QStringLiteral("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"));
        if (args.has(option) && !form.match(args.value(option)).hasMatch())
            args.refuse(
                QStringLiteral("“--%1 %2” is no name in a cluster: small letters, digits and dashes, at most 63")
                    .arg(option, args.value(option)));
    }

    static Shard readShard(Arguments &args)
    {
        if (!args.has(QStringLiteral("shard")))
            return {};
        static const QRegularExpression form(QStringLiteral("^(\\d{1,6})/(\\d{1,6})$"));
        const auto match = form.match(args.value(QStringLiteral("shard")));
        const Shard shard{match.captured(1).toInt(), match.captured(2).toInt()};
        if (!match.hasMatch() || shard.index < 1 || shard.index > shard.of)
            args.refuse(
                QStringLiteral("“--shard %1” is not of the form 3/8, with the first number from 1 to the second")
                    .arg(args.value(QStringLiteral("shard"))));
        return shard;
    }

    /// Every scenario is read before the first is solved: a wrong value is told at once.
    static int validateAll(CommandIo &io, const SweepScenarios &scenarios, const catalog::CatalogSnapshot &catalog,
                           const QString &file)
    {
        for (std::size_t s = 0; s < scenarios.count(); ++s) {
            const auto plan = scenarios.planOf(s);
            if (!plan.ok())
                return tell(io, plan.error().in(QStringLiteral("%1, scenario %2").arg(file).arg(s + 1)));
            if (const int code =
                    validateAgainst(io, *plan, catalog, QStringLiteral("%1, scenario %2").arg(file).arg(s + 1)))
                return code;
            if (io.cancel && *io.cancel)
                return int(ErrorCode::Cancelled);
        }
        return 0;
    }

    static int merge(CommandIo &io, const SweepScenarios &scenarios, const catalog::SnapshotPtr &catalog,
                     const QString &folder)
    {
        const auto missing = mergeScenarios(scenarios, catalog, folder);
        if (!missing.ok())
            return tell(io, missing.error());
        if (missing.value() == 0)
            return 0;
        io.err(QStringLiteral("%1 of %2 scenarios have no answer; their lines say so.")
                   .arg(missing.value())
                   .arg(scenarios.count()));
        return int(ErrorCode::LimitWithAnswer);
    }

    static int emitJob(CommandIo &io, const Arguments &args, const QStringList &words, const QString &kind, int shards,
                       const QString &folder)
    {
        const auto given = [&](const char *option, const char *otherwise) {
            const QString name = QLatin1String(option);
            return args.has(name) ? args.value(name) : QString::fromLatin1(otherwise);
        };
        SweepJob job;
        job.arguments = QStringList{QStringLiteral("sweep")} + plainWords(words, args.positional(0), folder);
        job.folder = QDir(folder).absolutePath();
        job.shards = shards;
        job.cores = args.has(QStringLiteral("workers")) ? args.value(QStringLiteral("workers")).toInt() : 2;
        job.image = given("image", "clusterwright:" CLUSTERWRIGHT_VERSION);
        job.queue = given("queue", "batch");
        job.claim = given("claim", "clusterwright");
        const auto files = kind == QLatin1String("slurm") ? slurmJob(job) : kubernetesJob(job);
        const Outcome written = writeFiles(files, folder);
        if (!written.ok())
            return tell(io, written.error());
        for (const OutputFile &file : files)
            io.err(QStringLiteral("Wrote %1.").arg(QDir(folder).filePath(file.name)));
        return 0;
    }

    /// The words of this command for a job: absolute files, without what is about the emitting itself.
    static QStringList plainWords(const QStringList &words, const QString &file, const QString &folder)
    {
        static const QStringList dropped{QStringLiteral("emit"),  QStringLiteral("shards"), QStringLiteral("image"),
                                         QStringLiteral("queue"), QStringLiteral("claim"),  QStringLiteral("shard")};
        QStringList kept;
        for (qsizetype i = 0; i < words.size(); ++i) {
            // The parser takes one dash or two, and the value behind a space or a sign.
            const QString option = words[i].startsWith(QLatin1String("--")) ? words[i].mid(2)
                                   : words[i].startsWith(QLatin1Char('-'))  ? words[i].mid(1)
                                                                            : QString();
            const QString key = option.section(QLatin1Char('='), 0, 0);
            const bool isOut = key == QLatin1String("out");
            if (dropped.contains(key)) {
                i += option.contains(QLatin1Char('=')) ? 0 : 1;
                continue;
            }
            if (isOut) {
                kept << QStringLiteral("--out") << QDir(folder).absolutePath();
                i += option.contains(QLatin1Char('=')) ? 0 : 1;
            } else {
                kept << (words[i] == file ? QFileInfo(file).absoluteFilePath() : words[i]);
            }
        }
        return kept;
    }
};

} // namespace

std::unique_ptr<Command> makeSweepCommand()
{
    return std::make_unique<SweepCommand>();
}

} // namespace cw::app
