#include "catalog/import/modelconfig.h"

#include "catalog/import/configfields.h"
#include "catalog/import/expertfields.h"
#include "catalog/import/modelfamilies.h"
#include "catalog/import/smallparameters.h"
#include "catalog/import/strictjson.h"
#include "catalog/import/windowfields.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace cw::catalog {

namespace {
using Json = nlohmann::json;

/// Keys that change layers in a way no family here describes: better no answer than a wrong one.
constexpr const char *foreignKeys[] = {"ssm_cfg",
                                       "mamba_d_state",
                                       "mamba_num_heads",
                                       "ssm_state_size",
                                       "linear_attn_config",
                                       "hybrid_override_pattern",
                                       "cross_attention_layers"};

void refuseForeign(ConfigFields &f, const ModelFamily &family)
{
    const QString known = QStringLiteral("a family with such layers");
    if (f.has("linear_num_key_heads") && !family.linearAttention)
        f.fail(QStringLiteral("linear_num_key_heads"), QStringLiteral("this family has no linear layers"), known);
    if (f.has("index_topk") && !family.latentAttention)
        f.fail(QStringLiteral("index_topk"), QStringLiteral("this family selects no sparse tokens"), known);
    for (const char *key : foreignKeys)
        if (f.has(key))
            f.fail(QLatin1String(key), QStringLiteral("the layers this key describes are not understood"),
                   QStringLiteral("a transformer with full, sliding or latent attention"));
    // MiniMax marks each layer: 1 attends in full, 0 is linear.
    const Json *marks = f.node("attn_type_list");
    if (marks &&
        !(marks->is_array() && std::all_of(marks->begin(), marks->end(), [](const Json &m) { return m == 1; })))
        f.fail(QStringLiteral("attn_type_list"), QStringLiteral("linear attention is not understood"),
               QStringLiteral("1 for every layer"));
}

void readHeads(ConfigFields &f, const ModelFamily &family, ModelShape &m)
{
    if (family.defaultHeads > 0 && !f.has("num_attention_heads")) {
        m.heads = family.defaultHeads;
        f.defaulted("num_attention_heads", QString::number(m.heads), QStringLiteral("default of the family"));
    } else {
        m.heads = f.decisive({"num_attention_heads", "n_head"});
    }
    if (QLatin1String(family.type) == QLatin1String("falcon")) {
        // Falcon: one shared pair of key and value, or num_kv_heads of them in the newer layout.
        const bool newer = f.flag("new_decoder_architecture").value_or(false);
        const bool shared = f.flag("multi_query").value_or(true);
        m.kvHeads = newer ? f.count("num_kv_heads").value_or(m.heads) : shared ? 1 : m.heads;
    } else if (const auto kv = f.count("num_key_value_heads")) {
        m.kvHeads = *kv;
    } else {
        m.kvHeads = family.defaultKvHeads > 0 ? family.defaultKvHeads : m.heads;
        f.defaulted("num_key_value_heads", QString::number(m.kvHeads),
                    family.defaultKvHeads > 0 ? QStringLiteral("default of the family")
                                              : QStringLiteral("as many as heads"));
    }
    if (m.heads % m.kvHeads != 0)
        f.fail(QStringLiteral("num_key_value_heads"),
               QStringLiteral("%1 heads cannot share %2").arg(m.heads).arg(m.kvHeads),
               QStringLiteral("a divisor of num_attention_heads"));
}

void readHeadDim(ConfigFields &f, const ModelFamily &family, ModelShape &m)
{
    if (const auto stated = f.countOf({"head_dim"})) {
        m.headDim = *stated;
        return;
    }
    if (family.defaultHeadDim > 0) {
        m.headDim = family.defaultHeadDim;
        f.defaulted("head_dim", QString::number(m.headDim), QStringLiteral("default of the family"));
        return;
    }
    if (m.hidden % m.heads != 0) {
        f.fail(QStringLiteral("num_attention_heads"),
               QStringLiteral("a hidden size of %1 does not divide into %2 heads").arg(m.hidden).arg(m.heads),
               QStringLiteral("a divisor of hidden_size, or a head_dim"));
        return;
    }
    m.headDim = m.hidden / m.heads;
    f.defaulted("head_dim", QString::number(m.headDim), QStringLiteral("hidden_size / num_attention_heads"));
}

void readLatentAttention(ConfigFields &f, ModelShape &m)
{
    m.kvLoraRank = f.decisive({"kv_lora_rank"});
    m.qLoraRank = f.count("q_lora_rank").value_or(0);
    m.headDim = f.decisive({"qk_nope_head_dim"});
    m.ropeHeadDim = f.decisive({"qk_rope_head_dim"});
    m.valueHeadDim = f.decisive({"v_head_dim"});
    m.kvHeads = m.heads;
    (void)f.count("num_key_value_heads");
    if (!f.has("index_topk"))
        return;
    (void)f.count("index_topk");
    m.indexHeads = f.decisive({"index_n_heads"});
    m.indexHeadDim = f.decisive({"index_head_dim"});
}

void readLinearAttention(ConfigFields &f, ModelShape &m)
{
    m.linearKeyHeads = f.decisive({"linear_num_key_heads"});
    m.linearKeyHeadDim = f.decisive({"linear_key_head_dim"});
    m.linearValueHeads = f.decisive({"linear_num_value_heads"});
    m.linearValueHeadDim = f.decisive({"linear_value_head_dim"});
    m.linearConvKernel = f.decisive({"linear_conv_kernel_dim"});
    const auto gate = f.flag("attn_output_gate");
    m.gatedAttention = gate.value_or(true);
    if (!gate)
        f.defaulted("attn_output_gate", QStringLiteral("true"), QStringLiteral("default of the family"));
}

void readTying(ConfigFields &f, ConfigFields &root, const ModelFamily &family, ModelShape &m)
{
    auto tied = f.flag("tie_word_embeddings");
    if (!tied)
        tied = root.flag("tie_word_embeddings");
    m.tiedEmbeddings = tied.value_or(family.tiedByDefault);
    if (!tied)
        f.defaulted("tie_word_embeddings", m.tiedEmbeddings ? QStringLiteral("true") : QStringLiteral("false"),
                    QStringLiteral("default of the family"));
}

void readSizes(ConfigFields &f, const ModelFamily &family, ModelShape &m)
{
    m.layers = f.decisive({"num_hidden_layers", "n_layer"});
    m.hidden = f.decisive({"hidden_size", "n_embd", "n_embed"});
    if (family.defaultVocabulary > 0 && !f.has("vocab_size")) {
        m.vocabulary = family.defaultVocabulary;
        f.defaulted("vocab_size", QString::number(m.vocabulary), QStringLiteral("default of the family"));
    } else {
        m.vocabulary = f.decisive({"vocab_size"});
    }
    if (const auto context = f.countOf({"max_position_embeddings", "n_positions", "seq_length"})) {
        m.maxContext = *context;
    } else if (family.defaultContext > 0) {
        m.maxContext = family.defaultContext;
        f.defaulted("max_position_embeddings", QString::number(m.maxContext), QStringLiteral("default of the family"));
    } else {
        m.maxContext = f.decisive({"max_position_embeddings"});
    }
    if (family.positionRows >= 0)
        m.learnedPositions = m.maxContext + family.positionRows;
}

void readDenseWidth(ConfigFields &f, ModelShape &m)
{
    if (const auto width =
            f.countOf({"intermediate_size_mlp", "intermediate_size", "ffn_hidden_size", "ffn_dim", "n_inner"})) {
        m.ffnHidden = *width;
        return;
    }
    if (!m.gatedFfn) {
        m.ffnHidden = int(std::min<std::int64_t>(std::int64_t(4) * m.hidden, std::numeric_limits<int>::max()));
        f.defaulted("intermediate_size", QString::number(m.ffnHidden), QStringLiteral("four times hidden_size"));
    } else {
        m.ffnHidden = f.decisive({"intermediate_size"});
    }
}

/// How the weights were released. It decides no count, so an unknown method is a default and no error.
void readPrecision(ConfigFields &f, ConfigFields &root, ModelShape &m)
{
    m.nativePrecision = QStringLiteral("bf16");
    const Json *quantisation = f.node("quantization_config");
    if (!quantisation)
        quantisation = root.node("quantization_config");
    if (quantisation && quantisation->is_object()) {
        const QString text = QString::fromStdString(quantisation->dump()).toLower();
        if (text.contains(QLatin1String("mxfp4")) || text.contains(QLatin1String("nvfp4")))
            m.nativePrecision = QStringLiteral("fp4");
        else if (text.contains(QLatin1String("fp8")))
            m.nativePrecision = QStringLiteral("fp8");
        else
            f.defaulted("quantization_config", m.nativePrecision,
                        QStringLiteral("this way of quantising is not known"));
        return;
    }
    for (const char *key : {"torch_dtype", "dtype"}) {
        const auto type = f.has(key) ? f.word(key) : root.word(key);
        if (type)
            return;
    }
    f.defaulted("torch_dtype", m.nativePrecision, QStringLiteral("not stated"));
}

QString languagePart(const Json &root)
{
    for (const char *key : {"text_config", "language_config", "llm_config"})
        if (root.contains(key) && root[key].is_object())
            return QLatin1String(key);
    return {};
}

Result<const ModelFamily *> familyOf(ConfigFields &part, ConfigFields &root)
{
    ConfigFields &f = part.has("model_type") ? part : root;
    if (!f.has("model_type"))
        return Error::invalid(QStringLiteral("the key “model_type” is missing"),
                              f.pointer(QStringLiteral("model_type")), QStringLiteral("the name of a model family"));
    const auto type = f.word("model_type");
    const ModelFamily *family = type ? modelFamily(*type) : nullptr;
    if (!family)
        return Error::invalid(QStringLiteral("the model family “%1” is not known").arg(type.value_or(QString())),
                              f.pointer(QStringLiteral("model_type")),
                              QStringLiteral("one of ") + modelFamilyNames().join(QStringLiteral(", ")));
    return family;
}
} // namespace

