#include "planner/plan/planvalidation.h"

#include "planner/plan/enginechoice.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/metronames.h"
#include "planner/plan/monthdays.h"
#include "planner/plan/retention.h"
#include "planner/plan/sanity.h"
#include "planner/plan/scopes.h"
#include "planner/plan/topologywords.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

namespace {
constexpr double shareTolerance = 0.001;

QString text(double value)
{
    return QString::fromUtf8(compactJson(numberToJson(value)));
}

class Validator {
public:
    Validator(const Plan &plan, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), need_(plan.need), catalog_(catalog), scopes_(plan, catalog)
    {
    }

    std::vector<Error> check()
    {
        checkFrame();
        checkIds();
        for (std::size_t i = 0; i < need_.workloads.size(); ++i)
            checkWorkload(need_.workloads[i], childPointer(QStringLiteral("/need/workloads"), qsizetype(i)));
        checkPlaces();
        checkSwitches();
        for (std::size_t i = 0; i < need_.constraints.size(); ++i)
            checkConstraint(need_.constraints[i], childPointer(QStringLiteral("/need/constraints"), qsizetype(i)));
        checkContradictions();
        checkReach();
        checkWeights();
        checkRobust();
        for (std::size_t i = 0; i < need_.workloads.size(); ++i)
            checkDeadline(need_.workloads[i], childPointer(QStringLiteral("/need/workloads"), qsizetype(i)));
        for (std::size_t i = 0; i < plan_.pins.size(); ++i)
            checkPin(plan_.pins[i], childPointer(QStringLiteral("/pins"), qsizetype(i)));
        for (Error &error : absurdValues(plan_))
            errors_.push_back(std::move(error));
        return std::move(errors_);
    }

private:
    void refuse(const QString &place, const QString &message, const QString &expected)
    {
        errors_.push_back(Error::invalid(message, place, expected));
    }

    static QString orNear(const QString &expected, const QString &near)
    {
        return near.isEmpty() ? expected : expected + QStringLiteral(", perhaps “%1”").arg(near);
    }

    void checkFrame()
    {
        const Horizon &horizon = need_.horizon;
        if (horizon.periodMonths > horizon.months)
            refuse(QStringLiteral("/need/horizon/period_months"),
                   QStringLiteral("A period of %1 months is longer than the horizon").arg(horizon.periodMonths),
                   QStringLiteral("at most %1").arg(horizon.months));
        if (need_.workloads.empty())
            refuse(QStringLiteral("/need/workloads"), QStringLiteral("The need has no workload"),
                   QStringLiteral("at least one"));
        if (need_.procurement.empty())
            refuse(QStringLiteral("/need/procurement"), QStringLiteral("No way to procure is allowed"),
                   QStringLiteral("at least one of buy, colocation, lease, cloud"));
        if (need_.siteCandidates.isEmpty() && need_.ownSites.empty())
            refuse(QStringLiteral("/need/sites"), QStringLiteral("The need names no place"),
                   QStringLiteral("a candidate or an own site"));
        const Currency dollar(QStringLiteral("USD")); // what catalog prices are in
        if (!catalog_.exchangeRate(dollar, plan_.currency))
            refuse(QStringLiteral("/currency"),
                   QStringLiteral("The catalog has no exchange rate for %1").arg(plan_.currency.code()),
                   QStringLiteral("a currency of the catalog such as EUR or USD"));
    }

    /// Names of rules are `<owner>.<key>`, so owners must differ from one another and from constraints.
    void checkIds()
    {
        std::map<QString, QString> seen;
        const auto claim = [&](const QString &id, const QString &place) {
            const auto [at, fresh] = seen.emplace(id, place);
            if (!fresh)
                refuse(place + QStringLiteral("/id"), QStringLiteral("The name “%1” is taken").arg(id),
                       QStringLiteral("a name unlike the one at %1").arg(at->second + QStringLiteral("/id")));
        };
        for (std::size_t i = 0; i < need_.workloads.size(); ++i)
            claim(need_.workloads[i].id, childPointer(QStringLiteral("/need/workloads"), qsizetype(i)));
        for (std::size_t i = 0; i < need_.ownSites.size(); ++i) {
            const QString place = childPointer(QStringLiteral("/need/sites/own"), qsizetype(i));
            claim(need_.ownSites[i].id, place);
            if (catalog_.site(need_.ownSites[i].id))
                refuse(place + QStringLiteral("/id"),
                       QStringLiteral("“%1” is a site of the catalog").arg(need_.ownSites[i].id),
                       QStringLiteral("a name of your own"));
        }
        for (std::size_t i = 0; i < need_.constraints.size(); ++i) {
            const QString place = childPointer(QStringLiteral("/need/constraints"), qsizetype(i));
            claim(need_.constraints[i].id, place);
            const QString owner = need_.constraints[i].id.section(QLatin1Char('.'), 0, 0);
            if (owner != need_.constraints[i].id && seen.count(owner))
                refuse(
                    place + QStringLiteral("/id"),
                    QStringLiteral("“%1” would be taken for a requirement of “%2”").arg(need_.constraints[i].id, owner),
                    QStringLiteral("a name without “%1.” in front").arg(owner));
        }
    }

