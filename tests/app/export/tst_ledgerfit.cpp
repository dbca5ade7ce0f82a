// The ledger: own error by metric, and what delivered clusters teach. All entries here are synthetic.
#include "app/export/ledgerfit.h"
#include "catalog/store/catalogreader.h"
#include "catalog/store/userfacts.h"

#include <QtTest>

using namespace cw;
using namespace cw::app;
using namespace Qt::StringLiterals;

class TstLedgerFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    void anEntrySurvivesTheFile()
    {
        const LedgerEntry sent = entry(26);
        const auto read = ledgerEntryFrom(QByteArray::fromStdString(toJson(sent).dump()));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->measured, 26.0);
        QCOMPARE(read->factors, sent.factors);
        QVERIFY(!ledgerEntryFrom("{}").ok());
        QVERIFY(!ledgerEntryFrom("not JSON").ok());
    }

    void ownErrorIsToldByMetric()
    {
        // Measured 25 and 16 where 20 was predicted: errors 5/25 and 4/16, ratios 1.25 and 0.8.
        const auto errors = ownErrors({entry(25), entry(16)});
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(std::abs(errors[0].medianApe - (0.2 + 0.25) / 2) < 1e-12);
        QVERIFY(std::abs(errors[0].bias) < 1e-12); // 1.25 x 0.8 = 1
        QCOMPARE(errors[0].within, 1.0);           // 15 to 28
    }

    void slowerThanPredictedLowersTheFactor()
    {
        const auto fit = fitted({entry(26), entry(27)});
        QVERIFY2(fit.ok(), fit.ok() ? "" : qPrintable(fit.error().sentence()));
        const planner::FactorChange &change = fit->factors.front();
        QCOMPARE(change.factor, u"memory_share"_s);
        QVERIFY(change.after.likely < change.before.likely);
        QCOMPARE(fit->bands.size(), std::size_t(1));
        QVERIFY(fit->bands.front().after.high < fit->bands.front().before.high);
    }

    void aSlipOfTheHandMovesNothing()
    {
        const auto right = fitted({entry(26), entry(27)}), slipped = fitted({entry(26), entry(27), entry(2.6e-4)});
        QVERIFY2(slipped.ok(), slipped.ok() ? "" : qPrintable(slipped.error().sentence()));
        QCOMPARE(slipped->factors.front().after.likely, right->factors.front().after.likely);
        QCOMPARE(slipped->unused.size(), 1);
        QVERIFY(slipped->unused.front().contains(u"check its unit"_s));
        QVERIFY(!fitted({entry(2.6e-4)}).ok());
    }

    void feedingBackTwiceIsFeedingBackOnce()
    {
        const auto once = fitted({entry(26)});
        std::vector<catalog::ImportedRow> rows = once->rows;
        const auto laid = catalog::layFacts(catalog_, rows);
        QVERIFY(laid.ok());
        // The same entry, after its lesson: it carries the factor its prediction rested on, not today's.
        const LedgerEntry same = entry(26);
        QVERIFY(*planner::knownFactor(same.accelerator, u"calibration_serving"_s, u"memory_share"_s, **laid) <
                same.factors.begin()->second);
        const auto again = fitted({same});
        QCOMPARE(again->factors.front().after.likely, once->factors.front().after.likely);
    }

    void moreEntriesWeighMore()
    {
        const auto one = fitted({entry(26)}), four = fitted({entry(26), entry(26), entry(26), entry(26)});
        QVERIFY(four->factors.front().after.likely < one->factors.front().after.likely);
    }

    void whatRestsOnNoFactorIsNamed()
    {
        LedgerEntry other = entry(26);
        other.metric = u"memory_gb"_s;
        QVERIFY(!fitted({other}).ok());
        const auto both = fitted({other, entry(26)});
        QVERIFY(both.ok());
        QCOMPARE(both->unused.size(), 1);
    }

private:
    /// Synthetic: 20 ms predicted (15 to 28) on an H100.
    LedgerEntry entry(double measured) const
    {
        LedgerEntry e;
        e.day = QDate(2026, 11, 26);
        e.plan = u"synthetic"_s;
        e.workload = u"chat"_s;
        e.kind = u"inference"_s;
        e.system = u"dgx-h100"_s;
        e.accelerator = u"nvidia-h100-sxm"_s;
        e.metric = u"tpot_ms"_s;
        e.low = 15;
        e.predicted = 20;
        e.high = 28;
        e.measured = measured;
        e.factors[u"calibration_serving/memory_share"_s] =
            *planner::knownFactor(e.accelerator, u"calibration_serving"_s, u"memory_share"_s, *catalog_);
        return e;
    }

    Result<planner::ProbeCalibration> fitted(const std::vector<LedgerEntry> &entries) const
    {
        planner::Json list = planner::Json::array();
        for (const LedgerEntry &e : entries)
            list.push_back(toJson(e));
        return fitLedger(QByteArray::fromStdString(list.dump()), QDate(2026, 11, 26), *catalog_);
    }

    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstLedgerFit)
#include "tst_ledgerfit.moc"
