#include "planner/perf/servingload.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

using F = ServingFactor;

constexpr int bracketSteps = 24;
constexpr double tolerance = 1e-5; // of the bracket

class Balance {
public:
    Balance(const ServingStep &step, const ServingLoad &load)
        : step_(step), load_(load), f_(step.setup().factors), output_(std::max(load.output, 1.0)),
          prompt_(load.input * (1 - load.cachedPrompt)), context_(load.input + output_ / 2)
    {
        // Tokens gained per step: (1 - a^(g+1)) / (1 - a), Leviathan et al. 2211.17192.
        if (load.draftTokens > 0)
            gain_ = load.acceptance < 1 ? (1 - std::pow(load.acceptance, load.draftTokens + 1)) / (1 - load.acceptance)
                                        : load.draftTokens + 1;
        verify_ = load.draftTokens + 1;
    }

    double output() const { return output_; }
    double prompt() const { return prompt_; }

    /// Seconds that one prompt adds to steps in which `s` sequences decode.
    double promptSeconds(double s) const
    {
        if (prompt_ <= 0 || load_.prefill)
            return 0;
        const double together = std::min(step_.setup().chunkTokens, prompt_ * std::max(1.0, s / output_));
        const double added = step_.seconds(s * verify_, context_, together, load_.input) - decodeStep(s);
        return prompt_ / together * added * f_[F::PrefillWork];
    }
    double decodeStep(double s) const { return step_.seconds(s * verify_, context_, 0, 0); }
    /// As one sequence sees it among `others`.
    double tpot(double others) const
    {
        const double s = 1 + others;
        return (decodeStep(s) + others / output_ * promptSeconds(s)) / gain_;
    }
    /// Own prompt from the first chunk to the first token.
    double ownPrompt(double others) const
    {
        if (prompt_ <= 0)
            return 0;
        const ServingStep &where = load_.prefill ? *load_.prefill : step_;
        const double chunk = std::min(prompt_, where.setup().chunkTokens);
        return prompt_ / chunk * f_[F::PrefillWork] *
               where.seconds(load_.prefill ? 0 : others, context_, chunk, load_.input);
    }
    /// Moving the computed cache to the decode replica.
    double transfer() const
    {
        if (!load_.prefill)
            return 0;
        const ServingSetup &s = step_.setup();
        return load_.input * step_.shape().cacheGrowing * s.cacheBytes / (s.outer * f_[F::OuterShare] * s.tp);
    }

private:
    const ServingStep &step_;
    const ServingLoad &load_;
    const ServingFactors &f_;
    double output_, prompt_, context_;
    double gain_ = 1, verify_ = 1;
};

/// By Tukey's lambda form, within 0.02 of the exact value between 0.01 and 0.999.
double normalQuantile(double p)
{
    return (std::pow(p, 0.1349) - std::pow(1 - p, 0.1349)) / 0.1975;
}

/// Root of a rising function on [0, high]; high when it stays below zero.
template <typename Function>
double rootOf(double high, Function &&function)
{
    double low = 0, atHigh = function(high);
    if (atHigh <= 0)
        return high;
    double atLow = function(low);
    if (atLow >= 0)
        return low;
    int side = 0;
    const double width = high * tolerance;
    for (int i = 0; i < bracketSteps && high - low > width; ++i) {
        const double x = (low * atHigh - high * atLow) / (atHigh - atLow);
        const double y = function(x);
        if (y > 0) {
            high = x;
            atHigh = y;
            if (side == 1)
                atLow /= 2;
            side = 1;
        } else {
            low = x;
            atLow = y;
            if (side == -1)
                atHigh /= 2;
            side = -1;
            if (y == 0)
                break;
        }
    }
    return low;
}

void fillStatic(ServingState &state, const Balance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double users = std::min(load.concurrency, state.limit);
    const double tokens = users * balance.prompt();
    const double chunk = std::min(tokens, step.setup().chunkTokens);
    state.prompt = tokens > 0 ? tokens / chunk * f[F::PrefillWork] * step.seconds(0, 0, chunk, load.input) : 0;
    state.tpot = balance.decodeStep(users);
    state.ttft = f[F::FirstTokenSeconds] + state.prompt;
    state.sequences = users;
    state.stable = true;
    state.requestRate = users / (state.ttft + balance.output() * state.tpot);
}

