// What rented places bill by volume: prices as the catalog has them, amounts as the need makes them, and who sends
// first.
#include "planner/companions/rentedplace.h"
#include "planner/plan/retention.h"
#include "tests/planner/cost/smallcatalog.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::FactTable egressPrices()
{
    catalog::FactTable table;
    table.kind = QStringLiteral("egress_prices");
    table.columns = {QStringLiteral("id"),
                     QStringLiteral("provider_id"),
                     QStringLiteral("included"),
                     QStringLiteral("price_gb_low"),
                     QStringLiteral("price_gb"),
                     QStringLiteral("price_gb_high"),
                     QStringLiteral("price_currency")};
    table.rows = {{QStringLiteral("cloudco"), QStringLiteral("cloudco"), QString(), QStringLiteral("0.05"),
                   QStringLiteral("0.1"), QStringLiteral("0.1"), QStringLiteral("USD")},
                  {QStringLiteral("freeco"), QStringLiteral("freeco"), QStringLiteral("yes"), QString(), QString(),
                   QString(), QStringLiteral("USD")}};
    return table;
}

Offer rentedAt(const QString &site)
{
    Offer offer;
    offer.procurement = Procurement::Cloud;
    offer.site = offer.siteName = site;
    return offer;
}

catalog::CloudOffer rowOf(const QString &provider)
{
    catalog::CloudOffer row = cw::testing::rental("on_demand", 10);
    row.id = provider + QStringLiteral("/inst8/eu-1/on_demand");
    row.providerId = provider;
    row.siteId = provider + QStringLiteral("-eu-1");
    return row;
}

Workload chat()
{
    Workload workload;
    workload.id = QStringLiteral("chat");
    workload.kind = WorkloadKind::Inference;
    workload.outputTokens.mean = 400;
    return workload;
}

} // namespace

class TstRentedPlace : public QObject {
    Q_OBJECT

    catalog::CatalogSnapshot catalog_;
    Plan plan_;
    FigureBook book_;

    RentedPlaces places()
    {
        return rentedPlaces(plan_, catalog_,
                            {rentedAt(QStringLiteral("cloudco-eu-1")), rentedAt(QStringLiteral("freeco-eu-1")),
                             rentedAt(QStringLiteral("quietco-eu-1"))},
                            book_);
    }

private Q_SLOTS:
    void init()
    {
        catalog_ = {};
        cw::testing::assume(catalog_, "hours_per_month", Band::exact(730), "h");
        cw::testing::assume(catalog_, "answer_bytes_per_token", {5, 250, 500}, "B");
        catalog_.tables = {egressPrices()};
        for (const char *provider : {"cloudco", "freeco", "quietco"})
            catalog_.cloudOffers.push_back(rowOf(QLatin1String(provider)));
        catalog_.index();
        plan_ = {};
        plan_.currency = Currency(QStringLiteral("USD"));
        plan_.need.workloads = {chat()};
        book_ = {};
    }

    /// 400 tokens x 250 B x 730 h x 3,600 s / 10^9 = 262.8 GB a month for one request a second.
    void answersOfOneRequestASecond()
    {
        const RentedPlaces all = places();
        QCOMPARE(all.answers.size(), std::size_t(1));
        QCOMPARE(all.answers[0].amount, 262.8);
        QVERIFY(all.copies.empty() && all.histories.empty() && all.readers.empty());
    }

    /// Ends of price and bytes a token add up in squares. Low: ln(0.1 / 0.05) = 0.6931 and ln(250 / 5) = 3.9120 make
    /// 3.9729, 0.1 / exp(3.9729); high: ln(500 / 250) alone, for the list price is its high end. Free and unknown stand
    /// before.
    void pricesAreThoseOfTheProvider()
    {
        const RentedPlaces all = places();
        const RentedPlace *priced = all.at(QStringLiteral("cloudco-eu-1"));
        QVERIFY(priced);
        const std::optional<Band> gigabyte = priced->answers.items.front().unitPrice;
        QVERIFY(gigabyte);
        QCOMPARE(*gigabyte, (Band{0.001882, 0.1, 0.2}));
        QCOMPARE(*priced->copy.items.front().unitPrice, (Band{50, 100, 100})); // of a TB, without bytes a token
        QCOMPARE(priced->copy.items.front().kind, LineKind::OneOff);
        QCOMPARE(*all.at(QStringLiteral("freeco-eu-1"))->answers.items.front().unitPrice, Band::exact(0));
        QVERIFY(!all.at(QStringLiteral("quietco-eu-1"))->answers.items.front().unitPrice);
        QCOMPARE(all.places.back().site, QStringLiteral("cloudco-eu-1"));
        QVERIFY(!all.at(QStringLiteral("elsewhere")));
    }

