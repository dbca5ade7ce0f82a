// How a predicted figure is worked out, beside the figure: its formula with this case's numbers and the terms that go
// in. The pipeline makes passports of them, so that a prediction opens into its time, its memory and its sources.
// Values.
#pragma once

#include "planner/perf/prediction.h"

#include <map>

namespace cw::catalog {
struct Assumption;
}

namespace cw::planner {

struct WorkingTerm {
    QString name; ///< for people: "attention", "Failures of one accelerator"
    Band value;
    QString unit;
    QString kind = QStringLiteral("predicted"); ///< as in passports: given, catalog, derived, predicted, assumed
    QString formula;                            ///< with this case's numbers put in; may be empty
    QString source, asOf, confidence;           ///< empty: as the prediction itself
    bool operator==(const WorkingTerm &) const = default;
};

struct Working {
    QString formula;
    std::vector<WorkingTerm> terms;
    bool operator==(const Working &) const = default;
};

/// By the word of the figure: "step_s", "memory_gb", "days".
using Workings = std::map<QString, Working>;

[[nodiscard]] WorkingTerm termOf(const QString &name, const Band &value, const QString &unit, const QString &kind);
/// A number within a formula: six digits tell cases apart and still read.
[[nodiscard]] QString inFormula(double value);
/// The terms of a breakdown in another unit: `scale` turns seconds or bytes into `unit`. Their sum is the figure.
[[nodiscard]] Working workingOf(const std::vector<BreakdownTerm> &terms, double scale, const QString &unit,
                                const QString &formula);
/// A planning value of the catalog, in its own unit.
[[nodiscard]] WorkingTerm assumedTerm(const catalog::Assumption &value);

} // namespace cw::planner
