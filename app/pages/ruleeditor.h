// The fields of one rule: a number with its slider, places or names with commas between, or a choice. Takes rules that
// are stated as such and the promises of workloads and limits of own rooms, which are rules too. Every change is an
// undo step; what cannot stand is said and changes nothing. GUI thread.
#pragma once

#include "app/pages/steppage.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cw::app {

class NumberInput;
class NumberSlider;

class RuleEditor : public QWidget {
    Q_OBJECT
public:
    explicit RuleEditor(PageContext context, QWidget *parent = nullptr);
    /// Shows the rule as it stands in the plan; an id the plan does not know shows `nothing`.
    void showRule(const QString &id, const QString &nothing);
    void setCatalog(const catalog::SnapshotPtr &catalog) { context_.catalog = catalog; }
    [[nodiscard]] QString rule() const { return id_; }
    [[nodiscard]] NumberInput *limit() const { return limit_; }
    [[nodiscard]] NumberSlider *slider() const { return slider_; }
    [[nodiscard]] QLineEdit *words() const { return words_; }
    [[nodiscard]] QComboBox *choice() const { return choice_; }
    /// What was last said about what was typed; empty: nothing was wrong with it.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] const planner::Constraint *stated() const;
    void showStated(const planner::Constraint &rule);
    void showDemand();
    void changeNumber(std::optional<double> value);
    void changeWords();
    void push(const QString &field, const std::function<void(planner::Constraint &)> &change);
    PageContext context_;
    QString id_;
    QLabel *name_, *unit_, *hint_;
    NumberInput *limit_;
    NumberSlider *slider_;
    QLineEdit *words_;
    QComboBox *choice_;
};

/// A link whose menu adds a rule of each kind; `added` is told the new rule's id.
[[nodiscard]] QPushButton *makeAddRule(PlanDocument *document, QWidget *owner,
                                       const std::function<void(const QString &)> &added);

} // namespace cw::app
