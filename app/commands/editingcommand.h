// The base of every change a user makes to a plan. A command keeps ids and values, never pointers into the plan; redo
// and undo each make a new plan value and hand it to the document. Constructors change nothing. Successive edits of the
// same field within a second, or within one gesture of the hand, become one step. Each step is one entry of the plan's
// change log (session/logkeeper.h says what undoing leaves there).
#pragma once

#include "app/session/plandocument.h"

#include <QUndoCommand>

namespace cw::app {

/// Numbers for QUndoCommand::id: only commands that merge have one.
enum class MergeId { Never = -1, Workload = 1, Constraint, Site, Horizon, Title, Discount, Demand, PriceDay, Pin };

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
    /// Why, for the change log; as a rule what the user wrote there.
    [[nodiscard]] virtual QString reason() const { return document_.log().reason(); }
    /// What it does, for the change log; empty = worked out from the plan before and after.
    [[nodiscard]] virtual QString words() const { return {}; }

private:
    void mergeEntries(const EditingCommand &next);

    PlanDocument &document_;
    MergeId merge_;
    QString target_; ///< what was edited, "chat.ttft_ms": equal targets merge
    quint64 gesture_;
    qint64 editedAt_;          ///< by the document's clock: the latest edit in this step
    QString entered_, undone_; ///< hashes of the entries in the change log that tell of doing and of undoing it
};

} // namespace cw::app
