#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/common.h"
#include "app/cli/lawtext.h"
#include "planner/certify/certificate.h"

namespace cw::app {

namespace {
class CheckCommand : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override
    {
        return QStringLiteral("Re-add every total and re-test every rule of a solved plan; validate an unsolved one.");
    }
    QString arguments() const override { return QStringLiteral("FILE [--as-of DAY[,DAY…]] [--json]"); }
    std::vector<CommandOption> options() const override
    {
        return {{QStringLiteral("as-of"), QStringLiteral("DAY"),
                 QStringLiteral("Judge the law on this day too; with several days, what changes between them.")},
                {QStringLiteral("json"), QString(), QStringLiteral("Print every item of the check as JSON.")}};
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        const std::vector<QDate> days = readAsOf(args);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        const auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        const auto catalog = openCatalog(io, *plan);
        if (!catalog)
            return catalog.code;
        if (const int code = validateAgainst(io, *plan, **catalog, file))
            return code;
        const bool json = args.has(QStringLiteral("json"));
        if (!plan->isSolved()) {
            const planner::CheckReport log{logItems(*plan)};
            if (!log.passed())
                return report(log, file, false, nullptr, json, io);
            if (!days.empty())
                io.err(QStringLiteral("%1: the law on a day is asked of a solved plan; this one is not.").arg(file));
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
        planner::Json onDays;
        if (!days.empty()) {
            const auto known = openResult(io, *plan, file);
            const auto told = known ? tellLaw(io, *plan, *known, **catalog, days) : Or<planner::Json>{{}, known.code};
            if (!told)
                return told.code;
            onDays = *told;
        }
        return report(check, file, true, onDays, json, io);
    }

private:
    static int report(const planner::CheckReport &check, const QString &file, bool solved, const planner::Json &law,
                      bool json, CommandIo &io)
    {
        planner::Json items = planner::Json::array();
        int failures = 0;
        QStringList untested;
        for (const planner::CheckItem &item : check.items) {
            items.push_back({{"id", item.id.toStdString()},
                             {"passed", item.passed},
                             {"tested", item.tested},
                             {"text", item.text.toStdString()},
                             {"place", item.place.toStdString()}});
            if (!item.tested)
                untested << item.id;
            if (item.passed)
                continue;
            ++failures;
            io.err(QStringLiteral("%1 %2: %3 does not hold: %4.").arg(file, item.place, item.id, item.text));
        }
        if (json) {
            planner::Json whole{{"passed", check.passed()}, {"solved", solved}, {"items", std::move(items)}};
            if (law.is_array())
                whole["law"] = law;
            printJson(io, whole);
        }
        if (!check.passed()) {
            io.err(QStringLiteral("%1: %2 of %3 checks fail.").arg(file).arg(failures).arg(check.items.size()));
            return int(ErrorCode::InvalidInput);
        }
        if (untested.isEmpty())
            io.err(QStringLiteral("%1: all %2 checks hold.").arg(file).arg(check.items.size()));
        else
            io.err(QStringLiteral("%1: all %2 checks that can be made hold; not known and not tested: %3.")
                       .arg(file)
                       .arg(check.items.size() - std::size_t(untested.size()))
                       .arg(untested.join(QStringLiteral(", "))));
        return 0;
    }
};
} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace cw::app
