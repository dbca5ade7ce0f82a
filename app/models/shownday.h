// Days and months as people write them in the language of the window: 24.11.2026 in German, 2026-11-24 in English. What
// is exported or compared stays ISO; a month may be typed either way.
#pragma once

#include "app/models/celltable.h"
#include "catalog/base/month.h"

#include <QDate>

#include <optional>

namespace cw::app {

/// Empty for a day that is none.
[[nodiscard]] QString shownDay(QDate day);
/// Of a recorded day or month ("2026-11-24", "2026-11"); other texts ("2026", "not stated") stay as they are.
[[nodiscard]] QString shownDay(const QString &recorded);
[[nodiscard]] QString shownMonth(Month month);
/// A month as someone types it: as it is shown ("01/2027"), with any mark between ("1.2027", "1 2027"), or ISO
/// ("2027-01"). None for anything else: never guessed.
[[nodiscard]] std::optional<Month> typedMonth(const QString &text);
/// Sorted and exported as recorded.
[[nodiscard]] Cell dayCell(const QString &recorded);

} // namespace cw::app
