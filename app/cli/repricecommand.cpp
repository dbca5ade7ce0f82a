#include "app/cli/commandlist.h"
#include "app/cli/lawtext.h"
#include "app/cli/pricetext.h"
#include "app/cli/solvedplan.h"
#include "app/cli/solving.h"
#include "app/export/plandifference.h"
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
        return u"Answers a solved plan's need again with the prices of today or of a day, and shows what changed and why."_s;
    }
    QString arguments() const override
    {
        return u"PLAN [--as-of DAY] [--out FILE] [--author NAME] [--why TEXT] [--json]"_s;
    }
    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all = {
            {u"out"_s, u"FILE"_s, u"Write the plan with today's prices here; the old one stays as it is."_s},
            {u"as-of"_s, u"DAY"_s, u"Prices, rates and rules as known on this day instead of today."_s},
            {u"json"_s, QString(), u"Print the differences as JSON."_s}};
        for (const auto &more : {authorOptions(), solveOptions()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        const planner::SolveOptions options = readSolveOptions(args);
        const planner::ChangeAuthor author = readAuthor(args);
        const std::vector<QDate> days = readAsOf(args);
        if (days.size() > 1)
            args.refuse(u"--as-of: prices are those of one day"_s);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QDate day = days.empty() ? QDate::currentDate() : days.front();
        const QString file = args.positional(0);
        const auto opened = openSolved(io, file);
        if (!opened)
            return opened.code;
        const auto catalog = openCatalog(io, day);
        if (!catalog)
            return catalog.code;
        if (opened->result.snapshot == (*catalog)->hash)
            io.err(u"The catalog is the one the plan was made with."_s);
        planner::Plan asked = opened->plan;
        asked.asOf = day;
        asked.design = nullptr;
        asked.result = nullptr;
        if (const int code = validateAgainst(io, asked, **catalog, file))
            return code;
        const auto solved =
            solveFor(io, asked, file, *catalog, options, io.showProgress || args.has(u"progress"_s), author);
        if (!solved)
            return solved.code;
        const PlanDifference difference = compare({opened->plan, opened->result}, {solved->plan, solved->result});
        const auto prices = pricesOf(solved->result, io, day);
        if (!prices.ok())
            return tell(io, prices.error());
        if (args.has(u"json"_s)) {
            planner::Json json = toJson(difference);
            json["as_of"] = {{"before", opened->plan.asOf.toString(Qt::ISODate).toStdString()},
                             {"now", day.toString(Qt::ISODate).toStdString()}};
            json["prices"] = pricesToJson(*prices);
            json["price_horizon"] = horizonToJson(solved->plan, **catalog);
            printJson(io, json);
        } else {
            for (const QString &line : toLines(difference) + priceLines(*prices, day))
                io.out(line);
        }
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
