#include "planner/argue/pricefall.h"
#include "planner/model/modelbuilder.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace handmade;

namespace {

/// 20 requests/s, 10 of them a unit: bought ones draw 10 kW, rented ones 30, so neither stands in for the other.
CandidateSet eitherWay(const Priced &buy, const Priced &rent)
{
    CandidateSet set = handmade::set({bought("buy", "hall", buy), rented("rent", "region", rent)});
    carry(set, "chat", "buy", 1, 10);
    carry(set, "chat", "rent", 1, 10);
    return set;
}

/// What is known of a fall after both ends were looked for; settled, unless only bounds are asked for.
PriceFall fallOf(const Plan &plan, const CandidateSet &set, const char *offer, bool isBounded = false)
{
    const catalog::CatalogSnapshot empty;
    const auto solver = makeHighsSolver();
    const PlanModel model = std::move(buildPlanModel(plan, empty, set)).value();
    const Solution best = solver->solve(model.program, {}, {}, nullptr);
    std::vector<int> offers;
    for (std::size_t o = 0; o < set.offers.size(); ++o)
        if (set.offers[o].id == text(offer))
            offers.push_back(int(o));
    const Deadline deadline(60);
    PriceFallSearch search(plan, set, model, best, offers, {}, nullptr);
    search.bound(*solver, deadline);
    if (!isBounded)
        search.settle(*solver, deadline);
    return search.fall();
}

bool isAbout(double value, double expected)
{
    return qAbs(value - expected) < 1e-6;
}

} // namespace

class TstPriceFall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsBoughtFalls()
    {
        // Two rented for a year: 2 x 6,000 x 12 = 144 k. One of each: 100 k + 500 x 12 + 72 k = 178 k, 34 k more for
        // 100 k of price; two bought: 212 k, 68 k more for 200 k. Either way the price falls by 34 %.
        const PriceFall fall = fallOf(plan({20}), eitherWay({100000, 500, 10}, {0, 6000, 30}), "buy");
        QVERIFY(fall.isAsked && fall.isSettled() && fall.atMost);
        QVERIFY2(isAbout(*fall.atMost, 0.34), qPrintable(QString::number(*fall.atMost)));
        QVERIFY(isAbout(fall.dearer / fall.payments, 0.34));
    }

    void rentFalls()
    {
        // Two bought for four years: 2 x (100 k + 24 k) = 248 k. One rented beside one bought: 124 + 288 = 412 k, 164 k
        // more for 288 k of rent: 56.9 %.
        const PriceFall fall = fallOf(plan({20, 20, 20, 20}), eitherWay({100000, 500, 10}, {0, 6000, 30}), "rent");
        QVERIFY(fall.isSettled() && fall.atMost);
        QVERIFY2(isAbout(*fall.atMost, 164.0 / 288), qPrintable(QString::number(*fall.atMost)));
    }

    void whatCostsMoreToRunCannotFallEnough()
    {
        // Running costs of 7,000 a month: one bought costs 100 + 84 = 184 k where a rented one costs 72 k. 112 k more
        // for 100 k of price: not even for nothing.
        const PriceFall fall = fallOf(plan({20}), eitherWay({100000, 7000, 10}, {0, 6000, 30}), "buy");
        QVERIFY(fall.atMost);
        QVERIFY2(isAbout(*fall.atMost, 1.12), qPrintable(QString::number(*fall.atMost)));
        QVERIFY(fall.atLeast >= 1);
    }

    void whatCannotWorkHasNone()
    {
        Plan narrow = plan({20});
        narrow.need.constraints = {limit("power", PlanQuantity::ItPower, 20)}; // two bought ones, no rented one beside
        const PriceFall fall = fallOf(narrow, eitherWay({100000, 500, 10}, {0, 6000, 30}), "rent");
        QVERIFY(fall.isAsked && fall.isShutOut && !fall.atMost);
    }

    void fractionsSayHowFarAtLeast()
    {
        // 25 requests/s, 10 a unit. The best: three bought, 3 x (100 + 24) = 372 k over four years. Half of a unit of
        // work is left for a rented one of 4.5 k a month, 216 k: beside two bought 248 + 216 = 464 k, 92 k more for 216
        // k: 42.6 %. In fractions one rented and one and a half bought: 216 + 186 = 402 k, 30 k more: 13.9 %.
        const PriceFall known =
            fallOf(plan({25, 25, 25, 25}), eitherWay({100000, 500, 10}, {0, 4500, 30}), "rent", true);
        QVERIFY2(isAbout(known.atLeast, 30.0 / 216), qPrintable(QString::number(known.atLeast)));
        QVERIFY(known.atMost &&
                isAbout(*known.atMost, 92.0 / 216)); // the best design's offers and it are all there are
        QVERIFY(!known.isSettled());
        const PriceFall settled = fallOf(plan({25, 25, 25, 25}), eitherWay({100000, 500, 10}, {0, 4500, 30}), "rent");
        QVERIFY(settled.isSettled() && isAbout(*settled.atMost, 92.0 / 216));
    }

    void aThirdOfferMayMakeItNearer()
    {
        // 30 requests/s. The best is one large server for 200 k. Rented ones carry 10 for 100 k: three cost 300 k, 100
        // k more for 300 k: 33.3 %, all that the best design's offers and it can do. Beside one of 20 for 130 k a
        // single one is enough: 230 k, 30 k more for 100 k: 30 %.
        CandidateSet set =
            handmade::set({bought("large", "hall", {200000, 0, 10}), bought("small", "hall", {130000, 0, 5}),
                           rented("rent", "region", {0, 100000. / 12, 30})});
        carry(set, "chat", "large", 1, 30);
        carry(set, "chat", "small", 1, 20);
        carry(set, "chat", "rent", 1, 10);
        const PriceFall known = fallOf(plan({30}), set, "rent", true);
        QVERIFY2(known.atMost && isAbout(*known.atMost, 1. / 3),
                 qPrintable(QString::number(known.atMost.value_or(-1))));
        QVERIFY(!known.isSettled());
        const PriceFall fall = fallOf(plan({30}), set, "rent");
        QVERIFY2(fall.isSettled() && isAbout(*fall.atMost, 0.3), qPrintable(QString::number(*fall.atMost)));
    }

    void onlyTotalCostHasFalls()
    {
        Plan p = plan({20});
        QVERIFY(hasPriceFalls(p.need));
        p.need.minimise.quantity = PlanQuantity::Carbon;
        QVERIFY(!hasPriceFalls(p.need));
    }
};

QTEST_GUILESS_MAIN(TstPriceFall)
#include "tst_pricefall.moc"
