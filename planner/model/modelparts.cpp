// Which period, which offer and which place a column belongs to, so that a search can take the program apart: units and
// replicas know it, what helps them (spares, racks, tiers of a fabric) follows from the rows it stands in.
#include "planner/model/modelbuilder.h"

namespace cw::planner {

namespace {

constexpr int several = -1;

/// What tags agree on.
class Agreement {
public:
    void add(int tag)
    {
        isMixed_ = isMixed_ || tag == several || (isSet_ && tag != tag_);
        tag_ = tag;
        isSet_ = true;
    }
    [[nodiscard]] int tag() const { return isSet_ && !isMixed_ ? tag_ : several; }
    [[nodiscard]] bool isSet() const { return isSet_; }

private:
    int tag_ = several;
    bool isSet_ = false, isMixed_ = false;
};

bool holdsAtNothing(const Row &row)
{
    return row.low <= 0 && row.high >= 0;
}

/// Columns without a tag take the period of all their rows, and the part of those rows that know of one part only.
/// What a row asks for even when nothing is chosen belongs to no part: it cannot be closed.
class Neighbours {
public:
    Neighbours(std::vector<Column> &columns, std::vector<char> &known)
        : columns_(columns), known_(known), periods_(columns.size()), parts_(columns.size()), stays_(columns.size(), 0)
    {
    }

    void add(const Row &row)
    {
        Agreement period, part;
        for (const Entry &entry : row.entries) {
            if (!known_[std::size_t(entry.column)])
                continue;
            period.add(columns_[std::size_t(entry.column)].period);
            part.add(columns_[std::size_t(entry.column)].part);
        }
        for (const Entry &entry : row.entries) {
            const auto column = std::size_t(entry.column);
            if (known_[column])
                continue;
            if (period.isSet())
                periods_[column].add(period.tag());
            if (part.tag() != several)
                parts_[column].add(part.tag());
            stays_[column] = stays_[column] || !holdsAtNothing(row);
        }
    }

    /// Whether any column has become known.
    bool tag()
    {
        bool isAny = false;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            if (known_[c] || !periods_[c].isSet())
                continue;
            columns_[c].period = periods_[c].tag();
            columns_[c].part = stays_[c] ? several : parts_[c].tag();
            known_[c] = isAny = true;
        }
        return isAny;
    }

private:
    std::vector<Column> &columns_;
    std::vector<char> &known_;
    std::vector<Agreement> periods_, parts_;
    std::vector<char> stays_;
};

/// Columns without a place take that of rows that know of one place only, again and again: a fabric is some rows away
/// from the units it joins, and one row of the whole plan may name both. False: none was found.
bool findPlaces(Program &program)
{
    std::vector<Agreement> found(program.columns.size());
    for (const Row &row : program.rows) {
        Agreement place;
        for (const Entry &entry : row.entries) {
            if (program.columns[std::size_t(entry.column)].place != several)
                place.add(program.columns[std::size_t(entry.column)].place);
        }
        for (const Entry &entry : row.entries) {
            if (place.tag() != several)
                found[std::size_t(entry.column)].add(place.tag());
        }
    }
    bool isAny = false;
    for (std::size_t c = 0; c < found.size(); ++c) {
        if (program.columns[c].place != several || found[c].tag() == several)
            continue;
        program.columns[c].place = found[c].tag();
        isAny = true;
    }
    return isAny;
}

} // namespace

void ModelBuilder::tagColumns()
{
    std::vector<Column> &columns = model_.program.columns;
    std::vector<char> known(columns.size(), 0);
    std::map<QString, int> places;
    const auto tag = [&](int column, int period, int offer) {
        if (column < 0)
            return;
        columns[std::size_t(column)].period = period;
        columns[std::size_t(column)].part = offer;
        known[std::size_t(column)] = 1;
        if (offer < 0)
            return; // what several offers share: its rows tell where it stands
        const QString &site = set_.offers[std::size_t(offer)].site;
        columns[std::size_t(column)].place = places.emplace(site, int(places.size())).first->second;
    };
    for (const Carrier &carrier : model_.carriers) {
        for (int p = 0; p < periods_; ++p)
            tag(carrier.active[std::size_t(p)], p, carrier.offer);
        for (const int column : carrier.begun)
            tag(column, several, carrier.offer);
        for (const Sale &sale : carrier.sales)
            tag(sale.column, several, carrier.offer);
    }
    for (std::size_t c = 0; c < set_.candidates.size(); ++c) {
        const bool isJob = entering_[c] && demandOf(set_.candidates[c].workload).isJob;
        for (int p = 0; p < periods_; ++p)
            tag(model_.replicas[c][std::size_t(p)], isJob ? several : p, set_.candidates[c].offer);
    }
    bool isAny = true;
    while (isAny) { // neighbours of neighbours: tiers of a fabric know of units by their sum only
        Neighbours neighbours(columns, known);
        for (const Row &row : model_.program.rows)
            neighbours.add(row);
        isAny = neighbours.tag();
    }
    while (findPlaces(model_.program)) {
    }
}

} // namespace cw::planner