Result<ModelPassport> readModelConfig(const QByteArray &json, const QString &name)
{
    const auto parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    const Json &root = *parsed;
    if (!root.is_object())
        return Error::invalid(QStringLiteral("the file does not hold an object"), QStringLiteral("/"),
                              QStringLiteral("a config.json"));
    const QString part = languagePart(root);
    ConfigFields rootFields(root, {});
    ConfigFields f(part.isEmpty() ? root : root[part.toStdString()], part);

    const auto family = familyOf(f, rootFields);
    if (!family)
        return family.error();
    const ModelFamily &kind = **family;
    ModelPassport passport;
    ModelShape &m = passport.shape;
    m.id = name;
    m.name = name;
    m.family = QLatin1String(kind.type);
    m.gatedFfn = kind.gated;
    refuseForeign(f, kind);
    readSizes(f, kind, m);
    readTying(f, rootFields, kind, m);
    readHeads(f, kind, m);
    if (kind.latentAttention)
        readLatentAttention(f, m);
    else
        readHeadDim(f, kind, m);
    if (kind.linearAttention)
        readLinearAttention(f, m);
    readExperts(f, kind, m);
    if (!m.isMoe() || m.denseLayers > 0)
        readDenseWidth(f, m);
    readWindow(f, kind, m);
    readSmallParameters(f, kind, m);
    readPrecision(f, rootFields, m);
    for (const ConfigFields *fields : {&f, &rootFields})
        if (fields->error())
            return *fields->error();

    passport.understood = f.understood();
    passport.defaulted = f.defaults();
    passport.ignored = f.ignored();
    if (!part.isEmpty()) {
        passport.understood += rootFields.understood();
        QStringList outer = rootFields.ignored();
        outer.removeAll(part);
        passport.ignored += outer;
    }
    passport.understood.sort();
    m.provenance = {
        {}, name, QStringLiteral("given"), QStringLiteral("direct"), {}, QStringLiteral("Read from a config.json")};
    return passport;
}

} // namespace cw::catalog
