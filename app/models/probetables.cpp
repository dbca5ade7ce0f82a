#include "app/models/probetables.h"

#include "app/export/calibrations.h"
#include "app/models/numbers.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "planner/perf/device.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

constexpr int shownHash = 12;

QString say(const char *text)
{
    return QCoreApplication::translate("Probes", text);
}

QString nameOf(const probes::ProbeResult &result, const probes::Measurement &m)
{
    return QString::fromStdString(result.probe) + QLatin1Char('/') + QString::fromStdString(m.metric);
}

struct Standing {
    QString word;
    Shape shape;
};

Standing standingOf(ProbeLine::State state)
{
    switch (state) {
    case ProbeLine::State::Unknown:
        return {say(QT_TRANSLATE_NOOP("Probes", "Not asked yet")), Shape::Unknown};
    case ProbeLine::State::Ready:
        return {say(QT_TRANSLATE_NOOP("Probes", "Can run here")), Shape::Note};
    case ProbeLine::State::CannotRun:
        return {say(QT_TRANSLATE_NOOP("Probes", "Cannot run here")), Shape::Waived};
    case ProbeLine::State::Waiting:
        return {say(QT_TRANSLATE_NOOP("Probes", "Waits its turn")), Shape::Upcoming};
    case ProbeLine::State::Running:
        return {say(QT_TRANSLATE_NOOP("Probes", "Measuring")), Shape::Upcoming};
    case ProbeLine::State::Done:
        return {say(QT_TRANSLATE_NOOP("Probes", "Measured")), Shape::Ok};
    case ProbeLine::State::Failed:
        return {say(QT_TRANSLATE_NOOP("Probes", "Failed")), Shape::High};
    case ProbeLine::State::Waived:
        return {say(QT_TRANSLATE_NOOP("Probes", "Left out")), Shape::Waived};
    case ProbeLine::State::Cancelled:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("Probes", "Not measured")), Shape::Medium};
}

QString progressText(const ProbeLine &line)
{
    if (line.state != ProbeLine::State::Running)
        return spokenSentence(line.obstacle.isEmpty() ? line.description : line.obstacle);
    return line.figures > 0 ? say(QT_TRANSLATE_NOOP("Probes", "%1, figure %2 of %3"))
                                  .arg(line.metric)
                                  .arg(line.done + 1)
                                  .arg(line.figures)
                            : line.metric;
}

Shape shapeOfSeverity(const QString &severity)
{
    return severity == QLatin1String("error")     ? Shape::Block
           : severity == QLatin1String("warning") ? Shape::High
                                                  : Shape::Note;
}

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

/// Bands of one table on one scale.
struct Scale {
    double low = 0, high = 1;
    [[nodiscard]] Cell cell(const Band &band) const
    {
        Cell cell = textCell(QStringLiteral("%1 … %2").arg(significant(band.low), significant(band.high)));
        cell.exported =
            QStringLiteral("%1 %2 %3").arg(exportNumber(band.low), exportNumber(band.likely), exportNumber(band.high));
        cell.sort = band.high - band.low;
        cell.band = BandValue{band.low, band.likely, band.high, std::nullopt, low, high};
        return cell;
    }
};

} // namespace

RunWords wordsOf(const probes::ProbeRun &run)
{
    using probes::RunEnding;
    const QString said = spokenText(run.problem);
    const QString kept =
        QLatin1Char(' ') + (probes::hasMeasured(run.results)
                                ? say(QT_TRANSLATE_NOOP("Probes", "What was measured until then is kept."))
                                : say(QT_TRANSLATE_NOOP("Probes", "Nothing was measured until then.")));
    switch (run.ending) {
    case RunEnding::Done: {
        const auto done = std::count_if(run.results.begin(), run.results.end(),
                                        [](const auto &r) { return r.ending == probes::Ending::Done; });
        return {say(QT_TRANSLATE_NOOP("Probes", "%1 of %2 probes measured this machine."))
                    .arg(done)
                    .arg(run.results.size()),
                {},
                Shape::Ok};
    }
    case RunEnding::Waived:
        return {say(QT_TRANSLATE_NOOP("Probes", "No probe could run on this machine.")),
                run.results.empty() ? said : spokenText(QString::fromStdString(run.results.front().reason)),
                Shape::Waived};
    case RunEnding::NotStarted:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe could not be started.")), said, Shape::High};
    case RunEnding::Crashed:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe ended before it was done.")) + kept, said, Shape::High};
    case RunEnding::Killed:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe was ended from outside.")) + kept, said, Shape::Medium};
    case RunEnding::TimedOut:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe took longer than its deadline and was stopped.")) + kept,
                said, Shape::Medium};
    case RunEnding::WrongVersion:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe and this program do not belong together.")), said,
                Shape::High};
    case RunEnding::Malformed:
        return {say(QT_TRANSLATE_NOOP("Probes", "The probe wrote something that is not a measurement.")), said,
                Shape::High};
    case RunEnding::Cancelled:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("Probes", "The run was cancelled.")) + kept, {}, Shape::Note};
}

