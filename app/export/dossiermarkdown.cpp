#include "app/export/dossiermarkdown.h"

#include "planner/report/language.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString cellText(const ReportCell &cell)
{
    QString text = markdownEscaped(cell.text);
    if (cell.isUnknown)
        text = u"**"_s + text + u"**"_s;
    if (!cell.second.isEmpty())
        text += u"<br>"_s + markdownEscaped(cell.second);
    return text;
}

QString tableText(const ReportTable &table)
{
    QString out;
    if (!table.title.isEmpty())
        out += u"## %1\n\n"_s.arg(markdownEscaped(table.title));
    QString head = u"|"_s, rule = u"|"_s;
    for (const ReportColumn &column : table.columns) {
        head += u" %1 |"_s.arg(markdownEscaped(column.head));
        rule += column.align == Align::Right ? u" ---: |"_s : u" --- |"_s;
    }
    out += head + u'\n' + rule + u'\n';
    for (const ReportRow &row : table.rows) {
        out += u"|"_s;
        for (const ReportCell &cell : row.cells)
            out += u" %1 |"_s.arg(cellText(cell));
        out += u'\n';
    }
    if (!table.note.isEmpty())
        out += u"\n%1\n"_s.arg(markdownEscaped(table.note));
    return out + u'\n';
}

} // namespace

QString markdownEscaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (u"\\`*_[]<>#|"_s.contains(c))
            out += u'\\';
        out += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return out;
}

QByteArray dossierMarkdown(const DossierPart &part, const QString &footer)
{
    QString out = u"# %1\n\n%2\n\n"_s.arg(markdownEscaped(part.title), markdownEscaped(part.chapter.answer));
    for (const ReportBlock &block : part.chapter.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            out += tableText(*table);
        else if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            out += markdownEscaped(paragraph->text) + u"\n\n"_s;
        else if (const auto *list = std::get_if<ReportList>(&block))
            for (const QString &item : list->items)
                out += u"- %1\n"_s.arg(markdownEscaped(item));
    }
    return (out + u"---\n\n%1\n"_s.arg(markdownEscaped(footer))).toUtf8();
}

QByteArray dossierIndex(const ReportModel &report, const std::vector<DossierPart> &parts)
{
    QString out = u"# %1: %2\n\n%3\n\n"_s.arg(markdownEscaped(report.kicker), markdownEscaped(report.title),
                                              markdownEscaped(report.subtitle));
    out += u"| %1 | %2 | %3 |\n| --- | --- | ---: |\n"_s.arg(say(u"Document"_s), say(u"File"_s),
                                                             say(u"Points filled from the plan"_s));
    for (const DossierPart &part : parts)
        out += u"| %1 | [%2.md](%2.md) | %3 |\n"_s.arg(
            markdownEscaped(part.title), part.id,
            part.points == 0 ? u"—"_s : say(u"%1 of %2"_s).arg(part.filled).arg(part.points));
    out += u'\n' + say(u"All documents in one: dossier.pdf. The audit map as a drawing: audit-map.svg. For tools: "
                       "oscal-catalog.json, oscal-component-definition.json, oscal-system-security-plan.json, "
                       "oscal-assessment-results.json (NIST OSCAL 1.1.2)."_s);
    out += u"\n\n## %1\n\n"_s.arg(say(u"To do"_s));
    for (const QString &item : report.decideNow)
        out += u"- %1\n"_s.arg(markdownEscaped(item));
    out += u"\n## %1\n\n%2\n\n"_s.arg(say(u"How sure we are"_s), markdownEscaped(report.howSure));
    for (const auto &[name, value] : report.identity)
        out += u"- %1: %2\n"_s.arg(markdownEscaped(name), markdownEscaped(value));
    return out.toUtf8();
}

} // namespace cw::app
