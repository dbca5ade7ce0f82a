// What is said of the data a workload works on: whether it is personal, and how it is classified. "Not stated" is no
// "no": the law asks where nothing is stated. Boxes without a layout of their own; the editor places them. GUI thread.
#pragma once

#include "planner/plan/workload.h"

#include <QObject>

#include <functional>

class QComboBox;
class QLineEdit;
class QWidget;

namespace cw::app {

class TypedText;

class DataFields : public QObject {
    Q_OBJECT
public:
    DataFields(const planner::Workload &workload, QObject *parent);
    void show(const planner::Workload &workload);
    /// Label and box, in the order they stand.
    [[nodiscard]] const std::vector<std::pair<QString, QWidget *>> &fields() const { return fields_; }

Q_SIGNALS:
    /// `field` names what was changed.
    void edited(const QString &field, const std::function<void(cw::planner::Workload &)> &change);

private:
    QComboBox *personal_;
    QLineEdit *classification_;
    TypedText *typedClass_;
    std::vector<std::pair<QString, QWidget *>> fields_;
};

} // namespace cw::app