QStringList circumstancesOf(const probes::ProbeRun &run)
{
    QStringList sentences;
    for (const probes::ProbeResult &result : run.results)
        for (const std::string &note : result.notes)
            sentences << spokenText(QString::fromStdString(note));
    sentences.removeDuplicates();
    return sentences;
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
            const auto value = probe == QLatin1String("host.memory") ? host
                               : device ? promised(probe, QString::fromStdString(m.metric), *device)
                                        : std::nullopt;
            if (value)
                sheet[nameOf(result, m)] = *value;
        }
    return sheet;
}

std::vector<SpecBar> specBars(const probes::ProbeRun &run, const std::map<QString, double> &sheet)
{
    std::vector<SpecBar> bars;
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements) {
            const auto promise = sheet.find(nameOf(result, m));
            bars.push_back({nameOf(result, m), figureText(m.median, m.unit),
                            promise == sheet.end() ? std::nullopt : std::optional(m.median / promise->second),
                            m.verified});
        }
    // A whole run has dozens of figures of which no sheet speaks; the table below lists them.
    if (std::any_of(bars.begin(), bars.end(), [](const SpecBar &bar) { return bar.share.has_value(); }))
        std::erase_if(bars, [](const SpecBar &bar) { return !bar.share; });
    return bars;
}

CellTable probeTable(const std::vector<ProbeLine> &lines)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Probe")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "How it stands")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "What it measures, or why not")), false, true}};
    for (const ProbeLine &line : lines) {
        const Standing standing = standingOf(line.state);
        Cell state = textCell(standing.word);
        state.shape = standing.shape;
        table.rows.push_back(
            {line.name, CellRowStyle::Normal, {textCell(line.name), state, textCell(progressText(line))}});
    }
    return table;
}

CellTable probeFigureTable(const probes::ProbeRun &run, const std::map<QString, double> &sheet)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Median")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Quartiles")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "95 % interval, ±")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Repetitions")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Of the data sheet")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Held against a reference")), false, false}};
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements) {
            const QString name = nameOf(result, m);
            const auto promise = sheet.find(name);
            const std::optional<double> share =
                promise == sheet.end() ? std::nullopt : std::optional(m.median / promise->second);
            Cell verified = textCell(m.verified ? say(QT_TRANSLATE_NOOP("Probes", "Agrees"))
                                                : say(QT_TRANSLATE_NOOP("Probes", "Does not agree")));
            verified.shape = m.verified ? Shape::Ok : Shape::Block;
            table.rows.push_back(
                {name,
                 CellRowStyle::Normal,
                 {textCell(name), numberCell(m.median, figureText(m.median, m.unit)),
                  textCell(QStringLiteral("%1 … %2").arg(figureText(m.quartileLow, m.unit),
                                                         figureText(m.quartileHigh, m.unit))),
                  numberCell(m.halfWidth,
                             m.halfWidth ? plain(*m.halfWidth * 100, 2) + QStringLiteral(" %") : notKnown()),
                  numberCell(m.repetitions, whole(m.repetitions)),
                  numberCell(share, share ? percent(*share) : notKnown()), verified}});
        }
    return table;
}

CellTable findingTable(const probes::Diagnosis &diagnosis)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Finding, and what to do")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Seen by")), false, false}};
    table.tall = true;
    for (const probes::DoctorFinding &finding : diagnosis.findings) {
        Cell what = textCell(spokenSentence(finding.text()));
        what.shape = shapeOfSeverity(finding.rule.severity);
        what.second = spokenSentence(finding.rule.remedy);
        Cell seenBy = textCell(finding.probe);
        if (!finding.others.isEmpty())
            seenBy.second =
                QCoreApplication::translate("Probes", "and %n other figure(s)", nullptr, int(finding.others.size()));
        table.rows.push_back({finding.rule.id + finding.probe, CellRowStyle::Normal, {what, seenBy}});
    }
    return table;
}

