#include "planner/search/partdominance.h"

#include <cmath>
#include <map>

namespace cw::planner {

namespace {

struct Use {
    std::size_t place = 0; ///< of the column within its part
    double value = 0;
};

/// What a part looks like from inside (equal for parts that can stand in for one another) and what it uses outside.
struct Profile {
    std::vector<int> columns;
    std::vector<double> inside;
    std::map<int, std::vector<Use>> outside; ///< by row
    bool isScalable = true;                  ///< two plans for it add up to one: its own rows and bounds begin at 0
};

class Profiles {
public:
    explicit Profiles(const Program &program) : program_(program), place_(program.columns.size(), 0)
    {
        for (std::size_t c = 0; c < program.columns.size(); ++c) {
            const Column &column = program.columns[c];
            if (column.part < 0)
                continue;
            Profile &profile = byPart_[column.part];
            place_[c] = profile.columns.size();
            profile.columns.push_back(int(c));
            profile.inside.push_back(column.integer ? 1 : 0);
            profile.isScalable = profile.isScalable && column.low == 0;
        }
        for (std::size_t r = 0; r < program.rows.size(); ++r)
            add(int(r));
    }

    [[nodiscard]] std::map<std::vector<double>, std::vector<const Profile *>> alike() const
    {
        std::map<std::vector<double>, std::vector<const Profile *>> groups;
        for (const auto &[part, profile] : byPart_) {
            if (profile.isScalable)
                groups[profile.inside].push_back(&profile);
        }
        return groups;
    }

private:
    void add(int index)
    {
        const Row &row = program_.rows[std::size_t(index)];
        int owner = -1;
        bool isShared = row.entries.empty();
        for (const Entry &entry : row.entries) {
            const int part = program_.columns[std::size_t(entry.column)].part;
            isShared = isShared || part < 0 || (owner >= 0 && part != owner);
            owner = part;
        }
        if (isShared) {
            for (const Entry &entry : row.entries) {
                const int part = program_.columns[std::size_t(entry.column)].part;
                if (part >= 0)
                    byPart_[part].outside[index].push_back({place_[std::size_t(entry.column)], entry.value});
            }
            return;
        }
        Profile &profile = byPart_[owner];
        const auto isOpen = [](double side) { return side == 0 || std::isinf(side); };
        profile.isScalable = profile.isScalable && isOpen(row.low) && isOpen(row.high);
        profile.inside.push_back(row.low);
        profile.inside.push_back(row.high);
        for (const Entry &entry : row.entries) {
            profile.inside.push_back(double(place_[std::size_t(entry.column)]));
            profile.inside.push_back(entry.value);
        }
    }

    const Program &program_;
    std::vector<std::size_t> place_;
    std::map<int, Profile> byPart_;
};

std::vector<double> usesOf(const Profile &profile, int row)
{
    std::vector<double> uses(profile.columns.size(), 0);
    const auto found = profile.outside.find(row);
    if (found != profile.outside.end()) {
        for (const Use &use : found->second)
            uses[use.place] = use.value;
    }
    return uses;
}

/// Whether `other` uses no more of a row's upper side and gives no less to its lower side than `part`.
bool isAsGoodIn(const Row &row, const std::vector<double> &other, const std::vector<double> &part)
{
    for (std::size_t i = 0; i < part.size(); ++i) {
        if ((std::isfinite(row.high) && other[i] > part[i]) || (std::isfinite(row.low) && other[i] < part[i]))
            return false;
    }
    return true;
}

bool standsIn(const Program &program, const Profile &other, const Profile &part)
{
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
        if (program.columns[std::size_t(other.columns[i])].cost > program.columns[std::size_t(part.columns[i])].cost)
            return false;
    }
    for (const Profile *profile : {&other, &part}) {
        for (const auto &[row, uses] : profile->outside) {
            if (!isAsGoodIn(program.rows[std::size_t(row)], usesOf(other, row), usesOf(part, row)))
                return false;
        }
    }
    return true;
}

} // namespace

int standInForParts(Program &program)
{
    int closed = 0;
    const Profiles profiles(program);
    for (const auto &[inside, parts] : profiles.alike()) {
        std::vector<char> isClosed(parts.size(), 0);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            for (std::size_t o = 0; o < parts.size() && !isClosed[k]; ++o) {
                if (o == k || isClosed[o] || !standsIn(program, *parts[o], *parts[k]))
                    continue;
                isClosed[k] = 1;
                ++closed;
                for (std::size_t i = 0; i < parts[k]->columns.size(); ++i) {
                    Column &gone = program.columns[std::size_t(parts[k]->columns[i])];
                    program.columns[std::size_t(parts[o]->columns[i])].high += gone.high;
                    gone.high = 0;
                }
            }
        }
    }
    return closed;
}

} // namespace cw::planner
