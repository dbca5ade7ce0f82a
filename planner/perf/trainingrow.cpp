#include "planner/perf/trainingrow.h"

#include "planner/perf/devicename.h"
#include "planner/perf/traininglayer.h"
#include "planner/perf/trainingterms.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace cw::planner {

namespace {

// clang-format off
enum Column {
    Params, ActiveParams, Layers, Hidden, FfnHidden, Heads, KvHeads, HeadDim, Vocab, Experts, TopK, SharedExperts, MoeFfn,
    SeqLen, Gpu, GpuCount, PerNode, Domain, InterNode, Tp, Pp, Vp, Cp, Ep, Dp, Zero, Sp, Micro, Global, Recomp, Prec,
    Framework, Version, Year, Metric, Value, ColumnCount
};
constexpr std::array<const char *, ColumnCount> names{
    "params_b", "active_params_b", "layers", "hidden", "ffn_hidden", "heads", "kv_heads", "head_dim", "vocab", "moe_experts",
    "moe_topk", "moe_shared_experts", "moe_ffn_hidden", "seq_len", "gpu", "gpu_count", "gpus_per_node", "scale_up_domain",
    "inter_node_gb_s_per_gpu", "tp", "pp", "vp", "cp", "ep", "dp", "zero_stage_or_fsdp", "sequence_parallel", "micro_batch",
    "global_batch", "recompute", "precision", "framework", "framework_version", "year", "metric", "value"};
// clang-format on

// Latent attention as all published models with it have it; tables leave its ranks out.
constexpr int latentKvRank = 512, latentQueryRank = 1536, latentRope = 64, latentHead = 128;
constexpr int classicUntil = 2022;      // Megatron-LM measurements up to this year are of unfused attention
constexpr int assumedMicrobatches = 16; // where a source gives no global batch

QString tr(const char *text)
{
    return QCoreApplication::translate("cw::planner", text);
}

int whole(double value, int otherwise)
{
    return std::isfinite(value) && value >= 1 ? int(std::lround(value)) : otherwise;
}

std::optional<Precision> publishedPrecision(const QString &text)
{
    if (text == QLatin1String("mxfp8") || text == QLatin1String("fp8-rowwise"))
        return Precision::Fp8;
    if (text == QLatin1String("nvfp4"))
        return Precision::Fp4;
    return precisionFromText(text);
}

std::optional<TrainingStack> publishedStack(const QString &framework, double year)
{
    const auto is = [&](const char *word) { return framework.startsWith(QLatin1String(word)); };
    if (is("Megatron-DeepSpeed") || (framework == QLatin1String("Megatron-LM") && year <= classicUntil))
        return TrainingStack::MegatronClassic;
    for (const char *word : {"Megatron", "NeMo", "Primus", "MegaScale", "Meta", "InternEvo"})
        if (is(word))
            return TrainingStack::Megatron;
    for (const char *word : {"llm-foundry", "torchtitan", "FSDP", "fms-fsdp"})
        if (is(word))
            return TrainingStack::Fsdp;
    for (const char *word : {"MaxText", "PaXML", "Pathways", "JAX"})
        if (is(word))
            return TrainingStack::Xla;
    if (is("NeuronX"))
        return TrainingStack::Neuron;
    return std::nullopt;
}

/// "26.04.01", "v25.01", "support/25.05", "2022-02": year and month, or the middle of the measurement's year.
std::optional<double> releaseYear(const QString &version, double year)
{
    static const QRegularExpression pattern(QStringLiteral("(?:20)?(\\d\\d)[.-](\\d\\d)"));
    const auto match = pattern.match(version);
    if (match.hasMatch() && match.captured(2).toInt() <= 12)
        return 2000 + match.captured(1).toInt() + match.captured(2).toInt() / 12.0;
    return std::isfinite(year) ? std::optional(year + 0.5) : std::nullopt;
}

int zeroStage(const QString &text, TrainingStack stack)
{
    if (text.isEmpty())
        return stack == TrainingStack::Xla ? 3 : 1;
    if (text.contains(QLatin1String("zero1")))
        return 1;
    if (text.contains(QLatin1String("zero2")) || text.contains(QLatin1String("shard-grad")) ||
        text.contains(QLatin1String("gradient sharding")))
        return 2;
    if (text.contains(QLatin1String("zero3")) || text.contains(QLatin1String("fsdp")))
        return 3;
    return 0;
}

/// Published parameters decide what tables do not say: gated FFN, tied embeddings, and how many layers are dense.
void matchParameters(catalog::ModelShape &m, double parameters)
{
    if (!std::isfinite(parameters))
        return;
    if (m.isMoe()) {
        const ModelParts p = partsOf(m);
        const double perDense = p.denseFfn - (m.experts * p.expert + p.shared);
        const double missing = parameters - p.total(m);
        if (perDense != 0)
            m.denseLayers = int(std::clamp(std::round(missing / perDense), 0.0, double(m.layers - 1)));
        return;
    }
    double best = -1;
    catalog::ModelShape chosen = m;
    for (const bool gated : {false, true}) {
        for (const bool tied : {true, false}) {
            catalog::ModelShape candidate = m;
            candidate.gatedFfn = gated;
            candidate.tiedEmbeddings = tied;
            const double off = std::abs(partsOf(candidate).total(candidate) / parameters - 1);
            if (best < 0 || off < best) {
                best = off;
                chosen = candidate;
            }
        }
    }
    m = chosen;
    // Far fewer parameters than that: layers of several kinds, each holding a part. The transformer of equal size
    // stands in.
    constexpr double alike = 1.15;
    const double total = partsOf(m).total(m);
    if (total > alike * parameters) {
        const double tables = partsOf(m).embedding * (m.tiedEmbeddings ? 1 : 2);
        m.layers = std::max(1, int(std::lround(m.layers * (parameters - tables) / (total - tables))));
    }
}

/// Measured runs did fit: a little over the estimate is the estimate's fault.
bool roughlyFits(const TrainingCase &input)
{
    const TrainingFactors factors = factorsOf(input);
    const double likely = trainingMemory(input, factors, stackOf(input)).total();
    return likely * (1 - factors.common.memoryError) <= input.device.memoryBytes;
}

void fillRecompute(TrainingCase &input)
{
    for (const Recompute r : {Recompute::None, Recompute::Selective, Recompute::Full}) {
        input.recompute = r;
        if (roughlyFits(input))
            return;
    }
}

void fillMicroBatch(TrainingCase &input)
{
    input.microBatch = 1;
    if (input.pp > 1)
        return;
    const double perRank = input.globalBatch / input.dp;
    for (int b = 2; b <= perRank; b *= 2) {
        TrainingCase larger = input;
        larger.microBatch = b;
        if (!roughlyFits(larger) || std::fmod(perRank, b) != 0)
            return;
        input.microBatch = b;
    }
}

/// A compiled program takes the whole batch at once, splits sequences where there are more chips than sequences, and
/// spreads experts where that is faster; memory is won back by recomputing.
void fillCompiled(TrainingCase &input, bool recomputeStated, bool expertsStated)
{
    if (input.globalBatch < input.dp) {
        const int split = int(std::lround(input.dp / input.globalBatch));
        if (split * int(input.globalBatch) == input.dp) {
            input.cp *= split;
            input.dp /= split;
        }
    }
    const auto fit = [&](TrainingCase &c) {
        c.microBatch = std::max(1, int(c.globalBatch / c.dp));
        if (!recomputeStated)
            fillRecompute(c);
        while (c.microBatch > 1 && !roughlyFits(c))
            c.microBatch = (c.microBatch + 1) / 2;
        return trainingTerms(c).time.step();
    };
    TrainingCase best = input;
    double least = fit(best);
    if (input.model->isMoe() && !expertsStated) {
        for (int e = 2; e <= std::min(input.model->experts, input.dp); e *= 2) {
            TrainingCase candidate = input;
            candidate.ep = e;
            const double seconds = fit(candidate);
            if (seconds > 0 && seconds < least) {
                least = seconds;
                best = candidate;
            }
        }
    }
    input = best;
}

/// FLOPs with the full square of attention scores, as Megatron's papers and read-me count them.
double fullSquareFlops(const TrainingCase &in, double forwardPasses)
{
    const catalog::ModelShape &m = *in.model;
    const ModelParts p = partsOf(m);
    const double body =
        m.layers * p.attention + p.denseLayers * p.denseFfn + p.moeLayers * (m.expertsPerToken * p.expert + p.shared);
    const double perToken =
        forwardPasses * (2 * body + 2 * attentionFlopsPerToken(m, in.sequenceLength)) + 6 * p.embedding;
    return perToken * in.globalBatch * in.sequenceLength;
}

} // namespace

