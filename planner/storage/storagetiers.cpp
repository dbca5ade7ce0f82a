#include "planner/storage/storagetiers.h"

#include "planner/perf/traininggoodput.h"
#include "planner/plan/retention.h"
#include "planner/plan/serversof.h"
#include "planner/services/cloudservices.h"
#include "planner/services/servicesizing.h"
#include "planner/storage/localdrives.h"
#include "planner/storage/storagenodes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerGigabyte = 1e9, bytesPerTerabyte = 1e12, secondsPerDay = 86400, secondsPerMinute = 60;

QString digits(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

class NeedCollector {
public:
    NeedCollector(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog, StoragePlan &out)
        : plan_(plan), design_(design), catalog_(catalog), out_(out)
    {
    }

    void run()
    {
        for (const Workload &workload : plan_.need.workloads) {
            if (workload.kind == WorkloadKind::Training || workload.kind == WorkloadKind::FineTuning)
                addCheckpoints(workload);
            else if (workload.kind == WorkloadKind::Inference)
                addServing(workload);
            else if (workload.kind == WorkloadKind::Dataset)
                addDataset(workload);
            else if (const auto history = featureHistory(workload, catalog_))
                addHistory(workload, *history);
        }
        addRecords();
    }

private:
    std::optional<double> value(const char *id)
    {
        const catalog::Assumption *found = catalog_.assumption(QString::fromLatin1(id));
        if (!found && !out_.unknown.contains(QLatin1String(id)))
            out_.unknown.append(QLatin1String(id));
        return found ? std::optional(found->value.likely) : std::nullopt;
    }

    const catalog::ModelShape *modelOf(const Workload &workload)
    {
        const catalog::ModelShape *model =
            workload.model.resolved ? &*workload.model.resolved : catalog_.model(workload.model.id);
        if (!model)
            out_.unknown.append(u"the model of %1"_s.arg(workload.id));
        return model;
    }

    /// Servers that send logs and metrics: those of a rack-scale system each; rented storage and services send none.
    [[nodiscard]] int nodesInService() const
    {
        std::set<QString> services;
        for (const CloudService &service : cloudServices(catalog_))
            services.insert(service.system());
        std::map<int, int> nodes;
        for (const DesignUnits &units : design_.units) {
            const catalog::System *system = catalog_.system(units.system);
            if (services.count(units.system) == 0)
                nodes[units.period] += units.active * (system ? std::max(1, serversOf(*system, catalog_)) : 1);
        }
        int most = 0;
        for (const auto &[period, count] : nodes)
            most = std::max(most, count);
        return most;
    }

    void addCheckpoints(const Workload &workload)
    {
        if (workload.method == "lora"_L1)
            return; // adapters are small beside everything else here
        const auto stall =
                       workload.checkpointStallSeconds ? workload.checkpointStallSeconds : value("checkpoint_stall_s"),
                   restart = value("checkpoint_restart_s"), kept = value("checkpoints_kept");
        const catalog::ModelShape *model = modelOf(workload);
        if (!model || !stall || !restart || !kept)
            return;
        StorageNeed need;
        need.purpose = u"checkpoints"_s;
        need.workload = workload.id;
        need.tier = u"parallel"_s;
        const double state = checkpointBytes(*model);
        need.capacity = state * *kept;
        need.write = state / *stall;
        need.read = state / *restart;
        need.basis = u"State %1 GB: written in %2 s, read back in %3 s, %4 kept"_s.arg(
            digits(state / bytesPerGigabyte), digits(*stall, 0), digits(*restart, 0), digits(*kept, 0));
        out_.needs.push_back(need);
        if (const auto retention = retentionOf(workload)) {
            StorageNeed beside = retained(workload, *retention, state * retention->amount);
            beside.read = retention->tier == "object"_L1 ? need.read : 0;
            beside.basis = u"State %1 GB: %2 checkpoints kept beside those of the run"_s.arg(
                digits(state / bytesPerGigabyte), QString::number(retention->amount));
            out_.needs.push_back(beside);
        }
    }

    static StorageNeed retained(const Workload &workload, const Retention &retention, double capacity)
    {
        StorageNeed need;
        need.purpose = u"retention"_s;
        need.workload = workload.id;
        need.tier = retention.tier;
        need.capacity = capacity;
        return need;
    }

    /// Prompts and answers kept whole, each as large as the samples against which drift is held.
    void addRecordsOf(const Workload &workload, double rate)
    {
        const auto kept = retentionOf(workload);
        const auto bytes = kept ? value("drift_bytes_per_request") : std::nullopt;
        if (!bytes)
            return;
        const double write = rate * *bytes;
        StorageNeed need = retained(workload, *kept, write * secondsPerDay * kept->amount);
        need.isShared = true;
        need.write = write;
        need.read = kept->tier == "object"_L1 ? write : 0;
        need.basis = u"%1 requests a second, %2 kB of prompt and answer each, kept %3 days"_s.arg(
            digits(rate), digits(*bytes / 1000, 1), QString::number(kept->amount));
        out_.needs.push_back(need);
    }

    /// What answering leaves behind: contexts on flash, traces and samples for drift beside the logs.
    void addServing(const Workload &workload)
    {
        double rate = 0;
        for (const DemandStep &step : workload.requestsPerSecond)
            rate = std::max(rate, step.value);
        if (rate <= 0)
            return;
        addContexts(workload, rate);
        addTraces(workload, rate);
        addDrift(workload, rate);
        addRecordsOf(workload, rate);
    }

    void addTraces(const Workload &workload, double rate)
    {
        const auto spans = value("trace_spans_per_request"), bytes = value("trace_bytes_per_span"),
                   share = value("trace_kept_share"), days = value("log_retention_days");
        if (!spans || !bytes || !share || !days)
            return;
        StorageNeed traces;
        traces.purpose = u"traces"_s;
        traces.workload = workload.id;
        traces.tier = u"object"_s;
        traces.write = rate * *share * *spans * *bytes;
        traces.capacity = traces.write * secondsPerDay * *days;
        traces.read = traces.write;
        traces.basis = u"%1 requests a second, %2 % of them traced: %3 spans of %4 B, kept %5 days"_s.arg(
            digits(rate), digits(*share * 100, 1), digits(*spans, 0), digits(*bytes, 0), digits(*days, 0));
        out_.needs.push_back(traces);
    }

    /// Prompts and answers kept as a sample, against which later ones are held.
    void addDrift(const Workload &workload, double rate)
    {
        const auto share = value("drift_kept_share"), bytes = value("drift_bytes_per_request"),
                   days = value("drift_retention_days");
        if (!share || !bytes || !days)
            return;
        StorageNeed drift;
        drift.purpose = u"drift"_s;
        drift.workload = workload.id;
        drift.tier = u"object"_s;
        drift.write = rate * *share * *bytes;
        drift.capacity = drift.write * secondsPerDay * *days;
        drift.read = drift.write;
        drift.basis = u"%1 requests a second, %2 % of them kept for comparison: %3 kB each, %4 days"_s.arg(
            digits(rate), digits(*share * 100, 1), digits(*bytes / 1000, 1), digits(*days, 0));
        out_.needs.push_back(drift);
    }

    void addContexts(const Workload &workload, double rate)
    {
        const auto minutes = value("kv_offload_minutes"), reuse = value("kv_reuse_share");
        const catalog::ModelShape *model = modelOf(workload);
        if (!model || !minutes || !reuse)
            return;
        const double tokens = workload.inputTokens.mean + workload.outputTokens.mean;
        const double bytes = bytesPerElement(precisionFromText(workload.precision.kv).value_or(Precision::Bf16));
        const double context = model->kvElements(tokens) * bytes; // layers that slide keep their window alone
        const double perToken = tokens > 0 ? context / tokens : 0;
        if (context <= 0)
            return;
        StorageNeed need;
        need.purpose = u"kv_offload"_s;
        need.workload = workload.id;
        need.tier = u"local"_s;
        need.capacity = rate * *minutes * secondsPerMinute * context;
        need.write = rate * context;
        need.read = rate * *reuse * context;
        need.basis = u"%1 contexts a second of %2 tokens, %3 kB a token, kept %4 min, %5 % read back"_s.arg(
            digits(rate), digits(tokens, 0), digits(perToken / 1000), digits(*minutes, 0), digits(*reuse * 100, 0));
        out_.needs.push_back(need);
    }

    void addDataset(const Workload &workload)
    {
        if (const auto kept = retentionOf(workload)) {
            StorageNeed need = retained(workload, *kept, workload.capacityTb * bytesPerTerabyte * kept->amount);
            need.read = kept->tier == "object"_L1 ? workload.readGbPerSecond * bytesPerGigabyte : 0;
            need.basis = u"%1 TB, %2 copies beside the working copy, which is a part of the plan itself"_s.arg(
                digits(workload.capacityTb, 0), QString::number(kept->amount));
            out_.needs.push_back(need);
            return;
        }
        StorageNeed archive;
        if (const auto copies = value("archive_copies")) {
            archive.purpose = u"archive"_s;
            archive.workload = workload.id;
            archive.tier = u"archive"_s;
            archive.capacity = workload.capacityTb * bytesPerTerabyte * *copies;
            archive.basis = u"%1 TB, %2 copy in the archive; the working copy is a part of the plan itself"_s.arg(
                digits(workload.capacityTb, 0), digits(*copies, 0));
            out_.needs.push_back(archive);
        }
    }

    void addHistory(const Workload &workload, const Band &terabytes)
    {
        StorageNeed need;
        need.purpose = u"archive"_s;
        need.workload = workload.id;
        need.tier = u"archive"_s;
        need.capacity = terabytes.likely * bytesPerTerabyte;
        need.basis =
            u"History of features for training, %1 to %2 TB"_s.arg(digits(terabytes.low, 1), digits(terabytes.high, 1));
        out_.needs.push_back(need);
    }

    /// Logs and metrics of every node.
    void addRecords()
    {
        const int nodes = nodesInService();
        const auto perDay = value("log_gb_per_node_day"), days = value("log_retention_days");
        if (nodes > 0 && perDay && days) {
            StorageNeed logs;
            logs.purpose = u"logs"_s;
            logs.tier = u"object"_s;
            logs.capacity = nodes * *perDay * *days * bytesPerGigabyte;
            logs.write = nodes * *perDay * bytesPerGigabyte / secondsPerDay;
            logs.read = logs.write;
            logs.basis = u"%1 nodes × %2 GB a day × %3 days"_s.arg(nodes).arg(digits(*perDay), digits(*days, 0));
            out_.needs.push_back(logs);
        }
        const auto series = value("metric_series_per_node"), bytes = value("metric_bytes_per_sample"),
                   interval = value("metric_interval_s"), kept = value("metric_retention_days"),
                   copies = value("metric_copies");
        if (nodes > 0 && series && bytes && interval && kept && copies) {
            StorageNeed metrics;
            metrics.purpose = u"metrics"_s;
            metrics.tier = u"object"_s;
            metrics.write = nodes * *series * *bytes / *interval * *copies;
            metrics.capacity = metrics.write * secondsPerDay * *kept;
            metrics.read = metrics.write;
            metrics.basis = u"%1 nodes × %2 series every %3 s × %4 B, %5 days, %6 copies"_s.arg(nodes).arg(
                digits(*series, 0), digits(*interval, 0), digits(*bytes), digits(*kept, 0), digits(*copies, 0));
            out_.needs.push_back(metrics);
        }
    }

    const Plan &plan_;
    const Design &design_;
    const catalog::CatalogSnapshot &catalog_;
    StoragePlan &out_;
};

/// The drives of the servers that serve: what speaks against them first, or nothing.
void carryLocally(StorageTier &tier, const StoragePlan &storage, const Design &design,
                  const catalog::CatalogSnapshot &catalog)
{
    tier.name = u"Local NVMe"_s;
    tier.bound = u"capacity"_s;
    for (const ContextDrives &at : contextDrives(storage.needs, design, catalog))
        tier.drives += at.drives;
    const std::vector<Finding> against = contextFindings(storage, design, catalog);
    if (!against.empty() && against.front().severity != Severity::Info)
        tier.problem = against.front().text;
}

} // namespace

double checkpointInterval(double writeSeconds, double meanTimeBetweenFailures)
{
    return std::sqrt(2 * writeSeconds * meanTimeBetweenFailures);
}

StoragePlan storagePlan(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    StoragePlan out;
    NeedCollector(plan, design, catalog, out).run();
    for (const char *tier : {"local", "parallel", "object", "archive"}) {
        StorageTier sum;
        sum.tier = QLatin1String(tier);
        for (const StorageNeed &need : out.needs)
            if (need.tier == sum.tier) {
                sum.capacity += need.capacity;
                sum.read += need.read;
                sum.write += need.write;
            }
        if (sum.capacity <= 0)
            continue;
        if (sum.tier == "local"_L1)
            carryLocally(sum, out, design, catalog);
        else
            carry(sum, catalog);
        out.tiers.push_back(std::move(sum));
    }
    return out;
}

} // namespace cw::planner
