// States of the window that no page shows by itself, brought about for pictures: questions, dialogs, what goes wrong
// and how it is told. Each is a name and what makes it; it is taken back before the next one. For documents and for
// looking at; never part of a session.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace cw::app {

class MainWindow;

/// Takes a picture of what stands on the screen now, under this name: of the window, or of `other` where it is given.
using TakePicture = std::function<void(const QString &name, MainWindow *other)>;

struct PictureState {
    QString name; ///< of the file: "why-not", "wizard-3"
    std::function<void(MainWindow &, const TakePicture &)> show;
};

/// With no plan open, those of the start; else those of the open plan, which has its answer.
[[nodiscard]] std::vector<PictureState> pictureStates(MainWindow &window);

/// Events until nothing more is being worked out.
void waitUntilSettled(MainWindow &window);

} // namespace cw::app