    void checkModel(const Workload &w, const QString &place)
    {
        const QString at = place + QStringLiteral("/model");
        const catalog::ModelShape *shape = modelOf(w, catalog_);
        if (!shape && !w.model.configPath.isEmpty()) {
            refuse(at + QStringLiteral("/config"),
                   QStringLiteral("The model file “%1” was not read").arg(w.model.configPath),
                   QStringLiteral("a readable config.json beside the plan"));
        } else if (!shape) {
            refuse(at, QStringLiteral("The catalog has no model “%1”").arg(w.model.id),
                   orNear(QStringLiteral("a model id of `catalog list models` or {\"config\": …}"),
                          scopes_.nearestModel(w.model.id)));
        }
        if (!shape || shape->maxContext <= 0)
            return;
        const double context = w.kind == WorkloadKind::Inference ? w.inputTokens.p95.value_or(w.inputTokens.mean) +
                                                                       w.outputTokens.p95.value_or(w.outputTokens.mean)
                                                                 : double(w.sequenceLength);
        if (context > shape->maxContext)
            refuse(place + (w.kind == WorkloadKind::Inference ? QStringLiteral("/input_tokens")
                                                              : QStringLiteral("/sequence_length")),
                   QStringLiteral("%1 tokens are more than %2 was made for").arg(context, 0, 'f', 0).arg(shape->name),
                   QStringLiteral("at most %1 with input and output together").arg(shape->maxContext));
    }

    void checkWithinHorizon(const std::optional<Month> &month, const QString &place)
    {
        const Horizon &horizon = need_.horizon;
        if (month && (*month < horizon.start || *month >= horizon.start + horizon.months))
            refuse(place, QStringLiteral("%1 lies outside the horizon").arg(month->toIso()),
                   QStringLiteral("a month from %1 to %2")
                       .arg(horizon.start.toIso(), (horizon.start + (horizon.months - 1)).toIso()));
    }

    void checkWorkload(const Workload &w, const QString &place)
    {
        switch (w.kind) {
        case WorkloadKind::Inference:
            checkModel(w, place);
            checkTokens(w.inputTokens, place + QStringLiteral("/input_tokens"));
            checkTokens(w.outputTokens, place + QStringLiteral("/output_tokens"));
            checkDemand(w, place + QStringLiteral("/requests_per_s"));
            break;
        case WorkloadKind::Training:
        case WorkloadKind::FineTuning:
            checkModel(w, place);
            checkWithinHorizon(w.from, place + QStringLiteral("/from"));
            if (retentionOf(w) && w.method == QLatin1String("lora"))
                refuse(place + QStringLiteral("/retention"),
                       QStringLiteral("Adapters of a low-rank tuning are too small for a tier of their own"),
                       QStringLiteral("“retention” with method “full”, or left out"));
            break;
        case WorkloadKind::VectorSearch:
            checkEngine(w, place, QStringLiteral("vector_databases"));
            break;
        case WorkloadKind::FeatureServing:
            checkEngine(w, place, QStringLiteral("feature_stores"));
            break;
        case WorkloadKind::Dataset:
            break;
        }
        checkUsers(w, place + QStringLiteral("/users"));
    }

    void checkTokens(const TokenCount &count, const QString &place)
    {
        if (count.p95 && *count.p95 < count.mean)
            refuse(place + QStringLiteral("/p95"), QStringLiteral("The 95th percentile lies below the mean"),
                   QStringLiteral("at least %1").arg(text(count.mean)));
    }

