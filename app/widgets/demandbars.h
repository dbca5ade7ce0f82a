// Demand by period as bars one can drag, with arrow keys: left and right choose a period, up and down change it. The
// values are also reachable as a field below for the chosen period. Emits every change, also while the hand drags.
#pragma once

#include <QWidget>

#include <vector>

namespace cw::app {

class DemandBars : public QWidget {
    Q_OBJECT
public:
    explicit DemandBars(QWidget *parent = nullptr);
    void setDemand(std::vector<double> values, std::vector<QString> periods);
    [[nodiscard]] const std::vector<double> &values() const { return values_; }
    [[nodiscard]] int current() const { return current_; }
    /// Sets one period's value as a person would.
    void change(int period, double value);

Q_SIGNALS:
    void edited(const std::vector<double> &values);
    void currentChanged(int period);
    void gestureBegun();
    void gestureEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int periodAt(double x) const;
    void describe();
    void choose(int period);
    std::vector<double> values_;
    std::vector<QString> periods_;
    int current_ = 0;
    double scale_ = 1; ///< held while dragging, so that a bar follows the hand
    bool dragging_ = false;
};

} // namespace cw::app
