// A sweep as small multiples: which quantities get a panel, how scenarios become lines, and the words beside them.
#include "app/models/sweepview.h"
#include "app/models/words.h"

#include <QLocale>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;
using planner::PlanQuantity;

namespace {

SweepRow row(int scenario, const QStringList &values, std::optional<double> cost, double sites = 1)
{
    SweepRow made;
    made.scenario = scenario;
    made.values = values;
    made.status = cost ? u"optimal"_s : u"infeasible"_s;
    made.totals = {
        {PlanQuantity::TotalCost, cost ? cost : std::optional(0.0), std::nullopt, std::nullopt, u"EUR"_s, {}},
        {PlanQuantity::Sites, cost ? std::optional(sites) : std::nullopt, std::nullopt, std::nullopt, {}, {}}};
    return made;
}

/// Two rates by three demands; the dearest demand has no design at the first rate.
SweepTable table()
{
    return {{u"discount_rate"_s, u"chat.requests_per_s"_s},
            {row(1, {u"0.05"_s, u"30"_s}, 300.0), row(2, {u"0.05"_s, u"10"_s}, 100.0),
             row(3, {u"0.05"_s, u"200"_s}, {}), row(4, {u"0.07"_s, u"30"_s}, 280.0), row(5, {u"0.07"_s, u"10"_s}, 90.0),
             row(6, {u"0.07"_s, u"200"_s}, 1500.0)}};
}

} // namespace

class TstSweepView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void onePanelForWhatMoves()
    {
        const SweepView view = sweepView(table(), 1);
        QCOMPARE(view.over, u"chat.requests_per_s"_s);
        QCOMPARE(view.panels.size(), std::size_t(1)); // the sites are 1 wherever there is a design
        QVERIFY(view.panels[0].quantity == PlanQuantity::TotalCost);
        QVERIFY(view.panels[0].title.endsWith(u", EUR"_s));
        QCOMPARE(view.still.size(), 1);
        QVERIFY(view.names.isEmpty());
        QCOMPARE(view.low, 10.0);
        QCOMPARE(view.high, 200.0); // by number, not by text
        QCOMPARE(view.scenarios, 6);
        QCOMPARE(view.without, 1);
    }

    void theOtherPathsMakeTheLines()
    {
        const std::vector<SweepLine> lines = sweepView(table(), 1).panels[0].lines;
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].name, u"discount_rate 0.05"_s);
        QCOMPARE(lines[0].points.size(), std::size_t(3));
        QCOMPARE(lines[0].points[0].scenario, 2); // 10, 30, 200
        QCOMPARE(lines[0].points[1].scenario, 1);
        QVERIFY(!lines[0].points[2].value); // what has no design costs not 0
        QCOMPARE(*lines[1].points[2].value, 1500.0);
        QCOMPARE(sweepView(table(), 0).panels[0].lines.size(), std::size_t(3));
    }

    void theQuantityAlongAFrontHasItsName()
    {
        const SweepTable front{{u"total_cost"_s}, {row(1, {u"5"_s}, 5.0), row(2, {u"9"_s}, 9.0)}};
        QCOMPARE(sweepView(front, 0).over, quantityName(PlanQuantity::TotalCost) + u", EUR"_s);
    }

    void valuesThatAreNoNumbersStandInTheirOrder()
    {
        SweepTable words{{u"in-eu.allow"_s}, {row(1, {u"[\"FR\"]"_s}, 5.0), row(2, {u"[\"DE\"]"_s}, 4.0)}};
        const SweepView view = sweepView(words, 0);
        QCOMPARE(view.names, (QStringList{u"[\"FR\"]"_s, u"[\"DE\"]"_s}));
        QCOMPARE(view.panels[0].lines[0].points[1].x, 1.0);
        QVERIFY(view.panels[0].lines[0].name.isEmpty());
    }

    void nothingThatMovesIsNoPanel()
    {
        SweepTable same{{u"a"_s}, {row(1, {u"1"_s}, 5.0), row(2, {u"2"_s}, 5.0)}};
        QVERIFY(sweepView(same, 0).panels.empty());
        QVERIFY(sweepView({}, 0).panels.empty());
        QVERIFY(sweepView(table(), 9).panels.empty());
    }

    void wordsSayWhatIsMissing()
    {
        const QString text = sweepSentence(sweepView(table(), 1));
        QVERIFY(text.contains(u"6"_s));
        QVERIFY(text.contains(u"1 without a design"_s));
        QVERIFY(scenarioSentence(table(), 3).contains(u"no design"_s));
        QVERIFY(scenarioSentence(table(), 6).contains(u"chat.requests_per_s 200"_s));
        QVERIFY(scenarioSentence(table(), 99).isEmpty());
    }

    void theTableHoldsEveryScenario()
    {
        const CellTable cells = sweepCells(table());
        QCOMPARE(cells.rows.size(), std::size_t(6));
        for (const CellRow &line : cells.rows)
            QCOMPARE(line.cells.size(), cells.columns.size());
        QVERIFY(cells.rows[2].cells[3].unknown || cells.rows[2].cells.back().unknown);
    }
};

QTEST_GUILESS_MAIN(TstSweepView)
#include "tst_sweepview.moc"
