#include "planner/model/availability.h"
#include "planner/solve/servedtime.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

catalog::CatalogSnapshot planningValues()
{
    catalog::CatalogSnapshot catalog;
    const auto add = [&](const char *id, const Band &share) {
        catalog::Assumption row;
        row.id = text(id);
        row.value = share;
        row.unit = text("ratio");
        catalog.assumptions.push_back(row);
    };
    add("availability_cloud", {0.99, 0.999, 0.9999});
    add("availability_colocation", Band::exact(0.998));
    add("unit_availability", {0.98, 0.99, 1});
    catalog.index();
    return catalog;
}

/// `count` units of each offer, one replica of `capacity` on each but for the last `spares`.
Decoded placed(const CandidateSet &set, int count, int spares = 0)
{
    Decoded decoded;
    for (std::size_t o = 0; o < set.offers.size(); ++o)
        decoded.units.push_back({int(o), {count}, {count}});
    decoded.replicas.assign(set.candidates.size(), {count - spares});
    return decoded;
}

std::optional<Predicted> served(const CandidateSet &set, const Decoded &decoded, double asked,
                                const catalog::CatalogSnapshot &catalog = planningValues())
{
    Plan plan = handmade::plan({asked});
    plan.need.workloads[0].availability = 0.99;
    FigureBook book;
    const auto found = servedTime(plan, catalog, set, decoded, plan.need.workloads[0], book);
    if (found && (!book.find(found->passport) || book.find(found->passport)->inputs.empty()))
        qFatal("a served time without a passport that names its planning values");
    return found;
}

} // namespace

