// What is wrong with a text that is no JSON, in sentences of a closed set, so that every language can say them. Pure.
#pragma once

#include <QString>

namespace cw::planner {

struct JsonTrouble {
    QString what;     ///< "a comma is missing, or too much stands here"
    QString expected; ///< what to write there; empty = nothing more is known than that it is no JSON
};

/// `reason` is what the parser beneath says of the place it stopped at.
[[nodiscard]] JsonTrouble jsonTrouble(const QString &reason);

} // namespace cw::planner
