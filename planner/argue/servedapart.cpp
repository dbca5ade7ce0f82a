#include "planner/argue/servedapart.h"

#include "planner/candidates/offerfilters.h"
#include "planner/fabric/edgesites.h"
#include "planner/plan/renaming.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// The same service once more elsewhere: a run or a data set is not divided by who uses it.
bool isDivisible(const Workload &workload)
{
    return workload.kind == WorkloadKind::Inference || workload.kind == WorkloadKind::VectorSearch ||
           workload.kind == WorkloadKind::FeatureServing;
}

/// The strictest rule decides how near a place has to be.
Constraint strictest(const Plan &plan, const Workload &workload, Constraint rule)
{
    for (const Constraint &other : plan.need.constraints) {
        if (other.kind == ConstraintKind::Latency && speaksOf(other, workload.id))
            rule.maxRttMs = std::min(rule.maxRttMs, other.maxRttMs);
    }
    return rule;
}

/// Places where only distance keeps the workload away.
std::vector<PossibleSite> placesOf(const Plan &plan, const Workload &workload, const CandidateSet &set,
                                   const catalog::CatalogSnapshot &catalog)
{
    const auto isDistance = [&plan](const QString &id) {
        return std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(), [&id](const Constraint &rule) {
            return rule.id == id && rule.kind == ConstraintKind::Latency;
        });
    };
    std::map<QString, PossibleSite> places;
    for (const Candidate &candidate : set.candidates) {
        const bool isOther = !candidate.isOpen() && candidate.rejection.reason != QLatin1String("breaks");
        if (candidate.workload != workload.id || candidate.offer < 0 || isOther ||
            !std::all_of(candidate.breaks.begin(), candidate.breaks.end(), isDistance))
            continue;
        const Offer &offer = set.offers[std::size_t(candidate.offer)];
        if (const auto place = placeOfSite(offer.site, plan.need, catalog))
            places.try_emplace(offer.site, PossibleSite{offer.site, offer.country, *place});
    }
    std::vector<PossibleSite> sites;
    for (auto &[id, site] : places)
        sites.push_back(std::move(site));
    return sites;
}

/// "São Paulo" → "sao-paulo".
QString asName(const QString &metro)
{
    QString name;
    for (const QChar letter : metro.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            name += letter;
        else if (letter.isSpace() || letter == QLatin1Char('-'))
            name += QLatin1Char('-');
    }
    return name;
}

QString nameFor(const Plan &plan, const catalog::CatalogSnapshot &catalog, const QString &workload,
                const QString &metro)
{
    constexpr int mostLetters = 60; // a number still fits behind it
    const QString base = (workload + QLatin1Char('-') + asName(metro)).left(mostLetters);
    QString name = base;
    for (int number = 2;
         nameProblem(plan, catalog, NamedThing::Workload, workload, name) != NameProblem::None && number < 100;
         ++number)
        name = base + QLatin1Char('-') + QString::number(number);
    return name;
}

double exactEnough(double value)
{
    constexpr double grain = 1e-9; // a share of a share reads as a number again
    return std::round(value / grain) * grain;
}

Workload partOf(const Workload &whole, const std::vector<UserGroup> &users)
{
    const auto sum = [](const std::vector<UserGroup> &groups) {
        double shares = 0;
        for (const UserGroup &group : groups)
            shares += group.share;
        return shares;
    };
    Workload part = whole;
    const double mine = sum(users), all = sum(whole.users);
    const double share = all > 0 ? mine / all : double(users.size()) / double(whole.users.size());
    for (DemandStep &step : part.requestsPerSecond)
        step.value = exactEnough(step.value * share);
    part.queriesPerSecond = exactEnough(part.queriesPerSecond * share);
    part.readsPerSecond = exactEnough(part.readsPerSecond * share);
    part.users = users;
    for (UserGroup &group : part.users)
        group.share = mine > 0 ? exactEnough(group.share / mine) : group.share;
    return part;
}

/// Something that counts the workload as one: parts of it could not keep it each by itself.
bool isHeldTogether(const Plan &plan, const QString &workload)
{
    return std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(),
                       [&](const Constraint &rule) { return rule.workload == workload; }) ||
           std::any_of(plan.pins.begin(), plan.pins.end(),
                       [&](const Pin &pin) { return pin.workload == workload && pin.count; });
}

