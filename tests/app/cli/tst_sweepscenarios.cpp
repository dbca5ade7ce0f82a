#include "app/cli/sweepscenarios.h"

#include <QtTest>

using namespace cw;
using namespace cw::app;

namespace {
SweepScenarios scenarios(const QStringList &axes)
{
    std::vector<SweepAxis> read;
    for (const QString &axis : axes)
        read.push_back(readAxis(axis).value());
    return SweepScenarios({}, std::move(read));
}
} // namespace

class TstSweepScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastPathRunsFastest()
    {
        const SweepScenarios all = scenarios({QStringLiteral("a.max=1,2"), QStringLiteral("b=3,4,5")});
        QCOMPARE(all.count(), std::size_t(6));
        QCOMPARE(all.valuesOf(4), (std::vector<std::size_t>{1, 1})); // 4 = 1 x 3 + 1
    }

    void limitsAreTakenAtTheirLoosest()
    {
        // budget.max = 7 is number 1, share.min = 0.1 number 1; months stay. (0, 1, 0) is (0 x 2 + 1) x 2 + 0 = 2, and
        // its loosest (1, 1, 1) is (1 x 2 + 1) x 2 + 1 = 7.
        const SweepScenarios all =
            scenarios({QStringLiteral("budget.max=5,7,6"), QStringLiteral("/need/horizon/months=24,36"),
                       QStringLiteral("share.min=0.2,0.1")});
        QCOMPARE(all.loosestOf(2), std::size_t(7));
        QCOMPARE(all.loosestOf(7), std::size_t(7));
        QCOMPARE(all.loosestOf(0), std::size_t(5)); // (1, 0, 1) = (1 x 2 + 0) x 2 + 1
    }

    void whatIsNoNumberOrNoLimitStays()
    {
        const SweepScenarios all =
            scenarios({QStringLiteral("budget.max=5,null"), QStringLiteral("chat.max_users=1,2")});
        for (std::size_t s = 0; s < all.count(); ++s)
            QCOMPARE(all.loosestOf(s), s);
    }

    void shardsShareAllScenariosWithoutOverlap()
    {
        std::vector<int> seen(23, 0);
        for (int shard = 1; shard <= 8; ++shard)
            for (const std::size_t s : scenariosOfShard(seen.size(), shard, 8))
                ++seen[s];
        QCOMPARE(seen, std::vector<int>(23, 1));
    }
};

QTEST_GUILESS_MAIN(TstSweepScenarios)
#include "tst_sweepscenarios.moc"
