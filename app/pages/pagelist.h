// The pages of the window in the order of the steps: one record each, from which steps, menu, shortcuts and palette are
// made. A new page is one line in pagelist.cpp.
#pragma once

#include "app/pages/steppage.h"

#include <functional>

namespace cw::app {

struct PageInfo {
    QString key;      ///< persistent name: steps, screenshots
    QString group;    ///< head of its group of steps
    QString title;    ///< with the mnemonic of the menu
    QString icon;     ///< of the step
    QString shortcut; ///< portable text; unique in the window
    std::function<StepPage *(const PageContext &)> make;
    bool needsPlan = true; ///< false: can be looked at without an open plan
    [[nodiscard]] QString plainTitle() const { return QString(title).remove(QLatin1Char('&')); }
};

[[nodiscard]] std::vector<PageInfo> pageList();

} // namespace cw::app
