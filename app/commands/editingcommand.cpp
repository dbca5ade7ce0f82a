#include "app/commands/editingcommand.h"

namespace cw::app {

namespace {
constexpr qint64 mergeWithinMs = 1000;
}

EditingCommand::EditingCommand(PlanDocument &document, const QString &text, MergeId merge, QString target)
    : QUndoCommand(text), document_(document), merge_(merge), target_(std::move(target))
{
    age_.start();
}

void EditingCommand::redo()
{
    planner::Plan plan = document_.plan();
    apply(plan);
    document_.replacePlan(plan);
}

void EditingCommand::undo()
{
    planner::Plan plan = document_.plan();
    revert(plan);
    document_.replacePlan(plan);
}

bool EditingCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditingCommand *>(other);
    if (!next || next->merge_ != merge_ || next->target_ != target_ || age_.elapsed() > mergeWithinMs)
        return false;
    absorb(*next);
    age_.restart();
    return true;
}

} // namespace cw::app
