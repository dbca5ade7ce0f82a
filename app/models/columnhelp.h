// What the short head of a column stands for, told on hover and to screen readers: abbreviations, standards, and what
// is counted. In the language of the window. Pure.
#pragma once

#include <QString>

namespace cw::app {

enum class ColumnTerm {
    Pue,
    Wue,
    Cue,
    Ref,
    Erf,
    Utilisation,
    Water,
    WorkEnergy,
    Operation,
    Embodied,
    Sci,
    Seal,
    ScoreFirst,
    ScoreSecond,
    BoundBy,
    CriteriaUnknown,
    InForceFrom,
    BindsIn,
    Touches,
    Accelerators,
    CandidatePower,
    CandidateWeeks,
    Replicas,
    Predicted,
    Percentiles,
    Chance,
    PriceFall,
};

[[nodiscard]] QString columnHelp(ColumnTerm term);

} // namespace cw::app
