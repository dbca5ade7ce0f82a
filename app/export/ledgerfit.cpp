#include "app/export/ledgerfit.h"

#include "planner/perf/measuredband.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/objectreader.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cw::app {

using namespace Qt::StringLiterals;
using planner::Json;

namespace {
constexpr double usualError = 0.2; // of an entry whose prediction had no band
constexpr double mostTimesOff = 5; // more is a slip of the unit or of the hand, and would move every prediction

struct Rule {
    QString table, factor, figure;
    bool isTime = false; ///< a larger factor makes it smaller
    double weight = 1, deviceSpread = 0;
    [[nodiscard]] QString key() const { return table + u'/' + factor; }
};

std::vector<Rule> rulesOf(const QString &kind, const QString &metric, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Rule> rules;
    const catalog::FactTable *table = catalog.table(u"probe_factors"_s);
    if (!table)
        return rules;
    const auto cell = [&](const QStringList &row, const char *column) {
        return row.value(table->column(QLatin1String(column)));
    };
    for (const QStringList &row : table->rows)
        if (cell(row, "probe") == u"ledger"_s && cell(row, "metric") == kind + u'/' + metric)
            rules.push_back({cell(row, "table_kind"), cell(row, "factor"), cell(row, "figure"),
                             cell(row, "spec") == u"time"_s, cell(row, "weight").toDouble(),
                             cell(row, "device_spread").toDouble()});
    return rules;
}

/// Pieces of evidence on one factor of one accelerator, as their precision-weighted mean.
struct Pooled {
    planner::FactorEvidence evidence;
    double precision = 0, sum = 0;
    void add(double logValue, double error)
    {
        precision += 1 / (error * error);
        sum += logValue / (error * error);
    }
};

double errorOf(const LedgerEntry &entry)
{
    return entry.low > 0 && entry.high > entry.low ? std::log(entry.high / entry.low) / (2 * planner::bandReach)
                                                   : usualError;
}

bool isPlausible(const LedgerEntry &entry)
{
    return std::abs(std::log(entry.ratio())) <= std::log(mostTimesOff);
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}
} // namespace

Json toJson(const LedgerEntry &entry)
{
    Json json = Json::object();
    if (entry.number > 0)
        json["number"] = entry.number;
    json["day"] = entry.day.toString(Qt::ISODate).toStdString();
    const std::pair<const char *, const QString *> texts[] = {
        {"plan", &entry.plan},     {"workload", &entry.workload},       {"kind", &entry.kind},
        {"system", &entry.system}, {"accelerator", &entry.accelerator}, {"metric", &entry.metric}};
    for (const auto &[key, text] : texts)
        json[key] = text->toStdString();
    json["predicted"] = {{"low", planner::numberToJson(entry.low)},
                         {"value", planner::numberToJson(entry.predicted)},
                         {"high", planner::numberToJson(entry.high)}};
    json["measured"] = planner::numberToJson(entry.measured);
    json["ratio"] = planner::numberToJson(entry.ratio());
    json["within_band"] = entry.isWithin();
    json["note"] = entry.note.toStdString();
    json["factors"] = Json::object();
    for (const auto &[key, value] : entry.factors)
        json["factors"][key.toStdString()] = planner::numberToJson(value);
    return json;
}

Result<LedgerEntry> ledgerEntryFrom(const QByteArray &content)
{
    const Json json = Json::parse(content.begin(), content.end(), nullptr, false);
    LedgerEntry entry;
    try {
        entry.day = QDate::fromString(QString::fromStdString(json.at("day").get<std::string>()), Qt::ISODate);
        const std::pair<const char *, QString *> texts[] = {
            {"plan", &entry.plan},     {"workload", &entry.workload},       {"kind", &entry.kind},
            {"system", &entry.system}, {"accelerator", &entry.accelerator}, {"metric", &entry.metric},
            {"note", &entry.note}};
        for (const auto &[key, text] : texts)
            *text = QString::fromStdString(json.at(key).get<std::string>());
        entry.low = json.at("predicted").at("low").get<double>();
        entry.predicted = json.at("predicted").at("value").get<double>();
        entry.high = json.at("predicted").at("high").get<double>();
        entry.measured = json.at("measured").get<double>();
        for (const auto &[key, value] : json.at("factors").items())
            entry.factors[QString::fromStdString(key)] = value.get<double>();
    } catch (const Json::exception &problem) {
        return Error::invalid(u"an entry of the ledger cannot be read: %1"_s.arg(QString::fromUtf8(problem.what())));
    }
    return entry;
}

