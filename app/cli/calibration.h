// What `calibrate` and `ledger` do alike: a probe's run becomes a device's measured figures, and calibrations stack up,
// each worked out on the catalog with those before it. Undoing one works the later ones out again.
#pragma once

#include "app/cli/command.h"
#include "catalog/store/usercatalog.h"
#include "planner/perf/probecalibration.h"
#include "planner/plan/plan.h"
#include "probes/host/proberun.h"

namespace cw::app {

/// The subject of the calibration that the ledger makes.
inline constexpr char ledgerSubject[] = "ledger";

/// Reads a file of `probe --out` or the probe's own lines. Errors: a sentence with exit code 4.
[[nodiscard]] Result<probes::ProbeRun> readRun(const QString &file, QByteArray &bytes);
/// Catalog id of what the run measured: `named`, else the one accelerator the machine reported.
[[nodiscard]] Result<QString> acceleratorOf(const probes::ProbeRun &run, const QString &named,
                                            const catalog::CatalogSnapshot &catalog);
/// Figures that were verified; the others are named in `left`.
[[nodiscard]] planner::MeasuredDevice measuredDevice(const probes::ProbeRun &run, const QString &accelerator,
                                                     const QString &id, QDate day, QStringList &left);

/// The catalog with the user's facts and these calibrations.
[[nodiscard]] Result<catalog::SnapshotPtr> calibratedCatalog(CommandIo &io,
                                                             const std::vector<catalog::StoredCalibration> &those);
/// What one calibration says on top of `those` before it.
[[nodiscard]] Result<planner::ProbeCalibration> workOut(CommandIo &io, const catalog::StoredCalibration &calibration,
                                                        const std::vector<catalog::StoredCalibration> &those);
/// Works the rows of all out again, in their order.
[[nodiscard]] Outcome workOutAll(CommandIo &io, std::vector<catalog::StoredCalibration> &all);

[[nodiscard]] planner::Json calibrationToJson(const planner::ProbeCalibration &calibration);
/// Bands before and after, side by side.
[[nodiscard]] QStringList calibrationLines(const planner::ProbeCalibration &calibration);

} // namespace cw::app
