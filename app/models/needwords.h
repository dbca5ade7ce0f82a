// What two plans ask differently, one row a field, in the words of the pages where it is edited. Pure.
#pragma once

#include "app/export/plandifference.h"

namespace cw::app {

struct AskedRow {
    QString what, second; ///< "First token within", of "chat"
    QString a, b;         ///< empty = nothing stated
};

/// Rows in the order of the changes; changes that read as one thing (two keys of a rule) are one row.
[[nodiscard]] std::vector<AskedRow> askedRows(const std::vector<NeedChange> &changes, const planner::Plan &a,
                                              const planner::Plan &b);

} // namespace cw::app