    void checkDemand(const Workload &w, const QString &place)
    {
        std::optional<Month> previous;
        bool anything = w.requestsPerSecond.empty();
        for (std::size_t i = 0; i < w.requestsPerSecond.size(); ++i) {
            const DemandStep &step = w.requestsPerSecond[i];
            const QString at = childPointer(place, qsizetype(i)) + QStringLiteral("/from");
            checkWithinHorizon(step.from, at);
            if (previous && step.from && *step.from <= *previous)
                refuse(at, QStringLiteral("%1 does not come after %2").arg(step.from->toIso(), previous->toIso()),
                       QStringLiteral("steps in the order of time, each month once"));
            previous = step.from;
            anything = anything || step.value > 0;
        }
        if (!anything)
            refuse(place, QStringLiteral("All steps are zero"), QStringLiteral("a rate above 0 in at least one"));
    }

    void checkEngine(const Workload &w, const QString &place, const QString &kind)
    {
        const QString product = engineChoice(w.engine).product;
        if (!product.isEmpty() && product != QLatin1String("any") && !scopes_.isProduct(kind, product))
            refuse(place + QStringLiteral("/engine"), QStringLiteral("The catalog has no “%1” here").arg(product),
                   QStringLiteral("\"any\" or an id of `catalog list %1`").arg(kind));
    }

    /// A catalog without any city cannot tell a slip from a place.
    void checkMetro(const QString &metro, const QString &place)
    {
        const QStringList known = metroNames(catalog_);
        if (!known.isEmpty() && !isMetro(metro, catalog_))
            refuse(place, QStringLiteral("The catalog does not know where “%1” is").arg(metro),
                   orNear(QStringLiteral("a larger city near there, as `catalog list sites` shows them"),
                          nearestWord(metro, known)));
    }

    void checkUsers(const Workload &w, const QString &place)
    {
        if (w.users.empty())
            return;
        double sum = 0;
        std::map<QString, int> metros;
        for (std::size_t i = 0; i < w.users.size(); ++i) {
            sum += w.users[i].share;
            checkMetro(w.users[i].metro, childPointer(place, qsizetype(i)) + QStringLiteral("/metro"));
            if (++metros[w.users[i].metro] == 2)
                refuse(childPointer(place, qsizetype(i)) + QStringLiteral("/metro"),
                       QStringLiteral("“%1” stands here twice").arg(w.users[i].metro),
                       QStringLiteral("each metro once"));
        }
        if (std::abs(sum - 1) > shareTolerance)
            refuse(place, QStringLiteral("The shares add up to %1").arg(text(sum)), QStringLiteral("a sum of 1"));
    }

    void checkPlaces()
    {
        for (qsizetype i = 0; i < need_.siteCandidates.size(); ++i) {
            const QString &token = need_.siteCandidates[i];
            if (!scopes_.isPlace(token))
                refuse(childPointer(QStringLiteral("/need/sites/candidates"), i),
                       QStringLiteral("“%1” is no site, country or group of countries").arg(token),
                       orNear(QStringLiteral("a site id, a country such as DE, EU, EEA or *"),
                              scopes_.nearestSite(token)));
        }
        for (std::size_t i = 0; i < need_.ownSites.size(); ++i) {
            const QString place = childPointer(QStringLiteral("/need/sites/own"), qsizetype(i));
            if (!catalog_.country(need_.ownSites[i].country))
                refuse(place + QStringLiteral("/country"),
                       QStringLiteral("The catalog knows no country “%1”").arg(need_.ownSites[i].country),
                       QStringLiteral("a code of `catalog list jurisdictions`"));
            checkFeeds(need_.ownSites[i], place + QStringLiteral("/feeds"));
        }
    }

    /// N+1 takes a feed to spare, 2N two sides alike.
    void checkFeeds(const OwnSite &own, const QString &place)
    {
        const int feeds = own.feeds.value_or(2);
        if (own.powerFeeds == QLatin1String("2N") && feeds % 2 != 0)
            refuse(place, QStringLiteral("%1 feeds make no two sides of 2N").arg(feeds),
                   QStringLiteral("an even number: the feeds of both sides together"));
        else if (own.powerFeeds == QLatin1String("N+1") && feeds < 2)
            refuse(place, QStringLiteral("Of %1 feeds none is spare, as N+1 has it").arg(feeds),
                   QStringLiteral("2 or more, or “power_feeds” N"));
    }

