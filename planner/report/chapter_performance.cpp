#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/report/readableunit.h"

#include <array>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double onePercent = 0.01;

struct Known {
    QLatin1String key;
    const char *label;
    const char *unit;
    PredictedKind kind;
};
constexpr std::array<Known, 24> known = {
    {{QLatin1String("ttft_ms"), "First token", "ms", PredictedKind::Amount},
     {QLatin1String("tpot_ms"), "Each further token", "ms", PredictedKind::Amount},
     {QLatin1String("tokens_per_s"), "Output tokens of a replica", "tokens/s", PredictedKind::Amount},
     {QLatin1String("requests_per_s"), "Requests of a replica", "requests/s", PredictedKind::Amount},
     {QLatin1String("concurrency"), "Requests in flight of a replica", "", PredictedKind::Amount},
     {QLatin1String("p95_ms"), "95 of 100 answers", "ms", PredictedKind::Amount},
     {QLatin1String("p99_ms"), "99 of 100 answers", "ms", PredictedKind::Amount},
     {QLatin1String("queries_per_s"), "Queries it can answer", "queries/s", PredictedKind::Amount},
     {QLatin1String("reads_per_s"), "Reads it can answer", "reads/s", PredictedKind::Amount},
     {QLatin1String("nodes"), "Nodes", "", PredictedKind::Count},
     {QLatin1String("streaming_nodes"), "Nodes among them that keep features fresh", "", PredictedKind::Count},
     {QLatin1String("offline_tb"), "History of features, kept elsewhere", "TB", PredictedKind::Amount},
     {QLatin1String("capacity_tb"), "Usable capacity", "TB", PredictedKind::Amount},
     {QLatin1String("read_gb_s"), "Reading", "GB/s", PredictedKind::Amount},
     {QLatin1String("write_gb_s"), "Writing", "GB/s", PredictedKind::Amount},
     {QLatin1String("days"), "Duration", "days", PredictedKind::Amount},
     {QLatin1String("step_s"), "One training step", "s", PredictedKind::Amount},
     {QLatin1String("batch_sequences"), "Sequences of a step", "", PredictedKind::Count},
     {QLatin1String("steps"), "Steps of the run", "", PredictedKind::Count},
     {QLatin1String("mfu"), "Model FLOP use", "%", PredictedKind::Share},
     {QLatin1String("goodput"), "Useful share of time", "%", PredictedKind::Share},
     {QLatin1String("energy_mwh"), "Energy of one run", "MWh", PredictedKind::Amount},
     {QLatin1String("utilisation"), "Utilisation", "%", PredictedKind::Share},
     {QLatin1String("memory_gb"), "Memory of an accelerator", "GB", PredictedKind::Amount}}};

/// The figures people ask for first, then the others by name.
QStringList inOrder(const std::map<QString, Predicted> &predicted)
{
    QStringList keys;
    for (const Known &k : known)
        if (predicted.count(k.key))
            keys << k.key;
    for (const auto &entry : predicted)
        if (!keys.contains(entry.first))
            keys << entry.first;
    return keys;
}

QString parallelismText(const Parallelism &p)
{
    QStringList parts;
    const std::array<std::pair<const char *, int>, 6> ways = {
        {{"TP", p.tp}, {"PP", p.pp}, {"VP", p.vp}, {"EP", p.ep}, {"DP", p.dp}, {"CP", p.cp}}};
    for (const auto &[name, width] : ways)
        if (width > 1)
            parts << u"%1 %2"_s.arg(QLatin1String(name), count(width));
    return parts.isEmpty() ? say(u"single"_s) : parts.join(u" · "_s);
}

bool isService(const Workload *workload)
{
    return workload && (workload->kind == WorkloadKind::VectorSearch ||
                        workload->kind == WorkloadKind::FeatureServing || workload->kind == WorkloadKind::Dataset);
}

