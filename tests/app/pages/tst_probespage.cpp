// The page of the probes with a made-up probe: every ending has its own sentence, what was measured is kept, exported
// and read back, used for the plan and taken back; foreign files are refused.
#include "app/charts/specbars.h"
#include "app/models/celltablemodel.h"
#include "app/models/probetables.h"
#include "app/pages/calibrationcard.h"
#include "app/pages/probespage.h"
#include "app/widgets/strip.h"
#include "catalog/store/catalogreader.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace cw;
using namespace cw::app;

namespace {

constexpr int patienceMs = 20000;

catalog::SnapshotPtr shippedCatalog()
{
    static const auto shipped = catalog::readCatalog(catalog::defaultCatalogFile());
    return shipped.ok() ? shipped.value() : nullptr;
}

/// A synthetic run of an accelerator: no machine measured this.
probes::ProbeRun syntheticRun(double triad = 2.5e12)
{
    probes::ProbeRun run;
    run.measuredAt = QDateTime(QDate(2026, 11, 26), QTime(8, 0), Qt::UTC);
    run.identity = {"a synthetic processor", 8, "999.1", {"NVIDIA H100 80GB HBM3"}};
    run.results = {{"gpu.memory",
                    probes::Ending::Done,
                    {},
                    {{"triad", "B/s", triad, triad * 0.99, triad * 1.01, 20, true, 0.005},
                     {"latency", "s", 6e-7, 6e-7, 6e-7, 20, true, 0.005}},
                    {"synthetic"},
                    {{"gpu.pcie_width", 8}, {"gpu.pcie_width_max", 16}}}};
    return run;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class TstProbesPage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<LiveCatalog> live_;
    std::unique_ptr<PlanDocument> document_;
    std::unique_ptr<ProbesPage> page_;

    QString strip() const { return page_->findChild<Strip *>()->text(); }
    QPushButton *button(const char *name) const { return page_->findChild<QPushButton *>(QLatin1String(name)); }
    void play(const QString &mode)
    {
        page_->session()->setProgram(QStringLiteral(CW_SOURCE_DIR "/tests/probes/host/fakeprobe.sh"), {mode});
    }
    QAbstractItemModel *model(const QString &table) const
    {
        for (auto *view : page_->findChildren<QAbstractItemView *>())
            if (view->accessibleName() == table)
                return view->model();
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        const QString user = folder_->filePath(QStringLiteral("user.sqlite"));
        qputenv("CLUSTERWRIGHT_USER_CATALOG", user.toLocal8Bit());
        QVERIFY(shippedCatalog());
        live_ = std::make_shared<LiveCatalog>(shippedCatalog(), user, QDate(2026, 11, 26));
        document_ = std::make_unique<PlanDocument>();
        page_ = std::make_unique<ProbesPage>(PageContext{document_.get(), live_->snapshot(), live_});
        play(QStringLiteral("done"));
        page_->resize(1000, 900);
        page_->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(page_->session()->lines().size(), std::size_t(2), patienceMs);
    }

    void cleanup()
    {
        page_.reset();
        document_.reset();
        live_.reset();
    }

    void whatCanBeMeasuredHereIsSaidAtOnce()
    {
        QAbstractItemModel *lines = model(QStringLiteral("Probes"));
        const QAbstractItemModelTester tester(lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lines->rowCount(), 2);
        QCOMPARE(lines->index(0, 1).data().toString(), QStringLiteral("Can run here"));
        QCOMPARE(lines->index(1, 1).data().toString(), QStringLiteral("Cannot run here"));
        QCOMPARE(lines->index(1, 2).data().toString(), QStringLiteral("No usable GPU"));
    }

    void eachEndingHasItsOwnSentence_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("deadlineMs");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("figures");
        const auto row = [](const char *name, const char *mode, int deadline, const char *sentence, int figures) {
            QTest::newRow(name) << QString::fromLatin1(mode) << deadline << QString::fromLatin1(sentence) << figures;
        };
        row("done", "done", 0, "1 of 1 probes measured", 1);
        row("no GPU, nothing can run", "waived", 0, "No probe could run on this machine. no usable GPU", 0);
        row("crashed", "crash", 0, "ended before it was done", 1);
        row("killed from outside", "killed", 0, "ended from outside", 1);
        row("failed with a sentence", "fail", 0, "the device vanished", 0);
        row("timed out", "hang", 300, "longer than its deadline", 1);
        row("wrong version", "future", 0, "do not belong together", 0);
        row("noise", "noise", 0, "not a measurement", 0);
    }

    void eachEndingHasItsOwnSentence()
    {
        QFETCH(QString, mode);
        QFETCH(int, deadlineMs);
        QFETCH(QString, sentence);
        play(mode);
        page_->session()->setDeadline(deadlineMs);
        QSignalSpy finished(page_->session(), &ProbeSession::finished);
        button("startProbe")->click();
        if (finished.isEmpty()) { // a short run may be over by now
            QVERIFY(!button("startProbe")->isEnabled());
            QVERIFY(button("cancelProbe")->isEnabled());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patienceMs);
        QVERIFY2(strip().contains(sentence), qPrintable(strip()));
        QTEST(model(QStringLiteral("Figures"))->rowCount(), "figures");
        QTEST(int(page_->session()->history().size()), "figures"); // what was measured is kept, and only that
        QVERIFY(button("startProbe")->isEnabled());
        QVERIFY(!page_->grab().isNull());
    }

