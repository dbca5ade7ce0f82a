// Two servers from the first half-year, two more from the second, three half-years, in the hall of smallcatalog.h.
// A unit costs 200,000 + 8,000 installation + 1,200 rack share once, and 2,000 support + 7,300 kWh x 0.20 = 1,460 a
// month.
#include "planner/cost/costfindings.h"
#include "planner/cost/costing.h"
#include "planner/cost/lines.h"
#include "planner/cost/offers.h"
#include "tests/planner/cost/smallcatalog.h"

#include <QTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;

class TstCosting : public QObject {
    Q_OBJECT
    catalog::CatalogSnapshot catalog_ = cw::testing::smallCatalog();
    Plan plan_ = cw::testing::smallPlan();
    FigureBook book_;
    std::vector<Offer> offers_;

    int offerIndex(const char *id) const
    {
        for (size_t i = 0; i < offers_.size(); ++i)
            if (offers_[i].id == QLatin1String(id))
                return int(i);
        return -1;
    }

    Costed cost(const std::vector<CountedUnits> &units, const std::vector<CountedExtra> &extras = {})
    {
        return costDesign(plan_, catalog_, offers_, units, extras, book_);
    }

    Costed growing() { return cost({{offerIndex("buy/hall-1/srv-8"), {2, 4, 4}, {2, 2, 0}}}); }

    static const Total &total(const Costed &costed, PlanQuantity quantity)
    {
        return *std::find_if(costed.totals.begin(), costed.totals.end(),
                             [&](const Total &t) { return t.quantity == quantity; });
    }

    static double value(const Costed &costed, PlanQuantity quantity)
    {
        return total(costed, quantity).value.value_or(-1);
    }

    static bool finds(const Costed &costed, const char *id)
    {
        return std::any_of(costed.findings.begin(), costed.findings.end(),
                           [&](const Finding &f) { return f.id.startsWith(QLatin1String(id)); });
    }

private Q_SLOTS:
    void init()
    {
        plan_ = cw::testing::smallPlan();
        book_ = {};
        offers_ = buildOffers(plan_, catalog_, book_).offers;
    }

    void linesInOrder()
    {
        const Costed costed = growing();
        QStringList text;
        for (const Line &line : costed.lines)
            text.append(QStringLiteral("%1 %2 %3 %4 × %5 = %6 @%7")
                            .arg(line.id, line.period.toIso(), line.category, QString::number(line.quantity),
                                 line.unitPrice->toDecimal(), line.total->toDecimal(),
                                 QString::number(line.discount, 'g', 9)));
        QCOMPARE(text.join(QLatin1Char('\n')),
                 QStringLiteral(
                     "l1 2027-01 compute 2 × 200000 = 400000 @1\nl2 2027-01 labour 2 × 8000 = 16000 @1\n"
                     "l3 2027-01 room 2 × 1200 = 2400 @1\nl4 2027-01 maintenance 12 × 2000 = 24000 @1\n"
                     "l5 2027-01 energy 87600 × 0.2 = 17520 @1\nl6 2027-07 compute 2 × 200000 = 400000 @0.966736489\n"
                     "l7 2027-07 labour 2 × 8000 = 16000 @0.966736489\nl8 2027-07 room 2 × 1200 = 2400 @0.966736489\n"
                     "l9 2027-07 maintenance 24 × 2000 = 48000 @0.966736489\n"
                     "l10 2027-07 energy 175200 × 0.2 = 35040 @0.966736489\n"
                     "l11 2028-01 maintenance 24 × 2000 = 48000 @0.934579439\n"
                     "l12 2028-01 energy 175200 × 0.2 = 35040 @0.934579439"));
        QCOMPARE(costed.lines[0].workload, QStringLiteral("chat"));
    }

