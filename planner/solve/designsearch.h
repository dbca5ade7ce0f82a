// The best design of a need. Its program has few rows at first; what a design breaks that was left out is asked for
// then. Networks keep ports for the storage a run may bring, whether it does or not: the design that surely brings none
// is looked for as well. One search, one thread.
#pragma once

#include "planner/search/lastdesign.h"
#include "planner/search/looserproof.h"
#include "planner/search/objectives.h"
#include "planner/solve/attempt.h"
#include "planner/solve/neighbour.h"
#include "planner/solve/solvecase.h"

namespace cw::planner {

/// What is known from needs solved before, and what the next ones take; each may be nullptr.
struct KnownNeeds {
    LastDesign *last = nullptr;           ///< of the need as it was: a quick answer begins from it; takes the new one
    const LooserProof *looser = nullptr;  ///< spares the search where it settles the need
    LooserProof *proof = nullptr;         ///< takes what was proved, for tighter needs
    const Neighbour *neighbour = nullptr; ///< of a need that differs by a limit alone
};

class DesignSearch {
public:
    DesignSearch(const SolveCase &solve, const KnownNeeds &known) : solve_(solve), known_(known) {}

    /// Infeasible, cancelled or without values where there is no design.
    [[nodiscard]] Result<Attempt> run();
    /// Which rows the program of the design has.
    [[nodiscard]] const ModelOptions &rows() const { return rows_; }

private:
    [[nodiscard]] Result<Attempt> attempt(const ModelOptions &rows, bool isFirst, const Attempt *like = nullptr);
    [[nodiscard]] Result<Attempt> withTheseRows();
    void lookWithoutJobStorage(Attempt &chosen);
    [[nodiscard]] Decoded decodedOf(const Attempt &attempt) const;
    [[nodiscard]] bool missesAvailability(const Attempt &attempt) const;
    [[nodiscard]] KnownDesign knownDesign() const;

    const SolveCase &solve_;
    KnownNeeds known_;
    ModelOptions rows_;
    bool beginsAnew_ = false; ///< with rows that were left out at first
};

} // namespace cw::planner
