// The products that are measured: names that calibration knows, sizes that every precision takes.
#include "probes/device/matrixshapes.h"

#include <QTest>

#include <set>

using namespace cw::probes;

class TstMatrixShapes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPrecisionHasTheSizeOfComparison()
    {
        std::set<std::string> names;
        for (const MatrixRun &run : matrixRuns()) {
            QVERIFY2(names.insert(run.metric()).second, run.metric().c_str()); // no figure twice
            QVERIFY(run.m % 16 == 0 && run.n % 16 == 0 && run.k % 16 == 0);    // what eight bits ask for
        }
        for (const char *precision : {"fp64", "tf32", "bf16", "fp16", "fp8", "int8", "fp4"})
            QVERIFY2(names.contains(precision), precision);
        QVERIFY(names.contains("bf16_28672x64x8192"));
        QVERIFY(names.contains("bf16_16384x16384x16384"));
        QVERIFY(names.contains("bf16_sustained"));
    }

    void loadComesLast()
    {
        // What is measured after it would be measured on a warm GPU.
        bool loaded = false;
        for (const MatrixRun &run : matrixRuns()) {
            QVERIFY(run.sustained || !loaded);
            loaded = loaded || run.sustained;
        }
        QVERIFY(loaded);
    }
};

QTEST_GUILESS_MAIN(TstMatrixShapes)
#include "tst_matrixshapes.moc"
