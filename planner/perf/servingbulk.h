// Many serving cases at once, as columns: what a search over systems, mappings, precisions and loads runs. Same numbers
// as predictServing, without words; what cases share is looked up once, and it allocates only when the columns grow.
// Safe from any thread on columns of its own.
#pragma once

#include "planner/perf/servingcase.h"

#include <span>
#include <vector>

namespace cw::planner {

/// The figures of one case, before words. Bands and concurrency hold zeros unless it fits.
struct ServingFigures {
    bool covered = false, fits = false, stable = false;
    Band ttftSeconds, tpotSeconds, outputTokensPerSecond;
    double concurrency = 0, memoryBytes = 0;
};
[[nodiscard]] ServingFigures servingFigures(const ServingParts &parts, double percentile);

struct ServingColumns {
    std::vector<char> covered, fits, stable;
    std::vector<double> ttftSeconds, ttftLow, ttftHigh, tpotSeconds, tpotLow, tpotHigh;
    std::vector<double> outputTokensPerSecond, outputLow, outputHigh, concurrency, memoryBytes;
    void resize(std::size_t rows);
};

/// Row i of `columns` answers cases[i]; uncovered rows and rows that do not fit hold zeros. Cases that follow each
/// other with the same model and the same kind of device share what is looked up: sorted input is faster.
void predictServingBulk(std::span<const ServingCase> cases, ServingColumns &columns);

} // namespace cw::planner
