#include "planner/cost/offers.h"
#include "tests/planner/cost/smallcatalog.h"

#include <QTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;

namespace {

const Offer *find(const OfferSet &set, const char *id)
{
    for (const Offer &offer : set.offers)
        if (offer.id == QLatin1String(id))
            return &offer;
    return nullptr;
}

Rejected rejection(const OfferSet &set, const char *candidate)
{
    for (const Rejected &rejected : set.rejected)
        if (rejected.candidate == QLatin1String(candidate))
            return rejected;
    return {};
}

const UnitCostItem *item(const Offer &offer, const char *category)
{
    for (const UnitCostItem &cost : offer.costs)
        if (cost.category == QLatin1String(category))
            return &cost;
    return nullptr;
}

} // namespace

class TstOffers : public QObject {
    Q_OBJECT
    catalog::CatalogSnapshot catalog_ = cw::testing::smallCatalog();
    Plan plan_ = cw::testing::smallPlan();
    FigureBook book_;
    OfferSet set_;

private Q_SLOTS:
    void init()
    {
        book_ = {};
        set_ = buildOffers(plan_, catalog_, book_);
    }

    void idsAreSortedAndOneEach()
    {
        QStringList ids;
        for (const Offer &offer : set_.offers)
            ids.append(offer.id);
        QCOMPARE(ids.join(QLatin1Char('\n')),
                 QStringLiteral("buy/hall-1/air-unpriced\nbuy/hall-1/srv-8\ncloud/cloudco:eu-1/inst-ask/on_demand\n"
                                "cloud/cloudco:eu-1/inst8/on_demand\ncloud/cloudco:eu-1/inst8/reserved_1y\n"
                                "colocation/metro-x/air-unpriced\ncolocation/metro-x/liq-8\ncolocation/metro-x/srv-8"));
    }

    void whatAServerCostsInAHall()
    {
        // USD to EUR is 1 / 1.25 = 0.8; two units a rack: floor(25 kW / 10 kW) = 2 < floor(42 / 8) = 5.
        const Offer *offer = find(set_, "buy/hall-1/srv-8");
        QVERIFY(offer);
        QCOMPARE(*offer->oneOff, (Band{160000, 200000, 240000}));
        QCOMPARE(offer->rackShare, 0.5);
        QCOMPARE(item(*offer, "labour")->unitPrice->likely, 8000.0);      // 4 % of 200,000
        QCOMPARE(item(*offer, "room")->unitPrice->likely, 1200.0);        // (2,000 + 2 x 500) x 0.8 / 2
        QCOMPARE(item(*offer, "maintenance")->unitPrice->likely, 2000.0); // 12 % / 12
        QCOMPARE(item(*offer, "energy")->quantity, 7300.0);               // 10 x 0.8 kW x 1.25 x 730 h
        QCOMPARE(item(*offer, "energy")->unitPrice->likely, 0.2);
        QVERIFY(!item(*offer, "rent"));
    }

    void powerIsNameplateTimesShareWhereNoneIsStated()
    {
        const Offer *offer = find(set_, "buy/hall-1/srv-8");
        QCOMPARE(offer->itPower, Power::fromKilowatts(8));
        QCOMPARE(offer->itPowerMax, Power::fromKilowatts(10));
        const Figure *power = book_.find(offer->passports.at(QStringLiteral("power")));
        QVERIFY(power);
        QCOMPARE(power->kind, QStringLiteral("derived"));
        QCOMPARE(*power->low, 7.0);
        QCOMPARE(*power->high, 10.0);
        QCOMPARE(power->inputs.size(), size_t(2));
        QCOMPARE(book_.find(power->inputs[1])->kind, QStringLiteral("assumed"));
    }

    void placeFacts()
    {
        const Offer *offer = find(set_, "buy/hall-1/srv-8");
        QCOMPARE(offer->pue, 1.25);
        QCOMPARE(*offer->carbonGramsPerKwh, 400.0);
        QCOMPARE(*offer->waterLitresPerKwh, 2.8); // 0.3 + 1.25 x 2
        QCOMPARE(*offer->sealLevel, 3);
        QCOMPARE(*offer->leadTimeWeeks, 10.0);
        QVERIFY(offer->operatorName.isEmpty());
        // 8 x (164 .. 575) + one host of 4,000 kg
        QCOMPARE(*offer->embodiedKg, (Band{5312, 6956, 8600}));
    }

    void colocationPaysRentByNameplate()
    {
        const Offer *offer = find(set_, "colocation/metro-x/srv-8");
        QVERIFY(offer);
        QCOMPARE(item(*offer, "rent")->quantity, 10.0);
        QCOMPARE(*item(*offer, "rent")->unitPrice, (Band{100, 150, 200}));
        QCOMPARE(item(*offer, "energy")->quantity, 8760.0); // 8 kW x 1.5 x 730 h
        QCOMPARE(item(*offer, "energy")->unitPrice->likely, 0.10);
        QCOMPARE(offer->rackShare, 0.25); // floor(40 / 10) = 4 < 5
        QVERIFY(!offer->operatorName.isEmpty());
    }

