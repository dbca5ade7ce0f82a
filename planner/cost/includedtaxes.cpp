// Import duty and value-added tax of the costs counted (includedcosts.h).
#include "planner/cost/costitems.h"
#include "planner/cost/includedcosts.h"
#include "planner/cost/pricedsum.h"
#include "planner/cost/siteprofile.h"
#include "planner/plan/factrows.h"
#include "planner/plan/valueaddedtax.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr double percent = 100;
constexpr const char *dutyRecord = "import_duty", *salesTaxRecord = "vat";

/// Servers and what stands in racks: heading 8471 of the harmonised system.
bool isDutyOfServers(const QString &id)
{
    return id.startsWith(QLatin1String("mfn-8471-")) || id.endsWith(QLatin1String("-ita"));
}

} // namespace

const std::optional<Known> &IncludedCosts::taxRate(const char *record, const QString &country)
{
    const QString key = QLatin1String(record) + QLatin1Char('/') + country;
    if (const auto seen = taxes_.find(key); seen != taxes_.end())
        return seen->second;
    std::optional<Known> rate;
    const catalog::CatalogSnapshot &catalog = passports_.catalog();
    const bool isDuty = QLatin1String(record) == QLatin1String(dutyRecord);
    if (const catalog::FactTable *table = catalog.table(QStringLiteral("depreciation_and_tariffs"))) {
        for (const QStringList &row : table->rows) {
            const QString where = textOf(*table, row, "country");
            const bool isHere = where == country || (isDuty && catalog.countriesOf(where).contains(country));
            const auto value = numberOf(*table, row, "value");
            if (rate || !isHere || !value || textOf(*table, row, "record") != QLatin1String(record) ||
                textOf(*table, row, "unit") != QLatin1String("percent") ||
                (isDuty && !isDutyOfServers(textOf(*table, row, "id"))))
                continue;
            rate =
                passports_.fact(QStringLiteral("%1, %2").arg(textOf(*table, row, "item"), country),
                                {*value, *value, numberOf(*table, row, "value_high").value_or(*value)},
                                QStringLiteral("percent"), provenanceOf(*table, row), QStringLiteral("As published"));
        }
    }
    return taxes_.emplace(key, std::move(rate)).first->second;
}

namespace {

UnitCostItem taxItem(const PricedSum &base, const std::optional<Known> &rate, LineKind kind, const char *unit,
                     const QString &description, const char *method, Passports &passports)
{
    std::optional<Known> price;
    if (rate)
        price = base.share(*rate, percent, description, QString::fromUtf8(method), passports);
    return costItem("tax", kind, base.part, description, 1, unit, price, passports);
}

} // namespace

void IncludedCosts::addDuty(std::vector<UnitCostItem> &items, const QString &name, const QString &country)
{
    // What is leased its lessor imports, with the spares: the instalments hold that.
    if (std::none_of(items.begin(), items.end(), [](const UnitCostItem &item) { return item.goods != Goods::None; }))
        return;
    PricedSum base;
    for (const UnitCostItem &item : items) {
        const bool isGoods = item.goods != Goods::None || item.category == QLatin1String("spares") ||
                             item.category == QLatin1String("freight");
        if (item.kind == LineKind::OneOff && item.unitPrice && isGoods)
            base.add(item);
    }
    if (base.isEmpty())
        return;
    const std::optional<Known> &rate = taxRate(dutyRecord, country);
    if (rate && rate->value.high <= 0)
        return; // free of duty
    if (!rate)
        find(QStringLiteral("cost.duty.%1").arg(country),
             QStringLiteral("The import duty on servers in %1 is not in the catalog").arg(country),
             QStringLiteral("Ask your customs agent, and add the rate to your own catalog"));
    items.push_back(taxItem(base, rate, LineKind::OneOff, "duties",
                            QStringLiteral("Import duty %1, %2").arg(country, name), "Goods with freight × rate / 100",
                            passports_));
}

void IncludedCosts::addSalesTax(std::vector<UnitCostItem> &items, const QString &name, const QString &country,
                                LineKind kind)
{
    PricedSum base;
    for (const UnitCostItem &item : items)
        if (item.kind == kind && item.unitPrice && item.category != QLatin1String("people"))
            base.add(item);
    if (base.isEmpty())
        return;
    const std::optional<Known> &rate = taxRate(salesTaxRecord, country);
    if (rate && rate->value.high <= 0)
        return;
    if (!rate)
        find(QStringLiteral("cost.vat.%1").arg(country),
             QStringLiteral("The value-added tax of %1 is not in the catalog")
                 .arg(country.isEmpty() ? QStringLiteral("a place without a known country") : country),
             QStringLiteral("Add its rate to your own catalog"));
    items.push_back(taxItem(base, rate, kind, kind == LineKind::OneOff ? vatPaymentsUnit : vatMonthsUnit,
                            QStringLiteral("Value-added tax %1, %2").arg(country, name),
                            "All that is paid but wages × rate / 100", passports_));
}

void IncludedCosts::addTaxes(std::vector<UnitCostItem> &items, const QString &name, const QString &country)
{
    if (!counts(passports_.plan().need, CostScope::Tax))
        return;
    addDuty(items, name, country);
    addSalesTax(items, name, country, LineKind::OneOff);
    addSalesTax(items, name, country, LineKind::Recurring);
}

} // namespace cw::planner
