#include "planner/perf/traininggoodput.h"

#include <cmath>

namespace cw::planner {

namespace {

constexpr double bytesPerParameter = 2 + 4 + 8;
constexpr double secondsPerDay = 86400, joulesPerKwh = 3.6e6;

/// Chance that a node which fails finds no spare: as many as there are spares, or more, are in repair already. Poisson
/// with the mean number in repair, which an arriving failure sees as it is at any time (PASTA, Wolff 1982).
double noSpareFree(double meanInRepair, int spares)
{
    double term = std::exp(-meanInRepair), fewer = 0;
    for (int i = 0; i < spares; ++i) {
        fewer += term;
        term *= meanInRepair / (i + 1);
    }
    return std::max(0.0, 1 - fewer);
}

/// Daly's optimum for a checkpoint that holds the run up for `cost`.
double interval(double cost, double mttf)
{
    return cost < mttf / 2 ? std::sqrt(2 * cost * mttf) - cost : mttf;
}

} // namespace

Goodput goodput(const GoodputCase &in)
{
    Goodput g;
    if (!(in.acceleratorMttf > 0) || in.accelerators <= 0)
        return g;
    const double mttf = in.acceleratorMttf / in.accelerators;
    const double write = in.storageRate > 0 ? in.checkpointBytes / in.storageRate : 0;
    const double blocking =
        in.asynchronous && in.hostCopyRate > 0 ? in.checkpointBytes / in.accelerators / in.hostCopyRate : write;
    // A checkpoint behind the run is not done before it is written.
    g.interval = std::max({interval(blocking, mttf), in.asynchronous ? write : 0.0, 1.0});
    g.failuresPerDay = secondsPerDay / mttf;
    const double spare = noSpareFree(in.repair / mttf, in.spareNodes);
    const double perFailureRestart = in.restart + spare * in.repair;
    const double perFailureRework = (g.interval + blocking) / 2 + (in.asynchronous ? write : 0);
    // Time spent for one second of useful work.
    const double checkpoint = blocking / g.interval;
    const double rework = perFailureRework / mttf, restart = perFailureRestart / mttf;
    const double whole = 1 + checkpoint + rework + restart;
    g.fraction = 1 / whole;
    g.checkpointShare = checkpoint / whole;
    g.reworkShare = rework / whole;
    g.restartShare = restart / whole;
    return g;
}

double checkpointBytes(const catalog::ModelShape &model)
{
    return model.parameters() * bytesPerParameter;
}

std::optional<double> publishedAcceleratorMttf(const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("reliability"));
    if (!table)
        return std::nullopt;
    const int unit = table->column(QStringLiteral("unit")), value = table->column(QStringLiteral("value"));
    const int population = table->column(QStringLiteral("population")),
              metric = table->column(QStringLiteral("metric"));
    if (unit < 0 || value < 0 || population < 0 || metric < 0)
        return std::nullopt;
    constexpr double secondsPerHour = 3600;
    for (const QStringList &row : table->rows) {
        const double accelerators = row[population].toDouble();
        if (row[unit] == QLatin1String("hours") && row[metric].contains(QLatin1String("interruptions")) &&
            accelerators > 0)
            return row[value].toDouble() * secondsPerHour * accelerators;
    }
    return std::nullopt;
}

Band runDays(double tokens, const Band &tokensPerSecond, const Band &goodput)
{
    const auto days = [&](double rate, double useful) { return tokens / (rate * useful * secondsPerDay); };
    return {days(tokensPerSecond.high, goodput.high), days(tokensPerSecond.likely, goodput.likely),
            days(tokensPerSecond.low, goodput.low)};
}

std::optional<TrainingRun> trainingRun(const TrainingPrediction &p, double tokens, const Band &goodput, double power)
{
    if (!p.usable() || !(tokens > 0) || !(p.tokensPerSecond.low > 0) || !(goodput.low > 0))
        return std::nullopt;
    TrainingRun run;
    run.days = runDays(tokens, p.tokensPerSecond, goodput);
    run.energyKwh = run.days * (secondsPerDay * power / joulesPerKwh);
    return run;
}

} // namespace cw::planner
