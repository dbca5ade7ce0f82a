// The fields of a pin: how many units of the pinned system stand. Every change is an undo step. GUI thread.
#pragma once

#include "app/session/plandocument.h"

#include <QWidget>

namespace cw::app {

class NumberInput;

class PinFields : public QWidget {
    Q_OBJECT
public:
    explicit PinFields(PlanDocument *document, QWidget *parent = nullptr);
    /// Hides itself for an id that names no pin.
    void showRule(const QString &rule);
    [[nodiscard]] NumberInput *count() const { return count_; }

private:
    PlanDocument *document_;
    QString rule_;
    NumberInput *count_;
};

} // namespace cw::app
