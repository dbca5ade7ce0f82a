#include "planner/services/stackfindings.h"

#include "planner/plan/ownfinding.h"
#include "planner/services/compatibility.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// The newest version of a product released by a day and not past its end of life, alone.
std::vector<StackPart> newestAlone(const catalog::CatalogSnapshot &catalog, const QDate &day,
                                   const std::vector<StackPart> &stack)
{
    std::vector<StackPart> newest;
    for (const StackPart &part : stack)
        for (const StackPart &version : versionsOf(catalog, part.product, day)) {
            newest.push_back(version);
            break;
        }
    return newest;
}

QString listed(const std::vector<StackPart> &stack)
{
    QStringList words;
    for (const StackPart &part : stack)
        words.append(part.product + QLatin1Char(' ') + part.version);
    return words.join(QStringLiteral(", "));
}

} // namespace

std::vector<Finding> stackFindings(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    const std::vector<StackPart> stack = recommendedStack(catalog, plan.asOf);
    if (stack.empty())
        return out;
    QStringList clashes;
    for (const StackFinding &clash : checkStack(newestAlone(catalog, plan.asOf, stack), catalog, plan.asOf))
        if (clash.isBlocking)
            clashes.append(clash.text);
    if (!clashes.isEmpty())
        out.push_back(ownFinding(QStringLiteral("software.versions"), Verdict::Conditional, Severity::Info,
                                 QStringLiteral("The newest versions of all do not work together: %1. These do: %2")
                                     .arg(clashes.join(QStringLiteral("; ")), listed(stack)),
                                 QStringLiteral("Install the versions named, and update them together")));
    const Month end = plan.need.horizon.start + plan.need.horizon.months;
    std::vector<StackPart> ending;
    for (const StackPart &part : stack) {
        const QDate day = QDate::fromString(part.endOfLife, Qt::ISODate);
        if (day.isValid() && Month(day.year(), day.month()) < end)
            ending.push_back(
                {part.product, part.version + QStringLiteral(" (%1)").arg(part.endOfLife), part.endOfLife});
    }
    if (!ending.empty()) {
        Finding leaves = ownFinding(
            QStringLiteral("software.end-of-life"), Verdict::Upcoming, Severity::Info,
            QStringLiteral("These versions are no longer maintained before the plan ends: %1").arg(listed(ending)),
            QStringLiteral("Plan their updates; a cluster that stays up takes them one node at a time"));
        leaves.inForceFrom = std::min_element(ending.begin(), ending.end(), [](const auto &a, const auto &b) {
                                 return a.endOfLife < b.endOfLife;
                             })->endOfLife;
        out.push_back(std::move(leaves));
    }
    return out;
}

} // namespace cw::planner