    void cloudIsRentedByTheHour()
    {
        const Offer *offer = find(set_, "cloud/cloudco:eu-1/inst8/on_demand");
        QVERIFY(offer);
        QCOMPARE(offer->recurringPerMonth->likely, 11680.0); // 20 USD x 0.8 x 730 h
        QVERIFY(!offer->oneOff);
        QCOMPARE(offer->operatorCountries, QStringList{QStringLiteral("US")});
        QCOMPARE(*offer->sealLevel, 1);
        QCOMPARE(offer->itPower, Power::fromKilowatts(8));                 // as the server of the same accelerators
        QVERIFY(std::abs(offer->embodiedKg->likely - 6956 / 60.0) < 1e-5); // five years of months
        QCOMPARE(find(set_, "cloud/cloudco:eu-1/inst8/reserved_1y")->commitmentMonths, 12);
    }

    void noPriceStaysNoPrice()
    {
        const Offer *bought = find(set_, "buy/hall-1/air-unpriced"),
                    *rented = find(set_, "cloud/cloudco:eu-1/inst-ask/on_demand");
        QVERIFY(!bought->isPriced());
        QVERIFY(!item(*bought, "compute")->unitPrice);
        QVERIFY(!item(*bought, "maintenance")->unitPrice);
        QVERIFY(!bought->leadTimeWeeks);
        QVERIFY(!rented->isPriced());
        QVERIFY(!rented->costs.front().unitPrice);
    }

    /// One of eight: 369.5 kg and an eighth of 4,000, 869.5 kg over 60 months, an eighth of the whole instance's.
    void aSingleAcceleratorCarriesItsShareOfTheServer()
    {
        catalog::CatalogSnapshot catalog = catalog_;
        catalog.cloudOffers.push_back(cw::testing::rental("on_demand", 3, "inst1"));
        catalog.cloudOffers.back().accelerators = 1;
        catalog.index();
        FigureBook book;
        const OfferSet set = buildOffers(plan_, catalog, book);
        const Offer *one = find(set, "cloud/cloudco:eu-1/inst1/on_demand");
        QVERIFY(one && one->embodiedKg);
        QVERIFY(std::abs(one->embodiedKg->likely - 869.5 / 60) < 1e-5);
        const Offer *eight = find(set, "cloud/cloudco:eu-1/inst8/on_demand");
        QVERIFY(std::abs(eight->embodiedKg->likely - 8 * one->embodiedKg->likely) < 1e-5);
    }

    void refusalsSayWhy()
    {
        QCOMPARE(rejection(set_, "buy/hall-1/liq-8").reason, QStringLiteral("breaks"));
        QCOMPARE(rejection(set_, "buy/hall-1/liq-8").by, QStringLiteral("hall-1.cooling"));
        QCOMPARE(rejection(set_, "colocation/metro-y").reason, QStringLiteral("no_price"));
        QCOMPARE(rejection(set_, "new-8").reason, QStringLiteral("unsupported"));
        QCOMPARE(rejection(set_, "cloud/cloudco:eu-1/inst8/capacity_block").reason, QStringLiteral("unsupported"));
        // Three years do not fit 18 months.
        QCOMPARE(rejection(set_, "cloud/cloudco:eu-1/inst8/reserved_3y").reason, QStringLiteral("unsupported"));
    }

    void termsEndWithAPeriod()
    {
        // 18 months in periods of 9: one year ends within the second. In periods of 12 the first is a year.
        Plan plan = plan_;
        plan.need.horizon.periodMonths = 9;
        FigureBook book;
        OfferSet set = buildOffers(plan, catalog_, book);
        const char *year = "cloud/cloudco:eu-1/inst8/reserved_1y";
        QVERIFY(!find(set, year));
        QCOMPARE(rejection(set, year).by, QStringLiteral("a term of 12 months does not end with a period of this plan "
                                                         "(9 months each); periods of 12 months would fit it"));
        const auto closed = [&] {
            return std::count_if(set.findings.begin(), set.findings.end(),
                                 [](const Finding &f) { return f.id == QLatin1String("cost.terms-not-offered"); });
        };
        QCOMPARE(closed(), 1);
        plan.need.horizon.periodMonths = 12;
        set = buildOffers(plan, catalog_, book);
        QVERIFY(find(set, year));
        QCOMPARE(closed(), 0);
    }

