// Formulas, ids and hashes: mono, on the code tint, selectable, wrapping.
#pragma once

#include <QLabel>

namespace cw::app {

class CodeLabel : public QLabel {
    Q_OBJECT
public:
    explicit CodeLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cw::app
