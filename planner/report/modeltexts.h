// Every text of a report that a person reads, in one walk: for what is changed of all of them alike, their language or
// how places are called. Columns of ids and hashes (`isMono`) and pictures stay as they are.
#pragma once

#include "planner/report/reportmodel.h"

#include <functional>

namespace cw::planner {

/// `mark` is that of the cell whose text it is, else `Mark::None`.
using TextChange = std::function<void(QString &text, Mark mark)>;

void changeTexts(ReportChapter &chapter, const TextChange &change);
/// All chapters, the cover and the feet.
void changeTexts(ReportModel &model, const TextChange &change);

} // namespace cw::planner
