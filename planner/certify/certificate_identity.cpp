#include "planner/certify/certificate_parts.h"
#include "planner/plan/planfile.h"

namespace cw::planner::certificate {

namespace {

/// Files are written in decimal: two numbers are the same figure when their shortest texts would be.
bool same(std::optional<double> a, std::optional<double> b)
{
    return a == b;
}

void checkReference(const Case &c, const QString &passport, std::optional<double> value, const QString &what,
                    const QString &place, Findings &out)
{
    const Figure *figure = passport.isEmpty() ? nullptr : c.result.figure(passport);
    if (!figure)
        out.state(false, what, QStringLiteral("the figure has no passport"), place);
    else if (!same(figure->value, value))
        out.state(false, what,
                  QStringLiteral("the passport says %1, the figure shows %2")
                      .arg(figure->value.value_or(qQNaN()))
                      .arg(value.value_or(qQNaN())),
                  place);
}

} // namespace

void checkIdentity(const Case &c, Findings &out)
{
    const QString seal = sealOf(c.plan.result);
    out.state(seal == c.result.seal, QStringLiteral("seal"),
              QStringLiteral("the result's content hashes to %1, its seal says %2")
                  .arg(seal.left(12), c.result.seal.left(12)),
              QStringLiteral("/result/seal"));
    const QString need = needHashOf(c.plan);
    out.state(
        need == c.result.needHash, QStringLiteral("need"),
        QStringLiteral("the need hashes to %1, the result answers %2").arg(need.left(12), c.result.needHash.left(12)),
        QStringLiteral("/need"));
    out.state(c.catalog.hash == c.result.snapshot, QStringLiteral("catalog"),
              QStringLiteral("this catalog is %1, the plan was made with %2")
                  .arg(c.catalog.hash.left(12), c.result.snapshot.left(12)),
              QStringLiteral("/result/catalog/snapshot"));
}

void checkPassports(const Case &c, Findings &out)
{
    int count = 0;
    for (const Total &total : c.result.totals) {
        const QString word = QLatin1String(info(total.quantity).word);
        checkReference(c, total.passport, total.value, word, QStringLiteral("/result/totals/") + word, out);
        if (total.value && total.low && total.high)
            if (!(*total.low <= *total.value && *total.value <= *total.high))
                out.state(false, word, QStringLiteral("the band does not hold its own figure"),
                          QStringLiteral("/result/totals/") + word);
        ++count;
    }
    for (const WorkloadResult &workload : c.result.workloads)
        for (const Placement &placement : workload.placements)
            for (const auto &[name, figure] : placement.predicted) {
                checkReference(c, figure.passport, figure.value, workload.id + QLatin1Char('.') + name,
                               QStringLiteral("/result/workloads/%1/%2").arg(workload.id, name), out);
                ++count;
            }
    for (const Line &line : c.result.lines) {
        if (!c.result.figure(line.passport))
            out.state(false, QStringLiteral("line ") + line.id, QStringLiteral("the price has no passport"),
                      QStringLiteral("/result/lines/") + line.id);
        ++count;
    }
    for (const Figure &figure : c.result.figures)
        for (const QString &input : figure.inputs)
            if (!c.result.figure(input))
                out.state(false, figure.id, QStringLiteral("its input %1 does not exist").arg(input),
                          QStringLiteral("/result/figures/") + figure.id);
    out.state(true, QStringLiteral("passports"), QStringLiteral("%1 figures compared with their passports").arg(count),
              QStringLiteral("/result/figures"));
}

} // namespace cw::planner::certificate
