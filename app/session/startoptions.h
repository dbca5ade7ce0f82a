// How the window was called: the plan to open, what this run looks like instead of the settings, and where pictures of
// the pages go. Read in two steps, since the platform and the scale count before the application exists.
#pragma once

#include "catalog/base/result.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace cw::app {

struct StartOptions {
    QString file;                     ///< empty: the start page
    QString pictures;                 ///< folder for pictures of every page; empty: a window is opened
    QString dropped;                  ///< file dropped on the window before pictures are taken; empty: none
    bool states = false;              ///< pictures of dialogs, questions and mishaps, too
    QString language;                 ///< two letters; empty: the setting
    QString theme;                    ///< "light", "dark" or "contrast"; empty: the setting, pictures in light and dark
    std::optional<double> textPoints; ///< absent: the setting
    QSize size;                       ///< of the window, in pixels at 100 %; empty: as it was left
    bool help = false, version = false;
};

/// False without a screen. Sets platform and scale for Qt where the arguments or the lack of a screen ask for it: call
/// it before the QApplication is made.
[[nodiscard]] bool prepareDisplay(int argc, const char *const *argv);

/// A wrong option is an error of ErrorCode::Usage whose sentence names it and what was expected.
[[nodiscard]] Result<StartOptions> readStartOptions(const QStringList &arguments);
[[nodiscard]] QString startHelp();

} // namespace cw::app
