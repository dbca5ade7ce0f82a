#include "planner/cost/costitems.h"

namespace cw::planner {

namespace {

std::optional<Known> share(const QString &label, const std::optional<Known> &price, const std::optional<Known> &part,
                           double divisor, const QString &per, const QString &method, Passports &passports)
{
    if (!price || !part)
        return std::nullopt;
    const Band &p = price->value, &s = part->value;
    const Band value{p.low * s.low / divisor, p.likely * s.likely / divisor, p.high * s.high / divisor};
    QString formula = QStringLiteral("%1 × %2").arg(numberText(p.likely), numberText(s.likely));
    if (divisor != 1)
        formula += QStringLiteral(" / ") + numberText(divisor);
    Known known =
        passports.derived(label, roundedToMinor(value, passports.plan().currency),
                          passports.plan().currency.code() + per, method, formula, {price->passport, part->passport});
    known.source = part->source;
    known.asOf = part->asOf;
    return known;
}

} // namespace

UnitCostItem costItem(const char *category, LineKind kind, const QString &part, const QString &description,
                      double quantity, const char *quantityUnit, const std::optional<Known> &price,
                      Passports &passports)
{
    UnitCostItem cost;
    cost.category = QLatin1String(category);
    cost.kind = kind;
    cost.part = part;
    cost.description = description;
    cost.quantity = roundedToMicros(quantity);
    cost.quantityUnit = QLatin1String(quantityUnit);
    if (price) {
        cost.unitPrice = roundedToMicros(price->value);
        cost.priceSource = price->source;
        cost.priceAsOf = price->asOf;
        cost.passport = price->passport;
    } else {
        cost.passport = passports.unknownPrice(description);
    }
    return cost;
}

UnitCostItem goodsItem(Goods goods, const char *category, const QString &part, const QString &description,
                       double quantity, const char *quantityUnit, const std::optional<Known> &price,
                       Passports &passports)
{
    UnitCostItem item =
        costItem(category, LineKind::OneOff, part, description, quantity, quantityUnit, price, passports);
    item.goods = goods;
    return item;
}

std::optional<Known> shareOfPrice(const QString &label, const std::optional<Known> &price,
                                  const std::optional<Known> &part, Passports &passports)
{
    return share(label, price, part, 1, {}, QStringLiteral("Purchase price × share"), passports);
}

std::optional<Known> monthlyShareOfPrice(const QString &label, const std::optional<Known> &price,
                                         const std::optional<Known> &part, Passports &passports)
{
    return share(label, price, part, monthsPerYear, QStringLiteral(" per month"),
                 QStringLiteral("Purchase price × share per year / 12"), passports);
}

} // namespace cw::planner
