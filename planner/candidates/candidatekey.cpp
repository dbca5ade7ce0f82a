#include "planner/candidates/candidatekey.h"

#include "planner/plan/planfile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cw::planner {

QString candidateKey(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    Plan relevant = plan;
    Need &need = relevant.need;
    need.constraints.erase(std::remove_if(need.constraints.begin(), need.constraints.end(),
                                          [](const Constraint &c) {
                                              return c.kind == ConstraintKind::Limit ||
                                                     c.kind == ConstraintKind::Redundancy;
                                          }),
                           need.constraints.end());
    need.minimise = {};
    need.resale = false;
    need.pools.clear();
    need.rules = {};
    relevant.title.clear();
    relevant.approvals.clear();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(catalog.hash.toUtf8());
    hash.addData(QByteArray::fromStdString(needToJson(relevant).dump()));
    for (const Workload &workload : need.workloads) {
        if (workload.model.resolved) // a config file's content is not in the need
            hash.addData(QByteArray::number(workload.model.resolved->parameters(), 'g', 17) +
                         QByteArray::number(workload.model.resolved->kvElementsPerToken(), 'g', 17));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace cw::planner
