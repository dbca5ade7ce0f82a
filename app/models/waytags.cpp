#include "app/models/waytags.h"

#include "app/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::app {

namespace {

constexpr double unknown = std::numeric_limits<double>::infinity();

QString say(const char *text)
{
    return QCoreApplication::translate("WayTags", text);
}

double told(const planner::Relaxation &way, const std::string &word, double otherwise)
{
    const auto found = way.consequence.find(word);
    return found != way.consequence.end() && found->is_number() ? found->get<double>() : otherwise;
}

double costOf(const planner::Relaxation &way)
{
    return told(way, planner::info(planner::PlanQuantity::TotalCost).word, unknown);
}

/// Weeks until all is there: later by what the start moves, and by what has to be delivered.
double weeksOf(const planner::Relaxation &way)
{
    return told(way, "delay_weeks", 0) + told(way, planner::info(planner::PlanQuantity::LeadTime).word, unknown);
}

bool isMoneyLimit(const QString &rule, const planner::Plan &plan)
{
    return std::any_of(plan.need.constraints.begin(), plan.need.constraints.end(), [&](const planner::Constraint &c) {
        return c.id == rule && c.kind == planner::ConstraintKind::Limit && planner::info(c.quantity).isMoney;
    });
}

bool asksForMoney(const planner::Relaxation &way, const planner::Plan &plan)
{
    return isMoneyLimit(way.constraint, plan) ||
           std::any_of(way.with.begin(), way.with.end(),
                       [&](const planner::RelaxationPart &part) { return isMoneyLimit(part.constraint, plan); });
}

/// Adds the tag to those with the least value, unless all have it or one is not known.
void tagLeast(const std::vector<double> &values, WayTag tag, std::vector<std::vector<WayTag>> &tags)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    if (least == values.end() || *least == *most || std::isinf(*most))
        return;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == *least)
            tags[i].push_back(tag);
    }
}

bool isDropped(const planner::RelaxationPart &part)
{
    return !part.to && part.toText.isEmpty();
}

} // namespace

std::vector<std::vector<WayTag>> wayTags(const std::vector<planner::Relaxation> &ways, const planner::Plan &plan)
{
    std::vector<std::vector<WayTag>> tags(ways.size());
    std::vector<double> costs, weeks, money;
    for (const planner::Relaxation &way : ways) {
        costs.push_back(costOf(way));
        weeks.push_back(weeksOf(way));
        money.push_back(asksForMoney(way, plan) ? 1 : 0);
    }
    tagLeast(costs, WayTag::Cheapest, tags);
    tagLeast(weeks, WayTag::Fastest, tags);
    tagLeast(money, WayTag::NoNewMoney, tags);
    return tags;
}

QString wayTagText(WayTag tag)
{
    switch (tag) {
    case WayTag::Cheapest:
        return say(QT_TRANSLATE_NOOP("WayTags", "Cheapest"));
    case WayTag::Fastest:
        return say(QT_TRANSLATE_NOOP("WayTags", "Fastest"));
    case WayTag::NoNewMoney:
        break;
    }
    return say(QT_TRANSLATE_NOOP("WayTags", "No new money"));
}

QString wayTitle(const planner::Relaxation &way, const planner::Plan &plan)
{
    QStringList moved, givenUp;
    const auto add = [&](const planner::RelaxationPart &part) {
        (isDropped(part) ? givenUp : moved)
            << say(QT_TRANSLATE_NOOP("WayTags", "“%1”")).arg(ruleTitleOf(part.constraint, plan));
    };
    add(way);
    for (const planner::RelaxationPart &part : way.with)
        add(part);
    const auto listed = [](const QStringList &rules) {
        QString all = rules.front();
        for (const QString &rule : rules.mid(1))
            all = say(QT_TRANSLATE_NOOP("WayTags", "%1 and %2")).arg(all, rule);
        return all;
    };
    if (moved.isEmpty())
        return say(QT_TRANSLATE_NOOP("WayTags", "Give up %1")).arg(listed(givenUp));
    if (givenUp.isEmpty())
        return say(QT_TRANSLATE_NOOP("WayTags", "Move %1")).arg(listed(moved));
    return say(QT_TRANSLATE_NOOP("WayTags", "Give up %1, move %2")).arg(listed(givenUp), listed(moved));
}

} // namespace cw::app