void fillClosed(ServingState &state, const Balance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double users = load.concurrency;
    const double out = balance.output();
    const auto at = [&](double b) {
        const double others = (users - 1) * b / users;
        ServingState s = state;
        s.sequences = b;
        s.tpot = balance.tpot(others);
        s.requestRate = b / (out * s.tpot);
        s.prompt = balance.ownPrompt(others);
        double work = balance.promptSeconds(1 + others), share = s.requestRate * work;
        if (load.prefill) {
            work = s.prompt / load.prefillWorkers;
            share = s.requestRate * work;
        }
        // Prompts of other users ahead of one's own: a queue whose population is the users, so never more than all of
        // them.
        const double busy = std::min(f[F::PrefillWait] * share * (users - 1) / users, 0.999);
        const double queue = std::min(work * busy / (1 - busy), (users - 1) * work);
        s.wait = queue + f[F::BurstWait] * (users - 1) / 2 * work;
        s.ttft = f[F::FirstTokenSeconds] + s.prompt + balance.transfer() + s.wait + s.tpot / 2;
        return s;
    };
    const double top = std::min(users, state.limit);
    const double b = rootOf(top, [&](double x) {
        if (x <= 0)
            return -users;
        const ServingState s = at(x);
        return x + s.requestRate * s.ttft - users;
    });
    state = at(std::max(b, top * tolerance));
    state.stable = true;
    if (b >= top && state.limit < users) {
        state.cacheBound = true;
        const double turnaround = users / state.requestRate - out * state.tpot;
        const double excess = std::max(0.0, turnaround - state.ttft), broken = step.setup().preemptedShare * excess;
        state.wait += excess - broken;
        state.ttft += excess - broken;
        state.tpot += broken / out;
    }
}

void fillEndless(ServingState &state, const Balance &balance, const ServingStep &step, const ServingLoad &load)
{
    const double b = state.limit;
    state.sequences = b;
    state.tpot = balance.tpot(std::max(0.0, b - 1));
    state.requestRate = b / (balance.output() * state.tpot) * step.setup().factors[F::OfflineRate];
    if (load.prefill)
        state.requestRate = std::min(state.requestRate, load.prefillWorkers / balance.ownPrompt(0));
    if (balance.output() <= 1 && balance.prompt() > 0) {
        // Prompt only: full chunks back to back.
        const double chunk = step.setup().chunkTokens;
        state.requestRate =
            chunk / (balance.prompt() * step.setup().factors[F::PrefillWork] * step.seconds(0, 0, chunk, load.input));
    }
    state.prompt = balance.ownPrompt(b);
    state.cacheBound = true;
    state.stable = true;
    state.ttft = std::numeric_limits<double>::infinity();
}

void fillOpen(ServingState &state, const Balance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double out = balance.output();
    const double limit = state.limit;
    state.capacity = limit / (out * balance.tpot(limit));
    if (load.prefill)
        state.capacity = std::min(state.capacity, load.prefillWorkers / balance.ownPrompt(0));
    state.stable = load.rate < state.capacity;
    const double rate = std::min(load.rate, state.capacity);
    const double b = rootOf(limit, [&](double x) { return x - rate * out * balance.tpot(x); });
    state.sequences = b;
    state.tpot = balance.tpot(b);
    state.requestRate = rate;
    state.prompt = balance.ownPrompt(b);
    const double work = load.prefill ? state.prompt / load.prefillWorkers : balance.promptSeconds(1 + b);
    // Behind other prompts: M/G/1. For a place in the batch: Sakasegawa's approximation of M/G/m.
    const double busy = std::min(rate * work, 0.999), full = std::min(rate / state.capacity, 0.999);
    const double promptQueue = work * busy / (2 * (1 - busy));
    const double placeQueue = out * state.tpot / limit * std::pow(full, std::sqrt(2 * (limit + 1))) / (1 - full);
    state.wait = f[F::OpenWait] * (promptQueue + placeQueue);
    state.ttft = f[F::FirstTokenSeconds] + state.prompt + balance.transfer() + state.wait + state.tpot / 2;
    if (!state.stable)
        state.ttft = std::numeric_limits<double>::infinity();
}

} // namespace

bool ServingLoad::endless() const
{
    return std::isinf(concurrency);
}

ServingState steadyState(const ServingStep &step, const ServingLoad &load)
{
    ServingState state;
    const ServingSetup &setup = step.setup();
    const double held = load.input + setup.reserveOutput * load.output;
    state.limit = std::min(step.fittingSequences(held), setup.maxBatch * setup.attentionDp);
    state.fits = state.limit >= 1;
    if (!state.fits)
        return state;
    const Balance balance(step, load);
    if (load.endless())
        fillEndless(state, balance, step, load);
    else if (load.closed() && setup.staticBatch)
        fillStatic(state, balance, step, load);
    else if (load.closed())
        fillClosed(state, balance, step, load);
    else
        fillOpen(state, balance, step, load);
    return state;
}

double atPercentile(double mean, double medianRatio, double p99Ratio, double percentile)
{
    // Between the two known points the logarithm follows the normal quantile (log-normal shape).
    static const double z99 = normalQuantile(0.99);
    const double z = normalQuantile(std::clamp(percentile, 0.01, 0.999));
    return mean * medianRatio * std::exp(std::log(p99Ratio / medianRatio) * z / z99);
}

} // namespace cw::planner
