#include "planner/perf/working.h"

#include "catalog/model/infrastructure.h"

namespace cw::planner {

WorkingTerm termOf(const QString &name, const Band &value, const QString &unit, const QString &kind)
{
    return {name, value, unit, kind, {}, {}, {}, {}};
}

QString inFormula(double value)
{
    return QString::number(value, 'g', 6);
}

Working workingOf(const std::vector<BreakdownTerm> &terms, double scale, const QString &unit, const QString &formula)
{
    Working working{formula, {}};
    for (const BreakdownTerm &term : terms)
        working.terms.push_back(
            {term.name, Band::exact(term.value * scale), unit, QStringLiteral("predicted"), term.formula, {}, {}, {}});
    return working;
}

WorkingTerm assumedTerm(const catalog::Assumption &value)
{
    const Provenance &from = value.provenance;
    return {value.sentence,
            value.value,
            value.unit,
            QStringLiteral("assumed"),
            {},
            from.sourceTitle,
            from.asOf,
            from.needsVerification() ? QStringLiteral("recalled") : from.confidence};
}

} // namespace cw::planner
