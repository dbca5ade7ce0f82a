// Plugs and cages: what goes in where, at both ends of a link, and which switches that leaves.
#include "planner/fabric/cagesplits.h"
#include "planner/fabric/linkmedia.h"
#include "planner/fabric/switchchoice.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

catalog::FactTable table(const char *kind, const char *columns, std::initializer_list<const char *> rows)
{
    catalog::FactTable made;
    made.kind = text(kind);
    made.columns = text(columns).split(u',');
    for (const char *row : rows)
        made.rows.push_back(text(row).split(u','));
    return made;
}

catalog::Switch switchOf(const char *id, const char *protocol, double gbps, int ports, double price)
{
    catalog::Switch made;
    made.id = made.name = text(id);
    made.protocol = text(protocol);
    made.ports = ports;
    made.portOneWay = Bandwidth::fromGigabitsPerSecond(gbps);
    made.priceUsd = Band::exact(price);
    return made;
}

} // namespace

class TstPortCages : public QObject {
    Q_OBJECT

    /// A cheap switch of OSFP cages beside a dear one of QSFP56; cards of 200G in QSFP56, a server whose cards of 400G
    /// share cages, cards of 400G in cages of their own.
    static catalog::CatalogSnapshot small()
    {
        catalog::CatalogSnapshot catalog;
        catalog.tables = {
            table("link_media",
                  "id,name,link_gbps,protocol,between,medium,reach_m,node_part,links_per_node_part,switch_part,"
                  "links_per_switch_part,cable_part,links_per_cable,cables_per_link,lengths_m",
                  {"aoc,200G active optical,200,Ethernet,node-switch,active optical,100,,1,,1,aoc-200,1,1,5;10;100",
                   "single,400G from a card,400,Ethernet,node-switch,multimode "
                   "fibre,50,flat,1,twin,2,mpo,1,1,5;10;50",
                   "shared,400G from a shared cage,400,Ethernet,node-switch,multimode "
                   "fibre,50,twin-flat,2,twin,2,mpo,1,1,5;10;50"}),
            table("optics_cables", "id,connector",
                  {"aoc-200,QSFP56", "flat,OSFP (flat top)", "twin-flat,OSFP (flat top)", "twin,OSFP", "mpo,MPO-12/APC",
                   "split,OSFP-2xQSFP112"}),
            table("port_cages", "id,device,network,cage,links_per_cage",
                  {"1,card-200,,QSFP56,1", "2,card-400,,OSFP flat top,1", "3,shared,compute,OSFP flat top,2",
                   "4,osfp,,OSFP,1", "5,qsfp,,QSFP56,1", "6,*,out-of-band,RJ45,1"}),
            table("plug_fits", "id,cage,plug", {"1,QSFP56,QSFP28"})};
        for (const char *id : {"aoc-200", "flat", "twin-flat", "twin", "mpo"}) {
            catalog::Cable part;
            part.id = part.name = text(id);
            catalog.cables.push_back(part);
        }
        catalog.switches = {switchOf("osfp", "Ethernet", 800, 64, 100), switchOf("qsfp", "Ethernet", 200, 64, 900)};
        for (const auto &[id, nic] : {std::pair("plain", "card-400"), {"shared", "card-400"}, {"node", "card-200"}}) {
            catalog::System system;
            system.id = text(id);
            system.nicId = text(nic);
            system.accelerators = text(id) == text("node") ? 0 : 8;
            catalog.systems.push_back(system);
        }
        catalog.index();
        return catalog;
    }

private Q_SLOTS:
    /// The row of a server stands over that of its card; cards of a node without accelerators lead to storage.
    void cagesOfCardsAndServers()
    {
        const catalog::CatalogSnapshot catalog = small();
        const PortCages cages(catalog);
        QCOMPARE(cages.of(text("plain"), text("compute")), (PortCage{text("OSFP flat top"), 1}));
        QCOMPARE(cages.of(text("shared"), text("compute")), (PortCage{text("OSFP flat top"), 2}));
        QCOMPARE(cages.of(text("plain"), text("storage")), PortCage{});
        QCOMPARE(cages.of(text("node"), text("storage")).form, text("QSFP56"));
        QCOMPARE(cages.of(text("osfp"), text("out-of-band")).form, text("RJ45"));
        QVERIFY(cages.takes(text("QSFP56"), text("QSFP28")) && !cages.takes(text("QSFP28"), text("QSFP56")));
        QVERIFY(!cages.takes(text("OSFP"), text("OSFP flat top")));
        QVERIFY(cages.takes(QString(), text("OSFP")) && cages.takes(text("OSFP"), QString()));
    }

    void aSplitterHasAPlugOfAnotherFormAtEitherEnd()
    {
        const catalog::CatalogSnapshot catalog = small();
        const Plugs split = plugsOf(text("split"), catalog), flat = plugsOf(text("flat"), catalog);
        QCOMPARE(split.atSwitch, text("OSFP"));
        QCOMPARE(split.atNode, text("QSFP112"));
        QCOMPARE(flat.atNode, text("OSFP flat top"));
        QCOMPARE(flat.atSwitch, flat.atNode);
    }

    /// Two cards behind one cage take the module of two links; a module for one would leave a card dark.
    void modulesShareTheCagesOfAServer()
    {
        const catalog::CatalogSnapshot catalog = small();
        const auto names = [&](const PortCage &node) {
            QStringList ids;
            for (const LinkMedium &medium : mediaFor({400, text("Ethernet"), true, 2, node, text("OSFP")}, catalog))
                ids.append(medium.id);
            return ids;
        };
        QCOMPARE(names({text("OSFP flat top"), 1}), QStringList{text("single")});
        QCOMPARE(names({text("OSFP flat top"), 2}), QStringList{text("shared")});
        QCOMPARE(names({text("QSFP112"), 1}), QStringList());
    }

    /// The cheap switch would take 200G by its speed, and has no cage for it.
    void aSwitchIsChosenByItsCages()
    {
        const catalog::CatalogSnapshot catalog = small();
        const auto chosen = [&](double gbps) {
            const catalog::Switch *best = chooseSwitch(catalog, {Bandwidth::fromGigabitsPerSecond(gbps), false, true});
            return best ? best->id : QString();
        };
        QCOMPARE(chosen(200), text("qsfp"));
        QCOMPARE(chosen(400), text("osfp"));
    }

    /// 800G in a cage are two links of 400G where a part of the catalog that fits carries two.
    void aPortIsSplitAsItsPlugsShareIt()
    {
        catalog::CatalogSnapshot catalog = small();
        catalog::Assumption most;
        most.id = text("fabric_links_per_port_most");
        most.value = Band::exact(4);
        catalog.assumptions = {most};
        catalog.index();
        const CageSplits splits(400, catalog);
        QCOMPARE(splits.of(catalog.switches[0]), 2);
        QVERIFY(splits.takes(catalog.switches[0]) && !splits.takes(catalog.switches[1]));
    }

    void whatFitsNoCageIsToldWithWhatWould()
    {
        const catalog::CatalogSnapshot catalog = small();
        const LinkWish wish{200, text("Ethernet"), true, 1, {text("QSFP56"), 1}, text("OSFP")};
        const std::vector<LinkMedium> none = mediaFor(wish, catalog);
        QVERIFY(none.empty());
        const QString said = noMediumSentence(wish, none, 20, catalog);
        QVERIFY2(said.contains(text("fits OSFP cages at the switch and QSFP56 at the server")), qPrintable(said));
        QVERIFY2(said.contains(text("200G active optical would fit, with a switch such as qsfp (QSFP56 cages)")),
                 qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TstPortCages)
#include "tst_portcages.moc"