/// Rules, pins and facts of law that name the workload name its parts.
void speakOfParts(Plan &plan, const QString &workload, const std::vector<Workload> &parts)
{
    for (Constraint &rule : plan.need.constraints) {
        const qsizetype at = rule.workloads.indexOf(workload);
        if (at < 0)
            continue;
        rule.workloads.removeAt(at);
        for (std::size_t i = 0; i < parts.size(); ++i)
            rule.workloads.insert(at + qsizetype(i), parts[i].id);
    }
    std::vector<Pin> pins;
    for (const Pin &pin : plan.pins) {
        if (pin.workload != workload) {
            pins.push_back(pin);
            continue;
        }
        for (const Workload &part : parts) {
            pins.push_back(pin);
            pins.back().workload = part.id;
        }
    }
    plan.pins = std::move(pins);
    if (!plan.need.rules.facts.is_object())
        return;
    const std::string owner = "workload." + workload.toStdString() + '.';
    Json facts = Json::object();
    for (const auto &[name, value] : plan.need.rules.facts.items()) {
        if (name.rfind(owner, 0) != 0) {
            facts[name] = value;
            continue;
        }
        for (const Workload &part : parts)
            facts["workload." + part.id.toStdString() + '.' + name.substr(owner.size())] = value;
    }
    plan.need.rules.facts = std::move(facts);
}

/// The users by the place that reaches them within the rule, with the fewest places. Absent: one place reaches them
/// all, or somebody is reached by none.
std::optional<EdgePlacement> placesApart(const Workload &workload, const Constraint &rule,
                                         std::vector<PossibleSite> sites, const catalog::CatalogSnapshot &catalog)
{
    std::map<QString, Place> users;
    for (const UserGroup &group : workload.users) {
        if (const auto place = placeOfMetro(group.metro, catalog))
            users[group.metro] = *place;
    }
    EdgePlacement placement = placeEdges(users, rule.maxRttMs, std::move(sites), catalog);
    return placement.sites.size() < 2 || !placement.unreached.isEmpty() ? std::nullopt
                                                                        : std::optional(std::move(placement));
}

/// The users of each place; those nobody can place stay with the first.
std::vector<std::vector<UserGroup>> dividedBy(const Workload &workload, const EdgePlacement &placement)
{
    std::vector<std::vector<UserGroup>> parts(placement.sites.size());
    for (const UserGroup &users : workload.users) {
        std::size_t at = 0;
        for (std::size_t s = 0; s < placement.sites.size(); ++s) {
            const auto &metros = placement.sites[s].metros;
            if (std::any_of(metros.begin(), metros.end(),
                            [&](const auto &metro) { return metro.first == users.metro; }))
                at = s;
        }
        parts[at].push_back(users);
    }
    return parts;
}

QString metrosOf(const std::vector<UserGroup> &users)
{
    QStringList metros;
    for (const UserGroup &group : users)
        metros += group.metro;
    return metros.join(QStringLiteral(" + "));
}

RelaxationPart divide(Plan &plan, const Workload &workload, const EdgePlacement &placement,
                      const catalog::CatalogSnapshot &catalog)
{
    RelaxationPart said;
    said.constraint = workload.id + QStringLiteral(".users");
    said.fromText = metrosOf(workload.users);
    QStringList names;
    std::vector<Workload> parts;
    auto at = std::find_if(plan.need.workloads.begin(), plan.need.workloads.end(),
                           [&](const Workload &each) { return each.id == workload.id; });
    at = plan.need.workloads.erase(at);
    for (const std::vector<UserGroup> &users : dividedBy(workload, placement)) {
        Workload part = partOf(workload, users);
        part.id = nameFor(plan, catalog, workload.id, users.front().metro);
        at = std::next(plan.need.workloads.insert(at, part)); // named, so that the next finds its name taken
        names += metrosOf(users);
        parts.push_back(std::move(part));
    }
    said.toText = names.join(QStringLiteral(" | "));
    speakOfParts(plan, workload.id, parts);
    return said;
}

} // namespace

std::optional<ServedApart> servedApart(const Plan &plan, const QString &rule, const CandidateSet &set,
                                       const catalog::CatalogSnapshot &catalog)
{
    const auto &rules = plan.need.constraints;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Constraint &each) {
        return each.id == rule && each.kind == ConstraintKind::Latency;
    });
    if (found == rules.end())
        return std::nullopt;
    ServedApart apart{plan, {}};
    for (const Workload &workload : plan.need.workloads) {
        if (!speaksOf(*found, workload.id) || !isDivisible(workload) || isHeldTogether(plan, workload.id))
            continue;
        const auto places =
            placesApart(workload, strictest(plan, workload, *found), placesOf(plan, workload, set, catalog), catalog);
        if (places)
            apart.parts.push_back(divide(apart.plan, workload, *places, catalog));
    }
    return apart.parts.empty() ? std::nullopt : std::optional(std::move(apart));
}

} // namespace cw::planner
