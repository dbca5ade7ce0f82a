#include "planner/perf/servingbalance.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

using F = ServingFactor;

// Of a prompt that is cached as a whole: the last token's logits are what the answer begins with.
constexpr double leastComputed = 1;

} // namespace

ServingBalance::ServingBalance(const ServingStep &step, const ServingLoad &load)
    : step_(step), load_(load), f_(step.setup().factors), output_(std::max(load.output, 1.0)),
      prompt_(load.decodeOnly ? 0
                              : std::max(load.input * (1 - load.cachedPrompt), std::min(leastComputed, load.input))),
      context_(load.input + output_ / 2)
{
    gain_ = load.tokensPerStep();
    verify_ = load.draftTokens + 1;
}

double ServingBalance::draftPromptSeconds(double prompt, double launchShare) const
{
    return load_.draft && prompt > 0
               ? load_.draft->seconds(0, context_, prompt, prompt_, launchShare, load_.input - prompt_)
               : 0;
}

double ServingBalance::promptSeconds(const ServingStep &where, double prompt, double launchShare) const
{
    return where.seconds(0, context_, prompt, prompt_, launchShare, load_.input - prompt_) +
           draftPromptSeconds(prompt, launchShare);
}

double ServingBalance::stepSeconds(double sequences, double prompt, double launchShare) const
{
    double seconds = step_.seconds(sequences * verify_, context_, prompt, prompt_, launchShare, load_.input - prompt_);
    if (!load_.draft)
        return seconds;
    // One pass for each token it proposes, one after the other, over the sequences of a stage; then its own prompts.
    seconds += load_.draftTokens * load_.draft->seconds(sequences / step_.setup().pp, context_, 0, 0);
    return seconds + draftPromptSeconds(prompt / step_.setup().pp, launchShare);
}

namespace {

/// A step has all stages of a pipeline at work at once. A prompt of its own fills them: its n chunks go through s
/// stages in n + s - 1 times of one stage instead of n (GPipe, Huang et al. 2019, 2.3).
double filling(const ServingStep &step, double chunks)
{
    const double n = std::max(1.0, chunks);
    return (n + step.setup().pp - 1) / n;
}

} // namespace

ServingMoment ServingBalance::moment(double others) const
{
    ServingMoment m;
    m.decode = stepSeconds(1 + others, 0);
    if (prompt_ <= 0)
        return m;
    if (load_.prefill) {
        const ServingSetup &worker = load_.prefill->setup();
        const auto work = [&](double tokens) {
            return prompt_ / tokens * f_[F::PrefillWork] * promptSeconds(*load_.prefill, tokens);
        };
        const double chunk = std::min(prompt_, worker.chunkTokens);
        m.own = filling(*load_.prefill, prompt_ / chunk) * work(chunk);
        m.apart = work(worker.stepTokens()); // those that wait fill its steps
        return m;
    }
    const double limit = step_.setup().stepTokens();
    const double together = std::min(limit, prompt_ * std::max(1.0, (1 + others) / output_));
    m.added =
        prompt_ / together * f_[F::PrefillWork] * (stepSeconds(1 + others, together, f_[F::LaunchStall]) - m.decode);
    // The steps it rides in decode the others and carry what prompts they bring on average.
    const double chunk = std::min(prompt_, step_.setup().chunkTokens);
    const double carried = std::min(limit, chunk + others * prompt_ / output_);
    m.own = prompt_ / chunk *
            (m.decode +
             filling(step_, prompt_ / chunk) * f_[F::PrefillWork] * (stepSeconds(1 + others, carried) - m.decode));
    return m;
}

double ServingBalance::burstSeconds(double users) const
{
    if (prompt_ <= 0)
        return 0;
    const ServingStep &where = load_.prefill ? *load_.prefill : step_;
    const double limit = where.setup().stepTokens(), share = users / promptWorkers();
    const double together = std::min(share, std::max(1.0, limit / prompt_));
    const auto batch = [&](double prompts) {
        const double chunk = std::min(limit, prompts * prompt_);
        return prompts * (prompt_ / chunk * f_[F::PrefillWork] * promptSeconds(where, chunk) + f_[F::RequestSeconds]);
    };
    const double whole = (share / together + 1) / 2 * batch(together);
    return std::max(0.0, whole - batch(1));
}

double ServingBalance::cohort(double users) const
{
    if (step_.setup().promptsFirst || prompt_ <= 0)
        return users;
    return std::min(users, std::max(1.0, step_.setup().stepTokens() / prompt_));
}

double ServingBalance::transfer() const
{
    if (!load_.prefill)
        return 0;
    const ServingSetup &s = step_.setup();
    return load_.input * step_.shape().cacheGrowing * s.cacheBytes / (s.outer * f_[F::OuterShare] * s.tp);
}

} // namespace cw::planner
