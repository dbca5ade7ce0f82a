// Where a figure comes from, as places one can go to: the page of the window that holds what it is made of, the words
// that find its row in the catalog, and the address of its source. Pure.
#pragma once

#include "planner/plan/planresult.h"

#include <QStringList>
#include <QUrl>

namespace cw::app {

struct FigureOrigin {
    QString step;      ///< key of a page; empty = it is worked out, and its inputs say more
    QStringList words; ///< what finds its row on that page, the closest first; empty = nothing to look for
    QUrl source;       ///< invalid = the source has no address
};
[[nodiscard]] FigureOrigin originOf(const planner::Figure &figure);

} // namespace cw::app
