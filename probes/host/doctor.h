// What is wrong with a measured machine, from the result of a run: rules are data (catalog table doctor_rules), each a
// comparison of two facts of the run. A rule whose facts the run does not hold says nothing and is named as such.
// Pure.
#pragma once

#include "probes/host/proberun.h"

#include <map>
#include <vector>

namespace cw::probes {

/// "`fact` below `against` times `factor` is a finding"; `against` is another fact or a number.
struct DoctorRule {
    QString id, fact, against;
    bool isBelow = true; ///< else above
    double factor = 1;
    QString severity; ///< error, warning, note
    QString text;     ///< %1 = the fact, %2 = what it was held against
    QString remedy;
};

struct DoctorFinding {
    DoctorRule rule;
    QString probe; ///< whose result it was; empty = of the run as a whole
    double value = 0, limit = 0;
    QStringList others = {};            ///< figures of which the same note is true, less so than of this one
    [[nodiscard]] QString text() const; ///< of the rule, with its numbers
    [[nodiscard]] QString sentence() const;
};

struct Diagnosis {
    std::vector<DoctorFinding> findings; ///< errors first, in the order of the rules
    int held = 0;                        ///< comparisons that were made and hold
    QStringList untold;                  ///< ids of rules whose facts the run does not hold
};

/// Facts: what the driver told ("gpu.pcie_width"), figures ("gpu.memory/triad", SI), and of each figure its spread
/// ("spread", quartiles over median) and whether it was verified ("unverified", 0 or 1); `more` adds facts from
/// elsewhere ("sheet.memory_bandwidth").
[[nodiscard]] Diagnosis diagnose(const ProbeRun &run, const std::vector<DoctorRule> &rules,
                                 const std::map<QString, double> &more = {});

} // namespace cw::probes
