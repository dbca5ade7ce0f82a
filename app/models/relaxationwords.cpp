#include "app/models/relaxationwords.h"

#include "app/models/ruleamount.h"
#include "app/models/spokentext.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "planner/plan/allowedagain.h"

#include <QCoreApplication>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RelaxationWords", text);
}

QString partWords(const planner::RelaxationPart &part, const planner::Plan &plan)
{
    const QString name = ruleTitleOf(part.constraint, plan);
    const auto shown = [&](const std::optional<double> &value, const QString &text) {
        return value ? ruleAmount(part.constraint, *value, part.unit, plan) : spokenText(text);
    };
    if (!part.to && part.toText.isEmpty())
        return say(QT_TRANSLATE_NOOP("RelaxationWords", "without “%1”")).arg(name);
    if (const QStringList again = planner::allowedAgain(part); !again.isEmpty())
        return (part.unit == planner::deniedCountries
                    ? say(QT_TRANSLATE_NOOP("RelaxationWords", "%1: operators under the law of %2 allowed again"))
                    : say(QT_TRANSLATE_NOOP("RelaxationWords", "%1: %2 allowed again")))
            .arg(name, joinedText(again));
    return say(QT_TRANSLATE_NOOP("RelaxationWords", "%1: %2 instead of %3"))
        .arg(name, shown(part.to, part.toText), shown(part.from, part.fromText));
}

} // namespace

QString relaxationWords(const planner::Relaxation &way, const planner::Plan &plan)
{
    if (way.from && way.to && way.with.empty())
        return say(QT_TRANSLATE_NOOP("RelaxationWords", "%1 instead of %2"))
            .arg(ruleAmount(way.constraint, *way.to, way.unit, plan),
                 ruleAmount(way.constraint, *way.from, way.unit, plan));
    QStringList parts{partWords(way, plan)};
    for (const planner::RelaxationPart &part : way.with)
        parts << partWords(part, plan);
    const QString text = joinedText(parts);
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace cw::app
