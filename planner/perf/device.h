// What the performance models know of a machine: plain numbers in SI base units (FLOP/s, B/s, B, s), so that the models
// stay free of catalog look-ups and can run in bulk. NaN means not stated. Built by `deviceOf`.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <array>
#include <limits>

namespace cw::planner {

enum class Precision { Fp32, Tf32, Bf16, Fp16, Fp8, Int8, Fp4, Int4 };
inline constexpr int precisionCount = 8;
[[nodiscard]] QString toText(Precision precision);
[[nodiscard]] std::optional<Precision> precisionFromText(const QString &text);
[[nodiscard]] double bytesPerElement(Precision precision); ///< 4, 4, 2, 2, 1, 1, 0.5625 (with block scales), 0.5625

struct Device {
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    QString id;     ///< accelerator id
    QString family; ///< key of the calibration profile
    QString vendor;
    std::array<double, precisionCount> peakFlops{}; ///< dense, by Precision; 0 = not supported
    double memoryBytes = unknown;
    double memoryBandwidth = unknown;
    double scaleUpBandwidth = unknown;  ///< one way per accelerator
    int scaleUpDomain = 1;              ///< accelerators sharing the scale-up link in this system
    double scaleOutBandwidth = unknown; ///< one way per accelerator through its NICs
    QString scaleUpLink;
    bool denseRatesOnly = true; ///< false: vendor headline of unstated density, predictions say so
    [[nodiscard]] double peak(Precision p) const { return peakFlops[std::size_t(p)]; }
};

/// `system` may be nullptr (cloud instance): then the accelerator's own domain and no NIC figure count.
[[nodiscard]] Device deviceOf(const catalog::Accelerator &accelerator, const catalog::System *system);
/// The same with the memory that programs find on it (device_memory.csv): the GB of data sheets are binary ones for
/// most parts, less what error correction and firmware keep. A part without a row keeps the decimal GB of its sheet.
[[nodiscard]] Device deviceOf(const catalog::Accelerator &accelerator, const catalog::System *system,
                              const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
