#include "planner/cost/lines.h"

#include "catalog/base/wideinteger.h"
#include "planner/cost/offers.h"
#include "planner/cost/passports.h"
#include "planner/cost/resale.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cw::planner {

namespace {

using Wide = WideInteger;
constexpr std::int64_t discountUnits = 1'000'000'000; // a discount has nine decimals

class LineWriter {
public:
    explicit LineWriter(const CostCase &c) : c_(c)
    {
        if (c.plan.need.workloads.size() == 1)
            workload_ = c.plan.need.workloads.front().id;
    }

    /// Where a payment belongs.
    struct Payer {
        QString site, offer;
        Procurement procurement = Procurement::Buy;
    };

    void add(const UnitCostItem &item, const Payer &payer, int period, int active, int added, double share = 1)
    {
        const bool oneOff = item.kind == LineKind::OneOff;
        const int count = oneOff ? added : active;
        const Horizon &horizon = c_.horizon();
        if (count > 0)
            write(item, payer, horizon.periodStart(period),
                  item.quantity * count * (oneOff ? 1 : horizon.monthsIn(period) * share));
    }

    void write(const UnitCostItem &item, const Payer &payer, Month month, double quantity)
    {
        const Horizon &horizon = c_.horizon();
        Line line;
        line.id = QStringLiteral("l%1").arg(lines.size() + 1);
        line.site = payer.site;
        line.offer = payer.offer;
        line.period = month;
        line.procurement = toText(payer.procurement);
        line.category = item.category;
        line.part = item.part;
        line.description = item.description;
        line.workload = workload_;
        line.kind = item.kind;
        line.quantity = roundedToMicros(quantity);
        line.quantityUnit = item.quantityUnit;
        line.priceSource = item.priceSource;
        line.priceAsOf = item.priceAsOf;
        line.passport = item.passport;
        line.discount = discountFactor(c_.plan.need.discountRate, line.period - horizon.start);
        if (item.unitPrice) {
            const Currency currency = c_.plan.currency;
            line.unitPrice = Money::fromUnits(item.unitPrice->likely, currency);
            line.unitPriceLow = Money::fromUnits(item.unitPrice->low, currency);
            line.unitPriceHigh = Money::fromUnits(item.unitPrice->high, currency);
            line.total = line.unitPrice->timesQuantity(line.quantity).toMinorUnit();
        }
        lines.push_back(std::move(line));
    }

    std::vector<Line> lines;

private:
    const CostCase &c_;
    QString workload_;
};

/// What bought units fetch: negative payments in the month they leave, and in the last month for those that stay. Their
/// age is the months they have served: what stays has served that last month too.
class Resale {
public:
    explicit Resale(const CostCase &c)
        : c_(c), life_(c.plan.need.resale ? hardwareLife(c.catalog) : std::nullopt),
          passports_(c.plan, c.catalog, c.book)
    {
    }

    void writeSold(LineWriter &writer, const CountedUnits &counted, const UnitSale &sale)
    {
        const Month month = c_.horizon().periodStart(sale.retired);
        write(writer, counted, month, month - c_.horizon().periodStart(sale.bought), sale.count);
    }

    void writeWhatIsLeft(LineWriter &writer, const CountedUnits &counted)
    {
        const Horizon &horizon = c_.horizon();
        for (int period = 0; period < horizon.periods(); ++period) {
            int left = countIn(counted.added, period);
            for (const UnitSale &sale : counted.sales)
                left -= sale.bought == period ? sale.count : 0;
            write(writer, counted, horizon.start + (horizon.months - 1),
                  horizon.start + horizon.months - horizon.periodStart(period), left);
        }
    }

private:
    void write(LineWriter &writer, const CountedUnits &counted, Month month, int age, int count)
    {
        const Offer &offer = c_.offerOf(counted);
        if (!life_ || !offer.isOwned() || !offer.oneOff || count <= 0)
            return;
        const double share = life_->shareAt(age);
        const Band price = roundedToMinor(*offer.oneOff * share, c_.plan.currency);
        const auto months = passports_.assumed(QStringLiteral("hardware_life_months"));
        const auto left = passports_.assumed(QStringLiteral("residual_share"));
        UnitCostItem item;
        item.category = QString::fromLatin1(resaleCategory);
        item.kind = LineKind::Recurring;
        item.part = offer.system;
        item.description = QStringLiteral("Resale of %1 after %2 months").arg(offer.description).arg(age);
        item.quantityUnit = QStringLiteral("units sold");
        item.unitPrice = Band{-price.high, -price.likely, -price.low};
        item.priceSource = left ? left->source : QString();
        item.priceAsOf = left ? left->asOf : QString();
        const auto passport = offer.passports.find(QStringLiteral("price"));
        std::vector<QString> inputs;
        if (passport != offer.passports.end())
            inputs.push_back(passport->second);
        for (const auto &known : {months, left})
            if (known)
                inputs.push_back(known->passport);
        item.passport =
            passports_
                .derived(item.description, *item.unitPrice, c_.plan.currency.code(),
                         QStringLiteral("Price × share left: from the whole price in a straight line to residual_share "
                                        "over hardware_life_months; money that comes in is negative"),
                         QStringLiteral("-%1 × %2").arg(numberText(offer.oneOff->likely), numberText(share)), inputs)
                .passport;
        writer.write(item, {offer.site, offer.id, offer.procurement}, month, count);
    }

