// The sentences and tables of cost and risk, on figures worked out by hand.
#include "app/models/risktables.h"
#include "app/session/riskfigures.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

planner::OwnOrRent comparison(std::optional<int> month)
{
    planner::OwnOrRent made;
    made.currency = QStringLiteral("EUR");
    made.ways = {{QStringLiteral("buy"), QStringLiteral("Buy"), {}, {1000, 1100, 1200}, {}},
                 {QStringLiteral("on_demand"), QStringLiteral("On demand"), {}, {500, 1000, 1500}, {}}};
    made.breakEvens = {{QStringLiteral("on_demand"), month, std::nullopt, std::nullopt}};
    return made;
}

RiskView view()
{
    RiskView made;
    made.currency = QStringLiteral("EUR");
    planner::RiskBand total;
    total.quantity = planner::PlanQuantity::TotalCost;
    total.planned = 100, total.p10 = 90, total.p50 = 101, total.p90 = 120, total.p95 = 130;
    planner::RiskBand capex = total;
    capex.quantity = planner::PlanQuantity::Capex;
    made.risk.totals = {capex, total};
    made.risk.pricesHoldUntil = QDate(2027, 2, 24);
    planner::RiskBudget budget;
    budget.rule = QStringLiteral("budget");
    budget.limit = 110, budget.probability = 0.8, budget.valueAtRisk = 20, budget.expectedExcess = 3;
    made.risk.budgets = {budget};
    planner::RiskPromise promise;
    promise.rule = QStringLiteral("chat.ttft_ms");
    promise.limit = 800, promise.probability = 0.4, promise.p10 = 600, promise.p50 = 820, promise.p90 = 1000;
    made.risk.promises = {promise};
    return made;
}

} // namespace

