#include "catalog/import/smallparameters.h"

namespace cw::catalog {

namespace {
constexpr int usualNorms = 2;

/// Which matrices carry a bias: the family's habit, and what the file says of its own.
unsigned biasesOf(ConfigFields &f, const ModelFamily &family)
{
    unsigned biases = family.biases;
    const auto stated = [&](const char *key, unsigned which) {
        if (const auto flag = f.flag(key))
            biases = *flag ? biases | which : biases & ~which;
    };
    stated("attention_bias", family.outputBiasApart ? BiasOfQkv : BiasOfQkv | BiasOfOutput);
    stated("attention_out_bias", BiasOfOutput);
    stated("use_qkv_bias", BiasOfQkv);
    stated("mlp_bias", BiasOfFfn);
    for (const char *key : {"use_bias", "enable_bias", "bias"})
        stated(key, BiasOfQkv | BiasOfOutput | BiasOfFfn);
    return biases;
}

int normsOf(ConfigFields &f, const ModelFamily &family)
{
    if (QLatin1String(family.type) != QLatin1String("falcon"))
        return family.norms;
    // Falcon: one norm where attention and feed-forward run side by side; the newer layout has one for each.
    const bool newer = f.flag("new_decoder_architecture").value_or(false);
    const bool parallel = f.flag("parallel_attn").value_or(true);
    return newer ? f.count("num_ln_in_parallel_attn").value_or(usualNorms) : parallel ? 1 : usualNorms;
}

double headNorms(ConfigFields &f, const ModelFamily &family, const ModelShape &m)
{
    QkNorm kind = family.qkNorm;
    if (const auto used = f.flag("use_qk_norm"); used && !*used)
        kind = QkNorm::None;
    else if (used && kind == QkNorm::None)
        kind = family.qkNormIfUsed;
    switch (kind) {
    case QkNorm::PerHead:
        return 2.0 * m.headDim;
    case QkNorm::PerProjection:
        return double(m.heads + m.kvHeads) * m.headDim;
    case QkNorm::None:
        break;
    }
    return 0;
}
} // namespace

void readSmallParameters(ConfigFields &f, const ModelFamily &family, ModelShape &m)
{
    if (m.isMla())
        return; // their norms are counted with the matrices
    const unsigned biases = biasesOf(f, family);
    const double hidden = m.hidden, attending = m.layers - (m.linearValueHeads > 0 ? m.linearLayers : 0);
    const int norms = normsOf(f, family);
    double sum = double(norms - usualNorms) * hidden * m.layers - (family.finalNorm ? 0 : hidden);
    if (biases & BiasOfNorms)
        sum += (double(norms) * m.layers + (family.finalNorm ? 1 : 0)) * hidden;
    if (biases & BiasOfQkv)
        sum += attending * (m.heads + 2.0 * m.kvHeads) * m.headDim;
    if (biases & BiasOfOutput)
        sum += attending * hidden;
    sum += attending * headNorms(f, family, m);
    if (family.sinks)
        sum += attending * m.heads;
    const auto ffnBias = [&](double width) { return (m.gatedFfn ? 2 : 1) * width + hidden; };
    const double mixed = m.isMoe() ? m.layers - m.denseLayers : 0;
    if (biases & BiasOfFfn) {
        sum += (m.layers - mixed) * ffnBias(m.ffnHidden) + (m.isMoe() ? mixed * m.experts : 0); // and of the router
        m.smallPerExpert = m.isMoe() ? ffnBias(m.expertFfnHidden) : 0;
    }
    if (family.sharedGate && m.sharedExperts > 0)
        sum += mixed * hidden;
    if ((biases & BiasOfHead) || f.flag("lm_head_bias").value_or(false))
        sum += m.vocabulary;
    if (family.embeddingNorm)
        sum += 2 * hidden;
    if (family.segments > 0) // an encoder: kinds of segments, and the pooler behind the last layer
        sum += f.count("type_vocab_size").value_or(family.segments) * hidden + hidden * hidden + hidden;
    m.smallParameters = sum;
}

} // namespace cw::catalog
