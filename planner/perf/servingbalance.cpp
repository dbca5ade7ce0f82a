#include "planner/perf/servingbalance.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

using F = ServingFactor;

} // namespace

ServingBalance::ServingBalance(const ServingStep &step, const ServingLoad &load)
    : step_(step), load_(load), f_(step.setup().factors), output_(std::max(load.output, 1.0)),
      prompt_(load.input * (1 - load.cachedPrompt)), context_(load.input + output_ / 2)
{
    // Tokens gained per step: (1 - a^(g+1)) / (1 - a), Leviathan et al. 2211.17192.
    if (load.draftTokens > 0)
        gain_ = load.acceptance < 1 ? (1 - std::pow(load.acceptance, load.draftTokens + 1)) / (1 - load.acceptance)
                                    : load.draftTokens + 1;
    verify_ = load.draftTokens + 1;
}

double ServingBalance::decodeStep(double sequences) const
{
    return step_.seconds(sequences * verify_, context_, 0, 0);
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
    const double decoding = (1 + others) * verify_;
    m.decode = step_.seconds(decoding, context_, 0, 0);
    if (prompt_ <= 0)
        return m;
    if (load_.prefill) {
        const double chunk = std::min(prompt_, load_.prefill->setup().chunkTokens);
        m.own = prompt_ / chunk * filling(*load_.prefill, prompt_ / chunk) * f_[F::PrefillWork] *
                load_.prefill->seconds(0, context_, chunk, load_.input);
        return m;
    }
    const double limit = step_.setup().chunkTokens;
    const double together = std::min(limit, prompt_ * std::max(1.0, (1 + others) / output_));
    m.added = prompt_ / together * f_[F::PrefillWork] *
              (step_.seconds(decoding, context_, together, load_.input, f_[F::LaunchStall]) - m.decode);
    // The steps it rides in decode the others and carry what prompts they bring on average.
    const double chunk = std::min(prompt_, limit);
    const double carried = std::min(limit, chunk + others * prompt_ / output_);
    m.own = prompt_ / chunk *
            (m.decode + filling(step_, prompt_ / chunk) * f_[F::PrefillWork] *
                            (step_.seconds(decoding, context_, carried, load_.input) - m.decode));
    return m;
}

double ServingBalance::burstSeconds(double users) const
{
    if (prompt_ <= 0)
        return 0;
    const ServingStep &where = load_.prefill ? *load_.prefill : step_;
    const double limit = where.setup().chunkTokens, share = users / promptWorkers();
    const double together = std::min(share, std::max(1.0, limit / prompt_));
    const auto batch = [&](double prompts) {
        const double chunk = std::min(limit, prompts * prompt_);
        return prompts * (prompt_ / chunk * f_[F::PrefillWork] * where.seconds(0, context_, chunk, load_.input) +
                          f_[F::RequestSeconds]);
    };
    const double whole = (share / together + 1) / 2 * batch(together);
    return std::max(0.0, whole - batch(1));
}

double ServingBalance::cohort(double users) const
{
    if (step_.setup().promptsFirst || prompt_ <= 0)
        return users;
    return std::min(users, std::max(1.0, step_.setup().chunkTokens / prompt_));
}

double ServingBalance::transfer() const
{
    if (!load_.prefill)
        return 0;
    const ServingSetup &s = step_.setup();
    return load_.input * step_.shape().cacheGrowing * s.cacheBytes / (s.outer * f_[F::OuterShare] * s.tp);
}

} // namespace cw::planner
