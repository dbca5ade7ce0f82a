#include "planner/cost/includedcosts.h"

#include "planner/cost/costitems.h"
#include "planner/cost/hardwareunit.h"
#include "planner/cost/pricedsum.h"
#include "planner/cost/siteprofile.h"
#include "planner/plan/factrows.h"
#include "planner/plan/serversof.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr double thousand = 1000;

bool isPurchase(const UnitCostItem &item)
{
    return item.goods != Goods::None && item.unitPrice;
}

} // namespace

bool counts(const Need &need, CostScope scope)
{
    const std::vector<CostScope> &scopes = need.include ? *need.include : usualCostScopes();
    return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
}

void IncludedCosts::addShipping(std::vector<UnitCostItem> &items, const QString &name)
{
    const Need &need = passports_.plan().need;
    const bool hasSpares = counts(need, CostScope::Spares), hasFreight = counts(need, CostScope::Freight);
    if (hasSpares) {
        for (const bool isCable : {false, true}) {
            PricedSum bought;
            for (const UnitCostItem &item : items)
                if (isPurchase(item) && (item.goods == Goods::Cable) == isCable)
                    bought.add(item);
            const auto share = bought.isEmpty() ? std::nullopt
                                                : passports_.assumed(isCable ? QStringLiteral("fabric_spare_share")
                                                                             : QStringLiteral("spare_share"));
            if (!share)
                continue;
            const QString label =
                isCable ? QStringLiteral("Spare cables, %1").arg(name) : QStringLiteral("Spare parts, %1").arg(name);
            items.push_back(costItem(
                "spares", LineKind::OneOff, bought.part, label, 1, "spare shares",
                bought.share(*share, 1, label, QStringLiteral("Purchase price × share held in spare"), passports_),
                passports_));
        }
    }
    PricedSum shipped;
    for (const UnitCostItem &item : items)
        if (isPurchase(item) || item.category == QLatin1String("spares"))
            shipped.add(item);
    const auto share =
        hasFreight && !shipped.isEmpty() ? passports_.assumed(QStringLiteral("freight_share")) : std::nullopt;
    if (!share)
        return;
    const QString label = QStringLiteral("Freight and insurance, %1").arg(name);
    items.push_back(costItem("freight", LineKind::OneOff, shipped.part, label, 1, "shipments",
                             shipped.share(*share, 1, label, QStringLiteral("Purchase price × share"), passports_),
                             passports_));
}

const std::optional<Known> &IncludedCosts::engineerMonth(const QString &country, const Known &staffing)
{
    const auto seen = engineers_.find(country + staffing.passport);
    if (seen != engineers_.end())
        return seen->second;
    std::optional<Known> month;
    if (const auto year = passports_.assumedMoney(QStringLiteral("staff_cost_per_year"))) {
        std::vector<QString> inputs{year->passport, staffing.passport};
        double level = 1;
        QString formula = numberText(year->value.likely);
        if (const catalog::FactTable *table = passports_.catalog().table(QStringLiteral("labour_costs"))) {
            std::optional<Known> here, there;
            for (const QStringList &row : table->rows) {
                const QString where = textOf(*table, row, "country");
                const auto hour = numberOf(*table, row, "labour_cost_eur_hour");
                if (hour && (where == country || where == QLatin1String("EA")))
                    (where == country ? here : there) =
                        passports_.fact(QStringLiteral("Labour cost, %1").arg(textOf(*table, row, "name")),
                                        Band::exact(*hour), QStringLiteral("EUR per hour"), provenanceOf(*table, row),
                                        QStringLiteral("Average of the whole economy as published"));
            }
            if (here && there && there->value.likely > 0) {
                level = here->value.likely / there->value.likely;
                inputs.insert(inputs.end(), {here->passport, there->passport});
                formula +=
                    QStringLiteral(" × %1 / %2").arg(numberText(here->value.likely), numberText(there->value.likely));
            }
        }
        // The band of the head count stands in the price, for a quantity has none.
        const Band &heads = staffing.value, &cost = year->value;
        const auto at = [&](double money, double count) {
            return heads.likely > 0 ? money * level / monthsPerYear * count / heads.likely : 0;
        };
        month = passports_.derived(
            country.isEmpty() ? QStringLiteral("An engineer for a month")
                              : QStringLiteral("An engineer for a month, %1").arg(country),
            roundedToMicros({at(cost.low, heads.low), at(cost.likely, heads.likely), at(cost.high, heads.high)}),
            passports_.plan().currency.code() + QStringLiteral(" per month"),
            level == 1 ? QStringLiteral("Cost of a year / 12; no labour cost level of the place is used; the ends also "
                                        "carry those of the head count")
                       : QStringLiteral("Cost of a year × labour cost level of the place over that of the euro area / "
                                        "12; the ends also carry those of the head count"),
            formula + QStringLiteral(" / 12"), inputs);
        month->source = year->source;
        month->asOf = year->asOf;
    }
    return engineers_.emplace(country + staffing.passport, std::move(month)).first->second;
}

