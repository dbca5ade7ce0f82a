#include "catalog/import/factforms.h"
#include "catalog/import/modelconfig.h"
#include "catalog/import/quotecolumns.h"
#include "catalog/import/strictjson.h"

#include <QFileInfo>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
/// The format a checkpoint is stored in, by the names quantisers write ("FP8", "NVFP4", "W4A16_AWQ"); empty = none
/// known.
QString formatOf(const QString &algorithm)
{
    const QString name = algorithm.toUpper();
    if (name.contains("FP4"_L1))
        return u"fp4"_s;
    if (name.contains("FP8"_L1))
        return u"fp8"_s;
    return {};
}

/// `{"quantization": {"quant_algo": …, "kv_cache_quant_algo": …}}`.
Result<QString> quantisedFormat(const QByteArray &json, QStringList &remarks)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    const auto &root = parsed.value();
    if (!root.is_object() || !root.contains("quantization") || !root["quantization"].is_object())
        return Error::invalid(u"the file has no “quantization”"_s, u"/quantization"_s, u"an hf_quant_config.json"_s);
    const auto &inner = root["quantization"];
    const auto text = [&](const char *key) {
        return inner.contains(key) && inner[key].is_string() ? QString::fromStdString(inner[key].get<std::string>())
                                                             : QString();
    };
    const QString weights = text("quant_algo");
    if (const QString cache = text("kv_cache_quant_algo"); !cache.isEmpty())
        remarks << u"cache stored as %1"_s.arg(cache);
    const QString format = formatOf(weights);
    if (format.isEmpty())
        remarks << u"weights stored as “%1”, which the planner has no rate for"_s.arg(weights);
    else
        remarks << u"weights stored as %1"_s.arg(weights);
    return format;
}

QMap<QString, QString> cellsOf(const ModelShape &m)
{
    const auto count = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    const auto yes = [](bool value) { return value ? u"y"_s : u"n"_s; };
    return {{u"name"_s, m.name},
            {u"family"_s, m.family},
            {u"layers"_s, count(m.layers)},
            {u"hidden"_s, count(m.hidden)},
            {u"heads"_s, count(m.heads)},
            {u"kv_heads"_s, count(m.kvHeads)},
            {u"head_dim"_s, count(m.headDim)},
            {u"ffn_hidden"_s, count(m.ffnHidden)},
            {u"gated_ffn"_s, yes(m.gatedFfn)},
            {u"vocabulary"_s, count(m.vocabulary)},
            {u"tied_embeddings"_s, yes(m.tiedEmbeddings)},
            {u"max_context"_s, count(m.maxContext)},
            {u"learned_positions"_s, count(m.learnedPositions)},
            {u"experts"_s, count(m.experts)},
            {u"experts_per_token"_s, count(m.expertsPerToken)},
            {u"shared_experts"_s, count(m.sharedExperts)},
            {u"expert_ffn_hidden"_s, count(m.expertFfnHidden)},
            {u"dense_layers"_s, count(m.denseLayers)},
            {u"kv_lora_rank"_s, count(m.kvLoraRank)},
            {u"q_lora_rank"_s, count(m.qLoraRank)},
            {u"rope_head_dim"_s, count(m.ropeHeadDim)},
            {u"value_head_dim"_s, count(m.valueHeadDim)},
            {u"index_heads"_s, count(m.indexHeads)},
            {u"index_head_dim"_s, count(m.indexHeadDim)},
            {u"sliding_layers"_s, count(m.slidingLayers)},
            {u"sliding_window"_s, count(m.slidingWindow)},
            {u"linear_layers"_s, count(m.linearLayers)},
            {u"linear_key_heads"_s, count(m.linearKeyHeads)},
            {u"linear_key_head_dim"_s, count(m.linearKeyHeadDim)},
            {u"linear_value_heads"_s, count(m.linearValueHeads)},
            {u"linear_value_head_dim"_s, count(m.linearValueHeadDim)},
            {u"linear_conv_kernel"_s, count(m.linearConvKernel)},
            {u"gated_attention"_s, yes(m.gatedAttention)},
            {u"native_precision"_s, m.nativePrecision}};
}
} // namespace

Result<FactImport> importModel(const QByteArray &json, const ImportContext &context)
{
    // The folder a config.json lies in is usually named after the model; the file never is.
    const QFileInfo place(QFileInfo(context.file).absoluteFilePath());
    const QString name =
        place.completeBaseName() == u"config"_s ? QFileInfo(place.path()).fileName() : place.completeBaseName();
    const auto passport = readModelConfig(json, name);
    if (!passport)
        return passport.error().in(context.file);
    ImportedRow row;
    row.kind = u"models"_s;
    ModelShape shape = passport->shape;
    row.id = plainLabel(shape.name.isEmpty() ? name : shape.name).replace(u' ', u'-');
    if (shape.name.isEmpty())
        shape.name = name;
    row.cells = cellsOf(shape);
    for (const QString &text : passport->defaulted)
        row.remarks << u"assumed: "_s + text;
    if (!passport->ignored.isEmpty())
        row.remarks << u"without influence: "_s + passport->ignored.join(u", "_s);
    if (!context.quantConfig.isEmpty()) {
        const auto format = quantisedFormat(context.quantConfig, row.remarks);
        if (!format)
            return format.error();
        if (!format->isEmpty())
            row.cells[u"native_precision"_s] = *format;
    }
    addProvenance(row, context, u"Model configuration"_s);
    FactImport import{u"model"_s, {}};
    import.rows.push_back(std::move(row));
    return import;
}

} // namespace cw::catalog
