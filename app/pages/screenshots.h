// Grabs every page in light and dark, for documents and for looking at: DIR/<page>-<theme>.png at 1440 x 900.
#pragma once

#include "catalog/base/result.h"

namespace cw::app {

class MainWindow;

/// Solves the open plan first when it has no answer; waits for it. The start page is grabbed when no plan is open.
[[nodiscard]] Outcome grabScreenshots(MainWindow &window, const QString &folder);

} // namespace cw::app
