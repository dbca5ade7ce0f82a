#include "planner/plan/allowedagain.h"
#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString amount(const ReportInput &input, const std::optional<double> &value, const QString &unit)
{
    if (!value)
        return u"—"_s;
    return withUnit(unit == input.currency() ? grouped(*value) : givenText(*value), unitText(unit));
}

/// What a way out is chosen by; the rest stands in plan.json.
bool isDecisive(PlanQuantity quantity)
{
    switch (quantity) {
    case PlanQuantity::Capex:
    case PlanQuantity::OpexPerMonth:
    case PlanQuantity::TotalCost:
    case PlanQuantity::ItPower:
    case PlanQuantity::Accelerators:
    case PlanQuantity::Carbon:
    case PlanQuantity::LeadTime:
        return true;
    default:
        return false;
    }
}

QString consequenceAmount(const ReportInput &input, const QuantityInfo &quantity, double value)
{
    if (quantity.isMoney)
        return shortMoneyText(value, input.currency());
    return withUnit(quantity.isInteger ? grouped(value) : significant(value),
                    unitText(QString::fromUtf8(quantity.unit)));
}

QString consequenceText(const ReportInput &input, const Json &consequence)
{
    QStringList parts;
    if (!consequence.is_object())
        return u"—"_s;
    for (const auto &[key, value] : consequence.items()) {
        const QString word = QString::fromStdString(key);
        const auto quantity = planQuantityFromText(word);
        if (value.is_number() && quantity) {
            const QuantityInfo &about = info(*quantity);
            if (isDecisive(*quantity))
                parts << u"%1 %2"_s.arg(midSentence(say(QString::fromUtf8(about.label))),
                                        consequenceAmount(input, about, value.get<double>()));
        } else if (value.is_string()) {
            parts << QString::fromStdString(value.get<std::string>());
        }
    }
    return parts.isEmpty() ? u"—"_s : sentenceCase(parts.join(u", "_s));
}

/// A level of sovereignty counts nothing: "level 2".
QString givenAmount(const ReportInput &input, const RelaxationPart &part, const std::optional<double> &value)
{
    return part.unit == "level"_L1 && value ? say(u"level %1"_s).arg(grouped(*value)) : amount(input, value, part.unit);
}

/// How one rule gives: "chat.ttft_ms: 900 ms instead of 500 ms".
QString partText(const ReportInput &input, const RelaxationPart &part)
{
    if (!part.to && part.toText.isEmpty())
        return say(u"without %1"_s).arg(part.constraint);
    if (const QStringList again = allowedAgain(part); !again.isEmpty())
        return (part.unit == deniedCountries ? say(u"%1: operators under the law of %2 allowed again"_s)
                                             : say(u"%1: %2 allowed again"_s))
            .arg(part.constraint, listing(again));
    const QString to = part.to ? givenAmount(input, part, part.to) : part.toText;
    const QString from = part.from ? givenAmount(input, part, part.from) : part.fromText;
    return from.isEmpty() ? u"%1: %2"_s.arg(part.constraint, to)
                          : say(u"%1: %2 instead of %3"_s).arg(part.constraint, to, from);
}

/// The rules that give, together where one is not enough.
QString changeText(const ReportInput &input, const Relaxation &way)
{
    QStringList parts{partText(input, way)};
    for (const RelaxationPart &part : way.with)
        parts << partText(input, part);
    return parts.join(spoken().semicolon);
}

} // namespace

ReportChapter conflictChapter(const ReportInput &input)
{
    ReportChapter chapter;
    chapter.title = say(u"Why there is no plan"_s);
    const auto &conflict = input.result.conflict;
    QStringList names(conflict.begin(), conflict.end());
    chapter.answer =
        names.isEmpty()
            ? say(u"No way to meet the need was found among the candidates; the chapter on them says why."_s)
        : names.size() == 1
            ? say(u"The rule %1 cannot be met by anything considered."_s).arg(names.first())
            : say(u"%1 cannot hold together. Without any one of them the others can be met."_s).arg(listing(names));
    if (!names.isEmpty()) {
        ReportTable table;
        table.title = say(u"The rules in conflict"_s);
        table.columns = {{say(u"Rule"_s), Align::Left, 1}, {say(u"What it says"_s), Align::Left, 3}};
        for (const QString &id : names)
            table.rows.push_back({RowStyle::Normal, {{id}, {ruleText(input.plan, id)}}});
        chapter.blocks.push_back(table);
    }
    if (input.result.relaxations.empty())
        return chapter;
    ReportTable ways;
    ways.title = say(u"Ways out, each enough alone"_s);
    ways.columns = {{say(u"What changes"_s), Align::Left, 1}, {say(u"What follows"_s), Align::Left, 1}};
    for (const Relaxation &way : input.result.relaxations)
        ways.rows.push_back({RowStyle::Normal, {{changeText(input, way)}, {consequenceText(input, way.consequence)}}});
    chapter.blocks.push_back(ways);
    return chapter;
}

} // namespace cw::planner
