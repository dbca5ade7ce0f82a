#include "planner/cost/physicalsums.h"

#include "planner/cost/passports.h"
#include "planner/sustain/operation.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cw::planner {

namespace {

template <typename List, typename Value>
void once(List &list, const Value &value)
{
    if (!value.isEmpty() && std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

QString passportOf(const Offer &offer, const char *key)
{
    const auto found = offer.passports.find(QLatin1String(key));
    return found == offer.passports.end() ? QString() : found->second;
}

/// The band of the figure behind a passport; exact where the figure has none.
Band bandOf(const CostCase &c, const QString &passport, double value)
{
    const Figure *figure = c.book.find(passport);
    return figure && figure->low && figure->high ? Band{*figure->low, value, *figure->high} : Band::exact(value);
}

Band product(const Band &a, const Band &b)
{
    return {a.low * b.low, a.likely * b.likely, a.high * b.high};
}

Band powerOf(const CostCase &c, const Offer &offer)
{
    return bandOf(c, passportOf(offer, "power"), offer.itPower.toKilowatts());
}

Band powerOf(const CostCase &c, const CountedExtra &extra)
{
    return bandOf(c, extra.powerPassport, extra.power.toKilowatts());
}

Band pueOf(const CostCase &c, const Offer &offer)
{
    return bandOf(c, passportOf(offer, "pue"), offer.pue);
}

bool usedUnits(const CountedUnits &counted)
{
    return isUsed(counted.active, counted.added);
}

/// The largest period of a sum over units and extras; passports and unknowns are gathered over all periods.
PhysicalSum peak(const CostCase &c, const std::function<void(PhysicalSum &, const Offer &, int)> &addUnits,
                 const std::function<void(PhysicalSum &, const CountedExtra &, int)> &addExtra)
{
    PhysicalSum best;
    for (int period = 0; period < c.horizon().periods(); ++period) {
        PhysicalSum sum;
        for (const CountedUnits &counted : c.units)
            if (const int n = countIn(counted.active, period); n > 0)
                addUnits(sum, c.offerOf(counted), n);
        for (const CountedExtra &extra : c.extras)
            if (const int n = countIn(extra.active, period); n > 0 && addExtra)
                addExtra(sum, extra, n);
        if (sum.any && (!best.any || sum.value.likely > best.value.likely))
            best.value = sum.value;
        best.any = best.any || sum.any;
        for (const QString &text : sum.unknown)
            once(best.unknown, text);
        for (const QString &id : sum.passports)
            once(best.passports, id);
    }
    return best;
}

PhysicalSum powerPeak(const CostCase &c, bool atMeter)
{
    const auto units = [&](PhysicalSum &sum, const Offer &offer, int n) {
        if (!offer.powerKnown) {
            once(sum.unknown, QStringLiteral("power of %1").arg(offer.description));
            return;
        }
        const Band kw = powerOf(c, offer) * n;
        sum.value = sum.value + (atMeter ? product(kw, pueOf(c, offer)) : kw);
        sum.any = true;
        once(sum.passports, passportOf(offer, "power"));
        if (atMeter)
            once(sum.passports, passportOf(offer, "pue"));
    };
    const auto extras = [&](PhysicalSum &sum, const CountedExtra &extra, int n) {
        const Offer *place = c.placeOf(extra.site);
        const Band kw = powerOf(c, extra) * n;
        sum.value = sum.value + (atMeter && place ? product(kw, pueOf(c, *place)) : kw);
        sum.any = true;
        once(sum.passports, extra.powerPassport);
    };
    return peak(c, units, extras);
}

/// Hours of a month, or nothing when the catalog lacks the planning value.
std::optional<double> hoursPerMonth(const CostCase &c)
{
    const catalog::Assumption *row = c.catalog.assumption(QStringLiteral("hours_per_month"));
    return row ? std::optional(row->value.likely) : std::nullopt;
}

/// Energy that something at an offer's place draws in one period.
struct Draw {
    const Offer &place;
    Band kwh;
    QString passport;     ///< of its power
    QString unknownPower; ///< what has no published power; empty = known
};

Draw drawOf(const CostCase &c, const Offer &offer, double unitHours)
{
    return {offer, powerOf(c, offer) * (unitHours * offer.serviceShare), passportOf(offer, "power"),
            offer.powerKnown ? QString() : QStringLiteral("power of %1").arg(offer.description)};
}

/// Every draw of units and switches, period by period.
void forEachDraw(const CostCase &c, double hours, const std::function<void(const Draw &)> &add)
{
    for (int period = 0; period < c.horizon().periods(); ++period) {
        const double span = hours * c.horizon().monthsIn(period);
        for (const CountedUnits &counted : c.units)
            if (const int n = countIn(counted.active, period); n > 0)
                add(drawOf(c, c.offerOf(counted), n * span));
        for (const CountedExtra &extra : c.extras) {
            const int n = countIn(extra.active, period);
            const Offer *place = c.placeOf(extra.site);
            if (n > 0 && place && extra.power.base() > 0)
                add({*place, powerOf(c, extra) * (n * span), extra.powerPassport, {}});
        }
    }
}

} // namespace

PhysicalSum itPowerOf(const CostCase &c)
{
    PhysicalSum sum = powerPeak(c, false);
    sum.method = QStringLiteral("Largest period: units × power under load, rented units and switches included");
    return sum;
}

PhysicalSum facilityPowerOf(const CostCase &c)
{
    PhysicalSum sum = powerPeak(c, true);
    sum.method = QStringLiteral("Largest period: units × power under load × PUE of their place");
    return sum;
}

PhysicalSum acceleratorsOf(const CostCase &c)
{
    const auto units = [](PhysicalSum &sum, const Offer &offer, int n) {
        sum.value = sum.value + Band::exact(double(offer.acceleratorsPerUnit) * n);
        sum.any = true;
        once(sum.passports, passportOf(offer, "accelerators"));
    };
    PhysicalSum sum = peak(c, units, {});
    sum.any = true;
    sum.method = QStringLiteral("Largest period: units × accelerators of a unit");
    return sum;
}

PhysicalSum operationCarbonOf(const CostCase &c)
{
    PhysicalSum sum;
    sum.method = QStringLiteral("IT energy × PUE × yearly average grid intensity, over the horizon");
    const auto hours = hoursPerMonth(c);
    if (!hours) {
        sum.unknown.append(QStringLiteral("hours of a month"));
        return sum;
    }
    forEachDraw(c, *hours, [&](const Draw &draw) {
        const Offer &place = draw.place;
        if (!draw.unknownPower.isEmpty() || !place.carbonGramsPerKwh) {
            once(sum.unknown, draw.unknownPower.isEmpty() ? QStringLiteral("grid carbon of %1").arg(place.siteName)
                                                          : draw.unknownPower);
            return;
        }
        const Band meter = product(draw.kwh, pueOf(c, place));
        const Band grams = bandOf(c, passportOf(place, "carbon"), *place.carbonGramsPerKwh);
        sum.value = sum.value + Band{carbonTonnes(meter.low, grams.low), carbonTonnes(meter.likely, grams.likely),
                                     carbonTonnes(meter.high, grams.high)};
        sum.any = true;
        for (const QString &id : {draw.passport, passportOf(place, "pue"), passportOf(place, "carbon")})
            once(sum.passports, id);
    });
    return sum;
}

PhysicalSum embodiedOf(const CostCase &c)
{
    PhysicalSum sum;
    sum.method =
        QStringLiteral("Making of what is bought, and for rented units the months' share of their hardware's life; "
                       "building and optics not counted");
    constexpr double kilogramsPerTonne = 1e3;
    for (const CountedUnits &counted : c.units) {
        const Offer &offer = c.offerOf(counted);
        double amount = 0;
        for (int period = 0; period < c.horizon().periods(); ++period)
            amount += !offer.isOwned()
                          ? countIn(counted.active, period) * c.horizon().monthsIn(period) * offer.serviceShare
                          : double(countIn(counted.added, period));
        if (amount <= 0)
            continue;
        if (!offer.embodiedKg) {
            once(sum.unknown, QStringLiteral("embodied carbon of %1").arg(offer.description));
            continue;
        }
        sum.value = sum.value + *offer.embodiedKg * (amount / kilogramsPerTonne);
        sum.any = true;
        once(sum.passports, passportOf(offer, "embodied"));
    }
    for (const CountedExtra &extra : c.extras) {
        double added = 0;
        for (const int n : extra.added)
            added += n;
        if (added <= 0 || extra.power.base() == 0)
            continue; // cables
        if (extra.embodiedKg) {
            sum.value = sum.value + *extra.embodiedKg * (added / kilogramsPerTonne);
            sum.any = true;
        } else {
            once(sum.unknown, QStringLiteral("embodied carbon of %1").arg(extra.part));
        }
    }
    return sum;
}

PhysicalSum waterOf(const CostCase &c)
{
    PhysicalSum sum;
    sum.method = QStringLiteral("IT energy × (water on site + PUE × water of the power plants), over the horizon");
    const auto hours = hoursPerMonth(c);
    if (!hours) {
        sum.unknown.append(QStringLiteral("hours of a month"));
        return sum;
    }
    forEachDraw(c, *hours, [&](const Draw &draw) {
        const Offer &place = draw.place;
        if (!draw.unknownPower.isEmpty() || !place.waterLitresPerKwh) {
            once(sum.unknown, draw.unknownPower.isEmpty() ? QStringLiteral("water use of %1").arg(place.siteName)
                                                          : draw.unknownPower);
            return;
        }
        const Band litres = bandOf(c, passportOf(place, "water"), *place.waterLitresPerKwh);
        sum.value = sum.value + Band{waterCubicMetres(draw.kwh.low, litres.low),
                                     waterCubicMetres(draw.kwh.likely, litres.likely),
                                     waterCubicMetres(draw.kwh.high, litres.high)};
        sum.any = true;
        once(sum.passports, draw.passport);
        once(sum.passports, passportOf(place, "water"));
    });
    return sum;
}

PhysicalSum leadTimeOf(const CostCase &c)
{
    PhysicalSum sum;
    sum.method =
        QStringLiteral("Longest lead time of the systems bought; rented units none; what stands beside them not known");
    for (const CountedUnits &counted : c.units) {
        const Offer &offer = c.offerOf(counted);
        if (!usedUnits(counted) || offer.isRented()) // a rented unit is no delivery
            continue;
        if (!offer.leadTimeWeeks) {
            once(sum.unknown, QStringLiteral("lead time of %1").arg(offer.description));
            continue;
        }
        const Band weeks = bandOf(c, passportOf(offer, "lead_time"), *offer.leadTimeWeeks);
        sum.value = {std::max(sum.value.low, weeks.low), std::max(sum.value.likely, weeks.likely),
                     std::max(sum.value.high, weeks.high)};
        sum.any = true;
        once(sum.passports, passportOf(offer, "lead_time"));
    }
    return sum;
}

namespace {

PhysicalSum distinct(const CostCase &c, const QString &method, const QString &(*name)(const Offer &))
{
    PhysicalSum sum;
    QStringList names;
    for (const CountedUnits &counted : c.units)
        if (usedUnits(counted))
            once(names, name(c.offerOf(counted)));
    sum.value = Band::exact(double(names.size()));
    sum.any = true;
    sum.method = method;
    return sum;
}

} // namespace

PhysicalSum sitesOf(const CostCase &c)
{
    return distinct(c, QStringLiteral("Places with units in them"),
                    [](const Offer &offer) -> const QString & { return offer.site; });
}

PhysicalSum vendorsOf(const CostCase &c)
{
    return distinct(c,
                    QStringLiteral("Vendors of bought units and operators of rented ones; network vendors not counted"),
                    [](const Offer &offer) -> const QString & { return supplierOf(offer); });
}

PhysicalSum sovereigntyOf(const CostCase &c)
{
    PhysicalSum sum;
    sum.method = QStringLiteral("Lowest sovereignty level of the places used");
    for (const CountedUnits &counted : c.units) {
        const Offer &offer = c.offerOf(counted);
        if (!usedUnits(counted))
            continue;
        if (!offer.sealLevel) {
            once(sum.unknown, QStringLiteral("sovereignty level of %1").arg(offer.siteName));
            continue;
        }
        const Band level = bandOf(c, passportOf(offer, "seal"), *offer.sealLevel);
        sum.value = sum.any ? Band{std::min(sum.value.low, level.low), std::min(sum.value.likely, level.likely),
                                   std::min(sum.value.high, level.high)}
                            : level;
        sum.any = true;
        once(sum.passports, passportOf(offer, "seal"));
    }
    return sum;
}

PhysicalSum networkPortsOf(const CostCase &c)
{
    PhysicalSum sum = peak(c,
                           [](PhysicalSum &s, const Offer &offer, int n) {
                               s.value = s.value + Band::exact(double(offer.networkPorts) * n);
                               s.any = true;
                           },
                           {});
    sum.any = true;
    sum.method = QStringLiteral("Largest period: units × compute-fabric ports of a unit; rented units need none");
    return sum;
}

PhysicalSum weightOf(const CostCase &c)
{
    const auto units = [](PhysicalSum &sum, const Offer &offer, int n) {
        if (offer.isRented())
            return;
        if (!offer.weightKg) {
            once(sum.unknown, QStringLiteral("weight of %1").arg(offer.description));
            return;
        }
        sum.value = sum.value + *offer.weightKg * n;
        sum.any = true;
        once(sum.passports, passportOf(offer, "weight"));
    };
    const auto extras = [](PhysicalSum &sum, const CountedExtra &extra, int n) {
        if (extra.weightKg) {
            sum.value = sum.value + Band::exact(*extra.weightKg * n);
            sum.any = true;
        } else if (extra.power.base() > 0) { // cables have no weight here
            once(sum.unknown, QStringLiteral("weight of %1").arg(extra.part));
        }
    };
    PhysicalSum sum = peak(c, units, extras);
    sum.any = sum.any || sum.unknown.isEmpty();
    sum.method =
        QStringLiteral("Largest period: weight of bought and leased units and of what stands beside them; racks "
                       "and cables not counted");
    return sum;
}

} // namespace cw::planner
