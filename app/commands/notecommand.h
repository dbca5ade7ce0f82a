// A note in the change log: a decision or its reason that changes nothing else.
#pragma once

#include "app/commands/editingcommand.h"

#include <QCoreApplication>

namespace cw::app {

class AddNoteCommand : public EditingCommand {
public:
    AddNoteCommand(PlanDocument &document, QString note)
        : EditingCommand(document, QCoreApplication::translate("Commands", "Add a note to the log")),
          note_(std::move(note))
    {
    }

protected:
    void apply(planner::Plan &) const override {}
    void revert(planner::Plan &) const override {}
    [[nodiscard]] QString words() const override { return QStringLiteral("Note: ") + note_; }

private:
    QString note_;
};

} // namespace cw::app
