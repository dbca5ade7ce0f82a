#include "planner/report/placenames.h"

#include "catalog/store/catalognames.h"
#include "planner/report/modeltexts.h"
#include "planner/report/usernames.h"

#include <algorithm>

namespace cw::planner {

PlaceNames placeNamesOf(const PlanResult &result, const catalog::CatalogSnapshot &catalog)
{
    PlaceNames names;
    const auto add = [&](const QString &id) {
        const QString name = catalog::siteName(catalog, id);
        const std::pair named(id, name);
        if (name != id && std::find(names.begin(), names.end(), named) == names.end())
            names.push_back(named);
    };
    for (const Line &line : result.lines)
        add(line.site);
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements)
            add(placement.site);
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.first.size(), a.first) < std::pair(-b.first.size(), b.first);
    });
    return names;
}

QString withPlaceNames(const QString &text, const PlaceNames &names)
{
    QString named = text;
    for (const auto &[id, name] : names) {
        qsizetype at = named.indexOf(id);
        while (at >= 0) {
            const bool isWord = isWordAt(named, at, id.size());
            if (isWord)
                named.replace(at, id.size(), name);
            at = named.indexOf(id, at + (isWord ? name.size() : 1));
        }
    }
    return named;
}

void namePlaces(ReportModel &model, const PlaceNames &names)
{
    changeTexts(model, [&](QString &text, Mark) { text = withPlaceNames(text, names); });
}

void namePlaces(ReportChapter &chapter, const PlaceNames &names)
{
    changeTexts(chapter, [&](QString &text, Mark) { text = withPlaceNames(text, names); });
}

} // namespace cw::planner
