// A solved need in words: what to buy and rent, what it costs, how sure the proof is. English, C locale numbers with
// thin grouping, no figures that the result does not hold. Pure.
#pragma once

#include "planner/model/decode.h"

namespace cw::planner {

/// "Buy 6 Dell XE9680, 8 x H200 for hall-1 … Total cost 3,204,000 EUR over 48 months; proven within 0.01 %."
[[nodiscard]] QString answerInWords(const Plan &plan, const CandidateSet &set, const Decoded &decoded,
                                    const PlanResult &result);
/// "These rules cannot hold together: budget, chat.requests_per_s. …" `remark`: why the set may not be the smallest.
/// `isCut`: the time was over before every way out was tried.
[[nodiscard]] QString conflictInWords(const std::vector<QString> &conflict, const QString &remark,
                                      const std::vector<Relaxation> &relaxations, const Plan &plan, bool isCut = false);

} // namespace cw::planner
