// What the page of the probes shows, as values: probes and how they stand, figures against the data sheet, findings,
// runs of before, calibrations, the ledger; and how a run ended, in words. Pure; any thread.
#pragma once

#include "app/export/ledgerentries.h"
#include "app/models/celltable.h"
#include "app/session/probesession.h"
#include "probes/host/doctor.h"

namespace cw::app {

/// How a run ended: each ending has its own sentence, the second says what the program said.
struct RunWords {
    QString sentence, detail;
    Shape shape = Shape::None;
};
[[nodiscard]] RunWords wordsOf(const probes::ProbeRun &run);

/// What a run says about its circumstances (a busy machine, its memory nodes), each sentence once.
[[nodiscard]] QStringList circumstancesOf(const probes::ProbeRun &run);

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

[[nodiscard]] CellTable probeTable(const std::vector<ProbeLine> &lines);
[[nodiscard]] CellTable probeFigureTable(const probes::ProbeRun &run, const std::map<QString, double> &sheet);
[[nodiscard]] CellTable findingTable(const probes::Diagnosis &diagnosis);
[[nodiscard]] CellTable runTable(const std::vector<StoredRun> &runs);
/// Factors and bands before and after, side by side on one scale.
[[nodiscard]] CellTable calibrationTable(const planner::ProbeCalibration &calibration);
[[nodiscard]] CellTable calibrationsInUse(const std::vector<catalog::StoredCalibration> &stored);
[[nodiscard]] CellTable ledgerTable(const std::vector<LedgerEntry> &entries);
[[nodiscard]] CellTable ledgerErrorTable(const std::vector<LedgerEntry> &entries);

} // namespace cw::app
