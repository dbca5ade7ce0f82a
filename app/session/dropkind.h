// What a dropped file is, told from its content before its name, so that each lands on the page that understands it.
#pragma once

#include <QString>

namespace cw::app {

enum class DropKind { Plan, Quote, ModelConfig, Sweep, Unknown };

/// Reads the first few thousand bytes. A file that cannot be read is a plan when its name says so, else unknown.
[[nodiscard]] DropKind dropKindOf(const QString &file);

} // namespace cw::app
