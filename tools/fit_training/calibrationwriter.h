// Writes fitted factors, bands and statistics as catalog rows (calibration_training.csv), keeping the facts already
// there.
#pragma once

#include "tools/fit_training/crossvalidation.h"

namespace cw::planner::fit {

struct CalibrationFile {
    const catalog::CatalogSnapshot &catalog;
    const std::vector<TrainingRow> &rows;
    const std::vector<QString> &classes, &sources; ///< of each row: dense, small or moe; source
    const TrainingFit &fit;
    const TrainingParameters &parameters;
    const std::vector<double> &folded, &unseenSource, &unseenDevice; ///< out-of-fold log errors of each row
    QString asOf;
};

[[nodiscard]] Outcome writeCalibration(const QString &file, const CalibrationFile &data);

} // namespace cw::planner::fit
