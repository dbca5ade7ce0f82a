#include "planner/solve/elastic.h"

#include "planner/solve/modelbuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {
constexpr double weightOfPreferred = 0.1;
constexpr double weightOfLess = 2; // half as much work weighs like twice the money
constexpr double noGiving = 1e-6;  // shares below this are the solver's tolerance

/// A row's own size: its side, or its largest coefficient where the side is zero.
double sizeOf(double side, const Row &row)
{
    double size = std::abs(side);
    if (size == 0) {
        for (const Entry &entry : row.entries)
            size = std::max(size, std::abs(entry.value));
    }
    return size == 0 ? 1 : size;
}
} // namespace

ElasticProgram::ElasticProgram(PlanModel model) : program_(std::move(model.program))
{
    for (Column &column : program_.columns)
        column.cost = 0;
    program_.offset = 0;
    for (Row &row : program_.rows) {
        if (!row.rule.isEmpty())
            addGive(row.rule, row);
    }
    for (const auto &[rule, columns] : gives_)
        rules_.push_back(rule);
}

void ElasticProgram::addGive(const QString &rule, Row &row)
{
    auto &[upper, lower] = gives_.emplace(rule, std::pair(-1, -1)).first->second;
    if (std::isfinite(row.high)) {
        if (upper < 0)
            upper = program_.addColumn({QStringLiteral("give %1").arg(rule), 0, 0, unlimited, false});
        row.entries.push_back({upper, -sizeOf(row.high, row)});
    }
    if (std::isfinite(row.low)) {
        const double size = sizeOf(row.low, row);
        if (lower < 0)
            lower = program_.addColumn({QStringLiteral("give below %1").arg(rule), 0, 0, unlimited, false});
        row.entries.push_back({lower, size});
    }
}

Program ElasticProgram::asked(const std::set<QString> &hard, const std::set<QString> &minimised,
                              const std::set<QString> &preferred) const
{
    Program program = program_;
    for (const auto &[rule, columns] : gives_) {
        for (const int column : {columns.first, columns.second}) {
            if (column < 0)
                continue;
            if (hard.count(rule))
                program.columns[std::size_t(column)].high = 0;
            else if (minimised.count(rule))
                program.columns[std::size_t(column)].cost =
                    (preferred.count(rule) ? weightOfPreferred : 1) * (column == columns.second ? weightOfLess : 1);
        }
    }
    return program;
}

std::map<QString, double> ElasticProgram::giving(const std::vector<double> &values) const
{
    std::map<QString, double> result;
    for (const auto &[rule, columns] : gives_) {
        double share = 0;
        for (const int column : {columns.first, columns.second}) {
            if (column >= 0)
                share = std::max(share, values[std::size_t(column)]);
        }
        if (share > noGiving)
            result[rule] = share;
    }
    return result;
}

} // namespace cw::planner
