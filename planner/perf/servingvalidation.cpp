#include "planner/perf/servingrow.h"

namespace cw::planner {

Result<ValidationReport> validateInference(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog)
{
    const ServingCalibration calibration = servingCalibration(catalog);
    const auto reader = ServingRowReader::of(table, catalog, calibration);
    if (!reader.ok())
        return reader.error();
    std::vector<ValidationRow> rows;
    rows.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const ServingRow row = reader->read(i);
        ValidationRow out;
        out.id = row.id;
        out.metric = row.metric;
        if (row.measured > 0)
            out.measured = row.measured;
        QString reason = row.notCovered;
        if (reason.isEmpty()) {
            const ServingRowPrediction predicted = predictRow(row, calibration);
            if (predicted.notCovered) {
                reason = QLatin1String(predicted.notCovered);
            } else {
                out.predicted = predicted.value;
                out.low = predicted.band.low;
                out.high = predicted.band.high;
            }
        }
        out.status = reason.isEmpty() ? QStringLiteral("covered") : QStringLiteral("not covered: ") + reason;
        rows.push_back(std::move(out));
    }
    return summarise(std::move(rows));
}

} // namespace cw::planner
