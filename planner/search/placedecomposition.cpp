#include "planner/search/placedecomposition.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace cw::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double tolerance = 1e-7;
constexpr double gapOfAPlace = 5e-4;     // of the whole design's objective
constexpr long long workOfAPlace = 1500; // simplex iterations
constexpr double gapOfAChoice = 1e-3;
constexpr long long workOfAChoice = 5000;
constexpr double enoughOfAGap = 1e-3; // between the choice among proposals and the bound
constexpr double weightOfBest = 0.7;  // of the best bound's prices in the next, as long as that helps
/// Prices that places propose at first, in those of the relaxation: so high that a place would carry all it can.
constexpr double heightOfFirst = 4;
constexpr std::size_t mostProposing = 4;   // kinds of places, to one set of prices
constexpr std::size_t mostOwnersAlone = 4; // priced one by one as well

/// Rows that ask for something.
bool asks(const Row &row)
{
    return row.low > 0 && !row.rule.isEmpty();
}

/// Whose need a row is: of the rule "<owner>.<key>", or the rule itself.
QString ownerOf(const Row &row)
{
    return row.rule.section(QLatin1Char('.'), 0, 0);
}

} // namespace

PlaceDecomposition::PlaceDecomposition(const Program &program, const Solution &relaxed,
                                       const std::vector<double> &design, SearchContext &context)
    : program_(program), context_(context), split_(splitByPlace(program)), level_(program.objectiveOf(design)),
      relaxedPrices_(relaxed.rowDuals), bestPrices_(relaxed.rowDuals), weightOfBest_(weightOfBest),
      shares_(program, split_), bound_(relaxed.objective)
{
    int parts = 0;
    for (const Column &column : program.columns)
        parts = std::max(parts, column.part + 1);
    usedParts_.assign(std::size_t(parts), 0);
    for (const Block &block : split_.blocks) {
        if (block.columns.empty())
            continue;
        Place place{&block, canRest(block), shares_.of(block), {}};
        std::vector<double> values;
        for (const int c : block.columns)
            values.push_back(design[std::size_t(c)]);
        if (!place.canRest || std::any_of(values.begin(), values.end(), [](double value) { return value != 0; }))
            learn(program, place, std::move(values));
        places_.push_back(std::move(place));
    }
}

bool PlaceDecomposition::canRest(const Block &block) const
{
    return std::all_of(block.columns.begin(), block.columns.end(),
                       [this](int c) {
                           const Column &column = program_.columns[std::size_t(c)];
                           return column.low <= 0 && column.high >= 0;
                       }) &&
           std::all_of(block.rows.begin(), block.rows.end(), [this](int r) {
               const Row &row = program_.rows[std::size_t(r)];
               return row.low <= 0 && row.high >= 0;
           });
}

bool PlaceDecomposition::learn(const Question &question, const Answer &answer)
{
    bool isNew = false;
    for (Place *place : question.places)
        isNew = (!answer.values.empty() && learn(program_, *place, answer.values)) || isNew;
    return isNew;
}

bool PlaceDecomposition::learn(const Program &program, Place &place, std::vector<double> values)
{
    const bool isKnown = std::any_of(place.proposals.begin(), place.proposals.end(),
                                     [&values](const Proposal &known) { return known.values == values; });
    if (isKnown)
        return false;
    Proposal proposal{std::move(values), 0};
    for (std::size_t i = 0; i < proposal.values.size(); ++i)
        proposal.cost += program.columns[std::size_t(place.block->columns[i])].cost * proposal.values[i];
    place.proposals.push_back(std::move(proposal));
    return true;
}

void PlaceDecomposition::propose()
{
    std::set<QString> owners;
    for (const int r : split_.linking) {
        if (asks(program_.rows[std::size_t(r)]))
            owners.insert(ownerOf(program_.rows[std::size_t(r)]));
    }
    std::vector<std::set<QString>> asked{owners};
    for (const QString &owner : owners) {
        if (owners.size() > 1 && owners.size() <= mostOwnersAlone)
            asked.push_back({owner});
    }
    for (const std::set<QString> &paid : asked) {
        std::vector<double> prices = relaxedPrices_;
        for (const int r : split_.linking) {
            if (asks(program_.rows[std::size_t(r)]))
                prices[std::size_t(r)] *= paid.count(ownerOf(program_.rows[std::size_t(r)])) > 0 ? heightOfFirst : 0;
        }
        askPromising(questionsAt(prices));
    }
}

