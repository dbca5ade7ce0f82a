#include "planner/solve/robustresult.h"

#include "planner/plan/amount.h"
#include "planner/uncertainty/pricescenarios.h"

#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
constexpr double percent = 100, cent = 100;

double rounded(double money)
{
    return std::round(money * cent) / cent;
}
} // namespace

std::optional<Finding> robustFinding(const Plan &plan, const std::vector<Line> &lines,
                                     const catalog::CatalogSnapshot &catalog, FigureBook &book)
{
    const auto robust = robustCost(plan, lines, catalog);
    if (!robust.ok() || !robust.value())
        return std::nullopt;
    const Robust &asked = *plan.need.robust;
    const double tail = rounded((*robust)->tail), mean = rounded((*robust)->mean);
    const QString dearest = QString::number((1 - asked.cvar) * percent, 'g', 3);
    Figure figure;
    figure.label = u"Total cost in the dearest %1 % of price scenarios, mean"_s.arg(dearest);
    figure.value = tail;
    figure.unit = plan.currency.code();
    figure.kind = u"derived"_s;
    figure.source = u"Worked out from the lines of this plan"_s;
    figure.asOf = plan.asOf.toString(Qt::ISODate);
    figure.method =
        u"Conditional value at risk over %1 price scenarios (Rockafellar and Uryasev 2000)"_s.arg(asked.scenarios);
    figure.confidence = u"derived"_s;
    Finding finding;
    finding.id = finding.rule = QLatin1String(robustFindingId);
    finding.verdict = Verdict::Satisfied;
    finding.severity = Severity::Info;
    finding.text =
        u"Chosen for bad prices too: the dearest %1 % of %2 scenarios cost %3 %4 on average, all of them %5"_s
            .arg(dearest)
            .arg(asked.scenarios)
            .arg(wholeText(tail), plan.currency.code(), wholeText(mean));
    finding.facts = {book.add(figure)};
    return finding;
}

} // namespace cw::planner
