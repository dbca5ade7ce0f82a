#include "catalog/import/expertfields.h"

namespace cw::catalog {

namespace {
int stepOr(ConfigFields &f, const char *key, int absent)
{
    const auto step = f.count(key);
    if (!step)
        f.defaulted(key, QString::number(absent), QStringLiteral("default of the family"));
    return step.value_or(absent);
}

/// Qwen2-MoE has one shared expert of a width of its own; it counts as that many experts of the usual width.
void readSharedWidth(ConfigFields &f, ModelShape &m)
{
    const auto width = f.count("shared_expert_intermediate_size", 0);
    if (!width || *width == 0)
        return;
    if (*width % m.expertFfnHidden != 0) {
        f.fail(QStringLiteral("shared_expert_intermediate_size"),
               QStringLiteral("%1 is not a multiple of the expert width %2").arg(*width).arg(m.expertFfnHidden),
               QStringLiteral("a multiple of moe_intermediate_size"));
        return;
    }
    m.sharedExperts = *width / m.expertFfnHidden;
}

int qwenDenseLayers(ConfigFields &f, const ModelShape &m)
{
    const int step = stepOr(f, "decoder_sparse_step", 1);
    const nlohmann::json *dense = f.node("mlp_only_layers");
    if (dense && !dense->is_array()) {
        f.fail(QStringLiteral("mlp_only_layers"), QStringLiteral("the value is not a list"),
               QStringLiteral("a list of layer numbers"));
        return 0;
    }
    int count = 0;
    for (int layer = 0; layer < m.layers; ++layer) {
        const bool listed = dense && std::find(dense->begin(), dense->end(), nlohmann::json(layer)) != dense->end();
        count += listed || (layer + 1) % step != 0 ? 1 : 0;
    }
    return count;
}

int denseLayers(ConfigFields &f, const ModelFamily &family, const ModelShape &m)
{
    switch (family.experts) {
    case ExpertRule::Qwen:
        return qwenDenseLayers(f, m);
    case ExpertRule::LeadingDense: {
        const int step = f.count("moe_layer_freq").value_or(1);
        const int leading = f.count("first_k_dense_replace", 0).value_or(0);
        if (step != 1)
            f.fail(QStringLiteral("moe_layer_freq"),
                   QStringLiteral("a mixture in every %1th layer is not understood").arg(step), QStringLiteral("1"));
        return leading;
    }
    case ExpertRule::Interleaved:
        return m.layers - m.layers / stepOr(f, "interleave_moe_layer_step", 1);
    case ExpertRule::EveryLayer:
    case ExpertRule::Dense:
        break;
    }
    return 0;
}

/// A dense family with a mixture in its file is a model nobody here knows: its parameters cannot be counted.
void refuseExperts(ConfigFields &f)
{
    for (const char *key : {"n_routed_experts", "num_local_experts", "num_experts"}) {
        const nlohmann::json *value = f.node(key);
        if (value && value->is_number() && value->get<double>() > 1)
            f.fail(QString::fromLatin1(key),
                   QStringLiteral(
                       "the file names experts, but its family is known as dense: the parameters cannot be counted"),
                   QStringLiteral("a model_type with experts, or no experts"));
    }
}
} // namespace

void readExperts(ConfigFields &f, const ModelFamily &family, ModelShape &m)
{
    if (family.experts == ExpertRule::Dense) {
        refuseExperts(f);
        return;
    }
    m.experts = f.decisive({"n_routed_experts", "num_local_experts", "num_experts"});
    m.expertsPerToken = f.decisive({"num_experts_per_tok", "experts_per_token"});
    if (m.expertsPerToken > m.experts)
        f.fail(QStringLiteral("num_experts_per_tok"),
               QStringLiteral("%1 of %2 experts").arg(m.expertsPerToken).arg(m.experts),
               QStringLiteral("at most the number of experts"));
    m.expertFfnHidden = f.decisive({family.expertWidth});
    m.sharedExperts = family.sharedExpert ? 1 : f.count("n_shared_experts", 0).value_or(0);
    readSharedWidth(f, m);
    m.denseLayers = denseLayers(f, family, m);
    if (m.denseLayers > m.layers)
        f.fail(QStringLiteral("first_k_dense_replace"), QStringLiteral("more dense layers than layers"),
               QStringLiteral("at most num_hidden_layers"));
}

} // namespace cw::catalog
