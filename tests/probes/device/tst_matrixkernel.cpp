#include "probes/device/matrixkernel.h"

#include <QtTest>

using namespace cw::probes;

class TstMatrixKernel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void multipliesTheColumnsItIsGiven()
    {
        // [1 3; 2 4] [5 7; 6 8] = [1*5+3*6 1*7+3*8; 2*5+4*6 2*7+4*8] = [23 31; 34 46], stored by columns.
        const float a[] = {1, 2, 3, 4};
        const float b[] = {5, 6, 7, 8};
        float c[] = {-1, -1, -1, -1};
        const MatrixKernel kernel = bestMatrixKernel();
        kernel.multiplyFloat(a, b, c, 2, 1, 2);
        QCOMPARE(c[0], -1.0f);
        QCOMPARE(c[2], 31.0f);
        QCOMPARE(c[3], 46.0f);
        kernel.multiplyFloat(a, b, c, 2, 0, 1);
        QCOMPARE(c[0], 23.0f);
        QCOMPARE(c[1], 34.0f);
    }

    void bf16RoundsTheResultOnce()
    {
        // In bf16, 1 is 0x3f80 and 1/256 is 0x3b80. 1*1 + (1/256)*1 = 1.00390625 lies halfway between 1 and 1 + 2^-7
        // and rounds to even: 1. Sums in fp32 then add up a third and fourth 1/256 column: 1 + 2/256 = 1 + 2^-7 is
        // 0x3f81.
        const unsigned short one = 0x3f80, small = 0x3b80;
        const unsigned short a[] = {one, one, small, 0};
        const unsigned short b[] = {one, one, 0, 0};
        unsigned short c[4] = {};
        bestMatrixKernel().multiplyBf16(a, b, c, 2, 0, 2);
        QCOMPARE(int(c[0]), 0x3f80);
        QCOMPARE(int(c[1]), 0x3f80);
        const unsigned short d[] = {one, 0, 0, small, 0, 0, small, 0, 0};
        const unsigned short e[] = {one, one, one, 0, 0, 0, 0, 0, 0};
        unsigned short f[9] = {};
        bestMatrixKernel().multiplyBf16(d, e, f, 3, 0, 3);
        QCOMPARE(int(f[0]), 0x3f81);
    }
};

QTEST_GUILESS_MAIN(TstMatrixKernel)
#include "tst_matrixkernel.moc"
