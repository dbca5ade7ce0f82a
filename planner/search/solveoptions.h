// How long and how closely to look for a design, and what is worked out beside it. Values.
#pragma once

namespace cw::planner {

struct SolveOptions {
    double timeLimitSeconds = 60;
    /// For what comes beside the design (prices of rules, conflict, ways out), on top of the time limit: where nobody
    /// asked for a limit the work allowed ends them, so that equal inputs give equal bytes on slow machines too.
    double argueSeconds = 0;
    double gap = 1e-4; ///< relative; stop when proven this close
    int seed = 0;
    int threads = 1;
    long long nodeLimit = 0; ///< stop after this many branches, 0 = no limit; unlike a time limit it is repeatable
    long long workLimit = 0; ///< stop after this many simplex iterations, 0 = no limit; repeatable too
    /// The solver looks for designs itself. Off where a good one is given and only the proof is wanted: that is then
    /// three to six times faster (docs/solver.md, "Search").
    bool seeksDesigns = true;
    /// The design a small program begins from is close to the best one: it is kept as it is, and better ones are found
    /// on the way to the proof, without trials of a few offers first.
    bool startIsNear = false;
    /// A design in which periods that are alike are held alike ends a search, whatever its gap: for questions whether
    /// there is one, and at what price about.
    bool mergedIsEnough = false;
    int workers = 0; ///< independent solves at once (prices, fronts), 0 = one per core; the answer is the same
    /// The first design with its bound instead of the proof: what was chosen for the need before, counted anew. For
    /// answers while a hand is on a slider; the pipeline remembers its last design for it.
    bool quick = false;
    bool pricesRules = true;      ///< the price of every rule beside the design
    bool explainsConflict = true; ///< conflict and ways out where there is no design
};

} // namespace cw::planner
