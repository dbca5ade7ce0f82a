#include "app/cli/calibration.h"

#include "app/cli/common.h"
#include "app/cli/ledgerfit.h"
#include "app/export/planloading.h"
#include "catalog/store/userfacts.h"
#include "planner/plan/jsontext.h"

#include <cmath>

namespace cw::app {

using namespace Qt::StringLiterals;
using catalog::StoredCalibration;
using planner::Json;

namespace {
constexpr double halfInterval95 = 1.96; // a 95 % interval of a normal distribution, in standard errors
constexpr double quartileRange = 1.349; // between the quartiles of a normal distribution
constexpr int shownHash = 16;

double errorOf(const probes::Measurement &m)
{
    if (m.halfWidth)
        return *m.halfWidth / halfInterval95;
    return m.median > 0 ? (m.quartileHigh - m.quartileLow) / quartileRange / m.median : 1;
}

Json bandToJson(const Band &band)
{
    return {{"low", planner::numberToJson(band.low)},
            {"likely", planner::numberToJson(band.likely)},
            {"high", planner::numberToJson(band.high)}};
}

QString bandText(const Band &band)
{
    return u"%1 … %2 … %3"_s.arg(band.low, 0, 'f', 3).arg(band.likely, 0, 'f', 3).arg(band.high, 0, 'f', 3);
}
} // namespace

Result<probes::ProbeRun> readRun(const QString &file, QByteArray &bytes)
{
    auto read = readBoundedFile(file, probes::maxRunFileBytes);
    if (!read.ok())
        return read.error();
    bytes = std::move(read).value();
    QString problem;
    auto run = probes::runFromFile(bytes, problem);
    if (!run)
        return Error::invalid(problem, file, u"a file of `probe --out` or the lines of clusterwright-probe"_s);
    return std::move(*run);
}

Result<QString> acceleratorOf(const probes::ProbeRun &run, const QString &named,
                              const catalog::CatalogSnapshot &catalog)
{
    if (!named.isEmpty()) {
        const QString found = catalog::acceleratorByName(catalog, named);
        return found.isEmpty() ? Result<QString>(Error::invalid(u"The catalog has no accelerator “%1”"_s.arg(named), {},
                                                                u"an id of `catalog list accelerators`"_s))
                               : Result<QString>(found);
    }
    QStringList reported, found;
    for (const std::string &device : run.identity.devices) {
        const QString name = QString::fromStdString(device);
        const QString id = catalog::acceleratorByName(catalog, name);
        if (!reported.contains(name))
            reported << name;
        if (!id.isEmpty() && !found.contains(id))
            found << id;
    }
    if (reported.isEmpty())
        return Error::absent(u"The run was made on a machine without an accelerator, and every factor is one of an "
                             "accelerator; what was measured of the host stays in the file"_s);
    if (found.size() == 1 && reported.size() == 1)
        return found.front();
    return Error::invalid(
        u"It is not clear which accelerator was measured: the machine reported %1"_s.arg(reported.join(u", "_s)), {},
        u"--device with an id of `catalog list accelerators`"_s);
}

planner::MeasuredDevice measuredDevice(const probes::ProbeRun &run, const QString &accelerator, const QString &id,
                                       QDate day, QStringList &left)
{
    planner::MeasuredDevice device;
    device.accelerator = accelerator;
    device.day = run.measuredAt.isValid() ? run.measuredAt.date() : day;
    const QString reported =
        run.identity.devices.empty() ? accelerator : QString::fromStdString(run.identity.devices.front());
    device.source = u"Probe run %1 on %2"_s.arg(id.left(shownHash), reported);
    if (!run.identity.driver.empty())
        device.source += u", driver "_s + QString::fromStdString(run.identity.driver);
    for (const probes::ProbeResult &result : run.results)
        for (const probes::Measurement &m : result.measurements) {
            const QString probe = QString::fromStdString(result.probe), metric = QString::fromStdString(m.metric);
            if (result.ending != probes::Ending::Done)
                left << u"%1 %2: the probe did not end well"_s.arg(probe, metric);
            else if (!m.verified)
                left << u"%1 %2: not verified against its reference"_s.arg(probe, metric);
            else if (m.median > 0)
                device.figures.push_back({probe, metric, m.median, errorOf(m)});
        }
    return device;
}

Result<catalog::SnapshotPtr> calibratedCatalog(CommandIo &io, const std::vector<StoredCalibration> &those)
{
    const auto shipped = io.shipped();
    if (!shipped.ok())
        return shipped.error();
    auto base = catalog::withUserFacts(*shipped, catalog::UserCatalog(), QDate::currentDate());
    if (!base.ok())
        return base.error();
    std::vector<catalog::ImportedRow> rows;
    for (const StoredCalibration &calibration : those)
        rows.insert(rows.end(), calibration.rows.begin(), calibration.rows.end());
    return rows.empty() ? base : catalog::layFacts(*base, rows);
}

Result<planner::ProbeCalibration> workOut(CommandIo &io, const StoredCalibration &calibration,
                                          const std::vector<StoredCalibration> &those)
{
    const auto base = calibratedCatalog(io, those);
    if (!base.ok())
        return base.error();
    if (calibration.subject == QLatin1String(ledgerSubject))
        return fitLedger(calibration.content, calibration.appliedOn, **base);
    QString problem;
    const auto run = probes::runFromFile(calibration.content, problem);
    if (!run)
        return Error::invalid(problem);
    QStringList left;
    auto answer = planner::calibrationFrom(
        measuredDevice(*run, calibration.subject, calibration.id, calibration.appliedOn, left), **base);
    if (answer.ok())
        answer.value().unused += left;
    return answer;
}

Outcome workOutAll(CommandIo &io, std::vector<StoredCalibration> &all)
{
    std::vector<StoredCalibration> done;
    for (StoredCalibration &calibration : all) {
        auto answer = workOut(io, calibration, done);
        if (!answer.ok())
            return answer.error();
        calibration.rows = std::move(answer.value().rows);
        done.push_back(calibration);
    }
    return Done{};
}

Json calibrationToJson(const planner::ProbeCalibration &calibration)
{
    Json json = Json::object();
    json["factors"] = Json::array();
    for (const planner::FactorChange &change : calibration.factors)
        json["factors"].push_back(
            {{"scope", change.scope.toStdString()},
             {"name", change.name.toStdString()},
             {"table", change.table.toStdString()},
             {"factor", change.factor.toStdString()},
             {"measured_share", change.measuredShare > 0 ? planner::numberToJson(change.measuredShare) : Json(nullptr)},
             {"before", bandToJson(change.before)},
             {"after", bandToJson(change.after)}});
    json["bands"] = Json::array();
    for (const planner::BandChange &change : calibration.bands)
        json["bands"].push_back({{"figure", change.figure.toStdString()},
                                 {"before", bandToJson(change.before)},
                                 {"after", bandToJson(change.after)}});
    json["unused"] = Json::array();
    for (const QString &sentence : calibration.unused)
        json["unused"].push_back(sentence.toStdString());
    return json;
}

QStringList calibrationLines(const planner::ProbeCalibration &calibration)
{
    QStringList lines{u"%1 %2 %3"_s.arg(u"factor"_s, -44).arg(u"before (P10 … likely … P90)"_s, -30).arg(u"after"_s)};
    for (const planner::FactorChange &change : calibration.factors)
        lines << u"%1 %2 %3"_s
                     .arg(change.name + u' ' + change.factor +
                              (change.table == u"calibration_training"_s ? u" (training)"_s : u" (serving)"_s),
                          -44)
                     .arg(bandText(change.before), -30)
                     .arg(bandText(change.after));
    for (const planner::BandChange &change : calibration.bands)
        lines << u"%1 %2 %3"_s.arg(u"band of %1, times the likely value"_s.arg(change.figure), -44)
                     .arg(bandText(change.before), -30)
                     .arg(bandText(change.after));
    return lines + calibration.unused;
}

} // namespace cw::app
