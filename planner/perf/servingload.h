// Steady state of one served replica: how many sequences are in flight, and what first and later tokens cost, under a
// fixed number of users (closed loop), an endless queue (offline) or an arrival rate (open loop). Numbers only; no
// allocation. One unknown, the sequences in decode, found by bracketing; everything else follows. Pure, safe from any
// thread.
#pragma once

#include "planner/perf/servinglatency.h"
#include "planner/perf/servingstep.h"

namespace cw::planner {

struct ServingLoad {
    double input = 0, output = 0; ///< mean tokens; output 1 = prompt only
    bool decodeOnly = false; ///< `input` tokens are cached already and no prompt is computed: steps of decoding alone
    double concurrency = 0;  ///< closed loop of the replica; infinity = endless queue
    double rate = 0;         ///< open loop of the replica, requests/s; used when concurrency is 0
    double requests = 0;     ///< of the whole run, where it is short; 0 = long enough not to matter
    double cachedPrompt = 0; ///< share of the prompt found in the prefix cache
    double draftTokens = 0;  ///< proposed per step by speculative decoding
    double acceptance = 0;   ///< chance that a proposed token is accepted
    const ServingStep *draft = nullptr; ///< of the model that proposes
    [[nodiscard]] double tokensPerStep() const { return tokensPerStep(acceptance); }
    /// (1 - a^(g+1)) / (1 - a) for g drafted tokens (Leviathan et al. 2211.17192, 3.1); 1 without drafts.
    [[nodiscard]] double tokensPerStep(double chance) const;
    /// Prompts computed elsewhere (disaggregated): the step of one prefill worker, how many, per one decode replica.
    const ServingStep *prefill = nullptr;
    double prefillWorkers = 0;
    [[nodiscard]] bool endless() const;
    [[nodiscard]] bool closed() const { return concurrency > 0; }
};

/// Means over requests.
struct ServingState {
    bool fits = false, stable = false;
    bool cacheBound = false;   ///< admission waits for cache or for the engine's batch limit
    double sequences = 0;      ///< in decode
    double limit = 0;          ///< most sequences at once
    double ttft = 0, tpot = 0; ///< s
    WaitSpread wait;           ///< part of ttft spent waiting, s
    double prompt = 0;         ///< part of ttft spent on the own prompt, s
    double requestRate = 0;    ///< per s
    double capacity = 0;       ///< largest request rate, per s (open loop)
    /// Without waiting, s.
    [[nodiscard]] double ownTtft() const { return ttft - wait.mean(); }
};

[[nodiscard]] ServingState steadyState(const ServingStep &step, const ServingLoad &load);

} // namespace cw::planner
