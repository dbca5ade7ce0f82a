#include "app/cli/commandlist.h"
#include "app/cli/cuttext.h"
#include "app/cli/lawtext.h"
#include "app/cli/losstext.h"
#include "app/cli/pricefalltext.h"
#include "app/cli/solving.h"
#include "app/export/reportlanguage.h"
#include "planner/plan/reportwords.h"
#include "planner/report/language.h"

namespace cw::app {

namespace {
class ExplainCommand : public Command {
public:
    QString name() const override { return QStringLiteral("explain"); }
    QString summary() const override
    {
        return QStringLiteral("Say which rules exclude each other and the ways out, or what holds the answer back.");
    }
    QString arguments() const override
    {
        return QStringLiteral("FILE [--without PART] [--cut CABLE] [--price-falls] [--language CODE] [--as-of "
                              "DAY[,DAY…]] [--if LAW[,LAW…]] [--json]");
    }

    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all{
            {QStringLiteral("without"), QStringLiteral("PART"),
             QStringLiteral("Pull the plug of one part of the design (feed-a, leaf-001, cdu-1, a site, or list): what "
                            "trips, what slows, what is left.")},
            {QStringLiteral("cut"), QStringLiteral("CABLE"),
             QStringLiteral("Cut a sea cable (marea) or a measured route (Amsterdam--London), several with commas: who "
                            "of the users is slower or no longer served, and what capacity is left.")},
            {QStringLiteral("price-falls"), QString(),
             QStringLiteral(
                 "What could be chosen and lost on price alone, and how far each price would have to fall to "
                 "enter the design.")},
            {QStringLiteral("language"), QStringLiteral("CODE"),
             QStringLiteral("Language of --without, --cut and --price-falls: en, de, fr (that of the plan's report).")},
            {QStringLiteral("as-of"), QStringLiteral("DAY"),
             QStringLiteral(
                 "Judge the law on this day; with several days, divided by commas, what changes between them.")},
            {QStringLiteral("if"), QStringLiteral("LAW"),
             QStringLiteral("What changes if this law applied: a rule pack the plan does not name, or a rule or pack "
                            "that waits for an act (sovereignty.cada).")},
            {QStringLiteral("json"), QString(), QStringLiteral("Print the explanation as JSON.")}};
        for (CommandOption &option : solveOptions())
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        const planner::SolveOptions options = readSolveOptions(args);
        const std::vector<QDate> days = readAsOf(args);
        const QString language = args.value(QStringLiteral("language"));
        if (args.has(QStringLiteral("language")) && !planner::reportLanguages().contains(language))
            args.refuse(QStringLiteral("--language: “%1” is not spoken; expected one of %2")
                            .arg(language, planner::reportLanguages().join(QStringLiteral(", "))));
        const auto isGiven = [&args](const char *name) { return args.has(QLatin1String(name)); };
        if (int(isGiven("without")) + int(isGiven("cut")) + int(isGiven("if")) + int(isGiven("price-falls")) > 1)
            args.refuse(
                QStringLiteral("--without, --cut, --price-falls and --if ask four things; expected one of them"));
        if (isGiven("if") && days.size() > 1)
            args.refuse(QStringLiteral("--if is judged on one day; expected one day behind --as-of"));
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
        if (isGiven("price-falls")) {
            const planner::Speaking speaking(language.isEmpty() ? languageOf(*plan) : languageOf(language));
            return tellPriceFalls(io, *plan, *catalog, options, isGiven("json"));
        }
        const QString lost = args.value(QStringLiteral("without"));
        planner::PlanResult result;
        planner::Plan designed = *plan;
        if (plan->isSolved()) {
            const auto known = openResult(io, *plan, file);
            if (!known)
                return known.code;
            result = *known;
        } else {
            const auto solved =
                solveFor(io, *plan, file, *catalog, options, io.showProgress || args.has(QStringLiteral("progress")));
            if (!solved)
                return solved.code;
            result = solved->result;
            designed = solved->plan;
        }
        if (const QString cut = args.value(QStringLiteral("cut")); !cut.isEmpty() || !lost.isEmpty()) {
            const planner::Speaking speaking(language.isEmpty() ? languageOf(designed) : languageOf(language));
            return cut.isEmpty() ? tellLoss(io, designed, **catalog, lost, args.has(QStringLiteral("json")))
                                 : tellCut(io, designed, result, **catalog, cut, args.has(QStringLiteral("json")));
        }
        if (const QStringList laws = args.value(QStringLiteral("if")).split(QLatin1Char(','), Qt::SkipEmptyParts);
            !laws.isEmpty()) {
            const QDate day = days.empty() ? designed.asOf : days.front();
            const auto changed = tellLawIf(io, designed, result, **catalog, laws, day);
            if (!changed)
                return changed.code;
            if (args.has(QStringLiteral("json")))
                print(io, result, *changed);
            return exitCodeOf(result);
        }
        if (!args.has(QStringLiteral("as-of"))) {
            if (args.has(QStringLiteral("json")))
                print(io, result, nullptr);
            explain(io, *plan, result);
            return exitCodeOf(result);
        }
        const auto law = tellLaw(io, designed, result, **catalog, days);
        if (!law)
            return law.code;
        if (args.has(QStringLiteral("json")))
            print(io, result, *law);
        return exitCodeOf(result);
    }

private:
    static void print(CommandIo &io, const planner::PlanResult &result, const planner::Json &law)
    {
        const planner::Json whole = planner::resultToJson(result);
        planner::Json json = planner::Json::object();
        for (const char *key : {"status", "answer", "gap", "binding", "conflict", "relaxations"})
            json[key] = whole[key];
        if (whole.contains("deviation"))
            json["deviation"] = whole["deviation"];
        if (law.is_array())
            json["law"] = law;
        printJson(io, json);
    }
};
} // namespace

std::unique_ptr<Command> makeExplainCommand()
{
    return std::make_unique<ExplainCommand>();
}

} // namespace cw::app
