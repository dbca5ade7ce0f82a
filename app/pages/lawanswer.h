// The row that answers a question of the law: a field for each fact a finding waits for, by its type, and the verb that
// states them in the plan. Hidden while nothing is asked. Emits; changes nothing itself.
#pragma once

#include "planner/rules/evaluator.h"

#include <QWidget>

class QVBoxLayout;

namespace cw::app {

class LawAnswer : public QWidget {
    Q_OBJECT
public:
    explicit LawAnswer(QWidget *parent = nullptr);
    /// nullptr or a finding that asks nothing hides the row. What is stated already stands in the fields.
    void ask(const planner::LawFinding *law, const planner::RuleSettings &rules);

Q_SIGNALS:
    void stated(const cw::planner::RuleSettings &rules);

private:
    struct Field {
        QString fact; ///< as it is written under need.rules.facts; "role" and "risk_class" stand for those keys
        QWidget *editor = nullptr;
    };
    void clear();
    void state();

    QVBoxLayout *rows_;
    std::vector<Field> fields_;
    planner::RuleSettings rules_;
    QString asked_; ///< id of the finding whose fields are shown
};

} // namespace cw::app
