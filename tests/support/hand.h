// A hand on the real window: clicks and drags that go through the window, so that what covers a widget is hit instead
// of it, and answers to dialogs for files, typed by keys. GUI thread.
#pragma once

#include "app/widgets/stepscolumn.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace cw::tests {

/// Where the mouse meets a widget: scrolled to, and on the window.
struct Spot {
    QWindow *window = nullptr;
    QPoint at;
};

inline Spot spotOf(QWidget *widget, QPoint inside)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
    QWidget *top = widget->window();
    top->activateWindow(); // as a window manager does on a click: a dialog that just closed left no window active
    (void)QTest::qWaitForWindowActive(top);
    return {top->windowHandle(), widget->mapTo(top, inside)};
}

inline void click(QWidget *button)
{
    QVERIFY(button && button->isVisible() && button->isEnabled());
    const Spot spot = spotOf(button, button->rect().center());
    QTest::mouseClick(spot.window, Qt::LeftButton, {}, spot.at);
}

/// The button within `place` that says `text`, or begins with it; nullptr = none is shown.
inline QAbstractButton *buttonOf(const QWidget *place, const QString &text)
{
    for (auto *button : place->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(text) && button->isVisible())
            return button;
    }
    return nullptr;
}

/// A step of the list at the left, by its name.
inline void goTo(const QWidget *window, const QString &step)
{
    click(buttonOf(window->findChild<app::StepsColumn *>(), step));
}

/// Pressed at `from`, moved to `to` in steps and let go, both inside the widget.
inline void drag(QWidget *widget, QPoint from, QPoint to)
{
    constexpr int steps = 4;
    const Spot spot = spotOf(widget, from);
    QTest::mousePress(spot.window, Qt::LeftButton, {}, spot.at);
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(spot.window, spot.at + (to - from) * step / steps);
    QTest::mouseRelease(spot.window, Qt::LeftButton, {}, spot.at + (to - from));
}

/// Answers the next dialog for a file or a folder as soon as it is open: the path by keys, then Enter. Needs
/// Qt::AA_DontUseNativeDialogs.
class FileAnswer : public QObject {
public:
    explicit FileAnswer(const QString &path)
    {
        connect(&timer_, &QTimer::timeout, this, [this, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            dialog->activateWindow();
            auto *name = dialog->findChild<QLineEdit *>();
            if (!name || !name->hasFocus()) // where the dialog begins; elsewhere a typed path does not count
                return;
            timer_.stop();
            title_ = dialog->windowTitle();
            name->selectAll();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        timer_.start(10);
    }
    [[nodiscard]] QString title() const { return title_; } ///< of the dialog; empty = none came

private:
    QTimer timer_;
    QString title_;
};

} // namespace cw::tests