std::vector<PlaceDecomposition::Question> PlaceDecomposition::questionsAt(const std::vector<double> &prices)
{
    const std::vector<double> costs = shares_.costsAt(prices);
    std::vector<Question> questions;
    for (Place &place : places_) {
        Program priced = shares_.pricedAt(*place.block, place.shares, prices, costs);
        const auto known = std::find_if(questions.begin(), questions.end(), [&](const Question &question) {
            return question.places.front()->canRest == place.canRest && isSame(question.program, priced);
        });
        if (known != questions.end())
            known->places.push_back(&place);
        else
            questions.push_back({std::move(priced), {&place}, {}});
    }
    for (Question &question : questions)
        question.relaxed = context_.solved(withoutWholeness(question.program), gapOfAPlace, 0);
    std::stable_sort(questions.begin(), questions.end(), [](const Question &a, const Question &b) {
        return a.relaxed.hasValues && (!b.relaxed.hasValues || a.relaxed.objective < b.relaxed.objective);
    });
    return questions;
}

void PlaceDecomposition::askPromising(const std::vector<Question> &questions)
{
    for (std::size_t i = 0; i < std::min(mostProposing, questions.size()) && !context_.isOver(); ++i)
        learn(questions[i], answerOf(questions[i]));
}

PlaceDecomposition::Answer PlaceDecomposition::answerOf(const Question &question)
{
    const Place &place = *question.places.front();
    const Solution &relaxed = question.relaxed;
    Answer answer;
    if (relaxed.ending != SolverEnding::Optimal || !relaxed.hasValues) {
        answer.bound = -infinity;
        return answer;
    }
    answer.bound = place.canRest ? std::min(0.0, relaxed.objective) : relaxed.objective;
    if (place.canRest && relaxed.objective >= -tolerance * std::abs(level_))
        return answer;
    Program priced = question.program;
    double least = place.canRest ? 0 : infinity;
    for (const Proposal &proposal : place.proposals) {
        std::vector<double> values = withShares(priced, proposal.values);
        const double objective = priced.objectiveOf(values);
        if (objective < least) {
            least = objective;
            priced.start = std::move(values);
        }
    }
    priced.offset = std::abs(level_); // a gap is a share of the whole's objective then
    Solution solution = context_.solved(priced, gapOfAPlace, workOfAPlace);
    const bool isBound = solution.ending == SolverEnding::Optimal || solution.ending == SolverEnding::TimeLimit;
    if (isBound && std::isfinite(solution.bound))
        answer.bound = std::max(answer.bound, std::min(place.canRest ? 0 : infinity, solution.bound - priced.offset));
    if (solution.hasValues && solution.objective - priced.offset < least - tolerance * std::abs(level_)) {
        answer.values = std::move(solution.values);
        answer.values.resize(place.block->columns.size());
    }
    return answer;
}

PlaceDecomposition::Choice PlaceDecomposition::choiceOf(bool isWhole) const
{
    Choice choice;
    Program &program = choice.program;
    program.offset = program_.offset;
    std::vector<int> sharedAt(program_.columns.size(), -1);
    for (const int c : split_.shared) {
        Column column = program_.columns[std::size_t(c)];
        column.integer = column.integer && isWhole;
        sharedAt[std::size_t(c)] = program.addColumn(std::move(column));
    }
    std::vector<std::vector<std::pair<int, double>>> terms(program_.columns.size()); // by column: proposal and value
    std::vector<Row> places;
    for (std::size_t k = 0; k < places_.size(); ++k) {
        Row one{QStringLiteral("one choice"), {}, places_[k].canRest ? 0.0 : 1.0, 1, {}};
        for (std::size_t i = 0; i < places_[k].proposals.size(); ++i) {
            const Proposal &proposal = places_[k].proposals[i];
            const int at = program.addColumn({QStringLiteral("proposal"), proposal.cost, 0, 1, isWhole});
            one.entries.push_back({at, 1});
            choice.proposals.emplace_back(k, i);
            for (std::size_t v = 0; v < proposal.values.size(); ++v) {
                if (proposal.values[v] != 0)
                    terms[std::size_t(places_[k].block->columns[v])].emplace_back(at, proposal.values[v]);
            }
        }
        places.push_back(std::move(one));
    }
    for (const int r : split_.linking) {
        const Row &row = program_.rows[std::size_t(r)];
        std::map<int, double> sums;
        for (const Entry &entry : row.entries) {
            const auto column = std::size_t(entry.column);
            if (sharedAt[column] >= 0)
                sums[sharedAt[column]] += entry.value;
            for (const auto &[at, value] : terms[column])
                sums[at] += entry.value * value;
        }
        Row linking{row.name, row.rule, row.low, row.high, {}};
        for (const auto &[at, value] : sums)
            linking.entries.push_back({at, shares_.isPaid(r) ? std::min(value, row.low) : value});
        program.addRow(std::move(linking));
    }
    for (Row &one : places)
        program.addRow(std::move(one));
    return choice;
}

