#include "app/models/needfields.h"

#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "planner/plan/retention.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw::app {

namespace {

using planner::OwnSite;
using planner::Workload;
using planner::WorkloadKind;
using WorkloadField = NumberField<Workload>;
using SiteField = NumberField<OwnSite>;

QString say(const char *text)
{
    return QCoreApplication::translate("NeedFields", text);
}

/// A field over a plain double or int member. Counts begin at one: without any there is nothing to plan.
template <typename Thing, typename Member>
NumberField<Thing> plainField(const char *key, const char *label, const char *unit, Member Thing::*member, double high,
                              int decimals = 0, double step = 1)
{
    return {QString::fromLatin1(key),
            say(label),
            *unit ? say(unit) : QString(),
            decimals == 0 ? 1.0 : 0.0,
            high,
            decimals,
            step,
            false,
            [member](const Thing &t) { return std::optional<double>(double(t.*member)); },
            [member](Thing &t, std::optional<double> v) { t.*member = static_cast<Member>(v.value_or(0)); }};
}

template <typename Thing, typename Value>
NumberField<Thing> optionalField(const char *key, const char *label, const char *unit,
                                 std::optional<Value> Thing::*member, double high, int decimals = 0, double step = 1)
{
    return {
        QString::fromLatin1(key),
        say(label),
        *unit ? say(unit) : QString(),
        0,
        high,
        decimals,
        step,
        true,
        [member](const Thing &t) { return (t.*member) ? std::optional<double>(double(*(t.*member))) : std::nullopt; },
        [member](Thing &t, std::optional<double> v) {
            t.*member = v ? std::optional<Value>(static_cast<Value>(*v)) : std::nullopt;
        }};
}

/// A plain number whose zero means "not stated", as in the plan file.
template <typename Thing>
NumberField<Thing> unlessZero(NumberField<Thing> field)
{
    field.low = 0;
    field.optional = true;
    field.get = [get = field.get](const Thing &t) {
        const std::optional<double> value = get(t);
        return value == 0 ? std::nullopt : value;
    };
    return field;
}

template <typename Thing>
NumberField<Thing> aside(NumberField<Thing> field)
{
    field.isAside = true;
    return field;
}

/// A share, shown and typed in percent. What is written is the share people would write: 99.9 % is 0.999.
template <typename Thing>
NumberField<Thing> percentField(NumberField<Thing> share)
{
    constexpr double hundred = 100, exact = 1e9;
    share.unit = QStringLiteral("%");
    share.high *= hundred;
    share.step *= hundred;
    share.decimals = std::max(0, share.decimals - 2);
    share.get = [get = share.get](const Thing &t) {
        const std::optional<double> value = get(t);
        return value ? std::optional(std::round(*value * hundred * exact) / exact) : std::nullopt;
    };
    share.set = [set = share.set](Thing &t, std::optional<double> v) {
        set(t, v ? std::optional(std::round(*v * exact) / (hundred * exact)) : std::nullopt);
    };
    return share;
}

SiteField degreeField(const char *key, const char *label, double OwnSite::*member, double highest)
{
    constexpr int decimals = 3; // about 100 m
    SiteField field = plainField(key, label, "°", member, highest, decimals, 0.1);
    field.low = -highest;
    return field;
}

WorkloadField tokenField(const char *key, const char *label, planner::TokenCount Workload::*member)
{
    return {QString::fromLatin1(key),
            say(label),
            say(QT_TRANSLATE_NOOP("NeedFields", "tokens")),
            1,
            1e7,
            0,
            100,
            false,
            [member](const Workload &w) { return std::optional<double>((w.*member).mean); },
            [member](Workload &w, std::optional<double> v) { (w.*member).mean = v.value_or(1); }};
}

/// The length one request in twenty goes beyond.
WorkloadField longestTokens(const char *key, const char *label, planner::TokenCount Workload::*member)
{
    WorkloadField field = aside(tokenField(key, label, member));
    field.low = 0;
    field.optional = true;
    field.get = [member](const Workload &w) { return (w.*member).p95; };
    field.set = [member](Workload &w, std::optional<double> v) { (w.*member).p95 = v; };
    return field;
}

WorkloadField availabilityField()
{
    return percentField(optionalField("availability", QT_TRANSLATE_NOOP("NeedFields", "Available"), "",
                                      &Workload::availability, 0.99999, 5, 0.001));
}

WorkloadField percentileField()
{
    WorkloadField field = percentField(plainField("percentile", QT_TRANSLATE_NOOP("NeedFields", "Requests in time"), "",
                                                  &Workload::percentile, 0.999, 3, 0.01));
    field.low = 1;
    return field;
}

/// A number above zero that need not be whole.
WorkloadField aboveZero(WorkloadField field)
{
    field.decimals = 1;
    field.low = 0.1;
    return field;
}

/// How far the planner may round a batch; none at all holds it as stated.
WorkloadField batchToleranceField()
{
    WorkloadField field = aside(
        percentField(optionalField("global_batch_tolerance", QT_TRANSLATE_NOOP("NeedFields", "Batch may be rounded by"),
                                   "", &Workload::globalBatchTolerance, 0.5, 4, 0.005)));
    field.low = -field.step; // just below none stands for "not stated"
    return field;
}

/// How much is kept for long on one tier of storage; the other tier then keeps nothing.
WorkloadField keptField(const char *key, const char *tier, const char *label, const char *unit)
{
    const QString here = QString::fromLatin1(tier);
    return {QString::fromLatin1(key),
            say(label),
            *unit ? say(unit) : QString(),
            0,
            planner::mostRetained,
            0,
            1,
            true,
            [here](const Workload &w) {
                const auto kept = planner::retentionOf(w);
                return kept && kept->tier == here ? std::optional<double>(kept->amount) : std::nullopt;
            },
            [here](Workload &w, std::optional<double> v) {
                planner::setRetention(w, v ? std::optional(planner::Retention{here, int(*v)}) : std::nullopt);
            },
            true};
}

std::vector<WorkloadField> withKept(std::vector<WorkloadField> fields, const char *inArchive, const char *asObjects,
                                    const char *unit = "")
{
    fields.push_back(keptField("retention", "archive", inArchive, unit));
    fields.push_back(keptField("retention.object", "object", asObjects, unit));
    return fields;
}

/// What every run of a training keeps.
std::vector<WorkloadField> withRunFields(std::vector<WorkloadField> fields)
{
    fields.push_back(optionalField("deadline_days", QT_TRANSLATE_NOOP("NeedFields", "Done within"),
                                   QT_TRANSLATE_NOOP("NeedFields", "days"), &Workload::deadlineDays, 3650, 0, 5));
    fields.push_back(
        aside(optionalField("checkpoint_stall_s", QT_TRANSLATE_NOOP("NeedFields", "Still for a checkpoint, at most"),
                            "s", &Workload::checkpointStallSeconds, 86'400, 1)));
    fields.push_back(batchToleranceField());
    return withKept(std::move(fields), QT_TRANSLATE_NOOP("NeedFields", "Checkpoints kept in the archive"),
                    QT_TRANSLATE_NOOP("NeedFields", "Checkpoints kept as objects"));
}

/// 3,930,560 is 4,000,000 upwards and 3,900,000 downwards.
double inTwoDigits(double value, bool upwards)
{
    if (value <= 0)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(value)) - 1), steps = value / power;
    constexpr double rounding = 1e-9;
    return (upwards ? std::ceil(steps - rounding) : std::floor(steps + rounding)) * power;
}

QString freeId(const QString &stem, const std::function<bool(const QString &)> &taken)
{
    if (!taken(stem))
        return stem;
    for (int i = 2;; ++i) {
        QString id = QStringLiteral("%1-%2").arg(stem).arg(i);
        if (!taken(id))
            return id;
    }
}

} // namespace

std::vector<WorkloadField> workloadFields(WorkloadKind kind)
{
    constexpr double big = 1e15;
    switch (kind) {
    case WorkloadKind::Inference:
        return withKept(
            {tokenField("input_tokens", QT_TRANSLATE_NOOP("NeedFields", "Prompt, mean"), &Workload::inputTokens),
             tokenField("output_tokens", QT_TRANSLATE_NOOP("NeedFields", "Answer, mean"), &Workload::outputTokens),
             optionalField("ttft_ms", QT_TRANSLATE_NOOP("NeedFields", "First token within"), "ms", &Workload::ttftMs,
                           1e6, 0, 50),
             optionalField("tpot_ms", QT_TRANSLATE_NOOP("NeedFields", "Each further token within"), "ms",
                           &Workload::tpotMs, 1e5, 1),
             percentileField(), availabilityField(),
             longestTokens("input_tokens.p95", QT_TRANSLATE_NOOP("NeedFields", "Prompt, 95th percentile"),
                           &Workload::inputTokens),
             longestTokens("output_tokens.p95", QT_TRANSLATE_NOOP("NeedFields", "Answer, 95th percentile"),
                           &Workload::outputTokens)},
            QT_TRANSLATE_NOOP("NeedFields", "Prompts and answers kept in the archive"),
            QT_TRANSLATE_NOOP("NeedFields", "Prompts and answers kept as objects"),
            QT_TRANSLATE_NOOP("NeedFields", "days"));
    case WorkloadKind::Training:
        return withRunFields(
            {plainField("tokens", QT_TRANSLATE_NOOP("NeedFields", "Tokens to train on"),
                        QT_TRANSLATE_NOOP("NeedFields", "tokens"), &Workload::tokens, big, 0, 1e11),
             plainField("sequence_length", QT_TRANSLATE_NOOP("NeedFields", "Sequence length"),
                        QT_TRANSLATE_NOOP("NeedFields", "tokens"), &Workload::sequenceLength, 1e7, 0, 1024),
             plainField("global_batch_tokens", QT_TRANSLATE_NOOP("NeedFields", "Batch"),
                        QT_TRANSLATE_NOOP("NeedFields", "tokens"), &Workload::globalBatchTokens, 1e9, 0, 65536)});
    case WorkloadKind::FineTuning:
        return withRunFields(
            {plainField("tokens", QT_TRANSLATE_NOOP("NeedFields", "Tokens a run"),
                        QT_TRANSLATE_NOOP("NeedFields", "tokens"), &Workload::tokens, big, 0, 1e8),
             aboveZero(plainField("runs_per_month", QT_TRANSLATE_NOOP("NeedFields", "Runs a month"), "",
                                  &Workload::runsPerMonth, 1e5)),
             unlessZero(plainField("sequence_length", QT_TRANSLATE_NOOP("NeedFields", "Sequence length"),
                                   QT_TRANSLATE_NOOP("NeedFields", "tokens"), &Workload::sequenceLength, 1e7, 0, 1024)),
             unlessZero(plainField("global_batch_tokens", QT_TRANSLATE_NOOP("NeedFields", "Batch"),
                                   QT_TRANSLATE_NOOP("NeedFields", "tokens"), &Workload::globalBatchTokens, 1e9, 0,
                                   65536))});
    case WorkloadKind::VectorSearch:
        return {plainField("vectors", QT_TRANSLATE_NOOP("NeedFields", "Vectors"), "", &Workload::vectors, 1e13, 0, 1e6),
                plainField("dimensions", QT_TRANSLATE_NOOP("NeedFields", "Dimensions"), "", &Workload::dimensions,
                           65536, 0, 64),
                plainField("queries_per_s", QT_TRANSLATE_NOOP("NeedFields", "Queries"),
                           QT_TRANSLATE_NOOP("NeedFields", "per s"), &Workload::queriesPerSecond, 1e8, 0, 50),
                optionalField("recall", QT_TRANSLATE_NOOP("NeedFields", "Recall at least"), "", &Workload::recall, 1, 3,
                              0.01),
                optionalField("p95_ms", QT_TRANSLATE_NOOP("NeedFields", "95th percentile within"), "ms",
                              &Workload::p95Ms, 1e5),
                availabilityField()};
    case WorkloadKind::FeatureServing:
        return {
            plainField("entities", QT_TRANSLATE_NOOP("NeedFields", "Entities"), "", &Workload::entities, 1e12, 0, 1e6),
            plainField("features", QT_TRANSLATE_NOOP("NeedFields", "Features each"), "", &Workload::features, 1e6, 0,
                       10),
            plainField("reads_per_s", QT_TRANSLATE_NOOP("NeedFields", "Reads"),
                       QT_TRANSLATE_NOOP("NeedFields", "per s"), &Workload::readsPerSecond, 1e9, 0, 1000),
            optionalField("p99_ms", QT_TRANSLATE_NOOP("NeedFields", "99th percentile within"), "ms", &Workload::p99Ms,
                          1e5),
            optionalField("freshness_s", QT_TRANSLATE_NOOP("NeedFields", "Fresh within"), "s",
                          &Workload::freshnessSeconds, 1e7),
            availabilityField()};
    case WorkloadKind::Dataset:
        break;
    }
    return withKept(
        {aboveZero(plainField("capacity_tb", QT_TRANSLATE_NOOP("NeedFields", "Capacity"), "TB", &Workload::capacityTb,
                              1e7, 0, 50)),
         plainField("read_gb_s", QT_TRANSLATE_NOOP("NeedFields", "Read"), "GB/s", &Workload::readGbPerSecond, 1e6, 1),
         plainField("write_gb_s", QT_TRANSLATE_NOOP("NeedFields", "Write"), "GB/s", &Workload::writeGbPerSecond, 1e6,
                    1),
         aside(optionalField("read_iops", QT_TRANSLATE_NOOP("NeedFields", "Small reads"),
                             QT_TRANSLATE_NOOP("NeedFields", "per s"), &Workload::readIops, 1e10, 0, 10'000)),
         aside(optionalField("write_iops", QT_TRANSLATE_NOOP("NeedFields", "Small writes"),
                             QT_TRANSLATE_NOOP("NeedFields", "per s"), &Workload::writeIops, 1e10, 0, 10'000))},
        QT_TRANSLATE_NOOP("NeedFields", "Copies kept in the archive"),
        QT_TRANSLATE_NOOP("NeedFields", "Copies kept as objects"));
}

std::vector<SiteField> siteFields(const QString &currency)
{
    SiteField pue = optionalField("pue", QT_TRANSLATE_NOOP("NeedFields", "PUE"), "", &OwnSite::pue, 5, 2, 0.05);
    pue.low = 1 - pue.step; // no hall takes less than its devices: just below one stands for "not stated"
    std::vector<SiteField> fields{
        optionalField("it_power_kw", QT_TRANSLATE_NOOP("NeedFields", "IT power"), "kW", &OwnSite::itPowerKw, 1e6, 0,
                      10),
        optionalField("rack_power_kw", QT_TRANSLATE_NOOP("NeedFields", "Power a rack"), "kW", &OwnSite::rackPowerKw,
                      1000, 1, 5),
        optionalField("racks", QT_TRANSLATE_NOOP("NeedFields", "Racks"), "", &OwnSite::racks, 1e5), pue,
        optionalField("electricity_per_kwh", QT_TRANSLATE_NOOP("NeedFields", "Electricity"),
                      QT_TRANSLATE_NOOP("NeedFields", "per kWh"), &OwnSite::electricityPerKwh, 10, 3, 0.01)};
    if (!currency.isEmpty())
        fields.back().unit = QStringLiteral("%1/kWh").arg(currency);
    std::vector<SiteField> aside{
        optionalField("rack_units", QT_TRANSLATE_NOOP("NeedFields", "Height of a rack"),
                      QT_TRANSLATE_NOOP("NeedFields", "U"), &OwnSite::rackUnits, 100),
        optionalField("floor_kg_m2", QT_TRANSLATE_NOOP("NeedFields", "Floor carries"), "kg/m²", &OwnSite::floorKgPerM2,
                      1e5, 0, 50),
        optionalField("feeds", QT_TRANSLATE_NOOP("NeedFields", "Power feeds"), "", &OwnSite::feeds, 64),
        optionalField("feed_power_kw", QT_TRANSLATE_NOOP("NeedFields", "Power of a feed"), "kW", &OwnSite::feedPowerKw,
                      1e6, 0, 10),
        optionalField("network_ports", QT_TRANSLATE_NOOP("NeedFields", "Ports for servers"), "", &OwnSite::networkPorts,
                      1e7, 0, 8),
        degreeField("lat", QT_TRANSLATE_NOOP("NeedFields", "Latitude"), &OwnSite::latitude, 90),
        degreeField("lon", QT_TRANSLATE_NOOP("NeedFields", "Longitude"), &OwnSite::longitude, 180)};
    for (SiteField &field : aside) {
        field.isAside = true;
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<WordField> siteWords()
{
    const std::pair<QString, QString> notStated{QString(), say(QT_TRANSLATE_NOOP("NeedFields", "not stated"))};
    return {{QStringLiteral("cooling"),
             say(QT_TRANSLATE_NOOP("NeedFields", "Cooling")),
             {notStated,
              {QStringLiteral("air"), say(QT_TRANSLATE_NOOP("NeedFields", "air"))},
              {QStringLiteral("liquid"), say(QT_TRANSLATE_NOOP("NeedFields", "liquid"))},
              {QStringLiteral("rear_door"), say(QT_TRANSLATE_NOOP("NeedFields", "rear door"))}},
             &OwnSite::cooling},
            {QStringLiteral("power_feeds"),
             say(QT_TRANSLATE_NOOP("NeedFields", "Spare power")),
             {notStated,
              {QStringLiteral("N"), QStringLiteral("N")},
              {QStringLiteral("N+1"), QStringLiteral("N+1")},
              {QStringLiteral("2N"), QStringLiteral("2N")}},
             &OwnSite::powerFeeds}};
}

planner::Workload newWorkload(WorkloadKind kind, const planner::Plan &plan)
{
    Workload w;
    w.kind = kind;
    w.id = freeId(planner::toText(kind).replace(QLatin1Char('_'), QLatin1Char('-')), [&](const QString &id) {
        return std::any_of(plan.need.workloads.begin(), plan.need.workloads.end(),
                           [&](const Workload &o) { return o.id == id; });
    });
    w.engine = QStringLiteral("any");
    switch (kind) {
    case WorkloadKind::Inference:
        w.model.id = QStringLiteral("llama-3.3-70b");
        w.inputTokens.mean = 1500, w.outputTokens.mean = 400;
        w.requestsPerSecond = {{std::nullopt, 10}};
        w.ttftMs = 1000, w.tpotMs = 50;
        break;
    case WorkloadKind::Training:
        w.model.id = QStringLiteral("llama-3.1-8b");
        w.tokens = 1e12, w.sequenceLength = 8192, w.globalBatchTokens = 4194304, w.deadlineDays = 60;
        w.from = plan.need.horizon.start;
        break;
    case WorkloadKind::FineTuning:
        w.model.id = QStringLiteral("llama-3.1-8b");
        w.method = QStringLiteral("lora");
        w.tokens = 1e9, w.runsPerMonth = 4;
        break;
    case WorkloadKind::VectorSearch:
        w.vectors = 1e8, w.dimensions = 1024, w.queriesPerSecond = 100, w.recall = 0.95, w.p95Ms = 50;
        break;
    case WorkloadKind::FeatureServing:
        w.entities = 1e7, w.features = 100, w.readsPerSecond = 1000, w.p99Ms = 20, w.freshnessSeconds = 60;
        break;
    case WorkloadKind::Dataset:
        w.capacityTb = 100, w.readGbPerSecond = 10, w.writeGbPerSecond = 5;
        break;
    }
    return w;
}

planner::OwnSite newSite(const planner::Plan &plan)
{
    OwnSite site;
    site.id = freeId(QStringLiteral("hall-1"), [&](const QString &id) {
        return std::any_of(plan.need.ownSites.begin(), plan.need.ownSites.end(),
                           [&](const OwnSite &o) { return o.id == id; });
    });
    site.country = QStringLiteral("DE");
    site.itPowerKw = 200, site.rackPowerKw = 40, site.racks = 10;
    site.cooling = QStringLiteral("air");
    return site;
}

planner::Constraint newRule(planner::ConstraintKind kind, const planner::Plan &plan)
{
    using planner::ConstraintKind;
    planner::Constraint rule;
    rule.kind = kind;
    switch (kind) {
    case ConstraintKind::Limit:
        rule.id = QStringLiteral("budget"), rule.max = 10'000'000;
        break;
    case ConstraintKind::Residency:
        rule.id = QStringLiteral("residency"), rule.workloads = {QStringLiteral("*")},
        rule.allow = {QStringLiteral("EU")};
        break;
    case ConstraintKind::OperatorExposure:
        rule.id = QStringLiteral("operator"), rule.deny = {QStringLiteral("US")};
        break;
    case ConstraintKind::Sovereignty:
        rule.id = QStringLiteral("seal"), rule.minSeal = 2;
        break;
    case ConstraintKind::Latency:
        rule.id = QStringLiteral("near"), rule.workloads = {QStringLiteral("*")}, rule.maxRttMs = 25;
        break;
    case ConstraintKind::Exclude:
        rule.id = QStringLiteral("without");
        break;
    case ConstraintKind::Certification:
        rule.id = QStringLiteral("certified"), rule.require = {QStringLiteral("ISO 27001")};
        break;
    case ConstraintKind::ExportControl:
        rule.id = QStringLiteral("export"), rule.workloads = {QStringLiteral("*")};
        break;
    case ConstraintKind::Redundancy:
        rule.id = QStringLiteral("spares"), rule.level = QStringLiteral("N+1");
        break;
    }
    rule.id = freeId(rule.id, [&](const QString &id) {
        return std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                           [&](const planner::Constraint &o) { return o.id == id; });
    });
    return rule;
}

planner::Constraint newLimit(planner::PlanQuantity quantity, const planner::Plan &plan, std::optional<double> used)
{
    planner::Constraint rule = newRule(planner::ConstraintKind::Limit, plan);
    rule.quantity = quantity;
    const planner::QuantityInfo &info = planner::info(quantity);
    if (used)
        rule.max = inTwoDigits(*used, quantity != planner::PlanQuantity::SovereigntyScore);
    else if (!info.isMoney)
        rule.max = quantity == planner::PlanQuantity::SovereigntyScore ? 2 : 100;
    if (quantity == planner::PlanQuantity::SovereigntyScore) // more of it is better
        rule.min = std::exchange(rule.max, std::nullopt);
    if (quantity != planner::PlanQuantity::Capex)
        rule.id = freeId(QString::fromLatin1(info.word) + QStringLiteral("-limit"), [&](const QString &id) {
            return std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                               [&](const planner::Constraint &o) { return o.id == id; });
        });
    return rule;
}

QString workloadSummary(const Workload &w)
{
    const QString model = w.model.id.isEmpty() ? w.model.configPath : modelName(w.model.id);
    const auto big = [](double v) {
        // A language that counts otherwise has words of its own: "T" is a thousand in German.
        return v >= 1e12  ? say(QT_TRANSLATE_NOOP("NeedFields", "%1 T")).arg(significant(v / 1e12))
               : v >= 1e9 ? say(QT_TRANSLATE_NOOP("NeedFields", "%1 B")).arg(significant(v / 1e9))
               : v >= 1e6 ? say(QT_TRANSLATE_NOOP("NeedFields", "%1 M")).arg(significant(v / 1e6))
                          : whole(v);
    };
    switch (w.kind) {
    case WorkloadKind::Inference: {
        double peak = 0;
        for (const planner::DemandStep &step : w.requestsPerSecond)
            peak = std::max(peak, step.value);
        return say(QT_TRANSLATE_NOOP("NeedFields", "%1 · %2 requests/s")).arg(model, plain(peak));
    }
    case WorkloadKind::Training:
        return say(QT_TRANSLATE_NOOP("NeedFields", "%1 · %2 tokens")).arg(model, big(w.tokens));
    case WorkloadKind::FineTuning:
        return say(QT_TRANSLATE_NOOP("NeedFields", "%1 · %2 runs a month")).arg(model, plain(w.runsPerMonth));
    case WorkloadKind::VectorSearch:
        return say(QT_TRANSLATE_NOOP("NeedFields", "%1 vectors of %2 numbers · %3 queries/s"))
            .arg(big(w.vectors))
            .arg(whole(w.dimensions))
            .arg(whole(w.queriesPerSecond));
    case WorkloadKind::FeatureServing:
        return say(QT_TRANSLATE_NOOP("NeedFields", "%1 entities · %2 reads/s"))
            .arg(big(w.entities), whole(w.readsPerSecond));
    case WorkloadKind::Dataset:
        break;
    }
    return say(QT_TRANSLATE_NOOP("NeedFields", "%1 TB · %2 GB/s read"))
        .arg(whole(w.capacityTb), plain(w.readGbPerSecond));
}

std::vector<double> demandByPeriod(const std::vector<planner::DemandStep> &steps, const planner::Horizon &horizon)
{
    std::vector<double> values;
    for (int period = 0; period < horizon.periods(); ++period) {
        double value = 0;
        for (const planner::DemandStep &step : steps) {
            if (!step.from || *step.from <= horizon.periodStart(period))
                value = step.value;
        }
        values.push_back(value);
    }
    return values;
}

namespace {

/// One value from the beginning of a period to its end; before and after it all stays.
std::vector<planner::DemandStep> withPeriod(const std::vector<planner::DemandStep> &stated,
                                            const planner::Horizon &horizon, int period, double value)
{
    using planner::DemandStep;
    const Month first = horizon.periodStart(period), end = first + horizon.monthsIn(period);
    std::vector<DemandStep> steps, later;
    double after = 0; // what holds where the period ends
    for (const DemandStep &step : stated) {
        const Month from = step.from.value_or(horizon.start);
        if (from < first)
            steps.push_back(step);
        else if (from > end)
            later.push_back(step);
        if (from <= end)
            after = step.value;
    }
    if (steps.empty() || steps.back().value != value)
        steps.push_back({first, value});
    if (period + 1 < horizon.periods() && after != value)
        steps.push_back({end, after});
    steps.insert(steps.end(), later.begin(), later.end());
    return steps;
}

} // namespace

std::vector<planner::DemandStep> demandSteps(std::vector<planner::DemandStep> stated,
                                             const std::vector<double> &byPeriod, const planner::Horizon &horizon)
{
    for (int period = 0; period < int(byPeriod.size()); ++period) {
        const double value = byPeriod[std::size_t(period)];
        if (demandByPeriod(stated, horizon)[std::size_t(period)] != value)
            stated = withPeriod(stated, horizon, period, value);
    }
    // A file says one value for all time without a month, and several with one each.
    if (stated.size() == 1 && stated.front().from == horizon.start)
        stated.front().from.reset();
    else if (stated.size() > 1 && !stated.front().from)
        stated.front().from = horizon.start;
    return stated;
}

} // namespace cw::app
