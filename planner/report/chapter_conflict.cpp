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
    return unit == input.currency() ? grouped(*value) : plain(*value, 3);
}

QString consequenceText(const ReportInput &input, const Json &consequence)
{
    QStringList parts;
    if (!consequence.is_object())
        return u"—"_s;
    for (const auto &[key, value] : consequence.items()) {
        const QString word = QString::fromStdString(key);
        const auto quantity = planQuantityFromText(word);
        if (value.is_number() && quantity)
            parts << u"%1 %2"_s.arg(
                midSentence(say(QString::fromUtf8(info(*quantity).label))),
                info(*quantity).isMoney
                    ? shortMoneyText(value.get<double>(), input.currency())
                    : withUnit(significant(value.get<double>()), unitText(QString::fromUtf8(info(*quantity).unit))));
        else if (value.is_string())
            parts << QString::fromStdString(value.get<std::string>());
    }
    return parts.isEmpty() ? u"—"_s : sentenceCase(parts.join(u", "_s));
}

/// The rules that give, together where one is not enough.
QString namesOf(const Relaxation &way)
{
    QStringList names{way.constraint};
    for (const RelaxationPart &part : way.with)
        names << part.constraint;
    return names.join(say(u" and "_s));
}

/// One end of how a rule gives: its number or its words; a way of several rules says both.
QString endOf(const ReportInput &input, const Relaxation &way, std::optional<double> RelaxationPart::*number,
              QString RelaxationPart::*text, const QString &otherwise)
{
    QStringList ends;
    const auto add = [&](const RelaxationPart &part) {
        ends << (part.*number             ? amount(input, part.*number, part.unit)
                 : (part.*text).isEmpty() ? otherwise
                                          : part.*text);
    };
    add(way);
    for (const RelaxationPart &part : way.with)
        add(part);
    return ends.join(say(u" and "_s));
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
    ways.columns = {{say(u"Rule"_s), Align::Left, 1},
                    {say(u"From"_s), Align::Right, 0},
                    {say(u"To"_s), Align::Right, 0},
                    {say(u"Unit"_s), Align::Left, 0},
                    {say(u"What follows"_s), Align::Left, 2}};
    for (const Relaxation &way : input.result.relaxations)
        ways.rows.push_back({RowStyle::Normal,
                             {{namesOf(way)},
                              {endOf(input, way, &RelaxationPart::from, &RelaxationPart::fromText, u"—"_s)},
                              {endOf(input, way, &RelaxationPart::to, &RelaxationPart::toText, say(u"drop it"_s))},
                              {unitText(way.unit)},
                              {consequenceText(input, way.consequence)}}});
    chapter.blocks.push_back(ways);
    return chapter;
}

} // namespace cw::planner
