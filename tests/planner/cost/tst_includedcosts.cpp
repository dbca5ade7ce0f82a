#include "planner/cost/costing.h"
#include "planner/cost/costitems.h"
#include "planner/cost/includedcosts.h"
#include "planner/cost/offers.h"
#include "tests/planner/cost/smallcatalog.h"

#include <QTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;
using cw::testing::assume;

namespace {

/// Round figures for everything that may be counted.
catalog::CatalogSnapshot fullCatalog()
{
    catalog::CatalogSnapshot c = cw::testing::smallCatalog();
    assume(c, "staff_per_1000_accelerators", {1, 3, 5}, "FTE");
    assume(c, "staff_per_1000_servers", Band::exact(5), "FTE");
    assume(c, "staff_cost_per_year", Band::exact(120000), "USD");
    assume(c, "staff_rented_share", Band::exact(0.5), "ratio");
    assume(c, "staff_rota", Band::exact(5), "FTE");
    assume(c, "facility_staff_per_mw_year", Band::exact(150000), "USD per MW and year");
    assume(c, "freight_share", Band::exact(0.01), "ratio");
    assume(c, "spare_share", Band::exact(0.02), "ratio");
    assume(c, "fabric_spare_share", Band::exact(0.1), "ratio");
    c.tables.push_back({QStringLiteral("labour_costs"),
                        {QStringLiteral("country"), QStringLiteral("name"), QStringLiteral("labour_cost_eur_hour")},
                        {{QStringLiteral("EA"), QStringLiteral("Euro area"), QStringLiteral("40")},
                         {QStringLiteral("DE"), QStringLiteral("Germany"), QStringLiteral("50")}}});
    c.tables.push_back(
        {QStringLiteral("software_prices"),
         {QStringLiteral("name"), QStringLiteral("scope"), QStringLiteral("vendor"), QStringLiteral("price_usd_year"),
          QStringLiteral("included_with"), QStringLiteral("included_months")},
         {{QStringLiteral("System"),
           QStringLiteral("software"),
           QStringLiteral("Maker"),
           QStringLiteral("1200"),
           {},
           {}},
          {QStringLiteral("Suite"), QStringLiteral("accelerator_software"), QStringLiteral("NVIDIA"),
           QStringLiteral("4500"), QStringLiteral("chip-new;chip-old"), QStringLiteral("12")}}});
    c.tables.push_back({QStringLiteral("depreciation_and_tariffs"),
                        {QStringLiteral("id"), QStringLiteral("record"), QStringLiteral("country"),
                         QStringLiteral("item"), QStringLiteral("value"), QStringLiteral("unit")},
                        {{QStringLiteral("vat-de"), QStringLiteral("vat"), QStringLiteral("DE"), QStringLiteral("VAT"),
                          QStringLiteral("19"), QStringLiteral("percent")},
                         {QStringLiteral("mfn-8471-de"), QStringLiteral("import_duty"), QStringLiteral("DE"),
                          QStringLiteral("Duty"), QStringLiteral("2"), QStringLiteral("percent")}}});
    c.index();
    return c;
}

Offer offerOf(const OfferSet &set, const char *id)
{
    for (const Offer &offer : set.offers)
        if (offer.id == QLatin1String(id))
            return offer;
    return {};
}

std::vector<UnitCostItem> itemsOf(const Offer &offer, const char *category)
{
    std::vector<UnitCostItem> items;
    std::copy_if(offer.costs.begin(), offer.costs.end(), std::back_inserter(items),
                 [&](const UnitCostItem &item) { return item.category == QLatin1String(category); });
    return items;
}

bool nearly(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TstIncludedcosts : public QObject {
    Q_OBJECT
    catalog::CatalogSnapshot catalog_ = fullCatalog();
    Plan plan_ = cw::testing::smallPlan();

    [[nodiscard]] OfferSet offers(std::vector<CostScope> scopes)
    {
        plan_.need.include = std::move(scopes);
        FigureBook book;
        return buildOffers(plan_, catalog_, book);
    }

private Q_SLOTS:
    void peopleSoftwareAndFreightCountUnlessTheNeedSays()
    {
        Need need;
        QVERIFY(counts(need, CostScope::People) && counts(need, CostScope::Software) &&
                counts(need, CostScope::Freight));
        QVERIFY(!counts(need, CostScope::Tax) && !counts(need, CostScope::Spares));
        need.include.emplace();
        QVERIFY(!counts(need, CostScope::People));
    }

    void nothingAskedNothingAdded()
    {
        const Offer offer = offerOf(offers({}), "buy/hall-1/srv-8");
        for (const char *category : {"people", "software", "freight", "tax", "spares"})
            QVERIFY2(itemsOf(offer, category).empty(), category);
    }

    void sparesAndFreightAreSharesOfThePrice()
    {
        // 200,000 EUR: spares 2 % = 4,000; freight 1 % of 204,000 = 2,040.
        const Offer offer = offerOf(offers({CostScope::Freight, CostScope::Spares}), "buy/hall-1/srv-8");
        QCOMPARE(itemsOf(offer, "spares").front().unitPrice->likely, 4000.0);
        QCOMPARE(itemsOf(offer, "freight").front().unitPrice->likely, 2040.0);
        QVERIFY(itemsOf(offer, "freight").front().kind == LineKind::OneOff);
    }

    void engineersFollowTheAcceleratorsAndThePlace()
    {
        // 3 of 1,000 x 8 = 0.024 engineers; 120,000 USD x 0.8 = 96,000 EUR x 50 / 40 / 12 = 10,000 a month, the ends
        // with 1 and 5 of 1,000. The hall's own staff: 150,000 x 0.8 / 1,000 / 12 = 10 a kW month, 10 kW nameplate.
        const auto people = itemsOf(offerOf(offers({CostScope::People}), "buy/hall-1/srv-8"), "people");
        QCOMPARE(people.size(), std::size_t(2));
        QCOMPARE(people[0].quantity, 0.024);
        QCOMPARE(people[0].unitPrice->likely, 10000.0);
        QVERIFY(nearly(people[0].unitPrice->low, 3333.333333) && nearly(people[0].unitPrice->high, 16666.666667));
        QCOMPARE(people[1].quantity, 10.0);
        QCOMPARE(people[1].unitPrice->likely, 10.0);
    }

    void rentedMachinesTakeFewerPeople()
    {
        // Half of 0.024, at the plain cost of 96,000 / 12; a colocation's rent contains the staff of the building.
        const OfferSet set = offers({CostScope::People});
        const auto rented = itemsOf(offerOf(set, "cloud/cloudco:eu-1/inst8/on_demand"), "people");
        QCOMPARE(rented.size(), std::size_t(1));
        QCOMPARE(rented[0].quantity, 0.012);
        QCOMPARE(rented[0].unitPrice->likely, 8000.0);
        QCOMPARE(itemsOf(offerOf(set, "colocation/metro-x/srv-8"), "people").size(), std::size_t(1));
    }

    void softwareByServerAndByAccelerator()
    {
        // 1,200 USD x 0.8 / 12 = 80 a server; 4,500 x 0.8 / 12 = 300 an accelerator.
        const auto items = itemsOf(
            offerOf(offers({CostScope::Software, CostScope::AcceleratorSoftware}), "buy/hall-1/srv-8"), "software");
        QCOMPARE(items.size(), std::size_t(2));
        QCOMPARE(items[0].quantity * items[0].unitPrice->likely, 80.0);
        QCOMPARE(items[1].quantity, 8.0);
        QCOMPARE(items[1].unitPrice->likely, 300.0);
    }

    void softwareThatComesWithTheHardwareIsPaidLater()
    {
        // 12 of 18 months are included: a third of 300 is paid each month.
        for (QStringList &row : catalog_.tables[2].rows)
            row[4].replace(QStringLiteral("chip-old"), QStringLiteral("chip-h100"));
        const auto items = itemsOf(offerOf(offers({CostScope::AcceleratorSoftware}), "buy/hall-1/srv-8"), "software");
        QVERIFY(nearly(items.at(0).unitPrice->likely, 100));
        catalog_ = fullCatalog();
    }

    void taxesStandOnAllButWages()
    {
        // Goods 200,000 + 4,000 + 2,040 = 206,040, duty 2 % = 4,120.80. With installation 8,000 and rack 1,200 all that
        // is paid once is 219,360.80, 19 % = 41,678.552. A month: support 2,000, energy 1,460, software 80 + 2,400:
        // 19 % of 5,940 = 1,128.60.
        plan_.need.include = costScopes();
        FigureBook book;
        const auto tax = itemsOf(offerOf(buildOffers(plan_, catalog_, book), "buy/hall-1/srv-8"), "tax");
        QCOMPARE(tax.size(), std::size_t(3));
        QCOMPARE(tax[0].unitPrice->likely, 4120.8);
        QCOMPARE(tax[1].unitPrice->likely, 41678.552);
        QVERIFY(nearly(tax[2].unitPrice->likely, 1128.6));
        QVERIFY(tax[2].kind == LineKind::Recurring);
        const auto saysWages = [](const Figure &figure) {
            return figure.method == u"All that is paid but wages × rate / 100";
        };
        QVERIFY(std::any_of(book.figures().begin(), book.figures().end(), saysWages));
    }

    /// An instalment, and freight of 2,040 once: the lessor imports. Value-added tax stands on both: 387.60 and 19.
    void whatIsLeasedIsImportedByItsLessor()
    {
        plan_.need.include = std::vector{CostScope::Tax};
        FigureBook book;
        Passports passports(plan_, catalog_, book);
        IncludedCosts included(passports);
        const auto price = [&](double amount) { return passports.given(QStringLiteral("price"), amount, {}); };
        std::vector<UnitCostItem> items = {
            costItem("lease", LineKind::Recurring, QStringLiteral("srv"), {}, 1, "unit months", price(100), passports),
            costItem("freight", LineKind::OneOff, QStringLiteral("srv"), {}, 1, "freights", price(2040), passports)};
        included.addTaxes(items, QStringLiteral("srv"), QStringLiteral("DE"));
        QCOMPARE(items.size(), std::size_t(4));
        QVERIFY(nearly(items[2].unitPrice->likely, 387.6));
        QVERIFY(nearly(items[3].unitPrice->likely, 19));
    }

    void anUnknownRateIsNoZero()
    {
        catalog_.tables.pop_back();
        const OfferSet set = offers({CostScope::Tax});
        for (const UnitCostItem &item : itemsOf(offerOf(set, "buy/hall-1/srv-8"), "tax"))
            QVERIFY(!item.unitPrice);
        for (const char *id : {"cost.vat.DE", "cost.duty.DE"})
            QVERIFY2(std::any_of(set.findings.begin(), set.findings.end(),
                                 [&](const Finding &f) { return f.id == QLatin1String(id); }),
                     id);
        catalog_ = fullCatalog();
    }

    void totalsHoldWhatIsCounted()
    {
        // Two servers: capex = 2 x (200,000 + 8,000 + 1,200 + freight 2,000) = 422,400.
        plan_.need.include = std::vector{CostScope::Freight, CostScope::People};
        FigureBook book;
        const OfferSet set = buildOffers(plan_, catalog_, book);
        int at = 0;
        while (set.offers[std::size_t(at)].id != QLatin1String("buy/hall-1/srv-8"))
            ++at;
        const Costed costed = costDesign(plan_, catalog_, set.offers, {{at, {2, 2, 2}, {2, 0, 0}}}, {}, book);
        QCOMPARE(costed.totals.front().value, std::optional(422400.0));
        // 2 x 0.024 x 10,000 of engineers + 2 x 10 x 10 of the building = 680 of each month, beside support and energy:
        // 2 x (2,000 + 1,460) = 6,920.
        const auto opex = std::find_if(costed.totals.begin(), costed.totals.end(),
                                       [](const Total &t) { return t.quantity == PlanQuantity::OpexPerMonth; });
        QCOMPARE(opex->value, std::optional(7600.0));
        QVERIFY(std::any_of(costed.findings.begin(), costed.findings.end(),
                            [](const Finding &f) { return f.id == QLatin1String("cost.people.rota"); }));
    }

    /// 600 USD a switch and year x 0.8 EUR / 12 = 40 EUR a month; without a price a finding and no line.
    void supportOfASwitchsOwnSystemIsAskedFor()
    {
        catalog::CatalogSnapshot catalog = fullCatalog();
        catalog.tables.push_back(
            {QStringLiteral("switches"),
             {QStringLiteral("id"), QStringLiteral("vendor"), QStringLiteral("model"), QStringLiteral("network_os")},
             {{QStringLiteral("box"), QStringLiteral("Maker"), QStringLiteral("Box"), QStringLiteral("SONiC")},
              {QStringLiteral("branded"), QStringLiteral("Maker"), QStringLiteral("Switch"), {}}}});
        catalog.index();
        FigureBook book;
        const auto added = [&](const char *model, std::vector<CostScope> scopes, std::vector<UnitCostItem> &items) {
            plan_.need.include = std::move(scopes);
            Passports passports(plan_, catalog, book);
            return IncludedCosts(passports).addSwitchSoftware(items, QLatin1String(model));
        };
        std::vector<UnitCostItem> items;
        QVERIFY(!added("branded", {CostScope::Software}, items));
        QVERIFY(!added("box", {}, items));
        const std::optional<Finding> unknown = added("box", {CostScope::Software}, items);
        QVERIFY(unknown && unknown->id == QStringLiteral("cost.switch-software.box"));
        QVERIFY2(unknown->text.startsWith(QStringLiteral("Maker Box runs SONiC")), qPrintable(unknown->text));
        QVERIFY(items.empty());

        for (catalog::FactTable &table : catalog.tables)
            if (table.kind == QStringLiteral("software_prices"))
                table.rows.push_back({QStringLiteral("Support"),
                                      QStringLiteral("switch_software"),
                                      QStringLiteral("SONiC"),
                                      QStringLiteral("600"),
                                      {},
                                      {}});
        catalog.index();
        QVERIFY(!added("box", {CostScope::Software}, items));
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(nearly(items[0].unitPrice->likely, 40));
        QVERIFY(items[0].kind == LineKind::Recurring && items[0].quantityUnit == QStringLiteral("switch months"));
    }
};

QTEST_GUILESS_MAIN(TstIncludedcosts)
#include "tst_includedcosts.moc"
