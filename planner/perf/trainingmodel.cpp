#include "planner/perf/trainingmodel.h"

#include "planner/perf/trainingtext.h"
#include "planner/perf/trainingterms.h"

#include <QCoreApplication>

namespace cw::planner {

namespace {

BandRatio bandOf(const TrainingCase &input, const TrainingCalibration &calibration)
{
    const auto *family = calibration.family(input.device.family);
    constexpr int few = 10; // so few rows tell little of the next one
    if (!family || family->rows < few)
        return calibration.unseenBand;
    if (input.model->isMoe())
        return calibration.moeBand;
    return input.devices <= input.devicesPerNode ? calibration.smallBand : calibration.denseBand;
}

TrainingPrediction predictionOf(const TrainingCase &input, const TrainingTerms &terms)
{
    TrainingPrediction p;
    if (terms.notCovered) {
        p.notCovered = QCoreApplication::translate("cw::planner", terms.notCovered);
        return p;
    }
    const TrainingCalibration &calibration = input.calibration ? *input.calibration : neutralTrainingCalibration();
    const BandRatio band = bandOf(input, calibration);
    const double step = terms.time.step();
    const double tokens = input.globalBatch * input.sequenceLength;
    p.stepSeconds = {step * band.low, step, step * band.high};
    p.tokensPerSecond = {tokens / p.stepSeconds.high, tokens / step, tokens / p.stepSeconds.low};
    p.mfu = terms.modelFlops / step / (input.device.peak(input.precision) * input.devices);
    p.memoryBytes = terms.memory.total();
    if (!(input.device.memoryBytes > 0)) {
        p.overflow = QCoreApplication::translate("cw::planner", "the accelerator states no memory size");
        return p;
    }
    p.fits = p.memoryBytes <= input.device.memoryBytes;
    if (!p.fits)
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
