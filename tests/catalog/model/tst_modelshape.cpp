#include "catalog/model/modelshape.h"

#include <QtTest>

using cw::catalog::ModelShape;

namespace {
ModelShape llama(int layers, int hidden, int heads, int ffn)
{
    ModelShape m;
    m.layers = layers;
    m.hidden = hidden;
    m.heads = heads;
    m.kvHeads = 8;
    m.headDim = 128;
    m.ffnHidden = ffn;
    m.vocabulary = 128256;
    return m;
}

ModelShape deepSeekV3()
{
    ModelShape m;
    m.layers = 61;
    m.hidden = 7168;
    m.heads = m.kvHeads = 128;
    m.headDim = 128;
    m.ffnHidden = 18432;
    m.vocabulary = 129280;
    m.experts = 256;
    m.expertsPerToken = 8;
    m.sharedExperts = 1;
    m.expertFfnHidden = 2048;
    m.denseLayers = 3;
    m.kvLoraRank = 512;
    m.qLoraRank = 1536;
    m.ropeHeadDim = 64;
    m.valueHeadDim = 128;
    return m;
}
} // namespace

class TstModelShape : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void llama8bCountsExactly()
    {
        // Embedding and head 2 x 128,256 x 4,096 = 1,050,673,152.
        // A layer: query and output 2 x 4,096^2 = 33,554,432; key and value 2 x 4,096 x 1,024 = 8,388,608;
        // feed-forward 3 x 4,096 x 14,336 = 176,160,768; two norms 8,192: together 218,112,000, times 32 =
        // 6,979,584,000. Last norm 4,096. Sum 8,030,261,248, as published.
        QCOMPARE(llama(32, 4096, 32, 14336).parameters(), 8030261248.0);
        QCOMPARE(llama(32, 4096, 32, 14336).activeParameters(), 8030261248.0);
    }

    void llama70bCountsExactly()
    {
        // 2 x 128,256 x 8,192 + 80 x (2 x 8,192^2 + 2 x 8,192 x 1,024 + 3 x 8,192 x 28,672 + 16,384) + 8,192.
        QCOMPARE(llama(80, 8192, 64, 28672).parameters(), 70553706496.0);
    }

    void cacheOfGroupedHeads()
    {
        // 2 x 32 layers x 8 heads x 128 = 65,536 elements, 128 KiB in bf16.
        QCOMPARE(llama(32, 4096, 32, 14336).kvElementsPerToken(), 65536.0);
    }

    void cacheOfSlidingLayersDoesNotGrow()
    {
        ModelShape m = llama(24, 2880, 64, 2880);
        m.headDim = 64;
        m.slidingLayers = 12;
        m.slidingWindow = 128;
        // 12 full layers x 2 x 8 x 64; while the window is not full the other twelve hold a token as well.
        QCOMPARE(m.kvElementsBeyondWindow(), 12288.0);
        QCOMPARE(m.kvElementsPerToken(), 24576.0);
    }

    void latentAttentionCachesTheLatentAndTheRopeKey()
    {
        // 61 x (512 + 64) = 35,136.
        QCOMPARE(deepSeekV3().kvElementsPerToken(), 35136.0);
    }

    void deepSeekV3CountsAsPublished()
    {
        // Attention a layer: query 7,168 x 1,536 + 1,536 + 1,536 x 128 x 192 = 48,760,320; latent 7,168 x 576 + 512 =
        // 4,129,280; expansion 512 x 128 x 256 = 16,777,216; output 128 x 128 x 7,168 = 117,440,512: together
        // 187,107,328. Layers 61 x (187,107,328 + 2 x 7,168) = 11,414,421,504. Three dense blocks 3 x 3 x 7,168 x
        // 18,432 = 1,189,085,184. 58 mixtures: 257 x 3 x 7,168 x 2,048 + 7,168 x 256 = 11,320,164,352 each,
        // 656,569,532,416. Embedding and head 2 x 129,280 x 7,168 = 1,853,358,080; last norm 7,168. Sum
        // 671,026,404,352.
        QCOMPARE(deepSeekV3().parameters(), 671026404352.0);
        // Idle experts: 58 x 248 x 3 x 7,168 x 2,048 = 633,474,121,728 fewer.
        QCOMPARE(deepSeekV3().activeParameters(), 671026404352.0 - 633474121728.0);
    }

    void tiedEmbeddingsCountOnceAndPositionsCount()
    {
        ModelShape m = llama(1, 64, 8, 128);
        const double untied = m.parameters();
        m.tiedEmbeddings = true;
        QCOMPARE(untied - m.parameters(), 128256.0 * 64);
        m.learnedPositions = 10;
        QCOMPARE(m.parameters(), untied - 128256.0 * 64 + 640);
        m.gatedFfn = false; // two matrices of 64 x 128 instead of three
        QCOMPARE(m.parameters(), untied - 128256.0 * 64 + 640 - 8192);
    }
};

QTEST_GUILESS_MAIN(TstModelShape)
#include "tst_modelshape.moc"
