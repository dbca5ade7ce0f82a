// A few exclusive choices side by side in one frame. Arrow keys move, the choice is announced by name.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace cw::app {

class Segmented : public QWidget {
    Q_OBJECT
public:
    Segmented(const QString &name, const QStringList &choices, QWidget *parent = nullptr);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setText(int index, const QString &text);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *group_;
};

} // namespace cw::app
