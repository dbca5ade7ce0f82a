// Sentences that a result, the catalog or a rule pack holds in English, in the language of the window. Items and pages
// pass a text through here where it meets a person's eyes; what is exported or compared stays as it is recorded.
#pragma once

#include "planner/report/language.h"

#include <QString>

namespace cw::planner {
struct Plan;
struct PlanResult;
} // namespace cw::planner

namespace cw::app {

/// Once, before the window opens: "de", "fr", …; a language without such messages leaves everything English.
void speakRecordedTexts(const QString &language);
/// What `speakRecordedTexts` set: for drawings, which speak it on other threads too.
[[nodiscard]] const planner::Language &windowLanguage();
/// The answer of a result in that language, told anew from the design.
[[nodiscard]] QString spokenAnswer(const planner::Plan &plan, const planner::PlanResult &result);
/// Of such an answer what is chosen, without its costs.
[[nodiscard]] QString choiceOf(const QString &answer);
[[nodiscard]] QString spokenText(const QString &english);
/// The same at the beginning of a sentence or of a cell.
[[nodiscard]] QString spokenSentence(const QString &english);

} // namespace cw::app
