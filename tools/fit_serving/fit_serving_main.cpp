// fit-serving CATALOG_FOLDER MEASUREMENTS.csv [--iterations N] [--pairs | --folds] [--write] [--residuals FILE]
// Fits the serving factors of CATALOG_FOLDER/calibration_serving.csv to published measurements, prints the errors in
// the sample and on rows left out (by model and device, by device, by source, by device family), and with --write
// stores values, standard errors, rows, bands and those errors in the same file. See docs/performance-model-serving.md.
#include "catalog/store/facttables.h"
#include "catalog/store/snapshotbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include "tools/fit_serving/calibrationtable.h"

#include <cmath>
#include <cstdio>

using namespace cw;
using namespace cw::planner;
using fit::Errors;
using fit::Measurement;

namespace {

constexpr int foldIterations = 9; // each fold starts from the priors, so that nothing of the rows left out remains
constexpr int usualIterations = 30;
constexpr int pairFolds = 10;

std::vector<Measurement> readMeasurements(const catalog::CsvTable &table, const ServingRowReader &reader)
{
    std::vector<Measurement> rows;
    const auto cell = [&](std::size_t i, const char *column) {
        return table.rows[i].value(table.column(QLatin1String(column)));
    };
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Measurement m;
        m.row = reader.read(i);
        m.source = cell(i, "source_title");
        m.device = cell(i, "gpu");
        m.model = cell(i, "model_name");
        m.moe = m.row.model.isMoe();
        const QByteArray digest = QCryptographicHash::hash((m.model + m.device).toUtf8(), QCryptographicHash::Md5);
        m.pair = QString::number(uchar(digest[0]) % pairFolds);
        rows.push_back(std::move(m));
    }
    return rows;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
    return 4;
}

void printFactors(const fit::ServingFit &serving, const fit::Solution &solution)
{
    for (std::size_t k = 0; k < serving.free().size(); ++k) {
        const fit::FreeFactor &f = serving.free()[k];
        const double theta = solution.theta[Eigen::Index(k)];
        std::printf("%-7s %-34s %-22s %-11.4g prior %-10.4g %+.2f sd\n", qPrintable(f.scope), qPrintable(f.key),
                    servingFactorName(f.factor).data(), std::exp(theta), f.prior, (theta - std::log(f.prior)) / f.sd);
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto option = [&](const char *name) { return arguments.indexOf(QLatin1String(name)); };
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: fit-serving CATALOG_FOLDER MEASUREMENTS.csv [--iterations N] [--pairs | --folds] "
                             "[--write] [--residuals FILE]\n");
        return 2;
    }
    auto tables = catalog::readFactTables(arguments[1]);
    if (!tables.ok())
        return fail(tables.error());
    const auto snapshot = catalog::buildSnapshot(tables.value());
    if (!snapshot.ok())
        return fail(snapshot.error());
    const auto measured = catalog::readCsv(arguments[2]);
    if (!measured.ok())
        return fail(measured.error());
    const catalog::FactTable *factors = (*snapshot)->table(QStringLiteral("calibration_serving"));
    const catalog::FactTable *engines = (*snapshot)->table(QStringLiteral("engine_profiles"));
    if (!factors || !engines)
        return fail(
            Error::absent(QStringLiteral("calibration_serving.csv or engine_profiles.csv is missing"), arguments[1]));
    const ServingCalibration start = servingCalibration(factors, engines);
    const auto reader = ServingRowReader::of(measured.value(), **snapshot, start);
    if (!reader.ok())
        return fail(reader.error());

    const fit::ServingFit serving(*factors, *engines, readMeasurements(measured.value(), reader.value()));
    const auto &rows = serving.measurements();
    const int iterations =
        option("--iterations") > 0 ? arguments.value(option("--iterations") + 1).toInt() : usualIterations;
    const Eigen::VectorXd prior = serving.priorMean();
    print(QStringLiteral("priors only"), summarise(rows, serving.errors(prior)));
    const fit::Solution solution = serving.fit(std::vector<bool>(rows.size(), true), prior, iterations);
    std::printf("%d free factors, cost %.1f\n", int(serving.free().size()), solution.cost);

    fit::Results results;
    const auto add = [&](const char *name, Errors errors) {
        results.statistics.emplace_back(QLatin1String(name), summarise(rows, errors));
        print(QLatin1String(name), results.statistics.back().second);
        return errors;
    };
    results.inSample = add("in sample", serving.errors(solution.theta));
    if (option("--pairs") > 0 || option("--folds") > 0)
        results.pair =
            add("pair left out", serving.leaveOut([](const Measurement &m) { return m.pair; }, prior, foldIterations));
    if (option("--folds") > 0) {
        results.device = add("device left out",
                             serving.leaveOut([](const Measurement &m) { return m.device; }, prior, foldIterations));
        results.source = add("source left out",
                             serving.leaveOut([](const Measurement &m) { return m.source; }, prior, foldIterations));
        results.family = add("family left out", serving.leaveFamilyOut(prior, foldIterations));
    }
    if (option("--residuals") > 0 && !writeResiduals(arguments.value(option("--residuals") + 1), rows, results.inSample,
                                                     results.pair, results.source))
        return fail(Error::absent(QStringLiteral("the residuals cannot be written"),
                                  arguments.value(option("--residuals") + 1)));
    printFactors(serving, solution);

    const catalog::FactTable updated = fit::updatedTable(*factors, serving, solution, results);
    fit::printBands(rows, results, servingCalibration(&updated, engines));
    if (option("--write") < 0)
        return 0;
    const Outcome written = fit::writeTable(updated, arguments[1] + QStringLiteral("/calibration_serving.csv"));
    return written.ok() ? 0 : fail(written.error());
}