QStringList factorsBehind(const QString &kind, const QString &metric, const catalog::CatalogSnapshot &catalog)
{
    QStringList keys;
    for (const Rule &rule : rulesOf(kind, metric, catalog))
        keys << rule.key();
    return keys;
}

Result<planner::ProbeCalibration> fitLedger(const QByteArray &content, QDate day,
                                            const catalog::CatalogSnapshot &catalog)
{
    const Json list = Json::parse(content.begin(), content.end(), nullptr, false);
    std::map<QString, std::map<QString, Pooled>> byAccelerator;
    QStringList unused;
    int used = 0;
    for (const Json &each : list) {
        const auto entry = ledgerEntryFrom(QByteArray::fromStdString(each.dump()));
        if (!entry.ok())
            return entry.error();
        if (!isPlausible(*entry)) {
            unused << u"%1 of %2 is off by more than %3 times the prediction: check its unit"_s
                          .arg(entry->metric, entry->workload)
                          .arg(mostTimesOff);
            continue;
        }
        bool rests = false;
        for (const Rule &rule : rulesOf(entry->kind, entry->metric, catalog)) {
            const auto then = entry->factors.find(rule.key());
            if (then == entry->factors.end() || !catalog.accelerator(entry->accelerator) || rule.weight <= 0)
                continue;
            Pooled &pooled = byAccelerator[entry->accelerator][rule.key()];
            pooled.evidence.table = rule.table;
            pooled.evidence.factor = rule.factor;
            pooled.evidence.figure = rule.figure;
            pooled.evidence.weight = rule.weight;
            pooled.evidence.deviceSpread = rule.deviceSpread;
            // A figure moves with the factor to the power of the weight; that much of it the factor has to explain.
            const double shift = (rule.isTime ? -1 : 1) * std::log(entry->ratio()) / rule.weight;
            pooled.add(std::log(then->second) + shift, errorOf(*entry) / rule.weight);
            rests = true;
        }
        used += rests ? 1 : 0;
        if (!rests)
            unused << u"%1 of %2: no factor rests on it"_s.arg(entry->metric, entry->workload);
    }
    if (used == 0)
        return Error::invalid(u"No entry of the ledger rests on a factor of an accelerator"_s, {},
                              u"an entry on ttft_ms, tpot_ms, tokens_per_s or days"_s);
    planner::ProbeCalibration all;
    all.unused = unused;
    const QString source = u"Prediction ledger, %1 entries of delivered clusters"_s.arg(used);
    for (auto &[accelerator, factors] : byAccelerator) {
        std::vector<planner::FactorEvidence> evidence;
        for (auto &[key, pooled] : factors) {
            pooled.evidence.value = std::exp(pooled.sum / pooled.precision);
            pooled.evidence.error = std::sqrt(1 / pooled.precision);
            evidence.push_back(pooled.evidence);
        }
        planner::ProbeCalibration one = planner::weighEvidence(accelerator, evidence, source, day, catalog);
        all.factors.insert(all.factors.end(), one.factors.begin(), one.factors.end());
        all.bands.insert(all.bands.end(), one.bands.begin(), one.bands.end());
        all.rows.insert(all.rows.end(), one.rows.begin(), one.rows.end());
    }
    return all;
}

std::vector<LedgerError> ownErrors(const std::vector<LedgerEntry> &entries)
{
    std::map<std::pair<QString, QString>, std::vector<const LedgerEntry *>> groups;
    for (const LedgerEntry &entry : entries)
        groups[{entry.kind, entry.metric}].push_back(&entry);
    std::vector<LedgerError> errors;
    for (const auto &[key, group] : groups) {
        LedgerError error{key.first, key.second, int(group.size()), 0, 0, 0};
        std::vector<double> apes;
        double logs = 0;
        for (const LedgerEntry *entry : group) {
            apes.push_back(std::abs(entry->measured - entry->predicted) / entry->measured);
            logs += std::log(entry->ratio());
            error.within += entry->isWithin() ? 1.0 / double(group.size()) : 0;
        }
        error.medianApe = medianOf(apes);
        error.bias = std::exp(logs / double(group.size())) - 1;
        errors.push_back(error);
    }
    return errors;
}

} // namespace cw::app
