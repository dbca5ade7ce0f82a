#include "catalog/import/modelconfig.h"

#include <QtTest>

using namespace cw::catalog;

namespace {
const QByteArray llama8b = R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096,
    "intermediate_size": 14336, "max_position_embeddings": 131072, "num_attention_heads": 32, "num_hidden_layers": 32,
    "num_key_value_heads": 8, "tie_word_embeddings": false, "torch_dtype": "bfloat16", "vocab_size": 128256})";

const QByteArray gptOss20b =
    R"({"model_type": "gpt_oss", "hidden_size": 2880, "intermediate_size": 2880, "head_dim": 64,
    "num_attention_heads": 64, "num_key_value_heads": 8, "num_hidden_layers": 24, "num_local_experts": 32,
    "num_experts_per_tok": 4, "experts_per_token": 4, "sliding_window": 128, "vocab_size": 201088,
    "max_position_embeddings": 131072, "tie_word_embeddings": false, "quantization_config": {"quant_method": "mxfp4"}})";

const QByteArray deepSeekV3 = R"({"model_type": "deepseek_v3", "hidden_size": 7168, "intermediate_size": 18432,
    "num_attention_heads": 128, "num_key_value_heads": 128, "num_hidden_layers": 61, "vocab_size": 129280,
    "max_position_embeddings": 163840, "n_routed_experts": 256, "n_shared_experts": 1, "num_experts_per_tok": 8,
    "moe_intermediate_size": 2048, "first_k_dense_replace": 3, "moe_layer_freq": 1, "kv_lora_rank": 512, "q_lora_rank": 1536,
    "qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "v_head_dim": 128, "tie_word_embeddings": false,
    "quantization_config": {"quant_method": "fp8"}})";

// As published: most values stay with the defaults of the family.
const QByteArray gemma3 = R"({"model_type": "gemma3", "text_config": {"model_type": "gemma3_text", "head_dim": 128,
    "hidden_size": 5376, "intermediate_size": 21504, "num_attention_heads": 32, "num_hidden_layers": 62,
    "num_key_value_heads": 16, "sliding_window": 1024}, "torch_dtype": "bfloat16", "vision_config": {"hidden_size": 1152}})";

const QByteArray llama4Maverick =
    R"({"model_type": "llama4", "text_config": {"model_type": "llama4_text", "hidden_size": 5120,
    "intermediate_size": 8192, "intermediate_size_mlp": 16384, "num_attention_heads": 40, "num_key_value_heads": 8,
    "head_dim": 128, "num_hidden_layers": 48, "num_local_experts": 128, "num_experts_per_tok": 1,
    "interleave_moe_layer_step": 2, "attention_chunk_size": 8192, "vocab_size": 202048, "max_position_embeddings": 1048576}})";

const QByteArray falcon40b =
    R"({"model_type": "falcon", "hidden_size": 8192, "num_attention_heads": 128, "num_kv_heads": 8,
    "num_hidden_layers": 60, "new_decoder_architecture": true, "vocab_size": 65024})";

const QByteArray opt125m = R"({"model_type": "opt", "hidden_size": 768, "ffn_dim": 3072, "num_attention_heads": 12,
    "num_hidden_layers": 12, "vocab_size": 50272, "max_position_embeddings": 2048})";

const QByteArray neox20b = R"({"model_type": "gpt_neox", "hidden_size": 6144, "intermediate_size": 24576,
    "num_attention_heads": 64, "num_hidden_layers": 44, "vocab_size": 50432, "max_position_embeddings": 2048})";

const QByteArray qwen2Sliding = R"({"model_type": "qwen2", "hidden_size": 3584, "intermediate_size": 18944,
    "num_attention_heads": 28, "num_key_value_heads": 4, "num_hidden_layers": 28, "vocab_size": 152064,
    "max_position_embeddings": 131072, "sliding_window": 32768, "use_sliding_window": true, "max_window_layers": 20})";

const QByteArray mistral = R"({"model_type": "mistral", "hidden_size": 4096, "intermediate_size": 14336,
    "num_attention_heads": 32, "num_key_value_heads": 8, "num_hidden_layers": 32, "vocab_size": 32000,
    "max_position_embeddings": 32768, "sliding_window": 4096})";

const QByteArray qwen35 =
    R"({"model_type": "qwen3_5", "text_config": {"model_type": "qwen3_5_text", "hidden_size": 5120,
    "intermediate_size": 17408, "num_attention_heads": 24, "num_key_value_heads": 4, "head_dim": 256,
    "num_hidden_layers": 64, "full_attention_interval": 4, "attn_output_gate": true, "linear_conv_kernel_dim": 4,
    "linear_key_head_dim": 128, "linear_num_key_heads": 16, "linear_num_value_heads": 48, "linear_value_head_dim": 128,
    "vocab_size": 248320, "max_position_embeddings": 262144}, "tie_word_embeddings": false})";