    void whatIsAskedForWhileTheListIsReadComesAfterIt()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!page_->session()->isRunning(), patienceMs);
        page_->session()->list();
        QSignalSpy finished(page_->session(), &ProbeSession::finished);
        button("startProbe")->click();
        QVERIFY(!button("startProbe")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patienceMs);
        QVERIFY2(strip().contains(QStringLiteral("1 of 1 probes measured")), qPrintable(strip()));
    }

    void aMissingProgramIsSaid()
    {
        page_->session()->setProgram(QStringLiteral("/nowhere/clusterwright-probe"));
        QSignalSpy finished(page_->session(), &ProbeSession::finished);
        button("startProbe")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patienceMs);
        QVERIFY2(strip().contains(QStringLiteral("could not be started")), qPrintable(strip()));
    }

    void cancellingKeepsWhatWasMeasured()
    {
        play(QStringLiteral("hang"));
        QSignalSpy finished(page_->session(), &ProbeSession::finished);
        button("startProbe")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page_->session()->run().results.size(), std::size_t(1), patienceMs);
        button("cancelProbe")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patienceMs);
        QVERIFY2(strip().contains(QStringLiteral("cancelled")), qPrintable(strip()));
        QCOMPARE(page_->session()->history().size(), std::size_t(1));
    }

    void theWindowCanCloseInTheMiddle()
    {
        play(QStringLiteral("hang"));
        button("startProbe")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page_->session()->run().results.size(), std::size_t(1), patienceMs);
        page_.reset(); // the probe ends with it
    }

    void aRunOfAnotherMachineIsShownAgainstItsDataSheet()
    {
        const QString file = written(*folder_, QStringLiteral("run.json"), toFile(syntheticRun()));
        page_->importRun(file);
        const auto *bars = page_->findChild<SpecBars *>();
        QCOMPARE(bars->bars().size(), std::size_t(1)); // no sheet states a latency: it stands in the table alone
        QVERIFY(bars->bars()[0].share);
        // The catalog's H100 SXM has 3.35 TB/s: 2.5 are three quarters.
        QVERIFY2(std::abs(*bars->bars()[0].share - 2.5 / 3.35) < 0.01,
                 qPrintable(QString::number(*bars->bars()[0].share)));
        QVERIFY(bars->accessibleDescription().contains(QStringLiteral("triad")));
        QCOMPARE(model(QStringLiteral("Figures"))->rowCount(), 2);
        QAbstractItemModel *findings = model(QStringLiteral("Findings"));
        QStringList told;
        for (int row = 0; row < findings->rowCount(); ++row)
            told << findings->index(row, 0).data().toString();
        QVERIFY2(told.join(QLatin1Char('|')).contains(QStringLiteral("8 lanes wide")),
                 qPrintable(told.join(QLatin1Char('|'))));
        QCOMPARE(page_->session()->history().size(), std::size_t(1));
        page_->importRun(file); // again: the same run, kept once
        QCOMPARE(page_->session()->history().size(), std::size_t(1));
        const QString out = folder_->filePath(QStringLiteral("out.json"));
        QVERIFY(page_->session()->exportTo(out).ok());
        QFile first(file), second(out);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), first.readAll());
    }

    void thePageOpensWithTheNewestRun()
    {
        page_->importRun(written(*folder_, QStringLiteral("run.json"), toFile(syntheticRun())));
        ProbesPage next(PageContext{document_.get(), live_->snapshot(), live_});
        next.session()->setProgram(QStringLiteral(CW_SOURCE_DIR "/tests/probes/host/fakeprobe.sh"),
                                   {QStringLiteral("done")});
        QVERIFY(!next.session()->hasRun());
        next.refresh();
        QVERIFY(next.session()->hasRun());
        QCOMPARE(next.findChild<SpecBars *>()->bars().size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(!next.session()->isListing(), patienceMs);
    }

    void foreignFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QByteArray edited = toFile(syntheticRun());
        edited.replace("2500000000000.0", "3500000000000.0");
        QTest::newRow("changed afterwards") << edited << QStringLiteral("hash");
        QTest::newRow("from the future") << QByteArray("{\"protocol\":99,\"kind\":\"identity\"}\n")
                                         << QStringLiteral("protocol 99");
        QTest::newRow("not a run") << QByteArray("{\"hello\": 1}") << QStringLiteral("not a probe message");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no result");
    }

    void foreignFilesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QSignalSpy failed(page_.get(), &StepPage::failed);
        page_->importRun(written(*folder_, QStringLiteral("foreign.json"), bytes));
        QCOMPARE(failed.size(), 1);
        const QString sentence = failed[0][0].value<Error>().sentence();
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        QVERIFY(page_->session()->history().empty());
    }

    void aRunIsUsedForThePlanAndTakenBack()
    {
        page_->importRun(written(*folder_, QStringLiteral("run.json"), toFile(syntheticRun())));
        QPushButton *use = button("useRun");
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patienceMs);
        QAbstractItemModel *change = model(QStringLiteral("Factors and bands before and after"));
        QVERIFY(change->rowCount() >= 3);
        const auto before = change->index(0, 1).data(BandRole).value<BandValue>();
        const auto after = change->index(0, 2).data(BandRole).value<BandValue>();
        QVERIFY(*after.high - *after.low < *before.high - *before.low); // a measurement narrows
        QSignalSpy changed(live_.get(), &LiveCatalog::changed);
        use->click();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patienceMs);
        QCOMPARE(live_->user().calibrations().value().size(), std::size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(model(QStringLiteral("Calibrations in use"))->rowCount(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!use->isEnabled(), patienceMs); // once is enough
        document_->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(live_->user().calibrations().value().empty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), patienceMs);
    }
};

QTEST_MAIN(TstProbesPage)
#include "tst_probespage.moc"
