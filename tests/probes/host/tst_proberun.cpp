#include "probes/host/proberun.h"

#include <QtTest>

using namespace cw::probes;

class TstProbeRun : public QObject {
    Q_OBJECT
private:
    static ProbeRun sample()
    {
        ProbeRun run;
        run.measuredAt = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
        run.identity = {"a processor", 8, "550.1", {"a device"}};
        Measurement triad{"triad", "B/s", 2e10, 1.9e10, 2.1e10, 9, true};
        triad.halfWidth = 0.01;
        run.results.push_back({"host.memory", Ending::Done, {}, {triad}, {"a note"}});
        return run;
    }

private Q_SLOTS:
    void aFileReadsBackEqual()
    {
        QString problem;
        const auto read = runFromFile(toFile(sample()), problem);
        QVERIFY2(read, qPrintable(problem));
        QCOMPARE(toFile(*read), toFile(sample()));
        QCOMPARE(read->measuredAt, sample().measuredAt);
        QCOMPARE(*read->results[0].measurements[0].halfWidth, 0.01);
    }

    void bareOutputOfTheProbeReadsToo()
    {
        QString problem;
        const QByteArray lines =
            QByteArray::fromStdString(toLine(sample().identity) + "\n" + toLine(sample().results[0]) + "\n");
        const auto read = runFromFile(lines, problem);
        QVERIFY2(read, qPrintable(problem));
        QVERIFY(!read->measuredAt.isValid());
        QCOMPARE(read->identity.host, std::string("a processor"));
    }

    void anEditedFigureIsNoticed()
    {
        QString problem;
        QByteArray bytes = toFile(sample());
        QVERIFY(bytes.contains("20000000000.0"));
        bytes.replace("20000000000.0", "30000000000.0");
        QVERIFY(!runFromFile(bytes, problem));
        QVERIFY2(problem.contains(QStringLiteral("hash")), qPrintable(problem));
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no result");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << QStringLiteral("line 1");
        QTest::newRow("another version") << QByteArray(R"({"format":"clusterwright-probe-run","version":7})")
                                         << QStringLiteral("version");
        QTest::newRow("an impossible figure")
            << QByteArray(
                   R"({"protocol":1,"kind":"result","probe":"p","ending":"done","measurements":[{"metric":"m","unit":"B/s",)"
                   R"("median":-1,"quartile_low":0,"quartile_high":0,"repetitions":1,"verified":true}]})")
            << QStringLiteral("not possible");
    }

    void foreignFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        QString said;
        QVERIFY(!runFromFile(bytes, said));
        QVERIFY2(said.contains(problem), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TstProbeRun)
#include "tst_proberun.moc"
