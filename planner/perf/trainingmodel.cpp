#include "planner/perf/trainingmodel.h"

#include "planner/perf/trainingbulk.h"
#include "planner/perf/trainingtext.h"

#include <QCoreApplication>

namespace cw::planner {

namespace {

TrainingPrediction predictionOf(const TrainingCase &input, const TrainingTerms &terms)
{
    TrainingPrediction p;
    if (terms.notCovered) {
        p.notCovered = QCoreApplication::translate("cw::planner", terms.notCovered);
        return p;
    }
    const TrainingFigures figures = trainingFigures(input, terms);
    p.fits = figures.fits;
    p.stepSeconds = figures.stepSeconds;
    p.tokensPerSecond = figures.tokensPerSecond;
    p.mfu = figures.mfu;
    p.memoryBytes = figures.memoryBytes;
    p.memory = {figures.memoryBytes * (1 - figures.memoryError), figures.memoryBytes,
                figures.memoryBytes * (1 + figures.memoryError)};
    p.mayFit = figures.mayFit;
    if (!(input.device.memoryBytes > 0))
        p.overflow = QCoreApplication::translate("cw::planner", "the accelerator states no memory size");
    else if (!p.fits)
        p.overflow = trainingOverflowText(terms.memory, input.device.memoryBytes);
    return p;
}

} // namespace

TrainingPrediction predictTraining(const TrainingCase &input)
{
    return predictionOf(input, trainingTerms(input));
}

TrainingPrediction explainTraining(const TrainingCase &input)
{
    const TrainingTerms terms = trainingTerms(input);
    TrainingPrediction p = predictionOf(input, terms);
    if (!terms.notCovered) {
        p.breakdown = trainingBreakdown(input, terms);
        p.basis = trainingBasis(input);
    }
    return p;
}

} // namespace cw::planner
