// A report model that was made in English, in the language spoken: for documents whose parts hold no `say` of their
// own, such as the dossier. Ids, hashes and pictures stay as they are. Pure but for the language spoken.
#pragma once

#include "planner/report/reportmodel.h"

namespace cw::planner {

void speakChapter(ReportChapter &chapter);
/// All chapters, the cover and the feet.
void speakModel(ReportModel &model);

} // namespace cw::planner
