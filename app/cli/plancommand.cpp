#include "app/cli/commandlist.h"
#include "app/cli/lawtext.h"
#include "app/cli/pricetext.h"
#include "app/cli/reportoptions.h"
#include "app/cli/solving.h"
#include "app/export/planoutputs.h"

namespace cw::app {

namespace {
class PlanCommand : public Command {
public:
    QString name() const override { return QStringLiteral("plan"); }
    QString summary() const override
    {
        return QStringLiteral("Solve a need and write the plan, bill of materials and report.");
    }
    QString arguments() const override
    {
        return QStringLiteral(
            "FILE --out DIR [--as-of DAY] [--author NAME] [--why TEXT] [--mps FILE] [--chapters LIST] "
            "[--language CODE] [--company NAME] [--logo FILE] [--outputs LIST] [--time-limit S] "
            "[--gap G] [--seed N] [--threads N] [--no-prices]");
    }
    bool paints() const override { return true; }

    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all{
            {QStringLiteral("out"), QStringLiteral("DIR"),
             QStringLiteral("Folder for the outputs; made when it is not there.")},
            {QStringLiteral("mps"), QStringLiteral("FILE"),
             QStringLiteral("Write the mixed-integer program as MPS too, for another solver to confirm.")},
            {QStringLiteral("as-of"), QStringLiteral("DAY"),
             QStringLiteral("Prices, rates and rules as known on this day instead of the plan's.")},
            {QStringLiteral("json"), QString(), QStringLiteral("Print the result as JSON.")}};
        for (const auto &more : {authorOptions(), reportOptions(), {outputsOption()}, solveOptions()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("out"));
        const planner::SolveOptions options = readSolveOptions(args);
        const planner::ChangeAuthor author = readAuthor(args);
        const ReportChoice choice = readReportOptions(args);
        const std::vector<QDate> days = readAsOf(args);
        if (days.size() > 1)
            args.refuse(QStringLiteral("--as-of: a plan is made on one day; `explain --as-of` compares several"));
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const QString folder = args.value(QStringLiteral("out"));
        auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        if (const int code = applyReportChoice(io, choice, *plan))
            return code;
        if (!days.empty())
            (*plan).asOf = days.front();
        const auto catalog = openCatalog(io, (*plan).asOf);
        if (!catalog)
            return catalog.code;
        if (const int code = validateAgainst(io, *plan, **catalog, file))
            return code;
        if (const int code = checkFolder(io, folder))
            return code;
        if (const int code = writeProgram(io, *plan, *catalog, args.value(QStringLiteral("mps"))))
            return code;
        const auto solved = solveFor(io, *plan, file, *catalog, options,
                                     io.showProgress || args.has(QStringLiteral("progress")), author);
        if (!solved)
            return solved.code;
        const QDateTime begun = QDateTime::currentDateTimeUtc().addSecs(-1); // clocks of file systems lag a little
        const Outcome written = writeOutputs(solved->plan, solved->result, folder, catalog->get());
        if (!written.ok())
            return tell(io, written.error());
        tellOlder(io, outputsBefore(folder, begun));
        if (args.has(QStringLiteral("json"))) {
            planner::PlanResult timed = solved->result;
            timed.solver.seconds = solved->seconds;
            printJson(io, planner::resultToJson(timed));
        }
        explain(io, solved->plan, solved->result);
        for (const QString &sentence : newerPrices(io, solved->plan.asOf))
            io.err(sentence);
        return exitCodeOf(solved->result);
    }

private:
    /// What lies beside the new files and is not of this plan would be taken for it.
    static void tellOlder(CommandIo &io, const QStringList &files)
    {
        constexpr qsizetype named = 3;
        if (files.isEmpty())
            return;
        const QString more =
            files.size() > named ? QStringLiteral(" and %1 more").arg(files.size() - named) : QString();
        io.err(
            QStringLiteral("Of an earlier run, not written now: %1%2. Remove them, or give --out a folder of its own.")
                .arg(files.mid(0, named).join(QStringLiteral(", ")), more));
    }

    /// 0 when nothing was asked or it is written.
    static int writeProgram(CommandIo &io, const planner::Plan &plan, const catalog::SnapshotPtr &catalog,
                            const QString &file)
    {
        if (file.isEmpty())
            return 0;
        const auto text = planner::Pipeline(catalog).programText(plan, io.cancel);
        if (!text.ok())
            return tell(io, text.error());
        const Outcome written = writeFileAtomically(file, text.value());
        return written.ok() ? 0 : tell(io, written.error());
    }
};
} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace cw::app
