#include "planner/report/keynames.h"

#include <QRegularExpression>

namespace cw::planner {

using namespace Qt::StringLiterals;

QString withNamedKeys(const QString &text, const Language &language)
{
    static const QRegularExpression key(u"(?<![-.\\w])(governance|policy|site|system|workload)\\.[a-z_][a-z0-9_]*"_s);
    if (!language.keyName || !text.contains(u'.'))
        return text;
    QString named;
    qsizetype last = 0;
    for (auto it = key.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = language.keyName(match.captured());
        if (name.isEmpty())
            continue;
        named += text.mid(last, match.capturedStart() - last) + language.quotation.arg(name);
        last = match.capturedEnd();
    }
    return last == 0 ? text : named + text.mid(last);
}

} // namespace cw::planner
