#include "planner/perf/servingcalibration.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr double bytesPerGigabyte = 1e9;

/// One row of a fact table by column name; an absent column or cell reads as empty.
class Row {
public:
    Row(const catalog::FactTable &table, const QStringList &cells) : table_(table), cells_(cells) {}
    QString text(const char *column) const
    {
        const int c = table_.column(QLatin1String(column));
        return c >= 0 && c < cells_.size() ? cells_[c].trimmed() : QString();
    }
    double number(const char *column, double otherwise) const
    {
        bool ok = false;
        const double value = text(column).toDouble(&ok);
        return ok ? value : otherwise;
    }
    QStringList list(const char *column) const
    {
        QStringList items;
        for (const QString &item : text(column).split(QLatin1Char(';'), Qt::SkipEmptyParts))
            items << item.trimmed();
        return items;
    }

private:
    const catalog::FactTable &table_;
    const QStringList &cells_;
};

ServingFamily &groupOf(std::vector<ServingFamily> &groups, const QString &key)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const ServingFamily &g) { return g.key == key; });
    if (found != groups.end())
        return *found;
    groups.emplace_back();
    groups.back().key = key;
    return groups.back();
}

/// Key "tpot/closed/calibrated", factor "low" or "high".
void readSpread(ServingCalibration &calibration, const Row &row)
{
    static const QStringList metrics{QStringLiteral("ttft"), QStringLiteral("tpot"), QStringLiteral("rate")};
    static const QStringList loops{QStringLiteral("single"), QStringLiteral("closed"), QStringLiteral("offline"),
                                   QStringLiteral("open")};
    const QStringList key = row.text("key").split(QLatin1Char('/'));
    if (key.size() != 3)
        return;
    const qsizetype metric = metrics.indexOf(key[0]), loop = loops.indexOf(key[1]);
    if (metric < 0 || loop < 0)
        return;
    ServingSpread &spread =
        calibration.spread[std::size_t(metric)][std::size_t(loop)][key[2] == QLatin1String("transferred") ? 1 : 0];
    (row.text("factor") == QLatin1String("low") ? spread.low : spread.high) = row.number("value", 1);
    spread.rows = int(row.number("rows", 0));
}

/// Scope "device": the key is the accelerator's id; factors "band_ttft", "band_tpot", "band_rate" are variances.
void readDevice(ServingCalibration &calibration, const Row &row)
{
    const QString id = row.text("key");
    auto &devices = calibration.devices;
    auto device = std::find_if(devices.begin(), devices.end(), [&](const ServingDevice &d) { return d.id == id; });
    if (device == devices.end()) {
        devices.push_back({id, ServingFactors::ones(), {}, {}});
        device = devices.end() - 1;
    }
    device->source = row.text("source_title");
    static const QStringList bands{QStringLiteral("band_ttft"), QStringLiteral("band_tpot"),
                                   QStringLiteral("band_rate")};
    const double value = row.number("value", 0);
    const qsizetype band = bands.indexOf(row.text("factor"));
    const auto factor = servingFactorFromName(row.text("factor"));
    if (band >= 0)
        device->removedVariance[std::size_t(band)] = std::max(0.0, value);
    else if (factor && value > 0)
        device->multiplier[*factor] = value;
}

void readFactors(ServingCalibration &calibration, const catalog::FactTable &table)
{
    for (const QStringList &cells : table.rows) {
        const Row row(table, cells);
        const QString scope = row.text("scope"), key = row.text("key");
        if (scope == QLatin1String("spread")) {
            readSpread(calibration, row);
            continue;
        }
        if (scope == QLatin1String("device")) {
            readDevice(calibration, row);
            continue;
        }
        ServingFactors *target = nullptr;
        if (scope == QLatin1String("global")) {
            target = &calibration.global;
        } else if (scope == QLatin1String("vendor") || scope == QLatin1String("family") ||
                   scope == QLatin1String("link")) {
            ServingFamily &group = groupOf(scope == QLatin1String("vendor")   ? calibration.vendors
                                           : scope == QLatin1String("family") ? calibration.families
                                                                              : calibration.links,
                                           key);
            if (group.matches.isEmpty())
                group.matches = row.list("matches");
            group.rows = std::max(group.rows, int(row.number("rows", 0)));
            target = &group.multiplier;
        } else if (scope == QLatin1String("engine")) {
            const auto engine = std::find_if(calibration.engines.begin(), calibration.engines.end(),
                                             [&](const ServingEngine &e) { return e.key == key; });
            if (engine != calibration.engines.end()) {
                engine->rows = std::max(engine->rows, int(row.number("rows", 0)));
                target = &engine->multiplier;
            }
        }
        const auto factor = servingFactorFromName(row.text("factor"));
        const double value = row.number("value", 0);
        if (target && factor && value > 0)
            (*target)[*factor] = value;
    }
}

std::vector<ServingEngine> readEngines(const catalog::FactTable &table)
{
    std::vector<ServingEngine> engines;
    for (const QStringList &cells : table.rows) {
        const Row row(table, cells);
        const ServingEngine usual;
        ServingEngine engine;
        engine.key = row.text("engine");
        engine.matches = row.list("matches");
        engine.vendors = row.list("usual_for");
        engine.memoryShare = row.number("memory_share", usual.memoryShare);
        engine.shareOfFree = row.number("share_of_free", 0) > 0;
        engine.reserveOutput = row.number("reserve_output", usual.reserveOutput);
        engine.preemptedShare = row.number("preempted_share", 0);
        engine.maxBatch = row.number("max_batch", usual.maxBatch);
        engine.chunkTokens = row.number("chunk_tokens", usual.chunkTokens);
        engine.smallMemory = row.number("small_memory_gb", 0) * bytesPerGigabyte;
        engine.smallMaxBatch = row.number("small_max_batch", engine.maxBatch);
        engine.smallChunkTokens = row.number("small_chunk_tokens", engine.chunkTokens);
        engine.largeMemory = row.number("large_memory_gb", usual.largeMemory / bytesPerGigabyte) * bytesPerGigabyte;
        engine.largeChunkTokens = row.number("large_chunk_tokens", engine.chunkTokens);
        engine.narrowCache = row.number("narrow_cache", 0) > 0;
        engine.staticBatch = row.number("static_batch", 0) > 0;
        engine.promptsFirst = row.number("prompts_first", 0) > 0;
        engine.expertsWithAttentionDp = row.number("experts_with_attention_dp", 0) > 0;
        engines.push_back(engine);
    }
    return engines;
}

} // namespace

ServingCalibration servingCalibration(const catalog::FactTable *factors, const catalog::FactTable *engines)
{
    ServingCalibration calibration = ServingCalibration::neutral();
    if (engines && !engines->rows.empty())
        calibration.engines = readEngines(*engines);
    if (factors) {
        readFactors(calibration, *factors);
        calibration.origin = QStringLiteral("calibration_serving.csv");
    }
    return calibration;
}

ServingCalibration servingCalibration(const catalog::CatalogSnapshot &catalog)
{
    return servingCalibration(catalog.table(QStringLiteral("calibration_serving")),
                              catalog.table(QStringLiteral("engine_profiles")));
}

} // namespace cw::planner