std::vector<double> PlaceDecomposition::design()
{
    const Choice choice = choiceOf(true);
    const Solution solution = context_.solved(choice.program, gapOfAChoice, workOfAChoice);
    if (!solution.hasValues)
        return {};
    std::vector<double> values(program_.columns.size(), 0);
    for (std::size_t i = 0; i < split_.shared.size(); ++i)
        values[std::size_t(split_.shared[i])] = solution.values[i];
    for (std::size_t p = 0; p < choice.proposals.size(); ++p) {
        if (solution.values[split_.shared.size() + p] < 0.5)
            continue;
        const Place &place = places_[choice.proposals[p].first];
        const std::vector<double> &proposed = place.proposals[choice.proposals[p].second].values;
        for (std::size_t v = 0; v < proposed.size(); ++v)
            values[std::size_t(place.block->columns[v])] = proposed[v];
    }
    return values;
}

void PlaceDecomposition::noteUse(const Solution &choice,
                                 const std::vector<std::pair<std::size_t, std::size_t>> &proposals)
{
    std::fill(usedParts_.begin(), usedParts_.end(), 0);
    for (std::size_t p = 0; p < proposals.size(); ++p) {
        if (choice.values[split_.shared.size() + p] <= tolerance)
            continue;
        const Place &place = places_[proposals[p].first];
        const std::vector<double> &values = place.proposals[proposals[p].second].values;
        for (std::size_t v = 0; v < values.size(); ++v) {
            const int part = program_.columns[std::size_t(place.block->columns[v])].part;
            if (part >= 0 && values[v] > tolerance)
                usedParts_[std::size_t(part)] = 1;
        }
    }
}

bool PlaceDecomposition::improve()
{
    const Choice among = choiceOf(false);
    const Solution choice = context_.solved(among.program, context_.options().gap, 0);
    if (choice.hasValues)
        noteUse(choice, among.proposals);
    if (choice.ending != SolverEnding::Optimal || !choice.hasValues || context_.isOver() ||
        choice.objective - bound_ <= enoughOfAGap * std::abs(level_))
        return false;
    std::vector<double> prices = bestPrices_;
    for (std::size_t i = 0; i < split_.linking.size(); ++i) {
        double &price = prices[std::size_t(split_.linking[i])];
        price = weightOfBest_ * price + (1 - weightOfBest_) * choice.rowDuals[i];
    }
    const std::vector<Question> questions = questionsAt(prices);
    const double constant = constantOf(program_, split_, prices, shares_.costsAt(prices));
    const double loose =
        std::accumulate(questions.begin(), questions.end(), constant, [](double sum, const Question &q) {
            return sum + double(q.places.size()) * std::min(0.0, q.relaxed.objective);
        });
    // So far off, no better bound comes of it: some proposals are what is wanted.
    const bool isFar = loose < bound_ - (choice.objective - bound_);
    double bound = constant;
    bool isNew = false;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (context_.isOver())
            return false; // the bound lacks places
        if (isFar && isNew && i >= mostProposing)
            return true;
        const Answer answer = answerOf(questions[i]);
        bound += double(questions[i].places.size()) * answer.bound;
        isNew = learn(questions[i], answer) || isNew;
    }
    const bool isBetter = bound > bound_;
    if (isBetter) {
        bound_ = bound;
        bestPrices_ = prices;
    }
    const bool isAtChoice = weightOfBest_ == 0;
    weightOfBest_ = isBetter ? weightOfBest : isNew ? weightOfBest_ : 0;
    return isNew || isBetter || !isAtChoice;
}

} // namespace cw::planner
