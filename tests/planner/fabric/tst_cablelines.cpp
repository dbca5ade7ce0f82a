// Which cables serve several servers, and how long they are ordered.
#include "planner/fabric/cablelines.h"

#include <QTest>

using namespace cw::planner;

class TstCableLines : public QObject {
    Q_OBJECT

    static LinkMedium medium(const char *part, std::vector<double> lengths)
    {
        LinkMedium made;
        made.cablePart = QLatin1String(part);
        made.reach = lengths.back();
        made.lengths = std::move(lengths);
        return made;
    }

    /// Three servers that stand there one after the other at port 1 of one leaf, 2, 4 and 3 m away, each by the copper
    /// of its own kind of cage: media 0 and 1 for the first and the third, 2 for the second.
    static CablePlan plan()
    {
        CablePlan made;
        made.media = {medium("copper", {1, 2, 3}), medium("fibre", {3, 5, 10}), medium("other", {1, 2, 5})};
        made.devices.resize(4);
        const ServiceSpan spans[] = {{0, 1}, {1, 2}, {2, forGood}};
        const double metres[] = {2, 4, 3};
        const int media[] = {0, 2, 0};
        for (int i = 0; i < 3; ++i) {
            made.devices[std::size_t(i)].stands = spans[i];
            CableRun run;
            run.a = i;
            run.b = 3;
            run.portB = 1;
            run.medium = media[i];
            run.measured = metres[i];
            run.length = i == 1 ? 5 : metres[i];
            made.runs.push_back(run);
        }
        made.ends = 3;
        return made;
    }

    static std::pair<int, int> mediaOf(const CableRun &run) { return run.a == 1 ? std::pair(2, 3) : std::pair(0, 2); }

private Q_SLOTS:
    /// Copper of 3 m reaches both of its kind; the second server, between them, has another plug.
    void aCableIsOrderedForWhoComesLater()
    {
        CablePlan network = plan();
        const auto lines = cableLines(network, mediaOf);
        QCOMPARE(lines, (std::vector<std::vector<int>>{{0, 2}}));
        QVERIFY(!alignLines(network, lines, mediaOf));
        takeOver(network, lines);
        QCOMPARE(network.runs[0].length, 3.0);
        QCOMPARE(network.runs[2].length, 3.0);
        QCOMPARE(network.runs[1].length, 5.0);
        QCOMPARE(network.takenOver, (std::map<int, int>{{2, 0}}));
    }

    /// The third is 6 m away: copper ends at 3 m, so both take the fibre of 10 m.
    void allOfALineTakeTheMediumThatReachesFurthest()
    {
        CablePlan network = plan();
        network.runs[2].measured = 6;
        network.runs[2].medium = 1;
        const auto lines = cableLines(network, mediaOf);
        QVERIFY(alignLines(network, lines, mediaOf));
        QVERIFY(!alignLines(network, lines, mediaOf));
        takeOver(network, lines);
        QCOMPARE(network.runs[0].medium, 1);
        QCOMPARE(network.runs[0].length, 10.0);
        QCOMPARE(network.takenOver, (std::map<int, int>{{2, 0}}));
    }

    /// What no medium of the kind reaches keeps cables of its own, and takes over none.
    void whatIsOutOfReachTakesOverNothing()
    {
        CablePlan network = plan();
        network.runs[2].measured = 12;
        network.runs[2].length = 0;
        const auto lines = cableLines(network, mediaOf);
        QVERIFY(!alignLines(network, lines, mediaOf));
        takeOver(network, lines);
        QVERIFY(network.takenOver.empty());
        QCOMPARE(network.runs[0].length, 2.0);
    }
};

QTEST_GUILESS_MAIN(TstCableLines)
#include "tst_cablelines.moc"
