#include "planner/argue/elastic.h"

#include "planner/model/modelbuilder.h"

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
    for (std::size_t r = 0; r < program_.rows.size(); ++r) {
        if (!program_.rows[r].rule.isEmpty())
            addGive(r);
    }
    for (const auto &[rule, columns] : gives_)
        rules_.push_back(rule);
}

void ElasticProgram::addGive(std::size_t index)
{
    Row &row = program_.rows[index];
    auto &[upper, lower] = gives_.emplace(row.rule, std::pair(-1, -1)).first->second;
    Give give{index};
    if (std::isfinite(row.high))
        give.upperSize = sizeOf(row.high, row);
    if (std::isfinite(row.low))
        give.lowerSize = sizeOf(row.low, row);
    if (give.upperSize > 0) {
        if (upper < 0)
            upper = program_.addColumn({QStringLiteral("give %1").arg(row.rule), 0, 0, unlimited, false});
        row.entries.push_back({upper, -give.upperSize});
    }
    if (give.lowerSize > 0) {
        if (lower < 0)
            lower = program_.addColumn({QStringLiteral("give below %1").arg(row.rule), 0, 0, unlimited, false});
        row.entries.push_back({lower, give.lowerSize});
    }
    rows_.push_back(give);
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
    for (const Give &give : rows_) { // what may give without end and at no cost is no row
        Row &row = program.rows[give.row];
        if (!hard.count(row.rule) && !minimised.count(row.rule)) {
            row.low = -unlimited;
            row.high = unlimited;
            row.entries.clear();
        }
    }
    return program;
}

ElasticProgram::Giving ElasticProgram::shareOf(const Give &give, const std::vector<double> &values) const
{
    Q_ASSERT(values.size() >= program_.columns.size());
    const Row &row = program_.rows[give.row];
    const auto &[upper, lower] = gives_.at(row.rule);
    double activity = 0;
    for (const Entry &entry : row.entries) {
        if (entry.column != upper && entry.column != lower)
            activity += entry.value * values[std::size_t(entry.column)];
    }
    Giving giving;
    if (give.upperSize > 0)
        giving.share = std::max(giving.share, (activity - row.high) / give.upperSize);
    if (give.lowerSize > 0)
        if (const double below = (row.low - activity) / give.lowerSize; below > giving.share)
            giving = {below, true};
    return giving;
}

std::map<QString, ElasticProgram::Giving> ElasticProgram::giving(const std::vector<double> &values,
                                                                 const std::set<QString> &hard) const
{
    std::map<QString, Giving> result;
    for (const Give &give : rows_) {
        const QString &rule = program_.rows[give.row].rule;
        const Giving given = hard.count(rule) ? Giving{} : shareOf(give, values);
        if (given.share > noGiving && given.share > result[rule].share)
            result[rule] = given;
    }
    std::erase_if(result, [](const auto &entry) { return entry.second.share == 0; });
    return result;
}

} // namespace cw::planner