void IncludedCosts::addEngineers(Offer &offer)
{
    // A terabyte or a compute unit of a service is no machine: those who run it are in its price.
    if (offer.isRented() && !offer.costs.empty() && offer.costs.front().category != QLatin1String("compute"))
        return;
    const bool hasAccelerators = offer.acceleratorsPerUnit > 0;
    const auto staffing = passports_.assumed(hasAccelerators ? QStringLiteral("staff_per_1000_accelerators")
                                                             : QStringLiteral("staff_per_1000_servers"));
    const auto rented = offer.isRented() ? passports_.assumed(QStringLiteral("staff_rented_share")) : std::nullopt;
    if (!staffing || (offer.isRented() && !rented))
        return;
    const double heads = (hasAccelerators ? offer.acceleratorsPerUnit : 1) * staffing->value.likely / thousand *
                         (rented ? rented->value.likely : 1);
    offer.costs.push_back(costItem(
        "people", LineKind::Recurring, QStringLiteral("engineers"),
        offer.isRented()
            ? QStringLiteral("Engineers who run %1, machines looked after by the provider").arg(offer.description)
            : QStringLiteral("Engineers who run %1").arg(offer.description),
        heads, "engineer months", engineerMonth(offer.isRented() ? QString() : offer.country, *staffing), passports_));
}

/// Whoever has a hall of one's own runs the building; a colocation's rent contains it.
void IncludedCosts::addFacilityStaff(Offer &offer)
{
    if (offer.isRented() || offer.rentPerKwMonth || offer.itPowerMax.base() <= 0)
        return;
    const auto year = passports_.assumedMoney(QStringLiteral("facility_staff_per_mw_year"));
    if (!year)
        return;
    Known month = passports_.derived(
        QStringLiteral("Staff of the building by power"), roundedToMicros(year->value * (1 / thousand / monthsPerYear)),
        passports_.plan().currency.code() + QStringLiteral(" per kW month"),
        QStringLiteral("Staff cost a MW and year / 1,000 / 12"),
        QStringLiteral("%1 / 1000 / 12").arg(numberText(year->value.likely)), {year->passport});
    month.source = year->source;
    month.asOf = year->asOf;
    offer.costs.push_back(
        costItem("people", LineKind::Recurring, QStringLiteral("facility-staff"),
                 QStringLiteral("Staff of the building for %1, by nameplate power").arg(offer.description),
                 offer.itPowerMax.toKilowatts(), "kW months", month, passports_));
}

const std::optional<IncludedCosts::Licence> &IncludedCosts::licence(const QString &scope, const QString &vendor)
{
    const QString key = scope + QLatin1Char('/') + vendor;
    if (const auto seen = licences_.find(key); seen != licences_.end())
        return seen->second;
    std::optional<Licence> found;
    if (const catalog::FactTable *table = passports_.catalog().table(QStringLiteral("software_prices"))) {
        for (const QStringList &row : table->rows) {
            const auto likely = numberOf(*table, row, "price_usd_year");
            const bool isWanted =
                textOf(*table, row, "scope") == scope && (vendor.isEmpty() || textOf(*table, row, "vendor") == vendor);
            if (!isWanted || !likely || found)
                continue;
            const Band price{numberOf(*table, row, "price_usd_year_low").value_or(*likely), *likely,
                             numberOf(*table, row, "price_usd_year_high").value_or(*likely)};
            const QString name = textOf(*table, row, "name");
            if (const auto known = passports_.price(
                    QStringLiteral("Price a year, %1").arg(name), price, QStringLiteral("USD"),
                    textOf(*table, row, "per") + QStringLiteral(" and year"), provenanceOf(*table, row)))
                found = Licence{*known, name, textOf(*table, row, "included_with"),
                                int(numberOf(*table, row, "included_months").value_or(0))};
        }
    }
    return licences_.emplace(key, std::move(found)).first->second;
}

void IncludedCosts::addServerSoftware(std::vector<UnitCostItem> &items, const QString &part, const QString &name,
                                      int servers)
{
    if (servers <= 0 || !counts(passports_.plan().need, CostScope::Software))
        return;
    const std::optional<Licence> &product = licence(toText(CostScope::Software), {});
    if (!product) {
        find(QStringLiteral("cost.software"),
             QStringLiteral("The catalog has no price of operating system and Kubernetes: they are not in the sums"),
             QStringLiteral("Add a row to software_prices in your own catalog"));
        return;
    }
    addLicence(items, *product, part, name, servers, "server months");
}

