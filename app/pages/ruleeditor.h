// The fields of one rule: numbers with their sliders, places or names with commas between, or a choice, and for what
// the rule counts. Takes rules that are stated as such and the promises of workloads and limits of own rooms, which are
// rules too, and pins. Every change is an undo step; what cannot stand is said and changes nothing. GUI thread.
#pragma once

#include "app/pages/steppage.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QUndoCommand;

namespace cw::app {

class NameField;
class NumberInput;
class NumberSlider;
class PinFields;
class RuleScopeFields;
class TypedText;
class WordsInput;

class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(PageContext context, QWidget *parent = nullptr);
    /// Shows the rule as it stands in the plan; an id the plan does not know shows `nothing`.
    void showRule(const QString &id, const QString &nothing);
    void setCatalog(const catalog::SnapshotPtr &catalog);
    [[nodiscard]] QString rule() const { return id_; }
    [[nodiscard]] NumberInput *limit() const { return high_.input; }
    [[nodiscard]] NumberSlider *slider() const { return high_.slider; }
    /// The lower end of a limit that has one.
    [[nodiscard]] NumberInput *low() const { return low_.input; }
    [[nodiscard]] QComboBox *ends() const { return ends_; }
    [[nodiscard]] WordsInput *words() const { return words_; }
    [[nodiscard]] QComboBox *choice() const { return choice_; }
    [[nodiscard]] RuleScopeFields *scope() const { return scope_; }
    [[nodiscard]] PinFields *pin() const { return pin_; }
    /// The id of a rule that is stated; the others are named after what they belong to.
    [[nodiscard]] NameField *nameField() const { return rename_; }
    /// What was last said about what was typed; empty: nothing was wrong with it.
    [[nodiscard]] QString problem() const;

private:
    struct NumberLine { ///< a number, its unit and its slider, shown and hidden together
        QWidget *box;
        NumberInput *input;
        QLabel *unit;
        NumberSlider *slider;
    };
    [[nodiscard]] NumberLine makeLine(const QString &name);
    [[nodiscard]] const planner::Constraint *stated() const;
    void showStated(const planner::Constraint &rule);
    void showLimit(const planner::Constraint &rule);
    void showDemand();
    void changeNumber(std::optional<double> value);
    bool changeWords();
    bool push(const QString &field, const std::function<void(planner::Constraint &)> &change);
    void tell(const QString &problem);
    [[nodiscard]] bool isRefused(const planner::Plan &wanted, QString refusal);
    [[nodiscard]] const planner::Plan &startOfChange();
    struct Start { ///< the plan that a gesture found, for its rule
        quint64 gesture = 0;
        QString rule;
        planner::Plan plan;
    };
    PageContext context_;
    Start start_;
    QString id_;
    QLabel *name_, *hint_, *and_;
    QComboBox *ends_;
    NumberLine low_, high_;
    WordsInput *words_;
    TypedText *typedWords_;
    QComboBox *choice_;
    RuleScopeFields *scope_;
    PinFields *pin_;
    NameField *rename_;
};

/// The verb that takes the stated rule or the pin away; nullptr for what belongs to a workload or room.
[[nodiscard]] QUndoCommand *makeRemoveRule(PlanDocument &document, const QString &rule);
/// A link whose menu adds a rule of each kind; `added` is told the new rule's id.
[[nodiscard]] QPushButton *makeAddRule(PlanDocument *document, QWidget *owner,
                                       const std::function<void(const QString &)> &added);

} // namespace cw::app
