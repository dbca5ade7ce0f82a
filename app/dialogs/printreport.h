// Prints a report: the pages of its PDF, through the printers of the machine. GUI thread.
#pragma once

#include "app/export/pagelist.h"
#include "catalog/base/result.h"

class QPrinter;
class QWidget;

namespace cw::app {

/// The pages the printer was told, all where it was told none.
[[nodiscard]] Outcome printPages(QPrinter &printer, const PageList &pages);
/// Asks for printer and pages; cancelled is done, too.
[[nodiscard]] Outcome askAndPrint(QWidget *parent, const PageList &pages);

} // namespace cw::app
