#include "planner/report/placenames.h"

#include "catalog/store/catalognames.h"
#include "planner/report/modeltexts.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// Whether the letter at `at`, going on in `direction`, would make an id beside it a part of a longer word: of another
/// id, of a key such as site.hall-1.pue. A colon or a full stop before a space ends it.
bool continues(const QString &text, qsizetype at, qsizetype direction)
{
    const auto isInWord = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'_' || text[i] == u'-');
    };
    if (isInWord(at))
        return true;
    const bool mayJoin = at >= 0 && at < text.size() && QStringLiteral(":/.").contains(text[at]);
    return mayJoin && isInWord(at + direction);
}

} // namespace

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
            const bool isWord = !continues(named, at - 1, -1) && !continues(named, at + id.size(), 1);
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