double TrainingRow::fromStep(double seconds) const
{
    switch (metric) {
    case TrainingMetric::StepSeconds:
        return seconds;
    case TrainingMetric::TokensPerSecondPerDevice:
        return input.globalBatch * input.sequenceLength / seconds / input.devices;
    case TrainingMetric::TeraflopsPerDevice:
        return flopsPerStep / seconds / input.devices / 1e12;
    case TrainingMetric::Mfu:
        return flopsPerStep / seconds / input.devices / input.device.peak(input.precision);
    }
    return seconds;
}

DeviceAliases::DeviceAliases(const catalog::CatalogSnapshot &catalog) : catalog_(catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("device_aliases"));
    if (!table)
        return;
    const int id = table->column(QStringLiteral("id")), part = table->column(QStringLiteral("accelerator_id"));
    const int memory = table->column(QStringLiteral("memory_gb")),
              rate = table->column(QStringLiteral("memory_bandwidth_tb_s"));
    const int up = table->column(QStringLiteral("scale_up_gb_s")); // both ways, as vendors print it
    const int out = table->column(QStringLiteral("scale_out_gb_s")),
              ranks = table->column(QStringLiteral("ranks_per_device"));
    for (const QStringList &row : table->rows) {
        const auto value = [&](int column) { return column < 0 ? 0 : row[column].toDouble(); };
        byName_.emplace(nameKey(row[id]).toStdString(),
                        DeviceAlias{row[part], value(memory) * 1e9, value(rate) * 1e12, value(up) * 0.5e9,
                                    value(out) * 1e9, std::max(1, int(value(ranks)))});
    }
}