class TstRisktables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theAnswerNamesMonthAndSaving()
    {
        // After three months owning has cost 1200 and renting 1500: 300 saved.
        QVERIFY(ownOrRentSentence(comparison(3)).contains(QStringLiteral("month 3")));
        QVERIFY(ownOrRentSentence(comparison(3)).contains(QStringLiteral("300")));
        planner::OwnOrRent dear = comparison(std::nullopt);
        dear.ways[0].cumulative = {1000, 1500, 2000}; // renting is 500 cheaper at the end
        QVERIFY(ownOrRentSentence(dear).contains(QStringLiteral("500")));
        // Reserved for a year it is 1,300 by the end: 100 dearer than owning, on demand 300. Spot at 900 may be
        // interrupted and is not what owning is measured by.
        planner::OwnOrRent several = comparison(3);
        several.ways.push_back(
            {QStringLiteral("reserved_1y"), QStringLiteral("Reserved year by year"), {}, {600, 1150, 1300}, {}});
        several.ways.push_back(
            {QStringLiteral("spot"), QStringLiteral("Spot, interruptible"), {}, {300, 600, 900}, {}});
        several.breakEvens.push_back({QStringLiteral("reserved_1y"), 2, std::nullopt, std::nullopt});
        several.breakEvens.push_back({QStringLiteral("spot"), std::nullopt, std::nullopt, std::nullopt});
        QCOMPARE(ownOrRentSentence(several),
                 QStringLiteral("Owning is cheaper than the cheapest rent that nobody can interrupt (reserved year by "
                                "year) from month 2 and "
                                "saves 100\u202FEUR in 3 months."));
        QCOMPARE(spotSentence(several),
                 QStringLiteral("Spot, which may be interrupted, would cost 300\u202FEUR less than "
                                "owning."));
        QVERIFY(spotSentence(comparison(3)).isEmpty());
        QVERIFY(leaseSentence(several).isEmpty()); // none is known
        several.ways.push_back({QStringLiteral("lease"), QStringLiteral("Lease"), {}, {450, 900, 1350}, {}});
        QCOMPARE(leaseSentence(several), QStringLiteral("A lease would cost 150\u202FEUR more than owning.")); // 1200
        planner::OwnOrRent lone = comparison(3);
        lone.ways[1].cumulative.clear();
        lone.ways[1].unknown = QStringLiteral("the catalog has no such offer of B200");
        QCOMPARE(ownOrRentSentence(lone), QStringLiteral("No rent is known to compare owning with (on demand: the "
                                                         "catalog has no such offer of B200)."));
        planner::OwnOrRent none;
        none.unknown = QStringLiteral("nothing is owned");
        QCOMPARE(ownOrRentSentence(none), QStringLiteral("Nothing is owned."));
    }

    void theMapSaysFromWhichUseOn()
    {
        planner::BreakEvenMap map;
        map.electricity = {0.1, 0.2};
        map.use = {0.5, 1.0};
        map.owningWins = {{false, true}, {false, false}};
        const CellTable table = evenTable(map);
        QCOMPARE(table.rows[0].cells[1].text, QStringLiteral("100\u202F%"));
        QCOMPARE(table.rows[1].cells[1].text, QStringLiteral("at no use"));
        planner::OwnOrRent made = comparison(3);
        made.breakEvens[0].use = 0.4;
        QVERIFY(evenSentence(made).contains(QStringLiteral("40\u202F%")));
        made.breakEvens.clear();
        QVERIFY(evenSentence(made).startsWith(QStringLiteral("Renting")));
    }

    void everyFigureHasItsPassport()
    {
        RiskView made = view();
        Answer answer;
        answer.plan = tests::samplePlan();
        answer.result = tests::sampleResult();
        addRiskFigures(made, answer, catalog::CatalogSnapshot());
        QVERIFY(made.figures.figure(riskFigure("budget", QStringLiteral("budget"))));
        for (const CellTable &table : {promiseTable(made, answer.plan), riskBandTable(made, answer.plan)}) {
            for (const CellRow &row : table.rows)
                QVERIFY2(made.figures.figure(row.cells[1].passport), qPrintable(row.id));
        }
        for (const planner::Figure &figure : answer.result.figures)
            QVERIFY(made.figures.figure(figure.id)); // the inputs of a passport lead on to the answer's own
    }

    void theLeastSureComesFirst()
    {
        const CellTable table = promiseTable(view(), tests::samplePlan());
        QCOMPARE(table.rows.size(), std::size_t(2));
        QCOMPARE(table.rows[0].id, QStringLiteral("chat.ttft_ms")); // 40 % before 80 %
        QCOMPARE(int(table.rows[0].cells[1].shape), int(Shape::High));
        QCOMPARE(int(table.rows[1].cells[1].shape), int(Shape::Medium));
        QVERIFY(table.rows[1].cells[2].text.contains(QStringLiteral("20")));
    }

    void aPriceHoldsAsItsQuoteSaysElseForTheCatalogsAge()
    {
        planner::PlanResult result;
        const auto line = [](const char *part, double amount, const char *source, const char *asOf) {
            planner::Line made;
            made.part = QLatin1String(part);
            made.description = made.part;
            made.total = Money::fromMicros(qint64(amount * 1e6), Currency(u"EUR"));
            made.priceSource = QLatin1String(source);
            made.priceAsOf = QLatin1String(asOf);
            return made;
        };
        // Whatever the same house offered later: the quote that priced the line counts.
        result.lines = {
            line("a", 10, "Quote 7 of Serverhaus, 10 EUR, dated 2026-11-01, valid until 2026-12-18", "2026-11-01"),
            line("b", 30, "List", "2026-11-01"), line("b", 5, "List", "2026-11-01"), line("c", 1, "Range", ""),
            line("d", 0.5, "Quote 8 of Serverhaus, 0.5 EUR, dated 2026-11-01", "2026-11-01")};
        const std::vector<PriceHold> holds = priceHolds(result, 90);
        QCOMPARE(holds.size(), std::size_t(4));
        QVERIFY(holds[3].isQuote && !holds[3].until.isValid()); // the quote names no end
        QCOMPARE(holds[0].part, QStringLiteral("b"));           // 30 + 5 before 10
        QCOMPARE(holds[0].amount, 35.0);
        QCOMPARE(holds[0].until, QDate(2027, 1, 30)); // 90 days after the first of November
        QVERIFY(holds[1].isQuote);
        QCOMPARE(holds[1].until, QDate(2026, 12, 18));
        QVERIFY(!holds[2].until.isValid()); // no day known is no end known
    }

    void budgetOrEstimate()
    {
        RiskView made = view();
        QVERIFY(budgetSentence(made).contains(QStringLiteral("2027-02-24")));
        QVERIFY(budgetSentence(made).startsWith(QStringLiteral("Until")));
        made.risk.capexAfter = 40;
        QVERIFY(budgetSentence(made).startsWith(QStringLiteral("This is an estimate")));
        planner::PricePeriod now, later;
        now.start = Month(2027, 1), now.isHeld = true;
        later.start = Month(2028, 1), later.hardware = {0.8, 1, 1.25};
        made.horizon = {now, later};
        const CellTable table = horizonTable(made);
        QCOMPARE(int(table.rows[0].cells[1].shape), int(Shape::Ok));
        QCOMPARE(int(table.rows[1].cells[1].shape), int(Shape::Medium));
        QVERIFY(table.rows[1].cells[2].text.contains(QStringLiteral("125")));
    }
};

QTEST_GUILESS_MAIN(TstRisktables)
#include "tst_risktables.moc"
