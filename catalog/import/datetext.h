// A day as a person printed it: "2026-12-31", "31.12.2026", "31. Dezember 2026", "Dec 31, 2026", "12/31/2026". With
// slashes both day and month may come first; where that cannot be told the day stays unknown. Pure; safe on any thread.
#pragma once

#include <QDate>
#include <QString>

namespace cw::catalog {

struct DateText {
    QDate date;               ///< invalid when absent or ambiguous
    bool isAmbiguous = false; ///< "03/04/2027"
};

/// The first day in a text.
[[nodiscard]] DateText findDate(const QString &text);
/// "30 Tage", "4 weeks", "2 Monate" after `from`; invalid when the text holds no such span.
[[nodiscard]] QDate dayAfterSpan(const QString &text, QDate from);

} // namespace cw::catalog
