// The small typed language of rule conditions, over facts:
//   plan.roles contains "provider" and workload.training_flop > $threshold
//   site.country in group.EU and not (site.pue <= 1.2)
//   plan.user_countries intersects group.EEA or stated(system.serves_eu)
// `or`, `and`, `not`, comparisons (== != < <= > >=), `in`, `contains`, `intersects`, `known(fact)` (is there a value)
// and `stated(fact)` (true and known). Text and dates in double quotes, lists in brackets, `$name` a parameter of the
// rule. Types are checked when the text is read; a comparison with an unknown fact is unknown. Immutable, safe between
// threads.
#pragma once

#include "catalog/base/result.h"
#include "planner/rules/fact.h"

#include <memory>
#include <vector>

namespace cw::planner {

enum class FactType { Truth, Number, Text, List, Any };
[[nodiscard]] QString toText(FactType type);

struct ExpressionNode;

class Expression {
public:
    Expression() = default; ///< the empty expression: true
    /// `parameters` are the values behind `$name`. The error says where in the text and what was expected.
    [[nodiscard]] static Result<Expression> parse(const QString &text, const QHash<QString, FactValue> &parameters);

    [[nodiscard]] bool isEmpty() const { return !root_; }
    [[nodiscard]] Truth evaluate(const FactSet &facts) const;
    [[nodiscard]] const QStringList &factNames() const { return names_; } ///< in order of first use
    [[nodiscard]] const QString &text() const { return text_; }
    /// The expression with the values of its facts put behind their names, for a finding's trace.
    [[nodiscard]] QString trace(const FactSet &facts) const;
    /// Facts that are not known and would have to be for an answer.
    [[nodiscard]] QStringList unknownFacts(const FactSet &facts) const;

private:
    std::shared_ptr<const ExpressionNode> root_;
    QStringList names_;
    QString text_;
};

} // namespace cw::planner
