#include "probes/protocol/message.h"

#include <QtTest>

using namespace cw::probes;

class TstMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultSurvivesTheWire()
    {
        const ProbeResult sent{"host.memory", Ending::Done, {}, {{"triad", "B/s", 2.5e10, 2.4e10, 2.6e10, 10, true}}};
        std::string problem;
        const auto received = resultFromLine(toLine(sent), problem);
        QVERIFY2(received, problem.c_str());
        QCOMPARE(received->probe, sent.probe);
        QCOMPARE(int(received->ending), int(sent.ending));
        QCOMPARE(received->measurements.size(), std::size_t(1));
        QCOMPARE(received->measurements[0].median, 2.5e10);
        QVERIFY(received->measurements[0].verified);
    }

    void strangeLinesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("a line that is not JSON is refused")
            << QByteArray("Segmentation fault") << QByteArray("not a probe message");
        QTest::newRow("a protocol from the future is named")
            << QByteArray(R"({"protocol":9,"kind":"result"})") << QByteArray("protocol 9");
        QTest::newRow("a truncated result is refused")
            << QByteArray(R"({"protocol":1,"kind":"result","probe":"x"})") << QByteArray("incomplete");
        QTest::newRow("an unknown ending is refused")
            << QByteArray(R"({"protocol":1,"kind":"result","probe":"x","ending":"vanished","measurements":[]})")
            << QByteArray("vanished");
    }

    void strangeLinesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, problem);
        std::string said;
        QVERIFY(!resultFromLine(line.toStdString(), said));
        QVERIFY2(QByteArray::fromStdString(said).contains(problem), said.c_str());
    }

    void progressReadsBackEqual()
    {
        std::string problem;
        const std::string line = toLine(Progress{"gpu.memory", "triad", 3, 6});
        QCOMPARE(kindOfLine(line, problem), MessageKind::Progress);
        const auto read = progressFromLine(line, problem);
        QVERIFY(read);
        QCOMPARE(read->metric, std::string("triad"));
        QCOMPARE(read->done, 3);
        QCOMPARE(read->figures, 6);
        QCOMPARE(progressFromLine(toLine(Progress{"p", "m", 0, 0}), problem)->figures, 0); // not known
        QVERIFY(!progressFromLine(R"({"protocol":1,"kind":"progress","probe":"p"})", problem));
    }
};

QTEST_GUILESS_MAIN(TstMessage)
#include "tst_message.moc"
