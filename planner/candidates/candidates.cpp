#include "planner/candidates/candidates.h"

#include "planner/candidates/arrival.h"
#include "planner/candidates/candidatekey.h"
#include "planner/candidates/deadlinefindings.h"
#include "planner/candidates/evaluation.h"
#include "planner/candidates/offerfilters.h"
#include "planner/candidates/pinfindings.h"
#include "planner/candidates/thinfabric.h"
#include "planner/candidates/trainingdeployment.h"
#include "planner/candidates/unitkind.h"
#include "planner/cost/hardwareunit.h"
#include "planner/cost/roomlacks.h"
#include "planner/plan/planvalidation.h"
#include "planner/plan/retention.h"
#include "planner/plan/serversof.h"
#include "planner/services/servicesizing.h"
#include "planner/workload/demand.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

namespace {

bool isInterruptible(const Workload &workload)
{
    return workload.kind != WorkloadKind::Inference && workload.interruptible.value_or(false);
}

bool isService(WorkloadKind kind)
{
    return kind == WorkloadKind::VectorSearch || kind == WorkloadKind::FeatureServing || kind == WorkloadKind::Dataset;
}

class Enumerator {
public:
    Enumerator(const Plan &plan, const catalog::CatalogSnapshot &catalog, const ProgressCallback &progress,
               const std::atomic_bool *cancel, bool isBeyondRooms)
        : plan_(plan), catalog_(catalog), progress_(progress), cancel_(cancel), isBeyondRooms_(isBeyondRooms),
          filters_(plan, catalog)
    {
    }

