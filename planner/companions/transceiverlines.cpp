#include "planner/companions/transceiverlines.h"

#include "catalog/model/producttitle.h"
#include "planner/companions/cabledates.h"
#include "planner/cost/offers.h"
#include "planner/fabric/cableprice.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::planner {

namespace {

QString publishedPrice(const catalog::Cable *part, const catalog::CatalogSnapshot &catalog)
{
    if (!part || !part->priceUsd)
        return QStringLiteral("no price published");
    const auto [low, likely, high] = *part->priceUsd;
    if (!quoteOf(part->id, catalog).isEmpty())
        return QStringLiteral("quoted at %1 USD each").arg(numberText(likely));
    return low == high ? QStringLiteral("published %1 USD each").arg(numberText(likely))
                       : QStringLiteral("published %1 to %2 USD each").arg(numberText(low), numberText(high));
}

QString passportOf(const QString &name, const QString &price, Passports &passports)
{
    return passports
        .derived(QStringLiteral("Added price, %1").arg(name), Band::exact(0), passports.plan().currency.code(),
                 QStringLiteral("Nothing is added: the price of cables with their ends holds the transceivers; %1")
                     .arg(price),
                 {}, {})
        .passport;
}

} // namespace

std::vector<Line> transceiverLines(std::vector<CablePlan> cables, const std::vector<Line> &before, Passports &passports)
{
    const Need &need = passports.plan().need;
    dateCables(cables, before, need.horizon);
    std::map<std::tuple<QString, QString, int>, int> modules; // by site, part and period
    for (const CablePlan &plan : cables)
        for (const auto &[place, count] : partsOf(plan).transceiversFrom)
            modules[{plan.site, place.first, place.second}] += count;
    const Money none = Money::fromUnits(0, passports.plan().currency);
    std::vector<Line> lines;
    for (const auto &[key, count] : modules) {
        const auto &[site, id, period] = key;
        const catalog::Cable *part = cableOf(id, passports.catalog());
        const QString name = part ? catalog::productTitle(part->vendor, part->name) : id,
                      price = publishedPrice(part, passports.catalog());
        const auto neighbour = std::find_if(before.begin(), before.end(), [&, place = site](const Line &line) {
            return line.site == place && line.category == QLatin1String("network");
        });
        Line line;
        line.id = QStringLiteral("l%1").arg(before.size() + lines.size() + 1);
        line.site = site;
        line.period = need.horizon.periodStart(period);
        line.procurement = neighbour == before.end() ? QStringLiteral("buy") : neighbour->procurement;
        line.category = QStringLiteral("network");
        line.part = id;
        line.description = QStringLiteral("Transceiver %1, within the price of the cables; %2").arg(name, price);
        line.quantity = count;
        line.quantityUnit = QStringLiteral("transceivers");
        line.unitPrice = line.unitPriceLow = line.unitPriceHigh = line.total = none;
        line.priceSource = QStringLiteral("Within the price of the cables with their ends");
        line.discount = discountFactor(need.discountRate, line.period - need.horizon.start);
        line.passport = passportOf(name, price, passports);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace cw::planner
