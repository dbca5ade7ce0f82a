#include "app/models/probesheet.h"

#include "app/export/calibrations.h"
#include "app/models/numbers.h"
#include "planner/perf/device.h"

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

/// The rate of the device's data sheet that a figure of a GPU is held against; nothing where it states none.
std::optional<double> promised(const QString &probe, const QString &metric, const planner::Device &device)
{
    const auto peak = [&](const QString &word) {
        const auto precision = planner::precisionFromText(word);
        return precision ? device.peak(*precision) : 0;
    };
    double value = 0;
    const bool isPrompt = metric.startsWith(QLatin1String("prefill"));
    if (metric == QLatin1String("latency") || metric.startsWith(QLatin1String("latency_")))
        return std::nullopt;
    if (probe == QLatin1String("gpu.memory"))
        value = metric == QLatin1String("copy_engine") ? device.memoryBandwidth / 2 : device.memoryBandwidth;
    else if (probe == QLatin1String("gpu.matrix"))
        value = peak(metric.section(QLatin1Char('_'), 0, 0));
    else if (probe == QLatin1String("gpu.fusion"))
        value = device.memoryBandwidth;
    else if (probe == QLatin1String("gpu.attention") || probe == QLatin1String("gpu.block"))
        value = isPrompt ? peak(QStringLiteral("bf16")) : device.memoryBandwidth;
    else if (probe == QLatin1String("gpu.peer") || probe == QLatin1String("gpu.collective"))
        value = device.scaleUpBandwidth;
    return value > 0 ? std::optional(value) : std::nullopt;
}

/// The sheet speaks of one processor: a machine of several moves as much on each, and memory of another node is behind
/// the link between them.
bool isOfOneProcessor(const probes::ProbeRun &run, const QString &metric)
{
    if (metric.contains(QLatin1String("_from_")))
        return false;
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements)
            if (result.probe == "host.memory" && m.metric.find("_node1") != std::string::npos)
                return metric.contains(QLatin1String("_node"));
    return true;
}

/// The catalog's memory bandwidth of the processor, found by the words of its name: "EPYC 9654".
std::optional<double> processorBandwidth(const QString &host, const catalog::CatalogSnapshot &catalog)
{
    constexpr double giga = 1e9;
    const catalog::FactTable *table = catalog.table(QStringLiteral("cpus"));
    if (!table)
        return std::nullopt;
    const int name = table->column(QStringLiteral("name")),
              rate = table->column(QStringLiteral("memory_bandwidth_gb_s"));
    const QStringList words = host.split(QLatin1Char(' '));
    for (const QStringList &row : table->rows) {
        const QStringList wanted = row.value(name).split(QLatin1Char(' '));
        const bool isIt = !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return words.contains(word, Qt::CaseInsensitive);
        });
        if (isIt && row.value(rate).toDouble() > 0)
            return row.value(rate).toDouble() * giga;
    }
    return std::nullopt;
}

} // namespace

QString figureName(const probes::ProbeResult &result, const probes::Measurement &m)
{
    return QString::fromStdString(result.probe) + QLatin1Char('/') + QString::fromStdString(m.metric);
}

QString figureText(double value, const std::string &unit)
{
    struct Prefix {
        double scale;
        const char *word;
    };
    static constexpr std::array<Prefix, 4> large = {{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    static constexpr std::array<Prefix, 3> small = {{{1e-3, "m"}, {1e-6, "µ"}, {1e-9, "n"}}};
    const QString name = QString::fromStdString(unit);
    if (unit == "s") {
        for (const Prefix &prefix : small)
            if (value >= prefix.scale && value < 1)
                return withUnit(value / prefix.scale, QString::fromUtf8(prefix.word) + name);
    } else if (unit == "B/s" || unit == "FLOP/s") {
        for (const Prefix &prefix : large)
            if (value >= prefix.scale)
                return withUnit(value / prefix.scale, QString::fromUtf8(prefix.word) + name);
    }
    return value >= 1 ? whole(value) + QLatin1Char(' ') + name : withUnit(value, name);
}

std::map<QString, double> sheetOfFigures(const probes::ProbeRun &run, const QString &accelerator,
                                         const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, double> sheet;
    const auto id = acceleratorOf(run, accelerator, catalog);
    const catalog::Accelerator *known = id.ok() ? catalog.accelerator(*id) : nullptr;
    const auto device = known ? std::optional(planner::deviceOf(*known, nullptr)) : std::nullopt;
    const auto host = processorBandwidth(QString::fromStdString(run.identity.host), catalog);
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements) {
            const QString probe = QString::fromStdString(result.probe);
            const QString metric = QString::fromStdString(m.metric);
            const auto value = probe == QLatin1String("host.memory")
                                   ? isOfOneProcessor(run, metric) ? host : std::nullopt
                               : device ? promised(probe, metric, *device)
                                        : std::nullopt;
            if (value)
                sheet[figureName(result, m)] = *value;
        }
    return sheet;
}

std::vector<SpecBar> specBars(const probes::ProbeRun &run, const std::map<QString, double> &sheet)
{
    std::vector<SpecBar> bars;
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements) {
            const auto promise = sheet.find(figureName(result, m));
            bars.push_back({figureName(result, m), figureText(m.median, m.unit),
                            promise == sheet.end() ? std::nullopt : std::optional(m.median / promise->second),
                            m.verified});
        }
    // A whole run has dozens of figures of which no sheet speaks; the table below lists them.
    if (std::any_of(bars.begin(), bars.end(), [](const SpecBar &bar) { return bar.share.has_value(); }))
        std::erase_if(bars, [](const SpecBar &bar) { return !bar.share; });
    return bars;
}

} // namespace cw::app
