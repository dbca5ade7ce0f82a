#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/lawtext.h"
#include "planner/solve/certificate.h"

namespace cw::app {

namespace {
class CheckCommand : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override
    {
        return QStringLiteral("Re-add every total and re-test every rule of a solved plan; validate an unsolved one.");
    }
    QString arguments() const override { return QStringLiteral("FILE [--json]"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("json"), QString(), QStringLiteral("Print every item of the check as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        const auto catalog = openCatalog(io);
        if (!catalog)
            return catalog.code;
        if (const int code = validateAgainst(io, *plan, **catalog, file))
            return code;
        const bool json = args.has(QStringLiteral("json"));
        if (!plan->isSolved()) {
            if (json)
                printJson(io, {{"passed", true}, {"solved", false}, {"items", planner::Json::array()}});
            io.err(QStringLiteral("%1: the need is sound; it is not solved yet.").arg(file));
            return 0;
        }
        planner::CheckReport check = planner::checkPlan(*plan, **catalog);
        const auto law = lawItems(io, *plan, **catalog);
        if (!law)
            return law.code;
        check.items.insert(check.items.end(), law->begin(), law->end());
        return report(check, file, json, io);
    }

private:
    static int report(const planner::CheckReport &check, const QString &file, bool json, CommandIo &io)
    {
        planner::Json items = planner::Json::array();
        int failures = 0;
        for (const planner::CheckItem &item : check.items) {
            items.push_back({{"id", item.id.toStdString()},
                             {"passed", item.passed},
                             {"text", item.text.toStdString()},
                             {"place", item.place.toStdString()}});
            if (item.passed)
                continue;
            ++failures;
            io.err(QStringLiteral("%1 %2: %3 does not hold: %4.").arg(file, item.place, item.id, item.text));
        }
        if (json)
            printJson(io, {{"passed", check.passed()}, {"solved", true}, {"items", std::move(items)}});
        if (!check.passed()) {
            io.err(QStringLiteral("%1: %2 of %3 checks fail.").arg(file).arg(failures).arg(check.items.size()));
            return int(ErrorCode::InvalidInput);
        }
        io.err(QStringLiteral("%1: all %2 checks hold.").arg(file).arg(check.items.size()));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace cw::app
