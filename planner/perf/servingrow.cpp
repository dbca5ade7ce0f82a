#include "planner/perf/servingrow.h"

#include "planner/perf/devicename.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr double billion = 1e9;
constexpr int latentRank = 512, latentRope = 64; // what "mla" means where the row gives no ranks (DeepSeek-V2)
constexpr double mostDevices = 1e6;              // beyond any machine that was measured
constexpr double leastSequences = 16;            // a deployment is not cut so small that fewer fit

QString normalized(const QString &text)
{
    return text.trimmed();
}

struct MetricFacts {
    const char *name;
    ServingQuantity quantity;
    ServingStatistic statistic;
};

constexpr MetricFacts metricFacts[] = {
    {"ttft_ms", ServingQuantity::Ttft, ServingStatistic::Mean},
    {"ttft_ms_mean", ServingQuantity::Ttft, ServingStatistic::Mean},
    {"ttft_ms_p50", ServingQuantity::Ttft, ServingStatistic::Median},
    {"ttft_ms_p99", ServingQuantity::Ttft, ServingStatistic::P99},
    {"tpot_ms", ServingQuantity::Tpot, ServingStatistic::Mean},
    {"tpot_ms_mean", ServingQuantity::Tpot, ServingStatistic::Mean},
    {"tpot_ms_p50", ServingQuantity::Tpot, ServingStatistic::Median},
    {"tpot_ms_p99", ServingQuantity::Tpot, ServingStatistic::P99},
    {"e2e_latency_ms", ServingQuantity::EndToEnd, ServingStatistic::Mean},
    {"output_tokens_per_s", ServingQuantity::OutputRate, ServingStatistic::Mean},
    {"tokens_per_s_per_gpu", ServingQuantity::OutputRatePerDevice, ServingStatistic::Mean},
    {"total_tokens_per_s", ServingQuantity::TotalRate, ServingStatistic::Mean},
};

} // namespace

ServingMetric ServingRow::group() const
{
    if (quantity == ServingQuantity::Ttft)
        return ServingMetric::Ttft;
    return quantity == ServingQuantity::Tpot || quantity == ServingQuantity::EndToEnd ? ServingMetric::Tpot
                                                                                      : ServingMetric::Rate;
}

Result<ServingRowReader> ServingRowReader::of(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog,
                                              const ServingCalibration &calibration)
{
    ServingRowReader reader;
    reader.table_ = &table;
    reader.catalog_ = &catalog;
    reader.calibration_ = &calibration;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        reader.columns_.insert(table.columns[i], int(i));
    for (const char *needed : {"id", "metric", "value", "gpu", "gpu_count", "layers", "hidden", "engine", "scenario"}) {
        if (!reader.columns_.contains(QLatin1String(needed)))
            return Error::invalid(
                QStringLiteral("the table of inference measurements lacks the column %1").arg(QLatin1String(needed)),
                QStringLiteral("line 1"), QStringLiteral("the columns of a published inference table"));
    }
    return reader;
}

QString ServingRowReader::cell(std::size_t row, const char *column) const
{
    const int c = columns_.value(QLatin1String(column), -1);
    const QStringList &cells = table_->rows[row];
    return c >= 0 && c < cells.size() ? normalized(cells[c]) : QString();
}

