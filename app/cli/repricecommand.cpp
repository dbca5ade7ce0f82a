#include "app/cli/commandlist.h"
#include "app/cli/plandifference.h"
#include "app/cli/solvedplan.h"
#include "app/cli/solving.h"
#include "app/export/planoutputs.h"
#include "planner/plan/planfile.h"

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
class RepriceCommand : public Command {
public:
    QString name() const override { return u"reprice"_s; }
    QString summary() const override
    {
        return u"Answers a solved plan's need again with today's catalog and shows what changed and why."_s;
    }
    QString arguments() const override { return u"PLAN [--out FILE] [--json]"_s; }
    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all = {
            {u"out"_s, u"FILE"_s, u"Write the plan with today's prices here; the old one stays as it is."_s},
            {u"json"_s, QString(), u"Print the differences as JSON."_s}};
        for (CommandOption &option : solveOptions())
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        const planner::SolveOptions options = readSolveOptions(args);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        if (opened->result.snapshot == (*catalog)->hash)
            io.err(u"The catalog is the one the plan was made with."_s);
        planner::Plan asked = opened->plan;
        asked.design = nullptr;
        asked.result = nullptr;
        if (const int code = validateAgainst(io, asked, **catalog, file))
            return code;
        const auto solved = solveFor(io, asked, file, *catalog, options, io.showProgress);
        if (!solved)
            return solved.code;
        const PlanDifference difference = compare({opened->plan, opened->result}, {solved->plan, solved->result});
        if (args.has(u"json"_s))
            printJson(io, toJson(difference));
        else
            for (const QString &line : toLines(difference))
                io.out(line);
        if (args.has(u"out"_s)) {
            const Outcome written = writeFileAtomically(args.value(u"out"_s), planner::writePlan(solved->plan));
            if (!written.ok())
                return tell(io, written.error());
        }
        return exitCodeOf(solved->result);
    }
};
} // namespace

std::unique_ptr<Command> makeRepriceCommand()
{
    return std::make_unique<RepriceCommand>();
}

} // namespace cw::app
