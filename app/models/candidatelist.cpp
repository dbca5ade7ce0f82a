#include "app/models/candidatelist.h"

#include "app/models/plantables.h"
#include "app/models/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

using planner::Candidate;
using planner::CandidateSet;
using planner::Offer;

QString say(const char *text)
{
    return QCoreApplication::translate("Candidates", text);
}

const planner::Workload *workloadOf(const planner::Plan &plan, const QString &id)
{
    for (const planner::Workload &w : plan.need.workloads) {
        if (w.id == id)
            return &w;
    }
    return nullptr;
}

std::optional<double> monthlyCost(const Offer &offer, int months)
{
    if (!offer.isPriced() || months <= 0)
        return std::nullopt;
    double monthly = 0;
    for (const planner::UnitCostItem &item : offer.costs) {
        if (!item.unitPrice)
            continue;
        const double cost = item.quantity * item.unitPrice->likely;
        monthly += item.kind == planner::LineKind::OneOff ? cost / months : cost;
    }
    return monthly;
}

QString howText(const Candidate &candidate, const Offer &offer)
{
    QStringList parts{offer.siteName.isEmpty() ? offer.site : offer.siteName, planner::toText(candidate.deployment.weights)};
    const planner::Parallelism &p = candidate.deployment.parallelism;
    for (const auto &[name, n] : {std::pair{"TP", p.tp}, {"PP", p.pp}, {"EP", p.ep}, {"DP", p.dp}}) {
        if (n > 1)
            parts << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(n);
    }
    return parts.join(QStringLiteral(" · "));
}

void explain(CandidateItem &item, const QString &reason, const QString &by, const planner::Plan &plan)
{
    item.reason = reasonName(reason);
    item.reasonDetail = by;
    if (reason == QLatin1String("dominated_by")) {
        item.fate = CandidateFate::Dominated;
    } else if (reason == QLatin1String("no_price")) {
        item.fate = CandidateFate::NotSure;
        item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "Ask for a quote"));
    } else {
        item.fate = CandidateFate::Rejected;
        if (reason == QLatin1String("breaks"))
            item.reasonDetail = ruleTitleOf(by, plan);
    }
}

void takeMetric(CandidateItem &item, const std::map<QString, Band> &predicted, const planner::Workload *workload)
{
    for (const char *name : {"ttft_ms", "days", "tokens_per_s"}) {
        const auto found = predicted.find(QString::fromLatin1(name));
        if (found == predicted.end())
            continue;
        item.metric = found->first;
        item.low = found->second.low;
        item.likely = found->second.likely;
        item.high = found->second.high;
        if (workload && item.metric == QLatin1String("ttft_ms"))
            item.limit = workload->ttftMs;
        else if (workload && item.metric == QLatin1String("days"))
            item.limit = workload->deadlineDays;
        return;
    }
}

CandidateItem fromCandidate(const Candidate &candidate, const CandidateSet &set, const planner::Plan &plan)
{
    CandidateItem item;
    item.id = candidate.id;
    item.workload = candidate.workload;
    item.accelerators = candidate.deployment.accelerators;
    const planner::Workload *workload = workloadOf(plan, candidate.workload);
    takeMetric(item, candidate.deployment.predicted, workload);
    if (candidate.deployment.capacity > 0)
        item.throughput = candidate.deployment.capacity;
    if (candidate.offer >= 0 && std::size_t(candidate.offer) < set.offers.size()) {
        const Offer &offer = set.offers[std::size_t(candidate.offer)];
        const auto [name, detail] = nameAndDetail(offer.description.isEmpty() ? offer.system : offer.description);
        item.name = name;
        item.how = detail.isEmpty() ? howText(candidate, offer) : QStringLiteral("%1 · %2").arg(detail, howText(candidate, offer));
        item.kilowatts = offer.itPower.toKilowatts() * candidate.unitsPerReplica;
        item.leadWeeks = offer.leadTimeWeeks;
        item.pin = {candidate.workload, offer.system, offer.site, std::nullopt};
        if (const auto cost = monthlyCost(offer, plan.need.horizon.months); cost && item.throughput)
            item.costPerDemand = *cost * candidate.unitsPerReplica / *item.throughput;
    }
    if (item.name.isEmpty())
        item.name = candidate.id;
    if (!candidate.isOpen())
        explain(item, candidate.rejection.reason, candidate.rejection.by, plan);
    return item;
}

/// Says "by Dell XE9680" instead of an id where the better one is known.
void nameDominators(std::vector<CandidateItem> &items)
{
    QHash<QString, QString> names;
    for (const CandidateItem &item : items)
        names.insert(item.id, item.name);
    for (CandidateItem &item : items) {
        if (item.fate != CandidateFate::Dominated)
            continue;
        const QString by = names.value(item.reasonDetail, item.reasonDetail);
        item.reasonDetail = by == item.name ? say(QT_TRANSLATE_NOOP("Candidates", "by itself, set up otherwise"))
                                            : say(QT_TRANSLATE_NOOP("Candidates", "by %1")).arg(by);
    }
}

