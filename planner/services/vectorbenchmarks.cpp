#include "planner/services/vectorbenchmarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

struct Measured {
    QString configuration;
    double vectors = 0, dimensions = 0, perCore = 0, recall = 0, p99 = 0;
    QString source, asOf;
};

/// "ElasticCloud" speaks of elasticsearch, "QdrantCloud" of qdrant.
bool isOf(QString database, const QString &engine)
{
    database = database.toLower();
    if (database.endsWith(QLatin1String("cloud")))
        database.chop(5);
    return !database.isEmpty() && engine.startsWith(database);
}

/// "16c64g-force_merge" has 16 cores, "4c16g-5node" 20; 0 = not stated.
int coresOf(const QString &configuration)
{
    static const QRegularExpression size(QStringLiteral("^(\\d+)c\\d+g")), count(QStringLiteral("-(\\d+)node"));
    const auto cores = size.match(configuration);
    const auto nodes = count.match(configuration);
    return cores.hasMatch() ? cores.captured(1).toInt() * (nodes.hasMatch() ? nodes.captured(1).toInt() : 1) : 0;
}

std::vector<Measured> measurements(const QString &engine, const catalog::FactTable &table)
{
    std::vector<Measured> rows;
    for (const QStringList &row : table.rows) {
        Measured m;
        m.configuration = cell(table, row, "configuration");
        const int cores = coresOf(m.configuration);
        m.recall = cell(table, row, "recall").toDouble();
        // Throughput is only comparable at a stated recall.
        if (cores == 0 || m.recall <= 0 || !isOf(cell(table, row, "database"), engine))
            continue;
        m.vectors = cell(table, row, "vectors").toDouble();
        m.dimensions = cell(table, row, "dimensions").toDouble();
        m.perCore = cell(table, row, "max_qps").toDouble() / cores;
        m.p99 = cell(table, row, "serial_p99_ms").toDouble();
        m.source = sourceOf(table, row);
        m.asOf = cell(table, row, "as_of");
        if (m.vectors > 0 && m.dimensions > 0 && m.perCore > 0)
            rows.push_back(m);
    }
    return rows;
}

} // namespace

std::optional<VectorRate> publishedRate(const QString &engine, const catalog::CatalogSnapshot &catalog)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("vectordb_benchmarks"));
    const std::vector<Measured> rows = table ? measurements(engine, *table) : std::vector<Measured>();
    if (rows.empty())
        return std::nullopt;
    const double largest = std::max_element(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
                               return a.vectors < b.vectors;
                           })->vectors;
    const Measured *slowest = nullptr, *fastest = nullptr;
    QStringList names;
    for (const Measured &m : rows) {
        if (m.vectors != largest)
            continue;
        names.append(m.configuration);
        if (!slowest || m.perCore < slowest->perCore)
            slowest = &m;
        if (!fastest || m.perCore > fastest->perCore)
            fastest = &m;
    }
    names.sort();
    VectorRate rate{largest,
                    slowest->dimensions,
                    slowest->recall,
                    {slowest->perCore, std::sqrt(slowest->perCore * fastest->perCore), fastest->perCore},
                    slowest->p99 > 0 ? std::optional(slowest->p99) : std::nullopt,
                    std::nullopt,
                    slowest->source,
                    slowest->asOf,
                    names.join(QStringLiteral(", "))};
    for (const Measured &m : rows)
        if (m.configuration == slowest->configuration && m.vectors < largest && m.perCore > slowest->perCore)
            rate.exponent = std::log(m.perCore / slowest->perCore) / std::log(largest / m.vectors);
    return rate;
}

} // namespace cw::planner
