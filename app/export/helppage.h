// A page of the guide: Markdown made to HTML that stands alone, with tables that have lines and links to its sister
// pages. Needs a QGuiApplication.
#pragma once

#include <QByteArray>
#include <QString>

namespace cw::app {

/// Links to "x.md" become "x.html".
[[nodiscard]] QByteArray helpPage(const QByteArray &markdown);
/// The first heading; empty where there is none.
[[nodiscard]] QString helpTitle(const QByteArray &markdown);

} // namespace cw::app
