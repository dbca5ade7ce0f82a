// Plan files: what is accepted is written canonically, and its canonical form reads back as the same plan.
#include "planner/plan/planfile.h"
#include "planner/plan/planresult.h"
#include "tests/fuzz/fuzztarget.h"

const char *const cw::fuzz::targetName = "plan";

void cw::fuzz::readOne(const QByteArray &bytes)
{
    const planner::PlanReading reading = planner::readPlan(bytes);
    if (!reading.ok())
        return;
    const QByteArray written = planner::writePlan(reading.plan);
    const planner::PlanReading again = planner::readPlan(written);
    require(again.ok(), "a written plan reads back");
    require(planner::writePlan(again.plan) == written, "a plan that was read back is written the same");
    if (reading.plan.isSolved())
        (void)planner::resultFromJson(reading.plan.result, reading.plan.currency);
}
