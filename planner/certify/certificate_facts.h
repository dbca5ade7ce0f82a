// Facts of a design looked up anew in need and catalog: who runs a site, where it stands, what a unit draws. Internal
// to the certificate. Absent = the catalog does not say.
#pragma once

#include "planner/certify/certificate_parts.h"

namespace cw::planner::certificate {

struct PlaceFacts {
    QString country;
    QString operatorName;
    QStringList operatorCountries; ///< headquarters and ultimate parent; empty for the planner's own halls
    QString certifications;
    std::optional<int> seal;
    bool own = false;
    std::optional<double> pue, carbonGramsPerKwh;
    std::optional<double> waterLitresPerKwh; ///< per IT kWh, on site and of the power plants
};
[[nodiscard]] PlaceFacts placeOf(const Case &c, const QString &site);

struct UnitFacts {
    QString vendor, kind, acceleratorId;
    int accelerators = 0;
    std::optional<double> planningKw, nameplateKw;
    std::optional<int> rackUnits, networkPorts;
    std::optional<double> leadTimeWeeks, weightKg;
    std::optional<double> embodiedKg; ///< of making one
    double serviceShare = 1;          ///< of a period that a short rental is held
};
/// `system` as the design names it: a catalog system, or "provider:instance".
[[nodiscard]] UnitFacts unitOf(const Case &c, const DesignUnits &units);
/// Power of one switch or node beside the servers; cables draw none of their own.
[[nodiscard]] std::optional<double> extraKw(const Case &c, const DesignExtra &extra);
/// Of making one of it; cables are not counted.
[[nodiscard]] std::optional<double> extraEmbodiedKg(const Case &c, const DesignExtra &extra);
/// Weight of one; cables are not counted.
[[nodiscard]] std::optional<double> extraWeightKg(const Case &c, const DesignExtra &extra);
/// Racks that one of it takes.
[[nodiscard]] double extraRackShare(const Case &c, const DesignExtra &extra);
/// Units one rack takes by power, height and floor; absent for workstations.
[[nodiscard]] std::optional<int> unitsPerRack(const Case &c, const DesignUnits &units, const UnitFacts &unit);
/// Requests a second that a workload asks for in the busiest month of a period.
[[nodiscard]] double requestsIn(const Case &c, const Workload &workload, int period);
/// A planning value of the catalog.
[[nodiscard]] std::optional<double> planned(const Case &c, const char *id);

} // namespace cw::planner::certificate
