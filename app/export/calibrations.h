// What `calibrate`, `ledger` and the page of the probes do alike: a probe's run becomes a device's measured figures,
// and calibrations stack up, each worked out on the catalog with those before it. Undoing one works the later ones out
// again. `shipped` is the catalog as it came, `user` what the user laid over it. Any thread.
#pragma once

#include "catalog/store/usercatalog.h"
#include "planner/perf/probecalibration.h"
#include "probes/host/doctor.h"
#include "probes/host/proberun.h"

namespace cw::app {

/// The subject of the calibration that the ledger makes.
inline constexpr char ledgerSubject[] = "ledger";

/// What calibrations are worked out from: the catalog as it came and what the user laid over it.
struct CalibrationBase {
    catalog::SnapshotPtr shipped;
    catalog::UserCatalog user;
};

/// Reads a file of `probe --out` or the probe's own lines. Errors: a sentence with exit code 4.
[[nodiscard]] Result<probes::ProbeRun> readRun(const QString &file, QByteArray &bytes);
/// Catalog id of what the run measured: `named`, else the one accelerator the machine reported.
[[nodiscard]] Result<QString> acceleratorOf(const probes::ProbeRun &run, const QString &named,
                                            const catalog::CatalogSnapshot &catalog);
/// Figures that were verified; the others are named in `left`.
[[nodiscard]] planner::MeasuredDevice measuredDevice(const probes::ProbeRun &run, const QString &accelerator,
                                                     const QString &id, QDate day, QStringList &left);
/// The run as a calibration of `accelerator`: the SHA-256 of its bytes is its id. Without rows; `workOut` gives them.
[[nodiscard]] catalog::StoredCalibration calibrationOf(const QByteArray &content, const QString &accelerator,
                                                       QDate today);

/// What one calibration says on top of `those` before it.
[[nodiscard]] Result<planner::ProbeCalibration> workOut(const CalibrationBase &base,
                                                        const catalog::StoredCalibration &calibration,
                                                        const std::vector<catalog::StoredCalibration> &those);
/// Works the rows of all out again, in their order.
[[nodiscard]] Outcome workOutAll(const CalibrationBase &base, std::vector<catalog::StoredCalibration> &all);

/// `calibrations` with one more on top, its rows worked out; the same ones when it is among them already.
[[nodiscard]] Result<std::vector<catalog::StoredCalibration>>
withCalibration(const CalibrationBase &base, std::vector<catalog::StoredCalibration> calibrations,
                const catalog::StoredCalibration &added);
/// Without the one of `id`, the later ones worked out again.
[[nodiscard]] Result<std::vector<catalog::StoredCalibration>>
withoutCalibration(const CalibrationBase &base, std::vector<catalog::StoredCalibration> calibrations,
                   const QString &id);

/// The doctor's rules as the catalog holds them.
[[nodiscard]] std::vector<probes::DoctorRule> doctorRules(const catalog::CatalogSnapshot &catalog);
/// What the data sheet of the measured accelerator promises, by the names of the doctor's facts; empty where it is not
/// known which one it is. `named` as for `acceleratorOf`.
[[nodiscard]] std::map<QString, double> sheetFacts(const probes::ProbeRun &run, const QString &named,
                                                   const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
