#include "planner/search/rollinghorizon.h"

#include "planner/search/fixedexcept.h"

#include <QHash>

#include <cmath>
#include <map>
#include <set>

namespace cw::planner {

namespace {

constexpr double gapOfAPeriod = 0.03; // later steps come closer
constexpr int growths = 3;            // of the work where a period has no answer yet
constexpr long long growth = 4;
constexpr double least = 1e-7; // above it a column is used
constexpr double infinity = std::numeric_limits<double>::infinity();

class RollingHorizon {
public:
    RollingHorizon(const Program &program, const BlockSplit &split, const std::vector<double> &costs,
                   const std::vector<double> &relaxed, const std::vector<char> &isOpen, SearchContext &context)
        : program_(program), split_(split), costs_(costs), relaxed_(relaxed), isOpen_(isOpen), context_(context),
          values_(program.columns.size(), 0), isDecided_(program.columns.size(), 0)
    {
        QHash<QString, int> groups;
        for (std::size_t c = 0; c < program.columns.size(); ++c) {
            isDecided_[c] = !isOpen[c];
            const QString group = groupOf(program.columns[c].name);
            groupOf_.push_back(groups.value(group, int(groups.size())));
            groups.insert(group, groupOf_.back());
        }
        current_.assign(std::size_t(groups.size()), -1);
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
    /// How later periods count in a limit: at the least they can be, or as if what is chosen now were kept to the end.
    enum class Later { AtLeast, AsNow };

    /// A row that links periods, as the columns of one period see it.
    [[nodiscard]] Row seenFrom(const Row &row, int period, const std::vector<int> &place, Later later) const
    {
        Row seen{row.name, row.rule, row.low, row.high, {}};
        const bool isKept = later == Later::AsNow && !row.rule.isEmpty();
        std::map<int, double> own;
        for (const Entry &entry : row.entries) {
            const auto c = std::size_t(entry.column);
            const Column &column = program_.columns[c];
            if (isDecided_[c]) {
                seen.low -= entry.value * values_[c];
                seen.high -= entry.value * values_[c];
            } else if (column.period == period) {
                own[place[c]] += entry.value;
            } else if (const int now = current_[std::size_t(groupOf_[c])];
                       isKept && column.period > period && now >= 0) {
                own[now] += entry.value;
            } else {
                const double one = entry.value * column.low, other = entry.value * column.high;
                seen.low -= std::max(one, other);
                seen.high -= std::min(one, other);
            }
        }
        for (const auto &[column, value] : own)
            seen.entries.push_back({column, value});
        return seen;
    }

    [[nodiscard]] PartProgram partFor(int period, Later later)
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
        std::fill(current_.begin(), current_.end(), -1);
        for (const int c : part.columns)
            current_[std::size_t(groupOf_[std::size_t(c)])] = place[std::size_t(c)];
        for (const std::vector<int> *rows : {&split_.blocks[std::size_t(period)].rows, &split_.linking}) {
            for (const int r : *rows) {
                Row row = seenFrom(program_.rows[std::size_t(r)], period, place, later);
                const bool holds = row.low == -infinity && row.high == infinity;
                if (!holds && !row.entries.empty())
                    part.program.addRow(std::move(row));
            }
        }
        return part;
    }

    /// Among the parts that earlier periods chose and those that the relaxation uses in this one.
    [[nodiscard]] Solution amongFew(const PartProgram &part, long long work)
    {
        std::vector<char> isFree;
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            const Column &column = part.program.columns[i];
            isFree.push_back(column.part < 0 || column.low > 0 || isUsed_.count(column.part) > 0 ||
                             relaxed_[std::size_t(part.columns[i])] > least);
        }
        const std::vector<double> none(part.columns.size(), 0);
        PartProgram few = fixedExcept(part.program, isFree, none);
        few.program.start.clear();
        Solution solution = context_.solved(few.program, gapOfAPeriod, work);
        if (solution.hasValues)
            solution.values = putIn(none, few, solution.values);
        return solution;
    }

    bool decide(int period, long long work)
    {
        PartProgram part = partFor(period, Later::AsNow);
        Solution solution = amongFew(part, work);
        if (!solution.hasValues) {
            part = partFor(period, Later::AtLeast);
            solution = context_.solved(part.program, gapOfAPeriod, work);
        }
        for (int more = 0; more < growths && !solution.hasValues && solution.ending == SolverEnding::TimeLimit;
             ++more) {
            work *= growth;
            solution = context_.solved(part.program, gapOfAPeriod, work);
        }
        if (!solution.hasValues)
            return false;
        values_ = putIn(std::move(values_), part, solution.values);
        for (const int c : part.columns) {
            isDecided_[std::size_t(c)] = 1;
            if (values_[std::size_t(c)] > least)
                isUsed_.insert(program_.columns[std::size_t(c)].part);
        }
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
    const std::vector<double> &costs_, &relaxed_;
    const std::vector<char> &isOpen_;
    SearchContext &context_;
    std::vector<double> values_;
    std::vector<char> isDecided_;
    std::vector<int> groupOf_,
        current_;          ///< columns' groups over the periods; where a group stands in this period's part
    std::set<int> isUsed_; ///< parts that an earlier period chose
};

} // namespace

std::optional<std::vector<double>> rollingDesign(const Program &program, const BlockSplit &split,
                                                 const std::vector<double> &costs, const std::vector<double> &relaxed,
                                                 const std::vector<char> &isOpen, long long work,
                                                 SearchContext &context)
{
    return RollingHorizon(program, split, costs, relaxed, isOpen, context).run(work);
}

} // namespace cw::planner
