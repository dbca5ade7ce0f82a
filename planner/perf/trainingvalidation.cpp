#include "planner/perf/trainingrow.h"
#include "planner/perf/trainingterms.h"
#include "planner/perf/validation.h"

#include <QCoreApplication>

namespace cw::planner {

namespace {

std::vector<ValidationClass> classesOf(const TrainingRow &row)
{
    const TrainingCase &in = row.input;
    const bool known = !in.device.id.isEmpty();
    return {{QStringLiteral("model"),
             in.model && in.model->isMoe() ? QStringLiteral("mixture of experts") : QStringLiteral("dense")},
            {QStringLiteral("engine"), known ? toText(stackOf(in)) : QStringLiteral("not known")},
            {QStringLiteral("accelerator"), known ? in.device.id : QStringLiteral("not in the catalog")},
            {QStringLiteral("scale"),
             in.devices <= in.devicesPerNode ? QStringLiteral("one node") : QStringLiteral("several nodes")}};
}

} // namespace

Result<ValidationReport> validateTraining(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog)
{
    const DeviceAliases aliases(catalog);
    const TrainingTable reader(table, aliases);
    const int id = table.column(QStringLiteral("id")), metric = table.column(QStringLiteral("metric"));
    const QString missing = id < 0 ? QStringLiteral("id") : reader.missingColumn();
    if (!missing.isEmpty())
        return Error::invalid(QCoreApplication::translate("cw::planner", "the column %1 is missing").arg(missing), {},
                              QCoreApplication::translate("cw::planner", "a table of published training measurements"));
    const TrainingCalibration calibration = trainingCalibration(catalog);
    std::vector<ValidationRow> rows;
    rows.reserve(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        TrainingRow row = reader.row(i);
        ValidationRow out;
        out.id = table.rows[i][id];
        out.metric = table.rows[i][metric];
        out.classes = classesOf(row);
        if (row.measured > 0)
            out.measured = row.measured;
        if (row.notCovered.isEmpty()) {
            row.input.calibration = &calibration;
            const TrainingPrediction p = predictTraining(row.input);
            const double a = row.fromStep(p.stepSeconds.low), b = row.fromStep(p.stepSeconds.high);
            out.predicted = row.fromStep(p.stepSeconds.likely);
            out.low = std::min(a, b);
            out.high = std::max(a, b);
            out.status = QStringLiteral("covered");
            out.classes.push_back({QStringLiteral("memory"), p.fits ? QStringLiteral("fits")
                                                             : p.mayFit
                                                                 ? QStringLiteral("fits within the memory's band")
                                                                 : QStringLiteral("predicted not to fit")});
        } else {
            out.status = QStringLiteral("not covered: ") + row.notCovered;
        }
        rows.push_back(std::move(out));
    }
    return summarise(std::move(rows));
}

} // namespace cw::planner
