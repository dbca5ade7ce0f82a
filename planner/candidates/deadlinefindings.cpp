#include "planner/candidates/deadlinefindings.h"

#include "planner/candidates/arrival.h"
#include "planner/workload/demand.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

QString ruleOf(const Workload &workload)
{
    return workload.id + QLatin1Char('.') + demandKey(workload);
}

QDate firstDayOf(Month month)
{
    return QDate(month.year(), month.month(), 1);
}

/// What a hall of one's own has too little of for all units of a run at once, beside everything else that may stand
/// there: its rules.
QStringList overfilled(const Candidate &candidate, const Offer &offer, const Need &need)
{
    QStringList rules;
    const double units = std::ceil(candidate.unitsPerReplica - 1e-9);
    for (const OwnSite &hall : need.ownSites) {
        if (hall.id != offer.site)
            continue;
        const auto test = [&](const char *key, double takes, const std::optional<double> &holds) {
            if (holds && takes > *holds * (1 + 1e-9))
                rules += hall.id + QLatin1Char('.') + QLatin1String(key);
        };
        const auto whole = [](const std::optional<int> &n) { return n ? std::optional<double>(*n) : std::nullopt; };
        test("it_power_kw", units * offer.itPower.toKilowatts(), hall.itPowerKw);
        test("racks", std::ceil(units * offer.rackShare - 1e-9), whole(hall.racks));
        test("network_ports", units * offer.networkPorts, whole(hall.networkPorts));
    }
    return rules;
}

/// When a run of a candidate ends.
struct Ending {
    const Candidate *candidate = nullptr;
    QStringList others; ///< rules that it breaks beside the deadline
    QDate day;
    qint64 days = 0; ///< since the job may begin
    bool isLate = false;
};

/// Absent: it cannot be predicted, or what it runs on never comes.
std::optional<Ending> endingOf(const Candidate &candidate, const CandidateSet &set, const Need &need,
                               const Workload &job)
{
    const Horizon &horizon = need.horizon;
    const Offer &offer = set.offers[std::size_t(candidate.offer)];
    const Month asked = beginOf(job, horizon);
    const Deployment &deployment = candidate.deployment;
    if (deployment.capacity <= 0 || deployment.busyDays <= 0 || arrivalPeriod(horizon, offer) >= horizon.periods())
        return std::nullopt;
    QStringList others = candidate.breaks + overfilled(candidate, offer, need);
    others.removeAll(ruleOf(job));
    const Month start = candidate.from.value_or(asked);
    const QDate day = firstDayOf(start).addDays(qint64(std::ceil(deployment.busyDays)));
    return Ending{&candidate, std::move(others), day, firstDayOf(asked).daysTo(day),
                  endsTooLate(job, horizon, start, deployment.busyDays)};
}

std::optional<Finding> deadlineFinding(const Workload &workload, const Plan &plan, const CandidateSet &set)
{
    const Horizon &horizon = plan.need.horizon;
    const QString rule = ruleOf(workload);
    const Month asked = beginOf(workload, horizon);
    std::optional<Ending> earliest;
    for (const Candidate &candidate : set.candidates) {
        if (candidate.workload != workload.id)
            continue;
        auto ending = endingOf(candidate, set, plan.need, workload);
        if (!ending)
            continue;
        if (!ending->isLate)
            return std::nullopt;
        const auto rank = [](const Ending &of) { return std::pair(!of.others.isEmpty(), of.day); };
        if (!earliest || rank(*ending) < rank(*earliest))
            earliest = std::move(ending);
    }
    if (!earliest)
        return std::nullopt;
    const Offer &offer = set.offers[std::size_t(earliest->candidate->offer)];
    const QDate end = std::min(firstDayOf(asked).addDays(qint64(std::floor(*workload.deadlineDays))),
                               firstDayOf(horizon.start + horizon.months));
    Finding late;
    late.id = QStringLiteral("solve.deadline.%1").arg(workload.id);
    late.rule = rule;
    late.verdict = Verdict::Violation;
    late.severity = Severity::Block;
    late.text = QStringLiteral("Nothing on offer ends %1 by %2: the earliest end is %3, day %4, on %5 at %6")
                    .arg(workload.id, end.toString(Qt::ISODate), earliest->day.toString(Qt::ISODate))
                    .arg(earliest->days)
                    .arg(offer.description, offer.siteName.isEmpty() ? offer.site : offer.siteName);
    if (earliest->others.isEmpty()) {
        late.remedy = QStringLiteral("Allow until %1, start earlier, or make the job smaller")
                          .arg(earliest->day.toString(Qt::ISODate));
        return late;
    }
    late.text += QStringLiteral(", which breaks %1 too").arg(earliest->others.join(QStringLiteral(", ")));
    late.remedy = QStringLiteral("Start earlier, make the job smaller, or give that rule up as well");
    return late;
}

} // namespace

Month beginOf(const Workload &job, const Horizon &horizon)
{
    return std::max(job.from.value_or(horizon.start), horizon.start);
}

double daysLeft(const Workload &job, const Horizon &horizon, Month start)
{
    const double toHorizon = (horizon.start + horizon.months - start) * daysPerMonth;
    const double waited = (start - beginOf(job, horizon)) * daysPerMonth;
    return job.deadlineDays ? std::min(*job.deadlineDays - waited, toHorizon) : toHorizon;
}

bool endsTooLate(const Workload &job, const Horizon &horizon, Month start, double busyDays)
{
    return busyDays > daysLeft(job, horizon, start);
}

std::vector<Finding> deadlineFindings(const Plan &plan, const CandidateSet &set)
{
    std::vector<Finding> findings;
    for (const Workload &workload : plan.need.workloads) {
        if (workload.kind != WorkloadKind::Training || !workload.deadlineDays)
            continue;
        if (auto late = deadlineFinding(workload, plan, set))
            findings.push_back(std::move(*late));
    }
    return findings;
}

QString deadlinePlace(const Plan &plan, const Finding &finding)
{
    for (std::size_t i = 0; i < plan.need.workloads.size(); ++i) {
        if (finding.rule == ruleOf(plan.need.workloads[i]))
            return QStringLiteral("/need/workloads/%1/deadline_days").arg(i);
    }
    return {};
}

} // namespace cw::planner
