// The EU Cloud Sovereignty Framework, read in two ways from the same answers: a weighted score under both published
// weight profiles, and the SEAL level as the minimum over criteria with the one that binds. What is not known stays a
// range and is counted; a provider's level is a range with basis and date, never a fact. Pure.
#pragma once

#include "planner/rules/planfacts.h"
#include "planner/rules/sovereigntyanswers.h"

namespace cw::planner {

struct SovereigntyRange {
    double low = 0, high = 0;
};

struct ObjectiveReading {
    QString id, name;                         ///< "SOV-1"
    double weightFirst = 0, weightSecond = 0; ///< percent: v1.2.1 (October 2025), calculator (June 2026)
    SovereigntyRange points;                  ///< out of a nominal 1000
    std::optional<int> level; ///< lowest level of the answered criteria, at the low end of their answers
    int criteria = 0, unknown = 0;
    QStringList evidence; ///< "SOV-1.1: parent in FR"
};

struct PlaceReading {
    QString site, label, operatorName;
    SovereigntyRange scoreFirst, scoreSecond; ///< percent; a full score is 100.0756, not clamped
    std::optional<int> answered;              ///< lowest level over all answered criteria
    QString binding;                          ///< the criterion that binds it
    int unknown = 0, criteria = 0;
    std::optional<int> estimateLow, estimateHigh; ///< of the catalog: what `min_seal` is tested against (low end)
    QString basis, basisAsOf;
    std::vector<ObjectiveReading> objectives;
};

[[nodiscard]] PlaceReading readSovereignty(const FactSet &facts, const catalog::CatalogSnapshot &catalog,
                                           const SovereigntyAnswers &answers);
/// All places of a plan in the period with the most of them, as JSON of `result.sovereignty`.
[[nodiscard]] Json sovereigntyJson(const PlanFacts &facts, const catalog::CatalogSnapshot &catalog,
                                   const SovereigntyAnswers &answers);

} // namespace cw::planner
