// A prediction opened into its terms: sums, groups, shares and what the chart shows.
#include "app/models/breakdowntable.h"
#include "tests/support/breakdownresult.h"

#include <QtTest>

using namespace cw;
using namespace cw::app;

class TstBreakdownTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_same_deployment_is_offered_once()
    {
        const auto choices = breakdownChoices(tests::breakdownResult());
        QCOMPARE(choices.size(), std::size_t(1));
        QCOMPARE(choices[0].title, QStringLiteral("train on made-up, hall"));
    }

    void time_is_grouped_and_adds_up()
    {
        const planner::PlanResult r = tests::breakdownResult();
        const BreakdownView view = timeBreakdown(r, r.workloads[0].placements[0]);
        QCOMPARE(view.total, 2.0);
        QCOMPARE(view.parts[1].name, QStringLiteral("All-reduce, tensor parallel")); // without its deployment
        const auto segments = segmentsOf(view);
        QCOMPARE(segments.size(), std::size_t(4)); // no memory traffic in this one
        QCOMPARE(segments[0].name, QStringLiteral("Compute"));
        QCOMPARE(segments[0].value, 1.2);
        QCOMPARE(segments[2].name, QStringLiteral("Bubble"));
        const CellTable table = breakdownTable(view);
        QCOMPARE(table.rows.size(), std::size_t(4 + 4 + 1)); // groups, terms, sum
        QCOMPARE(table.rows.front().style, CellRowStyle::Group);
        QCOMPARE(table.rows.back().style, CellRowStyle::Sum);
        QCOMPARE(table.rows.back().cells[1].sort.toDouble(), 2.0);
        QCOMPARE(table.rows[1].cells[2].sort.toDouble(), 0.6); // 1.2 of 2 s
        QVERIFY(table.rows[1].cells[0].second.startsWith(QStringLiteral("formula of matrix products")));
        QCOMPARE(table.rows[1].cells[1].passport, QStringLiteral("f1"));
    }

    void memory_shows_the_five_biggest_and_the_rest()
    {
        const planner::PlanResult r = tests::breakdownResult();
        const BreakdownView view = memoryBreakdown(r, r.workloads[0].placements[0]);
        const auto segments = segmentsOf(view);
        QCOMPARE(segments.size(), std::size_t(6));
        QCOMPARE(segments[0].name, QStringLiteral("Weights"));
        QCOMPARE(segments.back().value, 3.0);                       // 2 + 1
        QCOMPARE(breakdownTable(view).rows.size(), std::size_t(8)); // all seven and the sum
    }

    void a_plan_without_terms_offers_nothing()
    {
        planner::PlanResult r = tests::breakdownResult();
        for (planner::Figure &figure : r.figures)
            figure.inputs.clear();
        QVERIFY(breakdownChoices(r).empty());
        QVERIFY(breakdownTable(timeBreakdown(r, r.workloads[0].placements[0])).rows.empty());
    }
};

QTEST_GUILESS_MAIN(TstBreakdownTable)
#include "tst_breakdowntable.moc"
