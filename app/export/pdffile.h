// Finishes the PDF that Qt wrote: bookmarks, language, title, and dates taken from the plan instead of the clock, so
// that two runs give the same bytes in every time zone. Rewrites the cross-reference table. Reads only Qt 6's plain
// layout (one table, no object streams); anything else is a defect with its reason. Pure.
#pragma once

#include "app/export/pagelist.h"
#include "catalog/base/result.h"

#include <QByteArray>

namespace cw::app {

[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PageList &list);

} // namespace cw::app
