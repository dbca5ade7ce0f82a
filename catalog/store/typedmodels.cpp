#include "catalog/store/rowreader.h"
#include "catalog/store/typedrows.h"

namespace cw::catalog {

namespace {
/// A count above zero without which neither parameters nor cache can be computed.
int decisive(RowReader &r, const char *column)
{
    const int value = r.countOr(column, 0);
    if (value == 0)
        r.fail(column, QStringLiteral("the model shape needs this number"), QStringLiteral("a whole number from 1"));
    return value;
}

bool yes(RowReader &r, const char *column)
{
    return r.yesNo(column).value_or(false);
}
} // namespace

Problems fillModels(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.models.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        ModelShape m;
        m.id = r.required("id");
        m.name = r.required("name");
        m.family = r.required("family");
        m.developerCountry = r.text("developer_country");
        m.licence = r.text("licence");
        m.layers = decisive(r, "layers");
        m.hidden = decisive(r, "hidden");
        m.heads = decisive(r, "heads");
        m.kvHeads = decisive(r, "kv_heads");
        m.headDim = decisive(r, "head_dim");
        m.ffnHidden = r.countOr("ffn_hidden", 0);
        m.gatedFfn = yes(r, "gated_ffn");
        m.vocabulary = decisive(r, "vocabulary");
        m.tiedEmbeddings = yes(r, "tied_embeddings");
        m.maxContext = decisive(r, "max_context");
        m.learnedPositions = r.countOr("learned_positions", 0);
        m.experts = r.countOr("experts", 0);
        m.expertsPerToken = r.countOr("experts_per_token", 0);
        m.sharedExperts = r.countOr("shared_experts", 0);
        m.expertFfnHidden = r.countOr("expert_ffn_hidden", 0);
        m.denseLayers = r.countOr("dense_layers", 0);
        if (m.experts > 0 && (m.expertsPerToken < 1 || m.expertsPerToken > m.experts || m.expertFfnHidden < 1))
            r.fail("experts_per_token", QStringLiteral("the experts are not fully described"),
                   QStringLiteral("experts_per_token from 1 to experts, and expert_ffn_hidden"));
        if (m.experts == 0 && m.ffnHidden == 0)
            r.fail("ffn_hidden", QStringLiteral("a dense model needs this number"),
                   QStringLiteral("a whole number from 1"));
        m.kvLoraRank = r.countOr("kv_lora_rank", 0);
        m.qLoraRank = r.countOr("q_lora_rank", 0);
        m.ropeHeadDim = r.countOr("rope_head_dim", 0);
        m.valueHeadDim = r.countOr("value_head_dim", 0);
        m.indexHeads = r.countOr("index_heads", 0);
        m.indexHeadDim = r.countOr("index_head_dim", 0);
        m.slidingLayers = r.countOr("sliding_layers", 0);
        m.slidingWindow = r.countOr("sliding_window", 0);
        m.linearLayers = r.countOr("linear_layers", 0);
        m.linearKeyHeads = r.countOr("linear_key_heads", 0);
        m.linearKeyHeadDim = r.countOr("linear_key_head_dim", 0);
        m.linearValueHeads = r.countOr("linear_value_heads", 0);
        m.linearValueHeadDim = r.countOr("linear_value_head_dim", 0);
        m.linearConvKernel = r.countOr("linear_conv_kernel", 0);
        m.gatedAttention = yes(r, "gated_attention");
        m.publishedParameters = r.positive("published_parameters");
        m.publishedActiveParameters = r.positive("published_active_parameters");
        m.nativePrecision =
            r.oneOf("native_precision", {QStringLiteral("bf16"), QStringLiteral("fp8"), QStringLiteral("fp4")});
        m.provenance = r.provenance();
        snapshot.models.push_back(std::move(m));
    }
    return r.problems();
}

} // namespace cw::catalog
