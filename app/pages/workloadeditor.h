// The form of one workload, made from its field records; every change is an undo step. Rebuilt only when another
// workload or kind is shown, so that the focus stays while typing.
#pragma once

#include "app/models/needfields.h"
#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;

namespace cw::app {

class DemandBars;
class EngineFields;
class NumberInput;
class UserGroupsEditor;

class WorkloadEditor : public Card {
    Q_OBJECT
public:
    WorkloadEditor(PageContext context, QWidget *parent = nullptr);
    /// Shows the workload with this id, or says that there is none.
    void showWorkload(const QString &id);
    [[nodiscard]] QString workload() const { return id_; }

Q_SIGNALS:
    void removed();

private:
    void build(const planner::Workload &workload);
    void fill(const planner::Workload &workload);
    void push(const QString &field, const std::function<void(planner::Workload &)> &change);
    [[nodiscard]] const planner::Workload *current() const;
    void addField(QLayout *row, const QString &label, QWidget *field, const QString &unit = {},
                  QWidget *below = nullptr);

    PageContext context_;
    QString id_;
    std::optional<planner::WorkloadKind> built_;
    QWidget *holder_ = nullptr, *form_ = nullptr; ///< the form is made anew for another workload
    QComboBox *model_ = nullptr, *precision_ = nullptr;
    QCheckBox *personal_ = nullptr;
    DemandBars *demand_ = nullptr;
    EngineFields *engine_ = nullptr; ///< belongs to the form
    UserGroupsEditor *users_ = nullptr;
    std::vector<std::pair<NumberField<planner::Workload>, NumberInput *>> inputs_;
};

} // namespace cw::app
