// Turns the options of `predict` into a case of the performance models and their answer into words and JSON. What is
// not given gets a stated default: one replica over all accelerators of the system, tensor parallel. Pure but for the
// arguments.
#pragma once

#include "app/cli/arguments.h"
#include "planner/perf/servingcalibration.h"
#include "planner/perf/servingmodel.h"
#include "planner/perf/trainingmodel.h"
#include "planner/plan/plan.h"

namespace cw::app {

/// A system of the catalog, or an accelerator alone.
struct Machine {
    QString id;
    planner::Device device;
    int accelerators = 1; ///< of one unit
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
};

[[nodiscard]] std::vector<CommandOption> predictOptions();
[[nodiscard]] Result<Machine> findMachine(const QString &id, const catalog::CatalogSnapshot &catalog);
[[nodiscard]] PredictAnswer predictServingFor(Arguments &args, const catalog::ModelShape &model, const Machine &machine,
                                              const planner::ServingCalibration &calibration);
[[nodiscard]] PredictAnswer predictTrainingFor(Arguments &args, const catalog::ModelShape &model,
                                               const Machine &machine, const planner::TrainingCalibration &calibration);
[[nodiscard]] planner::Json toJson(const PredictAnswer &answer, bool withBreakdown);
[[nodiscard]] QStringList toLines(const PredictAnswer &answer, bool withBreakdown);

} // namespace cw::app
