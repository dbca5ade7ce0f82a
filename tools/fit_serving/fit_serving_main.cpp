// fit-serving CATALOG_FOLDER MEASUREMENTS.csv [--iterations N] [--folds] [--write] [--residuals FILE]
// Fits the serving factors of CATALOG_FOLDER/calibration_serving.csv to published measurements, prints the errors in
// the sample and on rows left out (by source, by device, by model and device), and with --write stores values, standard
// errors, rows and bands in the same file. See docs/performance-model-serving.md.
#include "catalog/store/facttables.h"
#include "catalog/store/snapshotbuilder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include "tools/fit_serving/servingfit.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

using namespace cw;
using namespace cw::planner;
using fit::Errors;
using fit::Measurement;

namespace {

// Each fold starts from the priors, so that nothing of the rows it left out remains.
constexpr int foldIterations = 9;

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const double at = q * double(values.size() - 1);
    const std::size_t i = std::size_t(at);
    return i + 1 < values.size() ? values[i] + (at - double(i)) * (values[i + 1] - values[i]) : values[i];
}

ServingLoop loopOfRow(const ServingRow &row)
{
    if (row.endless)
        return ServingLoop::Offline;
    if (!row.serving.concurrency)
        return ServingLoop::Open;
    return *row.serving.concurrency <= 1 ? ServingLoop::Single : ServingLoop::Closed;
}

void report(const char *title, const std::vector<Measurement> &rows, const Errors &errors)
{
    std::printf("%s\n", title);
    const auto line = [&](const char *name, auto &&chosen) {
        std::vector<double> ape;
        int count = 0, within = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!chosen(rows[i]))
                continue;
            ++count;
            if (std::isnan(errors[i]))
                continue;
            ape.push_back(std::abs(std::exp(errors[i]) - 1));
            within += ape.back() <= 0.25;
        }
        if (count == 0)
            return;
        double sum = 0;
        for (double a : ape)
            sum += a;
        std::printf("  %-22s n %5d covered %5zu median %5.1f %% mean %6.1f %% within 25 %% %4.1f %%\n", name, count,
                    ape.size(), 100 * quantile(ape, 0.5), 100 * sum / double(std::max<std::size_t>(1, ape.size())),
                    100.0 * within / double(std::max<std::size_t>(1, ape.size())));
    };
    const auto is = [](ServingMetric metric) {
        return [metric](const Measurement &m) { return m.row.group() == metric; };
    };
    line("all", [](const Measurement &) { return true; });
    line("tpot", is(ServingMetric::Tpot));
    line("tpot dense", [](const Measurement &m) { return m.row.quantity == ServingQuantity::Tpot && !m.moe; });
    line("tpot moe", [](const Measurement &m) { return m.row.quantity == ServingQuantity::Tpot && m.moe; });
    line("ttft", is(ServingMetric::Ttft));
    line("rate", is(ServingMetric::Rate));
    line("output tokens/s", [](const Measurement &m) { return m.row.quantity == ServingQuantity::OutputRate; });
    line("tokens/s/device",
         [](const Measurement &m) { return m.row.quantity == ServingQuantity::OutputRatePerDevice; });
    line("e2e", [](const Measurement &m) { return m.row.quantity == ServingQuantity::EndToEnd; });
}

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
        // Ten folds of whole model-device pairs.
        const QByteArray digest = QCryptographicHash::hash((m.model + m.device).toUtf8(), QCryptographicHash::Md5);
        m.pair = QString::number(uchar(digest[0]) % 10);
        m.line = i;
        rows.push_back(std::move(m));
    }
    return rows;
}

void writeResiduals(const QString &file, const std::vector<Measurement> &rows, const Errors &inSample,
                    const Errors &pair, const Errors &source)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return;
    QTextStream text(&out);
    text << "id,metric,family,engine,moe,tp,pp,adp,replicas,measured,error,error_pair,error_source,reason\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Measurement &m = rows[i];
        const ServingCase &c = m.row.serving;
        text << m.row.id << ',' << m.row.metric << ',' << m.family << ',' << m.engine << ',' << int(m.moe) << ','
             << c.tp << ',' << c.pp << ',' << c.attentionDp << ',' << m.row.replicas << ',' << m.row.measured << ','
             << inSample[i] << ',' << (pair.empty() ? inSample[i] : pair[i]) << ','
             << (source.empty() ? inSample[i] : source[i]) << ',' << m.row.notCovered << '\n';
    }
}

struct Spread {
    double low = 1, high = 1;
    int rows = 0;
};

/// Out-of-fold errors with what each row was grouped by.
struct Fold {
    const Errors *errors;
    std::function<QString(const Measurement &)> groupOf;
};

/// Rows whose engine has no row outside their own group: their engine's profile was not fitted when they were left out.
std::vector<bool> engineUnseen(const std::vector<Measurement> &rows, const Fold &fold)
{
    std::map<QString, std::set<QString>> groups;
    for (const Measurement &m : rows)
        groups[m.engine].insert(fold.groupOf(m));
    std::vector<bool> unseen;
    for (const Measurement &m : rows)
        unseen.push_back(groups[m.engine].size() == 1);
    return unseen;
}

