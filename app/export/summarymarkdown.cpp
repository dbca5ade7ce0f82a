#include "app/export/summarymarkdown.h"

#include "planner/report/language.h"

#include <QStringList>

#include <set>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

/// Text that Markdown and HTML leave alone; one line.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (u"\\`*_{}[]<>#|~&$"_s.contains(c))
            out += u'\\';
        out += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return out;
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const ReportModel &model) : model_(model) {}

    QByteArray write()
    {
        out_ += u"# %1\n\n"_s.arg(escaped(model_.title));
        if (!model_.subtitle.isEmpty())
            out_ += escaped(model_.subtitle) + u"\n\n"_s;
        writeHeadline();
        out_ += u"## %1\n\n"_s.arg(say(u"To decide now"_s));
        for (size_t i = 0; i < model_.decideNow.size(); ++i)
            out_ += u"%1. %2\n"_s.arg(QString::number(i + 1), escaped(model_.decideNow[i]));
        out_ += u"\n## %1\n\n%2\n"_s.arg(say(u"How sure we are"_s), escaped(model_.howSure));
        int number = 0;
        for (const ReportChapter &chapter : model_.chapters)
            writeChapter(chapter, ++number);
        writeIdentity();
        writeNotes();
        return out_.toUtf8();
    }

private:
    QString mark(int footnote)
    {
        if (footnote <= 0)
            return {};
        used_.insert(footnote);
        return u"[^%1]"_s.arg(QString::number(footnote));
    }

    void writeHeadline()
    {
        if (model_.headline.empty())
            return;
        out_ += u"| %1 | %2 | %3 | %4 |\n|---|---:|---|---:|\n"_s.arg(say(u"Figure"_s), say(u"Value"_s), say(u"Note"_s),
                                                                      say(u"Limit"_s));
        for (const HeadlineFigure &figure : model_.headline) {
            const QString value = figure.unit.isEmpty() ? figure.value : figure.value + QChar(0x202F) + figure.unit;
            out_ += u"| %1 | %2%3 | %4 | %5 |\n"_s.arg(escaped(figure.label), escaped(value), mark(figure.footnote),
                                                       escaped(figure.note), escaped(figure.limitText));
        }
        out_ += u'\n';
    }

    QString cellText(const ReportCell &cell, RowStyle style)
    {
        QString text = escaped(cell.text);
        if (cell.band)
            text.clear();
        if (cell.isRange && !text.isEmpty())
            text += u" (%1)"_s.arg(say(u"range"_s));
        if (style != RowStyle::Normal && !text.isEmpty())
            text = u"**%1**"_s.arg(text);
        if (!cell.second.isEmpty())
            text += u"<br>"_s + escaped(cell.second);
        return text + mark(cell.footnote);
    }

    void writeTable(const ReportTable &table)
    {
        if (!table.title.isEmpty())
            out_ += u"### %1\n\n"_s.arg(escaped(table.title));
        std::vector<size_t> shown; // a column of bars has no text
        for (size_t i = 0; i < table.columns.size(); ++i) {
            bool isBars = false;
            for (const ReportRow &row : table.rows)
                isBars |= i < row.cells.size() && row.cells[i].band.has_value();
            if (!isBars)
                shown.push_back(i);
        }
        QString rule = u"|"_s, head = u"|"_s;
        for (const size_t i : shown) {
            head += u" %1 |"_s.arg(escaped(table.columns[i].head));
            rule += table.columns[i].align == Align::Right ? u"---:|"_s : u"---|"_s;
        }
        out_ += head + u'\n' + rule + u'\n';
        for (const ReportRow &row : table.rows) {
            out_ += u'|';
            for (const size_t i : shown)
                out_ += i < row.cells.size() ? u" %1 |"_s.arg(cellText(row.cells[i], row.style)) : u"  |"_s;
            out_ += u'\n';
        }
        out_ += u'\n';
        if (!table.note.isEmpty())
            out_ += escaped(table.note) + u"\n\n"_s;
    }

    void writeChapter(const ReportChapter &chapter, int number)
    {
        out_ += u"\n## %1 %2\n\n%3\n\n"_s.arg(QString::number(number), escaped(chapter.title), escaped(chapter.answer));
        for (const ReportBlock &block : chapter.blocks) {
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
                out_ += escaped(paragraph->text) + mark(paragraph->footnote) + u"\n\n"_s;
            } else if (const auto *list = std::get_if<ReportList>(&block)) {
                for (const QString &item : list->items)
                    out_ += u"- %1\n"_s.arg(escaped(item));
                out_ += u'\n';
            } else if (const auto *table = std::get_if<ReportTable>(&block)) {
                writeTable(*table);
            }
        }
    }

    void writeIdentity()
    {
        out_ += u"\n## %1\n\n"_s.arg(say(u"Identity"_s));
        for (const auto &[name, value] : model_.identity)
            out_ += u"- %1: %2\n"_s.arg(escaped(name), escaped(value));
        out_ += u"- %1\n"_s.arg(escaped(model_.footer));
    }

    void writeNotes()
    {
        if (used_.empty())
            return;
        out_ += u'\n';
        for (const Footnote &note : model_.footnotes)
            if (used_.count(note.number))
                out_ += u"[^%1]: %2\n"_s.arg(QString::number(note.number), escaped(note.text));
    }

    const ReportModel &model_;
    QString out_;
    std::set<int> used_;
};

} // namespace

QByteArray summaryMarkdown(const ReportModel &model)
{
    return MarkdownWriter(model).write();
}

} // namespace cw::app
