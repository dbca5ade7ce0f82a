// Many training cases at once, as columns: what a search over systems, degrees and precisions runs. Same numbers as
// predictTraining, without words; allocates only when the columns grow. Safe from any thread on columns of its own.
#pragma once

#include "planner/perf/trainingterms.h"

#include <span>
#include <vector>

namespace cw::planner {

/// The figures of one case, before words.
struct TrainingFigures {
    bool covered = false, fits = false;
    Band stepSeconds, tokensPerSecond;
    double mfu = 0, memoryBytes = 0;
    double memoryError = 0; ///< of `memoryBytes`, as a share, either way
    bool mayFit = false;    ///< it fits, or would with the memory at the low end of its error
};
[[nodiscard]] TrainingFigures trainingFigures(const TrainingCase &input, const TrainingTerms &terms);

struct TrainingColumns {
    std::vector<char> covered, fits;
    std::vector<double> stepSeconds, stepLow, stepHigh, tokensPerSecond, mfu, memoryBytes;
    void resize(std::size_t rows);
};

/// Row i of `columns` answers cases[i]; uncovered rows hold zeros.
void predictTrainingBulk(std::span<const TrainingCase> cases, TrainingColumns &columns);

} // namespace cw::planner
