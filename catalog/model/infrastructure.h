// Network, storage and money facts the first planner needs. Values, safe between threads.
#pragma once

#include "catalog/base/band.h"
#include "catalog/base/money.h"
#include "catalog/base/provenance.h"
#include "catalog/base/quantity.h"

#include <optional>

namespace cw::catalog {

struct Switch {
    QString id;
    QString vendor;
    QString name;
    QString protocol; ///< "InfiniBand NDR", "Ethernet", …
    int ports = 0;
    std::optional<Bandwidth> portOneWay;
    std::optional<Power> powerTypical, powerMax;
    std::optional<int> rackUnits;
    std::optional<Band> priceUsd;
    QString vendorCountry;
    Provenance provenance;
};

struct Cable {
    QString id;
    QString type; ///< transceiver, DAC, ACC, AOC, fibre
    QString vendor;
    QString name;
    double speedGbps = 0;
    std::optional<Length> reach;
    std::optional<Power> powerPerEnd;
    std::optional<Band> priceUsd;
    Provenance provenance;
};

struct StorageSystem {
    QString id;
    QString vendor;
    QString name;
    QString type;
    std::optional<Bandwidth> read, write;
    std::optional<double> readIops;
    std::optional<Bytes> capacity;
    QString capacityBasis;
    std::optional<int> rackUnits;
    std::optional<Power> power;
    int minUnits = 1;
    std::optional<Band> priceUsd;
    QString vendorCountry;
    Provenance provenance;
};

/// Embodied carbon of one item (kg CO2e per `unit`).
struct Embodied {
    QString id;
    QString category;
    QString item;
    QString unit;
    std::optional<Band> kilograms;
    std::optional<double> lifeYears;
    Provenance provenance;
};

/// One named planning value: a rate, share or default with its band, unit and source. The only home of such numbers.
struct Assumption {
    QString id;
    QString sentence; ///< what it means, in the user's words
    Band value;
    QString unit;
    Provenance provenance;
};

/// Units of `currency` per one euro on a day (ECB reference rates).
struct ExchangeRate {
    Currency currency;
    double perEuro = 0;
    QString date;
    Provenance provenance;
};

} // namespace cw::catalog
