// Measured figures against what data sheets promise: of the accelerator that was measured, and of the processor where
// the catalog knows it. Pure; any thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "probes/host/proberun.h"

#include <map>
#include <optional>
#include <vector>

namespace cw::app {

/// "gpu.memory/triad".
[[nodiscard]] QString figureName(const probes::ProbeResult &result, const probes::Measurement &m);

/// Value with its unit: "3.21 TB/s", "812 TFLOP/s", "4.1 µs", "83,800 1/s".
[[nodiscard]] QString figureText(double value, const std::string &unit);

/// What data sheets promise, by figure ("gpu.memory/triad"): the accelerator named or reported, and the processor where
/// the catalog knows it. Figures without a promise are left out.
[[nodiscard]] std::map<QString, double> sheetOfFigures(const probes::ProbeRun &run, const QString &accelerator,
                                                       const catalog::CatalogSnapshot &catalog);

/// One figure of the chart.
struct SpecBar {
    QString label, value;
    std::optional<double> share; ///< of the data sheet; absent: it states nothing
    bool isVerified = true;
};
/// Of the figures that the sheet speaks of; of all where it speaks of none.
[[nodiscard]] std::vector<SpecBar> specBars(const probes::ProbeRun &run, const std::map<QString, double> &sheet);

} // namespace cw::app
