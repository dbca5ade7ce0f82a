// Bands of figures that do not move together, beside those that do.
#include "catalog/base/independentbands.h"

#include <QTest>

using namespace cw;

class TstIndependentBands : public QObject {
    Q_OBJECT

    static bool near(double a, double b) { return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(b)); }

private Q_SLOTS:
    /// Worst ends together: twice as dear, and three times as much, is six times.
    void partsMoveTogether()
    {
        QCOMPARE((Band{1, 2, 4} + Band{1, 1, 3}), (Band{2, 3, 7}));
        QCOMPARE((Band{1, 2, 4} * 3), (Band{3, 6, 12}));
    }

    /// ln 2 = 0.6931 and ln 4 = 1.3863: sqrt(0.4805 + 1.9218) = 1.5500, exp = 4.7111 times the likely 6; not 8 times.
    void independentEndsAddUpInSquares()
    {
        const double ends = std::exp(std::sqrt(5.0) * std::log(2.0));
        const Band product = productOfIndependent({Band{1, 2, 4}, Band{0.75, 3, 12}});
        QVERIFY(near(product.likely, 6));
        QVERIFY2(near(product.high, 6 * ends), qPrintable(QString::number(product.high)));
        QVERIFY2(near(product.low, 6 / ends), qPrintable(QString::number(product.low)));
        QVERIFY(near(ends, 4.7111131333214376));
        // One alone keeps its ends, one that is exact widens nothing.
        const Band alone = productOfIndependent({Band{1, 2, 5}, Band::exact(3)});
        QVERIFY(near(alone.low, 3) && near(alone.likely, 6) && near(alone.high, 15));
    }

    void zeroStaysZero()
    {
        QCOMPARE(productOfIndependent({Band::exact(0), Band{1, 2, 3}}), Band{});
        const Band free = productOfIndependent({Band{0, 2, 4}, Band{1, 1, 3}});
        QCOMPARE(free.low, 0.0);
        QVERIFY(near(free.likely, 2) && free.high > 4);
    }
};

QTEST_APPLESS_MAIN(TstIndependentBands)
#include "tst_independentbands.moc"
