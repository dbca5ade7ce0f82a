#include "app/dialogs/printreport.h"

#include "app/export/pdfpainter.h"

#include <QPrintDialog>
#include <QPrinter>

namespace cw::app {

Outcome printPages(QPrinter &printer, const PageList &pages)
{
    const int all = int(pages.pages.size());
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isPart ? printer.fromPage() : 1;
    if (first > all)
        return Error::invalid(QStringLiteral("The report has %1 pages").arg(all), {},
                              QStringLiteral("a page from 1 to %1").arg(all));
    printer.setFullPage(true); // the margins are part of the pages
    return paintPages(printer, pages, first, isPart ? printer.toPage() : all);
}

Outcome askAndPrint(QWidget *parent, const PageList &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, int(pages.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? printPages(printer, pages) : Outcome(Done{});
}

} // namespace cw::app
