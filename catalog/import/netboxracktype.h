// One rack type of the NetBox device-type library: its form, height and width, what it weighs and may carry, how deep
// devices may be. The document is kept as it was read, so that writing it gives the same rack type. Pure; safe on any
// thread.
#pragma once

#include "catalog/import/netboxdevicetype.h"

namespace cw::catalog {

struct RackType {
    QString manufacturer, model, slug, formFactor, description, comments;
    int rackUnits = 0, widthInches = 19;
    std::optional<Mass> weight, mostWeight; ///< empty; what it may carry
    std::optional<double> mountingDepthM;   ///< between front and rear rails
    std::optional<double> outerWidthM, outerHeightM, outerDepthM;
    bool countsFromTop = false; ///< unit 1 is the highest
    QStringList findings;       ///< sentences: what a person should look at before trusting a figure
    nlohmann::ordered_json document;
};

/// Errors name the line or the key and what was expected.
[[nodiscard]] Result<RackType> readRackType(const QByteArray &yaml);

} // namespace cw::catalog
