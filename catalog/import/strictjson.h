// JSON of strangers, read strictly: at most 4 MiB and 32 levels, no duplicate keys, no trailing text, UTF-8.
// Errors carry a JSON pointer or a line and column. Pure; safe on any thread.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace cw::catalog {

[[nodiscard]] Result<nlohmann::json> parseStrictJson(const QByteArray &text);

/// A JSON pointer one step deeper, escaped as RFC 6901 asks.
[[nodiscard]] QString pointerTo(const QString &pointer, const QString &key);

} // namespace cw::catalog
