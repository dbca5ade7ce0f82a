#include "planner/report/needtext.h"

#include "planner/plan/rulenames.h"
#include "planner/report/language.h"
#include "planner/report/numberformat.h"

#include <array>
#include <cmath>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString perSecond(const Workload &workload)
{
    const auto &steps = workload.requestsPerSecond;
    if (steps.size() == 1 && !steps.front().from)
        return plain(steps.front().value) + say(u" requests/s"_s);
    QStringList parts;
    for (const DemandStep &step : steps)
        parts << (step.from ? say(u"%1 from %2"_s).arg(plain(step.value), monthText(*step.from)) : plain(step.value));
    return parts.join(u", "_s) + say(u" requests/s"_s);
}

QString milliseconds(double ms)
{
    return withUnit(plain(ms), u"ms"_s);
}

/// "95 of 100", "999 of 1,000": what a percentile means.
QString outOf(double percentile)
{
    for (const int base : {100, 1000, 10000}) {
        const double share = percentile * base;
        if (std::abs(share - std::round(share)) < 1e-6)
            return say(u"%1 of %2"_s).arg(count(std::llround(share)), count(base));
    }
    return percent(percentile, 4);
}

QString period(const Constraint &rule)
{
    QString text;
    if (rule.from)
        text += say(u" from "_s) + monthText(*rule.from);
    if (rule.to)
        text += say(u" to "_s) + monthText(*rule.to);
    return text;
}

bool areAll(const QStringList &workloads)
{
    return workloads.isEmpty() || workloads.contains(u"*"_s);
}

QString limitText(const Plan &plan, const Constraint &rule)
{
    QStringList ends;
    if (rule.min)
        ends << say(u"at least "_s) + quantityText(plan, rule.quantity, *rule.min);
    if (rule.max)
        ends << say(u"at most "_s) + quantityText(plan, rule.quantity, *rule.max);
    QString text = u"%1 %2"_s.arg(say(QLatin1String(info(rule.quantity).label)), ends.join(say(u" and "_s)));
    if (!rule.site.isEmpty())
        text += say(u" at "_s) + rule.site;
    if (!rule.workload.isEmpty())
        text += say(u" for "_s) + rule.workload;
    return text + period(rule);
}

const Workload *findWorkload(const Plan &plan, const QString &id)
{
    for (const Workload &workload : plan.need.workloads)
        if (workload.id == id)
            return &workload;
    return nullptr;
}

QString workloadRule(const Workload &w, const QString &key)
{
    if (key == "ttft_ms"_L1 && w.ttftMs)
        return say(u"First token of %1 within %2, %3"_s).arg(w.id, milliseconds(*w.ttftMs), outOf(w.percentile));
    if (key == "tpot_ms"_L1 && w.tpotMs)
        return say(u"Each further token of %1 within %2, %3"_s).arg(w.id, milliseconds(*w.tpotMs), outOf(w.percentile));
    if (key == "deadline_days"_L1 && w.deadlineDays)
        return say(u"%1 done within %2 days"_s).arg(w.id, plain(*w.deadlineDays));
    if (key == "availability"_L1 && w.availability)
        return say(u"%1 available %2 of the time"_s).arg(w.id, percent(*w.availability, 4));
    if (key == "requests_per_s"_L1)
        return say(u"%1 carries %2"_s).arg(w.id, perSecond(w));
    static const QStringList loads = {u"queries_per_s"_s, u"vectors"_s,   u"reads_per_s"_s,
                                      u"entities"_s,      u"tokens"_s,    u"runs_per_month"_s,
                                      u"capacity_tb"_s,   u"read_gb_s"_s, u"write_gb_s"_s};
    if (loads.contains(key))
        return say(u"%1 carries %2"_s).arg(w.id, workloadLoad(w));
    if (key == "p95_ms"_L1 && w.p95Ms)
        return say(u"95 of 100 answers of %1 within %2"_s).arg(w.id, milliseconds(*w.p95Ms));
    if (key == "p99_ms"_L1 && w.p99Ms)
        return say(u"99 of 100 answers of %1 within %2"_s).arg(w.id, milliseconds(*w.p99Ms));
    if (key == "recall"_L1 && w.recall)
        return say(u"Recall of %1 at least %2"_s).arg(w.id, plain(*w.recall));
    if (key == "freshness_s"_L1 && w.freshnessSeconds)
        return say(u"Features of %1 fresh within %2"_s).arg(w.id, withUnit(plain(*w.freshnessSeconds), u"s"_s));
    if (key == "precision"_L1)
        return say(u"%1 runs at %2"_s).arg(w.id, w.precision.weights);
    if (key == "engine"_L1)
        return say(u"%1 runs on %2"_s).arg(w.id, w.engine);
    if (key == "users"_L1)
        return say(u"One place serves the users of %1 in"_s).arg(w.id);
    return say(u"%1 of %2"_s).arg(QString(key).replace(u'_', u' '), w.id);
}

