#include "app/models/needwords.h"

#include "app/models/needfields.h"
#include "app/models/needtopics.h"
#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "planner/plan/jsontext.h"
#include "planner/rules/factnames.h"
#include "planner/rules/planfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

using planner::OwnSite;
using planner::Plan;
using planner::Workload;

QString say(const char *text)
{
    return QCoreApplication::translate("NeedWords", text);
}

template <typename Things>
auto found(const Things &things, const QString &id) -> decltype(&things.front())
{
    const auto at = std::find_if(things.begin(), things.end(), [&](const auto &thing) { return thing.id == id; });
    return at == things.end() ? nullptr : &*at;
}

template <typename Thing>
QString numberText(const NumberField<Thing> &field, const Thing *thing)
{
    const std::optional<double> value = thing ? field.get(*thing) : std::nullopt;
    if (!value)
        return {};
    return field.unit.isEmpty() ? plain(*value, field.decimals) : withUnit(*value, field.unit);
}

/// "input_tokens/p95" is the field "input_tokens.p95", "input_tokens/mean" the field "input_tokens".
template <typename Thing>
const NumberField<Thing> *fieldOf(const std::vector<NumberField<Thing>> &fields, const QStringList &keys)
{
    for (const QString &key : {keys.join(u'.'), keys.value(0)})
        for (const NumberField<Thing> &field : fields)
            if (field.key == key)
                return &field;
    return nullptr;
}

/// The unit of a price stands in each plan's own currency.
QString siteText(const QStringList &keys, const OwnSite *site, const Plan &plan)
{
    if (!site)
        return {};
    const auto fields = siteFields(plan.currency.code());
    if (const auto *field = fieldOf(fields, keys))
        return numberText(*field, site);
    for (const WordField &field : siteWords())
        for (const auto &[word, text] : field.words)
            if (field.key == keys.value(0) && site->*field.member == word)
                return word.isEmpty() ? QString() : text;
    return keys.value(0) == QLatin1String("country") ? site->country : QString();
}

QString siteLabel(const QStringList &keys)
{
    const auto fields = siteFields({});
    if (const auto *field = fieldOf(fields, keys))
        return field->label;
    for (const WordField &field : siteWords())
        if (field.key == keys.value(0))
            return field.label;
    return keys.value(0) == QLatin1String("country") ? say(QT_TRANSLATE_NOOP("NeedWords", "Country")) : QString();
}

QString factValue(const Plan &plan, const QString &name)
{
    const planner::Json &facts = plan.need.rules.facts;
    if (!facts.is_object() || !facts.contains(name.toStdString()))
        return {};
    return spokenText(planner::factText(planner::factValueOf(facts[name.toStdString()])));
}

class Asked {
public:
    Asked(const Plan &a, const Plan &b) : a_(a), b_(b) {}

