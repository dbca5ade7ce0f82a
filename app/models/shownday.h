// Days and months as people write them in the language of the window: 24.11.2026 in German, 2026-11-24 in English. What
// is exported, compared or typed stays ISO.
#pragma once

#include "app/models/celltable.h"
#include "catalog/base/month.h"

#include <QDate>

namespace cw::app {

/// Empty for a day that is none.
[[nodiscard]] QString shownDay(QDate day);
/// Of a recorded day or month ("2026-11-24", "2026-11"); other texts ("2026", "not stated") stay as they are.
[[nodiscard]] QString shownDay(const QString &recorded);
[[nodiscard]] QString shownMonth(Month month);
/// Sorted and exported as recorded.
[[nodiscard]] Cell dayCell(const QString &recorded);

} // namespace cw::app
