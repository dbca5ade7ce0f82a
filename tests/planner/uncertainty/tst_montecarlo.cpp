#include "planner/uncertainty/montecarlo.h"
#include "planner/uncertainty/randomcolumns.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {
/// One purchase of 100 whose price may be 80 to 150, one certain purchase of 50.
RiskModel twoPurchases()
{
    RiskModel model;
    model.currency = Currency(u"EUR");
    model.years = {0};
    model.prices = {{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("hardware"), {0.8, 1, 1.5}, {}, {}},
                    {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("hardware"), {1, 1, 1}, {}, {}}};
    RiskItem uncertain, certain;
    uncertain.price = 0;
    uncertain.capex = uncertain.present = 100;
    certain.price = 1;
    certain.capex = certain.present = 50;
    model.items = {uncertain, certain};
    model.failuresPerYear = model.repairDays = Band::exact(0);
    return model;
}

RiskAnswer sampled(const RiskModel &model, int threads = 1, int samples = 100'000)
{
    RiskOptions options;
    options.samples = samples;
    options.threads = threads;
    return sampleRisk(model, options).value();
}

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}
} // namespace

class TstMontecarlo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two years: 300 a month, then 100, and a sale in the last month. Totals, limits and risk speak of the last year.
    void aMonthIsOneOfTheLastPeriod()
    {
        Plan plan;
        plan.currency = Currency(u"EUR");
        plan.asOf = QDate(2026, 11, 1);
        plan.need.horizon = {Month(2027, 1), 24, 12};
        PlanResult result;
        const auto add = [&](const char *category, Month paid, double total) {
            Line line;
            line.kind = LineKind::Recurring;
            line.category = QLatin1String(category);
            line.period = paid;
            line.total = Money::fromUnits(total, plan.currency);
            result.lines.push_back(line);
        };
        add("energy", Month(2027, 1), 3600);
        add("energy", Month(2028, 1), 1200);
        add("resale", Month(2028, 12), -600);
        catalog::CatalogSnapshot catalog;
        for (const char *id :
             {"exchange_rate_spread_per_year", "electricity_price_spread_per_year", "hardware_price_spread_per_year",
              "cloud_price_spread_per_year", "price_correlation", "prediction_correlation", "machine_failures_per_year",
              "machine_repair_days", "price_age_days", "typical_power_share"}) {
            catalog::Assumption assumption;
            assumption.id = QLatin1String(id);
            catalog.assumptions.push_back(assumption);
        }
        catalog.index();
        const Result<RiskModel> model = riskModelOf(plan, result, catalog);
        QVERIFY(model.ok());
        const RiskAnswer answer = sampled(*model, 1, 100);
        QCOMPARE(answer.totals[1].quantity, PlanQuantity::OpexPerMonth);
        QCOMPARE(answer.totals[1].planned, 100.0);
        QVERIFY(answer.opexFrom == Month(2028, 1));
        QCOMPARE(answer.totals[2].planned, 4200.0); // nothing is discounted here
    }

    void quantilesOfTheNormalAreThoseOfTables()
    {
        QVERIFY(isNear(normalQuantile(0.9), 1.2815516, 1e-6));
        QVERIFY(isNear(normalQuantile(0.5), 0, 1e-12));
        QVERIFY(isNear(normalQuantile(0.025), -1.9599640, 1e-6));
        QVERIFY(isNear(normalQuantile(1e-9), -5.9978070, 1e-5));
        QVERIFY(isNear(normalShare(1.2815516), 0.9, 1e-7));
    }

    void bandsComeBackAsTenthMiddleAndNinth()
    {
        // 100 x {0.8, 1, 1.5} + 50 = {130, 150, 200}; the sampling error of a tenth of 100,000 draws is below 0.3.
        const RiskBand capex = sampled(twoPurchases()).totals.front();
        QCOMPARE(capex.planned, 150.0);
        QVERIFY2(isNear(capex.p10, 130, 0.5), qPrintable(QString::number(capex.p10)));
        QVERIFY2(isNear(capex.p50, 150, 0.5), qPrintable(QString::number(capex.p50)));
        QVERIFY2(isNear(capex.p90, 200, 1), qPrintable(QString::number(capex.p90)));
    }

    void aBudgetHoldsAsOftenAsTheDistributionSays()
    {
        RiskModel model = twoPurchases();
        model.budgets = {{QStringLiteral("budget"), PlanQuantity::Capex, 200}};
        const RiskBudget budget = sampled(model).budgets.front();
        QVERIFY2(isNear(budget.probability, 0.9, 0.005), qPrintable(QString::number(budget.probability)));
        // P95 lies 1.6449 / 1.2816 of the way: 150 + 50 x 1.2835 = 214.2, so 14.2 above the budget.
        QVERIFY2(isNear(budget.valueAtRisk, 14.2, 1), qPrintable(QString::number(budget.valueAtRisk)));
    }

    void pricesOfOneMarketSpreadTheSumMore()
    {
        const auto spreadOf = [](double correlation) {
            RiskModel model = twoPurchases();
            model.priceCorrelation = correlation;
            model.prices[0].band = model.prices[1].band = {0.8, 1, 1.2};
            model.items[1].capex = model.items[1].present = 100;
            const RiskBand capex = sampled(model).totals.front();
            return capex.p90 - capex.p10;
        };
        // Two normal sums of 100 with P90 at +20: independent 2 x 20 x sqrt 2 = 56.6, together 80.
        QVERIFY(isNear(spreadOf(0), 56.57, 1));
        QVERIFY(isNear(spreadOf(1), 80, 1));
    }

    void threadsDoNotChangeTheAnswer()
    {
        RiskModel model = twoPurchases();
        model.metrics = {{QStringLiteral("chat.requests_per_s"), {90, 100, 110}, 95, false, 20}};
        model.failuresPerYear = Band::exact(1);
        model.repairDays = Band::exact(10);
        const RiskAnswer one = sampled(model, 1, 5000), four = sampled(model, 4, 5000);
        QCOMPARE(one.totals.front().p90, four.totals.front().p90);
        QCOMPARE(one.totals.front().mean, four.totals.front().mean);
        QCOMPARE(one.promises.front().probability, four.promises.front().probability);
    }

    void failuresTakeAShareOfThePromise()
    {
        // Ten machines, exact capacity equal to the demand, each a year 3.6525 failures of 10 days: a tenth is down on
        // average, and the promise holds when none is: exp(-1) = 0.368.
        RiskModel model = twoPurchases();
        model.metrics = {{QStringLiteral("chat.requests_per_s"), Band::exact(100), 100, false, 10}};
        model.failuresPerYear = Band::exact(3.6525);
        model.repairDays = Band::exact(10);
        QVERIFY(isNear(sampled(model).promises.front().probability, 0.3679, 0.005));
    }

    void sharedCausesTakeMachinesOutTogether()
    {
        // The same ten machines, but every failure takes five at once: a fifth as many events, 0.2 on average.
        // All ten run with exp(-0.2) = 0.8187, at least five with exp(-0.2) x 1.2 = 0.9825.
        RiskModel model = twoPurchases();
        model.metrics = {{QStringLiteral("chat.requests_per_s"), Band::exact(100), 100, false, 10},
                         {QStringLiteral("half.requests_per_s"), Band::exact(100), 50, false, 10}};
        model.failuresPerYear = Band::exact(3.6525);
        model.repairDays = Band::exact(10);
        model.commonCauseShare = 1;
        model.commonCauseMachines = 5;
        const RiskAnswer answer = sampled(model);
        QVERIFY(isNear(answer.promises[0].probability, 0.8187, 0.005));
        QVERIFY(isNear(answer.promises[1].probability, 0.9825, 0.003));
        // One by one, half of them is never down: the mean is the same, the tail is not.
        model.commonCauseShare = 0;
        QVERIFY(sampled(model).promises[1].probability > 0.999);
    }

    void theTornadoNamesTheLargestFirst()
    {
        RiskModel model = twoPurchases();
        model.prices[1].band = {0.5, 1, 1.1};
        const auto bars = tornadoOf(model);
        QCOMPARE(bars.size(), 2u);
        QCOMPARE(bars[0].id, QStringLiteral("a")); // 130 to 200
        QVERIFY(isNear(bars[0].low, 130, 1e-6) && isNear(bars[0].high, 200, 1e-6));
        QVERIFY(isNear(bars[1].low, 125, 1e-6) && isNear(bars[1].high, 155, 1e-6)); // 25 and 5 of 50
    }

    void wanderingRatesWidenWithTime()
    {
        RiskModel model = twoPurchases();
        model.prices[0].band = Band::exact(1);
        model.rateSpread = 0.1;
        model.years = {4};
        model.items[0].hasRate = true;
        // Logarithm spread 0.1 x sqrt 4 = 0.2; P90 = 100 x exp(0.2 x 1.2816 - 0.02) + 50 = 176.66.
        QVERIFY(isNear(sampled(model).totals.front().p90, 176.66, 0.6));
    }
};

QTEST_GUILESS_MAIN(TstMontecarlo)
#include "tst_montecarlo.moc"
