// One way to carry one workload: a deployment (parallelism, precision) on an offer, with what a replica delivers.
// The non-linear performance is done here; the program only chooses and counts. Values.
#pragma once

#include "planner/companions/companionrule.h"
#include "planner/companions/rentedplace.h"
#include "planner/cost/offer.h"
#include "planner/fabric/fabricrule.h"
#include "planner/perf/servingmodel.h"
#include "planner/perf/trainingmodel.h"
#include "planner/perf/working.h"

namespace cw::planner {

/// Sequences of an optimiser step of a training run.
struct TrainingBatch {
    double sequences = 0;
    double asked = 0; ///< by the plan; 0 = it leaves them open
    int micro = 0;    ///< of one micro-batch
    [[nodiscard]] bool isRounded() const { return asked > 0 && sequences != asked; }
};

struct Deployment {
    Parallelism parallelism;
    Precision weights = Precision::Bf16;
    Precision kv = Precision::Bf16;
    int accelerators = 1; ///< of one replica
    /// What one replica delivers in its workload's unit: requests/s, jobs, tokens/s, or shares of the whole for
    /// services.
    double capacity = 0;
    std::map<QString, Band>
        predicted;     ///< "ttft_ms", "tpot_ms", "tokens_per_s", "days", "step_s", "mfu", "memory_gb", …
    Workings workings; ///< how some of `predicted` are worked out: time and memory by term, goodput
    PredictionBasis basis;
    TrainingBatch batch; ///< training and fine-tuning
    double busyDays = 0; ///< training: days one run occupies its accelerators
};

struct Candidate {
    QString id; ///< "chat/buy/hall-1/dell-xe9680-h200/fp8-tp4"
    QString workload;
    int offer = -1; ///< index into CandidateSet::offers
    Deployment deployment;
    double unitsPerReplica = 0; ///< share of a unit, or several units
    /// Why it cannot be chosen; reason empty = it may.
    Rejected rejection;
    std::optional<Month> from = {}; ///< a job: month it starts in; absent = as the need says
    /// Every rule it breaks (rejection names the first): what would have to be dropped for it to be open.
    QStringList breaks;
    [[nodiscard]] bool isOpen() const { return rejection.reason.isEmpty(); }
};

/// Stops 1 to 3 of the pipeline. Depends on workloads, sites, procurement and catalog only, never on limits, so that a
/// changed budget re-runs the solve alone; `key` is the hash of what it was made from.
struct CandidateSet {
    QString key;
    std::vector<Offer> offers;
    std::vector<Candidate> candidates;
    std::vector<FabricRule> fabrics;       ///< per own or colocation site
    std::vector<CompanionRule> companions; ///< what else stands beside the servers, likewise
    /// The same where no run brings storage: no ports are kept free for its nodes, and no network waits for them.
    std::vector<CompanionRule> withoutJobStorage;
    [[nodiscard]] const std::vector<CompanionRule> &beside(bool jobsBringStorage) const
    {
        return jobsBringStorage ? companions : withoutJobStorage;
    }
    /// Whether a candidate writes its checkpoints to nodes of its site.
    [[nodiscard]] bool bringsJobStorage(const Candidate &candidate) const;
    RentedPlaces rented;                   ///< what rented places bill beside their machines
    std::vector<Rejected> rejectedOffers;  ///< systems and instances that could not be offered at all
    FigureBook figures;                    ///< passports of offers
    std::vector<Finding> findings;         ///< what could not be considered, and why
};

} // namespace cw::planner
