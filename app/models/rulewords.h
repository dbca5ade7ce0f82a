// The number or the words a rule of a need holds, read and written for an editor, and what is wrong with words that
// were typed. Pure.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::app {

/// How a rule is edited.
enum class RuleField { Number, Words, Redundancy, Nothing };
[[nodiscard]] RuleField fieldOf(planner::ConstraintKind kind);

/// Of a limit its upper end; the lower one is its own.
[[nodiscard]] std::optional<double> numberOf(const planner::Constraint &rule);
void setNumber(planner::Constraint &rule, std::optional<double> value);
/// "DE, FR", "NVIDIA, dgx-h100".
[[nodiscard]] QString wordsOf(const planner::Constraint &rule);
/// Words of the catalog's parts stay parts; all others of a rule that leaves things out are vendors.
void setWords(planner::Constraint &rule, const QStringList &words, const catalog::CatalogSnapshot &catalog);
/// What to write into the field, in one line.
[[nodiscard]] QString hintOf(planner::ConstraintKind kind);
/// Why these words cannot be the rule's; empty = they can.
[[nodiscard]] QString refusalOf(planner::ConstraintKind kind, const QStringList &words, const planner::Plan &plan,
                                const catalog::CatalogSnapshot &catalog);
/// Every word such a rule can hold, in the order people look for them.
[[nodiscard]] QStringList wordsToChoose(planner::ConstraintKind kind, const catalog::CatalogSnapshot &catalog);

} // namespace cw::app
