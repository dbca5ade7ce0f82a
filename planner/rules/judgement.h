// Puts the law into a solved plan: findings at the plan's as-of date, approvals kept or fallen, passports of the facts
// they rest on, the rule set's version and hash, the sovereignty of its places; then seals the result anew. Pure.
#pragma once

#include "planner/rules/evaluator.h"
#include "planner/rules/sovereigntyanswers.h"

namespace cw::planner {

/// Everything the law side of the program knows: packs and the table of sovereignty answers.
struct LawBook {
    RuleSet rules;
    QStringList unknownPacks; ///< named by the plan, known to nobody: told in a finding
    SovereigntyAnswers sovereignty;
};
using LawBookPtr = std::shared_ptr<const LawBook>;

/// Fills `result` (anew where it was filled before) and writes it into `plan.result`; the plan's own approvals are
/// stamped with the facts they rest on.
void applyLaw(Plan &plan, PlanResult &result, const catalog::CatalogSnapshot &catalog, const LawBook &law);

/// The findings of a plan at any date, approvals applied, without touching its result.
[[nodiscard]] std::vector<LawFinding> lawFindings(const Plan &plan, const PlanResult &result,
                                                  const catalog::CatalogSnapshot &catalog, const LawBook &law,
                                                  const QDate &asOf);

/// Whether the findings written in a result are those the rules give: empty when so, else what differs, in sentences.
[[nodiscard]] std::vector<QString> lawDifferences(const Plan &plan, const PlanResult &result,
                                                  const catalog::CatalogSnapshot &catalog, const LawBook &law);

/// One sentence in the house words: "No blocking finding under rule set … as of …".
[[nodiscard]] QString lawInWords(const std::vector<Finding> &findings, const QString &ruleSet, const QDate &asOf);
/// Findings that come from rules of law, standard or policy (and questions about them), not from cost or solve.
[[nodiscard]] bool isLawFinding(const Finding &finding);

} // namespace cw::planner
