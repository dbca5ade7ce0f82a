// Which part of the machine a term of a breakdown keeps busy: what charts and tables group by. Pure.
#pragma once

#include <QString>

#include <optional>

namespace cw::planner {

enum class BreakdownGroup { Compute, Memory, Communication, Bubble, Overhead };
inline constexpr int breakdownGroupCount = 5;

/// "compute", "memory", "communication", "bubble", "overhead": the words of files.
[[nodiscard]] QString toText(BreakdownGroup group);
/// The group of a time term by its name; absent for names it does not know.
[[nodiscard]] std::optional<BreakdownGroup> groupOfTimeTerm(const QString &name);

} // namespace cw::planner