    void checkSwitches()
    {
        for (qsizetype i = 0; i < need_.topology.size(); ++i) {
            const QString model = topologyEntry(need_.topology[i]).model;
            if (!model.isEmpty() && !scopes_.isSwitch(model))
                refuse(childPointer(QStringLiteral("/need/topology"), i),
                       QStringLiteral("The catalog has no switch “%1”").arg(model),
                       orNear(QStringLiteral("an id of `catalog list switches`"), scopes_.nearestSwitch(model)));
        }
    }

    void checkScope(const QStringList &workloads, const QString &place)
    {
        for (qsizetype i = 0; i < workloads.size(); ++i)
            if (workloads[i] != QLatin1String("*"))
                checkWorkloadName(workloads[i], childPointer(place, i));
    }

    void checkWorkloadName(const QString &id, const QString &place)
    {
        QStringList known;
        for (const Workload &w : need_.workloads)
            known << w.id;
        if (!known.contains(id))
            refuse(place, QStringLiteral("The need has no workload “%1”").arg(id),
                   known.isEmpty() ? QStringLiteral("a workload of the need")
                                   : QStringLiteral("one of ") + known.join(QStringLiteral(", ")));
    }

    void checkSiteName(const QString &id, const QString &place)
    {
        if (!scopes_.isSite(id))
            refuse(place, QStringLiteral("Neither need nor catalog has a site “%1”").arg(id),
                   orNear(QStringLiteral("an own site or an id of `catalog list sites`"), scopes_.nearestSite(id)));
    }

    void checkCountries(const QStringList &tokens, const QString &place)
    {
        if (tokens.isEmpty())
            refuse(place, QStringLiteral("The list is empty"), QStringLiteral("at least one country or group"));
        for (qsizetype i = 0; i < tokens.size(); ++i)
            if (catalog_.countriesOf(tokens[i]).isEmpty())
                refuse(childPointer(place, i),
                       QStringLiteral("“%1” is no country or group of the catalog").arg(tokens[i]),
                       QStringLiteral("a country such as DE, or EU, EEA, *"));
    }

    void checkConstraint(const Constraint &c, const QString &place)
    {
        checkScope(c.workloads, place + QStringLiteral("/workloads"));
        switch (c.kind) {
        case ConstraintKind::Limit:
            checkLimit(c, place);
            break;
        case ConstraintKind::Residency:
            checkCountries(c.allow, place + QStringLiteral("/allow"));
            break;
        case ConstraintKind::OperatorExposure:
            checkCountries(c.deny, place + QStringLiteral("/deny"));
            break;
        case ConstraintKind::Exclude:
            checkExclude(c, place);
            break;
        case ConstraintKind::Certification:
            checkCertificates(c, place);
            break;
        case ConstraintKind::ExportControl:
        case ConstraintKind::Sovereignty:
        case ConstraintKind::Latency:
        case ConstraintKind::Redundancy:
            break;
        }
    }

    void checkLimit(const Constraint &c, const QString &place)
    {
        if (c.min && c.max && *c.min > *c.max)
            refuse(place + QStringLiteral("/min"),
                   QStringLiteral("The lower end %1 lies above the upper end %2").arg(text(*c.min), text(*c.max)),
                   QStringLiteral("min at most max"));
        if (!c.site.isEmpty())
            checkSiteName(c.site, place + QStringLiteral("/site"));
        if (!c.workload.isEmpty())
            checkWorkloadName(c.workload, place + QStringLiteral("/workload"));
        if (c.from && c.to && *c.to < *c.from)
            refuse(place + QStringLiteral("/to"),
                   QStringLiteral("%1 lies before %2").arg(c.to->toIso(), c.from->toIso()),
                   QStringLiteral("a month not before “from”"));
        checkWithinHorizon(c.from, place + QStringLiteral("/from"));
        if (c.to && *c.to < need_.horizon.start && !c.from)
            refuse(place + QStringLiteral("/to"), QStringLiteral("%1 lies before the horizon").arg(c.to->toIso()),
                   QStringLiteral("a month from %1 on").arg(need_.horizon.start.toIso()));
    }

