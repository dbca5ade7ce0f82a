#include "planner/solve/batchfindings.h"

#include "planner/plan/amount.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

constexpr double percent = 100;

Finding rounded(const Workload &workload, const Deployment &deployment)
{
    const TrainingBatch &batch = deployment.batch;
    const int groups = deployment.parallelism.dp;
    const double rounds = std::round(batch.sequences / (double(groups) * batch.micro));
    const double change = std::abs(batch.sequences / batch.asked - 1) * percent;
    Finding finding;
    finding.id = finding.rule = QStringLiteral("training.batch.%1.%2").arg(workload.id).arg(batch.sequences);
    finding.verdict = Verdict::Satisfied;
    finding.severity = Severity::Info;
    finding.text =
        QStringLiteral(
            "%1 trains with %2 sequences a step instead of %3 (off by %4 %): %5 data-parallel groups take %6 "
            "micro-batches of %7 each. The tokens of the run stay as stated and take %8 steps")
            .arg(workload.id, amount(batch.sequences), amount(batch.asked), QString::number(change, 'f', 2),
                 amount(groups), amount(rounds), amount(batch.micro),
                 amount(deployment.predicted.at(QStringLiteral("steps")).likely));
    finding.remedy = QStringLiteral("Nothing to do; to hold the batch, set global_batch_tolerance of %1 to 0: the "
                                    "cluster is then one that divides it")
                         .arg(workload.id);
    return finding;
}

} // namespace

std::vector<Finding> batchFindings(const Plan &plan, const CandidateSet &set, const Decoded &decoded)
{
    std::vector<Finding> findings;
    for (std::size_t c = 0; c < set.candidates.size(); ++c) {
        const Candidate &candidate = set.candidates[c];
        const Workload *workload = workloadOf(plan.need, candidate.workload);
        const bool runs =
            std::any_of(decoded.replicas[c].begin(), decoded.replicas[c].end(), [](int n) { return n > 0; });
        if (!runs || !workload || !candidate.deployment.batch.isRounded())
            continue;
        Finding found = rounded(*workload, candidate.deployment);
        if (std::none_of(findings.begin(), findings.end(), [&](const Finding &said) { return said.id == found.id; }))
            findings.push_back(std::move(found));
    }
    return findings;
}

} // namespace cw::planner
