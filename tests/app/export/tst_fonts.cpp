#include "app/export/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QtTest>

using namespace cw::app;

class TstFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts().ok()); }

    void familiesAreOurs()
    {
        QVERIFY(QFontDatabase::families().contains(sansFamily()));
        QVERIFY(QFontDatabase::families().contains(monoFamily()));
    }

    void weights_data()
    {
        QTest::addColumn<int>("weight");
        QTest::newRow("regular") << int(QFont::Normal);
        QTest::newRow("medium") << int(QFont::Medium);
        QTest::newRow("semi-bold") << int(QFont::DemiBold);
    }

    void weights()
    {
        QFETCH(int, weight);
        QFont font(sansFamily());
        font.setWeight(QFont::Weight(weight));
        const QFontInfo info(font);
        QCOMPARE(info.family(), sansFamily());
        QCOMPARE(info.weight(), weight);
    }

    void digitsAreOfOneWidth_data() { weights_data(); }

    void digitsAreOfOneWidth()
    {
        QFETCH(int, weight);
        QFont font(sansFamily());
        font.setPixelSize(200);
        font.setWeight(QFont::Weight(weight));
        const QFontMetricsF metrics(font);
        const double zeros = metrics.horizontalAdvance(QStringLiteral("00000"));
        for (const QString &digits : {QStringLiteral("11111"), QStringLiteral("17174"), QStringLiteral("98765")})
            QCOMPARE(metrics.horizontalAdvance(digits), zeros);
        // The letters stay proportional: the test would pass on a monospaced fallback otherwise.
        QVERIFY(metrics.horizontalAdvance(QStringLiteral("iiiii")) < zeros / 1.5);
    }

    void charactersOfTheReportAreThere()
    {
        const QFontMetricsF metrics{QFont(sansFamily())};
        const QString wanted = QStringLiteral(
            "\u202f\u2009\u00a0\u2212\u00d7\u2264\u2265\u2192\u00b7\u2026\u2013\u2014\u00b1\u00b2\u2082\u20acäßçłőαЖ");
        for (const QChar c : wanted)
            QVERIFY2(metrics.inFont(c), qPrintable(QString::number(c.unicode(), 16)));
    }
};

QTEST_MAIN(TstFonts)
#include "tst_fonts.moc"
