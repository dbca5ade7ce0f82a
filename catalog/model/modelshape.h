// The shape of a language model, from which FLOP, bytes and cache follow. Counts are per model, sizes in elements.
// Field names follow Hugging Face config.json. Values, safe between threads.
#pragma once

#include "catalog/base/provenance.h"

#include <QString>

#include <optional>
#include <vector>

namespace cw::catalog {

enum class AttentionKind { Full, Sliding, Linear, None };

struct ModelShape {
    QString id;
    QString name;
    QString family;
    QString developerCountry; ///< ISO alpha-2; empty = not stated
    QString licence;
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;      ///< width of one head; in latent attention its part without position
    int ffnHidden = 0;    ///< of one dense FFN
    bool gatedFfn = true; ///< three matrices instead of two
    int vocabulary = 0;
    bool tiedEmbeddings = false;
    int maxContext = 0;
    int learnedPositions = 0; ///< rows of a learned table of positions; 0 where positions are computed
    // Mixture of experts; experts == 0 means dense.
    int experts = 0;
    int expertsPerToken = 0;
    int sharedExperts = 0;
    int expertFfnHidden = 0;
    int denseLayers = 0; ///< layers with a dense FFN in an MoE model, leading or in between
    // Multi-head latent attention (DeepSeek); kvLoraRank == 0 means ordinary heads.
    int kvLoraRank = 0;
    int qLoraRank = 0;
    int ropeHeadDim = 0;
    int valueHeadDim = 0;
    // Sparse selection over the latent cache (DeepSeek V3.2, GLM-5): a small scorer per layer with a key cache of its
    // own.
    int indexHeads = 0;
    int indexHeadDim = 0;
    // Layers by attention kind; the rest are Full.
    int slidingLayers = 0;
    int slidingWindow = 0;
    int linearLayers = 0;
    // Gated delta layers (Qwen3-Next, Qwen3.5); linearValueHeads == 0 means a linear layer is sized as an ordinary one.
    int linearKeyHeads = 0;
    int linearKeyHeadDim = 0;
    int linearValueHeads = 0;
    int linearValueHeadDim = 0;
    int linearConvKernel = 0;
    bool gatedAttention = false; ///< full layers carry a gate as wide as their queries
    // Biases, further norms, sinks and the like, as read from a config.json; rows of a catalog leave them out and carry
    // the published total.
    double smallParameters = 0; ///< of the whole model, without those of its experts; below 0 where norms are fewer
    double smallPerExpert = 0;  ///< of one expert in one layer
    /// Totals as published, where the shape alone does not give them exactly.
    std::optional<double> publishedParameters;
    std::optional<double> publishedActiveParameters;
    QString nativePrecision; ///< bf16, fp8, fp4 (as released)
    Provenance provenance;

    [[nodiscard]] bool isMoe() const { return experts > 0; }
    [[nodiscard]] bool isMla() const { return kvLoraRank > 0; }
    /// Counted from the shape: embeddings, attention, FFN or experts, router, norms, head, and what is small where it
    /// is known.
    [[nodiscard]] double parameters() const;
    /// Parameters without the experts one token leaves idle. The input embedding counts whole, as publishers do; a FLOP
    /// count leaves it out where it is not tied to the head.
    [[nodiscard]] double activeParameters() const;
    /// KV elements one token takes while it lies within every window: layers that slide hold it as those in full do,
    /// linear ones keep a state of fixed size (MLA: latent plus rope key).
    [[nodiscard]] double kvElementsPerToken() const;
    /// KV elements one token adds once the windows are full: of the layers that look back in full alone.
    [[nodiscard]] double kvElementsBeyondWindow() const;
    /// KV elements that a context of so many tokens takes.
    [[nodiscard]] double kvElements(double tokens) const;
};

} // namespace cw::catalog
