#include "planner/search/placebounds.h"

#include "planner/search/placedecomposition.h"

#include <set>

namespace cw::planner {

namespace {

constexpr double tolerance = 1e-7;
constexpr int mostRounds = 60;
constexpr int roundsOfADesign = 6; ///< a design is looked for after so many

std::vector<char> freeColumns(const Program &program, const std::vector<char> &usedParts,
                              const std::vector<double> &best)
{
    std::vector<char> isUsed = usedParts;
    for (std::size_t c = 0; c < program.columns.size(); ++c) {
        if (program.columns[c].part >= 0 && best[c] > tolerance)
            isUsed[std::size_t(program.columns[c].part)] = 1;
    }
    std::vector<char> isFree;
    for (const Column &column : program.columns)
        isFree.push_back(column.part < 0 || column.low > 0 || isUsed[std::size_t(column.part)]);
    return isFree;
}

} // namespace

int placesOf(const Program &program)
{
    std::set<int> places;
    for (const Column &column : program.columns) {
        if (column.place >= 0)
            places.insert(column.place);
    }
    return int(places.size());
}

void workOnPlaces(const Program &program, const Solution &relaxed, SearchContext &context, PlaceUser &user)
{
    PlaceDecomposition places(program, relaxed, user.best(), context);
    places.propose();
    user.offer(places.design());
    bool isOpen = true;
    for (int round = 1; isOpen && round <= mostRounds && !context.isOver(); ++round) {
        isOpen = places.improve();
        const bool isLooking = round % roundsOfADesign == 0 || !isOpen || round == mostRounds;
        if (isLooking)
            user.offer(places.design());
        if (!user.raiseBound(places.bound()))
            return;
        if (isLooking)
            user.lookAmong(freeColumns(program, places.usedParts(), user.best()));
    }
}

} // namespace cw::planner
