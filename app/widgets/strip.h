// A tinted line across the page for what is going on: progress with Cancel, an error with a verb, a question with two.
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace cw::app {

class Strip : public QWidget {
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);
    /// Empty verbs are left out. A strip shows one thing at a time; the newest wins.
    void tell(Shape shape, const QString &text, const QString &verb = {}, const QString &second = {});
    /// A bar at the foot, 0 to 1; absent = work goes on and nobody knows how much is left. `tell` takes it away.
    void setProgress(std::optional<double> share);
    /// A cross at the end, for a strip whose verbs all lead on; `tell` takes it away.
    void offerDismissal();
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasProgress() const { return works_; }

Q_SIGNALS:
    void verbChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape shape_ = Shape::None;
    std::optional<double> progress_;
    bool works_ = false; ///< a bar is shown
    QLabel *text_;
    QPushButton *verb_, *second_;
    QToolButton *close_;
};

} // namespace cw::app