    /// The servers of July take ten weeks: they are ordered on 22 April, 70 days before the first.
    void aQuoteBringsItsOwnDayAndEnd()
    {
        catalog::CatalogSnapshot catalog = cw::testing::smallCatalog();
        for (catalog::System &system : catalog.systems) {
            system.provenance.confidence = QStringLiteral("recalled");
            system.priceSource =
                QStringLiteral("Quote 7 of Serverhaus, 190000 EUR, dated 2026-09-20, valid until 2027-04-22");
        }
        const auto costWith = [&] {
            book_ = {};
            offers_ = buildOffers(plan_, catalog, book_).offers;
            return costDesign(plan_, catalog, offers_, {{offerIndex("buy/hall-1/srv-8"), {2, 4, 4}, {2, 2, 0}}}, {},
                              book_);
        };
        const Costed costed = costWith();
        QCOMPARE(costed.lines[0].priceAsOf, QStringLiteral("2026-09-20"));
        QCOMPARE(costed.lines[0].priceSource, catalog.systems[0].priceSource);
        const Figure *converted = book_.find(costed.lines[0].passport);
        QVERIFY(converted && !converted->inputs.empty());
        const Figure *quoted = book_.find(converted->inputs.front());
        QVERIFY(quoted);
        QCOMPARE(quoted->kind, QStringLiteral("given"));
        QCOMPARE(quoted->confidence, QStringLiteral("given"));
        QCOMPARE(quoted->asOf, QStringLiteral("2026-09-20"));
        const auto verify = std::find_if(costed.findings.begin(), costed.findings.end(),
                                         [](const Finding &f) { return f.id == QLatin1String("cost.to-verify"); });
        QVERIFY(verify == costed.findings.end() || !verify->text.contains(QStringLiteral("Price, srv-8")));
        QVERIFY(!finds(costed, "cost.ended-quotes"));
        for (catalog::System &system : catalog.systems)
            system.priceSource.replace(QStringLiteral("2027-04-22"), QStringLiteral("2027-04-21"));
        const Costed late = costWith();
        const auto ended = std::find_if(late.findings.begin(), late.findings.end(),
                                        [](const Finding &f) { return f.id == QLatin1String("cost.ended-quotes"); });
        QVERIFY(ended != late.findings.end());
        QVERIFY2(ended->text.contains(QStringLiteral("(quoted until 2027-04-21, ordered on 2027-04-22)")),
                 qPrintable(ended->text));
        QCOMPARE(ended->text.count(QStringLiteral("quoted until")), 1); // those of January are ordered in time
    }

    /// The servers' price is of 1 September 2026.
    void pricesOfALaterDayAreTold()
    {
        QVERIFY(!finds(growing(), "cost.later-prices"));
        const auto asOf = [this](QDate day) {
            plan_.asOf = day;
            book_ = {};
            offers_ = buildOffers(plan_, catalog_, book_).offers;
            return growing();
        };
        const Costed early = asOf({2026, 8, 31});
        const auto later = std::find_if(early.findings.begin(), early.findings.end(),
                                        [](const Finding &f) { return f.id == QLatin1String("cost.later-prices"); });
        QVERIFY(later != early.findings.end());
        QVERIFY2(later->text.contains(QStringLiteral("later day than the plan (2026-08-31), the newest of 2026-09-01")),
                 qPrintable(later->text));
        QVERIFY(!finds(asOf({2026, 9, 1}), "cost.later-prices"));
    }

    void moneyTotals()
    {
        const Costed costed = growing();
        QCOMPARE(value(costed, PlanQuantity::Capex), 836800.0);       // 4 x 209,200
        QCOMPARE(value(costed, PlanQuantity::OpexPerMonth), 13840.0); // 4 x 3,460
        // 418,400 + 41,520 + (418,400 + 83,040) x 0.966736489 + 83,040 x 0.934579439 = 1,022,287.8217
        QCOMPARE(value(costed, PlanQuantity::TotalCost), 1022287.82);
        // The low price is 160,000: 4 x (160,000 x 1.04 + 1,200).
        QCOMPARE(*total(costed, PlanQuantity::Capex).low, 670400.0);
        QCOMPARE(*total(costed, PlanQuantity::Capex).high, 1003200.0);
    }

    void physicalTotals()
    {
        const Costed costed = growing();
        QCOMPARE(value(costed, PlanQuantity::ItPower), 32.0);       // 4 x 8 kW
        QCOMPARE(*total(costed, PlanQuantity::ItPower).high, 40.0); // never above nameplate
        QCOMPARE(value(costed, PlanQuantity::FacilityPower), 40.0);
        QCOMPARE(value(costed, PlanQuantity::RackPower), 20.0); // two of 10 kW
        QCOMPARE(value(costed, PlanQuantity::Racks), 2.0);
        QCOMPARE(value(costed, PlanQuantity::Accelerators), 32.0);
        // 60 unit months x 7,300 kWh x 400 g = 175.2 t; 4 x 6,956 kg = 27.824 t
        QCOMPARE(value(costed, PlanQuantity::EmbodiedCarbon), 27.824);
        QCOMPARE(value(costed, PlanQuantity::Carbon), 203.024);
        QCOMPARE(value(costed, PlanQuantity::Water), 981.12); // 60 x 8 kW x 730 h x 2.8 L
        QCOMPARE(value(costed, PlanQuantity::LeadTime), 10.0);
        QCOMPARE(value(costed, PlanQuantity::Sites), 1.0);
        QCOMPARE(value(costed, PlanQuantity::Vendors), 1.0);
        QCOMPARE(value(costed, PlanQuantity::SovereigntyScore), 3.0);
        QCOMPARE(value(costed, PlanQuantity::Weight), 400.0);
    }

