#include "app/models/candidatelist.h"

#include "app/models/numbers.h"
#include "app/models/openreasons.h"
#include "app/models/placename.h"
#include "app/models/plantables.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "planner/workload/demand.h"

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

bool isJob(planner::WorkloadKind kind)
{
    return kind == planner::WorkloadKind::Training || kind == planner::WorkloadKind::FineTuning;
}

/// "72 × GB300 · Netz 2:1": each part of it has its own words.
QString spokenDetail(const QString &detail)
{
    QStringList parts = detail.split(QStringLiteral(", "));
    for (QString &part : parts)
        part = spokenText(part);
    return parts.join(QStringLiteral(" · "));
}

/// What one unit costs when it is held for `months`, bought or rented.
std::optional<double> costOver(const Offer &offer, double months)
{
    if (!offer.isPriced())
        return std::nullopt;
    double sum = 0;
    for (const planner::UnitCostItem &item : offer.costs) {
        if (item.unitPrice)
            sum += item.quantity * item.unitPrice->likely * (item.kind == planner::LineKind::OneOff ? 1 : months);
    }
    return sum;
}

void takeCost(CandidateItem &item, const Candidate &candidate, const Offer &offer, const planner::Plan &plan,
              const planner::Workload *workload)
{
    const double horizon = plan.need.horizon.months;
    if (!workload || horizon <= 0)
        return;
    if (isJob(workload->kind)) {
        const double run = candidate.deployment.busyDays / planner::daysPerMonth;
        const double period = std::max(1, plan.need.horizon.periodMonths);
        const double held = std::max<double>(offer.commitmentMonths, std::ceil(run / period) * period); // whole periods
        const double months = !offer.isRented() ? horizon : offer.serviceShare < 1 ? run : held;
        if (const auto cost = costOver(offer, std::min(horizon, months)))
            item.cost = *cost * candidate.unitsPerReplica;
        const auto rate = candidate.deployment.predicted.find(QStringLiteral("tokens_per_s"));
        if (rate != candidate.deployment.predicted.end())
            item.throughput = rate->second.likely;
        return;
    }
    if (candidate.deployment.capacity <= 0)
        return;
    item.throughput = candidate.deployment.capacity;
    if (const auto cost = costOver(offer, horizon))
        item.cost = *cost / horizon * candidate.unitsPerReplica / candidate.deployment.capacity;
}

QString howText(const Candidate &candidate, const Offer &offer)
{
    QStringList parts{offer.siteName.isEmpty() ? offer.site : offer.siteName,
                      planner::toText(candidate.deployment.weights)};
    const planner::Parallelism &p = candidate.deployment.parallelism;
    for (const auto &[name, n] : {std::pair{"TP", p.tp}, {"PP", p.pp}, {"VP", p.vp}, {"EP", p.ep}, {"DP", p.dp}}) {
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
    if (candidate.offer >= 0 && std::size_t(candidate.offer) < set.offers.size()) {
        const Offer &offer = set.offers[std::size_t(candidate.offer)];
        const auto [name, detail] = nameAndDetail(offer.description.isEmpty() ? offer.system : offer.description);
        item.name = partText(name);
        item.how = detail.isEmpty() ? howText(candidate, offer)
                                    : QStringLiteral("%1 · %2").arg(spokenDetail(detail), howText(candidate, offer));
        if (offer.powerKnown)
            item.kilowatts = offer.itPower.toKilowatts() * candidate.unitsPerReplica;
        item.leadWeeks = offer.leadTimeWeeks;
        item.offer = offer.id;
        item.pin = {candidate.workload, offer.system, offer.site, std::nullopt};
        takeCost(item, candidate, offer, plan, workload);
    }
    if (item.name.isEmpty())
        item.name = candidate.id;
    if (!candidate.isOpen())
        explain(item, candidate.rejection.reason, candidate.rejection.by, plan);
    return item;
}

/// A file keeps of the better one its id alone, "chat/buy/hall-1/dell-xe9680/fp8-tp1": the system in it has a name.
QString nameFromId(const QString &id, const catalog::CatalogSnapshot *catalog)
{
    constexpr int systemAt = 3;
    QString part = id.section(QLatin1Char('/'), systemAt, systemAt);
    if (part.isEmpty())
        return id;
    const catalog::System *system = catalog ? catalog->system(part) : nullptr;
    if (!system)
        return part;
    return system->name.startsWith(system->vendor) ? system->name : system->vendor + QLatin1Char(' ') + system->name;
}

/// Says "by Dell XE9680" instead of an id where the better one is known.
void nameDominators(std::vector<CandidateItem> &items, const catalog::CatalogSnapshot *catalog)
{
    QHash<QString, QString> names;
    for (const CandidateItem &item : items)
        names.insert(item.id, item.name);
    for (CandidateItem &item : items) {
        if (item.fate != CandidateFate::Dominated)
            continue;
        const auto known = names.constFind(item.reasonDetail);
        const QString by = known != names.constEnd() ? *known : nameFromId(item.reasonDetail, catalog);
        item.reasonDetail = by == item.name ? say(QT_TRANSLATE_NOOP("Candidates", "by itself, set up otherwise"))
                                            : say(QT_TRANSLATE_NOOP("Candidates", "by %1")).arg(by);
    }
}

/// The name as the result tells it, "chat on Dell XE9680, 8 x H200, bought at hall-1", in two lines.
void takeName(CandidateItem &item, const planner::Rejected &rejected)
{
    const QString lead = QStringLiteral("%1 on ").arg(item.workload);
    const QString whole = rejected.name.isEmpty() ? rejected.candidate : rejected.name;
    const auto [name, detail] = nameAndDetail(whole.startsWith(lead) ? whole.mid(lead.size()) : whole);
    item.name = partText(name);
    item.how = spokenDetail(detail);
}

int rank(CandidateFate fate)
{
    return int(fate);
}

} // namespace