/// A data service has a product where a model has precision and parallelism.
ReportTable productTable(const ReportInput &input, const WorkloadResult &workload)
{
    ReportTable table;
    table.title = say(u"How %1 is run"_s).arg(workload.id);
    table.columns = {{say(u"From"_s), Align::Left, 0},
                     {say(u"Place"_s), Align::Left, 2},
                     {say(u"System"_s), Align::Left, 5},
                     {say(u"Product"_s), Align::Left, 2},
                     {say(u"Units"_s), Align::Right, 0}};
    for (const Placement &place : workload.placements)
        table.rows.push_back({RowStyle::Normal,
                              {{monthText(place.period)},
                               {place.site},
                               {systemName(input, place.system)},
                               {sayRecorded(place.candidate.section(u'/', -1).replace(u'-', u' '))},
                               {count(place.units)}}});
    return table;
}

ReportTable placementTable(const ReportInput &input, const WorkloadResult &workload)
{
    if (isService(workloadOf(input.plan, workload.id)))
        return productTable(input, workload);
    ReportTable table;
    table.title = say(u"How %1 is run"_s).arg(workload.id);
    table.columns = {{say(u"From"_s), Align::Left, 0},         {say(u"Place"_s), Align::Left, 2},
                     {say(u"System"_s), Align::Left, 5},       {say(u"Precision"_s), Align::Left, 0},
                     {say(u"Parallelism"_s), Align::Left, 0},  {say(u"Replicas"_s), Align::Right, 0},
                     {say(u"Accelerators"_s), Align::Right, 0}};
    for (const Placement &place : workload.placements)
        table.rows.push_back({RowStyle::Normal,
                              {{monthText(place.period)},
                               {place.site},
                               {systemName(input, place.system)},
                               {place.precision.isEmpty() ? u"—"_s : place.precision},
                               {parallelismText(place.parallelism)},
                               {count(place.replicas)},
                               {count(place.accelerators)}}});
    return table;
}

/// One row per predicted figure of each different deployment; the same deployment in later periods predicts the same.
ReportTable figureTable(const ReportInput &input, const WorkloadResult &workload)
{
    ReportTable table;
    table.title = say(u"Predicted figures of %1"_s).arg(workload.id);
    table.columns = {{say(u"Figure"_s), Align::Left, 2},         {say(u"Unit"_s), Align::Left, 0},
                     {say(u"Likely"_s), Align::Right, 0},        {say(u"Low to high"_s), Align::Right, 0},
                     {say(u"Band and limit"_s), Align::Left, 2}, {say(u"Limit"_s), Align::Right, 0},
                     {say(u"Source"_s), Align::Right, 0}};
    const Workload *need = workloadOf(input.plan, workload.id);
    QStringList seen;
    bool severalDeployments = false;
    for (const Placement &place : workload.placements)
        severalDeployments |= place.candidate != workload.placements.front().candidate;
    for (const Placement &place : workload.placements) {
        if (seen.contains(place.candidate))
            continue;
        seen << place.candidate;
        if (severalDeployments)
            table.rows.push_back({RowStyle::Group, {{u"%1, %2"_s.arg(systemName(input, place.system), place.site)}}});
        for (const QString &key : inOrder(place.predicted)) {
            const Predicted &predicted = place.predicted.at(key);
            const PredictedInfo facts = readable(predictedInfo(key, need), predicted.value.value_or(1));
            ReportCell likely, band, source;
            likely.text = predicted.value ? predictedText(*predicted.value, facts) : say(u"not known"_s);
            likely.isUnknown = !predicted.value;
            if (predicted.value)
                band.band = CellBand{predicted.low, predicted.value, predicted.high, facts.limit};
            source.footnote = input.noteOf(predicted.passport);
            const QString range = bandText(predicted.low, predicted.high, facts.scale);
            table.rows.push_back({RowStyle::Normal,
                                  {{facts.label},
                                   {unitText(facts.unit)},
                                   likely,
                                   {range.isEmpty() ? u"—"_s : range},
                                   band,
                                   {facts.limit ? plain(*facts.limit / facts.scale) : u"—"_s},
                                   source}});
        }
    }
    return table;
}

