#include "catalog/import/modelfamilies.h"

#include <array>

namespace cw::catalog {

namespace {
constexpr int bertContext = 512;
// Defaults are those of the configuration classes in Hugging Face transformers (recalled), each used only where the
// file leaves the key out and then reported to the user as a default.
const std::array families = {
    ModelFamily{.type = "llama", .defaultContext = 2048},
    ModelFamily{.type = "mistral", .window = WindowRule::AllIfSet, .defaultKvHeads = 8, .defaultContext = 131072},
    ModelFamily{.type = "ministral", .window = WindowRule::AllIfSet, .defaultKvHeads = 8, .defaultContext = 131072},
    ModelFamily{.type = "mixtral",
                .window = WindowRule::AllIfSet,
                .experts = ExpertRule::EveryLayer,
                .expertWidth = "intermediate_size",
                .defaultKvHeads = 8,
                .defaultContext = 131072},
    ModelFamily{.type = "qwen2", .window = WindowRule::IfUsed, .defaultContext = 32768},
    ModelFamily{.type = "qwen3", .window = WindowRule::IfUsed, .defaultHeadDim = 128, .defaultContext = 32768},
    ModelFamily{.type = "qwen2_moe",
                .window = WindowRule::IfUsed,
                .experts = ExpertRule::Qwen,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 32768},
    ModelFamily{.type = "qwen3_moe",
                .window = WindowRule::IfUsed,
                .experts = ExpertRule::Qwen,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 32768},
    ModelFamily{.type = "qwen3_vl_text", .defaultHeadDim = 128},
    ModelFamily{.type = "qwen3_vl_moe_text",
                .experts = ExpertRule::Qwen,
                .expertWidth = "moe_intermediate_size",
                .defaultHeadDim = 128},
    ModelFamily{.type = "qwen3_next",
                .experts = ExpertRule::Qwen,
                .linearAttention = true,
                .expertWidth = "moe_intermediate_size",
                .defaultHeadDim = 256,
                .defaultContext = 32768},
    ModelFamily{.type = "qwen3_5_text", .linearAttention = true, .defaultHeadDim = 256},
    ModelFamily{.type = "qwen3_5_moe_text",
                .experts = ExpertRule::Qwen,
                .linearAttention = true,
                .expertWidth = "moe_intermediate_size",
                .defaultHeadDim = 256},
    ModelFamily{.type = "mimo", .window = WindowRule::IfUsed, .defaultContext = 32768},
    ModelFamily{.type = "deepseek_v2",
                .experts = ExpertRule::LeadingDense,
                .latentAttention = true,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 2048},
    ModelFamily{.type = "deepseek_v3",
                .experts = ExpertRule::LeadingDense,
                .latentAttention = true,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 4096},
    ModelFamily{.type = "deepseek_v32",
                .experts = ExpertRule::LeadingDense,
                .latentAttention = true,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 4096},
    ModelFamily{.type = "glm_moe_dsa",
                .experts = ExpertRule::LeadingDense,
                .latentAttention = true,
                .expertWidth = "moe_intermediate_size"},
    ModelFamily{.type = "kimi_k2",
                .experts = ExpertRule::LeadingDense,
                .latentAttention = true,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 4096},
    ModelFamily{.type = "glm4_moe",
                .experts = ExpertRule::LeadingDense,
                .expertWidth = "moe_intermediate_size",
                .defaultContext = 131072},
    ModelFamily{.type = "minimax_m2", .experts = ExpertRule::EveryLayer, .expertWidth = "intermediate_size"},
    ModelFamily{.type = "gemma", .tiedByDefault = true, .defaultHeadDim = 256, .defaultContext = 8192},
    ModelFamily{.type = "gemma2",
                .tiedByDefault = true,
                .window = WindowRule::EveryOther,
                .defaultHeadDim = 256,
                .defaultVocabulary = 256000,
                .defaultContext = 8192},
    ModelFamily{.type = "gemma3_text",
                .tiedByDefault = true,
                .window = WindowRule::AllButNth,
                .defaultHeadDim = 256,
                .defaultVocabulary = 262208,
                .defaultHeads = 8,
                .defaultKvHeads = 4,
                .defaultContext = 131072,
                .windowPattern = 6},
    ModelFamily{.type = "gpt_oss",
                .window = WindowRule::EveryOther,
                .experts = ExpertRule::EveryLayer,
                .expertWidth = "intermediate_size",
                .defaultHeadDim = 64,
                .defaultContext = 131072},
    ModelFamily{.type = "phi3", .window = WindowRule::AllIfSet, .defaultContext = 4096},
    ModelFamily{.type = "phimoe",
                .window = WindowRule::AllIfSet,
                .experts = ExpertRule::EveryLayer,
                .expertWidth = "intermediate_size",
                .defaultContext = 4096},
    ModelFamily{.type = "llama4_text",
                .window = WindowRule::ChunkedRope,
                .experts = ExpertRule::Interleaved,
                .expertWidth = "intermediate_size",
                .defaultHeadDim = 128,
                .sharedExpert = true},
    ModelFamily{.type = "falcon", .gated = false, .tiedByDefault = true, .defaultContext = 2048},
    ModelFamily{.type = "gpt_neox", .gated = false, .defaultContext = 2048},
    ModelFamily{.type = "opt", .gated = false, .tiedByDefault = true, .positionRows = 2},
    ModelFamily{.type = "granite", .defaultContext = 2048},
    ModelFamily{.type = "olmo", .defaultContext = 2048},
    ModelFamily{.type = "olmo2", .defaultContext = 2048},
    ModelFamily{
        .type = "olmoe", .experts = ExpertRule::EveryLayer, .expertWidth = "intermediate_size", .defaultContext = 4096},
    ModelFamily{.type = "stablelm", .defaultContext = 4096},
    ModelFamily{.type = "smollm3", .tiedByDefault = true, .defaultContext = 32768},
    ModelFamily{.type = "internlm2", .defaultContext = 2048},
    ModelFamily{.type = "glm4", .defaultHeadDim = 128, .defaultContext = 131072},
    ModelFamily{.type = "seed_oss", .defaultHeadDim = 128},
    ModelFamily{.type = "cohere", .tiedByDefault = true, .defaultContext = 8192},
    ModelFamily{.type = "starcoder2",
                .gated = false,
                .tiedByDefault = true,
                .window = WindowRule::AllIfSet,
                .defaultContext = 4096},
    ModelFamily{.type = "nemotron", .gated = false, .defaultContext = 4096},
    ModelFamily{.type = "apertus", .gated = false, .defaultContext = 65536},
    ModelFamily{
        .type = "xlm-roberta", .gated = false, .tiedByDefault = true, .defaultContext = bertContext, .positionRows = 0},
    ModelFamily{
        .type = "bert", .gated = false, .tiedByDefault = true, .defaultContext = bertContext, .positionRows = 0},
};
} // namespace

const ModelFamily *modelFamily(const QString &type)
{
    // Where the language part has no name of its own, the whole model's stands for it: "gemma3" for "gemma3_text".
    for (const QString &name : {type, type + QStringLiteral("_text")})
        for (const ModelFamily &family : families)
            if (name == QLatin1String(family.type))
                return &family;
    return nullptr;
}

QStringList modelFamilyNames()
{
    QStringList names;
    for (const ModelFamily &family : families)
        names.append(QLatin1String(family.type));
    names.sort();
    return names;
}

} // namespace cw::catalog
