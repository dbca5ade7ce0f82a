// For what a rule counts: place, workload and months of a limit; the workloads of any other rule that names them. A
// change is told as the change of a rule, with its name for the list of undo steps. GUI thread.
#pragma once

#include "app/pages/steppage.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace cw::app {

class MonthInput;
class TypedText;

class RuleScopeFields : public QWidget {
    Q_OBJECT
public:
    using Change = std::function<void(planner::Constraint &)>;
    explicit RuleScopeFields(PageContext context, QWidget *parent = nullptr);
    /// Hides itself where the rule speaks of the whole plan always.
    void showRule(const planner::Constraint &rule);
    void setCatalog(const catalog::SnapshotPtr &catalog);
    [[nodiscard]] QComboBox *place() const { return place_; }
    [[nodiscard]] QComboBox *workload() const { return workload_; }
    [[nodiscard]] MonthInput *from() const { return from_; }
    [[nodiscard]] MonthInput *until() const { return until_; }
    /// "all workloads" first, then one for each.
    [[nodiscard]] const std::vector<QCheckBox *> &ticks() const { return ticks_; }

Q_SIGNALS:
    void edited(const QString &field, const cw::app::RuleScopeFields::Change &change);
    void refused(const QString &sentence);

private:
    void takePlace(const QString &typed);
    void showPlace(const planner::Constraint &rule);
    void showWorkloads(const planner::Constraint &rule);
    void buildTicks(const QStringList &workloads);
    PageContext context_;
    QWidget *limitFields_, *tickRow_;
    QComboBox *place_, *workload_;
    TypedText *typedPlace_;
    MonthInput *from_, *until_;
    QStringList own_;    ///< own sites in the list of places
    QStringList ticked_; ///< workloads the ticks stand for
    std::vector<QCheckBox *> ticks_;
};

} // namespace cw::app
