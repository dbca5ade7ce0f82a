// What a workload says of the product that carries a data service: which one, and for vectors the kind of index, how
// components are kept and how many copies there are. Boxes without a layout of their own; the editor places them. GUI
// thread.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/enginechoice.h"
#include "planner/plan/workload.h"

#include <QObject>

class QComboBox;

namespace cw::app {

class NumberInput;

class EngineFields : public QObject {
    Q_OBJECT
public:
    /// Kinds of workload that a product carries.
    [[nodiscard]] static bool hasProduct(planner::WorkloadKind kind);

    EngineFields(const planner::Workload &workload, const catalog::CatalogSnapshot &catalog, QObject *parent);
    void show(const planner::Workload &workload);
    /// Label and box, in the order they stand.
    [[nodiscard]] const std::vector<std::pair<QString, QWidget *>> &fields() const { return fields_; }

Q_SIGNALS:
    /// `field` names the part that was changed, `engine` is the whole as a workload keeps it.
    void edited(const QString &field, const QString &engine);

private:
    QComboBox *addBox(const QString &label, const std::vector<std::pair<QString, QString>> &choices);
    void change(const QString &field, const std::function<void(planner::EngineChoice &)> &edit);

    planner::EngineChoice choice_;
    QComboBox *product_ = nullptr, *index_ = nullptr, *quantisation_ = nullptr;
    NumberInput *copies_ = nullptr;
    std::vector<std::pair<QString, QWidget *>> fields_;
};

} // namespace cw::app
