// What was considered and left aside, by why it lost: one row per cause, however many lost for it. In the language
// spoken. Values.
#pragma once

#include "planner/plan/plan.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

/// What lost for one cause.
struct LossCause {
    QString because; ///< "in-de: Data stays in DE", the better system, or a sentence
    QStringList names;
};

struct LossGroup {
    QString reason;                ///< "breaks", "no_price", …
    QString head;                  ///< "Breaks a rule"
    QString counted;               ///< "12 break a rule"
    std::vector<LossCause> causes; ///< in the order of the first that lost for each
};

/// In a fixed order of reasons; those for which nothing lost are left out.
[[nodiscard]] std::vector<LossGroup> leftAside(const Plan &plan, const PlanResult &result);
/// "A; B; C; D and 30 more": at most `most` of them.
[[nodiscard]] QString namesInWords(const QStringList &names, qsizetype most);

} // namespace cw::planner
