#include "app/cli/refreshcommand.h"

#include "app/cli/common.h"
#include "app/cli/solving.h"
#include "planner/plan/jsontext.h"
#include "planner/solve/refreshlist.h"

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr int mostFacts = 200;

Json endToJson(const planner::RefreshEnd &end)
{
    return {{"factor", planner::numberToJson(end.factor)},
            {"total_cost", planner::numberToJson(end.totalCost)},
            {"regret", orNull(end.regret)},
            {"breaks_plan", end.breaksPlan},
            {"instead", end.instead.isEmpty() ? Json(nullptr) : Json(end.instead.toStdString())}};
}

Json factToJson(const planner::RefreshFact &fact)
{
    return {{"what", fact.what.toStdString()},
            {"kind", fact.kind.toStdString()},
            {"id", fact.id.toStdString()},
            {"name", fact.name.toStdString()},
            {"as_of", fact.asOf.toStdString()},
            {"days", fact.days},
            {"freshness", orNull(fact.freshness)},
            {"used", fact.isUsed},
            {"changes_design", fact.changesDesign()},
            {"breaks_plan", fact.breaksPlan()},
            {"regret", planner::numberToJson(fact.worstRegret())},
            {"swing", planner::numberToJson(fact.swing)},
            {"low", endToJson(fact.low)},
            {"high", endToJson(fact.high)},
            {"source", fact.source.toStdString()}};
}

QString factLine(const planner::RefreshFact &fact, const QString &currency)
{
    const QString age = fact.freshness
                            ? u"%1 days old, %2 % fresh"_s.arg(fact.days).arg(shownNumber(*fact.freshness * 100, 0))
                        : fact.days > 0 ? u"%1 days old"_s.arg(fact.days)
                                        : u"undated"_s;
    QString line = u"%1 of %2 %3 (%4)"_s.arg(fact.what, fact.kind, fact.id, age);
    for (const planner::RefreshEnd *end : {&fact.low, &fact.high})
        if (end->regret)
            line +=
                u"; at %1 times the figure the choice would be %2, and keeping the plan's systems, counted anew, costs %3 %4 more"_s
                    .arg(shownNumber(end->factor, 2), end->instead, shownNumber(*end->regret, 0), currency);
        else if (end->breaksPlan)
            line += u"; at %1 times the figure the plan's choice no longer answers the need, %2"_s.arg(
                shownNumber(end->factor, 2),
                end->instead.isEmpty() ? u"and nothing else does"_s : u"the choice would be %1"_s.arg(end->instead));
    if (!fact.changesDesign())
        line += fact.isUsed
                    ? u"; the design stays, the total moves by %1 %2"_s.arg(shownNumber(fact.swing, 0), currency)
                    : u"; it would not be chosen even at %1 times the price"_s.arg(shownNumber(fact.low.factor, 2));
    return line;
}
} // namespace

std::vector<CommandOption> refreshOptions()
{
    return {{u"most"_s, u"N"_s,
             u"refresh-list: facts to try, each takes up to two solves (12). team changes: changes to show (50)."_s}};
}

int runRefreshList(Arguments &args, QDate day, CommandIo &io)
{
    planner::RefreshOptions options;
    options.most = args.integer(u"most"_s, options.most, 1, mostFacts);
    if (const auto code = args.leaveWith(io))
        return *code;
    const QString file = args.positional(1);
    const auto plan = openPlan(io, file);
    if (!plan)
        return plan.code;
    const auto catalog = openCatalog(io, plan->asOf);
    if (!catalog)
        return catalog.code;
    if (const int code = validateAgainst(io, *plan, **catalog, file))
        return code;
    const auto list = planner::refreshList(
        *plan, *catalog, day, options, io.showProgress ? progressLines(io) : planner::ProgressCallback(), io.cancel);
    if (!list.ok())
        return tell(io, list.error().code == ErrorCode::InvalidInput ? list.error().in(file) : list.error());
    const QString currency = plan->currency.code();
    Json facts = Json::array();
    for (const planner::RefreshFact &fact : list->facts) {
        facts.push_back(factToJson(fact));
        if (!args.has(u"json"_s))
            io.out(factLine(fact, currency));
    }
    if (args.has(u"json"_s))
        printJson(io, {{"day", day.toString(Qt::ISODate).toStdString()},
                       {"currency", currency.toStdString()},
                       {"total_cost", planner::numberToJson(list->totalCost)},
                       {"facts", std::move(facts)},
                       {"untried", list->untried}});
    if (list->untried > 0)
        io.err(u"%1 more facts have a band and were not tried; --most tries more."_s.arg(list->untried));
    return 0;
}

} // namespace cw::app
