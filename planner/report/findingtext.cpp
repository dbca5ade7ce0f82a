#include "planner/report/findingtext.h"

#include "planner/report/language.h"

#include <QRegularExpression>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
const QString strictest = u" Role or risk class is not stated: this is the strictest reading."_s;
}

QString substanceOf(const Finding &finding)
{
    static const QRegularExpression day(u"^From [0-9-]+(, within this plan|, after this plan ends)?\\. "_s);
    QString text = finding.text;
    return sayRecorded(text.remove(day).remove(strictest));
}

bool isStrictestReading(const Finding &finding)
{
    return finding.text.contains(strictest);
}

QString ended(const QString &text)
{
    return text.isEmpty() || u".!?:"_s.contains(text.back()) ? text : text + u'.';
}

} // namespace cw::planner
