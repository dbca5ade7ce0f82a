#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/solvedplan.h"
#include "app/export/plandifference.h"

namespace cw::app {

namespace {
class DiffCommand : public Command {
public:
    QString name() const override { return QStringLiteral("diff"); }
    QString summary() const override
    {
        return QStringLiteral("What differs between two solved plans: need, totals, parts.");
    }
    QString arguments() const override { return QStringLiteral("A B [--json]"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("json"), QString(), QStringLiteral("Print the differences as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 2, 2);
        if (const auto code = args.leaveWith(io))
            return *code;
        std::optional<PlanSide> sides[2];
        for (int i = 0; i < 2; ++i) {
            const QString file = args.positional(i);
            const auto opened = openSolved(io, file);
            if (!opened)
                return opened.code;
            sides[i] = PlanSide{opened->plan, opened->result};
        }
        const PlanDifference difference = compare(*sides[0], *sides[1]);
        if (args.has(QStringLiteral("json")))
            printJson(io, toJson(difference));
        else
            for (const QString &line : toLines(difference))
                io.out(line);
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace cw::app
