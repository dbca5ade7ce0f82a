#include "catalog/base/quantity.h"
#include "catalog/base/wideinteger.h"
#include "planner/certify/certificate_parts.h"

#include <algorithm>
#include <cmath>

namespace cw::planner::certificate {

namespace {

QString at(const char *array, size_t index, const char *key)
{
    return QStringLiteral("/result/%1/%2/%3").arg(QLatin1String(array)).arg(index).arg(QLatin1String(key));
}

/// One minor unit of the currency in micro-units.
std::int64_t minorStep(Currency currency)
{
    std::int64_t step = 1'000'000;
    for (int d = currency.minorDigits(); d > 0; --d)
        step /= 10;
    return step;
}

QString words(const Money &money)
{
    return money.toDecimal() + QLatin1Char(' ') + money.currency().code();
}

void checkLine(const Case &c, const Line &line, size_t index, Findings &out)
{
    const QString name = QStringLiteral("line %1").arg(line.id);
    if (line.unitPrice.has_value() != line.total.has_value()) {
        out.state(false, name, QStringLiteral("unit price and total must both be known or both unknown"),
                  at("lines", index, "total"));
        return;
    }
    if (line.unitPrice) {
        const Money expected = line.unitPrice->timesQuantity(line.quantity).toMinorUnit();
        if (expected != *line.total)
            out.state(false, name,
                      QStringLiteral("%1 × %2 is %3, the line says %4")
                          .arg(line.quantity)
                          .arg(words(*line.unitPrice), words(expected), words(*line.total)),
                      at("lines", index, "total"));
    }
    const int months = line.period - c.plan.need.horizon.start;
    const double factor = std::pow(1.0 + c.plan.need.discountRate, -months / 12.0);
    if (months < 0 || months >= c.plan.need.horizon.months || std::abs(factor - line.discount) > 1e-9)
        out.state(false, name,
                  QStringLiteral("the discount of a payment in %1 is %2, the line says %3")
                      .arg(line.period.toIso())
                      .arg(factor, 0, 'f', 9)
                      .arg(line.discount, 0, 'f', 9),
                  at("lines", index, "discount"));
}

void checkTotal(const Case &c, PlanQuantity quantity, std::int64_t micros, std::int64_t tolerance, Findings &out)
{
    const Total *total = c.result.total(quantity);
    const QString word = QLatin1String(info(quantity).word);
    const QString place = QStringLiteral("/result/totals/") + word;
    const bool nothingPriced = micros == 0 && std::any_of(c.result.lines.begin(), c.result.lines.end(),
                                                          [](const Line &l) { return !l.total; });
    if (total && !total->value && nothingPriced)
        return; // a sum of nothing but unknown prices is not known
    if (!total || !total->value) {
        out.state(false, word, QStringLiteral("the sum is missing"), place);
        return;
    }
    const Money expected = Money::fromMicros(micros, c.plan.currency);
    const Money shown = Money::fromUnits(*total->value, c.plan.currency);
    out.state(std::abs(expected.micros() - shown.micros()) <= tolerance, word,
              QStringLiteral("the lines add up to %1, the result says %2").arg(words(expected), words(shown)), place);
}

} // namespace

void checkMoney(const Case &c, Findings &out)
{
    std::int64_t capex = 0;
    WideInteger present = 0; // micro-units x 1e-9
    for (size_t i = 0; i < c.result.lines.size(); ++i) {
        const Line &line = c.result.lines[i];
        checkLine(c, line, i, out);
        if (!line.total)
            continue;
        if (line.kind == LineKind::OneOff)
            capex = detail::saturatingAdd(capex, line.total->micros());
        present += WideInteger(line.total->micros()) * detail::roundToInteger(line.discount * 1e9);
    }
    out.state(true, QStringLiteral("lines"), QStringLiteral("%1 lines re-multiplied").arg(c.result.lines.size()),
              QStringLiteral("/result/lines"));
    if (c.design.units.empty())
        return;
    checkTotal(c, PlanQuantity::Capex, capex, 0, out);
    // The sum of exact products, rounded once: it may differ from the last digit shown by one minor unit at most.
    checkTotal(c, PlanQuantity::TotalCost, std::int64_t(present / 1'000'000'000), minorStep(c.plan.currency), out);
}

} // namespace cw::planner::certificate
