// Turns the options of `predict` into a case of the performance models and their answer into words and JSON. What is
// not given gets a stated default: one replica over all accelerators of the system, tensor parallel. Pure but for the
// arguments.
#pragma once

#include "app/cli/arguments.h"
#include "planner/perf/servingcalibration.h"
#include "planner/perf/servingmodel.h"
#include "planner/perf/trainingreliability.h"
#include "planner/plan/plan.h"

namespace cw::app {

/// A system of the catalog, or an accelerator alone.
struct Machine {
    QString id;
    planner::Device device;
    int accelerators = 1;          ///< of one unit
    std::optional<double> powerKw; ///< of one unit under load; absent where neither it nor a nameplate is published
    std::optional<Band> rentUsd;   ///< on demand, of one accelerator and hour; absent where the catalog has no offer
};

struct PredictedFigure {
    QString word, unit;
    Band band;
};

struct PredictAnswer {
    QString kind, model, system;
    std::vector<std::pair<QString, QString>> given; ///< the case in words: option -> value
    std::vector<PredictedFigure> figures;           ///< empty when refused
    planner::PredictionBasis basis;
    planner::Breakdown breakdown;
    QString refusal; ///< not covered, does not fit, or overloaded
    ErrorCode refusalCode = ErrorCode::InvalidInput;
    QString caution{};          ///< what may still be in the way; empty = nothing
    planner::Working goodput{}; ///< training: how the useful share of time is worked out; empty = not known
};

[[nodiscard]] std::vector<CommandOption> predictOptions();
[[nodiscard]] Result<Machine> findMachine(const QString &id, const catalog::CatalogSnapshot &catalog);
/// `draft`: the model that proposes tokens; nullptr = none is named.
[[nodiscard]] PredictAnswer predictServingFor(Arguments &args, const catalog::ModelShape &model,
                                              const catalog::ModelShape *draft, const Machine &machine,
                                              const planner::ServingCalibration &calibration);
/// `reliability`: what the run's goodput rests on; absent = days without failures are not given.
[[nodiscard]] PredictAnswer predictTrainingFor(Arguments &args, const catalog::ModelShape &model,
                                               const Machine &machine, const planner::TrainingCalibration &calibration,
                                               const std::optional<planner::Reliability> &reliability);

// Shared by the two kinds.
[[nodiscard]] planner::Precision readPrecision(Arguments &args, const char *option, planner::Precision fallback);
[[nodiscard]] int readDegree(Arguments &args, const char *option, int fallback);
[[nodiscard]] QString shortNumber(double value); ///< as in JSON
/// Sets why there is no prediction: not covered, or no room in memory.
void refuse(PredictAnswer &answer, const QString &notCovered, bool fits, const QString &overflow);

[[nodiscard]] planner::Json toJson(const PredictAnswer &answer, bool withBreakdown);
[[nodiscard]] QStringList toLines(const PredictAnswer &answer, bool withBreakdown);

} // namespace cw::app
