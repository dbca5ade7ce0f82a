// fit-training CATALOG.sqlite MEASUREMENTS.csv CALIBRATION.csv [--as-of DATE] [--quick] [--rows ERRORS.csv]
// Fits the training model's factors to published measurements and writes them with their statistics.
#include "catalog/store/catalogreader.h"
#include "planner/perf/trainingterms.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QTextStream>

#include "tools/fit_training/calibrationwriter.h"
#include "tools/fit_training/crossvalidation.h"

#include <cmath>
#include <cstdio>

using namespace cw;
using namespace cw::planner;
using namespace cw::planner::fit;

namespace {

struct Data {
    std::vector<TrainingRow> rows;
    std::vector<QString> ids, sources, devices, folds, classes;
    QMap<QString, int> reasons;
    int total = 0;
};

QString classOf(const TrainingCase &input)
{
    if (input.model->isMoe())
        return QStringLiteral("moe");
    return input.devices <= input.devicesPerNode ? QStringLiteral("small") : QStringLiteral("dense");
}

Data readData(const catalog::CsvTable &table, const TrainingTable &reader)
{
    Data data;
    const int id = table.column(QStringLiteral("id"));
    data.total = int(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        TrainingRow row = reader.row(i);
        if (!row.notCovered.isEmpty()) {
            ++data.reasons[row.notCovered];
            continue;
        }
        const QString name = table.rows[i][id];
        data.ids.push_back(name);
        data.sources.push_back(name.section(QLatin1Char('-'), 0, 0));
        data.devices.push_back(row.input.device.family);
        // The hash of model, machine and degrees in the id keeps one configuration on one side.
        constexpr uint folds = 5;
        data.folds.push_back(QString::number(name.section(QLatin1Char('-'), 1, 1).toUInt(nullptr, 16) % folds));
        data.classes.push_back(classOf(row.input));
        data.rows.push_back(std::move(row));
    }
    return data;
}

void report(const char *title, const Data &data, const std::vector<double> &errors, const std::vector<QString> &groups)
{
    QMap<QString, std::vector<double>> byGroup;
    for (std::size_t i = 0; i < errors.size(); ++i)
        byGroup[groups[i]].push_back(errors[i]);
    std::printf("%s\n", title);
    for (auto it = byGroup.begin(); it != byGroup.end(); ++it) {
        const ErrorSummary s = summariseErrors(it.value());
        std::printf("  %-16s %4d rows  median %5.1f%%  mean %5.1f%%  bias %+5.1f%%\n", qUtf8Printable(it.key()), s.rows,
                    100 * s.median, 100 * s.mean, 100 * s.bias);
    }
    const ErrorSummary s = summariseErrors(errors);
    std::printf("  %-16s %4d rows  median %5.1f%%  mean %5.1f%%  bias %+5.1f%%\n", "all", s.rows, 100 * s.median,
                100 * s.mean, 100 * s.bias);
    Q_UNUSED(data)
}

void writeRows(const QString &file, const Data &data, const TrainingCalibration &calibration,
               const std::vector<double> &folded, const std::vector<double> &unseen)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    QTextStream s(&out);
    s << "id,class,error,fold_error,source_error,step,products,attention,elementwise,head,routing,host,tensor,context,"
         "expert,"
         "shard,data,pipeline,bubble,optimiser,straggler,memory_gb,recompute,micro\n";
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        TrainingCase input = data.rows[i].input;
        input.calibration = &calibration;
        const TrainingTerms terms = trainingTerms(input);
        const TrainingTime &t = terms.time;
        s << data.ids[i] << ',' << data.classes[i] << ',' << logError(data.rows[i], calibration) << ','
          << (folded.empty() ? 0 : folded[i]) << ',' << (unseen.empty() ? 0 : unseen[i]) << ',' << t.step();
        for (const double part : {t.products, t.attention, t.elementwise, t.head, t.routing, t.host, t.tensor,
                                  t.context, t.expert, t.shard, t.data, t.pipeline, t.bubble, t.optimiser, t.straggler})
            s << ',' << part / t.step();
        s << ',' << terms.memory.total() / 1e9 << ',' << int(input.recompute) << ',' << input.microBatch << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool quick = arguments.removeOne(QStringLiteral("--quick"));
    const auto option = [&](const char *name) {
        QString value;
        if (const auto at = arguments.indexOf(QLatin1String(name)); at >= 0 && at + 1 < arguments.size()) {
            value = arguments.takeAt(at + 1);
            arguments.removeAt(at);
        }
        return value;
    };
    const QString rowsFile = option("--rows"), asOf = option("--as-of");
    if (arguments.size() != 3) {
        std::fputs("usage: fit-training CATALOG.sqlite MEASUREMENTS.csv CALIBRATION.csv [--as-of DATE] [--quick] "
                   "[--rows ERRORS.csv]\n",
                   stderr);
        return int(ErrorCode::Usage);
    }
    const auto catalog = catalog::readCatalog(arguments[0]);
    const auto table = catalog::readCsv(arguments[1]);
    for (const Error *error : {catalog ? nullptr : &catalog.error(), table ? nullptr : &table.error()}) {
        if (error) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(error->sentence()));
            return int(error->code);
        }
    }
    const DeviceAliases aliases(**catalog);
    const TrainingTable reader(*table, aliases);
    if (!reader.missingColumn().isEmpty()) {
        std::fprintf(stderr, "column %s is missing\n", qUtf8Printable(reader.missingColumn()));
        return int(ErrorCode::InvalidInput);
    }
    const Data data = readData(*table, reader);
    std::printf("%d rows, %d covered\n", data.total, int(data.rows.size()));
    for (auto it = data.reasons.begin(); it != data.reasons.end(); ++it)
        std::printf("  %4d not covered: %s\n", it.value(), qUtf8Printable(it.key()));

    TrainingCalibration start;
    start.families = trainingCalibration(**catalog).families;
    for (auto &family : start.families) {
        const double units = family.factors.computeUnits;
        family.factors = start.pooled;
        family.factors.computeUnits = units;
        family.rows = 0;
    }
    const TrainingFit fit = fitTraining(data.rows, start);
    std::vector<double> errors;
    for (const TrainingRow &row : data.rows)
        errors.push_back(logError(row, fit.calibration));
    std::printf("fit: %d iterations, cost %.4f\n", fit.numbers.iterations, fit.numbers.cost);
    report("in the fit, by source", data, errors, data.sources);
    report("in the fit, by class", data, errors, data.classes);
    report("in the fit, by family", data, errors, data.devices);

    const TrainingParameters parameters(data.rows, start);
    for (int i = 0; i < parameters.size(); ++i)
        std::printf("  %-24s %-24s %.6g\n", qUtf8Printable(parameters.name(i)), qUtf8Printable(parameters.scope(i)),
                    parameters.value(fit.numbers.parameters, i));
    std::vector<double> folded, unseen;
    if (!quick) {
        folded = leaveGroupsOut(data.rows, data.folds, start);
        report("five folds of configurations, by class", data, folded, data.classes);
        unseen = leaveGroupsOut(data.rows, data.sources, start);
        report("leaving one source out, by source", data, unseen, data.sources);
        report("leaving one source out, by class", data, unseen, data.classes);
        const std::vector<double> devices = leaveGroupsOut(data.rows, data.devices, start);
        report("leaving one device family out, by family", data, devices, data.devices);
        report("leaving one device family out, by class", data, devices, data.classes);
        CalibrationFile file{**catalog,  data.rows, data.classes, data.sources, fit,
                             parameters, folded,    unseen,       devices,      asOf};
        if (const Outcome written = writeCalibration(arguments[2], file); !written) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().sentence()));
            return int(written.error().code);
        }
    }
    if (!rowsFile.isEmpty())
        writeRows(rowsFile, data, fit.calibration, folded, unseen);
    return 0;
}
