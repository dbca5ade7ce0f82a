// What any mixed-integer solver must do for us. Backends live in their own files; their types never leak.
// Deterministic for equal program, options and threads unless the time limit strikes; limits of nodes and of work
// strike at the same place on every machine. One solver may run in several threads at once. Cancel from any thread.
#pragma once

#include "planner/search/program.h"
#include "planner/search/progress.h"
#include "planner/search/solveoptions.h"

#include <atomic>
#include <memory>

namespace cw::planner {

/// TimeLimit: any limit (time, nodes, work) struck. Failed: nothing is proven, also where an answer was refused.
enum class SolverEnding { Optimal, TimeLimit, Infeasible, Unbounded, Cancelled, Failed };

struct Solution {
    SolverEnding ending = SolverEnding::Failed;
    bool hasValues = false;
    std::vector<double> values;       ///< by column, valid when hasValues; integers already rounded
    std::vector<double> reducedCosts; ///< by column, of programs without whole columns
    std::vector<double> rowDuals;     ///< by row, of programs without whole columns: reduced cost = cost - duals x row
    double objective = 0;
    double bound = 0;
    double gap = 0;
    long long nodes = 0;
    long long work = 0; ///< simplex iterations, the measure of `SolveOptions::workLimit`
    double seconds = 0;
    QString detail;
};

class Solver {
public:
    virtual ~Solver() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString version() const = 0;
    /// What a backend answers, as far as it can be believed (solutioncheck.h).
    [[nodiscard]] Solution solve(const Program &program, const SolveOptions &options, const ProgressCallback &progress,
                                 const std::atomic_bool *cancel);

private:
    [[nodiscard]] virtual Solution answer(const Program &program, const SolveOptions &options,
                                          const ProgressCallback &progress, const std::atomic_bool *cancel) = 0;
};

[[nodiscard]] std::unique_ptr<Solver> makeHighsSolver();
/// The program as free MPS text, for another solver to confirm.
[[nodiscard]] QByteArray toMps(const Program &program, const QString &name);

} // namespace cw::planner
