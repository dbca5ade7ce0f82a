// What steps cost the requests of one load: an answer's token, a prompt that rides in steps of others, prompts that
// arrive together. Between one engine step (servingstep.h) and the steady state (servingload.h). Numbers only; pure,
// safe from any thread.
#pragma once

#include "planner/perf/servingload.h"

namespace cw::planner {

/// Seconds at a given number of sequences in decode.
struct ServingMoment {
    double decode = 0; ///< one step without prompts
    double added = 0;  ///< what one prompt adds to the steps of the others
    double apart = 0;  ///< what one prompt takes of a worker that computes prompts only (disaggregated)
    double own = 0;    ///< own prompt from the first chunk to the first token
};

class ServingBalance {
public:
    ServingBalance(const ServingStep &step, const ServingLoad &load);

    [[nodiscard]] double output() const { return output_; }
    [[nodiscard]] double prompt() const { return prompt_; }
    /// As one sequence sees it among `others`.
    [[nodiscard]] ServingMoment moment(double others) const;
    [[nodiscard]] double decodeStep(double sequences) const { return stepSeconds(sequences, 0); }
    /// Mean time per token among `others`, of whom the share `apart` sends prompts while this one answers.
    [[nodiscard]] double tpot(double others, const ServingMoment &m, double apart = 1) const
    {
        return (m.decode + apart * others / output_ * m.added) / gain_;
    }
    /// Own prompt alone on its worker (disaggregated), or alone among `others`.
    [[nodiscard]] double ownPrompt(double others) const { return moment(others).own; }
    /// Mean seconds that one of `users` prompts waits beyond its own work when all arrive together: as many as the
    /// engine's chunk holds share a step, and the steps follow each other.
    [[nodiscard]] double burstSeconds(double users) const;
    /// How many of `users` who started together stay together: all where the engine computes waiting prompts first,
    /// else those of one chunk.
    [[nodiscard]] double cohort(double users) const;
    /// Moving the computed cache to the decode replica (disaggregated).
    [[nodiscard]] double transfer() const;
    /// Accelerator groups that compute prompts, for one decode replica.
    [[nodiscard]] double promptWorkers() const { return load_.prefill ? load_.prefillWorkers : 1; }

private:
    /// A step with its drafts: `sequences` verify what was proposed, `prompt` tokens ride along.
    [[nodiscard]] double stepSeconds(double sequences, double prompt, double launchShare = 1) const;
    /// `prompt` tokens alone, for the model and the one that proposes.
    [[nodiscard]] double promptSeconds(const ServingStep &where, double prompt, double launchShare = 1) const;
    [[nodiscard]] double draftPromptSeconds(double prompt, double launchShare) const;
    const ServingStep &step_;
    const ServingLoad &load_;
    const ServingFactors &f_;
    double output_, prompt_, context_;
    double gain_ = 1, verify_ = 1;
};

} // namespace cw::planner
