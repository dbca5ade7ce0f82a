// Collects passports while a plan is worked out and gives each a number. Equal figures share one. Not thread-safe: one
// per pipeline run. At the end `compact` keeps what the result refers to and numbers it in order of first use.
#pragma once

#include "planner/plan/planresult.h"

#include <QHash>

namespace cw::planner {

class FigureBook {
public:
    /// Returns the id; `figure.id` is ignored.
    QString add(Figure figure);
    [[nodiscard]] const Figure *find(const QString &id) const;
    [[nodiscard]] const std::vector<Figure> &figures() const { return figures_; }

private:
    std::vector<Figure> figures_;
    QMultiHash<size_t, int> byContent_;
};

/// Renumbers every passport reference of `result` (and inputs, transitively) and fills `result.figures` from `book`.
void compactFigures(PlanResult &result, const FigureBook &book);

} // namespace cw::planner
