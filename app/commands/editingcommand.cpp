#include "app/commands/editingcommand.h"

namespace cw::app {

namespace {
constexpr qint64 mergeWithinMs = 1000;
}

EditingCommand::EditingCommand(PlanDocument &document, const QString &text, MergeId merge, QString target)
    : QUndoCommand(text), document_(document), merge_(merge), target_(std::move(target)), gesture_(document.gesture()),
      editedAt_(document.editTime())
{
}

void EditingCommand::redo()
{
    planner::Plan plan = document_.plan();
    apply(plan);
    if (!document_.log().withdraw(plan, undone_))
        entered_ = document_.log().enter(document_.plan(), plan, reason(), words());
    undone_.clear();
    document_.replacePlan(plan);
}

void EditingCommand::undo()
{
    planner::Plan plan = document_.plan();
    revert(plan);
    if (document_.log().withdraw(plan, entered_))
        entered_.clear();
    else
        undone_ = document_.log().enter(document_.plan(), plan, reason(), words(), true);
    document_.replacePlan(plan);
}

/// Two entries about one step become one, unless the first has left the program already.
void EditingCommand::mergeEntries(const EditingCommand &next)
{
    planner::Plan plan = document_.plan();
    if (!document_.log().withdraw(plan, next.entered_) || !document_.log().withdraw(plan, entered_))
        return;
    planner::Plan before = plan;
    revert(before);
    entered_ = document_.log().enter(before, plan, reason(), words());
    document_.replaceLog(plan);
}

bool EditingCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditingCommand *>(other);
    if (!next || next->merge_ != merge_ || next->target_ != target_ || next->gesture_ != gesture_)
        return false;
    if (gesture_ == 0 && next->editedAt_ - editedAt_ > mergeWithinMs)
        return false;
    absorb(*next);
    mergeEntries(*next);
    editedAt_ = next->editedAt_;
    return true;
}

} // namespace cw::app
