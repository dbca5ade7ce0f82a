#include "planner/solve/planfindings.h"

#include "planner/plan/amount.h"
#include "planner/plan/findinggroup.h"
#include "planner/plan/monthdays.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString &id, const QString &rule, Verdict verdict, Severity severity, const QString &text,
                const QString &remedy)
{
    Finding result;
    result.id = id;
    result.rule = rule;
    result.verdict = verdict;
    result.severity = severity;
    result.text = text;
    result.remedy = remedy;
    return result;
}

/// "3,720 ms", "83.2 days": three digits that count, never an exponent.
QString withThreeDigits(double value, const QString &unit)
{
    const double step = std::pow(10, std::floor(std::log10(value)) - 2);
    return amount(std::round(value / step) * step) + QLatin1Char(' ') + unit;
}

/// Units that must have been ordered before the plan's own date to be there in time; the latest to arrive first.
void addLateOrders(const Plan &plan, const CandidateSet &set, const Decoded &decoded, std::vector<Finding> &out)
{
    constexpr int daysPerWeek = 7;
    std::vector<std::pair<QDate, Finding>> late;
    for (const CountedUnits &counted : decoded.units) {
        const Offer &offer = set.offers[std::size_t(counted.offer)];
        const auto first = std::find_if(counted.added.begin(), counted.added.end(), [](int n) { return n > 0; });
        if (first == counted.added.end() || !offer.leadTimeWeeks || plan.need.horizon.ordersFrom)
            continue; // with a month of ordering the program itself waits for the arrival
        const Month month = plan.need.horizon.periodStart(int(first - counted.added.begin()));
        const QDate needed(month.year(), month.month(), 1);
        const QDate order = needed.addDays(-qint64(std::ceil(*offer.leadTimeWeeks * daysPerWeek)));
        if (order >= plan.asOf)
            continue;
        late.emplace_back(
            order,
            finding(lateOrderId(offer.id), {}, Verdict::Conditional, Severity::High,
                    QStringLiteral("%1 takes about %2 weeks to arrive: to serve from %3 it had to be ordered by %4, "
                                   "before the plan's date %5")
                        .arg(offer.description)
                        .arg(*offer.leadTimeWeeks)
                        .arg(month.toIso(), order.toString(Qt::ISODate), plan.asOf.toString(Qt::ISODate)),
                    QStringLiteral(
                        "Start later, ask the vendor for stock, or state the month of the first orders: then the plan "
                        "waits for the arrival and rents until then")));
    }
    std::stable_sort(late.begin(), late.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[order, found] : late)
        out.push_back(std::move(found));
}

/// A time that a workload asks for, and what is said where only the likely prediction keeps it.
struct AskedTime {
    QLatin1String predicted, rule, unit;
    QString text;
    std::optional<double> Workload::*limit;
};

const std::array<AskedTime, 5> &askedTimes()
{
    static const std::array<AskedTime, 5> all = {
        {{"ttft_ms"_L1, "ttft_ms"_L1, "ms"_L1,
          u"The first token of %1 is in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3"_s,
          &Workload::ttftMs},
         {"tpot_ms"_L1, "tpot_ms"_L1, "ms"_L1,
          u"Each further token of %1 is in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3"_s,
          &Workload::tpotMs},
         {"p95_ms"_L1, "p95_ms"_L1, "ms"_L1,
          u"95 of 100 answers of %1 are in time by the likely prediction; at the unfavourable end of its band they take %2 instead of %3"_s,
          &Workload::p95Ms},
         {"p99_ms"_L1, "p99_ms"_L1, "ms"_L1,
          u"99 of 100 answers of %1 are in time by the likely prediction; at the unfavourable end of its band they take %2 instead of %3"_s,
          &Workload::p99Ms},
         {"days"_L1, "deadline_days"_L1, "days"_L1,
          u"%1 is done in time by the likely prediction; at the unfavourable end of its band it takes %2 instead of %3"_s,
          &Workload::deadlineDays}}};
    return all;
}