    void everyQuantityHasItsTotalAndPassport()
    {
        const Costed costed = growing();
        QCOMPARE(costed.totals.size(), planQuantities().size());
        for (size_t i = 0; i < costed.totals.size(); ++i) {
            const Total &t = costed.totals[i];
            QCOMPARE(t.quantity, planQuantities()[i].quantity);
            const Figure *figure = book_.find(t.passport);
            QVERIFY(figure);
            QCOMPARE(figure->value, t.value);
            QVERIFY2(*t.low <= *t.value && *t.value <= *t.high, planQuantities()[i].word);
        }
    }

    void anUnpricedLineMakesALowerBound()
    {
        const Costed costed = cost({{offerIndex("buy/hall-1/air-unpriced"), {1, 1, 1}, {1, 0, 0}}});
        QVERIFY(!costed.lines[0].unitPrice);
        QVERIFY(!costed.lines[0].total);
        for (const Line &line : costed.lines) // a price nobody has published has a passport that says so
            QVERIFY(book_.find(line.passport));
        QVERIFY(!book_.find(costed.lines[0].passport)->value);
        const Total &capex = total(costed, PlanQuantity::Capex);
        QCOMPARE(*capex.value, 1200.0); // the rack share alone
        QVERIFY(!capex.high);
        QVERIFY(finds(costed, "cost.unpriced"));
        QVERIFY(finds(costed, "cost.total.capex"));
        QVERIFY(!total(costed, PlanQuantity::LeadTime).value);
        QVERIFY(finds(costed, "cost.total.lead_time_weeks"));
    }

    /// What is rented is no delivery: beside servers of an unknown lead time it makes no lower bound of none.
    void aRentedUnitIsNoDelivery()
    {
        const CountedUnits rented{offerIndex("cloud/cloudco:eu-1/inst8/reserved_1y"), {1, 1, 1}, {}};
        const CountedUnits unknown{offerIndex("buy/hall-1/air-unpriced"), {1, 1, 1}, {1, 0, 0}};
        QVERIFY(!total(cost({unknown, rented}), PlanQuantity::LeadTime).value);
        // Beside a server of ten weeks: at least those.
        const CountedUnits known{offerIndex("buy/hall-1/srv-8"), {1, 1, 1}, {1, 0, 0}};
        const Costed costed = cost({unknown, known, rented});
        QCOMPARE(value(costed, PlanQuantity::LeadTime), 10.0);
        QVERIFY(finds(costed, "cost.total.lead_time_weeks"));
    }

    void rentedUnits()
    {
        const Costed costed = cost({{offerIndex("cloud/cloudco:eu-1/inst8/reserved_1y"), {3, 0, 0}, {}}});
        QCOMPARE(costed.lines.size(), size_t(1));
        QCOMPARE(costed.lines[0].quantity, 3 * 6 * 730.0);
        QCOMPARE(costed.lines[0].total->toDecimal(), QStringLiteral("126144")); // x 12 USD x 0.8
        QCOMPARE(value(costed, PlanQuantity::Capex), 0.0);
        QCOMPARE(value(costed, PlanQuantity::OpexPerMonth), 0.0); // nothing runs in the last half-year
        QCOMPARE(value(costed, PlanQuantity::Racks), 0.0);
        QCOMPARE(value(costed, PlanQuantity::LeadTime), 0.0);
        QVERIFY(std::abs(value(costed, PlanQuantity::EmbodiedCarbon) - 18 * 6956 / 60e3) < 1e-5);
        QVERIFY(finds(costed, "cost.commitment")); // six months of twelve
        QVERIFY(finds(costed, "cost.old-prices")); // 2024-05-01 against 2026-11-01
    }

