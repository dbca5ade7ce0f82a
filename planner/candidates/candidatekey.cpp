#include "planner/candidates/candidatekey.h"

#include "planner/plan/planfile.h"
#include "planner/plan/rackpower.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cw::planner {

namespace {

/// Everything a prediction reads of a shape.
QByteArray shapeText(const catalog::ModelShape &m)
{
    QByteArray text;
    for (const int count : {m.layers,
                            m.hidden,
                            m.heads,
                            m.kvHeads,
                            m.headDim,
                            m.ffnHidden,
                            int(m.gatedFfn),
                            m.vocabulary,
                            int(m.tiedEmbeddings),
                            m.maxContext,
                            m.learnedPositions,
                            m.experts,
                            m.expertsPerToken,
                            m.sharedExperts,
                            m.expertFfnHidden,
                            m.denseLayers,
                            m.kvLoraRank,
                            m.qLoraRank,
                            m.ropeHeadDim,
                            m.valueHeadDim,
                            m.indexHeads,
                            m.indexHeadDim,
                            m.slidingLayers,
                            m.slidingWindow,
                            m.linearLayers,
                            m.linearKeyHeads,
                            m.linearKeyHeadDim,
                            m.linearValueHeads,
                            m.linearValueHeadDim,
                            m.linearConvKernel,
                            int(m.gatedAttention)})
        text += QByteArray::number(count) + ' ';
    for (const double small : {m.smallParameters, m.smallPerExpert})
        text += QByteArray::number(small, 'g', 17) + ' ';
    for (const auto &published : {m.publishedParameters, m.publishedActiveParameters})
        text += published ? QByteArray::number(*published, 'g', 17) + ' ' : QByteArray("- ");
    return text + m.nativePrecision.toUtf8() + ';';
}

} // namespace

QString candidateKey(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    Plan relevant = plan;
    Need &need = relevant.need;
    need.constraints.erase(std::remove_if(need.constraints.begin(), need.constraints.end(),
                                          [](const Constraint &c) {
                                              return (c.kind == ConstraintKind::Limit && !isRackPowerCeiling(c)) ||
                                                     c.kind == ConstraintKind::Redundancy;
                                          }),
                           need.constraints.end());
    need.minimise = {};
    need.resale = false;
    need.pools.clear();
    need.rules = {};
    need.rules.facts = plan.need.rules.facts; // who owns a hall decides its level of sovereignty
    relevant.title.clear();
    relevant.approvals.clear();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(catalog.hash.toUtf8());
    hash.addData(QByteArray::fromStdString(needToJson(relevant).dump()));
    for (const Workload &workload : need.workloads) {
        if (workload.model.resolved) // a config file's content is not in the need
            hash.addData(shapeText(*workload.model.resolved));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace cw::planner
