#include "planner/report/leftaside.h"

#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <array>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    QLatin1String word;
    const char *one, *many; ///< after a count
    const char *head;
};
constexpr std::array<Reason, 5> reasons = {
    {{QLatin1String("breaks"), "breaks a rule", "break a rule", "Breaks a rule"},
     {QLatin1String("no_price"), "has no price", "have no price", "Has no price"},
     {QLatin1String("late"), "comes too late", "come too late", "Comes too late"},
     {QLatin1String("unsupported"), "is unable to carry the work", "are unable to carry the work",
      "Cannot carry the work"},
     {QLatin1String("dominated_by"), "is beaten by another in every respect", "are beaten by another in every respect",
      "Beaten by another in every respect"}}};

/// A candidate's id in words: "chat/cloud/seeweb-it-fr2/ECS1GPU7/on_demand/fp8-tp1" is ECS1GPU7 rented at
/// seeweb-it-fr2.
QString inWords(const ReportInput &input, const QString &id)
{
    const std::pair<QString, QString> ways[] = {{u"buy"_s, say(u"%1, bought at %2"_s)},
                                                {u"lease"_s, say(u"%1, leased at %2"_s)},
                                                {u"cloud"_s, say(u"%1, rented at %2"_s)},
                                                {u"colocation"_s, say(u"%1, bought into colocation at %2"_s)}};
    const QStringList parts = id.split(u'/');
    for (const auto &[word, sentence] : ways) {
        const qsizetype at = parts.indexOf(word);
        if (at < 0 || at > 1 || parts.size() < at + 3)
            continue;
        QString text = sentence.arg(systemName(input, parts[at + 2]), parts[at + 1]);
        if (QStringList rest = parts.mid(at + 3); !rest.isEmpty())
            text += u" (%1)"_s.arg(rest.join(u", "_s).replace(u'_', u' '));
        return at == 0 ? text : say(u"%1 on %2"_s).arg(parts.front(), text);
    }
    return parts.join(u", "_s);
}

QString nameOf(const ReportInput &input, const Rejected &rejected)
{
    const bool isId = rejected.name.isEmpty() || rejected.name == rejected.candidate;
    return isId ? inWords(input, rejected.candidate) : rejected.name;
}

/// The better candidate by its name where it was left aside itself, else as the plan file calls it.
QString nameOfCandidate(const ReportInput &input, const QString &id)
{
    for (const Rejected &rejected : input.result.rejected)
        if (rejected.candidate == id)
            return nameOf(input, rejected);
    return inWords(input, id);
}

QString byText(const ReportInput &input, const Rejected &rejected)
{
    if (rejected.by.isEmpty())
        return rejected.reason == "no_price"_L1 ? say(u"no public price was found: ask for a quote"_s) : u"—"_s;
    if (rejected.reason == "breaks"_L1) {
        const QString text = ruleText(input.plan, rejected.by);
        return text == rejected.by ? text : rejected.by + spoken().colon + text;
    }
    if (rejected.reason != "dominated_by"_L1)
        return rejected.by;
    return rejected.byName.isEmpty() ? nameOfCandidate(input, rejected.by) : rejected.byName;
}

/// In the order of the first that lost for each.
std::vector<LossCause> causesOf(const ReportInput &input, const std::vector<const Rejected *> &lost)
{
    std::vector<LossCause> causes;
    for (const Rejected *rejected : lost) {
        const QString because = byText(input, *rejected);
        auto known =
            std::find_if(causes.begin(), causes.end(), [&](const LossCause &c) { return c.because == because; });
        if (known == causes.end())
            known = causes.insert(known, {because, {}});
        known->names << nameOf(input, *rejected);
    }
    return causes;
}

} // namespace

std::vector<LossGroup> leftAside(const Plan &plan, const PlanResult &result)
{
    FootnoteBook notes; // nothing here rests on a figure
    const ReportInput input{plan, result, notes};
    std::map<QString, std::vector<const Rejected *>> byReason;
    for (const Rejected &rejected : result.rejected)
        byReason[rejected.reason].push_back(&rejected);
    std::vector<LossGroup> groups;
    for (const Reason &reason : reasons) {
        const auto found = byReason.find(reason.word);
        if (found == byReason.end())
            continue;
        const QString counted =
            countOf(qsizetype(found->second.size()), QLatin1String(reason.one), QLatin1String(reason.many));
        groups.push_back({reason.word, say(QLatin1String(reason.head)), counted, causesOf(input, found->second)});
    }
    return groups;
}

QString namesInWords(const QStringList &names, qsizetype most)
{
    QStringList shown = names.mid(0, most);
    if (const qsizetype rest = names.size() - shown.size(); rest > 0)
        shown << say(u"and %1 more"_s).arg(count(rest));
    return shown.join(u"; "_s);
}

} // namespace cw::planner
