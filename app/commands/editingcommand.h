// The base of every change a user makes to a plan. A command keeps ids and values, never pointers into the plan; redo
// and undo each make a new plan value and hand it to the document. Constructors change nothing. Successive edits of the
// same field within a second become one step.
#pragma once

#include "app/session/plandocument.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace cw::app {

/// Numbers for QUndoCommand::id: only commands that merge have one.
enum class MergeId { Never = -1, Workload = 1, Constraint, Site, Horizon, Title, Discount };

class EditingCommand : public QUndoCommand {
public:
    EditingCommand(PlanDocument &document, const QString &text, MergeId merge = MergeId::Never, QString target = {});
    void redo() final;
    void undo() final;
    [[nodiscard]] int id() const override { return int(merge_); }
    bool mergeWith(const QUndoCommand *other) final;

protected:
    virtual void apply(planner::Plan &plan) const = 0;
    virtual void revert(planner::Plan &plan) const = 0;
    /// Take over the new value of a later edit of the same target.
    virtual void absorb(const EditingCommand &) {}

private:
    PlanDocument &document_;
    MergeId merge_;
    QString target_; ///< what was edited, "chat.ttft_ms": equal targets merge
    QElapsedTimer age_;
};

} // namespace cw::app
