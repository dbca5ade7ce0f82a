// What a piece costs for what it is paid, by hand: the order in which better designs are looked for.
#include "planner/search/partranking.h"

#include <QtTest>

using namespace cw::planner;

namespace {

Column column(const char *name, double cost, int period, int part)
{
    Column made;
    made.name = QString::fromLatin1(name);
    made.cost = cost;
    made.high = 9;
    made.integer = true;
    made.period = period;
    made.part = part;
    return made;
}

/// Two offers carry a load: the first with half a unit for a replica, the second with two units of which one is bought
/// before. A unit takes power of a hall.
struct Need {
    Program program;
    int firstUnits, firstReplicas, secondUnits, secondReplicas, switches;
    std::vector<double> prices; ///< by row

    Need()
    {
        firstUnits = program.addColumn(column("units first", 10, 0, 0));
        firstReplicas = program.addColumn(column("replicas first", 0, 0, 0));
        secondUnits = program.addColumn(column("units second", 3, 0, 1));
        secondReplicas = program.addColumn(column("replicas second", 1, 0, 1));
        switches = program.addColumn(column("switch", 5, 0, -1));
        const int before = program.addColumn(column("units second before", 3, -1, 1));
        add({QStringLiteral("carry"), {}, 1, unlimited, {{firstReplicas, 0.5}, {secondReplicas, 0.25}}}, 20);
        add({QStringLiteral("fit first"), {}, -unlimited, 0, {{firstUnits, -1}, {firstReplicas, 0.5}}}, -7);
        add({QStringLiteral("fit second"), {}, -unlimited, 0, {{secondUnits, -1}, {secondReplicas, 2}}}, -1);
        add({QStringLiteral("power"), {}, -unlimited, 50, {{firstUnits, 4}, {secondUnits, 2}, {switches, 1}}}, -0.5);
        add({QStringLiteral("stays"), {}, 0, unlimited, {{before, -1}, {secondUnits, 1}}}, 2);
    }

    void add(Row row, double price)
    {
        program.addRow(std::move(row));
        prices.push_back(price);
    }
};

} // namespace

class TstPartRanking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPieceCostsWhatCarriesIt()
    {
        const Need need;
        const std::vector<double> ratio = costForWorth(need.program, need.prices);
        // A unit of the first costs 10 + 4 kW x 0.5 = 12, a replica half of it: 6, for 0.5 x 20 = 10. The prices of its
        // own row, within the part, do not count.
        QCOMPARE(ratio[std::size_t(need.firstReplicas)], 0.6);
        // A unit of the second costs 3 + 2 x 0.5 - 2 = 2, since what stays is paid for; a replica 1 + 2 x 2 = 5 for
        // 0.25 x 20 = 5.
        QCOMPARE(ratio[std::size_t(need.secondReplicas)], 1.0);
    }

    void whatIsPaidNothingIsNoChoice()
    {
        const Need need;
        const std::vector<double> ratio = costForWorth(need.program, need.prices);
        for (const int c : {need.firstUnits, need.secondUnits, need.switches})
            QCOMPARE(ratio[std::size_t(c)], unlimited);
    }
};

QTEST_GUILESS_MAIN(TstPartRanking)
#include "tst_partranking.moc"
