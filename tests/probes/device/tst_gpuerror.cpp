// Errors of the CUDA runtime as sentences, and memory that is short.
#include "probes/device/gpuerror.h"

#include <QTest>

using namespace cw::probes;

class TstGpuError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachMishapHasItsOwnSentence_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("expected");
        QTest::newRow("memory is short") << 2 << QStringLiteral("memory is full");
        QTest::newRow("the driver is old") << 35 << QStringLiteral("newer driver");
        QTest::newRow("another program holds it") << 46 << QStringLiteral("busy");
        QTest::newRow("a number too high") << 101 << QStringLiteral("no GPU of this number");
        QTest::newRow("errors of its memory") << 214 << QStringLiteral("out of service");
        QTest::newRow("device files without permission") << 304 << QStringLiteral("permission");
        QTest::newRow("a kernel out of bounds") << 700 << QStringLiteral("outside its bounds");
        QTest::newRow("lost in the middle") << 719 << QStringLiteral("lost");
        QTest::newRow("not permitted") << 800 << QStringLiteral("no permission");
        QTest::newRow("gone from the bus") << 999 << QStringLiteral("lost");
    }

    void eachMishapHasItsOwnSentence()
    {
        QFETCH(int, code);
        QFETCH(QString, expected);
        const QString said = QString::fromStdString(gpuErrorSentence(code, "whatever", "copying"));
        QVERIFY2(said.contains(expected) && said.endsWith(QStringLiteral("(while copying)")), qPrintable(said));
        QVERIFY(!said.contains(QStringLiteral("whatever")));
    }

    void whatIsNotKnownIsQuoted()
    {
        QCOMPARE(gpuErrorSentence(4242, "something new"), std::string("the CUDA runtime says “something new”"));
    }

    void memoryThatIsShortIsNamed()
    {
        QVERIFY(memoryObstacle(1e9, 1e9).empty());
        const std::string said = memoryObstacle(3 * double(1 << 30), 1.5 * double(1 << 30));
        QVERIFY2(said.find("needs 3.0 GiB, 1.5 GiB are free") != std::string::npos, said.c_str());
    }
};

QTEST_GUILESS_MAIN(TstGpuError)
#include "tst_gpuerror.moc"
