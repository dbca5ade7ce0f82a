#include "planner/argue/needrules.h"

#include "planner/model/modelbuilder.h"
#include "planner/plan/enginechoice.h"
#include "planner/plan/ownhall.h"
#include "planner/plan/rackpower.h"
#include "planner/plan/rulenames.h"
#include "planner/workload/demand.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// What a workload or a room states and may leave unstated: a number, or the cooling of a hall.
struct Optional {
    const char *key;
    std::optional<double> *number;
    std::optional<int> *whole = nullptr;
    QString *word = nullptr;
    [[nodiscard]] bool isStated() const
    {
        return number ? number->has_value() : whole ? whole->has_value() : closesLiquid(*word);
    }
    void clear() const { number ? number->reset() : whole ? whole->reset() : word->clear(); }
    void take(const Optional &other) const
    {
        if (number)
            *number = *other.number;
        else if (whole)
            *whole = *other.whole;
        else
            *word = *other.word;
    }
};

std::vector<Optional> requirementsOf(Workload &workload)
{
    return {{"ttft_ms", &workload.ttftMs},
            {"tpot_ms", &workload.tpotMs},
            {"availability", &workload.availability},
            {"deadline_days", &workload.deadlineDays},
            {"recall", &workload.recall},
            {"p95_ms", &workload.p95Ms},
            {"p99_ms", &workload.p99Ms},
            {"freshness_s", &workload.freshnessSeconds}};
}

std::vector<Optional> roomsOf(OwnSite &site)
{
    return {{"it_power_kw", &site.itPowerKw},         {"rack_power_kw", &site.rackPowerKw},
            {"floor_kg_m2", &site.floorKgPerM2},      {"feed_power_kw", &site.feedPowerKw},
            {"racks", nullptr, &site.racks},          {"network_ports", nullptr, &site.networkPorts},
            {"rack_units", nullptr, &site.rackUnits}, {"cooling", nullptr, nullptr, &site.cooling}};
}

QString named(const QString &owner, const char *key)
{
    return owner + QLatin1Char('.') + QLatin1String(key);
}

/// One stated number of the same owner in another plan, by its rule.
bool copied(const QString &rule, const QString &owner, const std::vector<Optional> &from,
            const std::vector<Optional> &to)
{
    for (std::size_t k = 0; k < from.size(); ++k) {
        if (named(owner, from[k].key) != rule || !from[k].isStated())
            continue;
        to[k].take(from[k]);
        return true;
    }
    return false;
}

void eraseWorkload(Plan &plan, const QString &id)
{
    Need &need = plan.need;
    std::erase_if(need.workloads, [&](const Workload &w) { return w.id == id; });
    std::erase_if(plan.pins, [&](const Pin &pin) { return pin.workload == id; });
    std::erase_if(need.constraints,
                  [&](const Constraint &c) { return c.workload == id || c.workloads == QStringList{id}; });
    for (Constraint &constraint : need.constraints)
        constraint.workloads.removeAll(id);
}

} // namespace

std::vector<NeedRule> rulesOf(const Plan &plan)
{
    std::vector<NeedRule> rules;
    for (const Constraint &constraint : plan.need.constraints)
        // A ceiling on a rack's power says how many units fill one, as the figures of a room do.
        rules.push_back({constraint.id, isRackPowerCeiling(constraint) ? RuleKind::Room : RuleKind::Constraint});
    for (std::size_t i = 0; i < plan.pins.size(); ++i)
        rules.push_back({pinRule(int(i)), RuleKind::Pin});
    for (Workload workload : plan.need.workloads) {
        const QString demand = workload.id + QLatin1Char('.') + demandKey(workload);
        rules.push_back(
            {demand, demand == named(workload.id, "deadline_days") ? RuleKind::Requirement : RuleKind::Demand});
        for (const Optional &each : requirementsOf(workload)) {
            if (each.isStated() && named(workload.id, each.key) != demand)
                rules.push_back({named(workload.id, each.key), RuleKind::Requirement});
        }
    }
    for (OwnSite site : plan.need.ownSites) {
        for (const Optional &each : roomsOf(site)) {
            if (each.isStated())
                rules.push_back({named(site.id, each.key), RuleKind::Room});
        }
    }
    if (plan.need.horizon.ordersFrom)
        rules.push_back({ordersRule(), RuleKind::Constraint});
    if (plan.need.pools == QLatin1String("separate"))
        rules.push_back({poolsRule(), RuleKind::Constraint});
    std::sort(rules.begin(), rules.end(), [](const NeedRule &a, const NeedRule &b) { return a.id < b.id; });
    return rules;
}

