// What a need says of the product that carries a data service: which one, and for vectors the kind of its index, how
// components are kept in memory, and how many copies there are. In the plan file a product's id alone, or
// {"product": "milvus", "index": "ivf", "quantisation": "int8", "replicas": 3}; in Workload::engine one text of the
// same parts ("milvus index=ivf quantisation=int8 replicas=3"). Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace cw::planner {

struct EngineChoice {
    QString product;      ///< a product id, "any", or empty, which is any
    QString index;        ///< hnsw, ivf, diskann, flat; empty = HNSW, as published rates were measured
    QString quantisation; ///< none, fp16, int8, pq, binary; empty = none
    int replicas = 0;     ///< copies of the index at least; 0 = as many as survive the loss of a node
    bool operator==(const EngineChoice &) const = default;
};

[[nodiscard]] EngineChoice engineChoice(const QString &engine);
/// The product alone where nothing else is said.
[[nodiscard]] QString engineText(const EngineChoice &choice);

[[nodiscard]] const QStringList &indexWords();
[[nodiscard]] const QStringList &quantisationWords();
inline constexpr int mostReplicas = 64;

} // namespace cw::planner
