// What stands unused once servers have left, and cables that no line pays for.
#include "planner/companions/renewalfindings.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstRenewalFindings : public QObject {
    Q_OBJECT

    static QString text(const char *words) { return QLatin1String(words); }

    static CabledDevice device(const char *name, const char *role, ServiceSpan stands)
    {
        CabledDevice made;
        made.name = text(name);
        made.role = text(role);
        made.stands = stands;
        return made;
    }

    static CableRun run(int a, int b, FabricLayer layer)
    {
        CableRun made;
        made.a = a;
        made.b = b;
        made.layer = layer;
        return made;
    }

    /// Three years; the server on the first leaf leaves after one, that on the second after two, and one more comes to
    /// the second leaf in the third. Each leaf has a spine of its own, and both spines join one core.
    static CablePlan plan()
    {
        CablePlan made;
        made.site = text("hall");
        made.fabric = text("compute 2");
        made.isRenewed = true;
        made.ends = 3;
        made.devices = {device("server-1", "system", {0, 1}),
                        device("server-2", "system", {0, 2}),
                        device("server-3", "system", {2, forGood}),
                        device("leaf-1", "leaf", {}),
                        device("leaf-2", "leaf", {}),
                        device("spine-1", "spine", {}),
                        device("spine-2", "spine", {}),
                        device("core-1", "core", {})};
        made.runs = {run(0, 3, FabricLayer::NodeLeaf),  run(1, 4, FabricLayer::NodeLeaf),
                     run(2, 4, FabricLayer::NodeLeaf),  run(3, 5, FabricLayer::LeafSpine),
                     run(4, 6, FabricLayer::LeafSpine), run(5, 7, FabricLayer::SpineCore),
                     run(6, 7, FabricLayer::SpineCore)};
        return made;
    }

    /// Each switch draws 400 W.
    static Rooms rooms()
    {
        Room room;
        room.limits.site = text("hall");
        for (const char *name : {"leaf-1", "leaf-2", "spine-1", "spine-2", "core-1"}) {
            RackDevice made;
            made.name = text(name);
            made.typicalW = 400;
            room.layout.devices.push_back(made);
        }
        Rooms all;
        all.rooms = {room};
        return all;
    }

    static Line cables(const char *part, double quantity, double price)
    {
        Line line;
        line.site = text("hall");
        line.part = text(part);
        line.quantity = quantity;
        line.quantityUnit = text("cables");
        line.unitPrice = Money::fromUnits(price, Currency(text("EUR")));
        return line;
    }

    const Horizon years_{Month(2027, 1), 36, 12};

private Q_SLOTS:
    /// From the second year on the first leaf and its spine serve nobody: 2 x 400 W. The core still joins the other.
    void whatServesNobodyIsNamedWithItsMonth()
    {
        const std::vector<Finding> found = idleSwitchFindings({plan()}, rooms(), years_);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, text("fabric.idle-switches.hall.compute-2"));
        QVERIFY2(found[0].text.contains(text("leaf-1 (2028-01), spine-1 (2028-01). ")), qPrintable(found[0].text));
        QVERIFY2(found[0].text.endsWith(text("draw 0.8 kW")), qPrintable(found[0].text));
    }

    /// Nine more leaves that lost their one server after a year: ten leaves and a spine, 11 x 400 W.
    void manyAreCountedByTier()
    {
        CablePlan wide = plan();
        Rooms hall = rooms();
        for (int leaf = 0; leaf < 9; ++leaf) {
            const QString name = text("leaf-1%1").arg(leaf);
            wide.devices.push_back(device("", "leaf", {}));
            wide.devices.back().name = name;
            wide.runs.push_back(run(0, int(wide.devices.size()) - 1, FabricLayer::NodeLeaf));
            hall.rooms[0].layout.devices.push_back(hall.rooms[0].layout.devices[0]);
            hall.rooms[0].layout.devices.back().name = name;
        }
        const std::vector<Finding> found = idleSwitchFindings({wide}, hall, years_);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].text.contains(u": leaf × 10 (2028-01), spine × 1 (2028-01). "), qPrintable(found[0].text));
        QVERIFY2(found[0].text.endsWith(text("draw 4.4 kW")), qPrintable(found[0].text));
    }

    void leavesOfATorusPassOnForOthers()
    {
        CablePlan torus = plan();
        torus.kind = FabricKind::LeafTorus;
        QVERIFY(idleSwitchFindings({torus}, rooms(), years_).empty());
    }

    void withoutDeparturesNothingIsTold()
    {
        CablePlan stays = plan();
        stays.isRenewed = false;
        QVERIFY(idleSwitchFindings({stays}, rooms(), years_).empty());
        QVERIFY(newCableFindings({stays}, {cables("fabric-port", 2, 100)}).empty());
    }

    /// Three cables are listed and two billed, at 100 EUR each; once the last is moved from the second, none is beyond.
    void cablesBeyondTheBillAreCounted()
    {
        std::vector<Line> bill = {cables("fabric-port", 1, 100), cables("inband-port", 5, 10),
                                  cables("fabric-port", 1, 100)};
        CablePlan network = plan();
        const std::vector<Finding> found = newCableFindings({network}, bill);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, text("fabric.new-cables.hall.compute"));
        QVERIFY2(found[0].text.endsWith(text("1 beyond those of the bill, about 100 EUR at its prices")),
                 qPrintable(found[0].text));
        bill[2].unitPrice = Money::fromUnits(250, Currency(text("EUR"))); // a faster network of the site
        QVERIFY(newCableFindings({network}, bill)[0].text.contains(text("about 100 to 250 EUR at its prices")));
        network.takenOver = {{2, 1}};
        QVERIFY(newCableFindings({network}, bill).empty());
    }
};

QTEST_GUILESS_MAIN(TstRenewalFindings)
#include "tst_renewalfindings.moc"