    [[nodiscard]] AskedRow row(const NeedChange &change) const
    {
        QStringList parts = change.place.split(u'/', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        AskedRow told;
        if (change.place.startsWith(QLatin1String("/need/workloads/")) && parts.size() >= 3)
            told = ofWorkload(parts[2], parts.mid(3));
        else if (change.place.startsWith(QLatin1String("/need/sites/own/")) && parts.size() >= 4)
            told = ofSite(parts[3], parts.mid(4));
        else if (change.place.startsWith(QLatin1String("/need/constraints/")) && parts.size() >= 3)
            told = ofRule(parts[2]);
        else if (change.place.startsWith(QLatin1String("/need/rules/facts/")) && parts.size() >= 4)
            told = ofFact(parts[3]);
        else
            told = ofPlan(change.place);
        // Keys of the user's own ("x-…") and those of a newer program have no words but their own.
        return told.what.isEmpty() ? AskedRow{parts.join(QStringLiteral(" · ")), {}, change.a, change.b} : told;
    }

private:
    [[nodiscard]] AskedRow ofWorkload(const QString &id, const QStringList &keys) const
    {
        const Workload *before = found(a_.need.workloads, id), *now = found(b_.need.workloads, id);
        const auto told = [](const Workload *w, const auto &text) { return w ? text(*w) : QString(); };
        if (!before || !now || keys.isEmpty())
            return {say(QT_TRANSLATE_NOOP("NeedWords", "Workload")), id, told(before, workloadSummary),
                    told(now, workloadSummary)};
        for (const Topic<Workload> &topic : workloadTopics())
            if (keys[0] == QLatin1String(topic.key))
                return {say(topic.label), id, topic.told(*before), topic.told(*now)};
        const auto fields = workloadFields(now->kind);
        const auto *field = fieldOf(fields, keys);
        if (!field) // it is of another kind now: the kind is a row of its own
            return {};
        return {field->label, id, numberText(*field, before), numberText(*field, now)};
    }

    [[nodiscard]] AskedRow ofSite(const QString &id, const QStringList &keys) const
    {
        const OwnSite *before = found(a_.need.ownSites, id), *now = found(b_.need.ownSites, id);
        if (before && now && !keys.isEmpty())
            return {siteLabel(keys), id, siteText(keys, before, a_), siteText(keys, now, b_)};
        const QStringList power{QStringLiteral("it_power_kw")};
        const auto told = [&](const OwnSite *site, const Plan &plan) {
            const QString kw = siteText(power, site, plan);
            return !site ? QString() : kw.isEmpty() ? site->country : QStringLiteral("%1, %2").arg(site->country, kw);
        };
        return {say(QT_TRANSLATE_NOOP("NeedWords", "Own site")), id, told(before, a_), told(now, b_)};
    }

    [[nodiscard]] AskedRow ofRule(const QString &id) const
    {
        const auto *before = found(a_.need.constraints, id), *now = found(b_.need.constraints, id);
        const QString titleA = before ? ruleTitle(*before) : QString(), titleB = now ? ruleTitle(*now) : QString();
        const auto held = [](const planner::Constraint *rule, const Plan &plan) {
            const QString limit = rule ? ruleLimit(*rule, plan) : QString();
            return rule && limit.isEmpty() ? say(QT_TRANSLATE_NOOP("NeedWords", "holds")) : limit;
        };
        if (titleA.isEmpty() || titleB.isEmpty() || titleA == titleB)
            return {titleB.isEmpty() ? titleA : titleB, id, held(before, a_), held(now, b_)};
        return {say(QT_TRANSLATE_NOOP("NeedWords", "Rule")), id, titledText(titleA, held(before, a_)),
                titledText(titleB, held(now, b_))};
    }

    [[nodiscard]] AskedRow ofFact(const QString &name) const
    {
        const planner::FactInfo *info = planner::factInfo(name);
        return {info ? spokenSentence(QString::fromUtf8(info->meaning)) : name,
                say(QT_TRANSLATE_NOOP("NeedWords", "stated fact")), factValue(a_, name), factValue(b_, name)};
    }

    [[nodiscard]] AskedRow ofPlan(const QString &place) const
    {
        for (const Topic<Plan> &topic : planTopics()) {
            const QLatin1String key(topic.key);
            if (place == key || place.startsWith(key + QLatin1Char('/')))
                return {say(topic.label), {}, topic.told(a_), topic.told(b_)};
        }
        return {};
    }

    const Plan &a_, &b_;
};

planner::Json jsonOf(const QString &text)
{
    return text.isEmpty() ? planner::Json() : planner::Json::parse(text.toStdString(), nullptr, false);
}

/// What the short form of a member means: a bare number of tokens is their mean.
planner::Json membersOf(const planner::Json &json)
{
    return json.is_object() ? json : json.is_number() ? planner::Json{{"mean", json}} : planner::Json::object();
}

/// Members each edited by a field of its own, though the file may state them in one form or another, or not at all.
bool isInPieces(const QString &place)
{
    return place == QLatin1String("/need/rules") || place == QLatin1String("/need/rules/facts") ||
           place.endsWith(QLatin1String("put_tokens"));
}

void addPieces(const NeedChange &change, std::vector<NeedChange> &into)
{
    if (!isInPieces(change.place)) {
        into.push_back(change);
        return;
    }
    const planner::Json a = membersOf(jsonOf(change.a)), b = membersOf(jsonOf(change.b));
    planner::Json keys = a;
    keys.update(b);
    const auto text = [](const planner::Json &members, const std::string &key) {
        return members.contains(key) ? QString::fromUtf8(planner::compactJson(members[key])) : QString();
    };
    for (const auto &[key, value] : keys.items())
        if (const QString before = text(a, key), now = text(b, key); before != now)
            addPieces({planner::childPointer(change.place, QString::fromStdString(key)), before, now}, into);
}

bool isSame(const AskedRow &one, const AskedRow &other)
{
    return one.what == other.what && one.second == other.second && one.a == other.a && one.b == other.b;
}

} // namespace

std::vector<AskedRow> askedRows(const std::vector<NeedChange> &changes, const Plan &a, const Plan &b)
{
    const Asked asked(a, b);
    std::vector<NeedChange> pieces;
    for (const NeedChange &change : changes)
        addPieces(change, pieces);
    std::vector<AskedRow> rows;
    for (const NeedChange &change : pieces) {
        AskedRow row = asked.row(change);
        if (std::none_of(rows.begin(), rows.end(), [&](const AskedRow &told) { return isSame(told, row); }))
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace cw::app
