// A mixed-integer linear program as plain values: minimise c'x, rowLow <= Ax <= rowHigh, low <= x <= high, some x
// whole. Rows carry the rule they stand for, so that conflicts and binding rules speak the planner's words. No solver
// here.
#pragma once

#include <QString>

#include <limits>
#include <vector>

namespace cw::planner {

inline constexpr double unlimited = std::numeric_limits<double>::infinity(); ///< a bound that is none

inline constexpr double rowTolerance = 1e-6; ///< values keep a row that they miss by this share of its largest term

struct Column {
    QString name;
    double cost = 0;
    double low = 0;
    double high = 0;
    bool integer = false;
    int period = -1; ///< the only period it acts in; -1 = several, or the program has none
    int part = -1;   ///< what opens and closes as one, such as an offer; -1 = shared by several
    int place = -1;  ///< the only site it stands at; -1 = several, or none
};

struct Entry {
    int column = 0;
    double value = 0;
};

struct Row {
    QString name;
    QString rule; ///< constraint id or "<owner>.<key>"; empty = structure that cannot be argued with
    double low = 0;
    double high = 0;
    std::vector<Entry> entries;
};

struct Program {
    std::vector<Column> columns;
    std::vector<Row> rows;
    double offset = 0;
    /// Values by column to begin from, such as a design known from before; empty = none. They need not be feasible.
    std::vector<double> start;
    int addColumn(Column column);
    int addRow(Row row);
    [[nodiscard]] double objectiveOf(const std::vector<double> &values) const;
    [[nodiscard]] bool hasWholeColumns() const;
};

/// Whether values keep bounds and rows of a program and are whole where they must be.
[[nodiscard]] bool holds(const Program &program, const std::vector<double> &values);

/// Whether two programs ask the same: equal columns and rows in the same order, whatever the rows are named.
[[nodiscard]] bool isSame(const Program &a, const Program &b);

/// Values of one program carried over to another by the names of columns; 0 where the other had no such column.
[[nodiscard]] std::vector<double> carriedOver(const Program &from, const std::vector<double> &values,
                                              const Program &to);

} // namespace cw::planner
