// The catalog of the window is that of the plan's day, as on the command line.
#include "app/session/livecatalog.h"
#include "app/session/solvejob.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"
#include "planner/solve/pipeline.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 26);

catalog::ImportedRow priced(const QString &low, const QString &high)
{
    catalog::ImportedRow row;
    row.kind = u"systems"_s;
    row.id = u"dgx-h200"_s;
    row.isOwnWord = true;
    row.cells = {{u"price_usd_low"_s, low}, {u"price_usd_high"_s, high}};
    return row;
}

double priceOn(const catalog::SnapshotPtr &snapshot)
{
    return snapshot->system(u"dgx-h200"_s)->priceUsd->low;
}
} // namespace

class TstLiveCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        shipped_ = read.value();
    }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        file_ = folder_->filePath(u"user.sqlite"_s);
        catalog::UserCatalog user(file_);
        catalog::ImportedRow spring = priced(u"300000"_s, u"310000"_s), autumn = priced(u"350000"_s, u"360000"_s);
        spring.cells[u"as_of"_s] = u"2026-03-01"_s;
        autumn.cells[u"as_of"_s] = u"2026-09-01"_s;
        QVERIFY(user.addFacts({spring}, today).ok());
        QVERIFY(user.addFacts({autumn}, today).ok());
    }

    void eachDayHasItsPrices()
    {
        LiveCatalog live(shipped_, file_, today);
        QVERIFY(live.layNow().ok());
        QCOMPARE(priceOn(live.snapshot()), 350000.0);
        const QDate may(2026, 5, 1);
        QVERIFY(!live.knows(may));
        QCOMPARE(priceOn(live.snapshot(may)), 350000.0); // until it is laid
        QSignalSpy changed(&live, &LiveCatalog::changed);
        live.want(may);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(priceOn(live.snapshot(may)), 300000.0);
        QCOMPARE(priceOn(live.snapshot()), 350000.0);
        QCOMPARE(live.current()->on(QDate(2026, 5, 2)).value().get(), live.snapshot(may).get()); // equal, so the same
    }

    void aChangeReachesEveryDayItSpeaksOf()
    {
        LiveCatalog live(shipped_, file_, today);
        QVERIFY(live.layNow().ok());
        const QDate may(2026, 5, 1);
        QVERIFY(live.current()->on(may).ok());
        QSignalSpy changed(&live, &LiveCatalog::changed);
        live.apply([](catalog::UserCatalog &user) {
            catalog::ImportedRow row = priced(u"280000"_s, u"290000"_s);
            row.cells[u"as_of"_s] = u"2026-04-15"_s;
            return user.addFacts({row}, today);
        });
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(priceOn(live.snapshot(may)), 280000.0);
        QCOMPARE(priceOn(live.snapshot()), 350000.0);
    }

    void theWindowSolvesWithThePricesOfThePlansDay()
    {
        // What the command line does for a plan of May: the user's catalog as known that day, then the pipeline.
        LiveCatalog live(shipped_, file_, today);
        QVERIFY(live.layNow().ok());
        const SolveFunction window = pipelineOver(live.current());
        planner::Plan plan = need();
        plan.asOf = QDate(2026, 5, 1);
        const auto ofMay = catalog::withUserCatalog(shipped_, catalog::UserCatalog(file_), plan.asOf);
        QVERIFY(ofMay.ok());
        const auto onCommandLine = planner::Pipeline(*ofMay).solve(plan, {}, {}, nullptr);
        const auto inWindow = window(plan, {}, {}, nullptr);
        QVERIFY2(inWindow.ok(), inWindow.ok() ? "" : qPrintable(inWindow.error().sentence()));
        QVERIFY(onCommandLine.ok());
        QCOMPARE(inWindow->result.snapshot, (*ofMay)->hash);
        QCOMPARE(inWindow->result.lines.size(), onCommandLine->result.lines.size());
        for (std::size_t i = 0; i < inWindow->result.lines.size(); ++i) {
            QCOMPARE(inWindow->result.lines[i].part, onCommandLine->result.lines[i].part);
            QCOMPARE(inWindow->result.lines[i].total, onCommandLine->result.lines[i].total);
        }
        plan.asOf = QDate(2026, 10, 1);
        const auto later = window(plan, {}, {}, nullptr);
        QVERIFY(later.ok());
        QVERIFY(later->result.snapshot != inWindow->result.snapshot);
    }

private:
    static planner::Plan need()
    {
        const QByteArray text = R"({"format": "clusterwright-plan", "version": 1, "as_of": "2026-05-01",
            "currency": "EUR", "need": {"horizon": {"start": "2027-01", "months": 36, "period_months": 36},
            "workloads": [{"id": "tune", "kind": "fine_tuning", "model": "llama-3.1-8b", "method": "lora",
            "tokens": 2.0e9, "runs_per_month": 4}],
            "sites": {"candidates": [], "own": [{"id": "hall", "country": "DE", "lat": 50.1, "lon": 8.7,
            "it_power_kw": 100, "rack_power_kw": 40, "rack_units": 42, "racks": 4, "floor_kg_m2": 1200,
            "cooling": "air", "pue": 1.3, "electricity_per_kwh": 0.19, "power_feeds": "2N"}]},
            "procurement": ["buy"], "constraints": [], "minimise": "total_cost"},
            "pins": [{"workload": "tune", "system": "dgx-h200", "site": "hall"}]})";
        return planner::readPlan(text).plan;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;
    catalog::SnapshotPtr shipped_;
};

QTEST_GUILESS_MAIN(TstLiveCatalog)
#include "tst_livecatalog.moc"
