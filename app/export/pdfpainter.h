// Paints laid-out pages into a PDF: fonts embedded, text selectable, charts as vectors, bookmarks, the creation date
// taken from the list, so that the same pages give the same bytes. Needs loaded fonts and a QGuiApplication; GUI
// thread.
#pragma once

#include "app/export/pagelist.h"
#include "catalog/base/result.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] Result<QByteArray> paintPdf(const PageList &list);

} // namespace cw::app