/// The 80 % band of measured over predicted from out-of-fold errors. `transferred`: every row of the folds; else only
/// rows whose engine was seen.
Spread spreadOf(const std::vector<Measurement> &rows, const std::vector<Fold> &folds, ServingMetric metric,
                ServingLoop loop, bool transferred)
{
    std::vector<double> ratios;
    std::size_t seen = 0;
    for (const Fold &fold : folds) {
        const std::vector<bool> unseen = engineUnseen(rows, fold);
        seen = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double error = (*fold.errors)[i];
            if (rows[i].row.group() != metric || loopOfRow(rows[i].row) != loop || std::isnan(error) ||
                (!transferred && unseen[i]))
                continue;
            ratios.push_back(-error);
            ++seen;
        }
    }
    if (ratios.empty())
        return {};
    return {std::min(1.0, std::exp(quantile(ratios, 0.1))), std::max(1.0, std::exp(quantile(ratios, 0.9))), int(seen)};
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto option = [&](const char *name) { return arguments.indexOf(QLatin1String(name)); };
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: fit-serving CATALOG_FOLDER MEASUREMENTS.csv [--iterations N] [--folds] [--write] "
                             "[--residuals FILE]\n");
        return 2;
    }
    auto tables = catalog::readFactTables(arguments[1]);
    const auto fail = [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.sentence()));
        return 4;
    };
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
    const int iterations = option("--iterations") > 0 ? arguments.value(option("--iterations") + 1).toInt() : 25;
    const Eigen::VectorXd prior = serving.priorMean();
    report("priors only", rows, serving.errors(prior));
    const fit::Solution solution = serving.fit(std::vector<bool>(rows.size(), true), prior, iterations);
    std::printf("%d free factors, cost %.1f\n", int(serving.free().size()), solution.cost);
    const Errors inSample = serving.errors(solution.theta);
    report("in sample", rows, inSample);
    Errors pair, source, device, family;
    if (option("--pairs") > 0 || option("--folds") > 0) {
        pair = serving.leaveOut([](const Measurement &m) { return m.pair; }, prior, foldIterations);
        report("left out: model-device pairs", rows, pair);
    }
    if (option("--folds") > 0) {
        device = serving.leaveOut([](const Measurement &m) { return m.device; }, prior, foldIterations);
        report("left out: device", rows, device);
        source = serving.leaveOut([](const Measurement &m) { return m.source; }, prior, foldIterations);
        report("left out: source", rows, source);
        family = serving.leaveFamilyOut(prior, foldIterations);
        report("left out: device family", rows, family);
    }
    if (option("--residuals") > 0)
        writeResiduals(arguments.value(option("--residuals") + 1), rows, inSample, pair, source);

    for (std::size_t k = 0; k < serving.free().size(); ++k) {
        const fit::FreeFactor &f = serving.free()[k];
        std::printf("%-7s %-34s %-22s %-11.4g prior %-10.4g %+.2f sd\n", qPrintable(f.scope), qPrintable(f.key),
                    servingFactorName(f.factor).data(), std::exp(solution.theta[Eigen::Index(k)]), f.prior,
                    (solution.theta[Eigen::Index(k)] - std::log(f.prior)) / f.sd);
    }
    if (option("--write") < 0)
        return 0;

    catalog::FactTable updated = *factors;
    const auto put = [&](std::size_t row, const char *column, const QString &value) {
        updated.rows[row][updated.column(QLatin1String(column))] = value;
    };
    for (std::size_t k = 0; k < serving.free().size(); ++k) {
        const fit::FreeFactor &f = serving.free()[k];
        put(f.row, "value", QString::number(std::exp(solution.theta[Eigen::Index(k)]), 'g', 5));
        put(f.row, "standard_error", QString::number(solution.standardError[Eigen::Index(k)], 'f', 3));
        put(f.row, "rows", QString::number(serving.rowsBehind(f)));
    }
    if (!pair.empty() && !family.empty()) {
        const Fold byPair{&pair, [](const Measurement &m) { return m.pair; }};
        const Fold byDevice{&device, [](const Measurement &m) { return m.device; }};
        const Fold byFamily{&family, [](const Measurement &m) { return m.family; }};
        static const char *metrics[] = {"ttft", "tpot", "rate"};
        static const char *loops[] = {"single", "closed", "offline", "open"};
        for (std::size_t r = 0; r < updated.rows.size(); ++r) {
            const auto text = [&](const char *column) {
                return updated.rows[r].value(updated.column(QLatin1String(column)));
            };
            if (text("scope") != QLatin1String("spread"))
                continue;
            for (int m = 0; m < 3; ++m) {
                for (int l = 0; l < 4; ++l) {
                    const QString key = QLatin1String(metrics[m]) + QLatin1Char('/') + QLatin1String(loops[l]);
                    if (!text("key").startsWith(key + QLatin1Char('/')))
                        continue;
                    const bool transferred = text("key").endsWith(QLatin1String("transferred"));
                    Spread s = spreadOf(rows, {byPair, byDevice}, ServingMetric(m), ServingLoop(l), false);
                    if (transferred) {
                        // Never narrower than where the family was measured.
                        const Spread other = spreadOf(rows, {byFamily}, ServingMetric(m), ServingLoop(l), true);
                        s = {std::min(s.low, other.low), std::max(s.high, other.high), other.rows};
                    }
                    if (s.rows == 0)
                        continue;
                    put(r, "value", QString::number(text("factor") == QLatin1String("low") ? s.low : s.high, 'f', 3));
                    put(r, "rows", QString::number(s.rows));
                }
            }
        }
    }
    QSaveFile out(arguments[1] + QStringLiteral("/calibration_serving.csv"));
    if (!out.open(QIODevice::WriteOnly))
        return fail(Error::absent(QStringLiteral("the calibration cannot be written"), out.fileName()));
    const auto line = [&](const QStringList &cells) {
        QStringList fields;
        for (const QString &cell : cells)
            fields << catalog::csvField(cell);
        out.write(fields.join(QLatin1Char(',')).toUtf8() + '\n');
    };
    line(updated.columns);
    for (const QStringList &cells : updated.rows)
        line(cells);
    return out.commit() ? 0 : 1;
}