/// The figure of a workload that stands closest to its limit, as a sentence.
QString tightest(const ReportInput &input)
{
    double worst = 0;
    QString sentence;
    for (const WorkloadResult &workload : input.result.workloads)
        for (const Placement &place : workload.placements)
            for (const auto &[key, predicted] : place.predicted) {
                const PredictedInfo facts = predictedInfo(key, workloadOf(input.plan, workload.id));
                if (!facts.limit || !predicted.value || *facts.limit <= 0 || *predicted.value / *facts.limit <= worst)
                    continue;
                worst = *predicted.value / *facts.limit;
                const QString band = bandText(predicted.low, predicted.high);
                sentence =
                    say(u"Closest to its limit is %1 of %2: %3 likely%4, limit %5.%6"_s)
                        .arg(midSentence(facts.label), workload.id, withUnit(significant(*predicted.value), facts.unit),
                             band.isEmpty() ? QString() : u" (%1)"_s.arg(band),
                             withUnit(plain(*facts.limit), facts.unit),
                             predicted.high && *predicted.high > *facts.limit
                                 ? say(u" At the high end of its band it breaks it."_s)
                                 : QString());
            }
    return sentence;
}

} // namespace

PredictedInfo readable(PredictedInfo info, double value)
{
    const ReadableUnit shown = readableUnit(value, info.unit);
    info.unit = shown.unit;
    info.scale /= shown.factor;
    return info;
}

QString predictedText(double value, const PredictedInfo &info)
{
    return info.kind == PredictedKind::Count ? grouped(value) : significant(value / info.scale);
}

PredictedInfo predictedInfo(const QString &key, const Workload *workload)
{
    PredictedInfo facts;
    facts.label = sentenceCase(QString(key).replace(u'_', u' '));
    for (const Known &k : known) {
        if (k.key == key) {
            facts.label = say(QString::fromLatin1(k.label));
            facts.unit = QString::fromLatin1(k.unit);
            facts.kind = k.kind;
            facts.scale = k.kind == PredictedKind::Share ? onePercent : 1;
        }
    }
    if (!workload)
        return facts;
    if (key == "ttft_ms"_L1)
        facts.limit = workload->ttftMs;
    if (key == "tpot_ms"_L1)
        facts.limit = workload->tpotMs;
    if (key == "p95_ms"_L1)
        facts.limit = workload->p95Ms;
    if (key == "p99_ms"_L1)
        facts.limit = workload->p99Ms;
    const bool isRun = workload->kind == WorkloadKind::Training || workload->kind == WorkloadKind::FineTuning;
    if (key == "tokens_per_s"_L1 && isRun)
        facts.label = say(u"Tokens of the whole run"_s);
    if (key == "memory_gb"_L1 && isService(workload))
        facts.label = say(u"Memory it needs"_s);
    if (key == "days"_L1)
        facts.limit = workload->deadlineDays;
    return facts;
}

ReportChapter performanceChapter(const ReportInput &input)
{
    ReportChapter chapter;
    chapter.title = say(u"Performance"_s);
    chapter.answer = tightest(input);
    if (chapter.answer.isEmpty())
        chapter.answer = say(u"No limit on speed was set; the figures below are predictions with their bands."_s);
    for (const Workload &need : input.plan.need.workloads) {
        const auto &all = input.result.workloads;
        const auto placed =
            std::find_if(all.begin(), all.end(), [&](const WorkloadResult &w) { return w.id == need.id; });
        if (placed == all.end() || placed->placements.empty()) {
            chapter.blocks.push_back(ReportParagraph{say(u"%1 (%2) has no placement of its own in this plan."_s)
                                                         .arg(need.id, kindWord(need.kind).toLower())});
            continue;
        }
        chapter.blocks.push_back(placementTable(input, *placed));
        if (ReportTable figures = figureTable(input, *placed); !figures.rows.empty())
            chapter.blocks.push_back(figures);
    }
    return chapter;
}

} // namespace cw::planner