std::optional<DeviceAliases::Found> DeviceAliases::find(const QString &name) const
{
    const auto alias = byName_.find(nameKey(name).toStdString());
    const catalog::Accelerator *part =
        alias == byName_.end() ? acceleratorNamed(catalog_, name) : catalog_.accelerator(alias->second.accelerator);
    if (!part)
        return std::nullopt;
    Found found{deviceOf(*part, nullptr, catalog_), 1};
    if (alias == byName_.end())
        return found;
    const DeviceAlias &a = alias->second;
    if (a.memoryBytes > 0)
        found.device.memoryBytes = a.memoryBytes;
    if (a.memoryBandwidth > 0)
        found.device.memoryBandwidth = a.memoryBandwidth;
    if (a.scaleUp > 0)
        found.device.scaleUpBandwidth = a.scaleUp;
    if (a.scaleOut > 0)
        found.device.scaleOutBandwidth = a.scaleOut;
    found.ranksPerDevice = a.ranksPerDevice;
    return found;
}

TrainingTable::TrainingTable(const catalog::CsvTable &table, const DeviceAliases &aliases)
    : table_(table), aliases_(aliases)
{
    for (const char *name : names) {
        columns_.push_back(table.column(QLatin1String(name)));
        if (columns_.back() < 0 && missing_.isEmpty())
            missing_ = QLatin1String(name);
    }
}