class TstAvailability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tooFewIsABinomialTail()
    {
        // 3 servers of 0.9 each, 2 needed: all up 0.729, one down 3 x 0.81 x 0.1 = 0.243; too few 0.028.
        QVERIFY(qAbs(tooFewServe(3, 2, 0.9) - 0.028) < 1e-12);
        QVERIFY(qAbs(tooFewServe(3, 3, 0.9) - 0.271) < 1e-12);
        QVERIFY(qAbs(tooFewServe(5, 0, 0.9)) < 1e-12);
        QCOMPARE(tooFewServe(3, 1, 0), 1.0);
        QCOMPARE(tooFewServe(3, 3, 1), 0.0);
        // 0.99^100,000 is 1e-437, less than any double. 1,000 fail on average, with a deviation of sqrt(990) = 31.5:
        // 1,100 spares are 3.2 deviations above, so 7e-4 of the time is missed (normal tail; skewness adds some).
        const double missed = tooFewServe(100'000, 98'900, 0.99);
        QVERIFY2(missed > 5e-4 && missed < 1.2e-3, qPrintable(QString::number(missed)));
        QCOMPARE(sparesFor(2, 0.9, 0.028), 1); // the same tail, asked the other way round
        QCOMPARE(sparesFor(2, 0.9, 0.027), 2);
        QCOMPARE(sparesFor(1, 0.99, 5e-5), 2); // everything twice misses 0.0001
    }

    /// Two places of 0.99995 that may miss a millionth together: each may miss a thousandth, of which the place takes
    /// 0.00005. Alone, a server may miss as much as its place. Three of four servers of 0.993 miss 2.9e-4: enough.
    void aPlaceBesideAnotherNeedsFewerSpares()
    {
        QVERIFY(qAbs(unitMissesBesideAnother(0.99995, 0.999999) - 0.00095) < 1e-12);
        QCOMPARE(sparesFor(3, 0.993, unitMisses(0.99995, 0.999999)), 2);
        QCOMPARE(sparesFor(3, 0.993, unitMissesBesideAnother(0.99995, 0.999999)), 1);
        QVERIFY(unitMissesBesideAnother(0.99, 0.99999) < 0); // the place alone misses more than its root
    }

    void aRentedPlaceMissesItsOwnShare()
    {
        CandidateSet s = set({rented("rent", "region", {0, 5000, 10})});
        carry(s, "chat", "rent", 1, 10);
        const auto found = served(s, placed(s, 2), 20);
        QVERIFY(found);
        QCOMPARE(*found->value, 0.999);
        QCOMPARE(*found->low, 0.99);
        QCOMPARE(*found->high, 0.9999);
    }

    void sparesStandInForServers()
    {
        // Two of two at 0.99: too few in 1 - 0.9801 = 0.0199 of the time; with a third, all up 0.970299 and one down
        // 3 x 0.9801 x 0.01 = 0.029403: too few in 0.000298. The place misses 0.002 besides.
        CandidateSet s = set({bought("buy", "hall", {100000, 500, 10})});
        carry(s, "chat", "buy", 1, 10);
        QVERIFY(qAbs(*served(s, placed(s, 2), 20)->value - (1 - 0.002 - 0.0199)) < 1e-9);
        QVERIFY(qAbs(*served(s, placed(s, 3, 1), 20)->value - (1 - 0.002 - 0.000298)) < 1e-9);
    }

    void kindsOfServersAtOnePlaceAddUp()
    {
        // Two of three at 0.99 of either kind: 0.000298 each (above). The place misses 0.002 once, the servers twice.
        CandidateSet s = set({bought("buy", "hall", {100000, 500, 10}), bought("other", "hall", {100000, 500, 10})});
        carry(s, "chat", "buy", 1, 10);
        carry(s, "chat", "other", 1, 10);
        QVERIFY(qAbs(*served(s, placed(s, 3, 1), 40)->value - (1 - 0.002 - 2 * 0.000298)) < 1e-9);
    }

    void twoKindsOfServersKeepSparesForHalfEach_data()
    {
        QTest::addColumn<int>("small");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("a spare as if it were alone") << 2 << false;
        QTest::newRow("spares for its half") << 3 << true;
    }

    void twoKindsOfServersKeepSparesForHalfEach()
    {
        // 0.995 asked at a place of 0.998: servers there may miss the other half of 0.005, 0.0025 in all. 20 requests/s
        // are at most two big units of 16 or five small ones of 4. Big: one spare, 0.000298. Small: six for five miss
        // 1 - 0.99^6 - 6 x 0.99^5 x 0.01 = 0.00146, enough alone, not for half of it (0.00125): two spares. Pinned to
        // two big ones, one of them a spare, the small one that carries the rest needs two beside it.
        QFETCH(int, small);
        QFETCH(bool, isEnough);
        QVERIFY(qAbs(tooFewServe(6, 5, 0.99) - 0.00146) < 1e-5);
        Plan p = plan({20});
        p.need.workloads[0].availability = 0.995;
        p.pins = {{text("chat"), text("big"), text("hall"), 2, nullptr},
                  {text("chat"), text("small"), text("hall"), small, nullptr}};
        CandidateSet s = set({bought("big", "hall", {100000, 0, 10}), bought("small", "hall", {40000, 0, 3})});
        carry(s, "chat", "big", 1, 16);
        carry(s, "chat", "small", 1, 4);
        const catalog::CatalogSnapshot catalog = planningValues();
        ModelOptions together;
        together.addsUpKinds = true;
        const Result<PlanModel> model = buildPlanModel(p, catalog, s, together);
        QVERIFY(model.ok());
        const Solution solution = makeHighsSolver()->solve(model->program, {}, {}, nullptr);
        QCOMPARE(solution.ending, isEnough ? SolverEnding::Optimal : SolverEnding::Infeasible);
    }

    void placesStandInOrAddUp()
    {
        // Two regions that each carry 20: both missing 0.001 x 0.001. Asked for 40 both are needed: 0.002.
        CandidateSet s = set({rented("rent-a", "a", {0, 5000, 10}), rented("rent-b", "b", {0, 5000, 10})});
        carry(s, "chat", "rent-a", 1, 10);
        carry(s, "chat", "rent-b", 1, 10);
        QVERIFY(qAbs(*served(s, placed(s, 2), 20)->value - (1 - 1e-6)) < 1e-12);
        QVERIFY(qAbs(*served(s, placed(s, 2), 40)->value - 0.998) < 1e-12);
    }

    void unknownStaysUnknown()
    {
        CandidateSet s = set({rented("rent", "region", {0, 5000, 10})});
        carry(s, "chat", "rent", 1, 10);
        QVERIFY(!served(s, placed(s, 2), 20, catalog::CatalogSnapshot()));
        QVERIFY(!served(s, placed(s, 0), 20)); // runs nowhere: there is nothing to state
    }
};

QTEST_GUILESS_MAIN(TstAvailability)
#include "tst_availability.moc"
