#include "app/export/calibrations.h"

#include "app/export/ledgerfit.h"
#include "app/export/planloading.h"
#include "catalog/store/userfacts.h"
#include "planner/perf/device.h"

#include <QCryptographicHash>

#include <cmath>

namespace cw::app {

using namespace Qt::StringLiterals;
using catalog::StoredCalibration;

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

/// The catalog with the user's facts and these calibrations.
Result<catalog::SnapshotPtr> calibratedCatalog(const CalibrationBase &base, const std::vector<StoredCalibration> &those)
{
    auto facts = catalog::withUserFacts(base.shipped, base.user, QDate::currentDate());
    if (!facts.ok())
        return facts.error();
    std::vector<catalog::ImportedRow> rows;
    for (const StoredCalibration &calibration : those)
        rows.insert(rows.end(), calibration.rows.begin(), calibration.rows.end());
    return rows.empty() ? facts : catalog::layFacts(*facts, rows);
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

StoredCalibration calibrationOf(const QByteArray &content, const QString &accelerator, QDate today)
{
    StoredCalibration calibration;
    calibration.id = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    calibration.subject = accelerator;
    calibration.appliedOn = today;
    calibration.content = content;
    return calibration;
}

Result<planner::ProbeCalibration> workOut(const CalibrationBase &base, const StoredCalibration &calibration,
                                          const std::vector<StoredCalibration> &those)
{
    const auto catalog = calibratedCatalog(base, those);
    if (!catalog.ok())
        return catalog.error();
    if (calibration.subject == QLatin1String(ledgerSubject))
        return fitLedger(calibration.content, calibration.appliedOn, **catalog);
    QString problem;
    const auto run = probes::runFromFile(calibration.content, problem);
    if (!run)
        return Error::invalid(problem);
    QStringList left;
    auto answer = planner::calibrationFrom(
        measuredDevice(*run, calibration.subject, calibration.id, calibration.appliedOn, left), **catalog);
    if (answer.ok())
        answer.value().unused += left;
    return answer;
}

Outcome workOutAll(const CalibrationBase &base, std::vector<StoredCalibration> &all)
{
    std::vector<StoredCalibration> done;
    for (StoredCalibration &calibration : all) {
        auto answer = workOut(base, calibration, done);
        if (!answer.ok())
            return answer.error();
        calibration.rows = std::move(answer.value().rows);
        done.push_back(calibration);
    }
    return Done{};
}

Result<std::vector<StoredCalibration>> withCalibration(const CalibrationBase &base,
                                                       std::vector<StoredCalibration> calibrations,
                                                       const StoredCalibration &added)
{
    for (const StoredCalibration &known : calibrations)
        if (known.id == added.id)
            return calibrations;
    auto answer = workOut(base, added, calibrations);
    if (!answer.ok())
        return answer.error();
    calibrations.push_back(added);
    calibrations.back().rows = std::move(answer.value().rows);
    return calibrations;
}

Result<std::vector<StoredCalibration>>
withoutCalibration(const CalibrationBase &base, std::vector<StoredCalibration> calibrations, const QString &id)
{
    std::erase_if(calibrations, [&](const StoredCalibration &each) { return each.id == id; });
    if (const Outcome done = workOutAll(base, calibrations); !done.ok())
        return done.error();
    return calibrations;
}

std::vector<probes::DoctorRule> doctorRules(const catalog::CatalogSnapshot &catalog)
{
    std::vector<probes::DoctorRule> rules;
    const catalog::FactTable *table = catalog.table(u"doctor_rules"_s);
    if (!table)
        return rules;
    for (const QStringList &row : table->rows) {
        const auto cell = [&](const char *column) { return row.value(table->column(QLatin1String(column))); };
        probes::DoctorRule rule;
        rule.id = cell("id");
        rule.fact = cell("fact");
        rule.against = cell("against");
        rule.isBelow = cell("relation") == u"below"_s;
        rule.factor = cell("factor").toDouble();
        rule.severity = cell("severity");
        rule.text = cell("text");
        rule.remedy = cell("remedy");
        rules.push_back(rule);
    }
    return rules;
}

std::map<QString, double> sheetFacts(const probes::ProbeRun &run, const QString &named,
                                     const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, double> sheet;
    const auto id = acceleratorOf(run, named, catalog);
    const catalog::Accelerator *accelerator = id.ok() ? catalog.accelerator(*id) : nullptr;
    if (!accelerator)
        return sheet;
    const planner::Device device = planner::deviceOf(*accelerator, nullptr);
    if (device.memoryBandwidth > 0)
        sheet[u"sheet.memory_bandwidth"_s] = device.memoryBandwidth;
    return sheet;
}

} // namespace cw::app
