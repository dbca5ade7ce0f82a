#include "app/models/rulescope.h"

#include "app/models/errortext.h"
#include "app/models/numbers.h"
#include "app/models/shownday.h"
#include "planner/plan/planfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

using planner::Constraint;
using planner::ConstraintKind;

namespace {

const QString everything = QStringLiteral("*");

QString say(const char *text)
{
    return QCoreApplication::translate("RuleScope", text);
}

} // namespace

LimitEnds endsOf(const Constraint &limit)
{
    return limit.min && limit.max ? LimitEnds::Between : limit.min ? LimitEnds::AtLeast : LimitEnds::AtMost;
}

void setEnds(Constraint &limit, LimitEnds ends)
{
    const double held = limit.max ? *limit.max : limit.min.value_or(0);
    switch (ends) {
    case LimitEnds::AtMost:
        limit.max = held;
        limit.min.reset();
        break;
    case LimitEnds::AtLeast:
        limit.min = limit.min.value_or(held);
        limit.max.reset();
        break;
    case LimitEnds::Between:
        limit.min = limit.min.value_or(0);
        limit.max = held;
        break;
    }
}

QString endsName(LimitEnds ends)
{
    return ends == LimitEnds::AtMost    ? say(QT_TRANSLATE_NOOP("RuleScope", "at most"))
           : ends == LimitEnds::AtLeast ? say(QT_TRANSLATE_NOOP("RuleScope", "at least"))
                                        : say(QT_TRANSLATE_NOOP("RuleScope", "between"));
}

std::vector<RulePlace> rulePlaces(const planner::Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<RulePlace> places;
    for (const planner::OwnSite &site : plan.need.ownSites)
        places.push_back({site.id, site.id});
    const auto own = std::ptrdiff_t(places.size());
    for (const catalog::Site &site : catalog.sites)
        places.push_back({site.id, site.name.isEmpty() ? site.id : site.name});
    std::sort(places.begin() + own, places.end(),
              [](const RulePlace &a, const RulePlace &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return places;
}

bool holdsForWorkloads(ConstraintKind kind)
{
    switch (kind) {
    case ConstraintKind::Residency:
    case ConstraintKind::OperatorExposure:
    case ConstraintKind::Sovereignty:
    case ConstraintKind::Latency:
    case ConstraintKind::Certification:
    case ConstraintKind::ExportControl:
        return true;
    case ConstraintKind::Limit:
    case ConstraintKind::Exclude:
    case ConstraintKind::Redundancy:
        break;
    }
    return false;
}

bool holdsForAll(const Constraint &rule)
{
    return rule.workloads.isEmpty() || rule.workloads.contains(everything);
}

void setHoldsForAll(Constraint &rule)
{
    rule.workloads = {everything};
}

void setHoldsFor(Constraint &rule, const QString &workload, bool holds, const planner::Plan &plan)
{
    const bool all = holdsForAll(rule);
    QStringList named; // in the order of the need, so that two ways of ticking give the same file
    for (const planner::Workload &each : plan.need.workloads) {
        const bool was = !all && rule.workloads.contains(each.id);
        if (each.id == workload ? holds : was)
            named << each.id;
    }
    if (named.isEmpty() || named.size() == qsizetype(plan.need.workloads.size()))
        setHoldsForAll(rule);
    else
        rule.workloads = named;
}

QString refusalOf(const Constraint &limit, const planner::Plan &plan)
{
    if (limit.min && limit.max && *limit.min > *limit.max)
        return say(QT_TRANSLATE_NOOP("RuleScope",
                                     "At least %1 and at most %2 exclude each other. Nothing was changed."))
            .arg(plain(*limit.min), plain(*limit.max));
    if (limit.from && limit.to && *limit.to < *limit.from)
        return say(QT_TRANSLATE_NOOP("RuleScope", "%1 lies before %2. Nothing was changed."))
            .arg(shownMonth(*limit.to), shownMonth(*limit.from));
    const planner::Horizon &horizon = plan.need.horizon;
    const Month last = horizon.start + (horizon.months - 1);
    const bool isLate = limit.from && *limit.from > last; // one that ends later holds to the end of the plan
    for (const std::optional<Month> &month : {limit.from, limit.to})
        if (month && (*month < horizon.start || (isLate && month == limit.from)))
            return say(QT_TRANSLATE_NOOP("RuleScope", "%1 lies outside the plan, which goes from %2 to %3. Nothing was "
                                                      "changed."))
                .arg(shownMonth(*month), shownMonth(horizon.start), shownMonth(last));
    return {};
}

QString unreadable(const planner::Plan &edited, const planner::Plan &present)
{
    const auto troubles = [](planner::Plan plan) {
        plan.design = plan.result = planner::Json(); // what was found and who changed what asks for nothing
        plan.changes.clear();
        plan.changesSeal.clear();
        return planner::readPlan(planner::writePlan(plan)).errors;
    };
    const std::vector<Error> after = troubles(edited);
    if (after.empty())
        return {};
    const std::vector<Error> before = troubles(present); // of a need that is still being put together
    for (const Error &error : after) {
        const bool isNew = std::none_of(before.begin(), before.end(), [&](const Error &known) {
            return known.place == error.place && known.message == error.message;
        });
        if (isNew) // its place is the field itself
            return say(QT_TRANSLATE_NOOP("RuleScope", "%1 Nothing was changed."))
                .arg(shownError({error.code, error.message, {}, error.expected, {}}));
    }
    return {};
}

QString scopeText(const Constraint &rule)
{
    QStringList parts;
    for (const QString &named : {rule.site, rule.workload})
        if (!named.isEmpty())
            parts << named;
    if (holdsForWorkloads(rule.kind) && !holdsForAll(rule))
        parts << rule.workloads;
    if (rule.from && rule.to)
        parts << say(QT_TRANSLATE_NOOP("RuleScope", "%1 to %2")).arg(shownMonth(*rule.from), shownMonth(*rule.to));
    else if (rule.from)
        parts << say(QT_TRANSLATE_NOOP("RuleScope", "from %1 on")).arg(shownMonth(*rule.from));
    else if (rule.to)
        parts << say(QT_TRANSLATE_NOOP("RuleScope", "until %1")).arg(shownMonth(*rule.to));
    return parts.join(QStringLiteral(", "));
}

} // namespace cw::app