int rank(CandidateFate fate)
{
    return int(fate);
}

} // namespace

QString demandUnit(planner::WorkloadKind kind)
{
    switch (kind) {
    case planner::WorkloadKind::Inference: return say(QT_TRANSLATE_NOOP("Candidates", "request/s"));
    case planner::WorkloadKind::Training:
    case planner::WorkloadKind::FineTuning: return say(QT_TRANSLATE_NOOP("Candidates", "unit of work"));
    default: return say(QT_TRANSLATE_NOOP("Candidates", "unit of demand"));
    }
}

std::vector<CandidateItem> candidateItems(const Answer &answer)
{
    QHash<QString, QString> chosen; // candidate id -> passport of a prediction
    for (const planner::WorkloadResult &workload : answer.result.workloads) {
        for (const planner::Placement &p : workload.placements)
            chosen.insert(p.candidate, p.predicted.empty() ? QString() : p.predicted.begin()->second.passport);
    }
    std::vector<CandidateItem> items;
    QSet<QString> seen;
    if (answer.considered) {
        for (const Candidate &candidate : answer.considered->candidates) {
            items.push_back(fromCandidate(candidate, *answer.considered, answer.plan));
            seen.insert(candidate.id);
        }
    } else {
        for (const planner::WorkloadResult &workload : answer.result.workloads) {
            for (const planner::Placement &p : workload.placements) {
                if (seen.contains(p.candidate))
                    continue;
                seen.insert(p.candidate);
                CandidateItem item;
                item.id = p.candidate;
                item.workload = workload.id;
                item.name = p.system;
                item.how = QStringLiteral("%1 · %2").arg(p.site, p.precision);
                item.accelerators = p.replicas > 0 ? p.accelerators / p.replicas : p.accelerators;
                std::map<QString, Band> bands;
                for (const auto &[name, v] : p.predicted) {
                    if (v.value)
                        bands[name] = {v.low.value_or(*v.value), *v.value, v.high.value_or(*v.value)};
                }
                takeMetric(item, bands, workloadOf(answer.plan, workload.id));
                item.pin = {workload.id, p.system, p.site, std::nullopt};
                items.push_back(std::move(item));
            }
        }
    }
    for (const planner::Rejected &rejected : answer.result.rejected) {
        if (seen.contains(rejected.candidate)) {
            for (CandidateItem &item : items) {
                if (item.id == rejected.candidate && item.reason.isEmpty())
                    explain(item, rejected.reason, rejected.by, answer.plan);
            }
            continue;
        }
        seen.insert(rejected.candidate);
        CandidateItem item;
        item.id = item.name = rejected.candidate;
        item.workload = rejected.candidate.section(QLatin1Char('/'), 0, 0);
        explain(item, rejected.reason, rejected.by, answer.plan);
        items.push_back(std::move(item));
    }
    for (CandidateItem &item : items) {
        if (const auto found = chosen.constFind(item.id); found != chosen.constEnd()) {
            item.fate = CandidateFate::Chosen;
            item.passport = *found;
            item.reason = say(QT_TRANSLATE_NOOP("Candidates", "Chosen"));
            item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "In the plan"));
        } else if (item.reason.isEmpty()) {
            item.reason = say(QT_TRANSLATE_NOOP("Candidates", "Could be chosen"));
            item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "Not in the best mix"));
        }
    }
    nameDominators(items);
    std::stable_sort(items.begin(), items.end(), [](const CandidateItem &a, const CandidateItem &b) {
        if (a.fate != b.fate)
            return rank(a.fate) < rank(b.fate);
        const double ca = a.costPerDemand.value_or(HUGE_VAL), cb = b.costPerDemand.value_or(HUGE_VAL);
        return ca != cb ? ca < cb : a.id < b.id;
    });
    return items;
}

QString candidatesAnswer(const std::vector<CandidateItem> &items)
{
    QStringList chosen;
    for (const CandidateItem &item : items) {
        if (item.fate == CandidateFate::Chosen && !chosen.contains(item.name))
            chosen << item.name;
    }
    const int count = int(items.size());
    if (chosen.isEmpty())
        return QCoreApplication::translate("Candidates", "None of the %n way(s) considered was chosen.", nullptr, count);
    if (chosen.size() == 1)
        return QCoreApplication::translate("Candidates", "%1 is chosen out of %n way(s) considered.", nullptr, count).arg(chosen.front());
    return QCoreApplication::translate("Candidates", "%1 and %2 are chosen out of %n way(s) considered.", nullptr, count)
        .arg(chosen.mid(0, chosen.size() - 1).join(QStringLiteral(", ")), chosen.back());
}

} // namespace cw::app
