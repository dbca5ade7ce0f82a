// Places and the facts that hang on them: sites, countries, grid zones, providers. Values, safe between threads.
#pragma once

#include "catalog/base/band.h"
#include "catalog/base/provenance.h"

#include <QStringList>

#include <optional>

namespace cw::catalog {

struct Site {
    QString id;
    QString name;
    QString country; ///< ISO alpha-2
    double latitude = 0;
    double longitude = 0;
    QString kind; ///< cloud_region, colo, own, metro
    QString providerId;
    QString providerCountry;
    QString regionCode;
    QString metroId;
    QString gridZone;
    QString status;
    std::optional<double> pue; ///< annual, operator- or country-level; see provenance of pueSource
    QString pueSource;
    std::optional<double> wueLitresPerKwh;
    std::optional<Band> colocationPerKwMonth; ///< rent without energy, in `colocationCurrency`
    QString colocationCurrency;
    QString colocationSource;
    Provenance provenance;
};

struct Country {
    QString iso2;
    QString name;
    bool euMember = false;
    bool eea = false;
    QString gdprAdequacy;
    QString exportGroup;
    QString chipLicence; ///< y, n, partly or empty = unknown
    Provenance provenance;
};

struct GridZone {
    QString zone; ///< ISO alpha-2 for countries
    QString country;
    QString name;
    std::optional<double> carbonGramsPerKwh; ///< life cycle, yearly average
    QString carbonBasis;
    QString carbonYear;
    std::optional<Band> pricePerKwh; ///< in `priceCurrency`, taxes excluded unless the basis says otherwise
    QString priceCurrency;
    QString priceBasis;
    std::optional<double> waterLitresPerKwh;
    Provenance provenance;
};

struct Provider {
    QString id;
    QString name;
    QString kind;
    QString country;        ///< headquarters
    QString ultimateParent; ///< country of the ultimate parent
    std::optional<bool> cloudAct;
    QString certifications;
    std::optional<int> sealLow, sealHigh; ///< estimated SEAL level of the EU Cloud Sovereignty Framework
    Provenance provenance;
};

} // namespace cw::catalog
