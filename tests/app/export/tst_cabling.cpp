#include "app/export/cabling.h"
#include "app/export/fonts.h"
#include "app/export/netboxfiles.h"
#include "app/export/netboxwords.h"
#include "app/export/topologysvg.h"
#include "catalog/import/csv.h"
#include "catalog/import/netboxdevicetype.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/design.h"
#include "planner/plan/servicespans.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;

class TstCabling : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    /// So many servers of 8 ports of 400 Gbit/s in a hall, with the switches such a fabric takes.
    Plan planWith(int servers, const char *system = "dell-xe9680-h200") const
    {
        Plan plan;
        plan.title = QStringLiteral("Cables <of> a hall & more");
        plan.asOf = QDate(2026, 11, 1);
        plan.currency = Currency(QStringLiteral("EUR"));
        plan.need.horizon = {Month(2027, 1), 12, 12};
        OwnSite hall;
        hall.id = QStringLiteral("hall-1");
        hall.rackPowerKw = 40;
        hall.rackUnits = 42;
        hall.cooling = QStringLiteral("air");
        plan.need.ownSites = {hall};
        Design design;
        design.units.push_back({QStringLiteral("o"), QLatin1String(system), QStringLiteral("hall-1"),
                                QStringLiteral("buy"), 0, servers, servers});
        for (const SiteFabric &fabric : siteFabrics(design, *catalog_))
            for (const auto &[role, count] : {std::pair("leaf", fabric.counts.leaves),
                                              {"spine", fabric.counts.spines},
                                              {"core", fabric.counts.cores}})
                if (count > 0)
                    design.extras.push_back({fabric.site, fabric.switchId, QStringLiteral("network"),
                                             QLatin1String(role), 0, int(count), int(count)});
        plan.design = designToJson(design, plan.need.horizon);
        return plan;
    }

    /// Two DGX B300 in the first year, two HGX B300 beside them in the second, and two more in their place in the
    /// third: 8 ports of 800 Gbit/s each, 32 at most, on one leaf of 64.
    Plan renewed() const
    {
        Plan plan = planWith(2);
        plan.need.horizon = {Month(2027, 1), 36, 12};
        const auto row = [](const char *system, int period, int active, int added, int retired = 0) {
            return DesignUnits{QStringLiteral("buy/hall-1/") + QLatin1String(system),
                               QLatin1String(system),
                               QStringLiteral("hall-1"),
                               QStringLiteral("buy"),
                               period,
                               active,
                               added,
                               retired};
        };
        Design design;
        design.units = {row("dgx-b300", 0, 2, 2), row("dgx-b300", 1, 2, 0), row("hgx-b300-oem", 1, 2, 2),
                        row("dgx-b300", 2, 0, 0, 2), row("hgx-b300-oem", 2, 4, 2)};
        for (int period = 0; period < 3; ++period)
            design.extras.push_back({QStringLiteral("hall-1"), siteFabrics(design, *catalog_).front().switchId,
                                     QStringLiteral("network"), QStringLiteral("leaf"), period, 1, period == 0});
        plan.design = designToJson(design, plan.need.horizon);
        return plan;
    }

    QMap<QString, QByteArray> files(const Plan &plan) const
    {
        QMap<QString, QByteArray> all;
        for (const CatalogOutput make : {cablingFiles, topologySvg, netboxFiles}) {
            const auto made = make(plan, {}, *catalog_);
            if (made.ok())
                for (const OutputFile &file : *made)
                    all[file.name] = file.bytes;
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts().ok());
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    void everyCableHasTwoEndsAndALength()
    {
        // The cheapest switch has 64 ports of 800 Gbit/s, 128 links of 400. 24 servers x 8 ports = 192 ends:
        // ceil(192 / 64) = 3 leaves of 64 uplinks, 192 / 128 -> 2 spines.
        const auto csv = catalog::parseCsv(files(planWith(24))[QStringLiteral("cabling.csv")]);
        QVERIFY(csv.ok());
        QCOMPARE(csv->rows.size(), std::size_t(192 + 192));
        QSet<QString> ends;
        for (const QStringList &row : csv->rows) {
            const auto cell = [&](const char *name) { return row[csv->column(QLatin1String(name))]; };
            QVERIFY(cell("length_m").toDouble() >= cell("route_m").toDouble());
            QVERIFY(!cell("a_rack").isEmpty() && !cell("b_rack").isEmpty());
            const bool isCopper = cell("medium").contains(QLatin1String("copper")); // with plugs of its own
            QVERIFY2(cell("a_transceiver").isEmpty() == isCopper && cell("b_transceiver").isEmpty() == isCopper,
                     qPrintable(row.join(u',')));
            for (const char *end : {"a", "b"}) {
                const QString port = cell(qPrintable(QLatin1String(end) + QLatin1String("_device"))) + u' ' +
                                     cell(qPrintable(QLatin1String(end) + QLatin1String("_port")));
                QVERIFY2(!ends.contains(port), qPrintable(port));
                ends.insert(port);
            }
        }
    }

    void partsAreThoseOfTheRuns()
    {
        const auto plans = cablePlansOf(planWith(24), *catalog_);
        QVERIFY(plans.ok());
        QCOMPARE(plans->size(), std::size_t(1));
        const CableParts parts = partsOf(plans->front());
        int cables = 0, modules = 0;
        for (const auto &[key, count] : parts.cables)
            cables += count;
        for (const auto &[part, count] : parts.transceivers)
            modules += count;
        // Legs of splitters are half a cable each and take no modules: those in racks beside their leaf.
        const auto legs =
            int(std::count_if(plans->front().runs.begin(), plans->front().runs.end(), [&](const auto &run) {
                return plans->front().media[std::size_t(run.medium)].linksPerCable == 2;
            }));
        QVERIFY(legs > 0 && legs < 192 && legs % 2 == 0);
        QCOMPARE(cables, 384 - legs / 2);
        // One at each server's end; switch ends 192 + 2 x 192 = 576 share twin-port modules: 288.
        QCOMPARE(modules, 192 + 288 - legs - legs / 2);
        QCOMPARE(parts.withoutPart, 0);
    }

    /// DGX H100: four cages for eight ConnectX-7, so half as many modules at the servers as links, each for two.
    void cardsOfADgxLeaveByFourCages()
    {
        const auto plans = cablePlansOf(planWith(24, "dgx-h100"), *catalog_);
        QVERIFY(plans.ok() && plans->size() == 1);
        const CablePlan &cables = plans->front();
        QSet<QString> cages;
        int links = 0;
        for (const CableRun &run : cables.runs)
            if (run.layer == FabricLayer::NodeLeaf) {
                QVERIFY(run.medium >= 0);
                const LinkMedium &medium = cables.media[std::size_t(run.medium)];
                QCOMPARE(medium.nodePlug, QStringLiteral("OSFP flat top"));
                QCOMPARE(medium.linksPerNodePart, 2);
                cages.insert(QString::number(run.a) + cables.portName(run, true).section(u'/', 0, 0));
                ++links;
            }
        QCOMPARE(links, 24 * 8);
        QCOMPARE(cages.size(), 24 * 4);
        const CableParts parts = partsOf(cables);
        int atServers = 0;
        for (const auto &[part, count] : parts.transceivers)
            atServers += part.endsWith(QLatin1String("-flt")) ? count : 0;
        QCOMPARE(atServers, 24 * 4);
    }

    /// 1.6 Tbit/s from twin modules: two fibres a link and two labels a fibre pair, in the parts and on the sheet.
    void aLinkOfTwoFibresIsTwoFibres()
    {
        const auto plans = cablePlansOf(planWith(3, "vr-nvl72"), *catalog_);
        QVERIFY(plans.ok() && plans->size() == 1);
        int fibres = 0, links = 0;
        for (const CableRun &run : plans->front().runs)
            if (run.medium >= 0 && !plans->front().transceiver(run, true).isEmpty()) {
                QCOMPARE(plans->front().media[std::size_t(run.medium)].cablePart, QStringLiteral("mfp7e30"));
                ++links;
            }
        for (const auto &[key, count] : partsOf(plans->front()).cables)
            fibres += key.first == QStringLiteral("mfp7e30") ? count : 0;
        QVERIFY(links > 0);
        QCOMPARE(fibres, 2 * links);
    }

    /// A leaf of 128 links serves 64 servers on one rail, which stand in some two rows of three racks of servers a
    /// leaf: no more than three rows and a block away, though the far ends of a hall of 2,000 servers are more than 60
    /// m apart. Leaves on which one rail ends and the next begins serve both ends of the hall.
    void leavesStandNearTheirServers()
    {
        const auto plans = cablePlansOf(planWith(2000), *catalog_);
        QVERIFY(plans.ok() && plans->size() == 1);
        const CablePlan &cables = plans->front();
        std::map<int, std::set<int>> railsOf;
        for (const CableRun &run : cables.runs)
            if (run.layer == FabricLayer::NodeLeaf)
                railsOf[run.b].insert(run.portA);
        double longest = 0;
        int near = 0;
        for (const CableRun &run : cables.runs)
            if (run.layer == FabricLayer::NodeLeaf && railsOf[run.b].size() == 1) {
                QVERIFY(run.measured);
                longest = std::max(longest, *run.measured);
                ++near;
            }
        QCOMPARE(railsOf.size(), std::size_t(2000 * 8 / 64));
        QVERIFY(near > 2000 * 8 * 9 / 10);
        QVERIFY2(longest < 35, qPrintable(QString::number(longest)));
        QCOMPARE(partsOf(cables).withoutPart, 0);
    }

    void drawingCountsTheSame()
    {
        QXmlStreamReader xml(files(planWith(24))[QStringLiteral("topology.svg")]);
        int cables = 0, switches = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            cables += xml.attributes().value(QLatin1String("data-cables")).toInt();
            if (xml.attributes().value(QLatin1String("data-role")) == QLatin1String("leaf") ||
                xml.attributes().value(QLatin1String("data-role")) == QLatin1String("spine"))
                switches += xml.attributes().value(QLatin1String("data-count")).toInt();
        }
        QVERIFY(!xml.hasError());
        QCOMPARE(cables, 384);
        QCOMPARE(switches, 5);
    }

    void manyDevicesShareABox()
    {
        const QByteArray svg = files(planWith(200))[QStringLiteral("topology.svg")];
        QVERIFY(svg.contains("200 systems"));
        QVERIFY(svg.size() < 200'000);
    }

    void netboxTypesPassTheirSchemaAndComeBackEqual()
    {
        const QMap<QString, QByteArray> all = files(planWith(24));
        int types = 0;
        for (auto file = all.begin(); file != all.end(); ++file) {
            if (!file.key().endsWith(QLatin1String(".yaml")))
                continue;
            const auto type = catalog::readDeviceType(file.value());
            QVERIFY2(type.ok(), type.ok() ? "" : qPrintable(type.error().sentence()));
            QCOMPARE(catalog::writeDeviceType(type->document), file.value());
            ++types;
        }
        QCOMPARE(types, 2); // server and switch
        QCOMPARE(all[QStringLiteral("netbox/devices.csv")].count('\n'), 1 + 24 + 5);
        QCOMPARE(all[QStringLiteral("netbox/cables.csv")].count('\n'), 1 + 384);
    }

    /// NetBox's words follow the plug: what each medium of the catalog ends in has a word at its speed, but for plugs
    /// that NetBox knows none for.
    void portsAreNamedByTheirPlug()
    {
        const catalog::FactTable *table = catalog_->table(QStringLiteral("link_media"));
        QVERIFY(table);
        int seen = 0;
        for (const QStringList &row : table->rows) {
            const double gbps = row[table->column(QStringLiteral("link_gbps"))].toDouble();
            const bool toNode = row[table->column(QStringLiteral("between"))] == QStringLiteral("node-switch");
            if (!row[table->column(QStringLiteral("protocol"))].contains(QStringLiteral("Ethernet")))
                continue;
            CablePlan plan;
            plan.media = mediaFor({gbps, QStringLiteral("Ethernet"), toNode}, *catalog_);
            CableRun run;
            run.layer = toNode ? FabricLayer::NodeLeaf : FabricLayer::LeafSpine;
            for (run.medium = 0; run.medium < int(plan.media.size()); ++run.medium)
                for (const bool atA : {true, false}) {
                    const QString plug = plugOf(plan, run, atA);
                    QVERIFY2(!plug.isEmpty(), qPrintable(plan.media[std::size_t(run.medium)].id));
                    const QString type = netboxPortType(QStringLiteral("Ethernet"), gbps, plug);
                    QVERIFY2(type != QStringLiteral("other") || plug == QStringLiteral("OSFP-XD"),
                             qPrintable(plan.media[std::size_t(run.medium)].id + plug));
                    ++seen;
                }
        }
        QVERIFY(seen > 50);
        const auto ethernet = [](double gbps, const char *plug) {
            return netboxPortType(QStringLiteral("Ethernet"), gbps, QString::fromLatin1(plug));
        };
        QCOMPARE(ethernet(400, "QSFP-DD"), QStringLiteral("400gbase-x-qsfpdd"));
        QCOMPARE(ethernet(400, "QSFP112"), QStringLiteral("400gbase-x-qsfp112"));
        QCOMPARE(ethernet(1600, "OSFP"), QStringLiteral("1.6tbase-x-osfp1600"));
        QCOMPARE(netboxPortType(QStringLiteral("InfiniBand NDR"), 400, QStringLiteral("OSFP")),
                 QStringLiteral("infiniband-ndr"));
        const LinkMedium twisted = mediaFor({1, QStringLiteral("Ethernet"), true}, *catalog_).front();
        QCOMPARE(netboxCableType(&twisted, *catalog_), QStringLiteral("cat6"));
    }

    void aPlanWithoutANetworkSaysSo()
    {
        const QMap<QString, QByteArray> all = files(planWith(1));
        QCOMPARE(all[QStringLiteral("cabling.csv")].count('\n'), 1);
        QVERIFY(all[QStringLiteral("topology.svg")].contains("no network of its own"));
    }

    /// Cards of 1.6 Tbit/s and a catalog whose cables carry no more than 800 Gbit/s.
    void aSpeedWithoutACableIsNamed()
    {
        catalog::CatalogSnapshot slower = *catalog_;
        slower.hash.clear(); // its rows are no longer those of the file
        for (catalog::FactTable &table : slower.tables)
            if (table.kind == QLatin1String("link_media"))
                std::erase_if(table.rows, [speed = table.column(QStringLiteral("link_gbps"))](const QStringList &row) {
                    return row[speed].toDouble() > 800;
                });
        const auto plans = cablePlansOf(planWith(3, "vr-nvl72"), slower);
        QVERIFY(plans.ok());
        for (const CablePlan &plan : *plans) {
            QVERIFY(!plan.problems.isEmpty());
            QVERIFY2(plan.problems.join(u' ').contains(QStringLiteral("1600 Gbit/s")),
                     qPrintable(plan.problems.join(u' ')));
        }
    }

    /// Every server has its 8 cables while it stands there: 6 x 8 rows. Those of the DGX that leave are moved to the
    /// HGX that come: 4 x 8 cables are laid, as many as the bill has ports.
    void whoComesTakesTheCablesOfWhoLeaves()
    {
        const QMap<QString, QByteArray> all = files(renewed());
        const auto csv = catalog::parseCsv(all[QStringLiteral("cabling.csv")]);
        QVERIFY(csv.ok());
        std::map<QString, int> ofServer;
        std::map<QString, std::vector<std::pair<QString, QString>>> ofPort; // months from and until
        int laid = 0, moved = 0;
        for (const QStringList &row : csv->rows) {
            const auto cell = [&](const char *name) { return row[csv->column(QLatin1String(name))]; };
            ++ofServer[cell("a_device")];
            const QString until = cell("until").isEmpty() ? QStringLiteral("9999") : cell("until");
            for (const auto &[from, to] : ofPort[cell("b_port")])
                QVERIFY2(cell("from") >= to || until <= from, qPrintable(row.join(u',')));
            ofPort[cell("b_port")].emplace_back(cell("from"), until);
            const bool isMoved = cell("cables") == QLatin1String("0");
            ++(isMoved ? moved : laid);
            QCOMPARE(isMoved, cell("note").startsWith(QLatin1String("the cable of c0")));
            QCOMPARE(isMoved, cell("from") == QLatin1String("2029-01"));
            const bool isDgx = cell("a_device").startsWith(QLatin1String("dgx"));
            QCOMPARE(cell("until"), isDgx ? QStringLiteral("2029-01") : QString());
        }
        QCOMPARE(laid, 32);
        QCOMPARE(moved, 16);
        QCOMPARE(ofServer.size(), std::size_t(6));
        for (const auto &[server, cables] : ofServer)
            QCOMPARE(cables, 8);
        QCOMPARE(ofPort.size(), std::size_t(32));
        // NetBox and the drawing show the third year: four HGX, their leaf and 32 cables.
        const QByteArray devices = all[QStringLiteral("netbox/devices.csv")];
        QCOMPARE(devices.count('\n'), 1 + 4 + 1);
        QVERIFY(!devices.contains("dgx-b300"));
        const QByteArray cables = all[QStringLiteral("netbox/cables.csv")];
        QCOMPARE(cables.count('\n'), 1 + 32);
        QVERIFY(cables.contains("hgx-b300-oem-0004") && !cables.contains("dgx-b300"));
        QVERIFY(!all[QStringLiteral("topology.svg")].contains("dgx-b300"));
        // The second year: two of each; the first: two DGX, by the same names and numbers.
        const QByteArray second = all[QStringLiteral("netbox/2028-01/devices.csv")];
        QVERIFY(second.contains("dgx-b300-0002") && second.contains("hgx-b300-oem-0002"));
        QCOMPARE(second.count('\n'), 1 + 4 + 1);
        QCOMPARE(all[QStringLiteral("netbox/2028-01/cables.csv")].count('\n'), 1 + 32);
        QCOMPARE(all[QStringLiteral("netbox/2027-01/devices.csv")].count('\n'), 1 + 2 + 1);
        QCOMPARE(all[QStringLiteral("netbox/2027-01/cables.csv")].count('\n'), 1 + 16);
        // So are the drawing and the graph of their months: 16 cables of two DGX, 32 of all four.
        QVERIFY(all[QStringLiteral("topology-2027-01.svg")].contains("dgx-b300"));
        QVERIFY(!all[QStringLiteral("topology-2027-01.svg")].contains("hgx-b300"));
        QVERIFY(all[QStringLiteral("topology-2028-01.svg")].contains("2028-01 until 2029-01"));
        const QByteArray graph = all[QStringLiteral("cabling-2027-01.dot")];
        QVERIFY2(graph.startsWith("// hall-1 as it stands from 2027-01 until 2028-01\ngraph cabling {"),
                 graph.left(80));
        QCOMPARE(graph.count(" -- "), 16);
        QCOMPARE(all[QStringLiteral("cabling-2028-01.dot")].count(" -- "), 32);
        QCOMPARE(all[QStringLiteral("cabling.dot")].count(" -- "), 32);
        QVERIFY(all[QStringLiteral("cabling.dot")].startsWith("// hall-1 as it stands from 2029-01 on\n"));
        // The leaf stands in the rack of the first HGX, the DGX in that of those that take their place.
        QCOMPARE(all[QStringLiteral("netbox/2027-01/racks.csv")].count('\n'), 1 + 2);
        // Its modules are those of the cables that are laid: one at each end of each, in 800G modules of one link.
        const auto plans = cablePlansOf(renewed(), *catalog_);
        QVERIFY(plans.ok() && plans->size() == 1);
        int modules = 0;
        for (const auto &[part, count] : partsOf(plans->front()).transceivers)
            modules += count;
        QCOMPARE(modules, 2 * 32);
        QCOMPARE(shownPart(plans->front()).ends, 4);
    }

    /// Servers of two speeds come and go at random: every one has its eight links while it stands there, on ports that
    /// no other has at the time.
    void whateverComesAndGoesIsCabled()
    {
        std::mt19937 numbers(11);
        for (int round = 0; round < 40; ++round) {
            Plan plan = renewed();
            Design design;
            for (const char *system : {"dgx-b300", "hgx-b300-oem", "dgx-h100", "dell-xe9680-h200"})
                for (int period = 0, before = 0; period < 3; ++period) {
                    const int active = 2 + int(numbers() % 24), retired = int(numbers() % unsigned(before + 1));
                    const int leaving = std::max(retired, before - active);
                    design.units.push_back({QStringLiteral("buy/hall-1/") + QLatin1String(system),
                                            QLatin1String(system), QStringLiteral("hall-1"), QStringLiteral("buy"),
                                            period, active, active - before + leaving, leaving});
                    before = active;
                }
            for (const SiteFabric &fabric : siteFabrics(design, *catalog_))
                for (int period = 0; period < 3; ++period)
                    for (const auto &[role, count] :
                         {std::pair("leaf", fabric.counts.leaves), {"spine", fabric.counts.spines}})
                        if (count > 0)
                            design.extras.push_back({fabric.site, fabric.switchId, QStringLiteral("network"),
                                                     QLatin1String(role), period, int(count), period ? 0 : int(count)});
            plan.design = designToJson(design, plan.need.horizon);
            const auto plans = cablePlansOf(plan, *catalog_);
            QVERIFY(plans.ok() && plans->size() == 2);
            std::size_t servers = 0;
            for (const CablePlan &cables : *plans) {
                std::map<QString, int> links; // by server
                std::map<std::pair<int, int>, std::vector<ServiceSpan>> ofPort;
                for (const CableRun &run : cables.runs) {
                    if (run.layer == FabricLayer::NodeLeaf)
                        ++links[cables.devices[std::size_t(run.a)].name];
                    for (const auto &port : {std::pair(run.b, run.portB), std::pair(run.a, run.portA)}) {
                        const ServiceSpan span = cables.spanOf(run);
                        QVERIFY(span.from < span.until);
                        for (const ServiceSpan &other : ofPort[port])
                            QVERIFY2(!span.overlaps(other), qPrintable(cables.portName(run, false)));
                        ofPort[port].push_back(span);
                    }
                }
                QVERIFY2(cables.problems.isEmpty(), qPrintable(cables.problems.join(u' ')));
                for (const auto &[server, count] : links)
                    QCOMPARE(count, 8);
                QCOMPARE(int(links.size()), cables.ends);
                servers += links.size();
                const CablePlan shown = shownPart(cables);
                for (const CableRun &run : shown.runs)
                    QVERIFY(run.b < int(shown.devices.size()));
            }
            std::size_t ever = 0;
            for (const auto &[offer, spans] : unitSpans(design))
                ever += spans.size();
            QCOMPARE(servers, ever);
        }
    }

    void sameBytesAgain() { QVERIFY(files(planWith(20)) == files(planWith(20))); }
};

QTEST_MAIN(TstCabling)
#include "tst_cabling.moc"