    Result<CandidateSet> run()
    {
        Result<PlanningShares> shares = planningShares(catalog_);
        if (!shares)
            return shares.error();
        shares_ = shares.value();
        nameStorage();
        report(QStringLiteral("Collecting offers"));
        OfferSet offers = isBeyondRooms_ ? offersBeyondRooms(plan_, catalog_, set_.figures)
                                         : buildOffers(plan_, catalog_, set_.figures);
        set_.offers = std::move(offers.offers);
        for (Offer &offer : set_.offers)
            if (const FabricKind base = baseTopology(offer, plan_.need, catalog_); base != FabricKind::FatTree)
                offer = offerAt(offer, {base, {}});
        set_.rejectedOffers = std::move(offers.rejected);
        set_.findings = std::move(offers.findings);
        report(QStringLiteral("Predicting candidates"));
        baseOffers_ = set_.offers.size();
        for (std::size_t o = 0; o < baseOffers_; ++o)
            offersOf_[set_.offers[o].system].push_back(int(o));
        std::vector<const Workload *> workloads; // by id: their order in the file must not matter
        for (const Workload &workload : plan_.need.workloads)
            workloads.push_back(&workload);
        std::sort(workloads.begin(), workloads.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
        for (const Workload *workload : workloads) {
            if (isCancelled())
                return cancelled();
            isService(workload->kind) ? addService(*workload) : addModel(*workload);
        }
        if (isCancelled())
            return cancelled();
        closeUnpriced();
        std::sort(set_.candidates.begin(), set_.candidates.end(),
                  [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
        set_.fabrics = fabricRules(plan_, catalog_, set_.offers, set_.figures);
        addCompanions();
        set_.rented = rentedPlaces(plan_, catalog_, set_.offers, set_.figures);
        for (const Finding &finding : filters_.findings())
            set_.findings.push_back(finding);
        for (Finding &finding : deadlineFindings(plan_, set_))
            set_.findings.push_back(std::move(finding));
        for (Finding &finding : pinFindings(plan_, set_, catalog_))
            set_.findings.push_back(std::move(finding));
        set_.key = candidateKey(plan_, catalog_);
        if (isBeyondRooms_)
            set_.key += QStringLiteral(" beyond rooms");
        return std::move(set_);
    }

private:
    void addCompanions()
    {
        std::vector<StorageUser> users = storageUsers();
        const auto rules = [&] {
            return companionRules(plan_, catalog_, set_.offers, set_.fabrics, users, set_.figures);
        };
        set_.companions = rules();
        std::erase_if(users, [](const StorageUser &user) { return user.isForJobs; });
        set_.withoutJobStorage = rules();
        addManagementCables(plan_, catalog_, set_.companions, set_.fabrics, set_.figures);
        includeCosts(plan_, catalog_, set_.companions, set_.fabrics, set_.figures);
        std::vector<FabricRule> theirs; // those of the fabrics are counted above
        includeCosts(plan_, catalog_, set_.withoutJobStorage, theirs, set_.figures);
    }

    [[nodiscard]] bool isCancelled() const { return cancel_ && cancel_->load(std::memory_order_relaxed); }
    static Error cancelled() { return {ErrorCode::Cancelled, QStringLiteral("stopped by the user"), {}, {}, {}}; }
    void report(const QString &stage) const
    {
        if (!progress_)
            return;
        SolveProgress progress;
        progress.stage = stage;
        progress_(progress);
    }

    void nameStorage();
    [[nodiscard]] std::vector<StorageUser> storageUsers() const;
    [[nodiscard]] bool holdsItself(const catalog::System &node, double nodes, const Band &terabytes) const;
    [[nodiscard]] double allowedDays(const Workload &workload, const Offer &offer) const;
    [[nodiscard]] const Evaluation &evaluationOf(const Workload &workload, const catalog::ModelShape &model,
                                                 const UnitKind &kind, const Offer &offer);
    [[nodiscard]] const Evaluation &evaluationWithin(const Workload &workload, const catalog::ModelShape &model,
                                                     const UnitKind &kind, double days);
    void addModel(const Workload &workload);
    void addThinFabrics(const Workload &workload, const catalog::ModelShape &model, int offer, const Evaluation &whole);
    [[nodiscard]] QString serviceInWords(const Workload &workload, const ServiceDeployment &service) const;
    void addService(const Workload &workload);
    void add(const Workload &workload, int offer, const Deployment &deployment, double units, const QString &slug,
             QStringList breaks);
    void addRefused(const Workload &workload, int offer, const QString &reason, const QString &by);
    void addShortRental(const Workload &workload, int offer, const Deployment &deployment, const QString &slug,
                        const QStringList &breaks);
    void closeUnpriced();
    [[nodiscard]] WorkingTerm keptOnSpot(const Offer &offer) const;
    [[nodiscard]] Month startOn(const Workload &workload, const Offer &offer) const;
    void startWhenThere(Candidate &candidate, const Offer &on, const Workload &workload) const;
    static void endInTime(Candidate &candidate, const Workload &workload);
    [[nodiscard]] bool isPinned(const Workload &workload, const Offer &offer) const;
    [[nodiscard]] QStringList rulesBroken(const Offer &offer, const Workload &workload);

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    const ProgressCallback &progress_;
    const std::atomic_bool *cancel_;
    bool isBeyondRooms_;
    OfferFilters filters_;
    PlanningShares shares_;
    CandidateSet set_;
    std::size_t baseOffers_ = 0;
    std::map<QString, std::vector<int>> offersOf_;                           ///< base offers by system
    std::map<QString, QStringList> lacking_;                                 ///< rules of rooms by place and system
    std::set<QString> rentals_;                                              ///< ids of offers given back after a job
    std::map<std::tuple<QString, QString, double>, Evaluation> evaluations_; ///< by workload, unit kind, days allowed
};

/// Checkpoints are written to the storage the plan asks for, where it asks for some.
void Enumerator::nameStorage()
{
    double fastest = 0;
    for (const Workload &workload : plan_.need.workloads)
        fastest = std::max(fastest, workload.writeGbPerSecond);
    constexpr double bytesPerGigabyte = 1e9;
    if (shares_.reliability && fastest > 0)
        shares_.reliability->planStorageRate = fastest * bytesPerGigabyte;
}

/// Days on these units in which a job must end: from when they are there, less what interruptions take. A run of
/// fine-tuning has its deadline to itself.
double Enumerator::allowedDays(const Workload &workload, const Offer &offer) const
{
    const Horizon &horizon = plan_.need.horizon;
    const bool isJob = workload.kind == WorkloadKind::Training;
    const double days = daysLeft(workload, horizon, isJob ? startOn(workload, offer) : beginOf(workload, horizon));
    return offer.isSpot ? days * offer.spotGoodput : days;
}

/// Sizes that end in time on these units; where none does, as if they were there from the beginning, for a way out.
const Evaluation &Enumerator::evaluationOf(const Workload &workload, const catalog::ModelShape &model,
                                           const UnitKind &kind, const Offer &offer)
{
    const double days = allowedDays(workload, offer);
    if (days > 0)
        if (const Evaluation &found = evaluationWithin(workload, model, kind, days); !found.usable.empty())
            return found;
    const Horizon &horizon = plan_.need.horizon;
    return evaluationWithin(workload, model, kind, daysLeft(workload, horizon, beginOf(workload, horizon)));
}

const Evaluation &Enumerator::evaluationWithin(const Workload &workload, const catalog::ModelShape &model,
                                               const UnitKind &kind, double days)
{
    const auto key = std::tuple(workload.id, kind.key, days);
    const auto known = evaluations_.find(key);
    if (known != evaluations_.end())
        return known->second;
    Evaluation evaluation = workload.kind == WorkloadKind::Inference
                                ? evaluateServing(workload, model, kind, shares_, cancel_)
                                : evaluateTraining(workload, model, kind, shares_, days, cancel_);
    return evaluations_.emplace(key, std::move(evaluation)).first->second;
}

void Enumerator::addModel(const Workload &workload)
{
    const catalog::ModelShape *model = modelOf(workload, catalog_);
    if (!model)
        return; // validation has said so
    for (std::size_t o = 0; o < baseOffers_ && !isCancelled(); ++o) {
        const Offer offer = set_.offers[o];
        const catalog::Accelerator *chip = catalog_.accelerator(offer.acceleratorId);
        if (!chip || offer.acceleratorsPerUnit <= 0)
            continue;
        if (chip->status == QLatin1String("announced") && !isPinned(workload, offer)) {
            addRefused(workload, int(o), QStringLiteral("unsupported"),
                       QStringLiteral("%1 is announced, not on sale: pin it to plan with it").arg(chip->name));
            continue;
        }
        if (offer.isSpot && !isInterruptible(workload)) {
            addRefused(workload, int(o), QStringLiteral("unsupported"),
                       workload.kind == WorkloadKind::Inference
                           ? QStringLiteral("spot instances are taken back at any time: never for inference")
                           : QStringLiteral("%1 is not stated to be interruptible").arg(workload.id));
            continue;
        }
        const Evaluation &evaluation = evaluationOf(workload, *model, unitKindOf(offer, plan_.need, catalog_), offer);
        const QStringList filters = rulesBroken(offer, workload);
        if (!evaluation.unsupported.isEmpty()) {
            addRefused(workload, int(o), QStringLiteral("unsupported"), evaluation.unsupported);
            continue;
        }
        for (const Deployment &deployment : evaluation.usable)
            add(workload, int(o), deployment, unitsFor(deployment.accelerators, offer.acceleratorsPerUnit),
                deploymentSlug(deployment, workload.kind), filters);
        for (const BlockedDeployment &blocked : evaluation.blocked)
            add(workload, int(o), blocked.deployment,
                unitsFor(blocked.deployment.accelerators, offer.acceleratorsPerUnit),
                deploymentSlug(blocked.deployment, workload.kind), blocked.breaks + filters);
        if (workload.kind == WorkloadKind::Training)
            addThinFabrics(workload, *model, int(o), evaluation);
    }
}

/// The same units on a cheaper network, where the longer steps still meet the deadline.
void Enumerator::addThinFabrics(const Workload &workload, const catalog::ModelShape &model, int offer,
                                const Evaluation &whole)
{
    const Offer on = set_.offers[std::size_t(offer)];
    for (const ThinFabric &fabric :
         thinFabrics(on, unitKindOf(on, plan_.need, catalog_), whole.usable, plan_.need, catalog_)) {
        const Evaluation &evaluation = evaluationOf(workload, model, fabric.kind, on);
        if (evaluation.usable.empty())
            continue;
        const QString id = offerIdWith(on.id, fabric.design);
        auto thin = std::find_if(set_.offers.begin(), set_.offers.end(), [&](const Offer &o) { return o.id == id; });
        if (thin == set_.offers.end())
            thin = set_.offers.insert(thin, offerAt(on, fabric.design));
        const int index = int(thin - set_.offers.begin());
        const QStringList filters = rulesBroken(*thin, workload);
        for (const Deployment &deployment : evaluation.usable)
            add(workload, index, deployment, unitsFor(deployment.accelerators, on.acceleratorsPerUnit),
                deploymentSlug(deployment, workload.kind), filters);
    }
}

/// "papers: Pinecone", "papers: Qdrant on OEM Service node, 2 x EPYC 9555, 1U".
QString Enumerator::serviceInWords(const Workload &workload, const ServiceDeployment &service) const
{
    const QString name = QStringLiteral("%1: %2").arg(workload.id, service.engineName);
    const catalog::System *system = catalog_.system(service.system);
    return system ? QStringLiteral("%1 on %2").arg(name, systemDescription(*system, catalog_)) : name;
}

void Enumerator::addService(const Workload &workload)
{
    const std::vector<ServiceDeployment> deployments = serviceDeployments(workload, catalog_);
    for (const ServiceDeployment &service : deployments) {
        const bool isRented = service.system.contains(QLatin1Char(':'));
        const auto offers = offersOf_.find(service.system);
        if (isRented && offers == offersOf_.end()) // of a cloud this need does not ask for
            continue;
        // One that is sized and breaks a requirement is a candidate of a way out that gives the requirement up.
        const bool breaksRule = service.rejectedReason == QLatin1String("breaks") && service.nodes > 0;
        const QStringList broken = breaksRule ? QStringList(service.rejectedBy) : QStringList();
        if (!service.usable() && !breaksRule) {
            set_.rejectedOffers.push_back(
                {workload.id + QLatin1Char('/') + service.engine +
                     (service.system.isEmpty() ? QString() : QLatin1Char('/') + service.system),
                 service.rejectedReason, service.rejectedBy, serviceInWords(workload, service)});
            continue;
        }
        if (offers == offersOf_.end())
            continue;
        Deployment deployment;
        deployment.accelerators = 0;
        deployment.capacity = 1;
        deployment.predicted = service.predicted;
        deployment.basis = {service.basis, service.source, service.confidence};
        for (const int o : offers->second)
            add(workload, o, deployment, service.nodes, service.engine,
                broken + rulesBroken(set_.offers[std::size_t(o)], workload));
    }
}

void Enumerator::add(const Workload &workload, int offer, const Deployment &deployment, double units,
                     const QString &slug, QStringList breaks)
{
    const Offer &on = set_.offers[std::size_t(offer)];
    Candidate candidate;
    candidate.id = workload.id + QLatin1Char('/') + on.id + QLatin1Char('/') + slug;
    candidate.workload = workload.id;
    candidate.offer = offer;
    candidate.deployment = deployment;
    candidate.unitsPerReplica = units;
    candidate.breaks = breaks;
    const bool isJob = workload.kind == WorkloadKind::Training;
    if (on.isSpot)
        slowDownOnSpot(candidate.deployment, workload, keptOnSpot(on));
    candidate.deployment.capacity = std::floor(candidate.deployment.capacity * 1e6) / 1e6; // what a plan file keeps
    if (isJob)
        startWhenThere(candidate, on, workload);
    else
        endInTime(candidate, workload);
    breaks = candidate.breaks;
    if (!breaks.isEmpty())
        candidate.rejection = {candidate.id, QStringLiteral("breaks"), breaks.first()};
    set_.candidates.push_back(std::move(candidate));
    const bool canReturn = on.isRented() && on.commitmentMonths == 0 && std::size_t(offer) < baseOffers_;
    if (isJob && canReturn)
        addShortRental(workload, offer, deployment, slug, breaks);
}

/// The share of the time that interruptions leave, as the offer's own passport states it.
WorkingTerm Enumerator::keptOnSpot(const Offer &offer) const
{
    WorkingTerm kept;
    kept.value = Band::exact(offer.spotGoodput);
    const auto passport = offer.passports.find(QStringLiteral("spot_goodput"));
    const Figure *figure = passport == offer.passports.end() ? nullptr : set_.figures.find(passport->second);
    if (!figure)
        return kept;
    kept.name = figure->label;
    kept.value = {figure->low.value_or(offer.spotGoodput), offer.spotGoodput, figure->high.value_or(offer.spotGoodput)};
    kept.unit = figure->unit;
    kept.kind = figure->kind;
    kept.source = figure->source;
    kept.asOf = figure->asOf;
    kept.confidence = figure->confidence;
    return kept;
}

/// The month a job may begin in on units of an offer.
Month Enumerator::startOn(const Workload &workload, const Offer &offer) const
{
    const Horizon &horizon = plan_.need.horizon;
    const Month asked = beginOf(workload, horizon);
    const int arrival = arrivalPeriod(horizon, offer);
    return arrival > 0 && arrival < horizon.periods() ? std::max(asked, horizon.periodStart(arrival)) : asked;
}

/// A job starts once its hardware is there, if the deadline allows.
void Enumerator::startWhenThere(Candidate &candidate, const Offer &on, const Workload &workload) const
{
    const Horizon &horizon = plan_.need.horizon;
    const Month start = startOn(workload, on);
    candidate.from = start;
    const QString rule = workload.id + QLatin1Char('.') + demandKey(workload);
    const bool late = endsTooLate(workload, horizon, start, candidate.deployment.busyDays);
    if (late && !candidate.breaks.contains(rule))
        candidate.breaks += rule;
}

/// A run of fine-tuning that interruptions stretch beyond its deadline; jobs have theirs from their start.
void Enumerator::endInTime(Candidate &candidate, const Workload &workload)
{
    const auto days = candidate.deployment.predicted.find(QStringLiteral("days"));
    if (workload.kind != WorkloadKind::FineTuning || !workload.deadlineDays ||
        days == candidate.deployment.predicted.end())
        return;
    const QString rule = workload.id + QStringLiteral(".deadline_days");
    if (days->second.likely > *workload.deadlineDays && !candidate.breaks.contains(rule))
        candidate.breaks += rule;
}

/// Units rented for one job alone and given back after it.
void Enumerator::addShortRental(const Workload &workload, int offer, const Deployment &deployment, const QString &slug,
                                const QStringList &breaks)
{
    const double busyDays = deployment.busyDays / set_.offers[std::size_t(offer)].spotGoodput;
    const PeriodSpan span = jobSpan(plan_.need.horizon, workload.from, busyDays);
    if (span.busyShare >= 1)
        return;
    Offer rental = set_.offers[std::size_t(offer)];
    rental.id += QStringLiteral("/%1-%2d").arg(workload.id).arg(int(std::ceil(busyDays)));
    if (!rentals_.insert(rental.id).second)
        rental.id += QStringLiteral("-%1").arg(deployment.accelerators); // two sizes that end on the same day
    rental.serviceShare = std::round(span.busyShare * 1e6) / 1e6;
    rental.description += QStringLiteral(", given back after %1 days").arg(int(std::ceil(busyDays)));
    set_.offers.push_back(std::move(rental));
    add(workload, int(set_.offers.size()) - 1, deployment,
        unitsFor(deployment.accelerators, set_.offers.back().acceleratorsPerUnit), slug, breaks);
}

void Enumerator::addRefused(const Workload &workload, int offer, const QString &reason, const QString &by)
{
    Candidate candidate;
    candidate.id = workload.id + QLatin1Char('/') + set_.offers[std::size_t(offer)].id;
    candidate.workload = workload.id;
    candidate.offer = offer;
    candidate.rejection = {candidate.id, reason, by};
    set_.candidates.push_back(std::move(candidate));
}

/// Rules of the room that keep an offer out, then those that it breaks for a workload.
QStringList Enumerator::rulesBroken(const Offer &offer, const Workload &workload)
{
    if (!isBeyondRooms_)
        return filters_.broken(offer, workload);
    const auto [lacking, isNew] = lacking_.try_emplace(offer.site + QLatin1Char('/') + offer.system);
    if (isNew)
        for (const RoomLack &lack : roomLacks(offer, plan_, catalog_))
            lacking->second += lack.rule;
    return lacking->second + filters_.broken(offer, workload);
}

bool Enumerator::isPinned(const Workload &workload, const Offer &offer) const
{
    return std::any_of(plan_.pins.begin(), plan_.pins.end(), [&](const Pin &pin) {
        return pin.system == offer.system && (pin.workload.isEmpty() || pin.workload == workload.id) &&
               (pin.site.isEmpty() || pin.site == offer.site);
    });
}

/// Workloads that could run where hardware is one's own and want storage beside their servers.
std::vector<StorageUser> Enumerator::storageUsers() const
{
    std::vector<StorageUser> users;
    for (const Candidate &candidate : set_.candidates) {
        const Offer &offer = set_.offers[std::size_t(candidate.offer)];
        const catalog::System *system = offer.isRented() ? nullptr : catalog_.system(offer.system);
        const Workload *workload = workloadOf(plan_.need, candidate.workload);
        if (!system || !workload)
            continue;
        const bool isJob = workload->kind == WorkloadKind::Training || workload->kind == WorkloadKind::FineTuning;
        if (workload->kind != WorkloadKind::Dataset && retentionOf(*workload))
            users.push_back({offer.site, workload->id, false});
        if (isJob ? spansServers(candidate.unitsPerReplica, serversOf(*system, catalog_))
                  : workload->kind == WorkloadKind::Dataset)
            users.push_back({offer.site, workload->id, isJob});
        else if (const auto history = featureHistory(*workload, catalog_))
            users.push_back({offer.site, workload->id, false,
                             holdsItself(*system, candidate.unitsPerReplica, *history) ? candidate.offer : -1});
    }
    return users;
}

/// Whether so many nodes keep the history of their features on their own drives.
bool Enumerator::holdsItself(const catalog::System &node, double nodes, const Band &terabytes) const
{
    const catalog::Assumption *usable = catalog_.assumption(QStringLiteral("storage_usable_share"));
    constexpr double bytesPerTerabyte = 1e12;
    return node.localNvme && usable &&
           node.localNvme->toBytes() * nodes * usable->value.likely >= terabytes.likely * bytesPerTerabyte;
}

/// An offer without a price is chosen only where it is pinned or nothing priced can carry the workload.
void Enumerator::closeUnpriced()
{
    for (const Workload &workload : plan_.need.workloads) {
        const bool priced = std::any_of(set_.candidates.begin(), set_.candidates.end(), [&](const Candidate &c) {
            return c.workload == workload.id && c.isOpen() && set_.offers[std::size_t(c.offer)].isPriced();
        });
        for (Candidate &candidate : set_.candidates) {
            const Offer &offer = set_.offers[std::size_t(candidate.offer)];
            if (candidate.workload != workload.id || offer.isPriced() || isPinned(workload, offer))
                continue;
            if (priced || !candidate.isOpen()) {
                if (candidate.isOpen())
                    candidate.rejection = {candidate.id, QStringLiteral("no_price"), {}};
                candidate.breaks.clear(); // dropping a rule would not give it a price
            }
        }
    }
}

} // namespace

Result<CandidateSet> enumerateCandidates(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                         const ProgressCallback &progress, const std::atomic_bool *cancel)
{
    return Enumerator(plan, catalog, progress, cancel, false).run();
}

Result<CandidateSet> candidatesBeyondRooms(const Plan &plan, const catalog::CatalogSnapshot &catalog,
                                           const std::atomic_bool *cancel)
{
    return Enumerator(plan, catalog, {}, cancel, true).run();
}

} // namespace cw::planner
