// What the calibrations reach on rows that their fit had not seen (model-device pairs, devices, sources left out), as
// kept beside the factors: shown with every validation, so that errors in the fit are not taken for those to expect.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::app {

struct LeftOutError {
    QString leftOut, group; ///< "source left out", "ttft"
    QString figure;         ///< median_error, mean_error or within_25, as fractions
    double value = 0;
    int rows = 0;
};

/// In the order of the calibration; empty where it keeps none.
[[nodiscard]] std::vector<LeftOutError> leftOutErrors(const catalog::CatalogSnapshot &catalog, bool training);
/// {"source left out": {"ttft": {"median_error": x, "within_25": x, "rows": n}, …}, …}
[[nodiscard]] planner::Json leftOutJson(const std::vector<LeftOutError> &errors);
/// "source left out: median error ttft 43.6 %, tpot dense 13.8 %", one line per kind of rows left out.
[[nodiscard]] QStringList leftOutLines(const std::vector<LeftOutError> &errors);

} // namespace cw::app
