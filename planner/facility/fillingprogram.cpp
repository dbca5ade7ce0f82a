#include "planner/facility/fillingprogram.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cw::planner {

namespace {

constexpr double rounding = 1e-9;
constexpr double tolerance = 1e-7;
constexpr long long searchLimit = 200000; ///< branches of one search; past it no bound is claimed
constexpr int columnLimit = 500;

/// The filling of highest value under the limits.
class FillingSearch {
public:
    FillingSearch(const std::vector<PackSize> &sizes, const std::vector<int> &counts, const Eigen::VectorXd &values)
        : sizes_(sizes), counts_(counts), values_(values), order_(sizes.size()), filling_(sizes.size(), 0)
    {
        std::iota(order_.begin(), order_.end(), 0);
        order_.erase(
            std::remove_if(order_.begin(), order_.end(), [&](std::size_t k) { return values_[Eigen::Index(k)] <= 0; }),
            order_.end());
        std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            return values_[Eigen::Index(a)] / weight(a) > values_[Eigen::Index(b)] / weight(b);
        });
        visit(0, {1, 1, 1, 1}, 0);
    }

    std::vector<int> best;
    double value = 0;
    bool isComplete = true;

private:
    [[nodiscard]] double weight(std::size_t kind) const
    {
        return std::max(rounding, std::accumulate(sizes_[kind].begin(), sizes_[kind].end(), 0.0));
    }

    /// Most that the kinds from `depth` on can still add: fractional filling of the tightest limit.
    [[nodiscard]] double promise(std::size_t depth, const PackSize &room) const
    {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t d = 0; d < packLimits; ++d) {
            double rate = 0, free = 0;
            for (std::size_t i = depth; i < order_.size(); ++i) {
                const double worth = values_[Eigen::Index(order_[i])], size = sizes_[order_[i]][d];
                if (size > 0)
                    rate = std::max(rate, worth / size);
                else
                    free += worth * counts_[order_[i]];
            }
            least = std::min(least, rate * std::max(0.0, room[d]) + free);
        }
        return least;
    }

    void visit(std::size_t depth, const PackSize &room, double worth)
    {
        if (worth > value + rounding || best.empty()) {
            value = worth;
            best = filling_;
        }
        if (depth == order_.size() || ++visits_ > searchLimit) {
            isComplete = isComplete && visits_ <= searchLimit;
            return;
        }
        if (worth + promise(depth, room) <= value + rounding)
            return;
        const std::size_t kind = order_[depth];
        double most = counts_[kind];
        for (std::size_t d = 0; d < packLimits; ++d)
            if (sizes_[kind][d] > 0)
                most = std::min(most, std::floor(room[d] / sizes_[kind][d] + rounding));
        for (int n = int(most); n >= 0; --n) {
            PackSize left = room;
            for (std::size_t d = 0; d < packLimits; ++d)
                left[d] -= n * sizes_[kind][d];
            filling_[kind] = n;
            visit(depth + 1, left, worth + n * values_[Eigen::Index(kind)]);
        }
        filling_[kind] = 0;
    }

    const std::vector<PackSize> &sizes_;
    const std::vector<int> &counts_;
    const Eigen::VectorXd &values_;
    std::vector<std::size_t> order_;
    std::vector<int> filling_;
    long long visits_ = 0;
};

} // namespace

FillingProgram solveFillings(const std::vector<PackKind> &shares, const std::vector<int> &counts)
{
    std::vector<std::size_t> present;
    std::vector<PackSize> sizes;
    std::vector<int> wanted;
    for (std::size_t k = 0; k < shares.size(); ++k)
        if (counts[k] > 0) {
            present.push_back(k);
            sizes.push_back(shares[k].size);
            wanted.push_back(counts[k]);
        }
    FillingProgram program;
    const auto n = Eigen::Index(present.size());
    if (n == 0)
        return program;
    Eigen::VectorXd demand(n);
    for (Eigen::Index i = 0; i < n; ++i)
        demand[i] = wanted[std::size_t(i)];
    // Start: each kind alone, as many as fit.
    Eigen::MatrixXd basis = Eigen::MatrixXd::Zero(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        double most = wanted[std::size_t(i)];
        for (const double size : sizes[std::size_t(i)])
            if (size > 0)
                most = std::min(most, std::floor(1 / size + rounding));
        basis(i, i) = std::max(1.0, most);
    }
    Eigen::VectorXd racks;
    for (int step = 0; step < columnLimit; ++step) {
        const Eigen::PartialPivLU<Eigen::MatrixXd> lu(basis);
        racks = lu.solve(demand).cwiseMax(0);
        const Eigen::VectorXd worth = lu.transpose().solve(Eigen::VectorXd::Ones(n));
        const FillingSearch search(sizes, wanted, worth);
        // Farley 1990: dual values over the best filling's value are feasible, so their sum bounds every packing.
        if (search.isComplete)
            program.lowerBound =
                std::max(program.lowerBound, worth.cwiseMax(0).dot(demand) / std::max(1.0, search.value));
        if (search.value <= 1 + tolerance)
            break;
        Eigen::VectorXd column(n);
        for (Eigen::Index i = 0; i < n; ++i)
            column[i] = search.best[std::size_t(i)];
        const Eigen::VectorXd change = lu.solve(column);
        Eigen::Index leaving = -1;
        double least = std::numeric_limits<double>::infinity();
        for (Eigen::Index i = 0; i < n; ++i)
            if (change[i] > tolerance && racks[i] / change[i] < least - rounding) {
                least = racks[i] / change[i];
                leaving = i;
            }
        if (leaving < 0)
            break;
        basis.col(leaving) = column;
    }
    for (Eigen::Index i = 0; i < n; ++i) {
        if (racks[i] <= tolerance)
            continue;
        std::vector<int> filling(shares.size(), 0);
        for (Eigen::Index k = 0; k < n; ++k)
            filling[present[std::size_t(k)]] = int(std::lround(basis(k, i)));
        program.columns.push_back(std::move(filling));
        program.racks.push_back(racks[i]);
    }
    return program;
}

} // namespace cw::planner
