#include "planner/search/fixedexcept.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

PartProgram fixedExcept(const Program &program, const std::vector<char> &isFree, const std::vector<double> &values)
{
    PartProgram part;
    part.program.offset = program.offset;
    std::vector<int> place(program.columns.size(), -1);
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (!isFree[c]) {
            part.program.offset += program.columns[c].cost * values[c];
            continue;
        }
        place[c] = part.program.addColumn(program.columns[c]);
        part.columns.push_back(int(c));
        part.program.start.push_back(values[c]);
    }
    for (std::size_t r = 0; r < program.rows.size(); ++r) {
        const Row &row = program.rows[r];
        Row kept{row.name, row.rule, row.low, row.high, {}};
        double largest = std::abs(std::isfinite(row.low) ? row.low : row.high); // term of what stands still
        for (const Entry &entry : row.entries) {
            if (const int column = place[std::size_t(entry.column)]; column >= 0) {
                kept.entries.push_back({column, entry.value});
                continue;
            }
            const double term = entry.value * values[std::size_t(entry.column)];
            kept.low -= term;
            kept.high -= term;
            largest = std::max(largest, std::abs(term));
        }
        const double allowed = rowTolerance * std::max(1.0, largest);
        if (kept.entries.empty() && kept.low <= allowed && kept.high >= -allowed)
            continue; // kept by what stands still; a row that it breaks stays, for no value of the others keeps it
        part.program.addRow(std::move(kept));
        part.rows.push_back(int(r));
    }
    return part;
}

std::vector<double> putIn(std::vector<double> values, const PartProgram &part, const std::vector<double> &found)
{
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        values[std::size_t(part.columns[i])] = found[i];
    return values;
}

} // namespace cw::planner
