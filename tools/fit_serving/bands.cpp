#include "tools/fit_serving/bands.h"

#include "tools/fit_serving/report.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::fit {

using namespace cw::planner;

namespace {

// Of measured over predicted. 83 % of left-out rows lie between: what is met later differs more from the rows fitted
// than these do from each other, and the promise is 80 %.
constexpr double below = 0.085, above = 0.915;

std::vector<bool> engineUnseen(const std::vector<Measurement> &rows, const Fold &fold)
{
    std::map<QString, std::set<QString>> groups;
    for (const Measurement &m : rows)
        groups[m.engine].insert(fold.groupOf(m));
    std::vector<bool> unseen;
    unseen.reserve(rows.size());
    for (const Measurement &m : rows)
        unseen.push_back(groups[m.engine].size() == 1);
    return unseen;
}

} // namespace

ServingLoop loopOf(const ServingRow &row)
{
    if (row.endless)
        return ServingLoop::Offline;
    if (!row.serving.concurrency)
        return ServingLoop::Open;
    return *row.serving.concurrency <= 1 ? ServingLoop::Single : ServingLoop::Closed;
}

FittedBand bandOf(const std::vector<Measurement> &rows, const std::vector<Fold> &folds, ServingMetric metric,
                  ServingLoop loop, bool everyRow)
{
    std::vector<double> ratios;
    std::size_t behind = 0;
    for (const Fold &fold : folds) {
        const std::vector<bool> unseen = engineUnseen(rows, fold);
        std::size_t used = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double error = (*fold.errors)[i];
            if (rows[i].row.group() != metric || loopOf(rows[i].row) != loop || std::isnan(error) ||
                (!everyRow && unseen[i]))
                continue;
            ratios.push_back(-error);
            ++used;
        }
        behind = std::max(behind, used);
    }
    if (ratios.empty())
        return {};
    return {std::min(1.0, std::exp(quantile(ratios, below))), std::max(1.0, std::exp(quantile(ratios, above))),
            int(behind)};
}

BandCheck checkBands(const std::vector<Measurement> &rows, const Errors &errors, const ServingCalibration &calibration,
                     bool transferred)
{
    BandCheck check;
    int inside = 0;
    std::vector<double> halfWidths;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::isnan(errors[i]))
            continue;
        const ServingSpread &s =
            calibration.spread[std::size_t(rows[i].row.group())][std::size_t(loopOf(rows[i].row))][transferred ? 1 : 0];
        const double ratio = std::exp(-errors[i]);
        inside += s.low <= ratio && ratio <= s.high;
        halfWidths.push_back((s.high - s.low) / 2);
        ++check.rows;
    }
    if (check.rows > 0)
        check.inside = double(inside) / check.rows;
    check.halfWidth = quantile(halfWidths, 0.5);
    return check;
}

} // namespace cw::fit
