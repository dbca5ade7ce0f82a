#include "planner/perf/servingrow.h"

namespace cw::planner {

namespace {

constexpr int serverAccelerators = 8; // experts over more ranks than a server usually holds are spread wide

QString expertsText(const ServingRow &row)
{
    if (!row.model.isMoe())
        return QStringLiteral("none");
    const ServingCase &c = row.serving;
    const int ranks = std::max(c.ep, c.attentionDp > 1 ? c.tp * c.attentionDp : 1);
    return ranks > serverAccelerators ? QStringLiteral("wide: over more than 8 accelerators")
           : ranks > 1                ? QStringLiteral("over up to 8 accelerators")
                                      : QStringLiteral("cut like dense layers");
}

std::vector<ValidationClass> classesOf(const ServingRow &row, const ServingCalibration &calibration)
{
    return {
        {QStringLiteral("model"), row.model.isMoe() ? QStringLiteral("mixture of experts") : QStringLiteral("dense")},
        {QStringLiteral("experts"), expertsText(row)},
        {QStringLiteral("engine"), calibration.engines[std::size_t(row.profile.engine)].key},
        {QStringLiteral("accelerator"),
         row.serving.device.id.isEmpty() ? QStringLiteral("not in the catalog") : row.serving.device.id},
        {QStringLiteral("prompts"), row.prefillWorkers > 0 ? QStringLiteral("on accelerators of their own")
                                                           : QStringLiteral("beside the answers")}};
}

} // namespace

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
        out.classes = classesOf(row, calibration);
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
