#include "app/cli/commandlist.h"
#include "app/cli/pricetext.h"
#include "app/cli/risktext.h"
#include "app/cli/solving.h"

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {
constexpr int fewestSamples = 100;
constexpr int mostSamples = 10'000'000;
constexpr int mostThreads = 256;

class RiskCommand : public Command {
public:
    QString name() const override { return u"risk"_s; }
    QString summary() const override
    {
        return u"How sure a plan's figures are: bands, chance of each promise, what moves them, own against rent."_s;
    }
    QString arguments() const override { return u"FILE [--samples N] [--seed N] [--json]"_s; }
    std::vector<CommandOption> options() const override
    {
        std::vector<CommandOption> all = {
            {u"samples"_s, u"N"_s, u"Samples to draw (10000)."_s},
            {u"use"_s, u"SHARE"_s, u"Own against rent: share of the hours the machines are needed (1)."_s},
            {u"tax"_s, u"RATE"_s, u"Own against rent: tax on profits that costs save, as a fraction (none)."_s},
            {u"no-residual"_s, QString(), u"Own against rent: bought hardware is worth nothing at the end."_s},
            {u"json"_s, QString(), u"Print as JSON."_s}};
        for (CommandOption &option : solveOptions()) // an unsolved plan is solved first
            all.push_back(std::move(option));
        return all;
    }

    int run(const QStringList &words, CommandIo &io) override
    {
        Arguments args(*this, words, 1, 1);
        planner::RiskOptions risk;
        risk.samples = args.integer(u"samples"_s, risk.samples, fewestSamples, mostSamples);
        risk.seed = std::uint64_t(args.integer(u"seed"_s, 0, 0, std::numeric_limits<int>::max()));
        risk.threads = args.has(u"threads"_s) ? args.integer(u"threads"_s, 0, 1, mostThreads) : 0;
        planner::OwnOrRentOptions own;
        own.use = args.number(u"use"_s, own.use, 0.01, 1);
        own.taxRate = args.optionalNumber(u"tax"_s, 0, 0.9);
        own.countsResidual = !args.has(u"no-residual"_s);
        const planner::SolveOptions solving = readSolveOptions(args);
        if (const auto code = args.leaveWith(io))
            return *code;
        const QString file = args.positional(0);
        auto plan = openPlan(io, file);
        if (!plan)
            return plan.code;
        const auto catalog = openCatalog(io, *plan);
        if (!catalog)
            return catalog.code;
        const auto result = resultOf(io, *plan, file, *catalog, solving, io.showProgress || args.has(u"progress"_s));
        if (!result)
            return result.code;
        if (result->status == planner::Status::Infeasible)
            return tell(io, Error{ErrorCode::Infeasible,
                                  u"The plan has no answer, so there is nothing to be sure of"_s,
                                  file,
                                  {},
                                  {}});
        const auto model = planner::riskModelOf(*plan, *result, **catalog);
        if (!model.ok())
            return tell(io, model.error());
        const auto answer = planner::sampleRisk(*model, risk, io.cancel);
        if (!answer.ok())
            return tell(io, answer.error());
        const auto comparison = planner::ownOrRent(*plan, *result, **catalog, own);
        const QString currency = plan->currency.code();
        if (args.has(u"json"_s)) {
            planner::Json json = riskToJson(*answer, currency);
            json["price_horizon"]["periods"] = horizonToJson(*plan, **catalog);
            json["own_or_rent"] = ownOrRentToJson(comparison);
            printJson(io, json);
        } else {
            for (const QString &line : riskToLines(*answer, currency) + ownOrRentToLines(comparison))
                io.out(line);
        }
        return exitCodeOf(*result); // a design that a limit cut short is no proven one
    }

private:
    /// Of a solved plan its own result; else the plan is solved here and not written.
    static Or<planner::PlanResult> resultOf(CommandIo &io, planner::Plan &plan, const QString &file,
                                            const catalog::SnapshotPtr &catalog, const planner::SolveOptions &options,
                                            bool showsProgress)
    {
        if (plan.isSolved())
            return openResult(io, plan, file);
        if (const int code = validateAgainst(io, plan, *catalog, file); code != 0)
            return {std::nullopt, code};
        auto solved = solveFor(io, plan, file, catalog, options, showsProgress);
        if (!solved)
            return {std::nullopt, solved.code};
        plan = solved->plan;
        return {solved->result, 0};
    }
};
} // namespace

std::unique_ptr<Command> makeRiskCommand()
{
    return std::make_unique<RiskCommand>();
}

} // namespace cw::app