const QString &TrainingTable::text(std::size_t row, int column) const
{
    return table_.rows[row][columns_[std::size_t(column)]];
}

double TrainingTable::number(std::size_t row, int column) const
{
    bool ok = false;
    const double value = text(row, column).toDouble(&ok);
    return ok ? value : std::numeric_limits<double>::quiet_NaN();
}

bool TrainingTable::readShape(std::size_t row, TrainingRow &out) const
{
    auto m = std::make_shared<catalog::ModelShape>();
    const auto count = [&](Column c) { return whole(number(row, c), 0); };
    m->layers = count(Layers);
    m->hidden = count(Hidden);
    m->ffnHidden = count(FfnHidden);
    m->heads = count(Heads);
    m->kvHeads = count(KvHeads);
    m->headDim = count(HeadDim);
    m->vocabulary = count(Vocab);
    m->experts = count(Experts);
    m->expertsPerToken = count(TopK);
    m->sharedExperts = count(SharedExperts);
    m->expertFfnHidden = count(MoeFfn);
    if (m->layers == 0 || m->hidden == 0 || m->heads == 0) {
        out.notCovered = tr("the row does not state the model's dimensions");
        return false;
    }
    if (m->kvHeads == 0 && m->headDim == 0 && m->isMoe()) {
        m->kvLoraRank = latentKvRank;
        m->qLoraRank = latentQueryRank;
        m->ropeHeadDim = latentRope;
        m->headDim = m->valueHeadDim = latentHead;
    } else {
        if (m->headDim == 0)
            m->headDim = m->hidden / m->heads;
        if (m->kvHeads == 0)
            m->kvHeads = m->heads;
    }
    matchParameters(*m, number(row, Params) * 1e9);
    out.input.sequenceLength = count(SeqLen);
    if (out.input.sequenceLength == 0) {
        out.notCovered = tr("the row does not state the sequence length");
        return false;
    }
    out.shape = m;
    out.input.model = out.shape.get();
    return true;
}

bool TrainingTable::readMachine(std::size_t row, TrainingRow &out, int &ranksPerDevice) const
{
    const auto found = aliases_.find(text(row, Gpu));
    if (!found) {
        out.notCovered = tr("the accelerator %1 is not in the catalog").arg(text(row, Gpu));
        return false;
    }
    ranksPerDevice = found->ranksPerDevice;
    out.input.device = found->device;
    out.input.devices = whole(number(row, GpuCount), 0);
    out.input.devicesPerNode = whole(number(row, PerNode), 8);
    out.input.device.scaleUpDomain = whole(number(row, Domain), out.input.device.scaleUpDomain);
    if (const double net = number(row, InterNode); net > 0)
        out.input.device.scaleOutBandwidth = net * 1e9;
    const auto precision = publishedPrecision(text(row, Prec));
    if (!precision) {
        out.notCovered = text(row, Prec).isEmpty() ? tr("the row does not state the precision")
                                                   : tr("the precision %1 is not known").arg(text(row, Prec));
        return false;
    }
    out.input.precision = *precision;
    out.input.stack = publishedStack(text(row, Framework), number(row, Year));
    out.input.softwareYear = releaseYear(text(row, Version), number(row, Year));
    return true;
}

