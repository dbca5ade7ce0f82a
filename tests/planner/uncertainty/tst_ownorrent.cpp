// One server of eight accelerators, bought for 100,000, with 12,000 a year of running costs, against renting them.
#include "planner/uncertainty/ownorrent.h"
#include "planner/uncertainty/ownorrentchapter.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
using namespace Qt::StringLiterals;

catalog::CatalogSnapshot catalogOf()
{
    catalog::CatalogSnapshot snapshot;
    catalog::System server;
    server.id = u"box"_s;
    server.acceleratorId = u"chip"_s;
    server.accelerators = 8;
    snapshot.systems = {server};
    catalog::CloudOffer offer;
    offer.provider = u"Cloud"_s;
    offer.acceleratorId = u"chip"_s;
    offer.accelerators = 8;
    offer.term = u"on_demand"_s;
    offer.priceUsdPerHour = 10;
    snapshot.cloudOffers = {offer};
    const auto assume = [&](const char *id, double value) {
        catalog::Assumption a;
        a.id = QLatin1String(id);
        a.value = Band::exact(value);
        snapshot.assumptions.push_back(a);
    };
    assume("cloud_billing_hours", 1000); // a round month: 10 USD x 1,000 h = 10,000 a month
    assume("hardware_life_months", 50);
    assume("residual_share", 0);
    assume("lease_rate_per_year", 0);
    assume("spot_lost_share", 0.5);
    catalog::ExchangeRate dollar;
    dollar.currency = Currency(u"USD");
    dollar.perEuro = 1;
    snapshot.rates = {dollar};
    snapshot.index();
    return snapshot;
}

Line line(const QString &category, LineKind kind, double quantity, double price, int year)
{
    Line l;
    l.period = Month(year, 1);
    l.procurement = u"buy"_s;
    l.category = category;
    l.part = u"box"_s;
    l.kind = kind;
    l.quantity = quantity;
    l.unitPrice = Money::fromUnits(price, Currency(u"USD"));
    l.total = l.unitPrice->timesQuantity(quantity);
    return l;
}

Plan planOf()
{
    Plan plan;
    plan.currency = Currency(u"USD");
    plan.need.horizon = {Month(2027, 1), 24, 12};
    return plan;
}

PlanResult resultOf()
{
    PlanResult result;
    result.lines = {line(u"compute"_s, LineKind::OneOff, 1, 100000, 2027)};
    for (const int year : {2027, 2028})
        result.lines.push_back(line(u"energy"_s, LineKind::Recurring, 60000, 0.2, year)); // 12,000 a year
    return result;
}
} // namespace

