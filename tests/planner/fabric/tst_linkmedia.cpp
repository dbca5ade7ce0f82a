// What a link may be made of: parts a plan may not buy are no medium, and a cage takes as many links as a part shares.
#include "planner/fabric/linkmedia.h"
#include "planner/fabric/switchfilter.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstLinkMedia : public QObject {
    Q_OBJECT

    static catalog::CatalogSnapshot twoWays()
    {
        catalog::CatalogSnapshot catalog;
        catalog::FactTable media;
        media.kind = QStringLiteral("link_media");
        media.columns = {QStringLiteral("id"),          QStringLiteral("name"),
                         QStringLiteral("link_gbps"),   QStringLiteral("protocol"),
                         QStringLiteral("between"),     QStringLiteral("medium"),
                         QStringLiteral("reach_m"),     QStringLiteral("node_part"),
                         QStringLiteral("switch_part"), QStringLiteral("links_per_switch_part"),
                         QStringLiteral("cable_part"),  QStringLiteral("lengths_m")};
        const auto row = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(',')); };
        media.rows = {row("aoc,active optical,200,Ethernet,node-switch,active optical,50,,,1,aoc-200,5;10;50"),
                      row("fibre,fibre,400,Ethernet,node-switch,multimode fibre,50,flat,twin,2,mpo,5;10;50"),
                      row("dac,copper,400,Ethernet,node-switch,copper,3,,,1,dac-400,1;3")};
        catalog.tables = {media};
        for (const char *id : {"aoc-200", "flat", "twin", "mpo", "dac-400"}) {
            catalog::Cable part;
            part.id = QLatin1String(id);
            part.vendor = QLatin1String(id) == QLatin1String("twin") ? QStringLiteral("Acme") : QStringLiteral("Other");
            catalog.cables.push_back(part);
        }
        catalog.index();
        return catalog;
    }

    static Need excluding(const QString &vendor, const QString &part)
    {
        Need need;
        Constraint rule;
        rule.kind = ConstraintKind::Exclude;
        if (!vendor.isEmpty())
            rule.vendors = {vendor};
        if (!part.isEmpty())
            rule.parts = {part};
        need.constraints = {rule};
        return need;
    }

private Q_SLOTS:
    /// Twin transceivers carry two links of 400 in one cage; a cable with plugs of its own takes the cage for itself.
    void aCageTakesWhatItsPartsShare()
    {
        const catalog::CatalogSnapshot catalog = twoWays();
        const auto links = [&](double gbps, const char *protocol) {
            std::vector<int> all;
            for (const CageFilling &filling : cageFillings(gbps, QLatin1String(protocol), catalog))
                all.push_back(filling.links);
            return all;
        };
        QCOMPARE(links(400, "Ethernet"), (std::vector<int>{2, 1}));
        QCOMPARE(links(200, "Ethernet"), std::vector<int>{1});
        QCOMPARE(links(400, "InfiniBand NDR"), std::vector<int>{});
    }

    void exclusionsReachTransceiversAndCables()
    {
        const catalog::CatalogSnapshot catalog = twoWays();
        const LinkWish wish{400, QStringLiteral("Ethernet"), true, 0};
        QVERIFY(!allowedCables(Need{}));
        QCOMPARE(mediaFor(wish, catalog).size(), std::size_t(2));
        for (const Need &need : {excluding(QStringLiteral("acme"), {}), excluding({}, QStringLiteral("mpo"))}) {
            const std::vector<LinkMedium> left = mediaFor(wish, catalog, allowedCables(need));
            QCOMPARE(left.size(), std::size_t(1));
            QCOMPARE(left[0].id, QStringLiteral("dac"));
            QCOMPARE(chooseMedium(left, 20).medium, -1);
            const QString said = noMediumSentence(wish, left, 20, catalog);
            QVERIFY2(said.contains(QStringLiteral("left out by rules of this plan")) &&
                         said.contains(QStringLiteral("such as fibre")),
                     qPrintable(said));
        }
    }

    /// A port for one link of which no plug is known takes no part for two; without the copper nothing is left.
    void whatCarriesMoreIsNoneForAnUnknownPort()
    {
        const catalog::CatalogSnapshot catalog = twoWays();
        const Need need = excluding({}, QStringLiteral("dac-400"));
        LinkWish wish{400, QStringLiteral("Ethernet"), true, 1};
        QCOMPARE(mediaFor(wish, catalog).size(), std::size_t(1));
        QVERIFY(mediaFor(wish, catalog, allowedCables(need)).empty());
        wish.linksPerCage = 2;
        QCOMPARE(mediaFor(wish, catalog, allowedCables(need)).size(), std::size_t(1));
    }

    /// Without rules of exclusion the sentence speaks of reach.
    void whatIsTooFarIsToldByItsLength()
    {
        const catalog::CatalogSnapshot catalog = twoWays();
        const LinkWish wish{400, QStringLiteral("Ethernet"), true, 0};
        const QString said = noMediumSentence(wish, mediaFor(wish, catalog), 80, catalog);
        QVERIFY2(said.contains(QStringLiteral("80.0 m are needed")), qPrintable(said));
    }

    /// No medium reaches 80 m, a part no medium pairs would: proposed where it may be bought, named as left out where
    /// not.
    void whatMayNotBeBoughtIsNotProposed()
    {
        catalog::CatalogSnapshot catalog = twoWays();
        catalog::Cable far;
        far.id = QStringLiteral("far");
        far.name = QStringLiteral("Far LR4");
        far.vendor = QStringLiteral("Acme");
        far.speedGbps = 400;
        far.reach = Length::fromMetres(2000);
        catalog.cables.push_back(far);
        catalog.index();
        const LinkWish wish{400, QStringLiteral("Ethernet"), true, 0};
        const Need need = excluding(QStringLiteral("acme"), {}); // the filter looks into it
        const CableFilter isAllowed = allowedCables(need);
        QVERIFY(noMediumSentence(wish, mediaFor(wish, catalog), 80, catalog)
                    .contains(QStringLiteral("Far LR4 (2000 m) would reach")));
        const QString said = noMediumSentence(wish, mediaFor(wish, catalog, isAllowed), 80, catalog, isAllowed);
        QVERIFY2(said.endsWith(QStringLiteral("left out by rules of this plan, such as Far LR4 (2000 m)")),
                 qPrintable(said));
    }

    /// 1 Gbit/s comes on twisted pair: it ends in a management switch, never in a cage of 400.
    void managementEndsInItsOwnKindOfPort()
    {
        catalog::Switch data, management;
        data.ports = 32;
        data.portOneWay = Bandwidth::fromGigabitsPerSecond(400);
        management.ports = 48;
        management.portOneWay = Bandwidth::fromGigabitsPerSecond(1);
        const Bandwidth slow = Bandwidth::fromGigabitsPerSecond(1), fast = Bandwidth::fromGigabitsPerSecond(100);
        QVERIFY(takesLinks(management, slow) && !takesLinks(data, slow));
        QVERIFY(takesLinks(data, fast) && !takesLinks(management, fast));
    }
};

QTEST_GUILESS_MAIN(TstLinkMedia)
#include "tst_linkmedia.moc"
