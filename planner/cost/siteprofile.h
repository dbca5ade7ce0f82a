// What a place adds to the price and footprint of a unit that stands there: PUE, grid carbon, water, energy price,
// rent, rack limits, and who runs it. Unknown stays absent. Built from the need (own halls) or the catalog (colocation,
// cloud regions).
#pragma once

#include "planner/cost/offers.h"
#include "planner/cost/passports.h"

namespace cw::planner {

struct SiteProfile {
    Procurement procurement = Procurement::Buy;
    QString id, name, country;
    QString operatorName;
    QStringList operatorCountries;
    std::optional<int> sealLevel;
    QString certifications;    ///< of the operator
    std::optional<Known> seal; ///< passport of `sealLevel`
    std::optional<Known> pue;
    std::optional<Known> carbon;      ///< g/kWh
    std::optional<Known> water;       ///< L per IT kWh, on site plus grid
    std::optional<Known> energyPrice; ///< plan currency per kWh
    std::optional<Known> rent;        ///< plan currency per kW and month
    std::optional<double> rackPowerKw;
    QString rackPowerRule; ///< a limit of the plan that allows less than the room; empty = the room's own figure
    std::optional<int> rackUnits;
    std::optional<double> floorKgPerM2;
    QString cooling; ///< as stated; empty = not stated
    int feeds = 2;   ///< power feeds into a rack
};

/// Halls of the need's own and, where asked for, colocation sites with a known rent and energy price. Sites that cannot
/// be priced become `no_price` rejections in `out`.
[[nodiscard]] std::vector<SiteProfile> hardwareSites(Passports &passports, OfferSet &out);

/// The place of a cloud offer.
[[nodiscard]] SiteProfile cloudPlace(const catalog::CloudOffer &offer, Passports &passports);

/// Whether the need's candidate places cover a site: by its id, its country, a group of countries, or "*".
[[nodiscard]] bool coversSite(const Need &need, const catalog::CatalogSnapshot &catalog, const QString &siteId,
                              const QString &country);

/// An informational or unknown finding of the cost stop.
[[nodiscard]] Finding costFinding(const QString &id, Verdict verdict, Severity severity, const QString &text,
                                  const QString &remedy, std::vector<QString> facts = {});

} // namespace cw::planner
