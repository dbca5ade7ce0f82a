#include "planner/cost/pricedsum.h"

namespace cw::planner {

void PricedSum::add(const UnitCostItem &item)
{
    amount = amount + *item.unitPrice * item.quantity;
    const QString price = numberText(item.unitPrice->likely);
    terms.append(item.quantity == 1 ? price : QStringLiteral("%1 × %2").arg(numberText(item.quantity), price));
    passports.push_back(item.passport);
    if (part.isEmpty())
        part = item.part;
}

Known PricedSum::share(const Known &share, double divisor, const QString &label, const QString &method,
                       Passports &book) const
{
    const Band &s = share.value;
    std::vector<QString> inputs = passports;
    inputs.push_back(share.passport);
    QString formula = QStringLiteral("(%1) × %2").arg(terms.join(QStringLiteral(" + ")), numberText(s.likely));
    if (divisor != 1)
        formula += QStringLiteral(" / ") + numberText(divisor);
    Known known = book.derived(label,
                               roundedToMicros({amount.low * s.low / divisor, amount.likely * s.likely / divisor,
                                                amount.high * s.high / divisor}),
                               book.plan().currency.code(), method, formula, inputs);
    known.source = share.source;
    known.asOf = share.asOf;
    return known;
}

} // namespace cw::planner
