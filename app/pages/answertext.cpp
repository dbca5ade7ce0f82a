#include "app/pages/answertext.h"

#include "app/models/numbers.h"
#include "app/models/ruleamount.h"
#include "app/models/spokentext.h"
#include "app/models/titledtext.h"
#include "app/models/words.h"
#include "planner/plan/knownbound.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

using planner::PlanQuantity;
using planner::Status;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("AnswerText", text, nullptr, n);
}

QString totalWithBand(const planner::PlanResult &result, const planner::Plan &plan, PlanQuantity quantity)
{
    const planner::Total *total = result.total(quantity);
    if (!total || !total->value)
        return notKnown();
    const QString unit = quantityUnit(quantity, plan);
    QString value = withUnit(*total->value, unit);
    if (!total->low || !total->high || *total->low >= *total->high)
        return value;
    return QStringLiteral("%1 (%2)").arg(value, range(*total->low, *total->high, unit));
}

/// "Capital expenditure and chat: requests a second exclude each other."
QString conflictText(const Answer &answer)
{
    QStringList rules;
    for (const QString &id : answer.result.conflict)
        rules << ruleTitleOf(id, answer.plan);
    if (rules.empty())
        return choiceOf(spokenAnswer(answer.plan, answer.result));
    if (rules.size() == 1)
        return say(QT_TRANSLATE_NOOP("AnswerText", "Nothing on offer can meet the rule “%1”."))
            .arg(titledText(rules.front(), ruleHeld(answer.result.conflict.front(), answer.plan)));
    const QString last = rules.takeLast();
    return say(QT_TRANSLATE_NOOP("AnswerText", "%1 and %2 exclude each other."))
        .arg(rules.join(QStringLiteral(", ")), last);
}

QString openPoints(const planner::PlanResult &result)
{
    int unknown = 0, violations = 0;
    for (const planner::Finding &f : result.findings) {
        if (f.status == QLatin1String("approved"))
            continue;
        unknown += f.verdict == planner::Verdict::Unknown;
        violations += f.verdict == planner::Verdict::Violation;
    }
    QStringList parts;
    if (violations > 0)
        parts << say(QT_TRANSLATE_N_NOOP("AnswerText", "%n finding(s) against the plan."), violations);
    if (unknown > 0)
        parts << say(QT_TRANSLATE_N_NOOP("AnswerText", "%n fact(s) not known."), unknown);
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString statusText(const Answer &answer)
{
    const planner::PlanResult &result = answer.result;
    switch (result.status) {
    case Status::Optimal:
        return answer.seconds > 0 ? say(QT_TRANSLATE_NOOP("AnswerText", "Optimal · solved in %1 s"))
                                        .arg(significant(answer.seconds, 2))
                                  : say(QT_TRANSLATE_NOOP("AnswerText", "Optimal"));
    case Status::Feasible:
        if (!planner::isBoundKnown(result))
            return say(QT_TRANSLATE_NOOP("AnswerText", "A first answer, no bound known"));
        return say(QT_TRANSLATE_NOOP("AnswerText", "Within %1 % of the optimum")).arg(significant(result.gap * 100, 2));
    case Status::Interrupted:
        if (!planner::isBoundKnown(result))
            return say(QT_TRANSLATE_NOOP("AnswerText", "Stopped early, no bound known"));
        return say(QT_TRANSLATE_NOOP("AnswerText", "Stopped early, gap %1 %")).arg(significant(result.gap * 100, 2));
    case Status::Infeasible:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AnswerText", "No design meets every rule"));
}

Shape statusShape(const planner::PlanResult &result)
{
    switch (result.status) {
    case Status::Optimal:
        return Shape::Ok;
    case Status::Feasible:
        return Shape::Note;
    case Status::Interrupted:
        return Shape::Medium;
    case Status::Infeasible:
        break;
    }
    return Shape::Block;
}

AnswerText answerText(const Answer &answer, bool stale)
{
    const planner::PlanResult &result = answer.result;
    AnswerText text{
        result.status == Status::Infeasible ? conflictText(answer) : choiceOf(spokenAnswer(answer.plan, result)), {}};
    QStringList second;
    if (stale)
        second << say(QT_TRANSLATE_NOOP("AnswerText", "Older: the plan has changed since. F5 solves again."));
    if (result.status == Status::Infeasible) {
        if (!result.relaxations.empty())
            second << say(QT_TRANSLATE_NOOP(
                "AnswerText", "Each way out below was solved and works. Nothing is changed until you try it."));
        else
            second << say(QT_TRANSLATE_N_NOOP("AnswerText", "If any one of the %n rule(s) below gives way, a design "
                                                            "may exist. Nothing is changed until you try it."),
                          int(result.conflict.size()));
        text.second = second.join(QLatin1Char(' '));
        return text;
    }
    second << say(QT_TRANSLATE_N_NOOP("AnswerText", "%1 to buy and %2 in all over %Ln month(s), net present, at the "
                                                    "prices of today."),
                  answer.plan.need.horizon.months)
                  .arg(totalWithBand(result, answer.plan, PlanQuantity::Capex),
                       totalWithBand(result, answer.plan, PlanQuantity::TotalCost));
    if (const QString open = openPoints(result); !open.isEmpty())
        second << open;
    text.second = second.join(QLatin1Char(' '));
    return text;
}

} // namespace cw::app
