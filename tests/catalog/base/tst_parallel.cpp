// Work on several threads: each piece once, and what is thrown in one of them reaches the caller.
#include "catalog/base/outofmemory.h"
#include "catalog/base/parallel.h"

#include <QtTest>

using namespace cw;

class TstParallel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachPieceIsDoneOnce_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("workers");
        QTest::newRow("none") << 0 << 4;
        QTest::newRow("fewer than threads") << 3 << 8;
        QTest::newRow("alone") << 50 << 1;
        QTest::newRow("more than threads") << 1000 << 4;
    }

    void eachPieceIsDoneOnce()
    {
        QFETCH(int, pieces);
        QFETCH(int, workers);
        std::vector<int> done(std::size_t(pieces), 0);
        forEachIndex(done.size(), workers, [&](std::size_t i) { ++done[i]; });
        QCOMPARE(done, std::vector<int>(done.size(), 1));
    }

    void whatIsThrownReachesTheCaller()
    {
        std::atomic<int> begun{0};
        const auto outcome = withinMemory([&]() -> Outcome {
            forEachIndex(1000, 4, [&](std::size_t i) {
                ++begun;
                if (i == 2)
                    throw std::bad_alloc();
                QThread::msleep(1);
            });
            return Done{};
        });
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::LimitWithoutAnswer);
        QVERIFY(begun < 1000); // the rest was left
    }
};

QTEST_GUILESS_MAIN(TstParallel)
#include "tst_parallel.moc"
