// What a workload that trains says of its runs beside numbers: how it is tuned, from which month it runs, and whether
// it may be interrupted. Boxes without a layout of their own; the editor places them. GUI thread.
#pragma once

#include "planner/plan/workload.h"

#include <QObject>

#include <functional>

class QComboBox;
class QWidget;

namespace cw::app {

class MonthInput;

class RunFields : public QObject {
    Q_OBJECT
public:
    RunFields(const planner::Workload &workload, QObject *parent);
    void show(const planner::Workload &workload);
    /// Label and box, in the order they stand.
    [[nodiscard]] const std::vector<std::pair<QString, QWidget *>> &fields() const { return fields_; }

Q_SIGNALS:
    /// `field` names what was changed.
    void edited(const QString &field, const std::function<void(cw::planner::Workload &)> &change);

private:
    QComboBox *method_ = nullptr; ///< of fine-tuning alone
    MonthInput *from_;
    QComboBox *interruptible_;
    std::vector<std::pair<QString, QWidget *>> fields_;
};

} // namespace cw::app
