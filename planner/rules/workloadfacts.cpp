#include "planner/plan/planvalidation.h"
#include "planner/rules/factparts.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// Floating-point operations of one training: 6 for each active parameter and token (forward 2, backward 4). Adapters
/// leave out the gradients of the weights: 4.
double trainingFlop(const Workload &workload, const catalog::ModelShape &model)
{
    constexpr double full = 6, adapter = 4;
    return (workload.method == QLatin1String("lora") ? adapter : full) * model.activeParameters() * workload.tokens;
}

QStringList sitesOf(const FactCase &c, const QString &workload)
{
    QStringList sites;
    for (const WorkloadResult &result : c.result.workloads)
        if (result.id == workload)
            for (const Placement &placement : result.placements)
                if (!sites.contains(placement.site))
                    sites += placement.site;
    return sites;
}

void addPlaces(const FactCase &c, const Workload &workload, FactSet &facts)
{
    const QStringList sites = sitesOf(c, workload.id);
    if (sites.isEmpty())
        return;
    QStringList countries;
    bool outsideEea = false, outsideAdequate = false, isKnown = true;
    bool isUsOperated = false, knowsOperators = true;
    for (const QString &site : sites) {
        const QString iso = countryOfSite(c, site);
        const catalog::Country *country = c.catalog.country(iso);
        isKnown = isKnown && country;
        if (!iso.isEmpty() && !countries.contains(iso))
            countries += iso;
        if (country && !country->eea) {
            outsideEea = true;
            outsideAdequate = outsideAdequate || country->gdprAdequacy != QLatin1String("y");
        }
        const catalog::Provider *provider = providerOf(c, site);
        knowsOperators = knowsOperators && provider && provider->cloudAct;
        isUsOperated = isUsOperated || (provider && provider->cloudAct.value_or(false));
    }
    countries.sort();
    const auto from = QStringLiteral("Placements and catalog");
    facts.insert(QStringLiteral("workload.countries"), factDerived(countries, from));
    facts.insert(QStringLiteral("workload.single_site"), factDerived(sites.size() == 1, from));
    if (isKnown || outsideEea)
        facts.insert(QStringLiteral("workload.outside_eea"), factDerived(outsideEea, from));
    if (isKnown || outsideAdequate)
        facts.insert(QStringLiteral("workload.outside_adequate"), factDerived(outsideAdequate, from));
    if (knowsOperators || isUsOperated)
        facts.insert(QStringLiteral("workload.us_operated"), factDerived(isUsOperated, from));
}

void addModel(const FactCase &c, const Workload &workload, FactSet &facts)
{
    const catalog::ModelShape *model = modelOf(workload, c.catalog);
    facts.insert(QStringLiteral("workload.serves_model"),
                 factDerived(workload.kind == WorkloadKind::Inference && model, QStringLiteral("Kind and model")));
    if (!model)
        return;
    const auto counted = QStringLiteral("6 × active parameters × tokens (4 for adapters)");
    if (workload.kind == WorkloadKind::Training)
        facts.insert(QStringLiteral("workload.training_flop"),
                     factDerived(trainingFlop(workload, *model), counted, QStringLiteral("FLOP")));
    if (workload.kind == WorkloadKind::FineTuning)
        facts.insert(QStringLiteral("workload.modification_flop"),
                     factDerived(trainingFlop(workload, *model), counted, QStringLiteral("FLOP")));
    if (!model->developerCountry.isEmpty())
        facts.insert(QStringLiteral("workload.model_country"),
                     factOfCatalog(model->developerCountry, model->provenance));
    if (!model->licence.isEmpty())
        facts.insert(QStringLiteral("workload.model_licence"), factOfCatalog(model->licence, model->provenance));
}

std::optional<double> numberIn(const FactSet &facts, const char *name)
{
    const auto found = facts.constFind(QLatin1String(name));
    const double *value = found == facts.constEnd() ? nullptr : std::get_if<double>(&found->value);
    return value ? std::optional(*value) : std::nullopt;
}

/// The changes beside the base model they are made to, where its compute is stated: the guidelines on general-purpose
/// models, C(2025) 7719, point 60, ask for their share.
void addShareOfBase(FactSet &facts)
{
    const auto base = numberIn(facts, "workload.base_flop"), changes = numberIn(facts, "workload.modification_flop");
    if (!base || !changes || *base <= 0)
        return;
    if (const auto share = QStringLiteral("workload.modification_share"); !facts.contains(share))
        facts.insert(share,
                     factDerived(*changes / *base, QStringLiteral("Compute of the changes ÷ compute of the base")));
    if (const auto both = QStringLiteral("workload.cumulative_flop"); !facts.contains(both))
        facts.insert(both, factDerived(*base + *changes, QStringLiteral("Compute of the base + compute of the changes"),
                                       QStringLiteral("FLOP")));
}

} // namespace

QString countryOfMetro(const FactCase &c, const QString &metro)
{
    for (const catalog::Site &site : c.catalog.sites) {
        const auto same = [&](const QString &text) { return text.compare(metro, Qt::CaseInsensitive) == 0; };
        if (same(site.id) || same(site.metroId) || same(site.metroId.mid(QStringLiteral("metro-").size())) ||
            site.name.startsWith(metro, Qt::CaseInsensitive))
            return site.country;
    }
    return {};
}

std::vector<Subject> workloadSubjects(const FactCase &c, int)
{
    std::vector<Subject> subjects;
    for (const Workload &workload : c.plan.need.workloads) {
        Subject subject{workload.id, workload.id, c.common};
        FactSet &facts = subject.facts;
        facts.insert(QStringLiteral("workload.kind"), factGiven(toText(workload.kind)));
        if (workload.personalData)
            facts.insert(QStringLiteral("workload.personal_data"), factGiven(*workload.personalData));
        if (!workload.classification.isEmpty())
            facts.insert(QStringLiteral("workload.classification"), factGiven(workload.classification));
        if (workload.availability)
            facts.insert(QStringLiteral("workload.availability"), factGiven(*workload.availability));
        QStringList countries;
        bool isKnown = !workload.users.empty();
        for (const UserGroup &users : workload.users) {
            const QString country = countryOfMetro(c, users.metro);
            isKnown = isKnown && !country.isEmpty();
            if (!country.isEmpty() && !countries.contains(country))
                countries += country;
        }
        if (isKnown)
            facts.insert(QStringLiteral("workload.user_countries"), factGiven(countries));
        addModel(c, workload, facts);
        addPlaces(c, workload, facts);
        addPolicies(c, {workload.id}, facts);
        putStated(c, QStringLiteral("workload."), workload.id, facts);
        addShareOfBase(facts);
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

} // namespace cw::planner