    /// What no one publishes costs the planning value, and it is said; what is published is said nothing about.
    void unpublishedPricesArePlanned()
    {
        cw::testing::assume(catalog_, "cloud_egress_per_gb", {0, 0.09, 0.12}, "USD per GB");
        catalog_.index();
        const RentedPlaces all = places();
        const RentedPlace *quiet = all.at(QStringLiteral("quietco-eu-1"));
        QVERIFY(quiet);
        QCOMPARE(*quiet->answers.items.front().unitPrice, (Band{0, 0.09, 0.190621})); // ln(4 / 3), ln 2: 0.7505
        QCOMPARE(*quiet->copy.items.front().unitPrice, (Band{0, 90, 120}));           // of a TB
        const auto methodAt = [&](const char *site) {
            return book_.find(all.at(QLatin1String(site))->answers.items.front().passport)->method;
        };
        QVERIFY2(methodAt("quietco-eu-1").startsWith(QStringLiteral("Planning value, for no list price is published")),
                 qPrintable(methodAt("quietco-eu-1")));
        QVERIFY(methodAt("cloudco-eu-1").startsWith(QStringLiteral("List price")));
        QCOMPARE(quiet->unpublished.at(QStringLiteral("egress")).id, QStringLiteral("cost.egress-price.quietco-eu-1"));
        QVERIFY(all.at(QStringLiteral("freeco-eu-1"))->unpublished.empty());
        QVERIFY(all.at(QStringLiteral("cloudco-eu-1"))->unpublished.empty());
        QCOMPARE(all.places.front().site, QStringLiteral("freeco-eu-1")); // free before planned
    }

    /// 19 % of 0.10 a GB and of 100 a TB; a place in a country without a rate says so by a line without a price. Who is
    /// cheapest is asked with the tax: 0.119 in Germany, 0.1 where there is none.
    void valueAddedTaxIsCountedWhereTheNeedAsks()
    {
        catalog_.tables.push_back({QStringLiteral("depreciation_and_tariffs"),
                                   {QStringLiteral("id"), QStringLiteral("record"), QStringLiteral("country"),
                                    QStringLiteral("item"), QStringLiteral("value"), QStringLiteral("unit")},
                                   {{QStringLiteral("vat-de"), QStringLiteral("vat"), QStringLiteral("DE"),
                                     QStringLiteral("VAT"), QStringLiteral("19"), QStringLiteral("percent")}}});
        catalog_.index();
        plan_.need.include = std::vector<CostScope>{CostScope::Tax};
        Offer german = rentedAt(QStringLiteral("cloudco-eu-1"));
        german.country = QStringLiteral("DE");
        const RentedPlaces all = rentedPlaces(plan_, catalog_, {german}, book_);
        const RentedPlace *place = all.at(QStringLiteral("cloudco-eu-1"));
        QVERIFY(place);
        QCOMPARE(place->answers.items.size(), std::size_t(2));
        QCOMPARE(place->answers.items[1].category, QStringLiteral("tax"));
        QCOMPARE(*place->answers.items[1].unitPrice, (Band{0.000358, 0.019, 0.038}));
        QVERIFY(place->answers.items[1].kind == LineKind::Recurring);
        QCOMPARE(place->copy.items[1].unitPrice->likely, 19.0);
        QVERIFY(place->copy.items[1].kind == LineKind::OneOff);
        QVERIFY(std::abs(RentedPlace::priceOf(place->answers) - 0.119) < 1e-9);
        german.country = QStringLiteral("XX");
        const RentedPlaces foreign = rentedPlaces(plan_, catalog_, {german}, book_);
        QVERIFY(!foreign.places.front().answers.items[1].unitPrice);
        QCOMPARE(RentedPlace::priceOf(foreign.places.front().answers), 0.1);
    }

    /// A data set is copied only where something may read it; its capacity counts by the whole TB.
    void dataSetsAndTheirReaders()
    {
        Workload corpus;
        corpus.id = QStringLiteral("corpus");
        corpus.kind = WorkloadKind::Dataset;
        corpus.capacityTb = 12.3;
        corpus.readGbPerSecond = 1;
        plan_.need.workloads = {corpus};
        QVERIFY(places().copies.empty());
        Workload run;
        run.id = QStringLiteral("run");
        run.kind = WorkloadKind::Training;
        plan_.need.workloads.push_back(run);
        const RentedPlaces all = places();
        QCOMPARE(all.readers, std::vector<QString>{QStringLiteral("run")});
        QCOMPARE(all.copies.size(), std::size_t(1));
        QCOMPARE(all.copies[0].amount, 13.0);
    }