bool TrainingTable::readDegrees(std::size_t row, TrainingRow &out, int ranksPerDevice) const
{
    TrainingCase &in = out.input;
    const TrainingStack stack = stackOf(in);
    const bool stated = !text(row, Tp).isEmpty();
    if (!stated && stack != TrainingStack::Xla && stack != TrainingStack::Neuron) {
        out.notCovered = tr("the row does not state the parallel degrees");
        return false;
    }
    in.tp = std::max(1, whole(number(row, Tp), 1) / ranksPerDevice);
    in.pp = whole(number(row, Pp), 1);
    in.vp = whole(number(row, Vp), 1);
    in.cp = whole(number(row, Cp), 1);
    in.ep = whole(number(row, Ep), 1);
    in.dp = whole(number(row, Dp), std::max(1, in.devices / (in.tp * in.pp * in.cp)));
    if (double(in.tp) * in.pp * in.cp * in.dp != in.devices) {
        out.notCovered = tr("the parallel degrees do not multiply to the number of accelerators");
        return false;
    }
    in.zeroStage = zeroStage(text(row, Zero), stack);
    const QString &sequence = text(row, Sp);
    in.sequenceParallel =
        in.tp > 1 && (sequence.isEmpty() ? stack != TrainingStack::MegatronClassic : sequence == QLatin1String("1"));
    in.microBatch = whole(number(row, Micro), 0);
    in.globalBatch = number(row, Global);
    if (!(in.globalBatch > 0)) {
        if (in.microBatch == 0) {
            out.notCovered = tr("the row does not state the batch");
            return false;
        }
        in.globalBatch = double(in.microBatch) * in.dp * assumedMicrobatches;
    }
    const QString &recompute = text(row, Recomp);
    in.recompute = recompute == QLatin1String("full")        ? Recompute::Full
                   : recompute == QLatin1String("selective") ? Recompute::Selective
                                                             : Recompute::None;
    if (in.microBatch == 0 && stack == TrainingStack::Xla) {
        fillCompiled(in, !recompute.isEmpty(), !text(row, Ep).isEmpty());
        return true;
    }
    if (in.microBatch == 0)
        fillMicroBatch(in);
    // A pipeline stack's "local batch" is split into microbatches the table does not print.
    if (in.pp > 1 && in.microBatch * in.dp >= in.globalBatch)
        in.microBatch = 1;
    if (recompute.isEmpty())
        fillRecompute(in);
    return true;
}

bool TrainingTable::readMetric(std::size_t row, TrainingRow &out) const
{
    const QString &metric = text(row, Metric);
    if (!(out.measured > 0)) {
        out.notCovered = tr("the row states no value above 0");
        return false;
    }
    const bool classic = stackOf(out.input) == TrainingStack::MegatronClassic;
    const bool countsFullSquare = classic || text(row, Framework) == QLatin1String("Megatron-Core") ||
                                  text(row, Framework).startsWith(QLatin1String("MegaScale")) ||
                                  text(row, Framework) == QLatin1String("Megatron-LM");
    if (metric == QLatin1String("step_time_s")) {
        out.metric = TrainingMetric::StepSeconds;
    } else if (metric == QLatin1String("tokens_per_s_per_gpu")) {
        out.metric = TrainingMetric::TokensPerSecondPerDevice;
    } else if (metric == QLatin1String("tflops_per_gpu") || metric == QLatin1String("mfu")) {
        if (!countsFullSquare) {
            out.notCovered = tr("the source does not say which FLOP it counts");
            return false;
        }
        const bool rate = metric == QLatin1String("tflops_per_gpu");
        out.metric = rate ? TrainingMetric::TeraflopsPerDevice : TrainingMetric::Mfu;
        const bool recomputed = rate && classic && out.input.recompute == Recompute::Full;
        out.flopsPerStep = fullSquareFlops(out.input, recomputed ? 4 : 3);
    } else if (metric == QLatin1String("minutes_to_train")) {
        out.notCovered = tr("minutes to train include evaluation and how fast the run converged");
        return false;
    } else {
        out.notCovered = tr("the metric %1 is not known").arg(metric);
        return false;
    }
    return true;
}

TrainingRow TrainingTable::row(std::size_t index) const
{
    TrainingRow out;
    if (const double value = number(index, Value); value > 0)
        out.measured = value;
    int ranksPerDevice = 1;
    if (!readShape(index, out) || !readMachine(index, out, ranksPerDevice) ||
        !readDegrees(index, out, ranksPerDevice) || !readMetric(index, out))
        return out;
    if (const char *reason = trainingTerms(out.input).notCovered)
        out.notCovered = tr(reason);
    return out;
}

} // namespace cw::planner
