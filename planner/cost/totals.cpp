#include "planner/cost/totals.h"

#include "planner/cost/passports.h"
#include "planner/cost/physicalsums.h"
#include "planner/cost/roomsums.h"
#include "planner/cost/siteprofile.h"
#include "planner/plan/lowerbound.h"

namespace cw::planner {

namespace {

QString unitOf(const CostCase &c, const QuantityInfo &quantity)
{
    if (!quantity.isMoney)
        return QLatin1String(quantity.unit);
    return quantity.quantity == PlanQuantity::OpexPerMonth ? c.plan.currency.code() + QStringLiteral(" per month")
                                                           : c.plan.currency.code();
}

class TotalWriter {
public:
    TotalWriter(const CostCase &c, std::vector<Finding> &findings) : c_(c), findings_(findings) {}

    Total write(PlanQuantity quantity, const Band &value, bool any, const QStringList &unknown, const QString &method,
                const std::vector<QString> &inputs)
    {
        const QuantityInfo &about = info(quantity);
        Total total;
        total.quantity = quantity;
        total.unit = about.isMoney ? c_.plan.currency.code() : QString::fromLatin1(about.unit);
        // Nothing there and nothing unknown is a true zero; only a lowest level of nothing is none.
        any = any || (unknown.isEmpty() && quantity != PlanQuantity::SovereigntyScore);
        if (any) {
            total.value = value.likely;
            total.low = value.low;
            if (unknown.isEmpty())
                total.high = value.high;
        }
        if (!unknown.isEmpty())
            findings_.push_back(bound(about, any, unknown));
        Figure figure;
        figure.label = QLatin1String(about.label);
        figure.value = total.value;
        figure.low = total.low;
        figure.high = total.high;
        figure.unit = unitOf(c_, about);
        figure.kind = QStringLiteral("derived");
        figure.source = QStringLiteral("Worked out from its inputs");
        figure.asOf = c_.plan.asOf.toString(Qt::ISODate);
        figure.method = unknown.isEmpty() ? method
                                          : method + (any ? QStringLiteral("; a lower bound, for parts are not known")
                                                          : QStringLiteral("; not known"));
        figure.confidence = QStringLiteral("derived");
        figure.inputs = inputs;
        total.passport = c_.book.add(figure);
        return total;
    }

    Total write(PlanQuantity quantity, const PhysicalSum &sum)
    {
        return write(quantity, roundedToMicros(sum.value), sum.any, sum.unknown, sum.method, sum.passports);
    }

    Total write(PlanQuantity quantity, const MoneySum &sum, const QString &method)
    {
        QStringList unknown;
        if (sum.unpriced > 0)
            unknown.append(QStringLiteral("%1 lines without a price").arg(sum.unpriced));
        // A sum of nothing but unknown prices is not known; with some known ones it is a lower bound.
        const bool any = unknown.isEmpty() || sum.likely.toUnits() != 0;
        return write(quantity, {sum.low.toUnits(), sum.likely.toUnits(), sum.high.toUnits()}, any, unknown, method,
                     sum.passports);
    }

private:
    static Finding bound(const QuantityInfo &about, bool any, const QStringList &unknown)
    {
        const QString label = QLatin1String(about.label);
        return costFinding(
            unknownPartsId(about.quantity), Verdict::Unknown, about.isMoney ? Severity::High : Severity::Medium,
            any ? QStringLiteral("%1 is a lower bound; not known: %2").arg(label, unknown.join(QStringLiteral(", ")))
                : QStringLiteral("%1 cannot be given; not known: %2").arg(label, unknown.join(QStringLiteral(", "))),
            QStringLiteral("Add what is missing to your own catalog or ask for a quote"));
    }

    const CostCase &c_;
    std::vector<Finding> &findings_;
};

MoneySum perMonth(MoneySum sum, int months)
{
    const double share = months > 0 ? 1.0 / months : 0;
    sum.likely = sum.likely.scaledBy(share).toMinorUnit();
    sum.low = sum.low.scaledBy(share).toMinorUnit();
    sum.high = sum.high.scaledBy(share).toMinorUnit();
    return sum;
}

PhysicalSum sumOf(const PhysicalSum &a, const PhysicalSum &b, const QString &method)
{
    PhysicalSum sum = a;
    sum.value = a.value + b.value;
    sum.any = a.any || b.any;
    for (const QString &text : b.unknown)
        if (!sum.unknown.contains(text))
            sum.unknown.append(text);
    for (const QString &id : b.passports)
        if (std::find(sum.passports.begin(), sum.passports.end(), id) == sum.passports.end())
            sum.passports.push_back(id);
    sum.method = method;
    return sum;
}

} // namespace

std::vector<Total> totalsOf(const CostCase &c, const std::vector<Line> &lines, std::vector<Finding> &findings)
{
    TotalWriter writer(c, findings);
    const RoomSums rooms = roomSumsOf(c);
    const Currency currency = c.plan.currency;
    const auto total = [&](PlanQuantity quantity) -> Total {
        switch (quantity) {
        case PlanQuantity::Capex:
            return writer.write(
                quantity, capexOf(lines, currency),
                QStringLiteral("Sum of the one-off lines; low and high add the lows and highs of all of them"));
        case PlanQuantity::OpexPerMonth: {
            const int period = opexPeriod(c.horizon());
            return writer.write(
                quantity,
                perMonth(recurringIn(lines, c.horizon().periodStart(period), currency), c.horizon().monthsIn(period)),
                QStringLiteral("Recurring lines of the period from %1 on / its months")
                    .arg(c.horizon().periodStart(period).toIso()));
        }
        case PlanQuantity::TotalCost:
            return writer.write(quantity, presentValueOf(lines, currency),
                                QStringLiteral("Sum of all lines × discount to the start of the horizon; low and high "
                                               "add the lows and highs of all of them"));
        case PlanQuantity::ItPower:
            return writer.write(quantity, itPowerOf(c));
        case PlanQuantity::FacilityPower:
            return writer.write(quantity, facilityPowerOf(c));
        case PlanQuantity::RackPower:
            return writer.write(quantity, rooms.rackPower);
        case PlanQuantity::Racks:
            return writer.write(quantity, rooms.racks);
        case PlanQuantity::Accelerators:
            return writer.write(quantity, acceleratorsOf(c));
        case PlanQuantity::Carbon:
            return writer.write(quantity,
                                sumOf(operationCarbonOf(c), embodiedOf(c),
                                      QStringLiteral("Operation over the horizon (IT energy × PUE × yearly average "
                                                     "grid intensity) + embodied carbon")));
        case PlanQuantity::EmbodiedCarbon:
            return writer.write(quantity, embodiedOf(c));
        case PlanQuantity::Water:
            return writer.write(quantity, waterOf(c));
        case PlanQuantity::LeadTime:
            return writer.write(quantity, leadTimeOf(c));
        case PlanQuantity::Sites:
            return writer.write(quantity, sitesOf(c));
        case PlanQuantity::Vendors:
            return writer.write(quantity, vendorsOf(c));
        case PlanQuantity::SovereigntyScore: {
            PhysicalSum lowest = sovereigntyOf(c);
            lowest.any = lowest.any && lowest.unknown.isEmpty();
            return writer.write(quantity, lowest);
        }
        case PlanQuantity::Weight:
            return writer.write(quantity, weightOf(c));
        case PlanQuantity::NetworkPorts:
            return writer.write(quantity, networkPortsOf(c));
        }
        return {};
    };
    std::vector<Total> totals;
    for (const QuantityInfo &about : planQuantities())
        totals.push_back(total(about.quantity));
    return totals;
}

} // namespace cw::planner
