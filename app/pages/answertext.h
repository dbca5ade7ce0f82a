// The answer of a plan in words for the head of the page Design: what to do, how sure, what is open. Pure.
#pragma once

#include "app/models/shape.h"
#include "app/session/answer.h"

namespace cw::app {

struct AnswerText {
    QString first;  ///< the answer
    QString second; ///< how sure it is and what is open
};
[[nodiscard]] AnswerText answerText(const Answer &answer, bool stale);
/// "Optimal", "Within 0.8 %", "No design exists", "Stopped early": for the status at the top of the window.
[[nodiscard]] QString statusText(const Answer &answer);
[[nodiscard]] Shape statusShape(const planner::PlanResult &result);

} // namespace cw::app