const QByteArray glm5 = R"({"model_type": "glm_moe_dsa", "hidden_size": 6144, "intermediate_size": 12288,
    "num_attention_heads": 64, "num_key_value_heads": 64, "num_hidden_layers": 78, "vocab_size": 154880,
    "max_position_embeddings": 202752, "n_routed_experts": 256, "n_shared_experts": 1, "num_experts_per_tok": 8,
    "moe_intermediate_size": 2048, "first_k_dense_replace": 3, "kv_lora_rank": 512, "q_lora_rank": 2048,
    "qk_nope_head_dim": 192, "qk_rope_head_dim": 64, "v_head_dim": 256, "index_n_heads": 32, "index_head_dim": 128,
    "index_topk": 2048, "tie_word_embeddings": false, "dtype": "bfloat16"})";

QByteArray changed(QByteArray json, const char *from, const char *to)
{
    return json.replace(from, to);
}
} // namespace

class TstModelConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishedModelsCountAsPublished_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<double>("billions"); // published
        QTest::addColumn<double>("cache");    // elements a token once the windows are full
        QTest::addColumn<QString>("precision");
        QTest::newRow("Llama 3.1 8B") << llama8b << 8.030261248 << 65536.0 << QStringLiteral("bf16");
        QTest::newRow("gpt-oss 20B") << gptOss20b << 20.9 << 12.0 * 2 * 8 * 64 << QStringLiteral("fp4");
        QTest::newRow("DeepSeek-V3") << deepSeekV3 << 671.0 << 61.0 * 576 << QStringLiteral("fp8");
        // 62 layers, every sixth in full: 10 x 2 x 16 x 128.
        QTest::newRow("Gemma 3 27B, text part") << gemma3 << 27.0 << 40960.0 << QStringLiteral("bf16");
        // Every fourth layer in full: 12 x 2 x 8 x 128.
        QTest::newRow("Llama 4 Maverick, text part") << llama4Maverick << 400.7 << 24576.0 << QStringLiteral("bf16");
        // 60 x 2 x 8 x 64.
        QTest::newRow("Falcon 40B") << falcon40b << 41.3 << 61440.0 << QStringLiteral("bf16");
        QTest::newRow("OPT 125M with its table of positions")
            << opt125m << 0.1252 << 12.0 * 2 * 768 << QStringLiteral("bf16");
        QTest::newRow("GPT-NeoX 20B") << neox20b << 20.55 << 44.0 * 2 * 6144 << QStringLiteral("bf16");
        // 20 layers in full, the last eight slide: 20 x 2 x 4 x 128.
        QTest::newRow("Qwen2.5 7B with windows from layer 20")
            << qwen2Sliding << 7.615 << 20480.0 << QStringLiteral("bf16");
        // Every fourth layer in full: 16 x 2 x 4 x 256; the other 48 keep a state of fixed size.
        QTest::newRow("Qwen3.5 27B, text part") << qwen35 << 27.0 << 32768.0 << QStringLiteral("bf16");
        // 78 x (512 + 64 + 128): latent, position key and the scorer's key.
        QTest::newRow("GLM-5") << glm5 << 744.0 << 54912.0 << QStringLiteral("bf16");
        QTest::newRow("Mistral 7B v0.1, all layers slide") << mistral << 7.24 << 0.0 << QStringLiteral("bf16");
    }
    void publishedModelsCountAsPublished()
    {
        QFETCH(QByteArray, json);
        QFETCH(double, billions);
        const auto read = readModelConfig(json, QStringLiteral("model"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        const double counted = read->shape.parameters() / 1e9;
        QVERIFY2(std::abs(counted / billions - 1) < 0.01, qPrintable(QString::number(counted)));
        QTEST(read->shape.kvElementsBeyondWindow(), "cache");
        QTEST(read->shape.nativePrecision, "precision");
    }

    void aTokenIsHeldByEveryLayerWithinItsWindow()
    {
        // Mistral 7B: 32 x 2 x 8 x 128 = 65,536 elements a token as in Llama 3.1 8B; of 6,000 tokens the window holds
        // 4,096.
        const auto all = readModelConfig(mistral, QStringLiteral("m"));
        QCOMPARE(all->shape.kvElementsPerToken(), 65536.0);
        QCOMPARE(all->shape.kvElements(6000), 4096 * 65536.0);
        QVERIFY(all->defaulted.contains(QStringLiteral("layer_types = 32 of 32 layers slide (rule of the family)")));
        // gpt-oss: 24 x 2 x 8 x 64 = 24,576, half of it beyond 128 tokens: 128 x 24,576 + 872 x 12,288.
        const auto half = readModelConfig(gptOss20b, QStringLiteral("m"));
        QCOMPARE(half->shape.kvElementsPerToken(), 24576.0);
        QCOMPARE(half->shape.kvElements(1000), 128 * 24576.0 + 872 * 12288.0);
        // Without a window, and with one shared latent, every token costs the same.
        const auto full = readModelConfig(llama8b, QStringLiteral("m"));
        QCOMPARE(full->shape.kvElements(1000), 65536000.0);
        const auto latent = readModelConfig(deepSeekV3, QStringLiteral("m"));
        QCOMPARE(latent->shape.kvElements(1000), 1000 * 61 * 576.0);
    }

    void smallPartsAreCountedToTheLastParameter_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<double>("parameters"); // as published with the weights
        QTest::newRow("Llama 3.1 8B has none") << llama8b << 8030261248.0;
        QTest::newRow("gpt-oss 20B: biases of experts, sinks") << gptOss20b << 20914757184.0;
        QTest::newRow("GPT-NeoX 20B: biases everywhere") << neox20b << 20554567680.0;
        // 28 x (28 + 2 x 4) x 128 = 129,024 biases of queries, keys and values beside 7,615,487,488.
        QTest::newRow("Qwen2.5 7B") << qwen2Sliding << 7615616512.0;
        // 24 layers of four matrices 1024 x 1024 and two 1024 x 4096, biases 4 x 1024 + 4096 + 1024, two norms of 2 x
        // 1024; 50,257 + 1,024 rows of embeddings; the last norm.
        QTest::newRow("GPT-2 medium")
            << QByteArray(R"({"model_type": "gpt2", "n_embd": 1024, "n_head": 16, "n_layer": 24, "n_positions": 1024,
                "vocab_size": 50257})")
            << 354823168.0;
        QTest::newRow("BERT base with its pooler")
            << QByteArray(R"({"model_type": "bert", "hidden_size": 768, "intermediate_size": 3072,
                "num_attention_heads": 12, "num_hidden_layers": 12, "max_position_embeddings": 512,
                "type_vocab_size": 2, "vocab_size": 30522})")
            << 109482240.0;
        // Four norms a layer instead of two: 42 x 2 x 3584 beside the matrices.
        QTest::newRow("Gemma 2 9B")
            << QByteArray(R"({"model_type": "gemma2", "hidden_size": 3584, "intermediate_size": 14336, "head_dim": 256,
                "num_attention_heads": 16, "num_key_value_heads": 8, "num_hidden_layers": 42, "vocab_size": 256000,
                "sliding_window": 4096})")
            << 9241705984.0;
        // 36 x 2 x 128 norms of queries and keys.
        QTest::newRow("Qwen3 8B")
            << QByteArray(R"({"model_type": "qwen3", "hidden_size": 4096, "intermediate_size": 12288, "head_dim": 128,
                "num_attention_heads": 32, "num_key_value_heads": 8, "num_hidden_layers": 36, "vocab_size": 151936,
                "max_position_embeddings": 40960, "tie_word_embeddings": false})")
            << 8190735360.0;
    }
    void smallPartsAreCountedToTheLastParameter()
    {
        QFETCH(QByteArray, json);
        const auto read = readModelConfig(json, QStringLiteral("model"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QTEST(read->shape.parameters(), "parameters");
    }

    void thePassportTellsUnderstoodDefaultedAndIgnored()
    {
        const auto read = readModelConfig(gemma3, QStringLiteral("gemma"));
        QVERIFY(read->understood.contains(QStringLiteral("text_config.hidden_size")));
        QVERIFY(read->ignored.contains(QStringLiteral("vision_config")));
        QVERIFY(read->defaulted.contains(QStringLiteral("text_config.vocab_size = 262208 (default of the family)")));
        QVERIFY(
            read->defaulted.contains(QStringLiteral("text_config.sliding_window_pattern = 6 (default of the family)")));
        const auto llama = readModelConfig(llama8b, QStringLiteral("llama"));
        QCOMPARE(llama->ignored, QStringList{QStringLiteral("architectures")});
        QCOMPARE(llama->defaulted, QStringList{QStringLiteral("head_dim = 128 (hidden_size / num_attention_heads)")});
    }

    void layerTypesWinOverTheRuleOfTheFamily()
    {
        QByteArray types = "[";
        for (int i = 0; i < 24; ++i)
            types += i ? ", \"full_attention\"" : "\"sliding_attention\"";
        const auto read = readModelConfig(
            changed(gptOss20b, "\"head_dim\"", QByteArray("\"layer_types\": " + types + "], \"head_dim\"")),
            QStringLiteral("m"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        QCOMPARE(read->shape.slidingLayers, 1);
    }

    void whatCannotBeComputedIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1, column 1");
        QTest::newRow("no JSON") << QByteArray("{\"a\": }") << QStringLiteral("line 1, column 7");
        QTest::newRow("NaN") << changed(llama8b, "4096", "NaN") << QStringLiteral("line 1, column");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("/");
        QTest::newRow("a key twice") << changed(llama8b, "\"vocab_size\"", "\"hidden_size\"")
                                     << QStringLiteral("/hidden_size");
        QTest::newRow("a key twice inside")
            << changed(gemma3, "\"head_dim\"", "\"hidden_size\"") << QStringLiteral("/text_config/hidden_size");
        QTest::newRow("too deep") << QByteArray(40, '[') + QByteArray(40, ']') << QStringLiteral("/0/0");
        QTest::newRow("no family") << changed(llama8b, "\"model_type\"", "\"type\"") << QStringLiteral("/model_type");
        QTest::newRow("an unknown family")
            << changed(llama8b, "\"llama\"", "\"mamba2\"") << QStringLiteral("/model_type");
        QTest::newRow("no layers") << changed(llama8b, "num_hidden_layers", "x")
                                   << QStringLiteral("/num_hidden_layers");
        QTest::newRow("no vocabulary") << changed(llama8b, "vocab_size", "x") << QStringLiteral("/vocab_size");
        QTest::newRow("negative layers") << changed(llama8b, "\"num_hidden_layers\": 32", "\"num_hidden_layers\": -1")
                                         << QStringLiteral("/num_hidden_layers");
        QTest::newRow("text for a number")
            << changed(llama8b, ": 14336", ": \"14336\"") << QStringLiteral("/intermediate_size");
        QTest::newRow("half a head") << changed(llama8b, "\"num_attention_heads\": 32", "\"num_attention_heads\": 32.5")
                                     << QStringLiteral("/num_attention_heads");
        QTest::newRow("an absurd size") << changed(llama8b, ": 14336", ": 99999999999999")
                                        << QStringLiteral("/intermediate_size");
        QTest::newRow("heads that do not divide")
            << changed(llama8b, "\"num_attention_heads\": 32", "\"num_attention_heads\": 33")
            << QStringLiteral("/num_");
        QTest::newRow("no latent rank") << changed(deepSeekV3, "\"kv_lora_rank\": 512,", "")
                                        << QStringLiteral("/kv_lora_rank");
        QTest::newRow("more chosen than experts")
            << changed(gptOss20b, "\"num_experts_per_tok\": 4", "\"num_experts_per_tok\": 64")
            << QStringLiteral("/num_experts_per_tok");
        QTest::newRow("a linear layer") << changed(llama8b, "\"model_type\"",
                                                   "\"layer_types\": [\"linear_attention\"], \"model_type\"")
                                        << QStringLiteral("/layer_types");
        QTest::newRow("linear layers in a family without them")
            << changed(llama8b, "\"model_type\"", "\"linear_num_key_heads\": 16, \"model_type\"")
            << QStringLiteral("/linear_num_key_heads");
        QTest::newRow("experts in a family without them")
            << changed(llama8b, "\"model_type\"", "\"num_local_experts\": 8, \"model_type\"")
            << QStringLiteral("/num_local_experts");
        QTest::newRow("state-space layers")
            << changed(llama8b, "\"model_type\"", "\"ssm_state_size\": 128, \"model_type\"")
            << QStringLiteral("/ssm_state_size");
    }
    void whatCannotBeComputedIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = readModelConfig(json, QStringLiteral("model"));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, cw::ErrorCode::InvalidInput);
        QVERIFY2(read.error().place.startsWith(place), qPrintable(read.error().sentence()));
        QVERIFY2(!read.error().expected.isEmpty(), qPrintable(read.error().sentence()));
    }

    void tooLargeAFileIsRefusedUnread()
    {
        const auto read = readModelConfig(QByteArray((4 << 20) + 1, ' '), QStringLiteral("model"));
        QVERIFY(!read.ok());
        QVERIFY(read.error().expected.contains(QStringLiteral("4 MiB")));
    }
};

QTEST_GUILESS_MAIN(TstModelConfig)
#include "tst_modelconfig.moc"
