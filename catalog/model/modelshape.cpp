#include "catalog/model/modelshape.h"

#include <algorithm>

namespace cw::catalog {

namespace {
double mlaAttention(const ModelShape &m)
{
    const double hidden = m.hidden;
    const double queryWidth = double(m.heads) * (m.headDim + m.ropeHeadDim);
    // Compressed queries carry a norm of their own width between the two matrices.
    const double query =
        m.qLoraRank > 0 ? hidden * m.qLoraRank + m.qLoraRank + m.qLoraRank * queryWidth : hidden * queryWidth;
    const double latent = hidden * (m.kvLoraRank + m.ropeHeadDim) + m.kvLoraRank;
    const double expand = double(m.kvLoraRank) * m.heads * (m.headDim + m.valueHeadDim);
    const double output = double(m.heads) * m.valueHeadDim * hidden;
    const double scorer = m.indexHeads > 0 ? double(m.qLoraRank) * m.indexHeads * m.indexHeadDim +
                                                 hidden * (m.indexHeadDim + m.indexHeads) + 2.0 * m.indexHeadDim
                                           : 0;
    return query + latent + expand + output + scorer;
}

double headAttention(const ModelShape &m)
{
    const double hidden = m.hidden;
    const double queryAndOutput = (m.gatedAttention ? 3.0 : 2.0) * hidden * m.heads * m.headDim;
    const double keyAndValue = 2.0 * hidden * m.kvHeads * m.headDim;
    return queryAndOutput + keyAndValue;
}

/// Gated delta layer: queries and keys, values and their gate, decay and rate per head, a short convolution, the
/// output.
double linearAttention(const ModelShape &m)
{
    const double keys = double(m.linearKeyHeads) * m.linearKeyHeadDim;
    const double values = double(m.linearValueHeads) * m.linearValueHeadDim;
    const double input = double(m.hidden) * (2 * keys + 2 * values + 2.0 * m.linearValueHeads);
    const double convolution = (2 * keys + values) * m.linearConvKernel;
    const double perHead = 2.0 * m.linearValueHeads + m.linearValueHeadDim;
    return input + convolution + perHead + values * m.hidden;
}

double feedForward(const ModelShape &m, double width)
{
    return (m.gatedFfn ? 3.0 : 2.0) * m.hidden * width;
}

double total(const ModelShape &m, double expertsCounted)
{
    const double norms = 2.0 * m.hidden;
    const double attention = m.isMla() ? mlaAttention(m) : headAttention(m);
    const double embeddings = (double(m.vocabulary) * (m.tiedEmbeddings ? 1 : 2) + m.learnedPositions) * m.hidden;
    const int linear = m.linearValueHeads > 0 ? m.linearLayers : 0;
    double layers = (m.layers - linear) * attention + linear * linearAttention(m) + m.layers * norms;
    if (m.isMoe()) {
        const double router = double(m.hidden) * m.experts;
        const double experts =
            (expertsCounted + m.sharedExperts) * feedForward(m, m.expertFfnHidden) + expertsCounted * m.smallPerExpert;
        layers += (m.layers - m.denseLayers) * (experts + router) + m.denseLayers * feedForward(m, m.ffnHidden);
    } else {
        layers += m.layers * feedForward(m, m.ffnHidden);
    }
    return embeddings + layers + m.hidden + m.smallParameters; // the hidden size: the norm before the head
}
} // namespace

double ModelShape::parameters() const
{
    return total(*this, experts);
}

double ModelShape::activeParameters() const
{
    return total(*this, expertsPerToken);
}

double ModelShape::kvElementsPerToken() const
{
    if (isMla())
        return double(layers) * (kvLoraRank + ropeHeadDim + indexHeadDim);
    return 2.0 * (layers - linearLayers) * kvHeads * headDim;
}

double ModelShape::kvElementsBeyondWindow() const
{
    return isMla() ? kvElementsPerToken() : 2.0 * (layers - slidingLayers - linearLayers) * kvHeads * headDim;
}

double ModelShape::kvElements(double tokens) const
{
    const double growing = kvElementsBeyondWindow();
    const double held = slidingWindow > 0 ? std::min<double>(tokens, slidingWindow) : tokens;
    return tokens * growing + held * (kvElementsPerToken() - growing);
}

} // namespace cw::catalog
