#include "planner/plan/amount.h"

#include <QtTest>

using namespace cw::planner;

class TstAmount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void written_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("money") << 1234567.8 << QStringLiteral("1,234,568");
        QTest::newRow("four digits") << 12.3456 << QStringLiteral("12.35");
        QTest::newRow("one") << 1.0 << QStringLiteral("1");
        QTest::newRow("a share") << 0.95 << QStringLiteral("0.95");
        QTest::newRow("three nines") << 0.999 << QStringLiteral("0.999");
        QTest::newRow("between levels") << 0.99953 << QStringLiteral("0.99953"); // 1 - 4.7e-4: four nines and one digit
        QTest::newRow("six nines") << 0.999999 << QStringLiteral("0.999999");
        QTest::newRow("what fractions leave") << 1 - 1e-15 << QStringLiteral("1");
    }
    void written()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(amount(value), text);
    }
};

QTEST_APPLESS_MAIN(TstAmount)
#include "tst_amount.moc"