    void leasesEndWithAPeriod()
    {
        Plan plan = plan_;
        plan.need.procurement = {Procurement::Lease};
        plan.need.horizon = {plan_.need.horizon.start, 48, 24};
        catalog::CatalogSnapshot catalog = catalog_;
        catalog.assumptions.push_back(
            {QStringLiteral("lease_term_months"), QStringLiteral("term"), {24, 36, 60}, {}, {}});
        catalog.assumptions.push_back(
            {QStringLiteral("lease_rate_per_year"), QStringLiteral("rate"), Band::exact(0.06), {}, {}});
        catalog.index();
        FigureBook book;
        const char *id = "lease/hall-1/srv-8";
        // 36 months end within the second period: the short term of 24 is taken.
        OfferSet set = buildOffers(plan, catalog, book);
        QVERIFY(find(set, id));
        QCOMPARE(find(set, id)->commitmentMonths, 24);
        plan.need.horizon.periodMonths = 12;
        QCOMPARE(find(buildOffers(plan, catalog, book), id)->commitmentMonths, 36);
        // One period of 48 months: neither fits.
        plan.need.horizon.periodMonths = 48;
        set = buildOffers(plan, catalog, book);
        QVERIFY(set.offers.empty());
        QCOMPARE(rejection(set, id).reason, QStringLiteral("unsupported"));
        QVERIFY(std::any_of(set.findings.begin(), set.findings.end(), [](const Finding &f) {
            return f.text ==
                   QLatin1String("What is leased or reserved for a term of 24, 36 months is not offered: such a "
                                 "term does not end with a period of this plan (48 months each)");
        }));
    }

    void aPinBringsAnAnnouncedSystemIn()
    {
        Plan plan = plan_;
        plan.pins = {{QStringLiteral("chat"), QStringLiteral("new-8"), QStringLiteral("hall-1"), std::nullopt}};
        FigureBook book;
        QVERIFY(find(buildOffers(plan, catalog_, book), "buy/hall-1/new-8"));
    }

    void aRackTooWeakBreaksTheHallsRule()
    {
        Plan plan = plan_;
        plan.need.ownSites[0].rackPowerKw = 9;
        FigureBook book;
        const OfferSet set = buildOffers(plan, catalog_, book);
        QVERIFY(!find(set, "buy/hall-1/srv-8"));
        QCOMPARE(rejection(set, "buy/hall-1/srv-8").by, QStringLiteral("hall-1.rack_power_kw"));
    }

    void nodesOnlyForServices()
    {
        QVERIFY(!find(set_, "buy/hall-1/cpu-1"));
        Plan plan = plan_;
        plan.need.workloads[0].kind = WorkloadKind::VectorSearch;
        FigureBook book;
        const OfferSet set = buildOffers(plan, catalog_, book);
        QVERIFY(find(set, "buy/hall-1/cpu-1"));
        QVERIFY(!find(set, "buy/hall-1/srv-8"));
        QCOMPARE(find(set, "buy/hall-1/cpu-1")->embodiedKg->likely, 1200.0); // 1,000 + 10 TB x 20
    }

    void leaseIsNotInvented()
    {
        Plan plan = plan_;
        plan.need.procurement = {Procurement::Lease};
        FigureBook book;
        const OfferSet set = buildOffers(plan, catalog_, book);
        QVERIFY(set.offers.empty());
        QVERIFY(std::any_of(set.findings.begin(), set.findings.end(), [](const Finding &f) {
            return f.text == QLatin1String("Lease not offered: no rate known");
        }));
    }

    void candidatesNarrowPlaces()
    {
        Plan plan = plan_;
        plan.need.siteCandidates = {QStringLiteral("metro-x")};
        FigureBook book;
        const OfferSet set = buildOffers(plan, catalog_, book);
        QVERIFY(find(set, "colocation/metro-x/srv-8"));
        QVERIFY(!find(set, "cloud/cloudco:eu-1/inst8/on_demand"));
        QVERIFY(find(set, "buy/hall-1/srv-8")); // one's own hall needs no naming
    }

    void everyPriceLeadsToASource()
    {
        for (const Offer &offer : set_.offers) {
            for (const UnitCostItem &cost : offer.costs) {
                if (!cost.unitPrice)
                    continue;
                const Figure *figure = book_.find(cost.passport);
                QVERIFY2(figure, qPrintable(offer.id + cost.description));
                QCOMPARE(*figure->value, cost.unitPrice->likely);
                while (figure->kind == QLatin1String("derived"))
                    figure = book_.find(figure->inputs.at(0));
                QVERIFY(!figure->source.isEmpty());
            }
        }
    }

    void samePlanSameOffers()
    {
        FigureBook other;
        const OfferSet again = buildOffers(plan_, catalog_, other);
        QCOMPARE(again.offers.size(), set_.offers.size());
        QCOMPARE(other.figures().size(), book_.figures().size());
        for (size_t i = 0; i < other.figures().size(); ++i)
            QVERIFY(other.figures()[i] == book_.figures()[i]);
    }

    void discounting()
    {
        QCOMPARE(discountFactor(0.07, 0), 1.0);
        QCOMPARE(discountFactor(0.07, 12), 0.934579439); // 1 / 1.07
        QCOMPARE(discountFactor(0.07, 6), 0.966736489);  // 1 / sqrt(1.07)
        QCOMPARE(discountFactor(0, 40), 1.0);
    }
};

QTEST_GUILESS_MAIN(TstOffers)
#include "tst_offers.moc"
