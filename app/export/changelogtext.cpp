#include "app/export/changelogtext.h"

#include "app/export/dossiermarkdown.h"
#include "catalog/import/csv.h"
#include "planner/plan/planfile.h"
#include "planner/report/numberformat.h"
#include "planner/rules/changelog.h"

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

constexpr int hashShown = 12;

QString rowText(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << catalog::csvField(cell, true);
    return fields.join(u',') + u'\n';
}

} // namespace

QString changeLogSentence(const Plan &plan)
{
    const std::vector<QString> broken = brokenLinks(plan);
    if (!broken.empty())
        return u"The change log is broken: %1."_s.arg(QStringList(broken.begin(), broken.end()).join(u"; "_s));
    return u"The change log holds %1 and its chain is whole."_s.arg(
        countOf(qlonglong(plan.changes.size()), u"entry"_s, u"entries"_s));
}

Json changeLogJson(const Plan &plan)
{
    Json entries = Json::array(), sentences = Json::array();
    for (const ChangeEntry &entry : plan.changes)
        entries.push_back(changeToJson(entry));
    for (const QString &sentence : brokenLinks(plan))
        sentences.push_back(sentence.toStdString());
    return Json{{"title", plan.title.toStdString()},
                {"whole", sentences.empty()},
                {"broken", std::move(sentences)},
                {"entries", std::move(entries)},
                {"seal", plan.changesSeal.toStdString()}};
}

QByteArray changeLogCsv(const Plan &plan)
{
    QString text = u"entry,at,by,what,why,plan,previous,hash\n"_s;
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const ChangeEntry &e = plan.changes[i];
        text += rowText({QString::number(i + 1), e.at, e.by, e.what, e.why, e.need, e.previous, e.hash});
    }
    return text.toUtf8();
}

QByteArray changeLogMarkdown(const Plan &plan)
{
    QString text = u"# Change log: %1\n\n%2\n\n"_s.arg(markdownEscaped(plan.title), changeLogSentence(plan));
    text += u"| No. | When | Who | What | Why | Hash |\n| ---: | --- | --- | --- | --- | --- |\n"_s;
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const ChangeEntry &e = plan.changes[i];
        text += u"| %1 | %2 | %3 | %4 | %5 | `%6` |\n"_s.arg(
            QString::number(i + 1), markdownEscaped(e.at), markdownEscaped(e.by), markdownEscaped(e.what),
            e.why.isEmpty() ? u"—"_s : markdownEscaped(e.why), e.hash.left(hashShown));
    }
    return (text + u"\nSeal over all entries: `%1`\n"_s.arg(plan.changesSeal)).toUtf8();
}

} // namespace cw::app