    void checkCertificates(const Constraint &c, const QString &place)
    {
        if (c.require.isEmpty())
            refuse(place + QStringLiteral("/require"), QStringLiteral("The list is empty"),
                   QStringLiteral("at least one certificate such as ISO 27001"));
        for (qsizetype i = 0; i < c.require.size(); ++i)
            if (!scopes_.isCertificate(c.require[i]))
                refuse(childPointer(place + QStringLiteral("/require"), i),
                       QStringLiteral("No operator of the catalog is known to hold “%1”").arg(c.require[i]),
                       QStringLiteral("a certificate as the catalog writes it, such as ISO 27001 or C5"));
    }

    void checkExclude(const Constraint &c, const QString &place)
    {
        if (c.vendors.isEmpty() && c.parts.isEmpty())
            refuse(place, QStringLiteral("The rule excludes nothing"), QStringLiteral("“vendors”, “parts” or both"));
        for (qsizetype i = 0; i < c.vendors.size(); ++i)
            if (!scopes_.isVendor(c.vendors[i]))
                refuse(childPointer(place + QStringLiteral("/vendors"), i),
                       QStringLiteral("The catalog has no vendor “%1”").arg(c.vendors[i]),
                       QStringLiteral("a vendor or provider of the catalog"));
        for (qsizetype i = 0; i < c.parts.size(); ++i)
            if (!scopes_.isPart(c.parts[i]))
                refuse(childPointer(place + QStringLiteral("/parts"), i),
                       QStringLiteral("The catalog has no part “%1”").arg(c.parts[i]),
                       orNear(QStringLiteral("an id of the catalog"), scopes_.nearestSystem(c.parts[i])));
    }

    /// Limits of one quantity that leave no room between them. A floor in a narrow scope also stands against a ceiling
    /// in a wider one: what one site or workload must reach, the whole plan may not be denied.
    void checkContradictions()
    {
        const auto &all = need_.constraints;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < all.size(); ++j) {
                const Constraint &a = all[i];
                const Constraint &b = all[j];
                const bool comparable = i != j && a.kind == ConstraintKind::Limit && b.kind == ConstraintKind::Limit &&
                                        a.quantity == b.quantity && isInside(a, b);
                if (comparable && a.min && b.max && *a.min > *b.max)
                    refuse(childPointer(QStringLiteral("/need/constraints"), qsizetype(i)) + QStringLiteral("/min"),
                           QStringLiteral("“%1” asks for at least %2, “%3” allows at most %4")
                               .arg(a.id, text(*a.min), b.id, text(*b.max)),
                           QStringLiteral("limits that leave room between them"));
            }
    }

    /// Whether what `inner` speaks of is a part of what `outer` speaks of, and the quantity grows with what is counted.
    static bool isInside(const Constraint &inner, const Constraint &outer)
    {
        if (inner.site == outer.site && inner.workload == outer.workload && inner.from == outer.from &&
            inner.to == outer.to)
            return true;
        static const std::set<PlanQuantity> growing{
            PlanQuantity::Capex,        PlanQuantity::ItPower,        PlanQuantity::FacilityPower,
            PlanQuantity::Accelerators, PlanQuantity::EmbodiedCarbon, PlanQuantity::Carbon,
            PlanQuantity::Water,        PlanQuantity::Weight,         PlanQuantity::LeadTime,
            PlanQuantity::RackPower,    PlanQuantity::NetworkPorts,   PlanQuantity::Sites,
            PlanQuantity::Vendors};
        return growing.count(inner.quantity) > 0 && (outer.site.isEmpty() || outer.site == inner.site) &&
               (outer.workload.isEmpty() || outer.workload == inner.workload) && !outer.from && !outer.to;
    }

    /// A deadline that ends after the horizon, or before anything could begin, cannot be met by any design.
    void checkDeadline(const Workload &w, const QString &place)
    {
        const Horizon &horizon = need_.horizon;
        if (!w.from || !w.deadlineDays || *w.from < horizon.start || *w.from >= horizon.start + horizon.months)
            return;
        const double left = (horizon.start + horizon.months - *w.from) * daysPerMonth;
        if (*w.deadlineDays > left + daysPerMonth)
            refuse(place + QStringLiteral("/deadline_days"),
                   QStringLiteral("The deadline of %1 days ends after the horizon: from %2 on %3 days are left")
                       .arg(text(*w.deadlineDays), w.from->toIso())
                       .arg(left, 0, 'f', 0),
                   QStringLiteral("a deadline within the horizon, or a longer horizon"));
    }

