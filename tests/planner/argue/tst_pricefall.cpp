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

PriceFall fallOf(const Plan &plan, const CandidateSet &set, const char *offer)
{
    const catalog::CatalogSnapshot empty;
    const auto solver = makeHighsSolver();
    const PlanModel model = std::move(buildPlanModel(plan, empty, set)).value();
    const Solution best = solver->solve(model.program, {}, {}, nullptr);
    std::vector<int> offers;
    for (std::size_t o = 0; o < set.offers.size(); ++o)
        if (set.offers[o].id == text(offer))
            offers.push_back(int(o));
    return priceFallOf(plan, set, model, best, offers, *solver, {}, nullptr);
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
        QVERIFY(fall.isAsked && fall.isProven && fall.share);
        QVERIFY2(qAbs(*fall.share - 0.34) < 1e-6, qPrintable(QString::number(*fall.share)));
        QVERIFY(qAbs(fall.dearer / fall.payments - 0.34) < 1e-6);
    }

    void rentFalls()
    {
        // Two bought for four years: 2 x (100 k + 24 k) = 248 k. One rented beside one bought: 124 + 288 = 412 k, 164 k
        // more for 288 k of rent: 56.9 %.
        const PriceFall fall = fallOf(plan({20, 20, 20, 20}), eitherWay({100000, 500, 10}, {0, 6000, 30}), "rent");
        QVERIFY(fall.isProven && fall.share);
        QVERIFY2(qAbs(*fall.share - 164.0 / 288) < 1e-6, qPrintable(QString::number(*fall.share)));
    }

    void whatCostsMoreToRunCannotFallEnough()
    {
        // Running costs of 7,000 a month: one bought costs 100 + 84 = 184 k where a rented one costs 72 k. 112 k more
        // for 100 k of price: not even for nothing.
        const PriceFall fall = fallOf(plan({20}), eitherWay({100000, 7000, 10}, {0, 6000, 30}), "buy");
        QVERIFY(fall.share);
        QVERIFY2(qAbs(*fall.share - 1.12) < 1e-6, qPrintable(QString::number(*fall.share)));
    }

    void whatCannotWorkHasNone()
    {
        Plan narrow = plan({20});
        narrow.need.constraints = {limit("power", PlanQuantity::ItPower, 20)}; // two bought ones, no rented one beside
        const PriceFall fall = fallOf(narrow, eitherWay({100000, 500, 10}, {0, 6000, 30}), "rent");
        QVERIFY(fall.isAsked && !fall.share && !fall.isProven);
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
