#include "planner/report/chapters.h"
#include "planner/report/numberformat.h"

#include <algorithm>
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
        if (figure.source.isEmpty())
            continue;
        Use &use = sources[{figure.source, figure.asOf}];
        ++use.count;
        if (use.confidence.isEmpty())
            use.confidence = confidenceWord(figure.confidence);
    }
    ReportTable table;
    table.title = u"Where the figures come from"_s;
    table.columns = {{u"Source"_s, Align::Left, 1}, {u"As of"_s, Align::Left, 0}, {u"Confidence"_s, Align::Left, 0},
                     {u"Figures"_s, Align::Right, 0}};
    for (const auto &[source, use] : sources)
        table.rows.push_back({RowStyle::Normal, {{source.first}, {source.second.isEmpty() ? u"not stated"_s : source.second},
                                                 {use.confidence.isEmpty() ? u"not stated"_s : use.confidence}, {count(use.count)}}});
    return table;
}

QString valueText(const Figure &figure)
{
    if (!figure.value)
        return u"not known"_s;
    const bool isExact = figure.kind == "given"_L1 || figure.kind == "catalog"_L1 || figure.kind == "assumed"_L1;
    return isExact ? plain(*figure.value, 6) : significant(*figure.value);
}

ReportTable passportTable(const std::vector<Figure> &figures)
{
    ReportTable table;
    table.title = u"Passports of all figures"_s;
    table.columns = {{u"Id"_s, Align::Left, 0, true}, {u"Figure"_s, Align::Left, 3}, {u"Value"_s, Align::Right, 0},
                     {u"Unit"_s, Align::Left, 0}, {u"Kind"_s, Align::Left, 0}, {u"How it came about"_s, Align::Left, 4}};
    for (const Figure &figure : figures) {
        ReportCell value, label, method;
        value.text = valueText(figure);
        value.isUnknown = !figure.value;
        label.text = figure.label.isEmpty() ? u"(no name)"_s : figure.label;
        const QString band = bandText(figure.low, figure.high);
        label.second = band;
        QStringList how = {figure.method, figure.source};
        how.removeAll(QString());
        method.text = how.isEmpty() ? u"—"_s : how.join(u"; "_s);
        QStringList inputs(figure.inputs.begin(), figure.inputs.end());
        method.second = inputs.isEmpty() ? QString() : u"from "_s + inputs.join(u", "_s);
        table.rows.push_back({RowStyle::Normal, {{figure.id}, label, value, {figure.unit}, {figure.kind}, method}});
    }
    return table;
}

} // namespace

ReportChapter sourcesChapter(const ReportInput &input)
{
    const auto &figures = input.result.figures;
    const auto number = [&](QLatin1String kind) {
        return std::count_if(figures.begin(), figures.end(), [kind](const Figure &f) { return f.kind == kind; });
    };
    ReportChapter chapter;
    chapter.title = u"Sources and passports"_s;
    chapter.answer = u"%1 carry a passport: %2 given, %3 from the catalog, %4 derived, %5 predicted, %6 measured, %7 assumed."_s.arg(
        sentenceCase(countOf(qsizetype(figures.size()), u"figure"_s, u"figures"_s)), count(number("given"_L1)),
        count(number("catalog"_L1)), count(number("derived"_L1)), count(number("predicted"_L1)), count(number("measured"_L1)),
        count(number("assumed"_L1)));
    if (figures.empty())
        return chapter;
    if (ReportTable sources = sourceTable(figures); !sources.rows.empty())
        chapter.blocks.push_back(sources);
    chapter.blocks.push_back(passportTable(figures));
    return chapter;
}

} // namespace cw::planner
