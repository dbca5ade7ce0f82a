// Answers side by side: a row each, their totals, and how each differs from the first. Pure.
#pragma once

#include "app/models/celltable.h"
#include "app/session/answer.h"

namespace cw::app {

struct NamedAnswer {
    QString id, name;
    const Answer *answer = nullptr;
};

/// The best of each column is marked by a word and weight; the second line of a cell is the change against the first
/// row.
[[nodiscard]] CellTable variantTable(const std::vector<NamedAnswer> &answers);

} // namespace cw::app
