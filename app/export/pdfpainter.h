// Paints laid-out pages: into a PDF with fonts embedded, text selectable, charts as vectors, bookmarks, the creation
// date taken from the list, so that the same pages give the same bytes; or onto any paged device, such as a printer.
// Needs loaded fonts and a QGuiApplication; GUI thread.
#pragma once

#include "app/export/pagelist.h"
#include "catalog/base/result.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPainter;

namespace cw::app {

/// Pages `first` to `last`, counted from 1, on A4 without margins of the device. An error where the device takes no
/// paint.
[[nodiscard]] Outcome paintPages(QPagedPaintDevice &device, const PageList &list, int first, int last);
/// One page, as large as the dots per inch of the painter's device make it: for a look at it on screen. Any thread.
void paintPage(QPainter &painter, const Page &page);
[[nodiscard]] Result<QByteArray> paintPdf(const PageList &list);

} // namespace cw::app
