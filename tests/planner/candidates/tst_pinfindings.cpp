// Pins on what nothing offers: who is named, with what there is instead, and when nobody is.
#include "planner/candidates/pinfindings.h"
#include "tests/support/handmade.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

catalog::System system(const char *id, const char *accelerator)
{
    catalog::System system;
    system.id = QString::fromLatin1(id);
    system.acceleratorId = QString::fromLatin1(accelerator);
    return system;
}

/// Two clouds rent the chip of the pod by other names, one of them at two places.
CandidateSet offers()
{
    CandidateSet set =
        handmade::set({handmade::rented("small-8", "north", {0, 100}), handmade::rented("large-64", "north", {0, 700}),
                       handmade::rented("large-64", "south", {0, 700}), handmade::rented("other-8", "west", {0, 90})});
    for (Offer &offer : set.offers)
        offer.acceleratorId =
            offer.system.startsWith(QStringLiteral("other")) ? QStringLiteral("chip-b") : QStringLiteral("chip-a");
    return set;
}

catalog::CatalogSnapshot catalogOfPods()
{
    catalog::CatalogSnapshot catalog;
    catalog.systems = {system("pod-a", "chip-a"), system("pod-c", "chip-c"), system("small-8", "chip-a")};
    catalog.index();
    return catalog;
}

std::vector<Finding> found(const char *pinned, const char *site = "")
{
    Plan plan = handmade::plan({1});
    Pin pin;
    pin.workload = plan.need.workloads.front().id;
    pin.system = QString::fromLatin1(pinned);
    pin.site = QString::fromLatin1(site);
    plan.pins = {Pin(), pin}; // the first names neither system nor place
    return pinFindings(plan, offers(), catalogOfPods());
}

} // namespace

class TstPinFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCarriesTheSameAcceleratorIsNamed()
    {
        const auto findings = found("pod-a");
        QCOMPARE(findings.size(), std::size_t(1));
        const Finding &finding = findings.front();
        QCOMPARE(finding.rule, QStringLiteral("pin-2"));
        QVERIFY(finding.severity == Severity::Block);
        QVERIFY2(finding.remedy.contains(QStringLiteral("(large-64, small-8)")), qPrintable(finding.remedy));
    }

    void onlyWhatIsAtThePlaceOfThePin()
    {
        const auto findings = found("pod-a", "south");
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().text, QStringLiteral("pin-2 wants pod-a at south, where it is not offered"));
        QVERIFY(findings.front().remedy.contains(QStringLiteral("(large-64)")));
    }

    void nothingIsNamedWhereNothingIsAlike()
    {
        QCOMPARE(found("pod-c").front().text,
                 QStringLiteral("pin-2 wants pod-c, which no place and no way of procurement of the plan offers"));
        QCOMPARE(found("small-8", "west").front().text,
                 QStringLiteral("pin-2 wants small-8 at west, where it is not offered"));
        QVERIFY(!found("pod-c").front().remedy.contains(QStringLiteral("accelerator")));
    }

    /// Refused anywhere, or at its place: the cause is told. Refused elsewhere, it is not.
    void whyItIsNotOfferedIsTold()
    {
        Plan plan = handmade::plan({1});
        Pin pin;
        pin.system = QStringLiteral("pod-c");
        pin.site = QStringLiteral("south");
        plan.pins = {pin};
        const auto text = [&](const char *candidate, const char *reason, const char *by) {
            CandidateSet set = offers();
            set.rejectedOffers = {
                {QString::fromLatin1(candidate), QString::fromLatin1(reason), QString::fromLatin1(by)}};
            return pinFindings(plan, set, catalogOfPods()).front().text;
        };
        QCOMPARE(text("pod-c", "unsupported", "its power is not published"),
                 QStringLiteral("pin-1 wants pod-c, which cannot be planned with: its power is not published"));
        QCOMPARE(text("buy/south/pod-c", "breaks", "south.rack_power_kw"),
                 QStringLiteral("pin-1 wants pod-c, which breaks south.rack_power_kw"));
        for (const char *other : {"buy/north/pod-c", "pod-a"})
            QCOMPARE(text(other, "unsupported", "its power is not published"),
                     QStringLiteral("pin-1 wants pod-c at south, where it is not offered"));
    }

    /// On offer, but no way to run the work on it: the cause is told; one that a rule alone refuses is none of these.
    void whatCannotCarryTheWorkIsTold()
    {
        Plan plan = handmade::plan({1});
        Pin pin;
        pin.workload = plan.need.workloads.front().id;
        pin.system = QStringLiteral("small-8");
        plan.pins = {pin};
        CandidateSet set = offers();
        Candidate refused;
        refused.workload = pin.workload;
        for (std::size_t o = 0; o < set.offers.size(); ++o)
            if (set.offers[o].system == pin.system)
                refused.offer = int(o);
        refused.rejection = {QStringLiteral("x"), QStringLiteral("unsupported"),
                             QStringLiteral("the accelerator's vendor states no matrix rate")};
        set.candidates = {refused};
        QCOMPARE(pinFindings(plan, set, catalogOfPods()).front().text,
                 QStringLiteral("pin-1 wants small-8 for %1, which it cannot carry: the accelerator's vendor states no "
                                "matrix rate")
                     .arg(pin.workload));
        refused.rejection = {QStringLiteral("y"), QStringLiteral("breaks"), QStringLiteral("law")};
        set.candidates.push_back(refused);
        QVERIFY(pinFindings(plan, set, catalogOfPods()).empty());
    }

    void whatIsOfferedIsNoFinding()
    {
        QVERIFY(found("small-8").empty());
        QVERIFY(found("large-64", "south").empty());
        QVERIFY(found("").empty());
    }

    void theFileIsPointedInto()
    {
        Plan plan = handmade::plan({1});
        plan.pins = {Pin(), Pin()};
        QCOMPARE(pinPlace(plan, found("pod-a").front()), QStringLiteral("/pins/1/system"));
        plan.pins.clear();
        QCOMPARE(pinPlace(plan, found("pod-a").front()), QString());
    }
};

QTEST_GUILESS_MAIN(TstPinFindings)
#include "tst_pinfindings.moc"
