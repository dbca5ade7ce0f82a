// What the page of the probes shows, as values: probes and how they stand, figures against the data sheet, findings,
// runs of before; and how a run ended, in words. Pure; any thread.
#pragma once

#include "app/models/celltable.h"
#include "app/session/probesession.h"
#include "probes/host/doctor.h"

#include <map>

namespace cw::app {

/// How a run ended: each ending has its own sentence, the second says what the program said.
struct RunWords {
    QString sentence, detail;
    Shape shape = Shape::None;
};
[[nodiscard]] RunWords wordsOf(const probes::ProbeRun &run);

/// What a run says about its circumstances (a busy machine, its memory nodes), each sentence once.
[[nodiscard]] QStringList circumstancesOf(const probes::ProbeRun &run);

[[nodiscard]] CellTable probeTable(const std::vector<ProbeLine> &lines);
[[nodiscard]] CellTable probeFigureTable(const probes::ProbeRun &run, const std::map<QString, double> &sheet);
[[nodiscard]] CellTable findingTable(const probes::Diagnosis &diagnosis);
[[nodiscard]] CellTable runTable(const std::vector<StoredRun> &runs);
} // namespace cw::app
