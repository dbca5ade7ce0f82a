// Memory that runs out, told like every other error where a thread or a command ends: the window goes on and keeps its
// work.
#pragma once

#include "catalog/base/result.h"

#include <new>

namespace cw {

[[nodiscard]] inline Error outOfMemory()
{
    return {ErrorCode::LimitWithoutAnswer,
            QStringLiteral("there is not enough memory for this"),
            {},
            QStringLiteral("a smaller need, or more free memory"),
            {}};
}

/// What `work` returns (a Result or an Outcome), or the error above.
template <typename Work>
[[nodiscard]] auto withinMemory(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    }
}

} // namespace cw