QString siteRule(const OwnSite &site, const QString &key)
{
    struct Limit {
        QLatin1String key;
        std::optional<double> value;
        const char *text;
        const char *unit;
    };
    const auto whole = [](const std::optional<int> &v) { return v ? std::optional<double>(*v) : std::nullopt; };
    const std::array<Limit, 5> limits = {
        {{"it_power_kw"_L1, site.itPowerKw, "IT power of %1 at most %2", "kW"},
         {"rack_power_kw"_L1, site.rackPowerKw, "A rack of %1 carries at most %2", "kW"},
         {"racks"_L1, whole(site.racks), "%1 has room for %2 racks", ""},
         {"rack_units"_L1, whole(site.rackUnits), "A rack of %1 has %2", "U"},
         {"floor_kg_m2"_L1, site.floorKgPerM2, "The floor of %1 carries %2", "kg/m²"}}};
    for (const Limit &limit : limits)
        if (limit.key == key && limit.value)
            return say(QString::fromUtf8(limit.text))
                .arg(site.id, withUnit(plain(*limit.value), QString::fromUtf8(limit.unit)));
    if (key == "cooling"_L1 && !site.cooling.isEmpty())
        return say(u"%1 is cooled by %2"_s).arg(site.id, say(QString(site.cooling).replace(u'_', u' ')));
    if (key == "power_feeds"_L1 && !site.powerFeeds.isEmpty())
        return say(u"The power feeds of %1 are %2"_s).arg(site.id, site.powerFeeds);
    return say(u"%1 of %2"_s).arg(QString(key).replace(u'_', u' '), site.id);
}

} // namespace

QString kindWord(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Inference:
        return say(u"Inference"_s);
    case WorkloadKind::Training:
        return say(u"Training"_s);
    case WorkloadKind::FineTuning:
        return say(u"Fine-tuning"_s);
    case WorkloadKind::VectorSearch:
        return say(u"Vector search"_s);
    case WorkloadKind::FeatureServing:
        return say(u"Feature serving"_s);
    case WorkloadKind::Dataset:
        return say(u"Data set"_s);
    }
    return {};
}

QString bigCount(double value)
{
    constexpr std::array<std::pair<double, QLatin1String>, 3> words = {
        {{1e12, "trillion"_L1}, {1e9, "billion"_L1}, {1e6, "million"_L1}}};
    for (const auto &[size, word] : words)
        if (std::abs(value) >= size)
            return say(u"%1 "_s + word).arg(plain(value / size, 3));
    return plain(value);
}

QString workloadLoad(const Workload &w)
{
    switch (w.kind) {
    case WorkloadKind::Inference:
        return say(u"%1, %2 tokens in, %3 out"_s)
            .arg(perSecond(w), plain(w.inputTokens.mean), plain(w.outputTokens.mean));
    case WorkloadKind::Training:
        return say(u"%1 tokens, sequences of %2"_s).arg(bigCount(w.tokens), plain(w.sequenceLength));
    case WorkloadKind::FineTuning:
        return say(u"%1 tokens a run, %2 runs a month"_s).arg(bigCount(w.tokens), plain(w.runsPerMonth));
    case WorkloadKind::VectorSearch:
        return say(u"%1 vectors of %2 dimensions, %3 queries/s"_s)
            .arg(bigCount(w.vectors), plain(w.dimensions), plain(w.queriesPerSecond));
    case WorkloadKind::FeatureServing:
        return say(u"%1 entities, %2 features, %3 reads/s"_s)
            .arg(bigCount(w.entities), plain(w.features), plain(w.readsPerSecond));
    case WorkloadKind::Dataset:
        return say(u"%1, read %2, write %3"_s)
            .arg(withUnit(plain(w.capacityTb), u"TB"_s), withUnit(plain(w.readGbPerSecond), u"GB/s"_s),
                 withUnit(plain(w.writeGbPerSecond), u"GB/s"_s));
    }
    return {};
}

