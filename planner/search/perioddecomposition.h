// The bound of a program over several periods, from its periods one by one (see blocksplit.h), each solved in whole
// columns. What a period chooses is a hint for designs too. Bounds stay valid however early a step ends.
#pragma once

#include "planner/search/blocksplit.h"
#include "planner/search/searchcontext.h"

namespace cw::planner {

class PeriodDecomposition {
public:
    /// `relaxed`: values and row duals of the program without whole columns; the duals are the prices.
    PeriodDecomposition(const Program &program, const Solution &relaxed);

    [[nodiscard]] std::size_t periods() const { return split_.blocks.size(); }
    /// Bound of the whole program so far.
    [[nodiscard]] double bound() const;
    /// Works on the bound of one period: to a relative gap, within so much work. Others may be worked on at once.
    void improve(std::size_t period, double gap, long long work, SearchContext &context);
    /// Parts that some period's best choice uses.
    [[nodiscard]] std::vector<char> usedParts() const;

private:
    struct Period {
        PartProgram part;         ///< what it chooses from, dominated parts closed
        std::vector<double> loss; ///< by part: what it costs at least to use it, where the relaxation does not
        std::vector<double> values;
        double relaxed = 0, bound = 0;
        double best = 0; ///< of its best known choice; meaningful when it has values
        bool isPrepared = false;
    };

    void prepare(Period &period, std::size_t index, SearchContext &context) const;
    [[nodiscard]] static double lossOf(const PartProgram &part, SearchContext &context);
    static void note(Period &period, const Solution &solution);
    [[nodiscard]] double roomOf(const Period &period, double gap) const;
    [[nodiscard]] std::vector<char> openColumns(const Period &period, double room) const;
    [[nodiscard]] static std::vector<double> startOf(const Period &period, const PartProgram &open);
    void countUses(const Period &period, double room, PartProgram &open) const;

    const Program &program_;
    BlockSplit split_;
    std::vector<double> costs_;
    double constant_ = 0;
    std::vector<Period> periods_;
    std::size_t parts_ = 0;
};

} // namespace cw::planner
