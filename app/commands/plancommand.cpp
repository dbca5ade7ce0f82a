#include "app/commands/plancommand.h"

namespace cw::app {

namespace {
constexpr qint64 mergeWithinMs = 1000;
}

PlanCommand::PlanCommand(PlanDocument &document, const QString &text, MergeId merge, QString target)
    : QUndoCommand(text), document_(document), merge_(merge), target_(std::move(target))
{
    age_.start();
}

void PlanCommand::redo()
{
    planner::Plan plan = document_.plan();
    apply(plan);
    document_.replacePlan(plan);
}

void PlanCommand::undo()
{
    planner::Plan plan = document_.plan();
    revert(plan);
    document_.replacePlan(plan);
}

bool PlanCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const PlanCommand *>(other);
    if (!next || next->merge_ != merge_ || next->target_ != target_ || age_.elapsed() > mergeWithinMs)
        return false;
    absorb(*next);
    age_.restart();
    return true;
}

} // namespace cw::app
