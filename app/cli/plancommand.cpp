#include "app/cli/commandlist.h"
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
        return QStringLiteral("FILE --out DIR [--time-limit S] [--gap G] [--seed N] [--threads N]");
    }
    bool paints() const override { return true; }

    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all{
            {QStringLiteral("out"), QStringLiteral("DIR"),
             QStringLiteral("Folder for the outputs; made when it is not there.")},
            {QStringLiteral("json"), QString(), QStringLiteral("Print the result as JSON.")}};
        for (CommandOption &option : solveOptions())
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        args.require(QStringLiteral("out"));
        const planner::SolveOptions options = readSolveOptions(args);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const QString folder = args.value(QStringLiteral("out"));
        const auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        if (const int code = validateAgainst(io, *plan, **catalog, file))
            return code;
        if (const int code = checkFolder(io, folder))
            return code;
        const auto solved =
            solveFor(io, *plan, file, *catalog, options, io.showProgress || args.has(QStringLiteral("progress")));
        if (!solved)
            return solved.code;
        const Outcome written = writeOutputs(solved->plan, solved->result, folder, catalog->get());
        if (!written.ok())
            return tell(io, written.error());
        if (args.has(QStringLiteral("json"))) {
            planner::PlanResult timed = solved->result;
            timed.solver.seconds = solved->seconds;
            printJson(io, planner::resultToJson(timed));
        }
        explain(io, solved->result);
        return exitCodeOf(solved->result);
    }
};
} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace cw::app