std::optional<double> ServingRowReader::number(std::size_t row, const char *column) const
{
    bool ok = false;
    const double value = cell(row, column).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

ServingRow ServingRowReader::read(std::size_t row) const
{
    ServingRow out;
    out.id = cell(row, "id");
    readMetric(row, out);
    refuseNonsense(row, out);
    for (auto step : {&ServingRowReader::readModel, &ServingRowReader::readDevice, &ServingRowReader::readLoad,
                      &ServingRowReader::readMapping}) {
        if (out.notCovered.isEmpty())
            (this->*step)(row, out);
    }
    out.shape = ServingShape::of(out.model);
    out.profile = calibration_->profileOf(out.serving.engine, out.serving.device);
    return out;
}

void ServingRowReader::readMetric(std::size_t row, ServingRow &out) const
{
    out.metric = cell(row, "metric");
    const auto value = number(row, "value");
    if (!value || *value <= 0) {
        out.notCovered = QStringLiteral("no measured value");
        return;
    }
    out.measured = *value;
    for (const MetricFacts &m : metricFacts) {
        if (out.metric == QLatin1String(m.name)) {
            out.quantity = m.quantity;
            out.statistic = m.statistic;
            return;
        }
    }
    out.notCovered = QStringLiteral("unknown metric");
}

/// What is stated and cannot be meant is no reason to guess.
void ServingRowReader::refuseNonsense(std::size_t row, ServingRow &out) const
{
    for (const char *column :
         {"concurrency", "request_rate_per_s", "input_len", "output_len", "tp", "pp", "ep", "dp"}) {
        const QString text = cell(row, column);
        const auto value = number(row, column);
        if (!out.notCovered.isEmpty() || text.isEmpty() || (value && *value > 0))
            continue;
        out.notCovered = QStringLiteral("“%1” is no %2").arg(text.left(20), QLatin1String(column));
    }
}

void ServingRowReader::readModel(std::size_t row, ServingRow &out) const
{
    catalog::ModelShape &m = out.model;
    const auto whole = [&](const char *column) { return int(number(row, column).value_or(0)); };
    m.layers = whole("layers");
    m.hidden = whole("hidden");
    m.heads = whole("heads");
    m.kvHeads = whole("kv_heads") > 0 ? whole("kv_heads") : m.heads;
    m.headDim = whole("head_dim");
    m.ffnHidden = whole("ffn_hidden");
    m.vocabulary = whole("vocab");
    m.experts = whole("moe_experts");
    m.expertsPerToken = whole("moe_topk");
    m.expertFfnHidden = m.experts > 0 ? m.ffnHidden : 0;
    if (const auto total = number(row, "params_b"))
        m.publishedParameters = *total * billion;
    if (const auto active = number(row, "active_params_b"))
        m.publishedActiveParameters = *active * billion;
    if (cell(row, "attention") == QLatin1String("mla")) {
        m.kvLoraRank = latentRank;
        m.ropeHeadDim = latentRope;
    }
    if (m.headDim == 0 && m.heads > 0)
        m.headDim = m.hidden / m.heads;
    // The table has no column for the kinds of layers; a catalog model of exactly this shape does.
    for (const catalog::ModelShape &known : catalog_->models) {
        if (known.layers == m.layers && known.hidden == m.hidden && known.heads == m.heads &&
            known.experts == m.experts && known.vocabulary == m.vocabulary) {
            m.slidingLayers = known.slidingLayers;
            m.slidingWindow = known.slidingWindow;
            m.linearLayers = known.linearLayers;
            m.denseLayers = known.denseLayers;
            m.tiedEmbeddings = known.tiedEmbeddings;
            m.nativePrecision = known.nativePrecision;
            break;
        }
    }
    if (m.layers <= 0 || m.hidden <= 0 || m.heads <= 0 || !m.publishedParameters)
        out.notCovered = QStringLiteral("the model's shape is not stated");
}

void ServingRowReader::readDevice(std::size_t row, ServingRow &out) const
{
    const QString gpu = cell(row, "gpu");
    // Names as sources print them, with the figures in which a variant differs from the catalog part.
    const catalog::FactTable *aliases = catalog_->table(QStringLiteral("device_aliases"));
    const QStringList *alias = nullptr;
    if (aliases) {
        const auto found = std::find_if(aliases->rows.begin(), aliases->rows.end(), [&](const QStringList &cells) {
            return nameKey(cells.value(aliases->column(QStringLiteral("id")))) == nameKey(gpu);
        });
        alias = found == aliases->rows.end() ? nullptr : &*found;
    }
    const catalog::Accelerator *accelerator =
        alias ? catalog_->accelerator(alias->value(aliases->column(QStringLiteral("accelerator_id"))))
              : acceleratorNamed(*catalog_, gpu);
    if (!accelerator) {
        out.notCovered = QStringLiteral("the accelerator is not in the catalog");
        return;
    }
    Device &device = out.serving.device;
    device = deviceOf(*accelerator, nullptr, *catalog_);
    const auto override = [&](const char *column, double unit, double &target) {
        bool ok = false;
        const double value = alias ? alias->value(aliases->column(QLatin1String(column))).toDouble(&ok) : 0;
        if (ok && value > 0)
            target = value * unit;
    };
    override("memory_gb", 1e9, device.memoryBytes);
    override("memory_bandwidth_tb_s", 1e12, device.memoryBandwidth);
    override("scale_up_gb_s", 1e9 / 2, device.scaleUpBandwidth); // stated for both directions
    override("scale_out_gb_s", 1e9, device.scaleOutBandwidth);
    const auto precision = [&](const char *column) {
        const QString word = cell(row, column).toLower();
        const auto known = word == QLatin1String("fp16") ? std::optional(Precision::Fp16) : precisionFromText(word);
        if (!known && !word.isEmpty())
            out.notCovered = QStringLiteral("the precision “%1” is not known").arg(word.left(20));
        return known;
    };
    out.serving.weights = precision("weight_precision").value_or(Precision::Bf16);
    out.serving.engine = cell(row, "engine") + QLatin1Char(' ') + cell(row, "engine_version");
    const ServingEngine &engine = calibration_->engineOf(out.serving.engine, out.serving.device);
    // Not stated: models that were quantised to four bit bring an 8-bit cache, and so do engines that say so for 8-bit
    // ones; what was released in four bit states no format of the cache and gets the engines' default of 16 bit.
    const double bytes = bytesPerElement(out.serving.weights);
    const bool narrow = !isReleasedInFourBit(out.model) &&
                        (out.serving.weights == Precision::Fp4 || (bytes <= 1 && engine.narrowCache));
    out.serving.kv = precision("kv_precision").value_or(narrow ? Precision::Fp8 : Precision::Bf16);
}

void ServingRowReader::readLoad(std::size_t row, ServingRow &out) const
{
    ServingCase &c = out.serving;
    const QString scenario = cell(row, "scenario");
    auto input = number(row, "input_len");
    const auto output = number(row, "output_len");
    if (!input) {
        // Benchmarks with a fixed data set: its mean prompt is a published fact, found by the model they prescribe.
        if (const catalog::FactTable *lengths = catalog_->table(QStringLiteral("benchmark_lengths"))) {
            const auto is = [&](const QStringList &cells, const char *column, int value) {
                return cells.value(lengths->column(QLatin1String(column))).toInt() == value;
            };
            for (const QStringList &cells : lengths->rows) {
                if (is(cells, "layers", out.model.layers) && is(cells, "hidden", out.model.hidden) &&
                    is(cells, "experts", out.model.experts))
                    input = cells.value(lengths->column(QStringLiteral("input_tokens"))).toDouble();
            }
        }
    }
    if (!input || (!output && scenario != QLatin1String("offline_max_throughput"))) {
        out.notCovered = QStringLiteral("input or output length is not stated");
        return;
    }
    c.inputTokens = *input;
    c.outputTokens = std::max(1.0, output.value_or(1));
    out.decodeOnly = !output;
    const auto users = number(row, "concurrency"), rate = number(row, "request_rate_per_s");
    if (scenario == QLatin1String("server") && rate) {
        c.requestsPerSecond = *rate;
    } else if (users) {
        c.concurrency = *users;
    } else if (scenario == QLatin1String("latency")) {
        c.concurrency = 1;
    } else {
        out.endless = true;
        c.concurrency = std::numeric_limits<double>::infinity();
    }
    out.staticBatch = out.quantity == ServingQuantity::EndToEnd;
    readRun(row, out);
    if (out.endless && out.quantity == ServingQuantity::Ttft && out.requests <= 0)
        out.notCovered = QStringLiteral("first-token time of an endless queue depends on its unstated length");
}

void ServingRowReader::readRun(std::size_t row, ServingRow &out) const
{
    static const QRegularExpression count(QStringLiteral("(\\d+) (?:requests|prompts)"));
    static const QRegularExpression chunk(
        QStringLiteral("max_num_batched_tokens (\\d+)|(\\d+) tokens per device per step"));
    const QString notes = cell(row, "notes");
    out.requests = count.match(notes).captured(1).toDouble();
    const QRegularExpressionMatch stated = chunk.match(notes);
    out.chunkTokens = (stated.captured(1) + stated.captured(2)).toDouble();
    // A first-token time measured apart, all users at once and one token each.
    if (out.quantity == ServingQuantity::Ttft && out.serving.concurrency &&
        notes.contains(QLatin1String("all prompts at once"))) {
        out.requests = *out.serving.concurrency;
        out.serving.outputTokens = 1;
    }
}

void ServingRowReader::readMapping(std::size_t row, ServingRow &out) const
{
    ServingCase &c = out.serving;
    const auto count = number(row, "gpu_count");
    if (!count || *count < 1) {
        out.notCovered = QStringLiteral("the number of accelerators is not stated");
        return;
    }
    if (*count != std::floor(*count) || *count > mostDevices) {
        out.notCovered = QStringLiteral("%1 is no number of accelerators").arg(*count);
        return;
    }
    out.devices = *count;
    const auto tp = number(row, "tp");
    c.pp = int(number(row, "pp").value_or(1));
    c.ep = int(number(row, "ep").value_or(1));
    c.attentionDp = int(number(row, "dp").value_or(1));
    const ServingEngine &engine = calibration_->engineOf(c.engine, c.device);
    const bool spread = out.model.isMoe() && engine.expertsWithAttentionDp && !number(row, "dp");

    static const QRegularExpression split(
        QStringLiteral("DISAGGREGATED: (\\d+) prefill worker\\(s\\) TP(\\d+) DP(\\d+) EP\\d+, (\\d+) decode "
                       "worker\\(s\\) TP(\\d+) DP(\\d+)"));
    const QRegularExpressionMatch match = split.match(cell(row, "notes"));
    if (match.hasMatch()) {
        out.prefillTp = match.captured(2).toInt();
        out.prefillDp = match.captured(3).toInt();
        const int decodeWorkers = match.captured(4).toInt();
        const int decodeTp = match.captured(5).toInt(), decodeDp = match.captured(6).toInt();
        // Workers whose groups overlap write TP and DP of the same accelerators.
        const int workerDevices = std::max(decodeTp, decodeDp);
        c.attentionDp = decodeDp;
        c.tp = std::max(1, workerDevices / decodeDp);
        out.prefillTp = std::max(1, std::max(out.prefillTp, out.prefillDp) / out.prefillDp);
        out.replicas = decodeWorkers;
        out.prefillWorkers = match.captured(1).toDouble() / decodeWorkers;
    } else if (tp) {
        c.tp = int(*tp);
        // More ways than accelerators: the source counts cores, or a total that contains the data-parallel ways.
        if (c.tp * c.pp * c.attentionDp > *count)
            c.tp = std::max(1, int(*count) / (c.pp * c.attentionDp));
        if (spread && c.tp > 1 && c.pp == 1) {
            c.attentionDp = c.tp;
            c.tp = 1;
        }
        out.replicas = std::max(1.0, std::floor(*count / (c.tp * c.pp * c.attentionDp)));
    } else if (c.ep > 1) {
        c.tp = 1;
        c.attentionDp = int(*count);
    } else {
        // Mapping not stated: the smallest power of two that holds the model and a useful batch.
        for (int ways = 1;; ways *= 2) {
            c.tp = std::min(ways, int(*count));
            c.devices = c.tp * c.pp;
            c.model = &out.model;
            const ServingParts parts = servingParts(c);
            if (ways >= *count || parts.notCovered ||
                ServingStep(parts.shape, parts.setup).fittingSequences(c.inputTokens + c.outputTokens) >=
                    leastSequences)
                break;
        }
        if (spread && c.tp > 1) {
            c.attentionDp = c.tp;
            c.tp = 1;
        }
        c.model = nullptr;
        out.replicas = std::max(1.0, std::floor(*count / (c.tp * c.attentionDp)));
    }
    c.devices = c.tp * c.pp * c.attentionDp;
    c.ep = !out.model.isMoe()  ? 1
           : c.attentionDp > 1 ? c.tp * c.attentionDp
                               : std::min({c.ep, c.tp, out.model.experts});
    if (out.endless)
        return;
    if (c.concurrency)
        c.concurrency = std::max(1.0, *c.concurrency / out.replicas);
    else
        c.requestsPerSecond = *c.requestsPerSecond / out.replicas;
}

ServingRowPrediction predictRow(const ServingRow &row, const ServingCalibration &calibration)
{
    ServingRowPrediction result;
    ServingCase c = row.serving;
    c.model = &row.model;
    c.calibration = &calibration;
    ServingParts parts = servingParts(c, {&row.shape, nullptr, row.profile});
    result.notCovered = parts.notCovered;
    if (result.notCovered)
        return result;
    if (row.staticBatch)
        parts.setup.staticBatch = true;
    if (row.chunkTokens > 0)
        parts.setup.chunkTokens = row.chunkTokens;
    parts.load.requests = row.requests / row.replicas;
    parts.load.decodeOnly = row.decodeOnly;
    if (row.prefillWorkers > 0) {
        parts.load.prefillWorkers = row.prefillWorkers;
        parts.prefill = ServingSide{parts.shape, parts.setup};
        parts.prefill->setup.tp = row.prefillTp;
        parts.prefill->setup.attentionDp = row.prefillDp;
    }
    const ServingState state = ServingRun(parts).state();
    result.loop = loopOf(parts.load);
    result.transferred = !parts.family || parts.family->rows == 0;
    if (!state.fits) {
        result.notCovered = "the model does not fit in memory as mapped";
        return result;
    }
    const ServingRatios ratios = ratiosOf(parts.setup, parts.load);
    const auto spread = [&](double median, double p99) {
        return row.statistic == ServingStatistic::Median ? median : row.statistic == ServingStatistic::P99 ? p99 : 1.0;
    };
    const double milli = 1e3;
    switch (row.quantity) {
    case ServingQuantity::Ttft:
        if (!state.stable && parts.load.requests <= 0) {
            result.notCovered = "the offered rate is above the predicted capacity: waiting grows without bound";
            return result;
        }
        result.value = milli * (row.statistic == ServingStatistic::Mean
                                    ? state.ttft
                                    : firstTokenAt(state.ownTtft(), {ratios.ttftMedian, ratios.ttftP99}, state.wait,
                                                   row.statistic == ServingStatistic::P99 ? 0.99 : 0.5));
        break;
    case ServingQuantity::Tpot:
        result.value = milli * state.tpot * spread(ratios.tpotMedian, ratios.tpotP99);
        break;
    case ServingQuantity::EndToEnd:
        result.value = milli * (state.ttft + (parts.load.output - 1) * state.tpot);
        break;
    case ServingQuantity::OutputRate:
        result.value = state.requestRate * parts.load.output * row.replicas;
        break;
    case ServingQuantity::OutputRatePerDevice:
        result.value = state.requestRate * parts.load.output * row.replicas / row.devices;
        break;
    case ServingQuantity::TotalRate:
        result.value =
            state.requestRate * (parts.load.input + (parts.load.output > 1 ? parts.load.output : 0)) * row.replicas;
        break;
    }
    if (!(result.value > 0) || !std::isfinite(result.value)) {
        result.notCovered = "the model gives no finite figure for this load";
        return result;
    }
    result.band = bandOf(result.value, row.group(), parts);
    return result;
}

} // namespace cw::planner