/// The likely prediction keeps the requirement, the unfavourable end of its band does not: the reader should know.
void addThinMargins(const Plan &plan, const CandidateSet &set, const Decoded &decoded, std::vector<Finding> &out)
{
    for (const Workload &workload : plan.need.workloads) {
        for (const AskedTime &asked : askedTimes()) {
            const std::optional<double> limit = workload.*asked.limit;
            double worst = 0;
            for (std::size_t c = 0; c < set.candidates.size(); ++c) {
                const Candidate &candidate = set.candidates[c];
                const auto band = candidate.deployment.predicted.find(asked.predicted);
                const bool used =
                    std::any_of(decoded.replicas[c].begin(), decoded.replicas[c].end(), [](int n) { return n > 0; });
                if (candidate.workload != workload.id || !used || band == candidate.deployment.predicted.end())
                    continue;
                // A job's deadline runs from when it is asked for; hardware that is still to come is waited for.
                const bool waits = workload.kind == WorkloadKind::Training && asked.limit == &Workload::deadlineDays;
                const Month begin = workload.from.value_or(plan.need.horizon.start);
                const double waited = waits && candidate.from ? std::max(0, *candidate.from - begin) * daysPerMonth : 0;
                worst = std::max(worst, band->second.high + waited);
            }
            if (!limit || worst <= *limit)
                continue;
            const QString rule = workload.id + u'.' + asked.rule;
            out.push_back(finding(
                thinMarginId(rule), rule, Verdict::Conditional, Severity::Medium,
                asked.text.arg(workload.id, withThreeDigits(worst, asked.unit), amount(*limit) + u' ' + asked.unit),
                u"Measure on one unit before ordering, or ask for a tighter value"_s));
        }
    }
}

void addOnce(const std::vector<Finding> &findings, std::vector<Finding> &out)
{
    for (const Finding &found : findings)
        if (std::none_of(out.begin(), out.end(),
                         [&](const Finding &said) { return said.id == found.id && said.text == found.text; }))
            out.push_back(found);
}

/// Findings of a rule whose offers are used, each said once.
void addRuleFindings(const std::vector<Finding> &findings, const std::vector<std::pair<int, int>> &members,
                     const Decoded &decoded, std::vector<Finding> &out)
{
    const bool isUsed = std::any_of(decoded.units.begin(), decoded.units.end(), [&](const CountedUnits &counted) {
        return std::any_of(members.begin(), members.end(),
                           [&](const auto &member) { return member.first == counted.offer; });
    });
    if (isUsed)
        addOnce(findings, out);
}

/// What prices rest on of what stands beside the servers, where any of it does.
void addPieceFindings(const CompanionRule &rule, const Decoded &decoded, std::vector<Finding> &out)
{
    const auto add = [&](const CompanionPiece &piece) {
        const auto &extras = decoded.design.extras;
        if (!piece.findings.empty() && std::any_of(extras.begin(), extras.end(), [&](const DesignExtra &extra) {
                return extra.site == rule.site && extra.role == piece.role && extra.part == piece.part;
            }))
            addOnce(piece.findings, out);
    };
    for (const CompanionPiece &piece : rule.pieces)
        add(piece);
    for (const CompanionOfUnits &each : rule.withUnits)
        add(each.piece);
    for (const CompanionStorage &storage : rule.storage)
        add(storage.piece);
}

/// What the choice of switches and of what else stands beside the servers rests on. A server alone has nobody to talk
/// to: no network is built for it, though its ports could be carried.
void addFabricFindings(const CandidateSet &set, const Decoded &decoded, std::vector<Finding> &out)
{
    for (std::size_t i = 0; i < set.fabrics.size(); ++i)
        if (set.fabrics[i].switchId.isEmpty() || decoded.hasFabric[i])
            addRuleFindings(set.fabrics[i].findings, set.fabrics[i].portsPerUnit, decoded, out);
    for (const CompanionRule &rule : set.companions) {
        addRuleFindings(rule.findings, rule.serversPerUnit, decoded, out);
        addPieceFindings(rule, decoded, out);
    }
}

