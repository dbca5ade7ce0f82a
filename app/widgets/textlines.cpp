#include "app/widgets/textlines.h"

#include <QCache>
#include <QFont>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

namespace cw::app {

namespace {

struct Asked {
    QString text;
    QFont font;
    double width = 0;
    int most = 1;
    bool operator==(const Asked &) const = default;
};
size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.text, asked.font, asked.width, asked.most);
}

QStringList broken(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    if (most <= 1 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    // "Gbit/s" stays whole: a joiner after the stroke of a unit keeps the line from breaking there.
    constexpr QChar joiner(0x2060);
    static const QRegularExpression stroke(QStringLiteral("(?<=\\w)/(?=\\w{1,2}\\b)"));
    const QString joined = QString(text).replace(stroke, QStringLiteral("/") + joiner);
    QTextLayout layout(joined, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(joined.mid(line.textStart()).remove(joiner), Qt::ElideRight, width);
            break;
        }
        lines << joined.mid(line.textStart(), line.textLength()).remove(joiner).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QStringList textLines(const QString &text, const QFont &font, double width, int most)
{
    // A table of hundreds of rows asks for nearly the same texts after each answer, and a layout takes far longer than
    // a look-up. Of each thread its own, for drawings are painted on several.
    constexpr int remembered = 8192;
    thread_local QCache<Asked, QStringList> known(remembered);
    const Asked asked{text, font, width, most};
    if (const QStringList *lines = known.object(asked))
        return *lines;
    QStringList lines = broken(text, font, width, most);
    known.insert(asked, new QStringList(lines));
    return lines;
}

} // namespace cw::app