    /// No site, country or way to procure that can hold anything: named before anything is worked out.
    void checkReach()
    {
        const auto asks = [&](Procurement way) {
            return std::find(need_.procurement.begin(), need_.procurement.end(), way) != need_.procurement.end();
        };
        const bool elsewhere = asks(Procurement::Colocation) || asks(Procurement::Cloud) ||
                               asks(Procurement::OnDemand) || asks(Procurement::Reserved) || asks(Procurement::Spot);
        if (!elsewhere && need_.ownSites.empty() && !need_.procurement.empty())
            refuse(QStringLiteral("/need/sites/own"),
                   QStringLiteral("The need buys or leases hardware but names no hall of its own to put it in"),
                   QStringLiteral("an own site, or colocation or cloud among the ways to procure"));
        const bool here = asks(Procurement::Buy) || asks(Procurement::Lease);
        if (elsewhere && !here && need_.siteCandidates.empty())
            refuse(QStringLiteral("/need/sites/candidates"),
                   QStringLiteral("The need takes places of others only but names none that may be looked at"),
                   QStringLiteral("sites, countries, groups or \"*\", or buying or leasing for a hall of your own"));
        const bool onlySpot = need_.procurement.size() == 1 && asks(Procurement::Spot);
        for (std::size_t i = 0; onlySpot && i < need_.workloads.size(); ++i)
            if (!need_.workloads[i].interruptible.value_or(false))
                refuse(QStringLiteral("/need/procurement"),
                       QStringLiteral("Nothing but spot is allowed, and “%1” is not stated to be interruptible")
                           .arg(need_.workloads[i].id),
                       QStringLiteral("another way to procure beside spot"));
        if (need_.horizon.ordersFrom && *need_.horizon.ordersFrom >= need_.horizon.start + need_.horizon.months)
            refuse(QStringLiteral("/need/horizon/orders_from"),
                   QStringLiteral("Orders from %1 on come after the end of the horizon")
                       .arg(need_.horizon.ordersFrom->toIso()),
                   QStringLiteral("a month before %1").arg((need_.horizon.start + need_.horizon.months).toIso()));
    }

    /// The tail of price scenarios is one of total cost.
    void checkRobust()
    {
        const Objective &objective = need_.minimise;
        if (need_.robust && (!objective.weights.empty() || objective.quantity != PlanQuantity::TotalCost))
            refuse(QStringLiteral("/need/robust"),
                   QStringLiteral("Price scenarios weigh total cost, and the need minimises something else"),
                   QStringLiteral("“minimise” with total_cost first, or no “robust”"));
    }

    /// Weights over twelve orders of magnitude: the smaller ones would drown in rounding.
    void checkWeights()
    {
        constexpr double widest = 1e12;
        const auto &weights = need_.minimise.weights;
        for (const ObjectiveWeight &a : weights)
            for (const ObjectiveWeight &b : weights)
                if (a.weight > b.weight * widest)
                    refuse(QStringLiteral("/need/minimise/weights/%1").arg(QLatin1String(info(b.quantity).word)),
                           QStringLiteral("The weights %1 and %2 lie more than twelve orders of magnitude apart")
                               .arg(text(a.weight), text(b.weight)),
                           QStringLiteral("weights closer to each other, or a list of quantities in order of rank"));
    }

    void checkPin(const Pin &pin, const QString &place)
    {
        checkWorkloadName(pin.workload, place + QStringLiteral("/workload"));
        if (!pin.system.isEmpty() && !scopes_.isSystem(pin.system))
            refuse(place + QStringLiteral("/system"), QStringLiteral("The catalog has no system “%1”").arg(pin.system),
                   orNear(QStringLiteral("an id of `catalog list systems`"), scopes_.nearestSystem(pin.system)));
        if (!pin.site.isEmpty())
            checkSiteName(pin.site, place + QStringLiteral("/site"));
    }

    const Plan &plan_;
    const Need &need_;
    const catalog::CatalogSnapshot &catalog_;
    Scopes scopes_;
    std::vector<Error> errors_;
};
} // namespace

std::vector<Error> validatePlan(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    return Validator(plan, catalog).check();
}

const catalog::ModelShape *modelOf(const Workload &workload, const catalog::CatalogSnapshot &catalog)
{
    if (workload.model.resolved)
        return &*workload.model.resolved;
    return workload.model.id.isEmpty() ? nullptr : catalog.model(workload.model.id);
}

} // namespace cw::planner
