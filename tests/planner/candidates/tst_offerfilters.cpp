#include "planner/candidates/offerfilters.h"
#include "planner/candidates/supplierfindings.h"
#include "planner/fabric/roundtrip.h"
#include "tests/support/handmade.h"
#include "tests/support/roundtripfit.h"

#include <QtTest>

using namespace handmade;

namespace {

catalog::CatalogSnapshot world()
{
    catalog::CatalogSnapshot catalog;
    const auto country = [&](const char *iso, bool eu) {
        catalog::Country c;
        c.iso2 = text(iso);
        c.euMember = c.eea = eu;
        catalog.countries.push_back(c);
    };
    country("DE", true);
    country("FR", true);
    country("US", false);
    const auto site = [&](const char *id, const char *kind, double lat, double lon) {
        catalog::Site s;
        s.id = s.name = s.metroId = text(id);
        s.kind = text(kind);
        s.latitude = lat;
        s.longitude = lon;
        catalog.sites.push_back(s);
    };
    site("Berlin", "metro", 52.52, 13.405);
    site("frankfurt-1", "colo", 50.11, 8.68);
    site("virginia-1", "cloud_region", 39.04, -77.49);
    handmade::addRoundTripFit(catalog);
    catalog.index();
    return catalog;
}

Offer cloudIn(const char *site, const char *country, const QStringList &operators)
{
    Offer offer = rented("rent", site, {0, 1000, 1});
    offer.country = text(country);
    offer.operatorCountries = operators;
    offer.vendor = text("NVIDIA");
    return offer;
}

Constraint rule(ConstraintKind kind)
{
    Constraint c;
    c.id = text("rule");
    c.kind = kind;
    return c;
}

bool isBroken(const Constraint &constraint, const Offer &offer, Workload workload = {})
{
    Plan p = handmade::plan({1});
    p.need.constraints = {constraint};
    workload.id = text("chat");
    const catalog::CatalogSnapshot catalog = world();
    return OfferFilters(p, catalog).broken(offer, workload).contains(text("rule"));
}

} // namespace

class TstOfferfilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void residencyFollowsGroups()
    {
        Constraint c = rule(ConstraintKind::Residency);
        c.allow = QStringList{text("EU")};
        QVERIFY(!isBroken(c, cloudIn("frankfurt-1", "DE", {text("DE")})));
        QVERIFY(isBroken(c, cloudIn("virginia-1", "US", {text("DE")})));
        QVERIFY(isBroken(c, cloudIn("nowhere", "", {text("DE")}))); // unknown cannot be shown to hold
        c.workloads = QStringList{text("other")};
        QVERIFY(!isBroken(c, cloudIn("virginia-1", "US", {text("DE")})));
    }

    void exposureLooksAtParents()
    {
        Constraint c = rule(ConstraintKind::OperatorExposure);
        c.deny = QStringList{text("US")};
        QVERIFY(isBroken(c, cloudIn("frankfurt-1", "DE", {text("DE"), text("US")})));
        QVERIFY(!isBroken(c, cloudIn("frankfurt-1", "DE", {text("FR")})));
        QVERIFY(isBroken(c, cloudIn("frankfurt-1", "DE", {})));
        QVERIFY(!isBroken(c, bought("buy", "hall", {})));
    }

    void sovereigntyNeedsAKnownLevel()
    {
        Constraint c = rule(ConstraintKind::Sovereignty);
        c.minSeal = 2;
        Offer offer = cloudIn("frankfurt-1", "DE", {text("DE")});
        QVERIFY(isBroken(c, offer));
        offer.sealLevel = 2;
        QVERIFY(!isBroken(c, offer));
        offer.sealLevel = 1;
        QVERIFY(isBroken(c, offer));
    }

    void ownHallsAreTestedForSovereigntyToo()
    {
        Constraint c = rule(ConstraintKind::Sovereignty);
        c.minSeal = 3;
        Offer hall = bought("buy", "hall", {});
        QVERIFY(isBroken(c, hall)); // nobody rated it
        hall.sealLevel = 3;
        QVERIFY(!isBroken(c, hall));
        hall.sealLevel = 1; // a parent in the United States
        QVERIFY(isBroken(c, hall));
        c.minSeal = 0; // asks for nothing
        hall.sealLevel.reset();
        QVERIFY(!isBroken(c, hall));
    }

    void latencyIsWorstOverUsers()
    {
        // Berlin to Frankfurt 423.6 km: ideal 2 x 423.6 x 1.468 / 299.792 = 4.148 ms; 3 + 1.63 x 4.148 = 9.76 ms.
        const catalog::CatalogSnapshot catalog = world();
        const double km = greatCircleKm({52.52, 13.405}, {50.11, 8.68});
        QVERIFY(qAbs(km - 423.6) < 1);
        QVERIFY(qAbs(*roundTripMs({52.52, 13.405}, {50.11, 8.68}, catalog) - 9.76) < 0.02);
        Workload workload;
        workload.users = {{text("Berlin"), 1.0}};
        Constraint c = rule(ConstraintKind::Latency);
        c.maxRttMs = 10;
        QVERIFY(!isBroken(c, cloudIn("frankfurt-1", "DE", {}), workload));
        c.maxRttMs = 9;
        QVERIFY(isBroken(c, cloudIn("frankfurt-1", "DE", {}), workload));
        QVERIFY(isBroken(c, cloudIn("nowhere", "DE", {}), workload));
        // Without a known metro it cannot be tested: a finding says so.
        workload.users = {{text("Atlantis"), 1.0}};
        QVERIFY(!isBroken(c, cloudIn("frankfurt-1", "DE", {}), workload));
        Plan p = handmade::plan({1});
        p.need.constraints = {c};
        p.need.workloads[0].users = workload.users;
        const std::vector<Finding> findings = OfferFilters(p, catalog).findings();
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findings[0].text.contains(text("Atlantis")));
    }

    void exclusionsNameVendorsOperatorsAndParts()
    {
        Constraint c = rule(ConstraintKind::Exclude);
        c.vendors = QStringList{text("nvidia")};
        QVERIFY(isBroken(c, cloudIn("frankfurt-1", "DE", {})));
        c.vendors = QStringList{text("cloud")};
        QVERIFY(isBroken(c, cloudIn("frankfurt-1", "DE", {})));
        c.vendors.clear();
        c.parts = QStringList{text("rent")};
        QVERIFY(isBroken(c, cloudIn("frankfurt-1", "DE", {})));
        c.parts = QStringList{text("other")};
        QVERIFY(!isBroken(c, cloudIn("frankfurt-1", "DE", {})));
    }

    void aProviderIsExcludedUnderEachOfItsNames()
    {
        catalog::CatalogSnapshot catalog = world();
        catalog::Provider amazon;
        amazon.id = text("aws");
        amazon.name = text("Amazon Web Services (commercial EU regions)");
        catalog.providers = {amazon};
        catalog::CloudOffer sold;
        sold.provider = text("AWS");
        sold.providerId = text("aws");
        catalog.cloudOffers = {sold};
        catalog.index();
        Offer offer = cloudIn("frankfurt-1", "DE", {});
        Plan p = handmade::plan({1});
        Constraint c = rule(ConstraintKind::Exclude);
        for (const char *written : {"AWS", "Amazon Web Services (commercial EU regions)"}) { // as offers may say it
            offer.operatorName = text(written);
            for (const char *name :
                 {"AWS", "aws", "amazon web services", "Amazon Web Services (commercial EU regions)"}) {
                c.vendors = QStringList{text(name)};
                p.need.constraints = {c};
                QCOMPARE(OfferFilters(p, catalog).broken(offer, p.need.workloads[0]), QStringList{text("rule")});
            }
        }
        c.vendors = QStringList{text("Azure")};
        p.need.constraints = {c};
        QVERIFY(OfferFilters(p, catalog).broken(offer, p.need.workloads[0]).isEmpty());
    }

    void whatSeveralMakersSupplyIsExcludedWithAllOfThem()
    {
        Offer offer = bought("server", "hall", {});
        offer.vendor = text("Dell / Supermicro (R760xa class)");
        Constraint c = rule(ConstraintKind::Exclude);
        c.vendors = QStringList{text("Dell")};
        QVERIFY(!isBroken(c, offer));
        c.vendors = QStringList{text("supermicro"), text("Dell")};
        QVERIFY(isBroken(c, offer));
        c.vendors = QStringList{text("Dell / Supermicro (R760xa class)")};
        QVERIFY(isBroken(c, offer));
    }

    void fromWhomToBuyIsSaidWhereSomeMakersAreExcluded()
    {
        catalog::CatalogSnapshot catalog = world();
        catalog::System system;
        system.id = text("server");
        system.name = text("Server of eight");
        system.vendor = text("Supermicro / Dell XE9785");
        catalog.systems = {system};
        catalog.index();
        Plan p = handmade::plan({1});
        Constraint c = rule(ConstraintKind::Exclude);
        c.vendors = QStringList{text("Dell")};
        p.need.constraints = {c};
        Design design;
        design.units = {{text("buy/hall/server"), text("server"), text("hall"), text("buy"), 0, 1, 1, 0}};
        design.replicas = {{text("one"), text("chat"), text("buy/hall/server"), 0, 1, 1, 1}};
        const std::vector<Finding> findings = supplierFindings(p, design, catalog);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].text, text("Server of eight is to be bought from Supermicro: rule excludes Dell"));
        p.need.constraints[0].vendors = QStringList{text("NVIDIA")};
        QVERIFY(supplierFindings(p, design, catalog).empty());
    }

    void onePinOfSeveralIsEnough()
    {
        Plan p = handmade::plan({1});
        p.pins = {
            {text("chat"), text("a"), {}, {}}, {text("chat"), text("b"), {}, {}}, {text("other"), text("c"), {}, {}}};
        const catalog::CatalogSnapshot catalog = world();
        const OfferFilters filters(p, catalog);
        QVERIFY(filters.broken(bought("b", "hall", {}), p.need.workloads[0]).isEmpty());
        QCOMPARE(filters.broken(bought("c", "hall", {}), p.need.workloads[0]),
                 (QStringList{text("pin-1"), text("pin-2")}));
    }
};

QTEST_GUILESS_MAIN(TstOfferfilters)
#include "tst_offerfilters.moc"