    void aShortRentalPaysItsShare()
    {
        const int index = offerIndex("cloud/cloudco:eu-1/inst8/on_demand");
        offers_[size_t(index)].serviceShare = 0.25;
        const Costed costed = cost({{index, {1, 0, 0}, {}}});
        QCOMPARE(costed.lines[0].quantity, 6 * 730 * 0.25);
        // 8 kW x 1.5 x 730 h x 6 x 0.25 x 400 g = 5.256 t, and 1.5 months of 6,956 kg / 60
        QVERIFY(std::abs(value(costed, PlanQuantity::Carbon) - (5.256 + 1.5 * 6956 / 60e3)) < 1e-5);
    }

    void switchesCountTheirPowerAndCarbon()
    {
        UnitCostItem price;
        price.category = QStringLiteral("network");
        price.part = QStringLiteral("sw-64");
        price.unitPrice = Band::exact(25600);
        CountedExtra leaf{QStringLiteral("hall-1"),
                          QStringLiteral("sw-64"),
                          QStringLiteral("leaf"),
                          {price},
                          Power::fromKilowatts(0.75),
                          1.0 / 42,
                          {1, 1, 1},
                          {1, 0, 0},
                          {},
                          QStringLiteral("network"),
                          Band::exact(400)};
        const Costed alone = growing();
        const Costed costed = cost({{offerIndex("buy/hall-1/srv-8"), {2, 4, 4}, {2, 2, 0}}}, {leaf});
        QCOMPARE(value(costed, PlanQuantity::Capex) - value(alone, PlanQuantity::Capex), 25600.0);
        QCOMPARE(value(costed, PlanQuantity::ItPower), 32.75);
        QCOMPARE(value(costed, PlanQuantity::FacilityPower), 40.9375); // 32.75 x 1.25
        QCOMPARE(value(costed, PlanQuantity::Racks), 2.0);             // the switch fits beside two servers
        QCOMPARE(value(costed, PlanQuantity::EmbodiedCarbon), 28.224); // + 400 kg
        QCOMPARE(costed.lines[5].procurement, QStringLiteral("buy"));
        QVERIFY(!finds(costed, "cost.network.switches"));
        // Carbon rests on the power of what is used, not on that of another offer of the hall.
        const std::vector<QString> inputs = book_.find(total(costed, PlanQuantity::Carbon).passport)->inputs;
        for (const QString &id : inputs)
            QVERIFY(!book_.find(id)->label.contains(QLatin1String("air-unpriced")));
    }

    void unitsThatNoSwitchJoinsAreNamed()
    {
        QVERIFY(finds(growing(), "cost.network.switches"));
        QVERIFY(!finds(cost({{offerIndex("buy/hall-1/srv-8"), {1, 1, 1}, {1, 0, 0}}}),
                       "cost.network.switches")); // one alone
        // Nodes without accelerators hang from the in-band network; where that stands they are joined.
        catalog_.systems[0].accelerators = 0;
        CountedExtra inBand;
        inBand.site = QStringLiteral("hall-1");
        inBand.part = QStringLiteral("sw-64");
        inBand.role = QStringLiteral("inband-leaf");
        inBand.active = {1, 1, 1};
        inBand.added = {1, 0, 0};
        const std::vector<CountedUnits> nodes = {{offerIndex("buy/hall-1/srv-8"), {2, 4, 4}, {2, 2, 0}}};
        QVERIFY(finds(cost(nodes), "cost.network.switches"));
        QVERIFY(!finds(cost(nodes, {inBand}), "cost.network.switches"));
        catalog_.systems[0].accelerators = 8;
        QVERIFY(finds(cost(nodes, {inBand}), "cost.network.switches")); // servers need a fabric of their own
        catalog_.systems[0].nics = 0;
        QVERIFY(finds(growing(), "cost.network.ports"));
        catalog_ = cw::testing::smallCatalog();
    }

    /// Four workstations at most, a port of 10 Gbit/s each: 1.25 GB/s.
    void portsThatWorkstationsTakeAreNamed()
    {
        QVERIFY(!finds(growing(), "cost.network.desks"));
        catalog_.systems[0].kind = QStringLiteral("workstation");
        catalog_.systems[0].nics = 1;
        catalog_.systems[0].nicOneWay = Bandwidth::fromGigabytesPerSecond(1.25);
        const Costed costed = growing();
        catalog_ = cw::testing::smallCatalog();
        const auto found = std::find_if(costed.findings.begin(), costed.findings.end(),
                                        [](const Finding &f) { return f.id == u"cost.network.desks"; });
        QVERIFY(found != costed.findings.end());
        QVERIFY2(found->text.endsWith(u"not in the sums: hall-1: 4 × 10 Gbit/s"), qPrintable(found->text));
    }

