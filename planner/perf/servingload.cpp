#include "planner/perf/servingload.h"

#include "planner/perf/servingbalance.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numbers>

namespace cw::planner {

namespace {

using F = ServingFactor;

constexpr int bracketSteps = 24;
constexpr double tolerance = 1e-5;   // of the bracket
constexpr double almostFull = 0.999; // utilisation beyond which a queue's length means nothing
constexpr double pi = std::numbers::pi;
constexpr double arrivalAndServiceSpread = std::numbers::sqrt2; // Poisson arrivals, services as irregular as they

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

void fillStatic(ServingState &state, const ServingBalance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double users = std::min(load.concurrency, state.limit);
    const double tokens = users * balance.prompt();
    const double chunk = std::min(tokens, step.setup().stepTokens());
    state.prompt = tokens > 0 ? tokens / chunk * f[F::PrefillWork] * step.seconds(0, 0, chunk, load.input) : 0;
    state.tpot = balance.decodeStep(users);
    state.ttft = f[F::FirstTokenSeconds] + state.prompt;
    state.sequences = users;
    state.stable = true;
    state.requestRate = users / (state.ttft + balance.output() * state.tpot);
}

void fillClosed(ServingState &state, const ServingBalance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double users = load.concurrency;
    const double out = balance.output();
    const double start = load.requests > 0 ? std::min(1.0, users / load.requests) : f[F::BurstWait];
    const double burst = balance.burstSeconds(std::min(users, state.limit));
    const double cohort = balance.cohort(std::min(users, state.limit)), together = balance.burstSeconds(cohort);
    const double handling = f[F::FirstTokenSeconds] + balance.transfer();
    const auto at = [&](double b) {
        const double others = (users - 1) * b / users;
        const ServingMoment m = balance.moment(others);
        ServingState s = state;
        s.sequences = b;
        // Those who start together meet again at their next prompts unless their answers' lengths part them. While they
        // stay together, no prompt of theirs interrupts an answer of theirs.
        const double drift = f[F::LengthSpread] * out * m.decode;
        const double again = together > 0 ? together / (together + drift) : 0;
        const double apart = users > 1 ? 1 - again * (cohort - 1) / (users - 1) : 1;
        s.tpot = balance.tpot(others, m, apart);
        s.requestRate = b / (out * s.tpot);
        s.prompt = m.own;
        const double work = load.prefill ? m.apart / load.prefillWorkers : m.added;
        // Prompts of other users ahead of one's own: a queue whose population is the users, so never more than all of
        // them.
        const double busy = std::min(f[F::PrefillWait] * s.requestRate * work * (users - 1) / users, almostFull);
        const double queue = std::min(work * busy / (1 - busy), (users - 1) * work);
        s.wait = {start, burst, std::max(busy, again), queue + again * together};
        s.ttft = handling + s.prompt + s.wait.mean() + s.tpot / 2;
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
        state.ttft += excess - broken;
        state.tpot += broken / out;
    }
}

void fillEndless(ServingState &state, const ServingBalance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double b = load.requests > 0 ? std::min(state.limit, load.requests) : state.limit;
    state.sequences = b;
    const ServingMoment m = balance.moment(std::max(0.0, b - 1));
    state.tpot = balance.tpot(std::max(0.0, b - 1), m);
    state.requestRate = b / (balance.output() * state.tpot) * step.setup().factors[F::OfflineRate];
    if (load.prefill)
        state.requestRate = std::min(state.requestRate, load.prefillWorkers / m.apart);
    if (balance.output() <= 1 && balance.prompt() > 0) {
        // Prompt only: full chunks back to back.
        const double chunk = step.setup().stepTokens();
        state.requestRate =
            chunk / (balance.prompt() * step.setup().factors[F::PrefillWork] * step.seconds(0, 0, chunk, load.input));
    }
    state.prompt = m.own;
    state.cacheBound = true;
    state.stable = true;
    state.ttft = std::numeric_limits<double>::infinity();
    if (load.requests > 0) {
        // Those who find room are computed one batch after the other, the others follow as places fall free.
        const double later = std::max(0.0, load.requests - b);
        const double first = balance.burstSeconds(b);
        state.wait = {1, first + later / load.requests * later / 2 / state.requestRate, 0, 0};
        state.ttft = f[F::FirstTokenSeconds] + state.prompt + state.wait.mean();
    }
}

/// Steps of decoding back to back: as many sequences as asked, where they fit.
void fillDecoding(ServingState &state, const ServingBalance &balance, const ServingLoad &load)
{
    state.sequences = std::min(load.concurrency, state.limit);
    state.cacheBound = state.limit < load.concurrency;
    state.tpot = balance.tpot(state.sequences - 1, balance.moment(state.sequences - 1));
    state.requestRate = state.sequences / (balance.output() * state.tpot);
    state.stable = true;
}

void fillOpen(ServingState &state, const ServingBalance &balance, const ServingStep &step, const ServingLoad &load)
{
    const ServingFactors &f = step.setup().factors;
    const double out = balance.output();
    const double limit = state.limit;
    const ServingMoment full = balance.moment(limit);
    state.capacity = limit / (out * balance.tpot(limit, full));
    if (load.prefill)
        state.capacity = std::min(state.capacity, load.prefillWorkers / full.apart);
    state.stable = load.rate < state.capacity;
    const double rate = std::min(load.rate, state.capacity);
    const double top = load.requests > 0 ? std::min(limit, load.requests) : limit;
    const double b = rootOf(top, [&](double x) { return x - rate * out * balance.tpot(x, balance.moment(x)); });
    const ServingMoment m = balance.moment(b);
    state.sequences = b;
    state.tpot = balance.tpot(b, m);
    state.requestRate = rate;
    state.prompt = m.own;
    const double work = load.prefill ? m.apart / load.prefillWorkers : m.added;
    // Behind other prompts of the same length: M/D/1. For a place in the batch: Sakasegawa 1977 for M/M/m, with the
    // chance to wait at all in it.
    const double busy = std::min(rate * work, almostFull), used = std::min(rate / state.capacity, almostFull);
    const double promptQueue = work * busy / (2 * (1 - busy));
    const double place = std::pow(used, std::sqrt(2 * (limit + 1)) - 1);
    const double placeQueue = out * state.tpot / limit * place / (1 - used);
    state.wait = {0, 0, busy + place - busy * place, f[F::OpenWait] * (promptQueue + placeQueue)};
    if (load.requests > 0) {
        // A short run does not reach the steady state: the queue behind prompts grows by what the rate exceeds their
        // work by, at balance with the square root of the requests (mean of a reflected random walk); places run out
        // only when more have come than fit.
        const double walk = 2.0 / 3 * std::sqrt(2 * load.requests / pi) * arrivalAndServiceSpread;
        const double later = std::max(0.0, load.requests - limit);
        const double grown = load.requests / 2 * std::max(0.0, work - 1 / load.rate) + walk * work +
                             later / load.requests * later / 2 * std::max(0.0, 1 / state.capacity - 1 / load.rate);
        if (!state.stable || grown < state.wait.queueMean)
            state.wait = {1, grown, 0, 0};
    }
    state.ttft = f[F::FirstTokenSeconds] + state.prompt + balance.transfer() + state.wait.mean() + state.tpot / 2;
    if (!state.stable && load.requests <= 0)
        state.ttft = std::numeric_limits<double>::infinity();
}

} // namespace

double ServingLoad::tokensPerStep(double chance) const
{
    if (draftTokens <= 0)
        return 1;
    return chance < 1 ? (1 - std::pow(chance, draftTokens + 1)) / (1 - chance) : draftTokens + 1;
}

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
    state.fits = state.limit >= 1 && (!load.prefill || load.prefill->fittingSequences(load.input) >= 1);
    if (!state.fits)
        return state;
    const ServingBalance balance(step, load);
    if (load.closed() && load.decodeOnly)
        fillDecoding(state, balance, load);
    else if (load.endless())
        fillEndless(state, balance, step, load);
    else if (load.closed() && setup.staticBatch)
        fillStatic(state, balance, step, load);
    else if (load.closed())
        fillClosed(state, balance, step, load);
    else
        fillOpen(state, balance, step, load);
    return state;
}

} // namespace cw::planner
