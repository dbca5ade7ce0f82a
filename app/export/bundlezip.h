// A ZIP archive from files in memory whose bytes depend on names and contents alone: sorted, one fixed time, one
// method.
#pragma once

#include "app/export/bundle.h"

namespace cw::app {

[[nodiscard]] Result<QByteArray> packZip(const BundleFiles &files);

} // namespace cw::app
