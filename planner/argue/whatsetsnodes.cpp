#include "planner/argue/whatsetsnodes.h"

#include "planner/services/servicesizing.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cw::planner {

namespace {

QString sentenceOf(const QString &setBy)
{
    static const std::array<std::pair<const char *, QString>, 8> sentences{
        {{"read_gb_s",
          QStringLiteral("its reading (read_gb_s) sets the number of nodes: less capacity would take no fewer")},
         {"write_gb_s",
          QStringLiteral("its writing (write_gb_s) sets the number of nodes: less capacity would take no fewer")},
         {"read_iops",
          QStringLiteral("its small reads (read_iops) set the number of nodes: less capacity would take no fewer")},
         {"write_iops",
          QStringLiteral("its small writes (write_iops) set the number of nodes: less capacity would take no fewer")},
         {"memory", QStringLiteral("the memory it takes sets the number of nodes: a lower rate would take no fewer")},
         {"p95_ms", QStringLiteral("its latency (p95_ms) sets the number of nodes: a lower rate would take no fewer")},
         {"copies", QStringLiteral("its copies set the number of nodes: a lower rate would take no fewer")},
         {"least", QStringLiteral("it stands on the fewest nodes there can be: less of it would take no fewer")}}};
    for (const auto &[key, sentence] : sentences)
        if (setBy == QLatin1String(key))
            return sentence;
    return {};
}

bool isUsed(const CandidateSet &set, const Decoded &decoded, const QString &workload, const ServiceDeployment &service)
{
    for (std::size_t c = 0; c < set.candidates.size(); ++c) {
        const Candidate &candidate = set.candidates[c];
        const std::vector<int> &replicas = decoded.replicas[c];
        if (candidate.workload == workload && candidate.id.section(QLatin1Char('/'), -1) == service.engine &&
            set.offers[std::size_t(candidate.offer)].system == service.system &&
            std::any_of(replicas.begin(), replicas.end(), [](int n) { return n > 0; }))
            return true;
    }
    return false;
}

} // namespace

QString whatSetsNodes(const Workload &workload, const CandidateSet &set, const Decoded &decoded,
                      const catalog::CatalogSnapshot &catalog)
{
    for (const ServiceDeployment &service : serviceDeployments(workload, catalog))
        if (service.setBy != demandKey(workload) && isUsed(set, decoded, workload.id, service))
            return sentenceOf(service.setBy);
    return {};
}

} // namespace cw::planner
