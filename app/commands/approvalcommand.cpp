#include "app/commands/approvalcommand.h"

#include <QCoreApplication>

namespace cw::app {

ChangeApprovalsCommand::ChangeApprovalsCommand(PlanDocument &document, std::vector<planner::Approval> approvals,
                                               QString reason)
    : EditingCommand(document,
                     QCoreApplication::translate("Commands", QT_TRANSLATE_NOOP("Commands", "Change approvals"))),
      before_(document.plan().approvals), after_(std::move(approvals)), reason_(std::move(reason))
{
}

} // namespace cw::app
