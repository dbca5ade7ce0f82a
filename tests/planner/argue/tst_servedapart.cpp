#include "planner/argue/servedapart.h"
#include "tests/support/handmade.h"
#include "tests/support/roundtripfit.h"

#include <QtTest>

using namespace handmade;

namespace {

/// Users live at A (50 N, 0 E), B (5 E) and C (60 E), each with a hall of that name. No pair was measured: the estimate
/// is 3 + 1.63 x 3.5 = 8.7 ms from A to B (357 km) and 3 + 1.63 x 40 = 68 ms from A to C.
catalog::CatalogSnapshot world()
{
    catalog::CatalogSnapshot world;
    for (const auto &[name, longitude] : {std::pair("A", 0.0), std::pair("B", 5.0), std::pair("C", 60.0)}) {
        catalog::Site site;
        site.id = QStringLiteral("metro-") + QString::fromLatin1(name).toLower();
        site.name = QLatin1String(name);
        site.latitude = 50;
        site.longitude = longitude;
        world.sites.push_back(site);
    }
    handmade::addRoundTripFit(world);
    world.index();
    return world;
}

Plan apart()
{
    Plan p = handmade::plan({20});
    p.need.workloads[0].users = {{text("A"), 0.5}, {text("B"), 0.25}, {text("C"), 0.25}};
    Constraint near;
    near.id = text("near");
    near.kind = ConstraintKind::Latency;
    near.workloads = {text("chat"), text("other")};
    near.maxRttMs = 20;
    p.need.constraints = {near};
    return p;
}

/// Offers at A and C that only distance keeps away.
CandidateSet offers()
{
    CandidateSet s = set({rented("at-a", "metro-a", {0, 100}), rented("at-c", "metro-c", {0, 100})});
    carry(s, "chat", "at-a", 1, 10, {text("near")});
    carry(s, "chat", "at-c", 1, 10, {text("near")});
    return s;
}

} // namespace

class TstServedApart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachPlaceHasItsUsers()
    {
        Plan p = apart();
        p.pins = {{text("chat"), text("at-a"), {}, {}}};
        p.need.rules.facts = Json{{"workload.chat.logs_kept", true}, {"org.size", "large"}};
        const auto found = servedApart(p, text("near"), offers(), world());
        QVERIFY(found);
        const std::vector<Workload> &parts = found->plan.need.workloads;
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].id, text("chat-a"));
        QCOMPARE(parts[0].requestsPerSecond[0].value, 15.0); // three quarters of 20
        QCOMPARE(parts[0].users.size(), std::size_t(2));
        QVERIFY(std::abs(parts[0].users[0].share - 2.0 / 3) < 1e-8);
        QCOMPARE(parts[1].id, text("chat-c"));
        QCOMPARE(parts[1].requestsPerSecond[0].value, 5.0);
        QCOMPARE(parts[1].users[0].share, 1.0);
        QCOMPARE(found->plan.need.constraints[0].workloads,
                 (QStringList{text("chat-a"), text("chat-c"), text("other")}));
        QCOMPARE(found->plan.pins.size(), std::size_t(2));
        QCOMPARE(found->plan.pins[1].workload, text("chat-c"));
        const std::string facts =
            R"({"workload.chat-a.logs_kept":true,"workload.chat-c.logs_kept":true,"org.size":"large"})";
        QCOMPARE(QByteArray::fromStdString(found->plan.need.rules.facts.dump()), QByteArray::fromStdString(facts));
        QCOMPARE(found->parts.size(), std::size_t(1));
        QCOMPARE(found->parts[0].constraint, text("chat.users"));
        QCOMPARE(found->parts[0].toText, text("A + B | C"));
    }

    /// The strictest rule decides: within 8 ms A and B are apart as well, and no offer stands at B.
    void nobodyIsLeftOut()
    {
        Plan p = apart();
        QVERIFY(servedApart(p, text("near"), offers(), world()));
        p.need.constraints.push_back(p.need.constraints[0]);
        p.need.constraints[1].id = text("nearer");
        p.need.constraints[1].maxRttMs = 8;
        QVERIFY(!servedApart(p, text("near"), offers(), world()));
    }

    void onePlaceForAllStays()
    {
        Plan p = apart();
        p.need.constraints[0].maxRttMs = 80;
        QVERIFY(!servedApart(p, text("near"), offers(), world()));
    }

    /// Where another rule closes the place at C, no division opens it.
    void otherRulesStillClose()
    {
        CandidateSet s = set({rented("at-a", "metro-a", {0, 100}), rented("at-c", "metro-c", {0, 100})});
        carry(s, "chat", "at-a", 1, 10, {text("near")});
        carry(s, "chat", "at-c", 1, 10, {text("home"), text("near")});
        QVERIFY(!servedApart(apart(), text("near"), s, world()));
    }

    void whatCountsItAsOneHoldsItTogether()
    {
        Plan limited = apart();
        Constraint limit = handmade::limit("chat-racks", PlanQuantity::Racks, 4);
        limit.workload = text("chat");
        limited.need.constraints.push_back(limit);
        QVERIFY(!servedApart(limited, text("near"), offers(), world()));
        Plan pinned = apart();
        pinned.pins = {{text("chat"), text("at-a"), {}, 4}};
        QVERIFY(!servedApart(pinned, text("near"), offers(), world()));
        QVERIFY(!servedApart(apart(), text("chat-racks"), offers(), world()));
    }

    /// A name that is taken gets a number.
    void namesAreUnlikeOthers()
    {
        Plan p = apart();
        p.need.workloads.push_back(p.need.workloads[0]);
        p.need.workloads[1].id = text("chat-a");
        p.need.workloads[1].users.clear();
        const auto found = servedApart(p, text("near"), offers(), world());
        QVERIFY(found);
        QCOMPARE(found->plan.need.workloads[0].id, text("chat-a-2"));
    }
};

QTEST_GUILESS_MAIN(TstServedApart)
#include "tst_servedapart.moc"