QString workloadAsked(const Workload &w)
{
    QStringList asked;
    if (w.ttftMs)
        asked << say(u"first token within "_s) + milliseconds(*w.ttftMs);
    if (w.tpotMs)
        asked << say(u"further tokens within "_s) + milliseconds(*w.tpotMs);
    if (w.kind == WorkloadKind::Inference && !asked.isEmpty())
        asked.last() += u" (%1)"_s.arg(outOf(w.percentile));
    if (w.deadlineDays)
        asked << say(u"within %1 days"_s).arg(plain(*w.deadlineDays));
    if (w.from)
        asked << say(u"from "_s) + monthText(*w.from);
    if (w.availability)
        asked << say(u"available "_s) + percent(*w.availability, 4);
    if (w.recall)
        asked << say(u"recall "_s) + plain(*w.recall);
    if (w.p95Ms)
        asked << say(u"95 of 100 within "_s) + milliseconds(*w.p95Ms);
    if (w.p99Ms)
        asked << say(u"99 of 100 within "_s) + milliseconds(*w.p99Ms);
    if (w.freshnessSeconds)
        asked << say(u"fresh within "_s) + withUnit(plain(*w.freshnessSeconds), u"s"_s);
    return sentenceCase(asked.join(u", "_s));
}

QString ruleText(const Plan &plan, const Constraint &rule)
{
    switch (rule.kind) {
    case ConstraintKind::Limit:
        return limitText(plan, rule);
    case ConstraintKind::Residency:
        return areAll(rule.workloads)
                   ? say(u"All data stays in %1"_s).arg(listing(rule.allow))
                   : say(u"Data of %1 stays in %2"_s).arg(listing(rule.workloads), listing(rule.allow));
    case ConstraintKind::OperatorExposure:
        return say(u"No operator under the law of %1"_s).arg(listing(rule.deny));
    case ConstraintKind::Sovereignty:
        return say(u"Sovereignty level %1 or better"_s).arg(count(rule.minSeal));
    case ConstraintKind::Latency:
        return areAll(rule.workloads) ? say(u"All users within %1 round trip"_s).arg(milliseconds(rule.maxRttMs))
                                      : say(u"Users of %1 within %2 round trip"_s)
                                            .arg(listing(rule.workloads), milliseconds(rule.maxRttMs));
    case ConstraintKind::Exclude:
        return say(u"Without %1"_s).arg(listing(rule.vendors + rule.parts));
    case ConstraintKind::Redundancy:
        return say(u"Redundancy %1"_s).arg(rule.level);
    case ConstraintKind::Certification:
        return say(u"Operators hold %1"_s).arg(listing(rule.require));
    case ConstraintKind::ExportControl:
        return say(u"No part that needs an export licence where it stands"_s);
    }
    return rule.id;
}

/// "chat on dgx-h100, hall-1 (units: 4)".
static QString pinText(const Pin &pin)
{
    QStringList where{pin.system, pin.site};
    where.removeAll(QString());
    const QString held = say(u"%1 on %2"_s).arg(pin.workload, where.join(u", "_s));
    return pin.count ? say(u"%1 (units: %2)"_s).arg(held).arg(*pin.count) : held;
}

QString ruleText(const Plan &plan, const QString &id)
{
    for (const Constraint &rule : plan.need.constraints)
        if (rule.id == id)
            return ruleText(plan, rule);
    for (std::size_t i = 0; i < plan.pins.size(); ++i)
        if (pinRule(int(i)) == id)
            return pinText(plan.pins[i]);
    const qsizetype dot = id.lastIndexOf(u'.');
    if (dot <= 0)
        return id;
    const QString owner = id.left(dot), key = id.mid(dot + 1);
    if (const Workload *workload = findWorkload(plan, owner))
        return workloadRule(*workload, key);
    for (const OwnSite &site : plan.need.ownSites)
        if (site.id == owner)
            return siteRule(site, key);
    return id;
}

QString unitText(const QString &unit)
{
    return unit == "m3"_L1 ? u"m³"_s : sayRecorded(unit);
}

std::optional<double> wholePlanMax(const Plan &plan, PlanQuantity quantity)
{
    std::optional<double> tightest;
    for (const Constraint &rule : plan.need.constraints) {
        const bool speaks = rule.kind == ConstraintKind::Limit && rule.quantity == quantity && rule.max &&
                            rule.site.isEmpty() && rule.workload.isEmpty() && !rule.from && !rule.to;
        if (speaks)
            tightest = std::min(tightest.value_or(*rule.max), *rule.max);
    }
    return tightest;
}

QString quantityText(const Plan &plan, PlanQuantity quantity, double value)
{
    const QuantityInfo &facts = info(quantity);
    return withUnit(plain(value, 3), facts.isMoney ? plan.currency.code() : unitText(QString::fromUtf8(facts.unit)));
}

QString procurementWord(const QString &procurement)
{
    if (procurement == "buy"_L1)
        return say(u"bought"_s);
    if (procurement == "cloud"_L1)
        return say(u"rented"_s);
    return procurement == "lease"_L1 ? say(u"leased"_s) : say(procurement);
}

QString categoryWord(const QString &category)
{
    return category.isEmpty() ? say(u"Other"_s) : say(sentenceCase(QString(category).replace(u'_', u' ')));
}

} // namespace cw::planner
