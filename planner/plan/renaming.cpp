#include "planner/plan/renaming.h"

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/objectreader.h"
#include "planner/plan/rulenames.h"
#include "planner/plan/scopes.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

namespace {

struct NameChange {
    QString from, to;

    void inText(QString &text) const
    {
        if (text == from)
            text = to;
    }

    void inTexts(QStringList &texts) const
    {
        for (QString &text : texts)
            inText(text);
    }

    /// "gdpr.breach@chat", "export-control.screening@hall-1.system": what a finding is about stands behind the @.
    void inFinding(QString &finding) const
    {
        const qsizetype at = finding.indexOf(QLatin1Char('@')) + 1;
        const QString subject = finding.mid(at);
        if (at > 0 && (subject == from || subject.startsWith(from + QLatin1Char('.'))))
            finding = finding.left(at) + to + subject.mid(from.size());
        else if (at == 0)
            inOwnFinding(finding);
    }

    /// "solve.latency.near.chat", "facility.racks.hall-1": what the planner itself finds names things behind its kind,
    /// at the head or at the end of what follows.
    void inOwnFinding(QString &finding) const
    {
        static const QRegularExpression kinds(QStringLiteral(
            R"(^((solve|services|fabric|companions|facility)\.[a-z-]+|cost\.(energy-price|cooling))\.)"));
        const qsizetype kind = kinds.match(finding).capturedLength();
        const QString named = finding.mid(kind);
        if (kind == 0)
            return;
        if (named == from || named.startsWith(from + QLatin1Char('.')))
            finding = finding.left(kind) + to + named.mid(from.size());
        else if (named.endsWith(QLatin1Char('.') + from))
            finding = finding.chopped(from.size()) + to;
    }

    [[nodiscard]] bool isIn(QString finding) const
    {
        const QString before = finding;
        inFinding(finding);
        return finding != before;
    }

    /// "site.hall-1.renewable_share": facts of one place or workload carry its name. The order stays.
    void inFacts(Json &facts, const char *owner) const
    {
        if (!facts.is_object())
            return;
        const std::string before = owner + from.toStdString() + '.', after = owner + to.toStdString() + '.';
        Json changed = Json::object();
        for (const auto &[name, value] : facts.items())
            changed[name.rfind(before, 0) == 0 ? after + name.substr(before.size()) : name] = value;
        facts = std::move(changed);
    }

    /// Moves of devices, kept as they were read.
    void inMoves(Json &extensions) const
    {
        if (!extensions.is_object() || !extensions.contains("x-rack-moves"))
            return;
        for (Json &move : extensions["x-rack-moves"])
            if (move.is_object() && move.contains("site") && move["site"] == from.toStdString())
                move["site"] = to.toStdString();
    }
};

void renameWorkload(Plan &plan, const NameChange &change)
{
    for (Workload &workload : plan.need.workloads)
        change.inText(workload.id);
    for (Constraint &rule : plan.need.constraints) {
        change.inText(rule.workload);
        change.inTexts(rule.workloads);
    }
    for (Pin &pin : plan.pins)
        change.inText(pin.workload);
    change.inFacts(plan.need.rules.facts, "workload.");
}

void renameSite(Plan &plan, const NameChange &change)
{
    for (OwnSite &site : plan.need.ownSites)
        change.inText(site.id);
    for (Constraint &rule : plan.need.constraints)
        change.inText(rule.site);
    for (Pin &pin : plan.pins)
        change.inText(pin.site);
    change.inTexts(plan.need.siteCandidates);
    change.inFacts(plan.need.rules.facts, "site.");
    change.inMoves(plan.extensions);
}

/// Names that another thing of the plan has, rules without a constraint among them.
QStringList othersOf(const Plan &plan, NamedThing thing, const QString &from)
{
    QStringList names;
    const auto add = [&](const auto &list, NamedThing kind) {
        for (const auto &each : list)
            if (kind != thing || each.id != from)
                names << each.id;
    };
    add(plan.need.workloads, NamedThing::Workload);
    add(plan.need.ownSites, NamedThing::Site);
    add(plan.need.constraints, NamedThing::Rule);
    if (thing == NamedThing::Rule) {
        for (int i = 0; i < int(plan.pins.size()); ++i)
            names << pinRule(i);
        names << ordersRule() << poolsRule();
    }
    return names;
}

} // namespace

