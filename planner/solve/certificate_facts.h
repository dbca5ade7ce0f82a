// Facts of a design looked up anew in need and catalog: who runs a site, where it stands, what a unit draws. Internal
// to the certificate. Absent = the catalog does not say.
#pragma once

#include "planner/solve/certificate_parts.h"

namespace cw::planner::certificate {

struct PlaceFacts {
    QString country;
    QStringList operatorCountries; ///< headquarters and ultimate parent; empty for the planner's own halls
    std::optional<int> seal;
    bool own = false;
};
[[nodiscard]] PlaceFacts placeOf(const Case &c, const QString &site);

struct UnitFacts {
    QString vendor;
    int accelerators = 0;
    std::optional<double> planningKw, nameplateKw;
    std::optional<int> rackUnits;
    std::optional<double> leadTimeWeeks;
};
/// `system` as the design names it: a catalog system, or "provider:instance".
[[nodiscard]] UnitFacts unitOf(const Case &c, const DesignUnits &units);

} // namespace cw::planner::certificate
