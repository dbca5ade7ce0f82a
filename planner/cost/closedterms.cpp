#include "planner/cost/closedterms.h"

#include "planner/cost/siteprofile.h"
#include "planner/plan/termperiods.h"

namespace cw::planner {

QString termRefusal(const Horizon &horizon, int termMonths)
{
    return QStringLiteral("a term of %1 months does not end with a period of this plan (%2 months each); periods of %3 "
                          "months would fit it")
        .arg(termMonths)
        .arg(horizon.periodMonths)
        .arg(fittingPeriodMonths({termMonths}));
}

Finding closedTerms(const Horizon &horizon, const std::set<int> &termsMonths)
{
    QStringList terms;
    for (const int months : termsMonths)
        terms += QString::number(months);
    return costFinding(
        QStringLiteral("cost.terms-not-offered"), Verdict::Conditional, Severity::Medium,
        QStringLiteral("What is leased or reserved for a term of %1 months is not offered: such a term does not end "
                       "with a period of this plan (%2 months each)")
            .arg(terms.join(QStringLiteral(", ")))
            .arg(horizon.periodMonths),
        QStringLiteral("Choose periods of %1 months")
            .arg(fittingPeriodMonths({termsMonths.begin(), termsMonths.end()})));
}

} // namespace cw::planner
