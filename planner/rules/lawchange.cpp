#include "planner/rules/lawchange.h"

#include <algorithm>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

const RulePack *packNamed(const RuleSet &rules, const QString &name)
{
    const auto found = std::find_if(rules.packs.begin(), rules.packs.end(), [&](const RulePack &pack) {
        return pack.id == name || pack.aliases.contains(name);
    });
    return found == rules.packs.end() ? nullptr : &*found;
}

/// Reads a rule that waits for an act, or begins after `day`, as law in force from `day`. True when it did.
bool bringForward(Rule &rule, const QDate &day)
{
    const Effectivity *effectivity = rule.effectiveAt(day);
    if (!effectivity)
        return false;
    const auto *inForce = std::get_if<InForce>(effectivity);
    if (inForce && inForce->from <= day && rule.transitions.empty())
        return false;
    rule.effective = {{std::nullopt, InForce{day, std::nullopt}}};
    rule.transitions.clear();
    if (rule.kind == RuleKind::Proposal)
        rule.kind = RuleKind::Law;
    return true;
}

} // namespace

QString standingInWords(const Finding *finding)
{
    if (!finding)
        return u"not there"_s;
    QString text = u"%1, %2"_s.arg(toText(finding->verdict), toText(finding->severity));
    if (!finding->inForceFrom.isEmpty())
        text += u", in force from "_s + finding->inForceFrom;
    return text;
}

std::vector<LawChange> changesBetween(const std::vector<LawFinding> &before, const std::vector<LawFinding> &after)
{
    std::map<QString, std::pair<const LawFinding *, const LawFinding *>> pairs;
    for (const LawFinding &law : before)
        pairs[law.finding.id].first = &law;
    for (const LawFinding &law : after)
        pairs[law.finding.id].second = &law;
    std::vector<LawChange> changes;
    for (const auto &[id, pair] : pairs) {
        const QString was = standingInWords(pair.first ? &pair.first->finding : nullptr);
        const QString is = standingInWords(pair.second ? &pair.second->finding : nullptr);
        if (was == is)
            continue;
        const LawFinding &shown = pair.second ? *pair.second : *pair.first;
        const auto standing = [](const LawFinding *law) { return law ? std::optional(law->finding) : std::nullopt; };
        changes.push_back({id, shown.rule ? shown.rule->title : shown.finding.text, shown.finding.citation, was, is,
                           standing(pair.first), standing(pair.second)});
    }
    return changes;
}

Result<LawBook> lawBookWith(const LawBook &law, const LawBook &shipped, const QString &name, const QDate &day)
{
    LawBook book = law;
    bool isNew = false;
    if (!packNamed(book.rules, name)) {
        const RulePack *added = packNamed(shipped.rules, name);
        if (!added) // a rule may stand in a pack the plan does not name
            if (const RulePack *holder = shipped.rules.packOf(name); holder && !packNamed(book.rules, holder->id))
                added = holder;
        if (added) {
            book.rules.packs.push_back(*added);
            std::sort(book.rules.packs.begin(), book.rules.packs.end(),
                      [](const RulePack &a, const RulePack &b) { return a.id < b.id; });
            isNew = true;
        }
    }
    bool isKnown = isNew;
    for (RulePack &pack : book.rules.packs)
        for (Rule &rule : pack.rules)
            if (rule.id == name || pack.id == name || pack.aliases.contains(name)) {
                isKnown = true;
                isNew = bringForward(rule, day) || isNew;
            }
    if (!isKnown)
        return Error::invalid(u"Nobody has a law “%1”"_s.arg(name), {},
                              u"a pack or a rule of docs/rules.md, such as “dora” or “sovereignty.cada”"_s);
    if (!isNew)
        return Error::invalid(
            u"“%1” is in force on %2 already: nothing would change"_s.arg(name, day.toString(Qt::ISODate)), {},
            u"a law that waits, or one the plan does not name"_s);
    return book;
}

} // namespace cw::planner