    /// Vectors: 10^9 x 1,000 x 4 B = 4 TB. Features: 10^9 x 500 x 8 B = 4 TB and, of 10 changes a day over 100 days a
    /// hundredth, ten times as much: 44. Records: 1 a second x 50 kB x 86,400 s x 1,000 days = 4.32 TB, shared. A data
    /// set of 12.3 TB with two copies moves once. Checkpoints of a run stay with it.
    void whatMoves()
    {
        using cw::testing::assume;
        assume(catalog_, "feature_value_bytes", Band::exact(8), "B");
        assume(catalog_, "feature_updates_per_entity_day", Band::exact(10), "");
        assume(catalog_, "feature_updates_per_core", Band::exact(1000), "");
        assume(catalog_, "feature_stream_from_s", Band::exact(60), "s");
        assume(catalog_, "feature_stream_min_nodes", Band::exact(1), "");
        assume(catalog_, "feature_history_days", Band::exact(100), "days");
        assume(catalog_, "feature_offline_share", Band::exact(0.01), "");
        assume(catalog_, "drift_bytes_per_request", Band::exact(50000), "B");
        catalog_.index();
        const auto workload = [](const char *id, WorkloadKind kind) {
            Workload w;
            w.id = QLatin1String(id);
            w.kind = kind;
            return w;
        };
        Workload vectors = workload("vectors", WorkloadKind::VectorSearch),
                 features = workload("features", WorkloadKind::FeatureServing),
                 corpus = workload("corpus", WorkloadKind::Dataset), talk = chat(),
                 run = workload("run", WorkloadKind::Training);
        vectors.vectors = features.entities = 1e9;
        vectors.dimensions = 1000;
        features.features = 500;
        corpus.capacityTb = 12.3;
        talk.requestsPerSecond = {{Month(2027, 1), 1}};
        setRetention(corpus, Retention{QStringLiteral("archive"), 2});
        setRetention(talk, Retention{QStringLiteral("archive"), 1000});
        setRetention(run, Retention{QStringLiteral("archive"), 20});
        plan_.need.workloads = {vectors, features, corpus, talk, run};
        plan_.need.horizon = {Month(2027, 1), 12, 12};
        QVERIFY(places().moves.empty()); // one period
        plan_.need.horizon.months = 24;
        std::map<QString, std::pair<double, bool>> moves;
        for (const WorkloadAmount &amount : places().moves)
            QVERIFY(moves.emplace(amount.workload, std::pair(amount.amount, amount.isShared)).second);
        const std::map<QString, std::pair<double, bool>> expected{{QStringLiteral("vectors"), {4, false}},
                                                                  {QStringLiteral("features"), {44, false}},
                                                                  {QStringLiteral("corpus"), {13, false}},
                                                                  {QStringLiteral("chat"), {5, true}}};
        QCOMPARE(moves, expected);
    }

    /// Nothing that leaves, nothing asked of the catalog.
    void aNeedWithoutTraffic()
    {
        plan_.need.workloads.clear();
        QVERIFY(places().places.empty());
    }

    void whoSendsFirst_data()
    {
        QTest::addColumn<double>("demand");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::newRow("the first carries it") << 3.0 << 30.0 << 0.0;
        QTest::newRow("the rest goes to the second") << 7.0 << 40.0 << 30.0;
        QTest::newRow("no more than there is") << 20.0 << 40.0 << 50.0;
        QTest::newRow("own halls carry it all") << -1.0 << 0.0 << 0.0;
    }
    void whoSendsFirst()
    {
        QFETCH(double, demand);
        QFETCH(double, first);
        QFETCH(double, second);
        const std::vector<double> leaving = answersLeaving({QStringLiteral("chat"), 10}, {4, 5}, demand);
        QCOMPARE(leaving, (std::vector<double>{first, second}));
    }

    /// 12 TB for each site that is new, out of the place where a gigabyte costs least; a hall that has them gives them
    /// for nothing.
    void dataThatMoveLeaveTheCheapestPlace()
    {
        RentedPlaces rented;
        for (const char *site : {"cheap", "dear"}) {
            rented.places.emplace_back();
            rented.places.back().site = QLatin1String(site);
        }
        using Sites = std::map<QString, bool>;
        const auto leaving = [&](const Sites &before, const Sites &now) {
            const auto move = dataMove(rented, {QStringLiteral("corpus"), 12}, before, now);
            return move ? std::pair(int(move->place), move->terabytes) : std::pair(-1, 0);
        };
        const QString cheap = QStringLiteral("cheap"), dear = QStringLiteral("dear"), hall = QStringLiteral("hall"),
                      other = QStringLiteral("other");
        QCOMPARE(leaving({{dear, true}}, {{dear, true}}), std::pair(-1, 0));
        QCOMPARE(leaving({{dear, true}}, {{hall, false}}), std::pair(1, 12));
        QCOMPARE(leaving({{dear, true}}, {{dear, true}, {hall, false}, {other, true}}), std::pair(1, 24));
        QCOMPARE(leaving({{cheap, true}, {dear, true}}, {{dear, true}, {hall, false}}), std::pair(0, 12));
        QCOMPARE(leaving({{hall, false}, {dear, true}}, {{other, true}}), std::pair(-1, 0));
        QCOMPARE(leaving({}, {{dear, true}}), std::pair(-1, 0)); // it begins there
    }
};

QTEST_GUILESS_MAIN(TstRentedPlace)
#include "tst_rentedplace.moc"
