#include "app/commands/reportcommand.h"

#include <QCoreApplication>

namespace cw::app {

ChangeReportCommand::ChangeReportCommand(PlanDocument &document, planner::ReportSettings report)
    : EditingCommand(document,
                     QCoreApplication::translate("Commands", QT_TRANSLATE_NOOP("Commands", "Change the report"))),
      before_(document.plan().report), after_(std::move(report))
{
}

} // namespace cw::app
