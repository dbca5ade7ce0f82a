// Rules of a room that keep a system out, and what their figures would have to be.
#include "planner/cost/roomlacks.h"
#include "tests/planner/cost/smallcatalog.h"

#include <QTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;

class TstRoomLacks : public QObject {
    Q_OBJECT
    catalog::CatalogSnapshot catalog_ = cw::testing::smallCatalog();
    Plan plan_;

    /// "hall-1.rack_power_kw 10; hall-1.cooling": of a server of 10 kW, 8 U and 100 kg.
    QString lacksOf(const char *system, Procurement procurement = Procurement::Buy, const char *place = "hall-1")
    {
        Offer offer;
        offer.system = QLatin1String(system);
        offer.site = QLatin1String(place);
        offer.procurement = procurement;
        if (procurement == Procurement::Colocation)
            offer.rentPerKwMonth = Band::exact(100);
        QStringList words;
        for (const RoomLack &lack : roomLacks(offer, plan_, catalog_))
            words += lack.least ? QStringLiteral("%1 %2").arg(lack.rule).arg(*lack.least) : lack.rule;
        return words.join(QStringLiteral("; "));
    }
    OwnSite &hall() { return plan_.need.ownSites[0]; }

private Q_SLOTS:
    void initTestCase()
    {
        cw::testing::assume(catalog_, "rack_floor_area_m2", Band::exact(0.5), "m2");
        cw::testing::assume(catalog_, "rack_weight_kg", Band::exact(150), "kg");
        catalog_.index();
    }
    void init() { plan_ = cw::testing::smallPlan(); }

    void whatFitsLacksNothing()
    {
        QCOMPARE(lacksOf("srv-8"), QString());
        hall().rackPowerKw = 10; // just enough
        hall().rackUnits = 8;
        hall().floorKgPerM2 = 500; // (100 + 150) kg on half a square metre
        QCOMPARE(lacksOf("srv-8"), QString());
    }

    void eachFigureThatIsTooLittleIsNamed()
    {
        hall().rackPowerKw = 9.9;
        hall().rackUnits = 7;
        hall().floorKgPerM2 = 499;
        QCOMPARE(lacksOf("srv-8"),
                 QStringLiteral("hall-1.floor_kg_m2 500; hall-1.rack_power_kw 10; hall-1.rack_units 8"));
    }

    void liquidWantsLiquid()
    {
        QCOMPARE(lacksOf("liq-8"), QStringLiteral("hall-1.cooling"));
        hall().cooling = QStringLiteral("rear_door");
        QCOMPARE(lacksOf("liq-8"), QStringLiteral("hall-1.cooling"));
        hall().cooling.clear(); // not stated
        QCOMPARE(lacksOf("liq-8"), QString());
    }

    void everyCeilingOfThePlanIsOne()
    {
        const auto ceiling = [](const char *id, double kilowatts) {
            Constraint limit;
            limit.id = QLatin1String(id);
            limit.kind = ConstraintKind::Limit;
            limit.quantity = PlanQuantity::RackPower;
            limit.max = kilowatts;
            return limit;
        };
        plan_.need.constraints = {ceiling("soft", 9), ceiling("wide", 12), ceiling("hard", 6)};
        QCOMPARE(lacksOf("srv-8"), QStringLiteral("hard 10; soft 10"));
        // A rack in colocation carries 40 kW by a planning value; the plan's own word is what keeps it out there.
        QCOMPARE(lacksOf("srv-8", Procurement::Colocation, "metro-x"), QStringLiteral("hard 10; soft 10"));
        catalog_.systems[0].powerMax = Power::fromKilowatts(50); // no rule of the plan would mend that
        QCOMPARE(lacksOf("srv-8", Procurement::Colocation, "metro-x"), QString());
        catalog_.systems[0].powerMax = Power::fromKilowatts(10);
    }

    void aUsualRackThatIsTooLowIsNoRule()
    {
        hall().rackUnits.reset(); // 42 by a planning value
        hall().rackPowerKw = 8;
        QCOMPARE(lacksOf("srv-8"), QStringLiteral("hall-1.rack_power_kw 10"));
        catalog_.systems[0].rackUnits = 43;
        QCOMPARE(lacksOf("srv-8"), QString());
        catalog_.systems[0].rackUnits = 8;
    }

    void offersBeyondTheRoomStandOneARack()
    {
        hall().rackPowerKw = 8;
        const auto shareOf = [](const OfferSet &set) {
            const auto found = std::find_if(set.offers.begin(), set.offers.end(), [](const Offer &offer) {
                return offer.id == QLatin1String("buy/hall-1/srv-8");
            });
            return found == set.offers.end() ? 0 : found->rackShare;
        };
        FigureBook book;
        QCOMPARE(shareOf(buildOffers(plan_, catalog_, book)), 0.0); // none
        QCOMPARE(shareOf(offersBeyondRooms(plan_, catalog_, book)), 1.0);
    }
};

QTEST_GUILESS_MAIN(TstRoomLacks)
#include "tst_roomlacks.moc"
