#include "probes/host/probeprocess.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cw::probes;

class TstProbeProcess : public QObject {
    Q_OBJECT
private:
    static constexpr int patienceMs = 20000;

    static ProbeRun play(const QString &mode, int deadlineMs = 0)
    {
        ProbeProcess process;
        QSignalSpy finished(&process, &ProbeProcess::finished);
        process.start(QStringLiteral(CW_SOURCE_DIR "/tests/probes/host/fakeprobe.sh"), {mode}, deadlineMs);
        return finished.wait(patienceMs) ? process.run() : ProbeRun();
    }

private Q_SLOTS:
    void eachEndingHasItsOwnSentence_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("deadlineMs");
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("results");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *mode, int deadline, RunEnding ending, int results,
                            const char *sentence) {
            QTest::newRow(name) << QString::fromLatin1(mode) << deadline << int(ending) << results
                                << QString::fromLatin1(sentence);
        };
        row("a run that measured", "done", 0, RunEnding::Done, 1, "1 of 1 probes measured");
        row("a machine no probe can use", "waived", 0, RunEnding::Waived, 1, "no usable GPU");
        row("a crash keeps what was measured", "crash", 0, RunEnding::Crashed, 1, "is kept");
        row("a probe killed from outside keeps it too", "killed", 0, RunEnding::Killed, 1,
            "ended from outside (signal 9");
        row("a failure says what the probe said", "fail", 0, RunEnding::Crashed, 0, "the device vanished");
        row("a hang meets its deadline", "hang", 300, RunEnding::TimedOut, 1, "longer than its deadline");
        row("a protocol from the future is named", "future", 0, RunEnding::WrongVersion, 0, "protocol 99");
        row("noise is no measurement", "noise", 0, RunEnding::Malformed, 0, "not a probe message");
        row("endless output is cut off", "flood", 0, RunEnding::Malformed, 0, "more than 1 MiB");
    }

    void eachEndingHasItsOwnSentence()
    {
        QFETCH(QString, mode);
        QFETCH(int, deadlineMs);
        QFETCH(QString, sentence);
        const ProbeRun run = play(mode, deadlineMs);
        QTEST(int(run.ending), "ending");
        QTEST(int(run.results.size()), "results");
        QVERIFY2(toSentence(run).contains(sentence), qPrintable(toSentence(run)));
    }

    void listAndProgressArriveAsTheyCome()
    {
        ProbeProcess process;
        QSignalSpy listed(&process, &ProbeProcess::listed), progressed(&process, &ProbeProcess::progressed);
        QSignalSpy finished(&process, &ProbeProcess::finished);
        const QString program = QStringLiteral(CW_SOURCE_DIR "/tests/probes/host/fakeprobe.sh");
        process.start(program, {QStringLiteral("done")}, 0);
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(progressed.size(), 1);
        QCOMPARE(progressed[0][0].value<Progress>().figures, 4);
        process.start(program, {QStringLiteral("done"), QStringLiteral("--list"), QStringLiteral("--json")}, 0);
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(listed.size(), 2);
        QCOMPARE(process.run().listings[1].obstacle, std::string("no usable GPU"));
    }

    void aMissingProgramIsNamed()
    {
        ProbeProcess process;
        QSignalSpy finished(&process, &ProbeProcess::finished);
        process.start(QStringLiteral("/nowhere/clusterwright-probe"), {}, 0);
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(int(process.run().ending), int(RunEnding::NotStarted));
        QVERIFY(!process.isRunning());
    }

    void cancellingKeepsWhatWasMeasured()
    {
        ProbeProcess process;
        QSignalSpy arrived(&process, &ProbeProcess::resultArrived);
        QSignalSpy finished(&process, &ProbeProcess::finished);
        process.start(QStringLiteral(CW_SOURCE_DIR "/tests/probes/host/fakeprobe.sh"), {QStringLiteral("hang")}, 0);
        QVERIFY(arrived.wait(patienceMs));
        process.cancel();
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(int(process.run().ending), int(RunEnding::Cancelled));
        QCOMPARE(process.run().results.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TstProbeProcess)
#include "tst_probeprocess.moc"