std::optional<Plan> withoutRule(Plan plan, const QString &rule)
{
    if (std::erase_if(plan.need.constraints, [&](const Constraint &c) { return c.id == rule; }) > 0)
        return plan;
    if (rule == ordersRule() && plan.need.horizon.ordersFrom) {
        plan.need.horizon.ordersFrom.reset();
        return plan;
    }
    if (rule == poolsRule() && plan.need.pools == QLatin1String("separate")) {
        plan.need.pools.clear();
        return plan;
    }
    for (std::size_t i = 0; i < plan.pins.size(); ++i) {
        if (pinRule(int(i)) != rule)
            continue;
        plan.pins.erase(plan.pins.begin() + std::ptrdiff_t(i));
        return plan;
    }
    for (Workload &workload : plan.need.workloads) {
        for (const Optional &each : requirementsOf(workload)) {
            if (named(workload.id, each.key) == rule && each.isStated()) {
                each.clear();
                return plan;
            }
        }
        if (rule == named(workload.id, "engine")) {
            EngineChoice any = engineChoice(workload.engine);
            any.product = QStringLiteral("any");
            workload.engine = engineText(any);
            return plan;
        }
        if (rule == workload.id + QLatin1Char('.') + demandKey(workload)) {
            eraseWorkload(plan, QString(workload.id));
            return plan;
        }
    }
    for (OwnSite &site : plan.need.ownSites) {
        for (const Optional &each : roomsOf(site)) {
            if (named(site.id, each.key) == rule && each.isStated()) {
                each.clear();
                return plan;
            }
        }
    }
    return std::nullopt;
}

std::optional<Plan> withRuleOf(const Plan &known, Plan plan, const QString &rule)
{
    const std::vector<Constraint> &constraints = known.need.constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i) {
        if (constraints[i].id != rule)
            continue;
        std::vector<Constraint> &ours = plan.need.constraints;
        std::erase_if(ours, [&](const Constraint &c) { return c.id == rule; });
        ours.insert(ours.begin() + std::ptrdiff_t(std::min(i, ours.size())), constraints[i]);
        return plan;
    }
    for (std::size_t i = 0; i < known.pins.size(); ++i) {
        if (pinRule(int(i)) != rule)
            continue;
        plan.pins.insert(plan.pins.begin() + std::ptrdiff_t(std::min(i, plan.pins.size())), known.pins[i]);
        return plan;
    }
    if (rule == ordersRule()) {
        plan.need.horizon.ordersFrom = known.need.horizon.ordersFrom;
        return plan;
    }
    if (rule == poolsRule()) {
        plan.need.pools = known.need.pools;
        return plan;
    }
    for (Workload &workload : plan.need.workloads) {
        for (Workload theirs : known.need.workloads) {
            if (theirs.id == workload.id && copied(rule, workload.id, requirementsOf(theirs), requirementsOf(workload)))
                return plan;
        }
    }
    for (OwnSite &site : plan.need.ownSites) {
        for (OwnSite theirs : known.need.ownSites) {
            if (theirs.id == site.id && copied(rule, site.id, roomsOf(theirs), roomsOf(site)))
                return plan;
        }
    }
    return std::nullopt;
}

QStringList lastPinsFirst(const Plan &plan, QStringList rules)
{
    QStringList ordered;
    for (std::size_t i = plan.pins.size(); i-- > 0;) {
        if (rules.removeAll(pinRule(int(i))) > 0)
            ordered += pinRule(int(i));
    }
    return ordered + rules;
}

bool closesByRoom(const Plan &plan, const QString &rule)
{
    const auto isCeiling = [&](const Constraint &each) { return each.id == rule && isRackPowerCeiling(each); };
    const std::vector<Constraint> &constraints = plan.need.constraints;
    return std::any_of(constraints.begin(), constraints.end(), isCeiling) ||
           std::any_of(plan.need.ownSites.begin(), plan.need.ownSites.end(), [&](const OwnSite &site) {
               return rule == named(site.id, "rack_power_kw") || rule == named(site.id, "rack_units") ||
                      rule == named(site.id, "floor_kg_m2") || rule == named(site.id, "cooling");
           });
}

bool changesPrediction(RuleKind kind)
{
    return kind == RuleKind::Requirement || kind == RuleKind::Room;
}

} // namespace cw::planner
