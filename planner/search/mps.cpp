#include "planner/search/solver.h"

#include <cmath>
#include <limits>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 17);
}

/// Free MPS splits at blanks, so names carry none; the index keeps them unique.
QByteArray plainName(const QString &name, char prefix, std::size_t index)
{
    QByteArray text = prefix + QByteArray::number(qulonglong(index));
    if (!name.isEmpty())
        text += '_' + name.toLatin1();
    for (char &c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                           c == '-' || c == '.';
        if (!plain)
            c = '_';
    }
    return text;
}

char rowType(const Row &row)
{
    if (row.low == row.high)
        return 'E';
    if (row.high < infinity)
        return 'L';
    return row.low > -infinity ? 'G' : 'N';
}

double rightHandSide(const Row &row)
{
    return rowType(row) == 'G' ? row.low : row.high;
}

void writeColumns(QByteArray &out, const Program &program, const std::vector<QByteArray> &columns,
                  const std::vector<QByteArray> &rows)
{
    std::vector<std::vector<std::pair<std::size_t, double>>> entries(program.columns.size());
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        for (const Entry &entry : program.rows[r].entries)
            entries[std::size_t(entry.column)].emplace_back(r, entry.value);
    }
    bool whole = false;
    int markers = 0;
    const auto mark = [&](bool start) {
        out += " M" + QByteArray::number(markers++) + " 'MARKER' " + (start ? "'INTORG'" : "'INTEND'") + '\n';
        whole = start;
    };
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        const Column &column = program.columns[c];
        if (column.integer != whole)
            mark(column.integer);
        out += ' ' + columns[c] + " COST " + number(column.cost) + '\n';
        for (const auto &[row, value] : entries[c])
            out += ' ' + columns[c] + ' ' + rows[row] + ' ' + number(value) + '\n';
    }
    if (whole)
        mark(false);
}

} // namespace

QByteArray toMps(const Program &program, const QString &name)
{
    std::vector<QByteArray> columns, rows;
    for (std::size_t c = 0; c < program.columns.size(); ++c)
        columns.push_back(plainName(program.columns[c].name, 'x', c));
    for (std::size_t r = 0; r < program.rows.size(); ++r)
        rows.push_back(plainName(program.rows[r].name, 'r', r));

    QByteArray out = "NAME " + plainName(name, 'p', 0) + "\nROWS\n N COST\n";
    for (std::size_t r = 0; r < rows.size(); ++r)
        out += QByteArray(" ") + rowType(program.rows[r]) + ' ' + rows[r] + '\n';
    out += "COLUMNS\n";
    writeColumns(out, program, columns, rows);
    out += "RHS\n";
    if (program.offset != 0)
        out += " RHS COST " + number(-program.offset) + '\n'; // the format's convention: minus the constant
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (rowType(program.rows[r]) != 'N' && rightHandSide(program.rows[r]) != 0)
            out += " RHS " + rows[r] + ' ' + number(rightHandSide(program.rows[r])) + '\n';
    }
    out += "RANGES\n";
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Row &row = program.rows[r];
        if (rowType(row) == 'L' && row.low > -infinity)
            out += " RANGE " + rows[r] + ' ' + number(row.high - row.low) + '\n';
    }
    out += "BOUNDS\n";
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Column &column = program.columns[c];
        if (column.low == column.high) {
            out += " FX BOUND " + columns[c] + ' ' + number(column.low) + '\n';
            continue;
        }
        if (column.low != 0)
            out += column.low > -infinity ? " LO BOUND " + columns[c] + ' ' + number(column.low) + '\n'
                                          : " MI BOUND " + columns[c] + '\n';
        out += column.high < infinity ? " UP BOUND " + columns[c] + ' ' + number(column.high) + '\n'
                                      : " PL BOUND " + columns[c] + '\n';
    }
    return out + "ENDATA\n";
}

} // namespace cw::planner
