// A sweep in the window: results are opened, a scenario is chosen by mouse and keys in all panels at once, and its plan
// opens; what lies outside the folder of the results is refused.
#include "app/charts/multipleschart.h"
#include "app/pages/sweepcard.h"
#include "app/session/dropkind.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {

SweepRow row(int scenario, const QStringList &values, std::optional<double> cost, const QString &plan)
{
    SweepRow made;
    made.scenario = scenario;
    made.values = values;
    made.status = cost ? u"optimal"_s : u"infeasible"_s;
    if (cost)
        made.totals = {{planner::PlanQuantity::TotalCost, cost, {}, {}, u"EUR"_s, {}},
                       {planner::PlanQuantity::Carbon, *cost / 10, {}, {}, u"t"_s, {}}};
    made.plan = plan;
    return made;
}

} // namespace

class TstSweepCard : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString results_;
private Q_SLOTS:
    void initTestCase()
    {
        results_ = folder_.filePath(u"sweep/results.sqlite"_s);
        QVERIFY(QDir(folder_.path()).mkpath(u"sweep/scenarios/000001"_s));
        const QString sample = QStringLiteral(CW_SOURCE_DIR "/resources/samples/workstation-lab.cwplan");
        QVERIFY(QFile::copy(sample, folder_.filePath(u"sweep/scenarios/000001/plan.json"_s)));
        QVERIFY(QFile::copy(sample, folder_.filePath(u"outside.json"_s)));
        QVERIFY(writeSweepDatabase(results_, {u"budget.max"_s, u"discount_rate"_s},
                                   {row(1, {u"10"_s, u"0.05"_s}, 100, u"scenarios/000001/plan.json"_s),
                                    row(2, {u"20"_s, u"0.05"_s}, 90, u"../outside.json"_s),
                                    row(3, {u"10"_s, u"0.07"_s}, {}, u"scenarios/000003/plan.json"_s),
                                    row(4, {u"20"_s, u"0.07"_s}, 80, {})})
                    .ok());
    }

    void resultsAreShownOverTheFirstPath()
    {
        SweepCard card;
        card.resize(700, 500);
        card.openResults(results_);
        QCOMPARE(card.over()->count(), 2);
        QCOMPARE(card.chart()->view().panels.size(), std::size_t(2));
        QVERIFY(card.text().contains(u"1 without a design"_s));
        QVERIFY(!card.grab().isNull());
        QVERIFY(card.svg().contains("svg"));
        QVERIFY(dropKindOf(results_) == DropKind::Sweep);
    }

    void whatIsNoSweepLeavesWhatIsShown()
    {
        SweepCard card;
        card.openResults(results_);
        QSignalSpy failed(&card, &SweepCard::failed);
        card.openResults(folder_.filePath(u"outside.json"_s));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(card.chart()->view().panels.size(), std::size_t(2));
    }

    void aScenarioIsChosenInAllPanels()
    {
        SweepCard card;
        card.resize(700, 500);
        card.openResults(results_);
        card.show();
        MultiplesChart *chart = card.chart();
        QVERIFY(chart->height() >= chart->heightForWidth(chart->width()));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(4, 1).toPoint());
        QCOMPARE(chart->selected(), 4);
        QVERIFY(card.text().contains(u"discount_rate 0.07"_s));
        QTest::keyClick(chart, Qt::Key_Left); // along the line of 0.07: the one without a design
        QCOMPARE(chart->selected(), 3);
        QVERIFY(card.text().contains(u"no design"_s));
        QTest::keyClick(chart, Qt::Key_Up); // the same budget at 0.05
        QCOMPARE(chart->selected(), 1);
        QSignalSpy opened(&card, &SweepCard::variantRequested);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened[0][0].value<planner::Plan>().title.contains(u"scenario 1"_s));
    }

    void aPlanOutsideTheFolderIsRefused()
    {
        SweepCard card;
        card.openResults(results_);
        QSignalSpy failed(&card, &SweepCard::failed), opened(&card, &SweepCard::variantRequested);
        for (const int scenario : {2, 3, 4}) // outside, absent, none named
            card.openScenario(scenario);
        card.openScenario(99);
        QCOMPARE(failed.count(), 3);
        QCOMPARE(opened.count(), 0);
    }

    void tShowsTheTable()
    {
        SweepCard card;
        card.openResults(results_);
        QTest::keyClick(&card, Qt::Key_T);
        QVERIFY(card.showsTable());
    }

    void anEmptyChartSaysSo()
    {
        MultiplesChart chart;
        chart.resize(400, 96);
        QVERIFY(!chart.grab().isNull());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.selected(), 0);
    }
};

QTEST_MAIN(TstSweepCard)
#include "tst_sweepcard.moc"
