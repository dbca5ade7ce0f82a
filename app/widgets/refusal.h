// The mark on a field whose text was refused: a red edge, and the reason on hover and for screen readers. GUI thread.
#pragma once

#include <QString>

class QWidget;

namespace cw::app {

/// An empty reason takes the mark away.
void markRefused(QWidget *field, const QString &reason);
[[nodiscard]] bool isRefused(const QWidget *field);

} // namespace cw::app
