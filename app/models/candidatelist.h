// What was considered for one workload and what became of it: a value per candidate, from which table and chart are
// built. For services cost is spread over the horizon (purchase divided by its months plus what runs each month, per
// unit of demand); for jobs it is what one run costs in all: bought units stay for the whole plan, rented ones for
// whole periods or their term, short rentals for the run.
#pragma once

#include "app/models/celltable.h"
#include "app/session/answer.h"

namespace cw::app {

enum class CandidateFate { Chosen, Open, Dominated, Rejected, NotSure };

struct CandidateItem {
    QString id;
    QString workload; ///< empty: it was left out for every workload
    QString name;     ///< "Dell XE9680, 8 × H200"
    QString how;      ///< "hall-1 · fp8 · TP 4"
    CandidateFate fate = CandidateFate::Open;
    QString reason; ///< why not, in words
    QString reasonDetail;
    int accelerators = 0;
    QString metric; ///< "ttft_ms", "days", …: what the band shows
    std::optional<double> low, likely, high, limit;
    std::optional<double> throughput; ///< of one replica; for jobs tokens a second
    std::optional<double> cost;       ///< services: per month and unit of demand; jobs: in all over the plan
    std::optional<double> kilowatts;  ///< of one replica
    std::optional<double> leadWeeks;
    QString passport;
    QString offer;    ///< id of what it stands on; empty: a file does not keep it
    planner::Pin pin; ///< what pinning this candidate would add
};

/// Every candidate, chosen first, then open, then the rest by cost; stable by id.
/// `catalog` names systems that a file mentions by id alone; nullptr: they keep it.
[[nodiscard]] std::vector<CandidateItem> candidateItems(const Answer &answer,
                                                        const catalog::CatalogSnapshot *catalog = nullptr);
/// What cost and throughput of a candidate mean for a kind of workload, in words.
struct CandidateAxes {
    QString costHead;   ///< column head: "EUR a month"
    QString costUnit;   ///< "EUR a month per request/s"
    QString throughput; ///< axis title
};
[[nodiscard]] CandidateAxes candidateAxes(planner::WorkloadKind kind, const QString &currency);
/// With a column of how far prices would have to fall where that was asked.
class CandidateFalls;
[[nodiscard]] CellTable candidateTable(const std::vector<CandidateItem> &items, const planner::Plan &plan,
                                       const CandidateFalls &falls);
[[nodiscard]] CellTable candidateTable(const std::vector<CandidateItem> &items, const planner::Plan &plan);
/// "The … is chosen out of n considered": the answer of the Candidates page.
[[nodiscard]] QString candidatesAnswer(const std::vector<CandidateItem> &items);

} // namespace cw::app
