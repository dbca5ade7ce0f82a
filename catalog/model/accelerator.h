// One accelerator as its vendor states it. Rates are dense; absent is absent (never zero). Values, safe between
// threads.
#pragma once

#include "catalog/base/band.h"
#include "catalog/base/provenance.h"
#include "catalog/base/quantity.h"

#include <optional>

namespace cw::catalog {

/// What may be done with a part. `CloudOnly` parts are never bought; `Announced` ones need a pin or a roadmap study.
enum class Availability { Buy, CloudOnly };

struct Accelerator {
    QString id;
    QString vendor;
    QString family; ///< "Hopper", "CDNA 3", …: the key of calibration profiles
    QString name;
    QString status; ///< shipping, announced, cloud_only, end_of_sale
    Availability availability = Availability::Buy;
    // Dense peak rates by precision.
    std::optional<ComputeRate> fp64, tf32, bf16, fp16, fp8, fp6, fp4, int8;
    /// dense, vendor_headline_density_unstated, none_published: only `dense` may be ranked without a warning.
    QString rateBasis;
    std::optional<Bytes> memory;
    std::optional<Bandwidth> memoryBandwidth;
    /// Both directions added, as vendors print it; `scaleUpOneWay()` is what a collective sees.
    std::optional<Bandwidth> scaleUpBothWays;
    QString scaleUpLink;
    int scaleUpDomain = 1; ///< accelerators that share the scale-up link
    std::optional<Power> tdp;
    QString cooling;
    std::optional<Band> listPriceUsd; ///< per accelerator
    QString exportClass;
    QString vendorCountry; ///< ISO 3166-1 alpha-2 of the headquarters
    Provenance provenance;

    [[nodiscard]] std::optional<Bandwidth> scaleUpOneWay() const
    {
        return scaleUpBothWays ? std::optional(scaleUpBothWays->scaledBy(0.5)) : std::nullopt;
    }
};

} // namespace cw::catalog
