// The steps at the left, grouped by question, each with the worst open finding as shape and count. Arrow keys move, the
// current step has a tint and a bar. The foot says how old the catalog is.
#pragma once

#include "app/models/shape.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace cw::app {

class StepButton;

class StepsColumn : public QWidget {
    Q_OBJECT
public:
    explicit StepsColumn(QWidget *parent = nullptr);
    /// A step at the end of its group; an unknown group begins a new one.
    void addStep(const QString &group, const QString &key, const QString &title, const QString &iconName,
                 const QString &shortcut);
    void setCurrent(const QString &key);
    void setBadge(const QString &key, Shape shape, int count);
    void setPlan(const QString &title, const QString &second);
    void setFoot(const QString &catalog);
    void setStepEnabled(const QString &key, bool enabled);

Q_SIGNALS:
    void stepChosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] StepButton *step(const QString &key) const;
    [[nodiscard]] QVBoxLayout *group(const QString &title);
    QVBoxLayout *steps_;
    QLabel *title_, *second_, *foot_;
    QScrollArea *area_;
    std::vector<StepButton *> buttons_;
    std::vector<std::pair<QString, QVBoxLayout *>> groups_;
};

} // namespace cw::app
