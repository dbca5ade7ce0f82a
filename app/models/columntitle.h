// The heads of the catalog's columns and sections as people read them: "FP8, TFLOP/s" for fp8_tflops, in the language
// of the window. Unknown words come back as they are written, in sentence case.
#pragma once

#include <QString>

namespace cw::app {

[[nodiscard]] QString columnTitle(const QString &column);
[[nodiscard]] QString factKindTitle(const QString &kind);

} // namespace cw::app
