#include "catalog/import/csv.h"
#include "planner/cost/offers.h"
#include "planner/fabric/fabricrule.h"
#include "planner/fabric/switchchoice.h"
#include "tests/planner/cost/smallcatalog.h"

#include <QTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;

class TstFabricRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switches_data()
    {
        QTest::addColumn<int>("ports");
        QTest::addColumn<int>("radix");
        QTest::addColumn<SwitchCount>("expected");
        QTest::newRow("none") << 0 << 64 << SwitchCount{};
        QTest::newRow("one port") << 1 << 64 << SwitchCount{1, 0, 0};
        QTest::newRow("one switch, full") << 64 << 64 << SwitchCount{1, 0, 0};
        QTest::newRow("one more") << 65 << 64 << SwitchCount{3, 2, 0};           // ceil(130 / 64) = 3, ceil(3 / 2) = 2
        QTest::newRow("a third leaf begun") << 72 << 64 << SwitchCount{3, 2, 0}; // ceil(144 / 64) = 3
        QTest::newRow("two tiers, full") << 2048 << 64 << SwitchCount{64, 32, 0};
        QTest::newRow("three tiers") << 2049 << 64 << SwitchCount{65, 65, 33}; // ceil(4098 / 64) = 65
    }
    void switches()
    {
        QFETCH(int, ports);
        QFETCH(int, radix);
        QFETCH(SwitchCount, expected);
        QVERIFY(switchesFor(ports, radix) == expected);
    }

    void everyPortAndUplinkFits()
    {
        for (int radix : {4, 32, 36, 40, 64, 144})
            for (int ports = radix + 1; ports <= maxTwoTierPorts(radix); ports += 7) {
                const SwitchCount count = switchesFor(ports, radix);
                QVERIFY(count.leaves * (radix / 2) >= ports);
                QVERIFY(count.spines * radix >= count.leaves * (radix / 2));
                QVERIFY(count.leaves <= radix);
            }
    }

    /// Published designs of the catalog. Left out: rows without counts, tori, more than one plane or link a node, and
    /// those the formula cannot give: b300-spectrum-8su (two tiers printed beyond radix^2 / 2) and b300-xdr-8su (36
    /// spines, rounded up).
    void publishedDesigns()
    {
        const auto table = catalog::readCsv(QStringLiteral(CW_SOURCE_DIR "/resources/catalog/topologies.csv"));
        QVERIFY2(table.ok(), "topologies.csv");
        const QStringList exceptions{QStringLiteral("superpod-b300-spectrum-8su"),
                                     QStringLiteral("superpod-b300-xdr-8su"), QStringLiteral("asterfusion-64x4")};
        int checked = 0;
        for (const QStringList &row : table->rows) {
            const auto cell = [&](const char *name) { return row[table->column(QLatin1String(name))]; };
            const int radix = cell("switch_radix").toInt(), ports = cell("node_leaf_cables").toInt();
            if (radix == 0 || ports == 0 || cell("leaf_switches").isEmpty() || exceptions.contains(cell("id")))
                continue;
            const SwitchCount count = switchesFor(ports, radix);
            QVERIFY2(count.leaves == cell("leaf_switches").toInt(), qPrintable(cell("id")));
            QVERIFY2(count.spines == cell("spine_switches").toInt(), qPrintable(cell("id")));
            QVERIFY2(count.cores == cell("core_switches").toInt(), qPrintable(cell("id")));
            ++checked;
        }
        QVERIFY2(checked >= 15, qPrintable(QString::number(checked)));
    }

    void cheapestPortThatCoversAndSpeaks()
    {
        const catalog::CatalogSnapshot c = cw::testing::smallCatalog();
        const Bandwidth speed = Bandwidth::fromGigabytesPerSecond(50);
        QCOMPARE(chooseSwitch(c, {speed, true, true})->id, QStringLiteral("sw-64"));
        // An Ethernet-only card takes the unpriced faster switch; nothing carries 200 GB/s.
        QCOMPARE(chooseSwitch(c, {speed, false, true})->id, QStringLiteral("sw-eth"));
        QVERIFY(!chooseSwitch(c, {Bandwidth::fromGigabytesPerSecond(200), true, true}));
    }

    /// A rule of exclusion holds for switches too, unless it speaks of some workloads alone.
    void excludedSwitchesAreLeftOut()
    {
        const catalog::CatalogSnapshot c = cw::testing::smallCatalog();
        const PortWish wish{Bandwidth::fromGigabytesPerSecond(50), true, true};
        const catalog::Switch *usual = chooseSwitch(c, wish);
        QVERIFY(usual);
        Need need;
        Constraint rule;
        rule.kind = ConstraintKind::Exclude;
        rule.parts = {usual->id};
        need.constraints = {rule};
        const catalog::Switch *other = chooseSwitch(c, wish, allowedSwitches(need));
        QVERIFY(other && other->id != usual->id);
        need.constraints[0].workloads = {QStringLiteral("chat")};
        QCOMPARE(chooseSwitch(c, wish, allowedSwitches(need))->id, usual->id);
        Workload chat, rag;
        chat.id = QStringLiteral("chat");
        rag.id = QStringLiteral("rag");
        need.workloads = {chat, rag}; // switches serve both: a rule for one leaves them in, one for both does not
        QCOMPARE(chooseSwitch(c, wish, allowedSwitches(need))->id, usual->id);
        need.constraints[0].workloads = {QStringLiteral("chat"), QStringLiteral("rag")};
        QVERIFY(chooseSwitch(c, wish, allowedSwitches(need))->id != usual->id);
    }

    void rulesOfASite()
    {
        const catalog::CatalogSnapshot c = cw::testing::smallCatalog();
        const Plan plan = cw::testing::smallPlan();
        FigureBook book;
        const OfferSet set = buildOffers(plan, c, book);
        const std::vector<FabricRule> rules = fabricRules(plan, c, set.offers, book);
        QCOMPARE(rules.size(), size_t(2));
        const FabricRule &rule = rules[0];
        QCOMPARE(rule.site, QStringLiteral("hall-1"));
        QCOMPARE(rule.switchId, QStringLiteral("sw-64"));
        QCOMPARE(rule.radix, 64);
        QCOMPARE(rule.portsPerUnit.size(), size_t(2)); // the priced and the unpriced server
        QCOMPARE(rule.portsPerUnit[0].second, 8);
        QCOMPARE(rule.powerPerSwitch, Power::fromWatts(750));
        QCOMPARE(rule.rackSharePerSwitch, 0.75 / 0.8 / 25);     // of 25 kW a rack, more than one of 42 units
        QCOMPARE(rule.perSwitch[0].unitPrice->likely, 25600.0); // 32,000 x 0.8
        QCOMPARE(rule.perSwitch[1].unitPrice->likely, 1024.0);  // 4 % installation
        QCOMPARE(rule.perSwitch[2].unitPrice->likely, 256.0);   // 12 % a year / 12
        QCOMPARE(rule.perSwitch[3].quantity, 684.375);          // 0.75 kW x 1.25 x 730 h
        QCOMPARE(rule.perPort[0].unitPrice->likely, 400.0);     // 500 USD at 400 Gbit/s
        QCOMPARE(rule.perUplink[0].quantity, 1.0);
        QCOMPARE(rule.findings.size(), size_t(1)); // what it is built of and why: 32,000 USD over 64 ports
        QVERIFY(rule.findings[0].text.contains(QStringLiteral("NVIDIA SW64 at 500 USD a port, the lowest price")));
        QVERIFY(rule.findings[0].text.contains(QStringLiteral("of 2 models")));
        QCOMPARE(rules[1].site, QStringLiteral("metro-x"));
        QCOMPARE(rules[1].perSwitch.back().quantity, 0.75 / 0.8); // rent by kW of nameplate, as that of servers
    }

    void anUnpricedSwitchIsARangeAndSaysSo()
    {
        catalog::CatalogSnapshot c = cw::testing::smallCatalog();
        c.systems[0].nicId = QStringLiteral("nic-eth");
        const Plan plan = cw::testing::smallPlan();
        FigureBook book;
        const std::vector<FabricRule> rules = fabricRules(plan, c, buildOffers(plan, c, book).offers, book);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [](const FabricRule &r) { return r.switchId == QLatin1String("sw-eth"); });
        QVERIFY(rule != rules.end());
        // 64 ports of 800 Gbit/s are 128 of 400: 128 x 500 USD x 0.8, range 300 to 700
        QCOMPARE(*rule->perSwitch[0].unitPrice, (Band{30720, 51200, 71680}));
        QCOMPARE(rule->powerPerSwitch, Power::fromWatts(640)); // 64 x 10 W
        QCOMPARE(rule->findings.size(), size_t(2));            // the range, and the choice
    }

    /// The model a plan names comes before a cheaper one; one that does not carry the ports is told.
    void theModelThatAPlanNames()
    {
        catalog::CatalogSnapshot c = cw::testing::smallCatalog();
        Plan plan = cw::testing::smallPlan();
        const auto chosen = [&](const QString &word) {
            plan.need.topology = {word};
            FigureBook book;
            return fabricRules(plan, c, buildOffers(plan, c, book).offers, book).front();
        };
        const FabricRule named = chosen(QStringLiteral("fat-tree@sw-eth"));
        QCOMPARE(named.switchId, QStringLiteral("sw-eth"));
        QVERIFY(named.findings.back().text.contains(QStringLiteral("which the plan names")));
        c.switches[1].portOneWay = Bandwidth::fromGigabytesPerSecond(10);
        const FabricRule slow = chosen(QStringLiteral("fat-tree@sw-eth"));
        QCOMPARE(slow.switchId, QStringLiteral("sw-64"));
        QCOMPARE(slow.findings.back().verdict, Verdict::Conditional);
        QVERIFY(slow.findings.back().text.contains(QStringLiteral("none of the models the plan names")));
    }
};

QTEST_GUILESS_MAIN(TstFabricRule)
#include "tst_fabricrule.moc"