CandidateAxes candidateAxes(planner::WorkloadKind kind, const QString &currency)
{
    if (isJob(kind))
        return {say(QT_TRANSLATE_NOOP("Candidates", "%1 in all")).arg(currency),
                say(QT_TRANSLATE_NOOP("Candidates", "%1 in all")).arg(currency),
                say(QT_TRANSLATE_NOOP("Candidates", "Tokens a second"))};
    const QString head = say(QT_TRANSLATE_NOOP("Candidates", "%1 a month")).arg(currency);
    if (kind == planner::WorkloadKind::Inference)
        return {head, say(QT_TRANSLATE_NOOP("Candidates", "%1 a month per request/s")).arg(currency),
                say(QT_TRANSLATE_NOOP("Candidates", "Requests a second one replica carries"))};
    return {head, say(QT_TRANSLATE_NOOP("Candidates", "%1 a month for the whole workload")).arg(currency),
            say(QT_TRANSLATE_NOOP("Candidates", "Share of the workload one replica carries"))};
}

std::vector<CandidateItem> candidateItems(const Answer &answer, const catalog::CatalogSnapshot *catalog)
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
                const auto [name, detail] = nameAndDetail(billedName(p.system, answer.result));
                item.name = partText(name);
                QStringList how{detail, placeName(p.site), p.precision};
                how.removeAll(QString());
                item.how = how.join(QStringLiteral(" · "));
                item.accelerators = p.replicas > 0 ? p.accelerators / p.replicas : p.accelerators;
                std::map<QString, Band> bands;
                for (const auto &[metric, v] : p.predicted) {
                    if (v.value)
                        bands[metric] = {v.low.value_or(*v.value), *v.value, v.high.value_or(*v.value)};
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
        item.id = rejected.candidate;
        const QString of = rejected.candidate.section(QLatin1Char('/'), 0, 0);
        item.workload = workloadOf(answer.plan, of) ? of : QString();
        takeName(item, rejected);
        explain(item, rejected.reason, rejected.by, answer.plan);
        items.push_back(std::move(item));
    }
    for (CandidateItem &item : items) {
        if (const auto found = chosen.constFind(item.id); found != chosen.constEnd()) {
            item.fate = CandidateFate::Chosen;
            item.passport = *found;
            item.reason = say(QT_TRANSLATE_NOOP("Candidates", "Chosen"));
            item.reasonDetail = say(QT_TRANSLATE_NOOP("Candidates", "In the plan"));
        }
    }
    explainOpen(items, answer.plan);
    nameDominators(items, catalog);
    std::stable_sort(items.begin(), items.end(), [](const CandidateItem &a, const CandidateItem &b) {
        if (a.fate != b.fate)
            return rank(a.fate) < rank(b.fate);
        const double ca = a.cost.value_or(HUGE_VAL), cb = b.cost.value_or(HUGE_VAL);
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
        return QCoreApplication::translate("Candidates", "None of the %Ln way(s) considered was chosen.", nullptr,
                                           count);
    if (chosen.size() == 1)
        return QCoreApplication::translate("Candidates", "%1 is chosen out of %Ln way(s) considered.", nullptr, count)
            .arg(chosen.front());
    return QCoreApplication::translate("Candidates", "%1 and %2 are chosen out of %Ln way(s) considered.", nullptr,
                                       count)
        .arg(chosen.mid(0, chosen.size() - 1).join(QStringLiteral(", ")), chosen.back());
}

} // namespace cw::app
