// What a measurement of one device teaches: its efficiency factors and, discounted, those of its family. A measured
// share of the data sheet's rate, times what software keeps of a bare kernel (catalog table probe_factors), is weighed
// against the fitted factor by their uncertainties, in logarithms (normal with known variances). The outcome is rows
// for the catalog's calibration tables. Pure; docs/probes.md "Calibration".
#pragma once

#include "catalog/import/factimport.h"
#include "catalog/store/catalogsnapshot.h"

#include <QDate>

namespace cw::planner {

/// One verified figure of a probe, in SI units.
struct MeasuredFigure {
    QString probe, metric;
    double value = 0;         ///< median
    double relativeError = 0; ///< standard error over the median
};

struct MeasuredDevice {
    QString accelerator; ///< catalog id
    QString source;      ///< "Probe run 0123456789abcdef on NVIDIA H100 80GB HBM3"
    QDate day;           ///< of the measurement, or of applying it where the file does not say
    std::vector<MeasuredFigure> figures;
};

/// A factor before and after, as P10, P50, P90.
struct FactorChange {
    QString scope; ///< "device" or "family"
    QString name;  ///< accelerator id or family
    QString table, factor;
    double measuredShare = 0; ///< of the data sheet
    Band before, after;
};

/// The band of a predicted figure of the device, as multiples of the likely one.
struct BandChange {
    QString figure; ///< "tpot", "ttft", "training"
    Band before, after;
};

struct ProbeCalibration {
    std::vector<FactorChange> factors;
    std::vector<BandChange> bands;
    std::vector<catalog::ImportedRow> rows;
    QStringList unused; ///< sentences: figures no factor rests on
};

/// Errors: an accelerator the catalog lacks, a figure beyond the data sheet, nothing a factor rests on.
[[nodiscard]] Result<ProbeCalibration> calibrationFrom(const MeasuredDevice &device,
                                                       const catalog::CatalogSnapshot &catalog);

/// What one figure says about one factor of a device, already in the factor's own terms.
struct FactorEvidence {
    QString table, factor;
    double value = 0;        ///< the factor as observed
    double error = 0;        ///< of its logarithm
    double deviceSpread = 0; ///< of the logarithm, between devices of one family
    QString figure;          ///< whose band it narrows; empty = none
    double weight = 0;       ///< share of that figure's logarithm that hangs on the factor
    double measuredShare = 0;
};

/// A factor of a device as the catalog has it now, without any engine's part; absent for an unknown name.
[[nodiscard]] std::optional<double> knownFactor(const QString &accelerator, const QString &table, const QString &factor,
                                                const catalog::CatalogSnapshot &catalog);

/// The common part of probes and ledger: weighs each piece of evidence against what is known.
[[nodiscard]] ProbeCalibration weighEvidence(const QString &accelerator, const std::vector<FactorEvidence> &evidence,
                                             const QString &source, QDate day, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
