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
/// row. Passports are those of the first answer by their ids, of the others as `variantFigures` names them.
[[nodiscard]] CellTable variantTable(const std::vector<NamedAnswer> &answers);

/// Id of a figure of a variant among `variantFigures`.
[[nodiscard]] QString variantFigure(const QString &variant, const QString &figure);
/// The figures of all answers but the first, down to their inputs, under ids of their own.
[[nodiscard]] planner::PlanResult variantFigures(const std::vector<NamedAnswer> &answers);

} // namespace cw::app