    /// Two servers of 10 kW to a rack of 25 kW, whatever share of a rack the offer says.
    void racksAreThoseThatAreDrawn()
    {
        const int index = offerIndex("buy/hall-1/srv-8");
        offers_[size_t(index)].rackShare = 1.0 / 3;
        QCOMPARE(value(cost({{index, {3, 3, 3}, {3, 0, 0}}}), PlanQuantity::Racks), 2.0);
        QCOMPARE(value(cost({{index, {4, 4, 4}, {4, 0, 0}}}), PlanQuantity::Racks), 2.0);
        QCOMPARE(value(cost({{index, {4, 5, 5}, {4, 1, 0}}}), PlanQuantity::Racks), 3.0);
    }

    /// Life 60 months, a tenth left. What came in month 0 has served 18 months at the end: 1 - 0.9 x 18 / 60 = 0.73 of
    /// the 200,000 of hardware; what came in month 6, 12 months: 0.82; what left then had served 6: 0.91.
    void whatIsSoldHasServedItsMonths()
    {
        cw::testing::assume(catalog_, "residual_share", Band::exact(0.1), "ratio");
        catalog_.index();
        plan_.need.resale = true;
        offers_ = buildOffers(plan_, catalog_, book_).offers;
        const Costed costed = cost({{offerIndex("buy/hall-1/srv-8"), {2, 3, 3}, {2, 2, 0}, {{0, 1, 1}}}});
        QStringList sold;
        for (const Line &line : costed.lines)
            if (line.category == QLatin1String("resale"))
                sold << QStringLiteral("%1 %2 %3 %4")
                            .arg(line.period.toIso(), line.unitPrice->toDecimal(), QString::number(line.quantity),
                                 line.description.section(QLatin1Char(' '), -3));
        catalog_ = cw::testing::smallCatalog();
        QCOMPARE(sold, (QStringList{QStringLiteral("2027-07 -182000 1 after 6 months"),
                                    QStringLiteral("2028-06 -146000 1 after 18 months"),
                                    QStringLiteral("2028-06 -164000 2 after 12 months")}));
    }

    void nothingChosenCostsNothing()
    {
        const Costed costed = cost({});
        QVERIFY(costed.lines.empty());
        QCOMPARE(value(costed, PlanQuantity::TotalCost), 0.0);
        QCOMPARE(value(costed, PlanQuantity::Accelerators), 0.0);
        QCOMPARE(value(costed, PlanQuantity::ItPower), 0.0);
        QCOMPARE(value(costed, PlanQuantity::Carbon), 0.0);
        QVERIFY(!total(costed, PlanQuantity::SovereigntyScore).value);
    }

    void roundingIsHalfToEven()
    {
        // 0.125 x 1 = 0.125 -> 0.12; 0.375 x 1 = 0.375 -> 0.38; 3 x 0.125 = 0.375 -> 0.38
        UnitCostItem item;
        item.part = QStringLiteral("p");
        item.unitPrice = Band::exact(0.125);
        CountedExtra extra{QStringLiteral("hall-1"),
                           QStringLiteral("p"),
                           QStringLiteral("port"),
                           {item},
                           {},
                           0,
                           {1, 0, 0},
                           {1, 0, 0},
                           {}};
        QCOMPARE(cost({}, {extra}).lines[0].total->toDecimal(), QStringLiteral("0.12"));
        extra.added = {3, 0, 0};
        QCOMPARE(cost({}, {extra}).lines[0].total->toDecimal(), QStringLiteral("0.38"));
    }

    void theOrderOfUnitsChangesNothing()
    {
        const CountedUnits a{offerIndex("buy/hall-1/srv-8"), {1, 1, 1}, {1, 0, 0}};
        const CountedUnits b{offerIndex("colocation/metro-x/srv-8"), {1, 1, 1}, {1, 0, 0}};
        QVERIFY(cost({a, b}).lines == cost({b, a}).lines);
    }

    void datesAsTheCatalogStatesThem()
    {
        QCOMPARE(lastDayOf(QStringLiteral("2026-09-19")), QDate(2026, 9, 19));
        QCOMPARE(lastDayOf(QStringLiteral("2026-02")), QDate(2026, 2, 28));
        QCOMPARE(lastDayOf(QStringLiteral("2025")), QDate(2025, 12, 31));
        QVERIFY(!lastDayOf(QStringLiteral("undated snapshot, stored 2026")).isValid());
    }
};

QTEST_GUILESS_MAIN(TstCosting)
#include "tst_costing.moc"
