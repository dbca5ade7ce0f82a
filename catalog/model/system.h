// A thing one orders as a unit: server, rack, pod, workstation, or a node without accelerators.
// Prices are bands in USD per unit, tax excluded; absent means ask for a quote. Values, safe between threads.
#pragma once

#include "catalog/model/accelerator.h"

namespace cw::catalog {

struct System {
    QString id;
    QString vendor;
    QString name;
    QString kind;          ///< server, rack, pod, workstation, cpu_node
    QString acceleratorId; ///< empty for cpu_node
    int accelerators = 0;
    QString cpuId;
    int cpus = 0;
    std::optional<Bytes> hostMemory;
    std::optional<Bytes> localNvme;
    QString nicId;
    int nics = 0;                       ///< compute-fabric ports; 0 = not stated
    std::optional<Bandwidth> nicOneWay; ///< per port
    std::optional<Power> powerMax;      ///< nameplate
    std::optional<Power> powerTypical;  ///< under sustained load, only where a source states it
    std::optional<int> rackUnits;
    std::optional<Mass> weight;
    QString cooling; ///< air, liquid, "air or liquid"
    std::optional<Band> priceUsd;
    QString priceSource;
    std::optional<Band> leadTimeWeeks;
    QString leadTimeSource;
    Availability availability = Availability::Buy;
    QString vendorCountry;
    Provenance provenance;
};

} // namespace cw::catalog
