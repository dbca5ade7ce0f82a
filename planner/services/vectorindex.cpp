#include "planner/services/vectorindex.h"

#include "planner/plan/enginechoice.h"

#include <algorithm>
#include <array>

namespace cw::planner {

namespace {

constexpr double float32Bytes = 4, rowNumberBytes = 8;

struct Word {
    const char *id;                      ///< in the plan
    const char *name;                    ///< for people
    std::array<const char *, 2> offered; ///< how the catalog's lists begin for it
};
constexpr std::array<Word, 4> kinds{{{"hnsw", "HNSW", {"HNSW", "HNSW"}},
                                     {"ivf", "IVF", {"IVF", "IVF"}},
                                     {"diskann", "DiskANN", {"DISKANN", "DISKANN"}},
                                     {"flat", "flat", {"FLAT", "FLAT"}}}};
constexpr std::array<Word, 5> storages{{{"none", "float32", {"", ""}},
                                        {"fp16", "fp16", {"fp16", "halfvec"}},
                                        {"int8", "int8", {"sq", "scalar"}},
                                        {"pq", "product-quantised", {"pq", "product"}},
                                        {"binary", "binary", {"binary", "bit"}}}};

template <std::size_t N>
const Word &wordOf(const std::array<Word, N> &words, const QString &id)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word &word) { return id == QLatin1String(word.id); });
    return found == words.end() ? words.front() : *found;
}

bool isOffered(const QString &list, const Word &word)
{
    const QStringList entries = list.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        return std::any_of(word.offered.begin(), word.offered.end(), [&](const char *start) {
            return entry.trimmed().startsWith(QLatin1String(start), Qt::CaseInsensitive);
        });
    });
}

/// "2000;fp16 4000;binary 64000": the number of this storage, else the one without a word.
std::optional<int> mostDimensions(const QString &list, const Word &storage)
{
    std::optional<int> most;
    for (const QString &entry : list.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QStringList words = entry.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() == 2 && words[0] == QLatin1String(storage.id))
            return words[1].toInt();
        if (words.size() == 1)
            most = words[0].toInt();
    }
    return most;
}

QString notOffered(const QString &list, const QString &what)
{
    return list.isEmpty() ? QStringLiteral("whether it offers %1 is not published").arg(what)
                          : QStringLiteral("it offers no %1, only %2")
                                .arg(what, QString(list).replace(QLatin1Char(';'), QStringLiteral(", ")));
}

/// Empty = the product can hold it.
QString unfitOf(const Workload &w, const catalog::FactTable &products, const QStringList &product)
{
    const EngineChoice choice = engineChoice(w.engine);
    const Word &kind = wordOf(kinds, choice.index), &storage = wordOf(storages, choice.quantisation);
    const QString offered = cell(products, product, "index_types"), stored = cell(products, product, "quantisation");
    if (!choice.index.isEmpty() && !isOffered(offered, kind))
        return notOffered(offered, QStringLiteral("%1 index").arg(QLatin1String(kind.name)));
    if (&storage != &storages.front() && !isOffered(stored, storage))
        return notOffered(stored, QStringLiteral("%1 vectors").arg(QLatin1String(storage.name)));
    const auto most = mostDimensions(cell(products, product, "index_dimensions"), storage);
    if (most && w.dimensions > *most)
        return QStringLiteral("its index takes at most %1 dimensions of %2, %3 are asked for")
            .arg(*most)
            .arg(QLatin1String(storage.name))
            .arg(w.dimensions);
    return {};
}

/// Bytes of one component as it is held in memory.
double componentBytes(const Word &storage, PlanningValues &values)
{
    if (&storage == &storages.front())
        return float32Bytes;
    return values.value(QStringLiteral("vector_bytes_") + QLatin1String(storage.id)).likely;
}

Band inGraph(const QString &engine, double raw, bool isQuantised, PlanningValues &values)
{
    const Band factor = values.value(QStringLiteral("vector_memory_factor_") + engine),
               link = values.value(QStringLiteral("vector_link_bytes_") + engine);
    const Band whole{factor.low * (raw + link.low), factor.likely * (raw + link.likely),
                     factor.high * (raw + link.high)};
    if (!isQuantised)
        return whole;
    // A factor over float32 contains links that do not shrink with the components.
    const double least = raw + values.value(QStringLiteral("vector_link_bytes_least")).likely;
    return {std::max(whole.low, least), std::max(whole.likely, least), std::max(whole.high, least)};
}

} // namespace

VectorIndex vectorIndexOf(const Workload &workload, const catalog::FactTable &products, const QStringList &product,
                          PlanningValues &values)
{
    const EngineChoice choice = engineChoice(workload.engine);
    const Word &kind = wordOf(kinds, choice.index), &storage = wordOf(storages, choice.quantisation);
    VectorIndex index;
    index.unfit = unfitOf(workload, products, product);
    if (!choice.index.isEmpty() || &storage != &storages.front())
        index.wording =
            QStringLiteral("%1 index of %2 components").arg(QLatin1String(kind.name), QLatin1String(storage.name));
    const double raw = componentBytes(storage, values) * workload.dimensions;
    const QLatin1String id(kind.id);
    if (id == QLatin1String("hnsw")) {
        index.bytesPerVector = inGraph(cell(products, product, "id"), raw, &storage != &storages.front(), values);
        return index;
    }
    if (id == QLatin1String("flat")) {
        index.bytesPerVector = Band::exact(raw + rowNumberBytes);
        index.scannedBytesPerCore = values.value(QStringLiteral("vector_index_flat_bytes_per_core")).likely;
        return index;
    }
    index.speed = values.value(QStringLiteral("vector_index_speed_") + id);
    const Band memory = values.value(QStringLiteral("vector_index_memory_") + id);
    const bool isOnDrives = id == QLatin1String("diskann");
    index.drivesBytesPerVector = isOnDrives ? float32Bytes * workload.dimensions : 0;
    const double base = isOnDrives ? float32Bytes * workload.dimensions : raw, more = isOnDrives ? 0 : rowNumberBytes;
    index.bytesPerVector = {memory.low * base + more, memory.likely * base + more, memory.high * base + more};
    return index;
}

QStringList productsThatHold(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    QStringList names;
    const catalog::FactTable *products = catalog.table(QStringLiteral("vector_databases"));
    if (!products)
        return names;
    for (const QStringList &row : products->rows)
        if (unfitOf(workload, *products, row).isEmpty() && !cell(*products, row, "deployment").contains(u"library"))
            names.append(cell(*products, row, "name"));
    names.sort();
    return names;
}

} // namespace cw::planner