/// Prices that a rented place in use does not publish, each said once.
void addUnpublishedPrices(const CandidateSet &set, const Decoded &decoded, std::vector<Finding> &out)
{
    std::set<QString> said;
    for (const DesignExtra &extra : decoded.design.extras) {
        const RentedPlace *place = set.rented.at(extra.site);
        if (!place)
            continue;
        const auto found = place->unpublished.find(extra.role);
        if (found != place->unpublished.end() && said.insert(found->second.id).second)
            out.push_back(found->second);
    }
}

/// Jobs on instances that the provider takes back.
void addSpot(const CandidateSet &set, const Decoded &decoded, std::vector<Finding> &out)
{
    for (const CountedUnits &counted : decoded.units) {
        const Offer &offer = set.offers[std::size_t(counted.offer)];
        if (!offer.isSpot)
            continue;
        Finding spot = finding(
            QStringLiteral("solve.spot.%1").arg(offer.id), {}, Verdict::Conditional, Severity::Medium,
            QStringLiteral("%1: the provider takes spot instances back at any time and changes their price; work is "
                           "planned to lose %2 % of its time to interruptions, and deadlines hold for that alone")
                .arg(offer.description)
                .arg((1 - offer.spotGoodput) * 100, 0, 'f', 0),
            QStringLiteral("Keep a contract on demand at hand, and save checkpoints often"));
        const auto passport = offer.passports.find(QStringLiteral("spot_goodput"));
        if (passport != offer.passports.end())
            spot.facts.push_back(passport->second);
        out.push_back(std::move(spot));
    }
}

} // namespace

std::vector<Finding> planFindings(const Plan &plan, const CandidateSet &set, const Decoded &decoded)
{
    std::vector<Finding> out;
    addLateOrders(plan, set, decoded, out);
    addThinMargins(plan, set, decoded, out);
    addUnpublishedPrices(set, decoded, out);
    addFabricFindings(set, decoded, out);
    addSpot(set, decoded, out);
    for (const CountedUnits &counted : decoded.units) {
        const Offer &offer = set.offers[std::size_t(counted.offer)];
        if (offer.isPriced())
            continue;
        for (const Constraint &limit : plan.need.constraints) {
            if (limit.kind != ConstraintKind::Limit || !info(limit.quantity).isMoney)
                continue;
            out.push_back(finding(
                QStringLiteral("solve.limit-unknown.%1").arg(limit.id), limit.id, Verdict::Unknown, Severity::High,
                QStringLiteral("%1 cannot be shown to hold: %2 has no price").arg(limit.id, offer.description),
                QStringLiteral("Ask for a quote and import it")));
        }
    }
    return out;
}

std::vector<Finding> conflictFindings(const Plan &plan, const CandidateSet &set, const std::vector<QString> &conflict)
{
    std::vector<Finding> out;
    for (const Workload &workload : plan.need.workloads) {
        const QString rule = workload.id + QLatin1Char('.') + demandKey(workload);
        if (std::find(conflict.begin(), conflict.end(), rule) == conflict.end())
            continue;
        std::map<QString, int> reasons;
        bool any = false;
        for (const Candidate &candidate : set.candidates) {
            if (candidate.workload != workload.id)
                continue;
            any = any || candidate.deployment.capacity > 0;
            if (!candidate.isOpen())
                ++reasons[candidate.rejection.reason == QLatin1String("no_price") ? QStringLiteral("no price is known")
                                                                                  : candidate.rejection.by];
        }
        if (any)
            continue;
        const auto most = std::max_element(reasons.begin(), reasons.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        const bool isService = workload.kind == WorkloadKind::VectorSearch ||
                               workload.kind == WorkloadKind::FeatureServing || workload.kind == WorkloadKind::Dataset;
        const QString nothing = isService
                                    ? QStringLiteral("no product of the catalog that keeps its limits is offered there")
                                    : QStringLiteral("nothing is offered at the places the need names");
        const QString why = most == reasons.end() ? nothing : most->first;
        out.push_back(finding(QStringLiteral("solve.nothing-carries.%1").arg(workload.id), rule, Verdict::Violation,
                              Severity::Block,
                              QStringLiteral("Nothing on offer can carry %1: %2").arg(workload.id, why),
                              QStringLiteral("Name more sites or procurement ways, or change the workload")));
    }
    return out;
}

} // namespace cw::planner
