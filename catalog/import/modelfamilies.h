// What the `model_type` of a config.json leaves unsaid: how each family builds its layers, and the defaults of its
// published configuration class. A family that is not here is refused, since its parameters cannot be known.
#pragma once

#include <QString>
#include <QStringList>

namespace cw::catalog {

/// Which layers look back over a window only, where `layer_types` does not say it.
enum class WindowRule {
    None,
    AllIfSet,    ///< every layer, when sliding_window is a number
    IfUsed,      ///< layers from max_window_layers on, when use_sliding_window is true
    EveryOther,  ///< layers 0, 2, 4, …
    AllButNth,   ///< all but every sliding_window_pattern-th
    ChunkedRope, ///< layers whose entry in no_rope_layers is 1 (Llama 4)
};

/// Where a mixture of experts stands.
enum class ExpertRule {
    Dense,
    EveryLayer,   ///< num_local_experts or num_experts, in every layer
    Qwen,         ///< decoder_sparse_step and mlp_only_layers
    LeadingDense, ///< n_routed_experts after first_k_dense_replace dense layers
    Interleaved,  ///< every interleave_moe_layer_step-th layer (Llama 4)
};

/// Norms of queries and keys before they meet.
enum class QkNorm {
    None,
    PerHead,       ///< one vector as wide as a head, for all heads
    PerProjection, ///< as wide as all heads together
};

/// Which parts carry a bias; see smallparameters.h.
enum Bias : unsigned { BiasOfQkv = 1, BiasOfOutput = 2, BiasOfFfn = 4, BiasOfNorms = 8, BiasOfHead = 16 };
constexpr unsigned biasOfAllLayers = BiasOfQkv | BiasOfOutput | BiasOfFfn | BiasOfNorms;

struct ModelFamily {
    const char *type;           ///< the value of model_type
    bool gated = true;          ///< three matrices in a feed-forward block instead of two
    bool tiedByDefault = false; ///< when tie_word_embeddings is absent
    WindowRule window = WindowRule::None;
    ExpertRule experts = ExpertRule::Dense;
    bool latentAttention = false;
    bool linearAttention = false; ///< gated delta layers in between
    const char *expertWidth = ""; ///< key of the width of one expert
    int defaultHeadDim = 0;       ///< 0: hidden size over heads
    int defaultVocabulary = 0;    ///< 0: must be stated
    int defaultHeads = 0;
    int defaultKvHeads = 0;    ///< 0: as many as heads
    int defaultContext = 0;    ///< 0: must be stated
    int windowPattern = 0;     ///< default of sliding_window_pattern
    int positionRows = -1;     ///< learned positions beyond max_position_embeddings; -1: none
    bool sharedExpert = false; ///< always one shared expert (Llama 4)
    unsigned biases = 0;       ///< unless the file says otherwise
    int norms = 2;             ///< a layer
    QkNorm qkNorm = QkNorm::None;
    QkNorm qkNormIfUsed = QkNorm::None; ///< when use_qk_norm is true
    bool outputBiasApart = false;       ///< attention_bias does not speak of the output matrix
    bool finalNorm = true;              ///< before the head
    bool embeddingNorm = false;         ///< behind the embedding, with a bias
    bool sinks = false;                 ///< a learned sink for each head
    bool sharedGate = false;            ///< the shared expert has a gate
    int segments = 0;                   ///< default of type_vocab_size; above 0: an encoder with a pooler
};

/// nullptr for a type that is not known.
[[nodiscard]] const ModelFamily *modelFamily(const QString &type);
[[nodiscard]] QStringList modelFamilyNames();

} // namespace cw::catalog
