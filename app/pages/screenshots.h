// Grabs every page in light and dark, or in the one theme asked for, for documents and for looking at:
// DIR/<page>-<theme>.png at 1440 x 900 or the size asked for; with the states of `picturestates.h` where they are asked
// for, as DIR/state-<name>-<theme>.png.
#pragma once

#include "app/session/startoptions.h"

namespace cw::app {

class MainWindow;

/// Solves the open plan first when it has no answer; waits for it. The start page is grabbed when no plan is open.
[[nodiscard]] Outcome grabScreenshots(MainWindow &window, const StartOptions &options);

} // namespace cw::app
