// A drawing of our own on a page: its shapes as a picture, its letters as text of the page, so that they can be
// searched and the document stays small. Pictures that are none of ours are shown as they are. Pure.
#pragma once

#include "app/export/pagelist.h"

namespace cw::app {

void addPicture(Page &page, const QRectF &area, const QByteArray &svg);

} // namespace cw::app
