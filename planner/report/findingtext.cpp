#include "planner/report/findingtext.h"

#include "planner/report/language.h"

#include <QRegularExpression>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {
const QString strictest = u" Role or risk class is not stated: this is the strictest reading."_s;
const QRegularExpression beginning(u"^From ([0-9-]+)(?:, within this plan|, after this plan ends)?\\. "_s);
} // namespace

QString substanceOf(const Finding &finding)
{
    QString text = finding.text;
    return sayRecorded(text.remove(beginning).remove(strictest));
}

QString bindingFrom(const Finding &finding)
{
    return dayText(beginning.match(finding.text).captured(1));
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