CellTable runTable(const std::vector<StoredRun> &runs)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Measured")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Machine")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "GPUs")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Figures")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Hash")), false, false}};
    for (const StoredRun &stored : runs) {
        std::size_t figures = 0;
        for (const probes::ProbeResult &result : stored.run.results)
            figures += result.measurements.size();
        QStringList devices;
        for (const std::string &device : stored.run.identity.devices)
            devices << QString::fromStdString(device);
        devices.removeDuplicates();
        const QString day =
            stored.run.measuredAt.isValid()
                ? stored.run.measuredAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")
                : say(QT_TRANSLATE_NOOP("Probes", "not said"));
        Cell hash = textCell(stored.hash.left(shownHash));
        hash.exported = stored.hash;
        table.rows.push_back({stored.hash,
                              CellRowStyle::Normal,
                              {textCell(day), textCell(QString::fromStdString(stored.run.identity.host)),
                               textCell(devices.isEmpty() ? say(QT_TRANSLATE_NOOP("Probes", "none"))
                                                          : devices.join(QStringLiteral(", "))),
                               numberCell(double(figures), whole(double(figures))), hash}});
    }
    return table;
}

CellTable calibrationTable(const planner::ProbeCalibration &calibration)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Factor or figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Before")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "After")), false, false}};
    Scale scale{1, 1};
    const auto widen = [&scale](const Band &band) {
        scale.low = std::min(scale.low, band.low);
        scale.high = std::max(scale.high, band.high);
    };
    for (const planner::FactorChange &change : calibration.factors) {
        widen(change.before);
        widen(change.after);
    }
    for (const planner::BandChange &change : calibration.bands) {
        widen(change.before);
        widen(change.after);
    }
    for (const planner::FactorChange &change : calibration.factors)
        table.rows.push_back({change.scope + change.name + change.table + change.factor,
                              CellRowStyle::Normal,
                              {textCell(QStringLiteral("%1 %2 (%3)")
                                            .arg(change.name, change.factor,
                                                 change.table == QLatin1String("calibration_training")
                                                     ? say(QT_TRANSLATE_NOOP("Probes", "training"))
                                                     : say(QT_TRANSLATE_NOOP("Probes", "serving")))),
                               scale.cell(change.before), scale.cell(change.after)}});
    for (const planner::BandChange &change : calibration.bands)
        table.rows.push_back(
            {QStringLiteral("band ") + change.figure,
             CellRowStyle::Normal,
             {textCell(say(QT_TRANSLATE_NOOP("Probes", "Band of %1, times the likely value")).arg(change.figure)),
              scale.cell(change.before), scale.cell(change.after)}});
    return table;
}

CellTable calibrationsInUse(const std::vector<catalog::StoredCalibration> &stored)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Of")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Used since")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Hash")), false, false}};
    for (const catalog::StoredCalibration &each : stored)
        table.rows.push_back(
            {each.id,
             CellRowStyle::Normal,
             {textCell(each.subject == QLatin1String(ledgerSubject) ? say(QT_TRANSLATE_NOOP("Probes", "The ledger"))
                                                                    : each.subject),
              dayCell(each.appliedOn.toString(Qt::ISODate)), textCell(each.id.left(shownHash))}});
    return table;
}

CellTable ledgerTable(const std::vector<LedgerEntry> &entries)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Day")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Workload")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Figure")), false, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Measured")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Predicted")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Band")), false, false}};
    for (const LedgerEntry &entry : entries) {
        const double high = std::max(entry.high, entry.measured);
        Cell band = textCell(entry.isWithin() ? say(QT_TRANSLATE_NOOP("Probes", "within"))
                                              : say(QT_TRANSLATE_NOOP("Probes", "outside")));
        band.shape = entry.isWithin() ? Shape::Ok : Shape::High;
        band.band = BandValue{entry.low, entry.predicted, entry.high, entry.measured, 0, high};
        Cell workload = textCell(entry.workload);
        workload.second = entry.system;
        table.rows.push_back({QString::number(entry.number),
                              CellRowStyle::Normal,
                              {dayCell(entry.day.toString(Qt::ISODate)), workload, textCell(entry.metric),
                               numberCell(entry.measured, significant(entry.measured)),
                               numberCell(entry.predicted, significant(entry.predicted)), band}});
    }
    return table;
}

CellTable ledgerErrorTable(const std::vector<LedgerEntry> &entries)
{
    CellTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Probes", "Figure")), false, true},
                     {say(QT_TRANSLATE_NOOP("Probes", "Entries")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Median error")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Above the prediction")), true, false},
                     {say(QT_TRANSLATE_NOOP("Probes", "Within the band")), true, false}};
    for (const LedgerError &error : ownErrors(entries))
        table.rows.push_back(
            {error.kind + error.metric,
             CellRowStyle::Normal,
             {textCell(error.kind + QLatin1Char(' ') + error.metric), numberCell(error.entries, whole(error.entries)),
              numberCell(error.medianApe, percent(error.medianApe)), numberCell(error.bias, percent(error.bias)),
              numberCell(error.within, percent(error.within))}});
    return table;
}

} // namespace cw::app
