#include "planner/storage/storagefindings.h"

#include "planner/perf/trainingreliability.h"
#include "planner/plan/ownfinding.h"
#include "planner/plan/serversof.h"
#include "planner/services/egressprice.h"
#include "planner/services/servicesizing.h"
#include "planner/storage/localdrives.h"
#include "planner/storage/storagenodes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerGigabyte = 1e9, bytesPerTerabyte = 1e12, rounding = 1e-9;

QString digits(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

class Stalls {
public:
    Stalls(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), design_(design), catalog_(catalog), facts_(reliabilityOf(catalog))
    {
    }

    std::vector<Finding> run()
    {
        for (const Workload &workload : plan_.need.workloads)
            if (workload.kind == WorkloadKind::Training ||
                (workload.kind == WorkloadKind::FineTuning && workload.method != "lora"_L1))
                addRun(workload);
        return std::move(out_);
    }

private:
    struct Place {
        QString site;
        int accelerators = 0, perServer = 0;
    };

    /// Where a run stands that spans servers; nothing for runs in rented places and within one server.
    [[nodiscard]] std::optional<Place> placeOf(const Workload &workload) const
    {
        for (const DesignReplicas &replicas : design_.replicas) {
            if (replicas.workload != workload.id || replicas.count <= 0)
                continue;
            for (const DesignUnits &units : design_.units) {
                const catalog::System *system = units.offer == replicas.offer && units.procurement != "cloud"_L1
                                                    ? catalog_.system(units.system)
                                                    : nullptr;
                const int servers = system ? serversOf(*system, catalog_) : 0; // a rack-scale system is many
                if (servers > 0 && system->accelerators > 0 && replicas.unitsPerReplica * servers > 1 + rounding)
                    return Place{units.site, int(std::lround(replicas.unitsPerReplica * system->accelerators)),
                                 std::max(1, system->accelerators / servers)};
            }
        }
        return std::nullopt;
    }

    /// Bytes a second that the nodes for checkpoints at a site take together.
    [[nodiscard]] double writeRateAt(const QString &site) const
    {
        const catalog::Assumption *share = catalog_.assumption(u"storage_write_share"_s);
        double most = 0;
        for (const DesignExtra &extra : design_.extras) {
            const catalog::System *node =
                extra.site == site && extra.role == "storage"_L1 ? catalog_.system(extra.part) : nullptr;
            if (node && node->nicOneWay && share)
                most = std::max(most,
                                extra.active * node->nicOneWay->toBytesPerSecond() * node->nics * share->value.likely);
        }
        return most;
    }

    void addRun(const Workload &workload)
    {
        const catalog::Assumption *planned = catalog_.assumption(u"checkpoint_stall_s"_s);
        const catalog::ModelShape *model =
            workload.model.resolved ? &*workload.model.resolved : catalog_.model(workload.model.id);
        const std::optional<Place> place = placeOf(workload);
        if (!model || !place || !(planned || workload.checkpointStallSeconds))
            return;
        const double allowed =
            workload.checkpointStallSeconds ? *workload.checkpointStallSeconds : planned->value.likely;
        const double rate = writeRateAt(place->site), state = checkpointBytes(*model);
        const QString id = u"storage.stall.%1"_s.arg(workload.id);
        if (rate <= 0) {
            out_.push_back(
                ownFinding(id, Verdict::Unknown, Severity::Medium,
                           u"%1 writes checkpoints of %2 GB at %3, and no storage node of the design takes them"_s.arg(
                               workload.id, digits(state / bytesPerGigabyte), place->site),
                           u"Add storage nodes to your own catalog, or say where checkpoints go"_s));
            return;
        }
        const double seconds = state / rate;
        QString text =
            u"A checkpoint of %1 (%2 GB) takes %3 s on the %4 GB/s its storage writes at %5, %6 s are allowed"_s.arg(
                workload.id, digits(state / bytesPerGigabyte), digits(seconds), digits(rate / bytesPerGigabyte),
                place->site, digits(allowed, 0));
        if (facts_) {
            const auto useful = [&](double bytesPerSecond) {
                Reliability facts = *facts_;
                facts.planStorageRate = bytesPerSecond;
                return jobGoodput(facts, state, place->accelerators, place->perServer).fraction.likely;
            };
            constexpr double asGood = 1e15; // storage so fast that it costs nothing
            const double lost = useful(asGood) - useful(rate);
            text += u"; slower storage than the fastest there could be costs it %1 % of its useful time"_s.arg(
                digits(lost * 100, 2));
        }
        const bool isShort = seconds > allowed * (1 + 1e-9);
        out_.push_back(isShort ? ownFinding(id, Verdict::Violation, Severity::Medium, text,
                                            u"Storage that writes %1 GB/s, or a longer stall allowed"_s.arg(
                                                digits(state / allowed / bytesPerGigabyte)))
                               : ownFinding(id, Verdict::Satisfied, Severity::Info, text, u"Nothing to do"_s));
    }

    const Plan &plan_;
    const Design &design_;
    const catalog::CatalogSnapshot &catalog_;
    std::optional<Reliability> facts_;
    std::vector<Finding> out_;
};

/// What was measured on real storage, beside what a data set asks for.
void addEvidence(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    for (const Workload &workload : plan.need.workloads) {
        if (workload.kind != WorkloadKind::Dataset || workload.readGbPerSecond <= 0)
            continue;
        const double asked = workload.readGbPerSecond * bytesPerGigabyte;
        const QString evidence = storageEvidence(catalog, asked);
        if (!evidence.isEmpty())
            out.push_back(ownFinding(u"storage.evidence.%1"_s.arg(workload.id), Verdict::Satisfied, Severity::Info,
                                     u"%1 asks for %2 GB/s; the nearest published result is %3"_s.arg(
                                         workload.id, digits(workload.readGbPerSecond), evidence),
                                     u"Ask the vendor for a result with your own access pattern"_s));
    }
}

/// Where models are trained and tuned.
std::set<QString> sitesOfJobs(const Plan &plan, const Design &design)
{
    std::set<QString> offers, sites;
    for (const DesignReplicas &replicas : design.replicas)
        for (const Workload &workload : plan.need.workloads)
            if (workload.id == replicas.workload && replicas.count > 0 &&
                (workload.kind == WorkloadKind::Training || workload.kind == WorkloadKind::FineTuning))
                offers.insert(replicas.offer);
    for (const DesignUnits &units : design.units)
        if (units.active > 0 && offers.count(units.offer) > 0)
            sites.insert(units.site);
    return sites;
}

/// Data in a cloud that is read from another place: the bill holds one copy; reading it over and over costs each time.
void addEgress(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog,
               std::vector<Finding> &out)
{
    const std::set<QString> readers = sitesOfJobs(plan, design);
    std::set<QString> said;
    for (const DesignReplicas &replicas : design.replicas)
        for (const DesignUnits &units : design.units)
            for (const Workload &workload : plan.need.workloads) {
                if (workload.kind != WorkloadKind::Dataset || workload.id != replicas.workload ||
                    units.offer != replicas.offer || units.active <= 0 || units.procurement != "cloud"_L1 ||
                    workload.readGbPerSecond <= 0)
                    continue;
                const auto elsewhere = std::find_if(readers.begin(), readers.end(),
                                                    [&](const QString &site) { return site != units.site; });
                if (elsewhere == readers.end() || !said.insert(workload.id + u'/' + units.site).second)
                    continue;
                // The bill goes the same way; where traffic is included, reading again costs nothing.
                const std::optional<EgressPrice> leaving = egressAt(units.site, catalog);
                if (!leaving || leaving->perGigabyte.high <= 0)
                    continue;
                const Band &price = leaving->perGigabyte;
                constexpr double secondsPerHour = 3600;
                out.push_back(ownFinding(
                    u"storage.egress.%1.%2"_s.arg(workload.id, units.site), Verdict::Conditional, Severity::Medium,
                    u"%1 stands at %2 and %3 reads from outside: the bill holds one copy out of the cloud; what leaves "
                    u"again is billed by the GB each time (%4 to %5 %9, usually %6), an hour at %7 GB/s is %8 %9"_s.arg(
                        workload.id, units.site, *elsewhere, digits(price.low, 2), digits(price.high, 2),
                        digits(price.likely, 2), digits(workload.readGbPerSecond),
                        digits(workload.readGbPerSecond * secondsPerHour * price.likely, 0), leaving->currency),
                    u"Keep the copy where it is read, pin both to one place, or agree on a price for what leaves"_s));
            }
}

/// Where what retention asks for lies.
void addKept(const Design &design, const StoragePlan &storage, std::vector<Finding> &out)
{
    for (const StorageNeed &need : storage.needs) {
        if (need.purpose != "retention"_L1)
            continue;
        std::set<QString> sites;
        for (const DesignReplicas &replicas : design.replicas)
            for (const DesignUnits &units : design.units)
                if (replicas.workload == need.workload && units.offer == replicas.offer && units.active > 0)
                    sites.insert(units.site);
        const QString role = need.tier == "object"_L1 ? u"object-store"_s : u"archive"_s;
        QStringList held;
        for (const QString &site : sites)
            if (std::any_of(design.extras.begin(), design.extras.end(), [&](const DesignExtra &extra) {
                    return extra.site == site && (extra.role == role || extra.role == "history"_L1);
                }))
                held.append(site);
        if (sites.empty())
            continue;
        const bool isHeld = held.size() == qsizetype(sites.size());
        const QString terabytes = digits(need.capacity / bytesPerTerabyte);
        out.push_back(ownFinding(
            u"storage.retention.%1"_s.arg(need.workload), isHeld ? Verdict::Satisfied : Verdict::Unknown,
            isHeld ? Severity::Info : Severity::Medium,
            isHeld && need.isShared && held.size() > 1
                ? u"What %1 keeps for long takes %2 TB: each of %3 keeps what it can serve of it, and nodes for it, or "
                  u"rented object storage, are in the bill"_s.arg(need.workload, terabytes, held.join(u", "_s))
            : isHeld
                ? u"What %1 keeps for long takes %2 TB at %3: nodes for it, or rented object storage, are in the bill"_s
                      .arg(need.workload, terabytes, held.join(u", "_s))
                : u"What %1 keeps for long takes %2 TB and has no nodes of its own: it is not in the bill"_s.arg(
                      need.workload, terabytes),
            isHeld ? u"Nothing to do"_s
                   : u"Choose servers in racks, add a node of disks to your own catalog, or keep less"_s));
    }
}

/// The history of features without nodes or storage of its own lies on the drives of the servers that serve them.
void addHistories(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog,
                  std::vector<Finding> &out)
{
    for (const Workload &workload : plan.need.workloads) {
        const auto history = featureHistory(workload, catalog);
        if (!history)
            continue;
        std::set<QString> sites;
        for (const DesignReplicas &replicas : design.replicas)
            for (const DesignUnits &units : design.units)
                if (replicas.workload == workload.id && units.offer == replicas.offer && units.active > 0)
                    sites.insert(units.site);
        const bool isBilled = std::any_of(design.extras.begin(), design.extras.end(), [&](const DesignExtra &extra) {
            return sites.count(extra.site) > 0 && (extra.role == "history"_L1 || extra.role == "archive"_L1);
        });
        if (!isBilled && !sites.empty())
            out.push_back(ownFinding(
                u"storage.history.%1"_s.arg(workload.id), Verdict::Satisfied, Severity::Info,
                u"The history of %1 for training takes %2 to %3 TB, likely %4; the drives of its servers "
                u"hold it"_s.arg(workload.id, digits(history->low), digits(history->high), digits(history->likely)),
                u"Nothing to do"_s));
    }
}

} // namespace

std::vector<Finding> storageFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out = Stalls(plan, design, catalog).run();
    const StoragePlan storage = storagePlan(plan, design, catalog);
    for (Finding &finding : contextFindings(storage, design, catalog))
        out.push_back(std::move(finding));
    addEvidence(plan, catalog, out);
    addEgress(plan, design, catalog, out);
    addHistories(plan, design, catalog, out);
    addKept(design, storage, out);
    return out;
}

} // namespace cw::planner
