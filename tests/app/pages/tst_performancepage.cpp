// The page that opens predictions: from an answer to bars and tables, without one to what to do.
#include "app/charts/breakdownchart.h"
#include "app/pages/performancepage.h"
#include "app/widgets/tableview.h"
#include "tests/support/breakdownresult.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstPerformancePage : public QObject {
    Q_OBJECT

    static PageContext contextOf(PlanDocument &document)
    {
        return {&document, std::make_shared<catalog::CatalogSnapshot>()};
    }

    static planner::Plan asked()
    {
        planner::Plan plan;
        plan.title = QStringLiteral("Made up");
        plan.asOf = QDate(2026, 11, 24);
        plan.currency = Currency(u"EUR");
        planner::Workload train;
        train.id = QStringLiteral("train");
        train.kind = planner::WorkloadKind::Training;
        plan.need.workloads = {train};
        return plan;
    }

    static void solve(PlanDocument &document)
    {
        const planner::Plan plan = asked();
        document.openCopy(plan, false);
        document.addAnswer({plan, tests::breakdownResult(), nullptr, 0});
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void withoutAnAnswerItSaysWhatToDo()
    {
        PlanDocument document;
        document.openCopy(asked(), false);
        PerformancePage page(contextOf(document));
        page.refresh();
        QVERIFY(page.header()->answer().contains(QStringLiteral("not worked out")));
        QVERIFY(page.findChild<QComboBox *>()->count() == 0);
    }

    void aPredictionOpensIntoBarsAndTables()
    {
        PlanDocument document;
        solve(document);
        PerformancePage page(contextOf(document));
        page.resize(1000, 900);
        page.refresh();
        page.show();
        QVERIFY2(page.header()->answer().contains(QStringLiteral("most of it compute")),
                 qPrintable(page.header()->answer()));
        QCOMPARE(page.findChild<QComboBox *>()->count(), 1);
        const auto charts = page.findChildren<BreakdownChart *>();
        QVERIFY(charts.size() >= 2);
        double time = 0;
        for (const BreakdownSegment &segment : charts[0]->segments())
            time += segment.value;
        QCOMPARE(time, 2.0); // the step of the prediction
        QVERIFY(charts[0]->accessibleDescription().contains(QStringLiteral("Compute")));
        QVERIFY(!page.grab().isNull());
        const auto tables = page.findChildren<TableView *>();
        QCOMPARE(tables[0]->model()->rowCount(), 9); // four groups, four terms, the sum
    }

    void aTermLeadsToItsPassport()
    {
        PlanDocument document;
        solve(document);
        PerformancePage page(contextOf(document));
        page.refresh();
        page.show();
        QSignalSpy asked(&page, &StepPage::figureRequested);
        auto *table = page.findChildren<TableView *>()[0];
        table->setCurrentIndex(table->model()->index(1, 1));
        QTRY_VERIFY(asked.count() >= 1);
        QCOMPARE(asked.last()[0].toString(), QStringLiteral("f1"));
    }
};

QTEST_MAIN(TstPerformancePage)
#include "tst_performancepage.moc"
