#include "planner/solve/designresult.h"

#include "planner/candidates/supplierfindings.h"
#include "planner/certify/certificate.h"
#include "planner/companions/cablefindings.h"
#include "planner/companions/designcables.h"
#include "planner/companions/leadtimefindings.h"
#include "planner/companions/renewalfindings.h"
#include "planner/companions/transceiverlines.h"
#include "planner/facility/facilityfindings.h"
#include "planner/facility/rooms.h"
#include "planner/plan/keptonce.h"
#include "planner/plan/planfile.h"
#include "planner/services/servicefindings.h"
#include "planner/services/stackfindings.h"
#include "planner/solve/batchfindings.h"
#include "planner/solve/oversubscriptionfindings.h"
#include "planner/solve/planfindings.h"
#include "planner/solve/robustresult.h"
#include "planner/solve/servedtime.h"
#include "planner/solve/spinefindings.h"
#include "planner/storage/movefindings.h"
#include "planner/storage/storagefindings.h"

#include <iterator>

namespace cw::planner {

namespace {

void append(std::vector<Finding> more, PlanResult &result)
{
    std::move(more.begin(), more.end(), std::back_inserter(result.findings));
}

/// What does not fit its rooms, or cannot from the start; the transceivers of the cables between its racks.
void addRooms(const SolveCase &solve, PlanResult &result, Json design, FigureBook &book)
{
    Plan designed = solve.plan;
    designed.design = std::move(design);
    const KeptOnce<Rooms> rooms(designed, solve.catalog);
    append(facilityFindings(designed, solve.catalog), result);
    const Result<std::vector<CablePlan>> cables = designCables(designed, solve.catalog);
    if (!cables)
        return;
    append(cableFindings(cables.value()), result);
    append(adapterFindings(cables.value(), solve.plan.need, solve.catalog), result);
    append(rackPartFindings(cables.value(), solve.catalog), result);
    if (const Result<Rooms> halls = roomsOf(designed, solve.catalog))
        append(idleSwitchFindings(cables.value(), halls.value(), solve.plan.need.horizon), result);
    append(newCableFindings(cables.value(), result.lines), result);
    Passports passports(solve.plan, solve.catalog, book);
    for (Line &line : transceiverLines(cables.value(), result.lines, passports))
        result.lines.push_back(std::move(line));
}

} // namespace

PlanResult frameOf(const SolveCase &solve, const Plan &plan)
{
    PlanResult result;
    result.solver = {solve.solver.name(),   solve.solver.version(), std::nullopt,
                     solve.options.threads, solve.options.seed,     0};
    result.snapshot = solve.catalog.hash;
    result.snapshotAsOf = solve.catalog.asOf;
    result.needHash = needHashOf(plan);
    return result;
}

PlanResult addedUp(const SolveCase &solve, const Plan &plan, const CandidateSet &set, const Decoded &decoded,
                   const Solution &solution, FigureBook &book)
{
    Costed costed = costDesign(plan, solve.catalog, set.offers, decoded.units, decoded.extras, book);
    PlanResult result = frameOf(solve, plan);
    result.status = solution.ending == SolverEnding::Optimal ? Status::Optimal : Status::Feasible;
    result.gap = solution.gap;
    result.bound = solution.bound * scaleOf(plan.need.minimise);
    result.solver.nodes = solution.nodes;
    result.lines = std::move(costed.lines);
    result.totals = std::move(costed.totals);
    result.workloads = placementsOf(plan, set, decoded, book);
    for (std::size_t w = 0; w < result.workloads.size(); ++w)
        result.workloads[w].availability = servedTime(plan, solve.catalog, set, decoded, plan.need.workloads[w], book);
    result.findings = set.findings;
    append(costed.findings, result);
    append(planFindings(plan, set, decoded), result);
    if (const auto robust = robustFinding(plan, result.lines, solve.catalog, book))
        result.findings.push_back(*robust);
    return result;
}

void addFindings(const SolveCase &solve, const Decoded &decoded, PlanResult &result, FigureBook &book)
{
    append(oversubscriptionFindings(solve.plan, solve.catalog, *solve.set, decoded), result);
    append(spineFindings(siteFabrics(decoded.design, solve.catalog), solve.plan.need, solve.catalog), result);
    append(batchFindings(solve.plan, *solve.set, decoded), result);
    addRooms(solve, result, designToJson(decoded.design, solve.plan.need.horizon), book);
    append(moveFindings(solve.plan, decoded.design), result);
    append(storageFindings(solve.plan, decoded.design, solve.catalog), result);
    append(freshnessFindings(solve.plan, decoded.design, solve.catalog), result);
    append(leadTimeFindings(solve.plan, decoded.design, solve.catalog), result);
    append(supplierFindings(solve.plan, decoded.design, solve.catalog), result);
    append(stackFindings(solve.plan, decoded.design, solve.catalog), result);
}

Result<SolvedPlan> finished(const SolveCase &solve, const Plan &plan, PlanResult result, Json design)
{
    SolvedPlan solved;
    solved.plan = plan;
    solved.plan.design = std::move(design);
    solved.plan.result = sealed(result);
    const CheckReport report = checkPlan(solved.plan, solve.catalog);
    for (const CheckItem &item : report.items) {
        if (!item.passed)
            return Error::defect(
                QStringLiteral("the design does not pass its own check: %1: %2").arg(item.id, item.text), item.place);
    }
    solved.result = std::move(result);
    solved.considered = solve.set;
    return solved;
}

} // namespace cw::planner
