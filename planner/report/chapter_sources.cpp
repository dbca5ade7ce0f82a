#include "planner/report/answertext.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

ReportTable sourceTable(const std::vector<Figure> &figures)
{
    struct Use {
        int count = 0;
        QString confidence;
    };
    std::map<std::pair<QString, QString>, Use> sources;
    for (const Figure &figure : figures) {
        if (figure.source.isEmpty() || figure.kind == "derived"_L1)
            continue;
        Use &use = sources[{figure.source, figure.asOf}];
        ++use.count;
        if (use.confidence.isEmpty())
            use.confidence = confidenceWord(figure.confidence);
    }
    ReportTable table;
    table.title = say(u"Where the figures come from"_s);
    table.columns = {{say(u"Source"_s), Align::Left, 1},
                     {say(u"As of"_s), Align::Left, 0},
                     {say(u"Confidence"_s), Align::Left, 0},
                     {say(u"Figures"_s), Align::Right, 0}};
    for (const auto &[source, use] : sources)
        table.rows.push_back({RowStyle::Normal,
                              {{source.first},
                               {source.second.isEmpty() ? say(u"not stated"_s) : dayText(source.second)},
                               {use.confidence.isEmpty() ? say(u"not stated"_s) : use.confidence},
                               {count(use.count)}}});
    return table;
}

/// Weeks and days that people count whole: "12 weeks", not "12.0 weeks"; below ten a tenth of one says something.
bool isTime(const Figure &figure)
{
    constexpr double counted = 10;
    return (figure.unit == "weeks"_L1 || figure.unit == "days"_L1) && figure.value &&
           (*figure.value >= counted || *figure.value == std::floor(*figure.value));
}

QString valueText(const Figure &figure)
{
    if (!figure.text.isEmpty()) // a fact of law
        return figure.text;
    if (!figure.value)
        return say(u"not known"_s);
    const bool isExact = figure.kind == "given"_L1 || figure.kind == "catalog"_L1 || figure.kind == "assumed"_L1;
    const bool isCount = figure.unit.isEmpty() && *figure.value == std::floor(*figure.value);
    if (isTime(figure))
        return plain(*figure.value, 1);
    return isExact || isCount ? plain(*figure.value, 6) : significant(*figure.value);
}

QString spanText(const Figure &figure)
{
    if (!figure.low || !isTime(figure))
        return bandText(figure.low, figure.high);
    const QString low = plain(*figure.low, 1);
    if (!figure.high)
        return say(u"at least %1"_s).arg(low);
    const QString high = plain(*figure.high, 1);
    return low == high ? QString() : say(u"%1 to %2"_s).arg(low, high);
}

/// "f16 to f53, f55": ids that follow each other as a run.
QString inputsText(const std::vector<QString> &ids)
{
    constexpr size_t shortRun = 3;
    const auto numberOf = [](const QString &id) { return id.startsWith(u'f') ? id.mid(1).toInt() : 0; };
    QStringList runs;
    for (size_t i = 0; i < ids.size();) {
        size_t end = i + 1;
        while (end < ids.size() && numberOf(ids[i]) > 0 && numberOf(ids[end]) == numberOf(ids[end - 1]) + 1)
            ++end;
        if (end - i < shortRun)
            runs << QStringList(ids.begin() + qsizetype(i), ids.begin() + qsizetype(end));
        else
            runs << say(u"%1 to %2"_s).arg(ids[i], ids[end - 1]);
        i = end;
    }
    return runs.join(u", "_s);
}

ReportTable passportTable(const std::vector<Figure> &figures)
{
    ReportTable table;
    table.title = say(u"Passports of all figures"_s);
    table.columns = {{say(u"Id"_s), Align::Left, 0, true},
                     {say(u"Figure"_s), Align::Left, 2},
                     {say(u"Value"_s), Align::Right, 0},
                     {say(u"How it came about"_s), Align::Left, 3}};
    for (const Figure &figure : figures) {
        ReportCell value, label, method;
        value.text = valueText(figure);
        value.isUnknown = !figure.value && figure.text.isEmpty();
        label.text = figure.label.isEmpty() ? say(u"(no name)"_s) : figure.label;
        label.second = spanText(figure);
        QStringList how = {figure.method, figure.kind == "derived"_L1 ? QString() : figure.source};
        how.removeAll(QString());
        for (QString &part : how) // a sentence or a phrase: here they stand in a row
            part = part.endsWith(u'.') ? part.chopped(1) : part;
        method.text = how.isEmpty() ? u"—"_s : how.join(u"; "_s);
        value.second = unitText(figure.unit);
        QStringList origin = {say(figure.kind)};
        if (!figure.inputs.empty())
            origin << say(u"from "_s) + inputsText(figure.inputs);
        method.second = origin.join(u" · "_s);
        table.rows.push_back({RowStyle::Normal, {{figure.id}, label, value, method}});
    }
    return table;
}

} // namespace

ReportChapter sourcesChapter(const ReportInput &input)
{
    const auto &figures = input.result.figures;
    QStringList kinds;
    for (const auto &[kind, words] : {std::pair{"given"_L1, say(u"%1 given"_s)},
                                      {"catalog"_L1, say(u"%1 from the catalog"_s)},
                                      {"derived"_L1, say(u"%1 derived"_s)},
                                      {"predicted"_L1, say(u"%1 predicted"_s)},
                                      {"measured"_L1, say(u"%1 measured"_s)},
                                      {"assumed"_L1, say(u"%1 assumed"_s)}}) {
        const auto same = [&word = kind](const Figure &f) { return f.kind == word; };
        if (const auto number = std::count_if(figures.begin(), figures.end(), same); number > 0)
            kinds << words.arg(count(number));
    }
    ReportChapter chapter;
    chapter.title = say(u"Sources and passports"_s);
    const QString all = sentenceCase(countOf(qsizetype(figures.size()), u"figure carries"_s, u"figures carry"_s));
    chapter.answer = kinds.isEmpty() ? say(u"No figure carries a passport."_s)
                                     : say(u"%1 a passport: %2."_s).arg(all, listing(kinds));
    if (figures.empty())
        return chapter;
    if (ReportTable sources = sourceTable(figures); !sources.rows.empty())
        chapter.blocks.push_back(sources);
    chapter.blocks.push_back(passportTable(figures));
    if (const QString note = recordedNote(); !note.isEmpty())
        chapter.blocks.push_back(ReportParagraph{note});
    return chapter;
}

} // namespace cw::planner
