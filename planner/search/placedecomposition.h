// A program over several places, from its places one by one (blocksplit.h), each solved in whole columns: what the
// places propose at given prices of the linking rows is joined by a program that chooses among proposals, and its duals
// are the next prices (Dantzig and Wolfe 1960; prices kept between the last and those of the best bound, Wentges 1997).
// What is chosen is a hint for designs. Bounds stay valid however early a step ends.
#pragma once

#include "planner/search/placeshares.h"
#include "planner/search/searchcontext.h"

#include <limits>

namespace cw::planner {

class PlaceDecomposition {
public:
    /// `relaxed`: row duals of the program without whole columns. `design`: values of a design of the whole program.
    PlaceDecomposition(const Program &program, const Solution &relaxed, const std::vector<double> &design,
                       SearchContext &context);

    /// Places where something may be chosen.
    [[nodiscard]] std::size_t places() const { return places_.size(); }
    /// The places that promise most say what they would do at higher prices: choices to begin from, no bound.
    void propose();
    /// Prices from the proposals, and what every place says to them. False: no further round would do better.
    [[nodiscard]] bool improve();
    /// No design of the whole program costs less.
    [[nodiscard]] double bound() const { return bound_; }
    /// The best design that takes one proposal or none of every place: values of the whole program; empty: none is
    /// known. It keeps the program's rows but for rounding.
    [[nodiscard]] std::vector<double> design();
    /// By part: whether the choice among the proposals uses it.
    [[nodiscard]] const std::vector<char> &usedParts() const { return usedParts_; }

private:
    struct Proposal {
        std::vector<double> values; ///< by column of the place
        double cost = 0;
    };
    struct Place {
        const Block *block = nullptr;
        bool canRest = true; ///< nothing at all may be chosen there
        std::vector<PlaceShares::Share> shares;
        std::vector<Proposal> proposals;
    };
    struct Answer {
        double bound = 0;
        std::vector<double> values; ///< empty: nothing better than the proposals it has
    };

    [[nodiscard]] bool canRest(const Block &block) const;
    static bool learn(const Program &program, Place &place, std::vector<double> values);
    /// Chooses among the proposals; its columns are the shared ones, then the proposals.
    struct Choice {
        Program program;
        std::vector<std::pair<std::size_t, std::size_t>> proposals; ///< place and number
    };
    [[nodiscard]] Choice choiceOf(bool isWhole) const;
    /// One program that several places may be asked, since they differ in nothing but their names.
    struct Question {
        Program program;
        std::vector<Place *> places;
        Solution relaxed;
    };
    /// What the places are asked at these prices: those whose relaxations earn most first.
    [[nodiscard]] std::vector<Question> questionsAt(const std::vector<double> &prices);
    [[nodiscard]] Answer answerOf(const Question &question);
    /// Whether one of the places did not know it yet.
    bool learn(const Question &question, const Answer &answer);
    void askPromising(const std::vector<Question> &questions);
    void noteUse(const Solution &choice, const std::vector<std::pair<std::size_t, std::size_t>> &proposals);

    const Program &program_;
    SearchContext &context_;
    BlockSplit split_;
    double level_ = 0; ///< the design's objective: what is close is measured by it
    std::vector<double> relaxedPrices_, bestPrices_;
    double weightOfBest_ = 0;
    PlaceShares shares_;
    std::vector<Place> places_;
    std::vector<char> usedParts_;
    double bound_ = -std::numeric_limits<double>::infinity();
};

} // namespace cw::planner
