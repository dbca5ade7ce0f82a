// One way to have units of one system at one site: bought for an own hall, bought into colocation, or rented.
// Everything the program needs to know of a unit, priced in the plan's currency, with the passports of its inputs.
// Values.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/cost/unitcost.h"

namespace cw::planner {

struct Offer {
    QString id; ///< "buy/hall-1/dell-xe9680-h200": stable, sorts well
    Procurement procurement = Procurement::Buy;
    QString site; ///< own site id, catalog site id, or "provider:region"
    QString siteName;
    QString country;     ///< ISO alpha-2
    QString system;      ///< system id, or "provider:instance"
    QString description; ///< "Dell XE9680, 8 × H200"
    QString acceleratorId;
    int acceleratorsPerUnit = 0;   ///< 0 for CPU nodes
    QString vendor;                ///< of the hardware
    QString operatorName;          ///< who runs the site; empty = the planner
    QStringList operatorCountries; ///< headquarters and ultimate parent of the operator
    std::optional<int> sealLevel;
    QString certifications; ///< of the operator, as the catalog lists them; empty = not known
    // Per unit
    std::optional<Band> oneOff;            ///< purchase price
    std::optional<Band> recurringPerMonth; ///< rent of a rented unit held for a month
    Power itPower;                         ///< planning power under load; rented units too (their carbon counts)
    bool powerKnown = true; ///< false: `itPower` is unknown, not zero; power and carbon limits cannot be shown to hold
    int commitmentMonths = 0; ///< rented or leased on a term: months paid from the first one on, used or not
    bool isSpot = false;      ///< the provider may take it back at any time: for interruptible work only
    /// Share of the time in which work on a spot instance makes progress that is kept; 1 for all others.
    double spotGoodput = 1;
    int fabricDown = 1, fabricUp = 1; ///< oversubscription of the leaf switches its servers hang from
    QString topology = {}; ///< how the switches its servers hang from are joined, a topology word; empty = fat tree
    int networkPorts = 0;  ///< compute-fabric ports of one unit that the hall has to connect; 0 for rented units
    Power itPowerMax;      ///< nameplate: what racks and feeds must carry
    double rackShare = 0;  ///< racks per unit (1/k for k units a rack), 0 when the provider's or no matter
    double rackUnits = 0;
    std::optional<Band> weightKg;
    /// Bought: per unit, at purchase. Rented: per unit and month in service (the hardware's life spread over its
    /// months).
    std::optional<Band> embodiedKg;
    std::optional<double> leadTimeWeeks; ///< likely; absent = unknown
    /// Share of a period's months that a unit is held, paid and powered: below 1 for a short rental that one job needs.
    double serviceShare = 1;
    // Of the place
    double pue = 1;
    std::optional<double> carbonGramsPerKwh;
    std::optional<double> waterLitresPerKwh; ///< on site plus grid, per IT kWh
    std::optional<Band> energyPerKwh;        ///< absent when the rent contains it
    std::optional<Band> rentPerKwMonth;      ///< colocation
    /// Everything a unit costs here, purchase and running: what program and costing use.
    std::vector<UnitCostItem> costs;
    // Passports: figure ids by what they explain ("price", "power", "pue", "carbon", "energy_price", "rent",
    // "lead_time")
    std::map<QString, QString> passports;
    /// The provider's machine in the provider's room.
    [[nodiscard]] bool isRented() const { return procurement == Procurement::Cloud; }
    /// A lessor's machine in one's own or a colocated room: given back when its term ends.
    [[nodiscard]] bool isLeased() const { return procurement == Procurement::Lease; }
    /// Stays until it is sold or scrapped.
    [[nodiscard]] bool isOwned() const { return !isRented() && !isLeased(); }
    [[nodiscard]] bool isPriced() const { return isOwned() ? oneOff.has_value() : recurringPerMonth.has_value(); }
};

/// Whom one contracts with: the vendor of bought or leased units, the operator of rented ones. What `vendors` counts.
[[nodiscard]] inline const QString &supplierOf(const Offer &offer)
{
    return offer.isRented() ? offer.operatorName : offer.vendor;
}

/// Nameplate kW in one full rack of these units; absent where racks are no matter. What `rack_power_kw` takes the
/// largest of.
[[nodiscard]] inline std::optional<double> rackPowerKw(const Offer &offer)
{
    return offer.rackShare > 0 ? std::optional(offer.itPowerMax.toKilowatts() / offer.rackShare) : std::nullopt;
}

} // namespace cw::planner
