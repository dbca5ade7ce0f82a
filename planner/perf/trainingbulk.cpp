#include "planner/perf/trainingbulk.h"

#include "planner/perf/measuredband.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr int fewRows = 10; // so few rows of a family tell little of the next one

BandRatio measuredBandOf(const TrainingCase &input, const TrainingCalibration &calibration,
                         const TrainingCalibration::Family *family)
{
    if (!family || family->rows < fewRows)
        return calibration.unseenBand;
    const auto &pairs = family->stackRows;
    const bool stated = std::any_of(pairs.begin(), pairs.end(), [](int rows) { return rows > 0; });
    if (stated && pairs[std::size_t(stackOf(input))] < fewRows)
        return calibration.unseenBand;
    if (input.model->isMoe())
        return calibration.moeBand;
    return input.devices <= input.devicesPerNode ? calibration.smallBand : calibration.denseBand;
}

BandRatio bandOf(const TrainingCase &input, const TrainingCalibration &calibration)
{
    const auto *family = calibration.profileOf(input.device);
    const BandRatio ratio = measuredBandOf(input, calibration, family);
    const Band band = narrowed({ratio.low, 1, ratio.high}, family ? family->removedVariance : 0);
    return {band.low, band.high};
}

} // namespace

TrainingFigures trainingFigures(const TrainingCase &input, const TrainingTerms &terms)
{
    TrainingFigures f;
    f.covered = terms.notCovered == nullptr;
    if (!f.covered)
        return f;
    const TrainingCalibration &calibration = input.calibration ? *input.calibration : neutralTrainingCalibration();
    const BandRatio band = bandOf(input, calibration);
    const double step = terms.time.step();
    const double tokens = input.globalBatch * input.sequenceLength;
    f.stepSeconds = {step * band.low, step, step * band.high};
    f.tokensPerSecond = {tokens / f.stepSeconds.high, tokens / step, tokens / f.stepSeconds.low};
    f.mfu = terms.modelFlops / step / (input.device.peak(input.precision) * input.devices);
    f.memoryBytes = terms.memory.total();
    f.memoryError = calibration.common.memoryError;
    f.fits = f.memoryBytes <= input.device.memoryBytes; // false where the memory size is not stated
    f.mayFit = f.memoryBytes * (1 - f.memoryError) <= input.device.memoryBytes;
    return f;
}

void TrainingColumns::resize(std::size_t rows)
{
    for (auto *flags : {&covered, &fits})
        flags->resize(rows);
    for (auto *values : {&stepSeconds, &stepLow, &stepHigh, &tokensPerSecond, &mfu, &memoryBytes})
        values->resize(rows);
}

void predictTrainingBulk(std::span<const TrainingCase> cases, TrainingColumns &columns)
{
    columns.resize(cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const TrainingFigures f = trainingFigures(cases[i], trainingTerms(cases[i]));
        columns.covered[i] = f.covered;
        columns.fits[i] = f.fits;
        columns.stepSeconds[i] = f.stepSeconds.likely;
        columns.stepLow[i] = f.stepSeconds.low;
        columns.stepHigh[i] = f.stepSeconds.high;
        columns.tokensPerSecond[i] = f.tokensPerSecond.likely;
        columns.mfu[i] = f.mfu;
        columns.memoryBytes[i] = f.memoryBytes;
    }
}

} // namespace cw::planner
