#include "planner/plan/sanity.h"

#include "planner/plan/jsontext.h"

namespace cw::planner {

namespace {
// Ends of the plausible. The largest public figures at the time of writing stand beside them.
constexpr double maxTokensPerRequest = 1e8;  // longest context on offer: about 1e7
constexpr double maxRequestsPerSecond = 1e7; // largest assistants: some 1e5
constexpr double maxWaitMs = 3.6e6;          // an hour for a first token
constexpr double maxTpotMs = 6e4;            // a minute for a token
constexpr double maxTrainingTokens = 1e16;   // largest corpora: below 1e14
constexpr double maxBatchTokens = 1e10;      // largest known: below 1e8
constexpr double maxDays = 3650;
constexpr double maxRunsPerMonth = 1e6;
constexpr double maxVectors = 1e13;
constexpr int maxDimensions = 65536;
constexpr double maxQueriesPerSecond = 1e9;
constexpr double maxEntities = 1e13;
constexpr double maxFeatures = 1e6;
constexpr double maxFreshnessSeconds = 3.2e7; // a year
constexpr double maxCapacityTb = 1e8;         // 100 EB
constexpr double maxGbPerSecond = 1e6;
constexpr double maxIops = 1e10;          // largest published storage: some 1e8
constexpr double maxStallSeconds = 86400; // a day
constexpr double maxSitePowerKw = 1e7;    // 10 GW
constexpr double maxRackPowerKw = 5000;   // announced racks: 600 kW
constexpr double maxPue = 5;
constexpr double maxEnergyPrice = 1e5; // in any currency
constexpr double maxFloorKgPerM2 = 1e5;
constexpr double maxLimit = 1e15;
constexpr double maxRttMs = 2000;
constexpr int firstYear = 2000;
constexpr int lastYear = 2100;

class Sanity {
public:
    explicit Sanity(const Plan &plan) : plan_(plan) {}

    std::vector<Error> check()
    {
        checkDates();
        for (std::size_t i = 0; i < plan_.need.workloads.size(); ++i)
            checkWorkload(plan_.need.workloads[i], childPointer(QStringLiteral("/need/workloads"), qsizetype(i)));
        for (std::size_t i = 0; i < plan_.need.ownSites.size(); ++i)
            checkSite(plan_.need.ownSites[i], childPointer(QStringLiteral("/need/sites/own"), qsizetype(i)));
        for (std::size_t i = 0; i < plan_.need.constraints.size(); ++i) {
            const Constraint &c = plan_.need.constraints[i];
            const QString place = childPointer(QStringLiteral("/need/constraints"), qsizetype(i));
            below(c.min, maxLimit, place, "min");
            below(c.max, maxLimit, place, "max");
            below(c.maxRttMs, maxRttMs, place, "max_rtt_ms");
        }
        return std::move(errors_);
    }

private:
    void below(const std::optional<double> &value, double end, const QString &place, const char *key)
    {
        if (!value || *value <= end)
            return;
        const auto text = [](double number) { return QString::fromUtf8(compactJson(numberToJson(number))); };
        errors_.push_back(Error::invalid(QStringLiteral("%1 is beyond anything built so far").arg(text(*value)),
                                         childPointer(place, QLatin1String(key)),
                                         QStringLiteral("at most %1; look at the unit in the key").arg(text(end))));
    }

    void checkDates()
    {
        const auto strange = [](int year) { return year < firstYear || year > lastYear; };
        const QString expected = QStringLiteral("a year from %1 to %2").arg(firstYear).arg(lastYear);
        if (strange(plan_.asOf.year()))
            errors_.push_back(
                Error::invalid(QStringLiteral("The plan is dated %1").arg(plan_.asOf.toString(Qt::ISODate)),
                               QStringLiteral("/as_of"), expected));
        if (strange(plan_.need.horizon.start.year()))
            errors_.push_back(
                Error::invalid(QStringLiteral("The horizon starts in %1").arg(plan_.need.horizon.start.toIso()),
                               QStringLiteral("/need/horizon/start"), expected));
    }

    void checkWorkload(const Workload &w, const QString &place)
    {
        below(w.inputTokens.mean, maxTokensPerRequest, place, "input_tokens");
        below(w.outputTokens.mean, maxTokensPerRequest, place, "output_tokens");
        for (const DemandStep &step : w.requestsPerSecond)
            below(step.value, maxRequestsPerSecond, place, "requests_per_s");
        below(w.ttftMs, maxWaitMs, place, "ttft_ms");
        below(w.tpotMs, maxTpotMs, place, "tpot_ms");
        below(w.tokens, maxTrainingTokens, place, "tokens");
        below(w.globalBatchTokens, maxBatchTokens, place, "global_batch_tokens");
        below(double(w.sequenceLength), maxTokensPerRequest, place, "sequence_length");
        below(w.deadlineDays, maxDays, place, "deadline_days");
        below(w.runsPerMonth, maxRunsPerMonth, place, "runs_per_month");
        below(w.vectors, maxVectors, place, "vectors");
        below(double(w.dimensions), double(maxDimensions), place, "dimensions");
        below(w.queriesPerSecond, maxQueriesPerSecond, place, "queries_per_s");
        below(w.p95Ms, maxWaitMs, place, "p95_ms");
        below(w.entities, maxEntities, place, "entities");
        below(w.features, maxFeatures, place, "features");
        below(w.readsPerSecond, maxQueriesPerSecond, place, "reads_per_s");
        below(w.p99Ms, maxWaitMs, place, "p99_ms");
        below(w.freshnessSeconds, maxFreshnessSeconds, place, "freshness_s");
        below(w.capacityTb, maxCapacityTb, place, "capacity_tb");
        below(w.readGbPerSecond, maxGbPerSecond, place, "read_gb_s");
        below(w.writeGbPerSecond, maxGbPerSecond, place, "write_gb_s");
        below(w.readIops, maxIops, place, "read_iops");
        below(w.writeIops, maxIops, place, "write_iops");
        below(w.checkpointStallSeconds, maxStallSeconds, place, "checkpoint_stall_s");
    }

    void checkSite(const OwnSite &site, const QString &place)
    {
        below(site.itPowerKw, maxSitePowerKw, place, "it_power_kw");
        below(site.rackPowerKw, maxRackPowerKw, place, "rack_power_kw");
        below(site.floorKgPerM2, maxFloorKgPerM2, place, "floor_kg_m2");
        below(site.pue, maxPue, place, "pue");
        below(site.electricityPerKwh, maxEnergyPrice, place, "electricity_per_kwh");
    }

    const Plan &plan_;
    std::vector<Error> errors_;
};
} // namespace

std::vector<Error> absurdValues(const Plan &plan)
{
    return Sanity(plan).check();
}

} // namespace cw::planner
