// Charts: round axes, the undominated front by hand, the table behind T.
#include "app/charts/axis.h"
#include "app/charts/chartcard.h"
#include "app/charts/chartparts.h"
#include "app/charts/costchart.h"
#include "app/charts/labelplaces.h"
#include "app/charts/scatterchart.h"
#include "tests/support/sampleresult.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void axesAreRound()
    {
        // 3.38 M in four steps is 0.845 M each; the next round step is 1 M, so 0 to 4 M in five ticks.
        const Axis axis = niceAxis(0, 3.38e6, true);
        QCOMPARE(axis.high, 4e6);
        QCOMPARE(axis.ticks.size(), std::size_t(5));
        QCOMPARE(axis.share(1e6), 0.25);
        QVERIFY(niceAxis(5, 5, false).high > niceAxis(5, 5, false).low);
    }

    void namesOfPointsStayInsideThePlot()
    {
        const QRectF plot(100, 0, 300, 200);
        const QSizeF name(120, 16);
        QCOMPARE(namePlace(QPointF(150, 50), 40, name, plot).left(), 159.0);        // right of it
        QCOMPARE(namePlace(QPointF(350, 50), 40, name, plot).right(), 341.0);       // no room there: left of it
        const QRectF wide = namePlace(QPointF(230, 50), 40, QSizeF(500, 16), plot); // neither: cut on the wider side
        QCOMPARE(wide.left(), 239.0);
        QCOMPARE(wide.right(), plot.right());
        const QRectF edge = namePlace(QPointF(380, 50), 40, QSizeF(500, 16), plot);
        QCOMPARE(edge.left(), plot.left()); // never over the ticks
    }

    void namesHideNeitherLinesNorMarksNorOneAnother()
    {
        const QSizeF name(80, 16);
        const QPointF point(100, 100);
        LabelPlaces alone(QRectF(0, 0, 400, 200));
        const auto beside = alone.take(point, name);
        QVERIFY(beside && beside->left() > point.x() && beside->center().y() == point.y());
        const auto second = alone.take(point, name); // the first is taken
        QVERIFY(second && !second->intersects(*beside));

        LabelPlaces withLine(QRectF(0, 0, 400, 200));
        const QLineF line(point, QPointF(390, 60)); // a front that rises to the right
        withLine.block(line);
        const auto off = withLine.take(point, name);
        QVERIFY(off);
        for (int i = 0; i <= 100; ++i)
            QVERIFY(!off->contains(line.pointAt(i / 100.0)));

        LabelPlaces crowded(QRectF(0, 0, 400, 200));
        crowded.block(QRectF(0, 0, 400, 200));
        QVERIFY(!crowded.take(point, name)); // no place: no name
        LabelPlaces narrow(QRectF(90, 90, 60, 60));
        QVERIFY(!narrow.take(point, name)); // never over the edge of the plot

        LabelPlaces busy(QRectF(0, 0, 400, 200));
        for (int i = 0; i < 5; ++i)
            busy.avoid(QPointF(120 + 10 * i, 100)); // marks right of it
        const auto emptier = busy.take(point, name);
        QVERIFY(emptier && !emptier->contains(QPointF(120, 100)));
    }

    void theFrontHoldsWhatNothingBeats()
    {
        // c costs more than b for less; d breaks a rule; e is dearer but carries most.
        const std::vector<ScatterPoint> points{{QStringLiteral("a"), {}, 1, 10},
                                               {QStringLiteral("b"), {}, 3, 20},
                                               {QStringLiteral("c"), {}, 2, 25},
                                               {QStringLiteral("d"), {}, 9, 5, false, true},
                                               {QStringLiteral("e"), {}, 5, 40}};
        QCOMPARE(undominated(points), (std::vector<int>{0, 1, 4}));
        QVERIFY(undominated({}).empty());
    }

    void manyPointsAreThinned()
    {
        std::vector<ScatterPoint> points;
        for (int i = 0; i < 5000; ++i)
            points.push_back({QString::number(i), {}, double(i), double(i)});
        ScatterChart chart;
        chart.setPoints(points, QStringLiteral("x"));
        chart.resize(400, 300);
        QVERIFY(!chart.grab().isNull());
    }

    void tShowsTheTable()
    {
        auto *chart = new CostChart;
        ChartCard card(QStringLiteral("What is paid when?"), QStringLiteral("EUR"), chart);
        const CostOverTime cost = costOverTime(tests::sampleResult(), tests::samplePlan());
        chart->setCost(cost, QStringLiteral("EUR"));
        card.setTable([&] { return costTable(cost, QStringLiteral("EUR")); });
        QVERIFY(!card.showsTable());
        QTest::keyClick(&card, Qt::Key_T);
        QVERIFY(card.showsTable());
        QTest::keyClick(&card, Qt::Key_T);
        QVERIFY(!card.showsTable());
    }
};

QTEST_MAIN(TstCharts)
#include "tst_charts.moc"