    const CostCase &c_;
    std::optional<HardwareLife> life_;
    Passports passports_;
};

Money atPrice(const Line &line, const std::optional<Money> &price)
{
    return price ? price->timesQuantity(line.quantity).toMinorUnit() : Money();
}

template <typename Chosen>
MoneySum sumOf(const std::vector<Line> &lines, Currency currency, Chosen chosen)
{
    MoneySum sum{Money::zero(currency), Money::zero(currency), Money::zero(currency), 0, {}};
    for (const Line &line : lines) {
        if (!chosen(line))
            continue;
        if (!line.total) {
            ++sum.unpriced;
            continue;
        }
        sum.likely += *line.total;
        sum.low += atPrice(line, line.unitPriceLow);
        sum.high += atPrice(line, line.unitPriceHigh);
        if (!line.passport.isEmpty() &&
            std::find(sum.passports.begin(), sum.passports.end(), line.passport) == sum.passports.end())
            sum.passports.push_back(line.passport);
    }
    return sum;
}

/// How what stands or is billed beside the units of a site is had.
Procurement procurementAt(const CostCase &c, const QString &site)
{
    if (const Offer *place = c.placeOf(site))
        return place->procurement;
    const bool isRented = std::any_of(c.offers.begin(), c.offers.end(),
                                      [&](const Offer &offer) { return offer.site == site && offer.isRented(); });
    return isRented ? Procurement::Cloud : Procurement::Buy;
}

/// micro-units x 1e-9, back to micro-units half to even.
Money fromWide(Wide value, Currency currency)
{
    Wide quotient = value / discountUnits;
    const Wide rest = value % discountUnits, twice = (rest < 0 ? -rest : rest) * 2;
    if (twice > discountUnits || (twice == discountUnits && quotient % 2 != 0))
        quotient += value < 0 ? -1 : 1;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return Money::fromMicros(std::int64_t(std::clamp<Wide>(quotient, -most, most)), currency).toMinorUnit();
}

} // namespace

const Offer *CostCase::placeOf(const QString &site) const
{
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [&](const Offer &offer) { return offer.site == site && !offer.isRented(); });
    return found == offers.end() ? nullptr : &*found;
}

std::vector<Line> linesOf(const CostCase &c)
{
    std::vector<const CountedUnits *> units;
    for (const CountedUnits &counted : c.units)
        units.push_back(&counted);
    std::stable_sort(units.begin(), units.end(),
                     [&](const auto *a, const auto *b) { return c.offerOf(*a).id < c.offerOf(*b).id; });
    std::vector<const CountedExtra *> extras;
    for (const CountedExtra &extra : c.extras)
        extras.push_back(&extra);
    std::stable_sort(extras.begin(), extras.end(), [](const auto *a, const auto *b) {
        return std::tie(a->site, a->part, a->role) < std::tie(b->site, b->part, b->role);
    });
    LineWriter writer(c);
    Resale resale(c);
    for (int period = 0; period < c.horizon().periods(); ++period) {
        for (const CountedUnits *counted : units) {
            const Offer &offer = c.offerOf(*counted);
            const LineWriter::Payer payer{offer.site, offer.id, offer.procurement};
            for (const UnitCostItem &item : offer.costs)
                writer.add(item, payer, period, countIn(counted->active, period), countIn(counted->added, period),
                           offer.serviceShare);
            for (const UnitSale &sale : counted->sales)
                if (sale.retired == period)
                    resale.writeSold(writer, *counted, sale);
        }
        for (const CountedExtra *extra : extras) {
            const Procurement procurement = procurementAt(c, extra->site);
            for (const UnitCostItem &item : extra->items)
                writer.add(item, {extra->site, {}, procurement}, period, countIn(extra->active, period),
                           countIn(extra->added, period));
        }
    }
    for (const CountedUnits *counted : units)
        resale.writeWhatIsLeft(writer, *counted);
    return std::move(writer.lines);
}

MoneySum capexOf(const std::vector<Line> &lines, Currency currency)
{
    return sumOf(lines, currency, [](const Line &line) { return line.kind == LineKind::OneOff; });
}

MoneySum recurringIn(const std::vector<Line> &lines, Month periodStart, Currency currency)
{
    return sumOf(lines, currency,
                 [&](const Line &line) { return line.period == periodStart && isOperatingCost(line); });
}

MoneySum presentValueOf(const std::vector<Line> &lines, Currency currency)
{
    MoneySum sum = sumOf(lines, currency, [](const Line &) { return true; });
    Wide likely = 0, low = 0, high = 0;
    for (const Line &line : lines) {
        if (!line.total)
            continue;
        const Wide factor = detail::roundToInteger(line.discount * double(discountUnits));
        likely += factor * line.total->micros();
        low += factor * atPrice(line, line.unitPriceLow).micros();
        high += factor * atPrice(line, line.unitPriceHigh).micros();
    }
    sum.likely = fromWide(likely, currency);
    sum.low = fromWide(low, currency);
    sum.high = fromWide(high, currency);
    return sum;
}

} // namespace cw::planner