NameProblem nameProblem(const Plan &plan, const catalog::CatalogSnapshot &catalog, NamedThing thing,
                        const QString &from, const QString &to)
{
    if (!isIdentifier(to))
        return NameProblem::Form;
    if (othersOf(plan, thing, from).contains(to))
        return NameProblem::Taken;
    if (thing == NamedThing::Site && to != from && Scopes(plan, catalog).isPlace(to))
        return NameProblem::IsPlace;
    const auto isDemandOf = [](const QString &rule, const QString &owner) {
        return rule.section(QLatin1Char('.'), 0, 0) == owner && rule != owner;
    };
    const auto &rules = plan.need.constraints;
    const auto owns = [&](const auto &each) { return isDemandOf(to, each.id); };
    const bool looksLikeDemand =
        thing == NamedThing::Rule
            ? std::any_of(plan.need.workloads.begin(), plan.need.workloads.end(), owns) ||
                  std::any_of(plan.need.ownSites.begin(), plan.need.ownSites.end(), owns)
            : std::any_of(rules.begin(), rules.end(), [&](const auto &rule) { return isDemandOf(rule.id, to); });
    return looksLikeDemand ? NameProblem::LooksLikeDemand : NameProblem::None;
}

namespace {

void dropFacts(Json &facts, const QString &owner, const QString &name)
{
    if (!facts.is_object())
        return;
    const std::string prefix = QStringLiteral("%1.%2.").arg(owner, name).toStdString();
    Json kept = Json::object();
    for (const auto &[key, value] : facts.items())
        if (key.rfind(prefix, 0) != 0)
            kept[key] = value;
    facts = kept.empty() ? Json() : std::move(kept);
}

void dropMoves(Json &extensions, const QString &site)
{
    if (!extensions.is_object() || !extensions.contains("x-rack-moves") || !extensions["x-rack-moves"].is_array())
        return;
    Json kept = Json::array();
    for (const Json &move : extensions["x-rack-moves"])
        if (!(move.is_object() && move.contains("site") && move["site"] == site.toStdString()))
            kept.push_back(move);
    if (kept.empty())
        extensions.erase("x-rack-moves");
    else
        extensions["x-rack-moves"] = std::move(kept);
}

/// Rules for this thing alone; of the others its name goes. Returns the names of the rules that went.
QStringList dropFromRules(std::vector<Constraint> &rules, NamedThing thing, const QString &name)
{
    QStringList gone;
    for (Constraint &rule : rules) {
        const bool isScoped = thing == NamedThing::Workload && rule.workloads.removeAll(name) > 0;
        const bool goes = thing == NamedThing::Rule   ? rule.id == name
                          : thing == NamedThing::Site ? rule.site == name
                                                      : rule.workload == name || (isScoped && rule.workloads.isEmpty());
        if (goes)
            gone << rule.id;
    }
    std::erase_if(rules, [&](const Constraint &rule) { return gone.contains(rule.id); });
    return gone;
}

} // namespace

Plan without(Plan plan, NamedThing thing, const QString &name)
{
    QStringList gone = dropFromRules(plan.need.constraints, thing, name);
    if (thing != NamedThing::Rule)
        gone << name;
    if (thing == NamedThing::Workload) {
        std::erase_if(plan.need.workloads, [&](const Workload &each) { return each.id == name; });
        std::erase_if(plan.pins, [&](const Pin &pin) { return pin.workload == name; });
        dropFacts(plan.need.rules.facts, QStringLiteral("workload"), name);
    } else if (thing == NamedThing::Site) {
        std::erase_if(plan.need.ownSites, [&](const OwnSite &each) { return each.id == name; });
        std::erase_if(plan.pins, [&](const Pin &pin) { return pin.site == name; });
        plan.need.siteCandidates.removeAll(name);
        dropFacts(plan.need.rules.facts, QStringLiteral("site"), name);
        dropMoves(plan.extensions, name);
    }
    std::erase_if(plan.approvals, [&](const Approval &approval) {
        return std::any_of(gone.begin(), gone.end(), [&](const QString &each) {
            return NameChange{each, {}}.isIn(approval.finding);
        });
    });
    return plan;
}

Plan renamed(Plan plan, NamedThing thing, const QString &from, const QString &to)
{
    const NameChange change{from, to};
    switch (thing) {
    case NamedThing::Workload:
        renameWorkload(plan, change);
        break;
    case NamedThing::Site:
        renameSite(plan, change);
        break;
    case NamedThing::Rule:
        for (Constraint &rule : plan.need.constraints)
            change.inText(rule.id);
        break;
    }
    for (Approval &approval : plan.approvals) {
        change.inFinding(approval.finding);
        if (thing != NamedThing::Rule)
            change.inFacts(approval.facts, thing == NamedThing::Site ? "site." : "workload.");
    }
    return plan;
}

} // namespace cw::planner