void IncludedCosts::addLicence(std::vector<UnitCostItem> &items, const Licence &product, const QString &part,
                               const QString &name, double quantity, const char *unit)
{
    Known month = passports_.derived(
        QStringLiteral("Price a month, %1").arg(product.name),
        roundedToMicros(product.perYear.value * (1 / monthsPerYear)),
        passports_.plan().currency.code() + QStringLiteral(" per month"), QStringLiteral("Price of a year / 12"),
        QStringLiteral("%1 / 12").arg(numberText(product.perYear.value.likely)), {product.perYear.passport});
    month.source = product.perYear.source;
    month.asOf = product.perYear.asOf;
    items.push_back(costItem("software", LineKind::Recurring, part, QStringLiteral("%1, %2").arg(product.name, name),
                             quantity, unit, month, passports_));
}

std::optional<Finding> IncludedCosts::addSwitchSoftware(std::vector<UnitCostItem> &items, const QString &switchId)
{
    const catalog::FactTable *table = passports_.catalog().table(QStringLiteral("switches"));
    if (!table || !counts(passports_.plan().need, CostScope::Software))
        return std::nullopt;
    const auto row = std::find_if(table->rows.begin(), table->rows.end(),
                                  [&](const QStringList &each) { return textOf(*table, each, "id") == switchId; });
    const QString system = row == table->rows.end() ? QString() : textOf(*table, *row, "network_os");
    if (system.isEmpty())
        return std::nullopt;
    const QString maker = textOf(*table, *row, "vendor"), name = maker + u' ' + textOf(*table, *row, "model");
    if (const std::optional<Licence> &product = licence(QStringLiteral("switch_software"), system)) {
        addLicence(items, *product, switchId, name, 1, "switch months");
        return std::nullopt;
    }
    return costFinding(QStringLiteral("cost.switch-software.%1").arg(switchId), Verdict::Unknown, Severity::Medium,
                       QStringLiteral("%1 runs %2, and no price of support for that is published: it is not in the "
                                      "sums, which hold the support of the device alone")
                           .arg(name, system),
                       QStringLiteral("Ask %1 for a quote of support for %2 by the switch and year, and add it to "
                                      "software_prices in your own catalog (scope switch_software, vendor %2)")
                           .arg(maker, system));
}

void IncludedCosts::addAcceleratorSoftware(Offer &offer)
{
    const catalog::Accelerator *chip = passports_.catalog().accelerator(offer.acceleratorId);
    if (!chip || offer.acceleratorsPerUnit <= 0 || !counts(passports_.plan().need, CostScope::AcceleratorSoftware))
        return;
    const std::optional<Licence> &suite = licence(toText(CostScope::AcceleratorSoftware), chip->vendor);
    if (!suite) {
        find(QStringLiteral("cost.accelerator-software.%1").arg(chip->vendor),
             QStringLiteral("The catalog does not say what software of %1 costs: it is not in the sums")
                 .arg(chip->vendor),
             QStringLiteral("Ask %1, and add a row to software_prices in your own catalog").arg(chip->vendor));
        return;
    }
    const double months = passports_.plan().need.horizon.months;
    const bool isIncluded = suite->includedWith.split(QLatin1Char(';')).contains(chip->id);
    const double paid = isIncluded ? std::max(0.0, 1 - suite->includedMonths / months) : 1;
    if (suite->perYear.value.likely <= 0 || paid <= 0)
        return;
    Known month = passports_.derived(
        QStringLiteral("Price a month, %1").arg(suite->name),
        roundedToMicros(suite->perYear.value * (paid / monthsPerYear)),
        passports_.plan().currency.code() + QStringLiteral(" per month"),
        isIncluded
            ? QStringLiteral("Price of a year / 12 × share of the horizon beyond the %1 months that come with the "
                             "hardware")
                  .arg(suite->includedMonths)
            : QStringLiteral("Price of a year / 12"),
        QStringLiteral("%1 / 12 × %2").arg(numberText(suite->perYear.value.likely), numberText(paid)),
        {suite->perYear.passport});
    month.source = suite->perYear.source;
    month.asOf = suite->perYear.asOf;
    offer.costs.push_back(costItem("software", LineKind::Recurring, offer.acceleratorId,
                                   QStringLiteral("%1, %2").arg(suite->name, offer.description),
                                   offer.acceleratorsPerUnit, "accelerator months", month, passports_));
}

void IncludedCosts::addOperation(Offer &offer)
{
    if (counts(passports_.plan().need, CostScope::People)) {
        addEngineers(offer);
        addFacilityStaff(offer);
    }
    const catalog::System *system = offer.isRented() ? nullptr : passports_.catalog().system(offer.system);
    if (system)
        addServerSoftware(offer.costs, system->id, offer.description,
                          std::max(1, serversOf(*system, passports_.catalog())));
    addAcceleratorSoftware(offer);
}

void IncludedCosts::find(const QString &id, const QString &text, const QString &remedy)
{
    const bool isSaid = std::any_of(findings_.begin(), findings_.end(), [&](const Finding &f) { return f.id == id; });
    if (!isSaid)
        findings_.push_back(costFinding(id, Verdict::Unknown, Severity::Medium, text, remedy));
}

} // namespace cw::planner
