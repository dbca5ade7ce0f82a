#include "app/models/usershares.h"

#include "planner/fabric/places.h"

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

constexpr double finest = 1e4; ///< shares are kept to a hundredth of a percent

double sumOf(const UserGroups &groups)
{
    double sum = 0;
    for (const planner::UserGroup &group : groups)
        sum += group.share;
    return sum;
}

/// Rounds every share and lets `rest` take what rounding leaves, so that the sum is one.
void round(UserGroups &groups, std::size_t rest)
{
    for (planner::UserGroup &group : groups)
        group.share = std::round(group.share * finest) / finest;
    if (rest < groups.size())
        groups[rest].share = std::round((groups[rest].share + 1 - sumOf(groups)) * finest) / finest;
}

} // namespace

UserGroups withShare(UserGroups groups, std::size_t index, double share)
{
    if (index >= groups.size())
        return groups;
    if (groups.size() == 1) {
        groups.front().share = 1;
        return groups;
    }
    const double wanted = std::clamp(share, 0.0, 1.0), others = sumOf(groups) - groups[index].share;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == index)
            groups[i].share = wanted;
        else
            groups[i].share =
                others > 0 ? groups[i].share / others * (1 - wanted) : (1 - wanted) / double(groups.size() - 1);
    }
    round(groups, index == groups.size() - 1 ? 0 : groups.size() - 1);
    return groups;
}

UserGroups withGroup(UserGroups groups, const QString &metro)
{
    groups.push_back({metro, 0});
    const std::size_t last = groups.size() - 1;
    return withShare(std::move(groups), last, 1.0 / double(last + 1));
}

UserGroups withoutGroup(UserGroups groups, std::size_t index)
{
    if (index >= groups.size())
        return groups;
    groups.erase(groups.begin() + std::ptrdiff_t(index));
    const double sum = sumOf(groups);
    for (planner::UserGroup &group : groups)
        group.share = sum > 0 ? group.share / sum : 1.0 / double(groups.size());
    round(groups, groups.empty() ? 0 : groups.size() - 1);
    return groups;
}

QStringList knownMetros(const catalog::CatalogSnapshot &catalog)
{
    QStringList names;
    if (const catalog::FactTable *pairs = catalog.table(QStringLiteral("latency_geo"))) {
        for (const char *column : {"metro_a", "metro_b"}) {
            const int name = pairs->column(QString::fromLatin1(column));
            for (const QStringList &row : pairs->rows) {
                if (name >= 0 && !row[name].isEmpty())
                    names << row[name];
            }
        }
    }
    names.removeDuplicates();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

bool isKnownPlace(const QString &metro, const catalog::CatalogSnapshot &catalog)
{
    return planner::placeOfMetro(metro, catalog).has_value();
}

} // namespace cw::app
