#include "planner/search/rollinghorizon.h"

#include "planner/search/fixedexcept.h"

#include <cmath>

namespace cw::planner {

namespace {

constexpr double gapOfAPeriod = 0.03; // later steps come closer
constexpr int growths = 3;            // of the work where a period has no answer yet
constexpr long long growth = 4;
constexpr double infinity = std::numeric_limits<double>::infinity();

class RollingHorizon {
public:
    RollingHorizon(const Program &program, const BlockSplit &split, const std::vector<double> &costs,
                   const std::vector<char> &isOpen, SearchContext &context)
        : program_(program), split_(split), costs_(costs), isOpen_(isOpen), context_(context),
          values_(program.columns.size(), 0), isDecided_(program.columns.size(), 0)
    {
        for (std::size_t c = 0; c < program.columns.size(); ++c)
            isDecided_[c] = !isOpen[c];
    }

    std::optional<std::vector<double>> run(long long work)
    {
        for (std::size_t p = 0; p < split_.blocks.size(); ++p) {
            if (context_.isOver() || !decide(int(p), work))
                return std::nullopt;
        }
        return closed();
    }

private:
    /// A row that links periods, as the columns of one period see it.
    [[nodiscard]] Row seenFrom(const Row &row, int period, const std::vector<int> &place) const
    {
        Row seen{row.name, row.rule, row.low, row.high, {}};
        for (const Entry &entry : row.entries) {
            const auto c = std::size_t(entry.column);
            const Column &column = program_.columns[c];
            if (isDecided_[c]) {
                seen.low -= entry.value * values_[c];
                seen.high -= entry.value * values_[c];
            } else if (column.period == period) {
                seen.entries.push_back({place[c], entry.value});
            } else {
                const double one = entry.value * column.low, other = entry.value * column.high;
                seen.low -= std::max(one, other);
                seen.high -= std::min(one, other);
            }
        }
        return seen;
    }

    bool decide(int period, long long work)
    {
        PartProgram part;
        std::vector<int> place(program_.columns.size(), -1);
        for (const int c : split_.blocks[std::size_t(period)].columns) {
            if (!isOpen_[std::size_t(c)])
                continue;
            Column column = program_.columns[std::size_t(c)];
            column.cost = costs_[std::size_t(c)];
            place[std::size_t(c)] = part.program.addColumn(std::move(column));
            part.columns.push_back(c);
        }
        for (const std::vector<int> *rows : {&split_.blocks[std::size_t(period)].rows, &split_.linking}) {
            for (const int r : *rows) {
                Row row = seenFrom(program_.rows[std::size_t(r)], period, place);
                const bool holds = row.low == -infinity && row.high == infinity;
                if (!holds && !row.entries.empty())
                    part.program.addRow(std::move(row));
            }
        }
        Solution solution = context_.solved(part.program, gapOfAPeriod, work);
        for (int more = 0; more < growths && !solution.hasValues && solution.ending == SolverEnding::TimeLimit;
             ++more) {
            work *= growth;
            solution = context_.solved(part.program, gapOfAPeriod, work);
        }
        if (!solution.hasValues)
            return false;
        values_ = putIn(std::move(values_), part, solution.values);
        for (const int c : part.columns)
            isDecided_[std::size_t(c)] = 1;
        return true;
    }

    /// What acts in several periods follows from what the periods decided.
    std::optional<std::vector<double>> closed()
    {
        std::vector<char> isFree;
        for (const Column &column : program_.columns)
            isFree.push_back(column.period < 0);
        const PartProgram rest = fixedExcept(program_, isFree, values_);
        if (rest.columns.empty())
            return values_;
        Program program = rest.program;
        program.start.clear();
        const Solution solution = context_.solved(program, gapOfAPeriod, 0);
        if (!solution.hasValues)
            return std::nullopt;
        return putIn(values_, rest, solution.values);
    }

    const Program &program_;
    const BlockSplit &split_;
    const std::vector<double> &costs_;
    const std::vector<char> &isOpen_;
    SearchContext &context_;
    std::vector<double> values_;
    std::vector<char> isDecided_;
};

} // namespace

std::optional<std::vector<double>> rollingDesign(const Program &program, const BlockSplit &split,
                                                 const std::vector<double> &costs, const std::vector<char> &isOpen,
                                                 long long work, SearchContext &context)
{
    return RollingHorizon(program, split, costs, isOpen, context).run(work);
}

} // namespace cw::planner
