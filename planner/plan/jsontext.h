// JSON text in and out, stricter than the parser beneath: duplicate keys, depth over 32, more than 16 MiB, trailing
// text and numbers beyond a double are errors with a JSON pointer or a line. Writing is canonical: keys in the order
// they were put, two-space indent, shortest exact numbers, no locale. Pure functions, safe between threads.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <vector>

namespace cw::planner {

inline constexpr int maxJsonDepth = 32;
inline constexpr qsizetype maxJsonBytes = 16 * 1024 * 1024;

struct JsonReading {
    nlohmann::ordered_json json;
    std::vector<Error> errors;
    bool complete = false; ///< the text was read to its end; otherwise `json` is a fragment
};

[[nodiscard]] JsonReading parseJsonStrictly(const QByteArray &text);

/// Pretty text that ends with a line feed. Values that no JSON number can hold (NaN, infinity) are written as null.
[[nodiscard]] QByteArray canonicalJson(const nlohmann::ordered_json &json);
/// The same on one line without spaces: what hashes are taken over.
[[nodiscard]] QByteArray compactJson(const nlohmann::ordered_json &json);

/// An integer where the value is whole and below 2^53, else a double: keeps "60" from becoming "60.0".
[[nodiscard]] nlohmann::ordered_json numberToJson(double value);
/// One step deeper: escapes `~` and `/` (RFC 6901).
[[nodiscard]] QString childPointer(const QString &pointer, const QString &key);
[[nodiscard]] QString childPointer(const QString &pointer, qsizetype index);

} // namespace cw::planner
