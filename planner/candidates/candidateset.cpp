#include "planner/candidates/candidate.h"

#include <algorithm>

namespace cw::planner {

bool CandidateSet::bringsJobStorage(const Candidate &candidate) const
{
    return std::any_of(companions.begin(), companions.end(), [&](const CompanionRule &rule) {
        return rule.site == offers[std::size_t(candidate.offer)].site &&
               std::any_of(rule.storage.begin(), rule.storage.end(), [&](const CompanionStorage &storage) {
                   return storage.isForJobs &&
                          rule.brings(storage, candidate.workload, candidate.offer, candidate.unitsPerReplica);
               });
    });
}

} // namespace cw::planner
