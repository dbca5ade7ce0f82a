// What a finding is about, and the ids of those that are told apart by more than their text. The id of a finding begins
// with the part of the planner that found it; this is the one place that reads it. Pure.
#pragma once

#include "planner/plan/planresult.h"

namespace cw::planner {

enum class FindingGroup {
    Question,  ///< a fact that rules wait for: its head is the question, the rest says which rules
    LateOrder, ///< an order that has to be placed before the plan begins: the first one stands for all
    Search,
    Costs,
    Rooms,
    Network,
    Storage,
    Services,
    Software,
    Law, ///< a rule of a pack, with its citation
};

[[nodiscard]] FindingGroup groupOf(const Finding &finding);

/// What a finding speaks of beside its group, and where it can be mended too.
enum class FindingSubject {
    None,
    Facts,      ///< prices and figures of the catalog: missing, old, to verify
    Candidates, ///< what could carry a workload
    Energy,     ///< a law on energy, heat and water
};
[[nodiscard]] FindingSubject subjectOf(const Finding &finding);

/// Id of the question for what is not known: "question.role".
[[nodiscard]] QString questionId(const QString &asked);
/// Id of the finding that an offer has to be ordered before the plan begins.
[[nodiscard]] QString lateOrderId(const QString &offer);
/// Id of the finding that the likely prediction keeps a rule, the unfavourable end of its band does not.
[[nodiscard]] QString thinMarginId(const QString &rule);
/// Begins the ids of findings on which switch was chosen for a site; of one switch; the speed follows.
inline constexpr const char *switchChoice = "fabric.switch-choice.";
[[nodiscard]] QString switchChoiceId(const QString &site, const QString &model);

/// What was found, up to its list of particulars, in `text`, which is the finding's own or its translation.
[[nodiscard]] QString headOf(const Finding &finding, const QString &text);

} // namespace cw::planner
