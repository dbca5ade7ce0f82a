#include "app/export/helppage.h"

#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double cellPadding = 5, ruleWidth = 0.5;

/// Thin lines under the rows and air in the cells; the head stays bold as Markdown makes it.
void styleTables(QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(cellPadding);
            format.setCellSpacing(0);
            format.setBorder(ruleWidth);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(QColor(0x85, 0x8E, 0x9B));
            format.setBorderCollapse(true);
            table->setFormat(format);
        }
        styleTables(child);
    }
}

} // namespace

QString helpTitle(const QByteArray &markdown)
{
    static const QRegularExpression heading(u"^#\\s+(.+)$"_s, QRegularExpression::MultilineOption);
    return heading.match(QString::fromUtf8(markdown)).captured(1);
}

QByteArray helpPage(const QByteArray &markdown)
{
    static const QRegularExpression sister(u"(href=\"(?![a-z]+:)[^\"]*)\\.md([\"#])"_s);
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, helpTitle(markdown));
    document.setMarkdown(QString::fromUtf8(markdown), QTextDocument::MarkdownDialectGitHub);
    styleTables(document.rootFrame());
    QString html = document.toHtml();
    html.replace(sister, u"\\1.html\\2"_s);
    return html.toUtf8();
}

} // namespace cw::app
