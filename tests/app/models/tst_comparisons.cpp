// Deltas, ghosts, variants, rule prices, Gantt rows and copied tables, on the synthetic result.
#include "app/models/candidatecompare.h"
#include "app/models/celltablemodel.h"
#include "app/models/deltas.h"
#include "app/models/dialvalues.h"
#include "app/models/gantt.h"
#include "app/models/numbers.h"
#include "app/models/ruleprices.h"
#include "app/models/varianttable.h"
#include "planner/plan/design.h"
#include "tests/support/sampleresult.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;

namespace {

planner::PlanResult cheaper()
{
    planner::PlanResult result = tests::sampleResult();
    result.totals[0].value = 3'846'560; // 84,000 less than 3,930,560
    return result;
}

void test(const CellTable &table)
{
    CellTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(table);
    for (const CellRow &row : table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
}

} // namespace

class TstComparisons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { setBinaryMemory(false); }

    void deltasCarryTheirSign()
    {
        const auto deltas = deltasOf(tests::sampleResult(), cheaper(), tests::samplePlan());
        QCOMPARE(deltas.size(), std::size_t(3)); // cost and power always, to buy because it differs
        QVERIFY(deltas[0].isSame);
        QCOMPARE(deltas[1].value, 84'000.0);
        QVERIFY(deltas[1].text.startsWith(QLatin1Char('+')));
        QVERIFY(deltaLine(deltas).contains(QStringLiteral(" · ")));
        QVERIFY(isSameAmount(1'000'000, 1'000'100)); // 1e-4: within two proofs
        QVERIFY(!isSameAmount(1'000'000, 1'001'000));
    }

    void everyVariantKeepsItsPassports()
    {
        Answer now, before;
        now.plan = before.plan = tests::samplePlan();
        now.result = tests::sampleResult();
        before.result = cheaper();
        const std::vector<NamedAnswer> both{{QStringLiteral("present"), QStringLiteral("now"), &now},
                                            {QStringLiteral("v1"), QStringLiteral("before"), &before}};
        const CellTable table = variantTable(both);
        const QString own = now.result.total(planner::PlanQuantity::TotalCost)->passport;
        QVERIFY(!own.isEmpty());
        QCOMPARE(table.rows[0].cells[1].passport, own);
        QCOMPARE(table.rows[1].cells[1].passport, variantFigure(QStringLiteral("v1"), own));
        const planner::PlanResult figures = variantFigures(both);
        const planner::Figure *figure = figures.figure(table.rows[1].cells[1].passport);
        QVERIFY(figure);
        for (const QString &input : figure->inputs) // the tree goes on among its own figures
            QVERIFY2(input.startsWith(QStringLiteral("v1/")), qPrintable(input));
    }

    void theGhostStandsWhereTheComparedAnswerIs()
    {
        const planner::PlanResult now = tests::sampleResult(), before = cheaper();
        const auto dials = dialValues(tests::samplePlan(), &now, &before);
        QVERIFY(dials[0].ghost);
        QCOMPARE(*dials[0].ghost, 3'846'560.0 / 5'000'000.0);
        QVERIFY(dials[0].delta.contains(QStringLiteral("84000")));
        QVERIFY(dials[0].sentence.contains(dials[0].delta)); // spoken too
        QVERIFY(!dials[1].ghost);                            // total cost is the same
    }

    void variantsAreHeldAgainstTheFirst()
    {
        const Answer first{tests::samplePlan(), tests::sampleResult(), nullptr, 0};
        const Answer second{tests::samplePlan(), cheaper(), nullptr, 0};
        const CellTable table = variantTable({{QStringLiteral("a"), QStringLiteral("now"), &first},
                                              {QStringLiteral("b"), QStringLiteral("kept"), &second}});
        test(table);
        QCOMPARE(table.rows.size(), std::size_t(2));
        const Cell &toBuy = table.rows[1].cells[2];
        QVERIFY(toBuy.emphasis); // the lowest of the column
        QVERIFY(!table.rows[0].cells[2].emphasis);
        QVERIFY(toBuy.second.contains(QStringLiteral("84000")));
        planner::Plan dollars = tests::samplePlan();
        dollars.currency = Currency(u"USD");
        const Answer other{dollars, cheaper(), nullptr, 0};
        const CellTable mixed = variantTable({{QStringLiteral("a"), {}, &first}, {QStringLiteral("b"), {}, &other}});
        QVERIFY(mixed.rows[1].cells[2].second.isEmpty()); // two currencies are not subtracted
    }

    void rulesAreSortedByPriceAndCanGive()
    {
        planner::PlanResult result = tests::sampleResult();
        result.binding.push_back({QStringLiteral("budget"), QStringLiteral("Money"), 0, 120'000.0, true, {}, {}, {}});
        result.binding.push_back({QStringLiteral("in-eu"), QStringLiteral("Place"), {}, 0.0, false, {}, {}, {}});
        const planner::Plan plan = tests::samplePlan();
        const auto prices = rulePrices(result, plan);
        QCOMPARE(prices.size(), std::size_t(3));
        QCOMPARE(prices[0].rule, QStringLiteral("budget"));
        QCOMPARE(prices[0].title, QStringLiteral("Capital expenditure at most 5.00\u202FM\u00A0EUR"));
        QCOMPARE(prices[2].rule, QStringLiteral("in-eu"));
        test(rulePriceTable(prices, QStringLiteral("EUR")));
        const auto softer = loosened(plan, QStringLiteral("budget"));
        QVERIFY(softer);
        QCOMPARE(*softer->need.constraints[0].max, 5'500'000.0); // a tenth more
        QVERIFY(!loosened(plan, QStringLiteral("in-eu")));       // a rule without a number
        // Of a floor and a ceiling the one gives whose step was priced: 1,000,000 a tenth down.
        planner::Plan two = plan;
        two.need.constraints[0].min = 1'000'000;
        result.binding[result.binding.size() - 2].step =
            planner::RuleStep{1'000'000, 990'000, QStringLiteral("EUR"), 5};
        const auto lower = loosened(two, QStringLiteral("budget"), &result);
        QVERIFY(lower);
        QCOMPARE(*lower->need.constraints[0].min, 900'000.0);
        QCOMPARE(lower->need.constraints[0].max, plan.need.constraints[0].max);
        QVERIFY(withoutRule(plan, QStringLiteral("in-eu")));
        QVERIFY(!withoutRule(plan, QStringLiteral("chat.ttft_ms")));
        result.binding.clear();
        QVERIFY(rulePrices(result, plan).empty());
    }

    void ganttRowsJoinEqualPeriods()
    {
        planner::Plan plan = tests::samplePlan();
        planner::Design design;
        for (int period = 0; period < 8; ++period)
            design.units.push_back({QStringLiteral("o1"), QStringLiteral("made-up-8"), QStringLiteral("hall-1"),
                                    QStringLiteral("buy"), period, period < 2 ? 7 : 10,
                                    period == 0   ? 7
                                    : period == 2 ? 3
                                                  : 0,
                                    0});
        plan.design = planner::designToJson(design, plan.need.horizon);
        catalog::CatalogSnapshot catalog;
        catalog::System system;
        system.id = QStringLiteral("made-up-8");
        system.leadTimeWeeks = Band{20, 26.0885, 30}; // six months: 365.25 / 12 / 7 x 6
        catalog.systems = {system};
        catalog.index();
        planner::PlanResult result = tests::sampleResult();
        planner::Finding ending;
        ending.id = ending.rule = QStringLiteral("software.end-of-life");
        ending.text = QStringLiteral("No longer maintained before the plan ends: CUDA 13");
        ending.inForceFrom = QStringLiteral("2027-07-01");
        result.findings = {ending};
        const Gantt gantt = ganttOf(plan, result, &catalog);
        QCOMPARE(gantt.marks.size(), std::size_t(1)); // of what no law says the words, not the rule's name
        QVERIFY2(gantt.marks[0].text.endsWith(QStringLiteral("No longer maintained before the plan ends")),
                 qPrintable(gantt.marks[0].text));
        QCOMPARE(gantt.periods.size(), std::size_t(8));
        QCOMPARE(gantt.rows.size(), std::size_t(1));
        const auto &bars = gantt.rows[0].bars;
        QCOMPARE(bars.size(), std::size_t(4)); // two deliveries, two stretches
        QVERIFY(bars[0].kind == GanttBarKind::Lead && bars[1].kind == GanttBarKind::Lead);
        QVERIFY(std::abs(bars[0].from + 1.0) < 1e-3); // ordered one period of six months before the start
        QVERIFY(std::abs(bars[1].from - 1.0) < 1e-3); // and before period 2
        QVERIFY(std::abs(gantt.before - 1.0) < 1e-3); // shown, not cut away
        QCOMPARE(bars[2].to, 2.0);
        QCOMPARE(bars[3].count, 10);
        QCOMPARE(bars[3].to, 8.0);
        test(ganttTable(gantt));
        QVERIFY(ganttOf(tests::samplePlan(), tests::sampleResult(), nullptr).isEmpty()); // no design
    }

    /// Eight units rented in 2027's second half for a run of 33 days that begins in September; the same run on bought
    /// units, which stay; half-year periods of 365.25 / 2 = 182.625 days.
    void ganttShowsRunsForTheirDays()
    {
        planner::Plan plan = tests::samplePlan();
        planner::PlanResult result = tests::sampleResult();
        const QString rented = QStringLiteral("cloud/x/made-up"), bought = QStringLiteral("buy/hall-1/made-up");
        const Month from(2027, 9);
        plan.need.workloads[1].from = from;
        planner::Design design;
        design.units = {
            {rented, QStringLiteral("made-up-8"), QStringLiteral("x"), QStringLiteral("cloud"), 1, 8, 0, 0}};
        for (int period = 0; period < 8; ++period)
            design.units.push_back({bought, QStringLiteral("made-up-8"), QStringLiteral("hall-1"),
                                    QStringLiteral("buy"), period, 4, period == 0 ? 4 : 0, 0});
        result.workloads.clear();
        planner::WorkloadResult carried;
        carried.id = QStringLiteral("pretrain");
        for (const QString &offer : {rented, bought}) {
            design.replicas.push_back({offer + QStringLiteral("/tp1"), carried.id, offer, 1, 1, 8, 1});
            planner::Placement placement;
            placement.candidate = offer + QStringLiteral("/tp1");
            placement.period = Month(2027, 7);
            placement.predicted[QStringLiteral("days")] = {33.0, 30.0, 36.0, {}};
            carried.placements.push_back(placement);
        }
        result.workloads = {carried};
        plan.design = planner::designToJson(design, plan.need.horizon);
        planner::Line line;
        line.offer = rented;
        line.category = QStringLiteral("compute");
        line.quantityUnit = QStringLiteral("hours");
        line.period = Month(2027, 7);
        line.quantity = 8 * 33 * 24;
        result.lines.push_back(line);
        const Gantt gantt = ganttOf(plan, result, nullptr);
        QCOMPARE(gantt.rows.size(), std::size_t(2));
        const auto &own = gantt.rows[0].bars, &cloud = gantt.rows[1].bars;
        QCOMPARE(own.size(), std::size_t(2)); // all years in service, and the run inside them
        QCOMPARE(own[0].to, 8.0);
        QVERIFY(own[1].kind == GanttBarKind::Run);
        QCOMPARE(own[1].text, QStringLiteral("pretrain: 33\u202Fdays"));
        QVERIFY(std::abs(own[1].from - 8.0 / 6) < 1e-9); // eight months after 2027-01
        QVERIFY(std::abs(own[1].to - own[1].from - 33 / 182.625) < 1e-9);
        QCOMPARE(cloud.size(), std::size_t(1)); // rented for the run alone
        QVERIFY(cloud[0].kind == GanttBarKind::Service);
        QCOMPARE(cloud[0].from, own[1].from);
        QVERIFY(std::abs(cloud[0].to - own[1].to) < 1e-9);
        QCOMPARE(cloud[0].text, QStringLiteral("8 in service for 33\u202Fdays"));
        QCOMPARE(cloud[0].when, QStringLiteral("from 2027-09"));
        const CellTable table = ganttTable(gantt);
        QCOMPARE(table.rows[1].cells[2].text, QStringLiteral("8"));
        QCOMPARE(table.rows[1].cells[2].second, cloud[0].text);
        QCOMPARE(table.rows[0].cells[2].second, own[1].text);
        result.lines.back().quantity = 8 * 730 * 6; // held for the whole half year
        QCOMPARE(ganttOf(plan, result, nullptr).rows[1].bars.size(), std::size_t(2));
    }

    void candidatesSideBySideMarkTheBest()
    {
        CandidateItem fast, cheap;
        fast.id = QStringLiteral("fast");
        fast.name = QStringLiteral("Fast");
        fast.workload = cheap.workload = QStringLiteral("chat");
        fast.metric = cheap.metric = QStringLiteral("ttft_ms");
        fast.likely = 300;
        cheap.likely = 700;
        fast.cost = 9;
        cheap.cost = 5;
        cheap.id = QStringLiteral("cheap");
        cheap.name = QStringLiteral("Cheap");
        const CellTable table = compareTable({fast, cheap}, tests::samplePlan());
        test(table);
        int marked = 0;
        for (const CellRow &row : table.rows) {
            for (const Cell &cell : row.cells)
                marked += cell.emphasis;
        }
        QCOMPARE(marked, 2);
        QVERIFY(table.rows[2].cells[1].emphasis); // first token: Fast
    }

    void tablesAreCopiedInThreeForms()
    {
        CellTable table;
        table.columns = {{QStringLiteral("Name, long"), false, true}, {QStringLiteral("EUR"), true, false}};
        table.rows.push_back(
            {QStringLiteral("r"),
             CellRowStyle::Normal,
             {textCell(QStringLiteral("A \"B\" | C")), numberCell(1234.5, QStringLiteral("1.234,5"))}});
        CellTableModel model;
        model.setTable(table);
        QCOMPARE(tableText(model), QStringLiteral("Name, long\tEUR\nA \"B\" | C\t1234.5\n"));
        QCOMPARE(tableText(model, TableFormat::Csv),
                 QStringLiteral("\"Name, long\",EUR\n\"A \"\"B\"\" | C\",1234.5\n"));
        QCOMPARE(tableText(model, TableFormat::Markdown),
                 QStringLiteral("| Name, long | EUR |\n| --- | ---: |\n| A \"B\" \\| C | 1234.5 |\n"));
    }

    void memoryIsShownInOneUnit()
    {
        QCOMPARE(split(1000, QStringLiteral("GB")).unit, QStringLiteral("GB"));
        setBinaryMemory(true);
        const ValueAndUnit shown = split(141, QStringLiteral("GB")); // 141e9 / 2^30 = 131.3
        QCOMPARE(shown.unit, QStringLiteral("GiB"));
        QCOMPARE(shown.value, QStringLiteral("131"));
        QCOMPARE(split(3.35, QStringLiteral("TB/s")).unit, QStringLiteral("TiB/s"));
        QCOMPARE(split(5, QStringLiteral("kW")).unit, QStringLiteral("kW"));
    }
};

QTEST_MAIN(TstComparisons)
#include "tst_comparisons.moc"