class TstOwnorrent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void owningWinsFromTheMonthItHasCostLess()
    {
        OwnOrRentOptions options;
        options.countsResidual = false;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        QCOMPARE(c.accelerators, 8);
        // Own after m months 100,000 + 1,000 m, rent 10,000 m: equal at m = 11.1, so month 12 is the first.
        const BreakEven &even = c.breakEvens.front();
        QCOMPARE(even.way, u"on_demand"_s);
        QCOMPARE(even.month.value_or(0), 12);
        QCOMPARE(c.way(u"buy"_s)->cumulative.back(), 124000.0);
        QCOMPARE(c.way(u"on_demand"_s)->cumulative.back(), 240000.0);
        QVERIFY(std::abs(*even.use - 124000.0 / 240000) < 1e-12);
        // 116,000 more for 120,000 kWh: 0.2 + 0.9667 per kWh.
        QVERIFY(std::abs(*even.electricity - (0.2 + 116000.0 / 120000)) < 1e-9);
    }

    void leasingWithoutInterestPaysByTheMonth()
    {
        OwnOrRentOptions options;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        // 100,000 over 50 months is 2,000 a month; 24 months and the energy: 48,000 + 24,000.
        QCOMPARE(c.way(u"lease"_s)->cumulative.back(), 72000.0);
    }

    void residualValueFallsEvenlyOverTheLife()
    {
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), {});
        // 24 of 50 months used up: 52 % of 100,000 are left; 124,000 - 52,000.
        QVERIFY(std::abs(c.way(u"buy"_s)->cumulative.back() - 72000) < 1e-6);
    }

    void taxSavesOnCostsAndDepreciation()
    {
        OwnOrRentOptions options;
        options.countsResidual = false;
        options.taxRate = 0.5;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        // 100,000 - half of 24 x 2,000 depreciation + half of 24,000 energy = 88,000.
        QVERIFY(std::abs(c.way(u"buy"_s)->cumulative.back() - 88000) < 1e-6);
        QVERIFY(std::abs(c.way(u"on_demand"_s)->cumulative.back() - 120000) < 1e-6);
    }

    void theMapSaysTheSameAsTheTwoCosts()
    {
        OwnOrRentOptions options;
        options.countsResidual = false;
        const OwnOrRent c = ownOrRent(planOf(), resultOf(), catalogOf(), options);
        const auto map = breakEvenMap(c);
        QVERIFY(map);
        for (std::size_t e = 0; e < map->electricity.size(); ++e)
            for (std::size_t u = 0; u < map->use.size(); ++u) {
                // The same two sums worked out directly for this price and use.
                PlanResult result = resultOf();
                for (Line &l : result.lines)
                    if (l.category == u"energy"_s) {
                        l.unitPrice = Money::fromUnits(map->electricity[e], Currency(u"USD"));
                        l.total = l.unitPrice->timesQuantity(l.quantity);
                    }
                OwnOrRentOptions direct = options;
                direct.use = map->use[u];
                const OwnOrRent there = ownOrRent(planOf(), result, catalogOf(), direct);
                const bool owns =
                    there.way(u"buy"_s)->cumulative.back() <= there.way(u"on_demand"_s)->cumulative.back();
                QCOMPARE(bool(map->owningWins[e][u]), owns);
            }
    }

    void theReportSaysTheSame()
    {
        ReportModel model;
        addOwnOrRentChapter(model, planOf(), resultOf(), catalogOf());
        QCOMPARE(model.chapters.size(), 1u);
        const auto &table = std::get<ReportTable>(model.chapters.front().blocks.front());
        const ReportRow &buy = table.rows.front();
        QCOMPARE(buy.cells[1].text, u"112,000"_s); // 100,000 and a year of 12,000
        QCOMPARE(buy.cells[2].text, u"72,000"_s);  // 124,000 less 52,000 of residual value
        ReportModel none;
        addOwnOrRentChapter(none, planOf(), PlanResult(), catalogOf());
        QVERIFY(none.chapters.empty());
    }

    void aPlanThatOwnsNothingSaysSo()
    {
        QVERIFY(ownOrRent(planOf(), PlanResult(), catalogOf(), {}).unknown.contains(u"owns no accelerators"_s));
    }

    void aPlanThatRentsAllSaysWhatOwningWouldTell()
    {
        PlanResult rented;
        Line line;
        line.procurement = u"cloud"_s;
        line.category = u"compute"_s;
        rented.lines = {line};
        rented.status = Status::Optimal;
        Plan plan = planOf();
        plan.need.procurement = {Procurement::Cloud};
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.contains(u"may not buy"_s));
        plan.need.procurement = {Procurement::Buy, Procurement::Cloud};
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.startsWith(u"renting everything is cheapest"_s));
        rented.status = Status::Interrupted; // nothing is proven
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.contains(u"may not rent"_s));
        rented.status = Status::Optimal;
        plan.need.minimise.quantity = PlanQuantity::Carbon; // nor that it is cheapest
        QVERIFY(ownOrRent(plan, rented, catalogOf(), {}).unknown.contains(u"may not rent"_s));
    }
};

QTEST_GUILESS_MAIN(TstOwnorrent)
#include "tst_ownorrent.moc"
