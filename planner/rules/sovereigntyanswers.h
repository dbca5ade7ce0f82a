// How facts of a place answer the criteria of the EU Cloud Sovereignty Framework: data, not code. Each entry says which
// answer (or range of answers) of a criterion holds where a condition is true; the first that holds counts. Criteria
// without an entry stay unanswered. Read from YAML, strictly. Values, safe between threads.
#pragma once

#include "planner/rules/expression.h"

#include <QByteArray>

namespace cw::planner {

struct SovereigntyAnswer {
    QString criterion;     ///< "SOV-2.1"
    int low = 0, high = 0; ///< numbers of answers in the calculator; equal when the facts settle it
    Expression when;
    QString because; ///< the evidence in words
};

struct SovereigntyAnswers {
    QString version;
    std::vector<SovereigntyAnswer> answers;
};

/// Errors carry `name:line`.
[[nodiscard]] Result<SovereigntyAnswers> readSovereigntyAnswers(const QByteArray &yaml, const QString &name);

} // namespace cw::planner
