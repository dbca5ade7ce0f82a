// The catalog's columns, sections and values as people read them: "FP8, TFLOP/s" for fp8_tflops, in the language
// of the window. Unknown words come back as they are written, in sentence case.
#pragma once

#include <QString>

namespace cw::app {

[[nodiscard]] QString columnTitle(const QString &column);
[[nodiscard]] QString factKindTitle(const QString &kind);
/// A value of a column as people read it: numbers and days of the language of the window, words spoken.
[[nodiscard]] QString shownFact(const QString &column, const QString &value);

} // namespace cw::app
