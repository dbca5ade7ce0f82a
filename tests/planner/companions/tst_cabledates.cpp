// In which month each cable of the list is bought.
#include "planner/companions/cabledates.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

struct Link {
    FabricLayer layer;
    int aFrom = 0, bFrom = 0; ///< periods in which its ends come
};

/// Each link between two devices of its own.
CablePlan planOf(const std::vector<Link> &links)
{
    CablePlan plan;
    plan.site = QStringLiteral("hall");
    plan.fabric = QStringLiteral("compute");
    for (const Link &link : links) {
        CableRun run;
        run.layer = link.layer;
        run.a = int(plan.devices.size());
        run.b = run.a + 1;
        plan.devices.resize(plan.devices.size() + 2);
        plan.devices[std::size_t(run.a)].stands.from = link.aFrom;
        plan.devices[std::size_t(run.b)].stands.from = link.bFrom;
        plan.runs.push_back(run);
    }
    return plan;
}

Line cables(const char *part, int year, double quantity)
{
    Line line;
    line.site = QStringLiteral("hall");
    line.part = QLatin1String(part);
    line.quantity = quantity;
    line.quantityUnit = QStringLiteral("cables");
    line.period = Month(year, 1);
    return line;
}

std::vector<int> boughtOf(CablePlan plan, const std::vector<Line> &bill)
{
    std::vector<CablePlan> plans{std::move(plan)};
    dateCables(plans, bill, {Month(2027, 1), 24, 12});
    return plans.front().bought;
}

constexpr FabricLayer down = FabricLayer::NodeLeaf, up = FabricLayer::LeafSpine, across = FabricLayer::Group;

} // namespace

class TstCableDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two servers come first, one of them to a leaf that comes later in the full network: its cable is bought with it.
    void cablesComeWithTheirServers()
    {
        const CablePlan plan = planOf({{down, 0, 1}, {down, 1, 0}, {down, 0, 0}});
        QCOMPARE(boughtOf(plan, {cables("fabric-port", 2027, 2), cables("fabric-port", 2028, 1)}),
                 (std::vector<int>{0, 1, 0}));
    }

    /// A leaf has all its uplinks from the beginning, to the spine that is there, half of which move to the one to
    /// come.
    void uplinksComeWithTheirLeaves()
    {
        const CablePlan plan = planOf({{up, 1, 0}, {up, 1, 1}, {up, 0, 0}, {up, 0, 1}});
        QCOMPARE(boughtOf(plan, {cables("fabric-uplink", 2027, 2), cables("fabric-uplink", 2028, 2)}),
                 (std::vector<int>{1, 1, 0, 0}));
    }

    /// A leaf that stood alone has none until it has a spine.
    void oneSwitchHasNoUplinks()
    {
        const CablePlan plan = planOf({{up, 0, 1}, {up, 1, 1}});
        QCOMPARE(boughtOf(plan, {cables("fabric-uplink", 2028, 2)}), (std::vector<int>{1, 1}));
    }

    /// Groups are joined pair by pair: what joins two early ones first, then what joins one of them to a late one.
    void groupsAreJoinedAsTheyCome()
    {
        const CablePlan plan = planOf({{across, 1, 1}, {across, 1, 0}, {across, 0, 0}});
        QCOMPARE(boughtOf(plan, {cables("fabric-uplink", 2027, 2), cables("fabric-uplink", 2028, 1)}),
                 (std::vector<int>{1, 0, 0}));
    }

    /// What a link takes over from another is not bought; what the bill lacks comes when both of its ends do.
    void whatTheBillDoesNotHave()
    {
        CablePlan plan = planOf({{down, 0, 0}, {down, 1, 0}, {down, 0, 1}});
        plan.takenOver = {{1, 0}};
        QCOMPARE(boughtOf(plan, {cables("fabric-port", 2027, 1)}), (std::vector<int>{0, 1, 1}));
        QCOMPARE(boughtOf(plan, {}), (std::vector<int>{0, 1, 1}));
        QCOMPARE(plan.boughtIn(2), 1); // without a bill
    }

    /// Lines of other networks, other sites and other things do not count.
    void everyNetworkHasPartsOfItsOwn()
    {
        CablePlan plan = planOf({{down, 0, 1}});
        plan.isCompute = false;
        plan.fabric = QStringLiteral("in-band");
        QCOMPARE(billedPart(plan, down), QStringLiteral("inband-port"));
        QCOMPARE(billedPart(plan, up), QStringLiteral("inband-uplink"));
        Line elsewhere = cables("inband-port", 2027, 1), rent = elsewhere, module = elsewhere;
        elsewhere.site = QStringLiteral("other");
        rent.kind = LineKind::Recurring;
        module.quantityUnit = QStringLiteral("transceivers");
        QCOMPARE(boughtOf(plan, {elsewhere, rent, module, cables("fabric-port", 2027, 1)}), (std::vector<int>{1}));
        QCOMPARE(boughtOf(plan, {cables("inband-port", 2027, 1)}), (std::vector<int>{0}));
    }
};

QTEST_APPLESS_MAIN(TstCableDates)
#include "tst_cabledates.moc"
