// What is told of cables that nobody can order or plug.
#include "planner/companions/cablefindings.h"
#include "planner/companions/companionpricing.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstCableFindings : public QObject {
    Q_OBJECT

    /// Two nodes of one card, and a server with accelerators, each by two ports of storage and two of in-band.
    static std::vector<CablePlan> plans()
    {
        std::vector<CablePlan> made;
        for (const char *network : {"storage", "in-band", "out-of-band"}) {
            CablePlan plan;
            plan.site = QStringLiteral("hall");
            plan.fabric = QLatin1String(network);
            plan.isCompute = false;
            plan.ends = 3;
            plan.devices.resize(4);
            plan.devices[0].part = plan.devices[1].part = QStringLiteral("node");
            plan.devices[2].part = QStringLiteral("server");
            for (int end = 0; end < plan.ends; ++end)
                plan.devices[std::size_t(end)].name =
                    QStringLiteral("%1-%2").arg(plan.devices[std::size_t(end)].part).arg(end);
            for (int end = 0; end < plan.ends; ++end)
                for (int port = 0; port < 2; ++port) {
                    CableRun run;
                    run.a = end;
                    run.b = 3;
                    run.portA = port;
                    plan.runs.push_back(run);
                }
            made.push_back(plan);
        }
        return made;
    }

    static catalog::CatalogSnapshot catalogOf(int cards)
    {
        catalog::CatalogSnapshot catalog;
        for (const char *id : {"node", "server"}) {
            catalog::System system;
            system.id = system.name = QLatin1String(id);
            system.vendor = QStringLiteral("Acme");
            system.nics = cards;
            system.accelerators = system.id == QStringLiteral("server") ? 8 : 0;
            catalog.systems.push_back(system);
        }
        catalog.index();
        return catalog;
    }

