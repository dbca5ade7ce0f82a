// The threads that measure together: parts cover everything once, in every round, and members stay who they are.
#include "probes/device/crew.h"

#include <QtTest>

#include <set>

using namespace cw::probes;

class TstCrew : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsCoverEverythingOnce()
    {
        std::vector<std::atomic<int>> touched(1003), begun(7);
        Crew crew(begun.size(), [&](std::size_t member) { ++begun[member]; });
        for (int round = 1; round <= 3; ++round) {
            crew.run(touched.size(), [&](std::size_t from, std::size_t to) {
                for (std::size_t i = from; i < to; ++i)
                    ++touched[i];
            });
            for (const auto &count : touched)
                QCOMPARE(count.load(), round);
        }
        for (const auto &count : begun)
            QCOMPARE(count.load(), 1);
    }

    void membersKeepTheirPart()
    {
        // Pages lie near the thread that touched them first: it must be the one that comes back.
        constexpr std::size_t members = 4;
        std::vector<std::set<std::thread::id>> threads(members);
        Crew crew(members);
        for (int round = 0; round < 20; ++round)
            crew.run(members, [&](std::size_t from, std::size_t to) {
                QCOMPARE(to, from + 1);
                threads[from].insert(std::this_thread::get_id());
            });
        std::set<std::thread::id> all;
        for (const auto &of : threads) {
            QCOMPARE(of.size(), std::size_t(1));
            all.insert(*of.begin());
        }
        QCOMPARE(all.size(), members);
    }

    void membersThatSleepWakeUp()
    {
        Crew crew(3);
        std::atomic<int> done = 0;
        crew.run(3, [&](std::size_t, std::size_t) { ++done; });
        std::this_thread::sleep_for(std::chrono::milliseconds(20)); // they have fallen asleep
        crew.run(3, [&](std::size_t, std::size_t) { ++done; });
        QCOMPARE(done.load(), 6);
    }

    void timeEndsWithTheLastMember()
    {
        Crew crew(2);
        constexpr auto pause = std::chrono::milliseconds(30);
        const double seconds = crew.run(2, [&](std::size_t from, std::size_t) {
            if (from == 1)
                std::this_thread::sleep_for(pause);
        });
        QVERIFY2(seconds >= 0.03, qPrintable(QString::number(seconds))); // at least what the slower one slept
    }

    void fewerPartsThanMembers()
    {
        Crew crew(5);
        std::atomic<std::size_t> sum = 0;
        crew.run(2, [&](std::size_t from, std::size_t to) { sum += to - from; });
        QCOMPARE(sum.load(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TstCrew)
#include "tst_crew.moc"
