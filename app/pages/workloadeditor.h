// The form of one workload, made from its field records; every change is an undo step. Rebuilt only when another
// workload or kind is shown, so that the focus stays while typing.
#pragma once

#include "app/models/needfields.h"
#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QComboBox;

namespace cw::app {

class DataFields;
class DemandBars;
class EngineFields;
class NameField;
class NumberInput;
class RunFields;
class UserGroupsEditor;

class WorkloadEditor : public Card {
    Q_OBJECT
public:
    WorkloadEditor(PageContext context, QWidget *parent = nullptr);
    /// Shows the workload with this id, or says that there is none.
    void showWorkload(const QString &id);
    void setCatalog(const catalog::SnapshotPtr &catalog);
    [[nodiscard]] QString workload() const { return id_; }

Q_SIGNALS:
    void removed();

private:
    void build(const planner::Workload &workload);
    void fill(const planner::Workload &workload);
    void push(const QString &field, const std::function<void(planner::Workload &)> &change);
    [[nodiscard]] const planner::Workload *current() const;
    void buildModel(QLayout *flow);
    void buildNumbers(const planner::Workload &workload, QLayout *flow, QLayout *aside);
    void buildUse(const planner::Workload &workload, QLayout *column);
    /// Boxes that tell what they change by themselves.
    template <typename Fields>
    void addFields(Fields *fields, QLayout *flow);
    void addField(QLayout *row, const QString &label, QWidget *field, const QString &unit = {},
                  QWidget *below = nullptr);

    PageContext context_;
    QString id_;
    std::optional<planner::WorkloadKind> built_;
    QWidget *holder_ = nullptr, *form_ = nullptr; ///< the form is made anew for another workload
    NameField *name_;                             ///< stays when the form goes: it is being typed in
    QComboBox *model_ = nullptr, *precision_ = nullptr, *cache_ = nullptr;
    DemandBars *demand_ = nullptr;
    EngineFields *engine_ = nullptr; ///< these three belong to the form
    RunFields *run_ = nullptr;
    DataFields *data_ = nullptr;
    UserGroupsEditor *users_ = nullptr;
    std::vector<std::pair<NumberField<planner::Workload>, NumberInput *>> inputs_;
};

} // namespace cw::app
