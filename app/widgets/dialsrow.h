// The row of six dials at the foot of the window. Each is a button: click or Space selects its figure; hover and focus
// give threshold and share in words. Stale values stay, with the bar at half strength and the word "older".
#pragma once

#include "app/models/dialvalues.h"

#include <QWidget>

namespace cw::app {

class Dial;

class DialsRow : public QWidget {
    Q_OBJECT
public:
    explicit DialsRow(QWidget *parent = nullptr);
    void setValues(const std::vector<DialValue> &values, bool stale);

Q_SIGNALS:
    void figureRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void hideWhatHasNoRoom();
    std::vector<Dial *> dials_;
};

} // namespace cw::app
