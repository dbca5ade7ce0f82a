// The results of many scenarios as one table: a line per scenario with what was set, how it ended and every total. As
// CSV (RFC 4180, C locale) and as a SQLite file with the tables `scenario` and `total`. Same results, same bytes.
#pragma once

#include "catalog/base/result.h"
#include "planner/plan/planresult.h"

#include <QByteArray>

namespace cw::app {

struct SweepRow {
    int scenario = 0;   ///< from 1
    QStringList values; ///< by path
    QString status;     ///< of the result, or "none" where there is no answer
    double gap = 0;
    std::vector<planner::Total> totals;
    QString plan; ///< file, relative to the table
    QString remark;
};

[[nodiscard]] QByteArray sweepCsv(const QStringList &paths, const std::vector<SweepRow> &rows);
/// Written whole beside `file`, then put in its place.
[[nodiscard]] Outcome writeSweepDatabase(const QString &file, const QStringList &paths,
                                         const std::vector<SweepRow> &rows);

} // namespace cw::app
