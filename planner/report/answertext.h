// The answer in the language of the report. The result holds it in English; another language says the same from the
// result's placements and totals. Pure but for the language spoken.
#pragma once

#include "planner/report/chapters.h"

namespace cw::planner {

[[nodiscard]] QString answerText(const ReportInput &input);
/// Said where names and titles stand untranslated in a report of another language; empty in English.
[[nodiscard]] QString recordedNote();

} // namespace cw::planner
