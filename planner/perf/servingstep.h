// One engine step of a served model in numbers only: decode of B sequences together with c prompt tokens. Every term is
// a roofline of its own (larger of work over rate and bytes over bandwidth), then they add up. No text, no allocation:
// this is the inner loop of bulk evaluation. Formulae and sources: docs/performance-model-serving.md. Pure, safe from
// any thread.
#pragma once

#include "catalog/model/modelshape.h"
#include "planner/perf/servingcalibration.h"

namespace cw::planner {

/// The model's shape as the step needs it; elements, not bytes.
struct ServingShape {
    double layers = 0, moeLayers = 0, recurrentLayers = 0, hidden = 0;
    double dense = 0;  ///< parameters every token passes, without embeddings and head
    double expert = 0; ///< routed experts' parameters, all of them
    double experts = 0, topk = 0, expertWidth = 0;
    double head = 0;          ///< output projection
    double embedding = 0;     ///< input table, held in memory, hardly read
    double cacheGrowing = 0;  ///< KV elements per token over layers that keep all tokens
    double cacheWindowed = 0; ///< KV elements per token over sliding layers
    double cacheIndex = 0;    ///< keys that sparse attention chooses tokens by: held beside `cacheGrowing`
    double window = 0;
    double state = 0; ///< elements of constant state per sequence (linear layers)
    double kvHeads = 1;
    bool latent = false;
    double scoreFlops = 0; ///< attention FLOP per query token and visible token in prefill, over growing layers
    double scoreFlopsWindowed = 0;
    double decodeScoreFlops = 0; ///< the same in decode (absorbed latent attention does more)
    bool computable = false;     ///< false: the fields do not give a cache or a parameter count

    static ServingShape of(const catalog::ModelShape &model);
    /// One layer of it, with its head: what proposes tokens where no model of its own does.
    [[nodiscard]] ServingShape oneLayer() const;
};

/// Where and how: one replica.
struct ServingSetup {
    double tp = 1, pp = 1, ep = 1, attentionDp = 1;
    double weightBytes = 2, cacheBytes = 2;
    bool wideDense = false;     ///< all but the routed experts is kept and multiplied in 16 bit
    double weightRate = 0;      ///< FLOP/s at which weights are multiplied, data sheet
    double rate16 = 0;          ///< FLOP/s at 16 bit, data sheet
    double weightGain = 1;      ///< factor of the precision on GemmShare
    double bandwidth = 0;       ///< B/s
    double memory = 0;          ///< B
    double link = 0, outer = 0; ///< B/s one way inside and across the scale-up domain
    double domain = 1;
    ServingFactors factors;
    double memoryShare = 0.9, reserveOutput = 1, preemptedShare = 0, maxBatch = 1024;
    double chunkTokens = 8192; ///< prompt tokens of a step that one attention group takes
    bool shareOfFree = false;  ///< memoryShare is of what weights leave free
    bool promptsFirst = false; ///< waiting prompts hold up decoding
    bool staticBatch = false;  ///< all sequences start and end together
    double draftWeights = 0;   ///< B per accelerator of a draft model that lies beside the model
    double draftPerToken = 0;  ///< B per accelerator of its cache for one token of a sequence
    /// Prompt tokens of a step over all attention groups: with data-parallel attention each takes a chunk of its own.
    [[nodiscard]] double stepTokens() const { return chunkTokens * attentionDp; }
    /// Experts spread wider than the scale-up link reaches.
    [[nodiscard]] double denseBytes() const { return wideDense ? 2 : weightBytes; }
    [[nodiscard]] bool wideExperts() const { return attentionDp > 1 && tp * attentionDp > domain; }
};

/// Seconds of one step by term.
struct StepTerms {
    double dense = 0, experts = 0, head = 0, cache = 0, promptAttention = 0, tensorParallel = 0, expertParallel = 0,
           pipeline = 0, layers = 0, host = 0;
    [[nodiscard]] double total() const
    {
        return dense + experts + head + cache + promptAttention + tensorParallel + expertParallel + pipeline + layers +
               host;
    }
};

/// Bytes per accelerator.
struct ServingMemory {
    double weights = 0; ///< with those of a draft model
    double activations = 0, usable = 0;
    double perSequenceToken = 0; ///< of the whole replica's cache, divided to one accelerator
    double perSequenceWindowedToken = 0;
    double perSequence = 0; ///< constant state
    [[nodiscard]] double ofSequence(double tokens, double window) const
    {
        return perSequenceToken * tokens + perSequenceWindowedToken * (tokens < window ? tokens : window) + perSequence;
    }
    [[nodiscard]] double room() const { return usable - weights - activations; }
};

class ServingStep {
public:
    ServingStep(const ServingShape &shape, const ServingSetup &setup);

    /// `sequences` decode one token each at a visible context of `context` tokens; `prompt` tokens of prompts of which
    /// `promptLength` are computed, behind `cached` that are there already, ride along. All counts of the replica. A
    /// prompt stays in one attention group, and all groups wait for the one with most to do.
    /// `launchShare` of the time it takes to launch a step with prompts counts.
    [[nodiscard]] StepTerms terms(double sequences, double context, double prompt, double promptLength,
                                  double launchShare = 1, double cached = 0) const;
    [[nodiscard]] double seconds(double sequences, double context, double prompt, double promptLength,
                                 double launchShare = 1, double cached = 0) const
    {
        return terms(sequences, context, prompt, promptLength, launchShare, cached).total();
    }
    [[nodiscard]] ServingMemory memory() const;
    /// Sequences that fit with `tokens` cached each, of the replica; 0 or less: not even one.
    [[nodiscard]] double fittingSequences(double tokens) const;
    [[nodiscard]] const ServingSetup &setup() const { return setup_; }
    [[nodiscard]] const ServingShape &shape() const { return shape_; }

private:
    ServingShape shape_;
    ServingSetup setup_;
    double group_ = 1;       ///< accelerators of one pipeline stage
    double expertRanks_ = 1; ///< that hold whole experts and wait for the busiest
    double denseBytesSeconds_ = 0, denseFlopSeconds_ = 0;
    double expertBytesSeconds_ = 0, expertFlopSeconds_ = 0, expertMiss_ = 1;
    double headBytesSeconds_ = 0, headFlopSeconds_ = 0;
    double cacheSecondsPerToken_ = 0, windowSecondsPerToken_ = 0, stateSeconds_ = 0, scoreSecondsPerToken_ = 0;
    double promptScoreSeconds_ = 0, promptScoreSecondsWindowed_ = 0;
    double reduceLatency_ = 0, reducePerToken_ = 0, dispatchLatency_ = 0;
    double dispatchPerToken_ = 0, dispatchPerPromptToken_ = 0;
    double hopSeconds_ = 0, hopPerToken_ = 0;
    double layerSeconds_ = 0, promptLaunchSeconds_ = 0;
};

/// Its developer released the experts in 4-bit floating point and no other format (MXFP4 of gpt-oss).
[[nodiscard]] bool isReleasedInFourBit(const catalog::ModelShape &model);

/// FLOP/s at which a device multiplies weights stored in `precision`: its own rate, else the next wider one's, else the
/// next narrower one's halved per step; 0 when the vendor states none.
[[nodiscard]] double multiplicationRate(const Device &device, Precision precision, bool *native = nullptr);

} // namespace cw::planner
