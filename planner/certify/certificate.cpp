#include "planner/certify/certificate.h"

#include "planner/certify/certificate_parts.h"

#include <algorithm>

namespace cw::planner {

bool CheckReport::passed() const
{
    return !items.empty() && std::all_of(items.begin(), items.end(), [](const CheckItem &i) { return i.passed; });
}

namespace certificate {
void Findings::state(bool holds, const QString &id, const QString &text, const QString &place)
{
    report_.items.push_back({id, holds, text, place});
}

void Findings::untested(const QString &id, const QString &text, const QString &place)
{
    report_.items.push_back({id, true, text, place, false});
}
} // namespace certificate

CheckReport checkPlan(const Plan &plan, const catalog::CatalogSnapshot &catalog)
{
    CheckReport report;
    certificate::Findings out(report);
    Result<PlanResult> result = resultFromJson(plan.result, plan.currency);
    if (!result) {
        out.state(false, QStringLiteral("result"), result.error().sentence(), QStringLiteral("/result"));
        return report;
    }
    Design design;
    if (result->status == Status::Optimal || result->status == Status::Feasible) {
        Result<Design> read = designFromJson(plan.design, plan.need.horizon);
        if (!read) {
            out.state(false, QStringLiteral("design"), read.error().sentence(), QStringLiteral("/design"));
            return report;
        }
        design = std::move(read).value();
    }
    const certificate::Case c{plan, catalog, std::move(result).value(), std::move(design)};
    certificate::checkIdentity(c, out);
    certificate::checkMoney(c, out);
    certificate::checkPassports(c, out);
    if (!c.design.units.empty()) {
        certificate::checkCounts(c, out);
        certificate::checkRails(c, out);
        certificate::checkCables(c, out);
        certificate::checkTotals(c, out);
        certificate::checkRented(c, out);
        certificate::checkRooms(c, out);
        certificate::checkPromises(c, out);
        certificate::checkConstraints(c, out);
        certificate::checkRobust(c, out);
    }
    return report;
}

} // namespace cw::planner
