#include "planner/perf/trainingreliability.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace cw::planner {

namespace {

constexpr double secondsPerMinute = 60, secondsPerHour = 3600;
constexpr double bytesPerGigabyte = 1e9;

QString tr(const char *text)
{
    return QCoreApplication::translate("cw::planner", text);
}

QString number(double value, int digits = 4)
{
    return QString::number(value, 'g', digits);
}

std::optional<ReliabilityFact> assumed(const catalog::CatalogSnapshot &catalog, const char *id, double toSi)
{
    const catalog::Assumption *known = catalog.assumption(QLatin1String(id));
    if (!known)
        return std::nullopt;
    ReliabilityFact fact;
    fact.value = known->value * toSi;
    fact.passport = assumedTerm(*known);
    return fact;
}

/// Failures of servers of eight are stated per 1,000 server days: hours between failures of one accelerator.
std::optional<double> hoursFromNodeRate(const QString &component, double perThousandDays)
{
    static const QRegularExpression size(QStringLiteral("\\((\\d+) x "));
    const auto match = size.match(component);
    if (!match.hasMatch() || !(perThousandDays > 0))
        return std::nullopt;
    constexpr double thousand = 1000, hoursPerDay = 24;
    return thousand / perThousandDays * hoursPerDay * match.captured(1).toDouble();
}

/// Between the worst and the best published cluster, likely what the largest published run saw.
std::optional<ReliabilityFact> publishedMttf(const catalog::CatalogSnapshot &catalog)
{
    const std::optional<double> likely = publishedAcceleratorMttf(catalog);
    const catalog::FactTable *table = catalog.table(QStringLiteral("reliability"));
    if (!likely || !table)
        return std::nullopt;
    const int unit = table->column(QStringLiteral("unit")), value = table->column(QStringLiteral("value"));
    const int component = table->column(QStringLiteral("component"));
    Band hours = Band::exact(*likely / secondsPerHour);
    for (const QStringList &row : table->rows) {
        if (component < 0 || row[unit] != QLatin1String("failures_per_1000_node_days"))
            continue;
        if (const auto own = hoursFromNodeRate(row[component], row[value].toDouble())) {
            hours.low = std::min(hours.low, *own);
            hours.high = std::max(hours.high, *own);
        }
    }
    ReliabilityFact fact;
    fact.value = hours * secondsPerHour;
    fact.passport = {tr("Hours between job-stopping failures of one accelerator and its share of the rest"),
                     hours,
                     QStringLiteral("h"),
                     QStringLiteral("catalog"),
                     tr("hours between interruptions of a published run × its accelerators; the ends from clusters "
                        "that state failures per server day"),
                     tr("The Llama 3 Herd of Models, table 5 (arXiv 2407.21783); Revisiting Reliability in Large-Scale "
                        "Machine Learning Research Clusters (arXiv 2410.21680)"),
                     QStringLiteral("2024-10"),
                     QStringLiteral("estimate")};
    return fact;
}

GoodputCase caseOf(const Reliability &facts, double checkpoint, int accelerators, int perServer, double Band::*good,
                   double Band::*bad)
{
    GoodputCase job;
    job.accelerators = accelerators;
    job.acceleratorsPerNode = perServer;
    job.acceleratorMttf = facts.mttf.value.*good;
    job.checkpointBytes = checkpoint;
    job.storageRate = facts.planStorageRate.value_or(facts.storageRate.value.*good * accelerators);
    job.restart = facts.restart.value.*bad;
    job.repair = facts.repair.value.*bad;
    const double servers = std::ceil(double(accelerators) / std::max(1, perServer));
    job.spareNodes = facts.spareServers.value_or(int(std::ceil(servers * facts.spareShare.value.likely)));
    job.asynchronous = true;
    job.hostCopyRate = facts.hostCopy.value.*good;
    return job;
}

} // namespace

std::optional<Reliability> reliabilityOf(const catalog::CatalogSnapshot &catalog)
{
    const auto mttf = publishedMttf(catalog);
    const auto restart = assumed(catalog, "training_restart_minutes", secondsPerMinute);
    const auto repair = assumed(catalog, "node_repair_hours", secondsPerHour);
    const auto storage = assumed(catalog, "checkpoint_write_gb_s_per_accelerator", bytesPerGigabyte);
    const auto copy = assumed(catalog, "checkpoint_host_copy_gb_s", bytesPerGigabyte);
    const auto spares = assumed(catalog, "spare_share", 1);
    if (!mttf || !restart || !repair || !storage || !copy || !spares)
        return std::nullopt;
    return Reliability{*mttf, *restart, *repair, *storage, *copy, *spares, {}, {}};
}

JobGoodput jobGoodput(const Reliability &facts, double checkpoint, int accelerators, int perServer)
{
    JobGoodput result;
    result.job = caseOf(facts, checkpoint, accelerators, perServer, &Band::likely, &Band::likely);
    result.likely = goodput(result.job);
    result.fraction = {goodput(caseOf(facts, checkpoint, accelerators, perServer, &Band::low, &Band::high)).fraction,
                       result.likely.fraction,
                       goodput(caseOf(facts, checkpoint, accelerators, perServer, &Band::high, &Band::low)).fraction};
    const Goodput &g = result.likely;
    const double mttf = facts.mttf.value.likely / accelerators;
    result.working.formula =
        tr("1 / (1 + checkpoints %1 + lost work %2 + restarts %3) of a useful second; a failure every %4 h, a "
           "checkpoint of %5 GB every %6 s written behind the run, %7 spare servers")
            .arg(number(g.checkpointShare / g.fraction, 3), number(g.reworkShare / g.fraction, 3),
                 number(g.restartShare / g.fraction, 3), number(mttf / secondsPerHour),
                 number(checkpoint / bytesPerGigabyte), number(g.interval, 3))
            .arg(result.job.spareNodes);
    result.working.terms = {facts.mttf.passport, facts.restart.passport, facts.repair.passport, facts.hostCopy.passport,
                            facts.spareShare.passport};
    if (facts.planStorageRate) {
        result.working.terms.push_back({tr("Write rate of the plan's storage"),
                                        Band::exact(*facts.planStorageRate / bytesPerGigabyte),
                                        QStringLiteral("GB/s"),
                                        QStringLiteral("given"),
                                        {},
                                        tr("the plan's data sets"),
                                        {},
                                        {}});
    } else {
        result.working.terms.push_back(facts.storageRate.passport);
    }
    return result;
}

} // namespace cw::planner