private Q_SLOTS:
    /// Links without a cable are a matter of parts; a network without a single link cannot be built at all.
    void aNetworkThatCannotBeBuiltIsGrave()
    {
        CablePlan compute = plans().front();
        compute.fabric = QStringLiteral("compute");
        compute.problems = {QStringLiteral("No cable reaches")};
        const std::vector<Finding> lacking = cableFindings({compute});
        QCOMPARE(lacking.size(), std::size_t(1));
        QCOMPARE(lacking[0].severity, Severity::Medium);
        compute.runs.clear();
        compute.problems = {QStringLiteral("Switches of 32 ports carry at most 8192 node ports in 3 tiers")};
        const std::vector<Finding> unbuilt = cableFindings({compute});
        QCOMPARE(unbuilt.size(), std::size_t(1));
        QCOMPARE(unbuilt[0].severity, Severity::High);
        QVERIFY(unbuilt[0].remedy.contains(QStringLiteral("more ports")));
    }

    /// 2 + 2 ports against one card; a server with accelerators brings adapters of its own, and baseboard controllers
    /// are no cards.
    void nodesWithFewerCardsThanCablesAreTold()
    {
        const std::vector<Finding> found = adapterFindings(plans(), {}, catalogOf(1));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, QStringLiteral("fabric.adapters.hall"));
        QVERIFY2(found[0].text.contains(QStringLiteral("(ports/cables): 2 x node (1/4). ")), qPrintable(found[0].text));
    }

    /// A third node hangs from the in-band network alone: two nodes with four cables, one with two.
    void nodesOfAModelAreCountedByTheirCables()
    {
        std::vector<CablePlan> cables = plans();
        CablePlan &inBand = cables[1];
        CabledDevice archive = inBand.devices[0];
        archive.name = QStringLiteral("archive-001");
        inBand.devices.push_back(archive);
        for (int port = 0; port < 2; ++port) {
            CableRun run;
            run.a = int(inBand.devices.size()) - 1;
            run.b = 3;
            run.portA = port;
            inBand.runs.push_back(run);
        }
        const std::vector<Finding> found = adapterFindings(cables, {}, catalogOf(1));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].text.contains(QStringLiteral("(ports/cables): 2 x node (1/4); 1 x node (1/2). ")),
                 qPrintable(found[0].text));
        // With three cards two nodes lack one, the third lacks none.
        QVERIFY(adapterFindings(cables, {}, catalogOf(3))[0].text.contains(QStringLiteral(": 2 x node (3/4). ")));
    }

    /// Where the catalog knows the card, further ones of its kind are in the bill.
    void furtherAdaptersAreBilled()
    {
        catalog::CatalogSnapshot catalog = catalogOf(1);
        catalog.systems[0].nicId = catalog.systems[1].nicId = QStringLiteral("card");
        catalog.tables.push_back({QStringLiteral("nics"), {QStringLiteral("id")}, {{QStringLiteral("card")}}});
        const std::vector<Finding> found = adapterFindings(plans(), {}, catalog);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, QStringLiteral("fabric.further-adapters.hall"));
        QCOMPARE(found[0].verdict, Verdict::Satisfied);
        // A plan without their maker buys none: 2 x (4 - 1) ends of cables find no card.
        catalog.tables[0] = {QStringLiteral("nics"),
                             {QStringLiteral("id"), QStringLiteral("vendor")},
                             {{QStringLiteral("card"), QStringLiteral("Maker")}}};
        Need need;
        need.constraints.emplace_back();
        need.constraints[0].kind = ConstraintKind::Exclude;
        need.constraints[0].vendors = {QStringLiteral("Maker")};
        const std::vector<Finding> left = adapterFindings(plans(), need, catalog);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].id, QStringLiteral("fabric.adapters.hall"));
        QVERIFY2(left[0].text.contains(QStringLiteral("none are in the bill")), qPrintable(left[0].text));
        QCOMPARE(missingAdapters(catalog.systems[0], 4), 3);
        QCOMPARE(missingAdapters(catalog.systems[0], 1), 0);
        QCOMPARE(missingAdapters(catalog.systems[1], 40), 0); // it has accelerators
    }

    void nodesWithCardsEnoughAreNot() { QVERIFY(adapterFindings(plans(), {}, catalogOf(4)).empty()); }

    void racksOfUnknownPartsAreTold()
    {
        catalog::CatalogSnapshot catalog = catalogOf(4);
        catalog.systems[0].kind = QStringLiteral("rack");
        const std::vector<Finding> found = rackPartFindings(plans(), catalog);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, QStringLiteral("fabric.rack-parts.hall"));
        QVERIFY(found[0].text.contains(catalog.systems[0].name));
        catalog.tables.push_back(
            {QStringLiteral("rack_parts"),
             {QStringLiteral("system_id"), QStringLiteral("part"), QStringLiteral("count"),
              QStringLiteral("management_ports")},
             {{catalog.systems[0].id, QStringLiteral("Power shelf"), QStringLiteral("8"), QStringLiteral("1")}}});
        QVERIFY(rackPartFindings(plans(), catalog).empty());
    }

    void whatReachesNowhereIsToldOncePerNetwork()
    {
        std::vector<CablePlan> cables = plans();
        QVERIFY(cableFindings(cables).empty());
        cables[1].problems = {QStringLiteral("80.0 m are needed"), QStringLiteral("Nothing fits")};
        const std::vector<Finding> found = cableFindings(cables);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, QStringLiteral("fabric.cables.hall.in-band"));
        // Two ports of three ends, none with a medium.
        QCOMPARE(
            found[0].text,
            QStringLiteral("hall, network in-band: 80.0 m are needed. Nothing fits. 6 links are without a cable; the "
                           "bill keeps the price of one with its ends for each"));
        cables[1].media.resize(1);
        for (CableRun &run : cables[1].runs)
            run.medium = 0;
        QCOMPARE(cableFindings(cables)[0].text,
                 QStringLiteral("hall, network in-band: 80.0 m are needed. Nothing fits"));
    }
};

QTEST_GUILESS_MAIN(TstCableFindings)
#include "tst_cablefindings.moc"
